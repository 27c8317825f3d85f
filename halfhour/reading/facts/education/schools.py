"""Schools as they are mentioned: where they stand and what they are usually called."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Cued
from halfhour.reading.facts.education.degrees import Named, degrees_in
from halfhour.reading.facts.education.framed import framed_in
from halfhour.reading.gazetteers import known

_CAP = r"[A-Z][\w'’-]*+(?:(?<=\bSt)\.|(?<=\bMt)\.|(?<=\b[A-Z])\.)?"
_NAMES = rf"(?:{_CAP}(?:\s+(?:of|&|and|de|la|du)\s+{_CAP}|[\s-]+{_CAP}){{0,5}})"
_LAW = r"(?:School of [Ll]aw|Law School|Law Center|Faculty of Law|College of (?:the )?[Ll]aw)"
_OF_LAW = rf"(?:(?:\s+at\s+{_CAP}(?:\s+{_CAP})?)?,?\s+{_LAW})"  # "at Buffalo School of Law"
SHAPES = (
    rf"University\s+of\s+{_CAP}(?:\s+{_CAP})?(?<=['’]s)\s+{_LAW}",
    rf"(?:University|Univ\.|U\.?(?= of [A-Z])|College|Institute|Universidad|Universit[àé]t?|Community College|State "
    rf"University)\s+of\s+(?:the\s+)?{_NAMES}{_OF_LAW}?",
    rf"(?:{_CAP}(?:&\s|[ -](?:(?:of|&|and|the|de|la)\s+)?)){{1,5}}?(?:State\s+)?(?:University|College|"
    rf"Polytechnic|Institute of Technology|"
    r"Seminary|Conservatory|Academy|Institute|Univ\.|Coll\.)(?!\w)(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w'’&-]*)(?:\s+(?:&|"
    r"and)\s+[A-Z][\w'’-]*|\s+[A-Z][\w'’-]*){0,3})?"
    rf"(?:,?\s+{_LAW})?",
    rf"(?:{_CAP}\s+(?:(?:of|&|and)\s+)?){{1,5}}?{_LAW}(?:\s+of\s+{_NAMES})?",
    rf"(?:{_CAP}\s+){{1,3}}High(?:\s+School)?\b",
    rf"(?:{_CAP}\s+){{1,3}}School\s+of\s+(?!Law){_CAP}(?:\s+(?:and|&)\s+{_CAP})?",
    rf"(?:Universit[éàäy]t?|Universidade?|Universit[àa]|[ÉE]cole|C[ée]gep|Coll[èe]ge|Instituto|Institut)\s+(?:(?:de|"
    rf"du|del|da|di|des|"
    rf"d['’]|of|la|los|las|l['’])\s*)*{_NAMES}(?:\s+(?:de|du|of|in)\s+{_NAMES})?",
    rf"(?:{_CAP}\s+){{1,2}}(?:Tech|Poly|A&M|Extension|Law Clerk Program)\b",
    rf"(?:{_CAP}\s+){{1,5}}\d?\s?(?:Law Clerk Program)\b|APR 6 (?:[Ll]aw [Cc]lerk )?[Pp]rogram",
    r"Cal(?:ifornia)? State(?: University)?(?:,)?\s+(?:East Bay|Monterey Bay|San \w+|Los Angeles|"
    r"Long Beach|[A-Z]\w+)",
    r"CSU,?\s+(?:East Bay|Monterey Bay|San \w+|Long Beach|[A-Z]\w+)",
    r"(?:UC|SUNY|CUNY|UNC|UT|UW|UMass|UH)\s+(?:San|Santa|Los|Stony|New)?\s?[A-Z][a-z]+(?:\s+(?:Cruz|"
    r"Barbara|Diego|Brook|School of Law|Law))?",
    rf"(?:{_CAP}\s+){{1,2}}State\b(?!\s*\(\d{{4}} [A-Z])(?=\s*(?:[,.;()]|and\b|in\b|with\b|where\b|$))",
)
_SCHOOL_WORDS = (
    "academy apr cal california cegep coll college collège community conservatory csu cuny cégep ecole extension "
    "faculty high institut institute instituto law m poly polytechnic program school seminary state suny tech "
    "technology u uc uh umass unc univ universidad universidade universita university universityt università "
    "universitàt universitä universität université universitét ut uw école"
)


@cache
def _shapes() -> Cued:
    return Cued(_SCHOOL_WORDS, rf"(?<![\w-])(?:{'|'.join(SHAPES)})")


def schools_in(words: str, *, short_too: bool) -> list[Named]:
    """Schools in order; *short_too* allows bare short names ("Stanford"), for words about studies only."""
    found = [*_law_schools(words), *(_short(words) if short_too else ()), *_shaped(words)]
    if short_too:
        found += _framed(words, found)
    if not found:
        return []
    taken = [(degree.start, degree.end) for degree in degrees_in(words)]
    found = [s for s in found if not any(a < s.end and s.start < b for a, b in taken)]
    found = [s for s in found if not (_NO_SCHOOL.match(words, s.end) or _NO_SCHOOL.search(s.words))]
    found.sort(key=lambda school: (school.start, -school.end))
    kept: list[Named] = []
    for school in found:
        if kept and school.start < kept[-1].end:
            if school.end > kept[-1].end and school.start == kept[-1].start:
                kept[-1] = school
            continue
        kept.append(school)
    return _joined([_with_campus(school, words) for school in kept], words)


_OWNS = re.compile(r"['’]s (?=(?:School|College) of )")
_NO_SCHOOL = re.compile(  # "Drake Law Review", "Association of College Attorneys"
    r"\b(?:Association|Society|Council) of\b|\s+Law Institute\b|"
    r"(?:\s+Law)?\s+(?:Review|Journal|Quarterly|Press|Alumni|Foundation|Hospital|Medical Center|Health)\b"
)


def _with_campus(school: Named, words: str) -> Named:
    """ "California State University, Long Beach": the town after a state's university is its campus."""
    if not re.search(
        r"University of (?:(?:New|North|South|West) )?[A-Z]\w+$|State University$|^Indiana University$", school.words
    ):
        return school
    found = re.match((r"(?:,\s+|\s+at\s+|\s?[-–]\s?)([A-Z]\w+(?:\s[A-Z]\w+)?)(?=[,.;()\s]|$)"), words[school.end :])
    if not found:
        return school
    for town in (found.group(1), found.group(1).split()[0]):
        if town in known.cities() and town not in ("Law", "Bachelor"):
            end = school.end + found.start(1) + len(town)
            whole = words[school.start : end]
            return Named(school.start, end, whole, f"{school.usual}, {town}")
    return school


_OF_UNIVERSITY = re.compile(rf"(?P<u>(?:{_CAP} ){{1,3}})University,? {_LAW}")


def _usual(said: str, usual: str) -> str:
    """The *usual* name of a school, but what is *said* where only that names a university."""
    found = _OF_UNIVERSITY.fullmatch(said)
    if not found:
        return usual
    words = found["u"].split()
    initials = "".join(word[0] for word in words)
    return usual if initials in usual or any(word in usual for word in words) else said


_FIELD = re.compile(
    r"(?:[A-Z]\w+\s)?(?:Family|Criminal|Tax|Elder|Labor|Water|Business|Civil|Real|Public|Practices?|Of|The|In|Practicing|"
    r"Estate|Immigration|Employment|Construction|Energy|Land|Administrative|Environmental|Constitutional|International|"
    r"Health|Property|Corporate|Probate|Bankruptcy|Junior|Street|Youth)\b"
)


_SOMEWHERE_LAW = re.compile(
    rf"({_CAP}(?:\s+{_CAP})?)\s+Law(?=\s*(?:\(|,?\s+'?\d|,|\.|;|$|grad|alum|with\b|in\b|"
    r"and\b(?! (?:Policy|Society|Practice|Justice)\b)))"
)
_ON_LAW = re.compile(
    r"\b(?:Survey|Principles|Handbook|Digest|Restatement|Institute|Journal|Review) (?:of|on) (?:the )?$"
)


def _law_schools(words: str) -> Iterator[Named]:
    for found in known.law_school_pattern().finditer(words):
        yield Named(*found.span(), found.group(), _usual(found.group(), known.law_schools()[found.group().lower()]))
    for found in _SOMEWHERE_LAW.finditer(words) if "Law" in words else ():
        if _ON_LAW.search(words, 0, found.start()):
            continue
        field = found.group(1).lower()
        if not (_FIELD.match(found.group(1)) or {field, f"{field} law"} & known.practice_areas()):
            yield Named(*found.span(), found.group(), f"{found.group(1)} Law")


_OTHER_SHAPED = re.compile(  # what looks like a school: bodies of a field, and what students are called and given
    r"(?:American|National|International) (?:College|Academy|Institute)|"
    r"(?:University|College) (?:\w+ ){0,2}(?:Fellow|Scholar|Student|Graduate|Honou?r|Award|Medal|Prize|Counsel)s?\b"
)


_REST_OF_LAW = re.compile(r"(?<=\bSchool) of Law\b")  # what a long name left over


def _shaped(words: str) -> Iterator[Named]:
    for found in _shapes().finditer(words):
        text = re.sub(
            (r"^(?:The|In|At|From|And|Her|His|Attended|Graduate|Alumn\w+|Both|When|While|After|Before|Since)\s+"),
            "",
            found.group(),
        )
        text = text.rstrip(" ,")
        if len(text.split()) < 2 or text in known.cities() or _OTHER_SHAPED.match(text):
            continue
        start = found.start() + found.group().index(text)
        if of_law := _REST_OF_LAW.match(words, start + len(text)):
            text += of_law.group()
        usual = _in_full(_OWNS.sub(" ", text).replace(" of law", " of Law"))
        yield Named(start, start + len(text), text, _usual(usual, known.law_schools().get(usual.lower(), usual)))


def _in_full(name: str) -> str:
    """ "Univ. of Oregon" is the University of Oregon, and "Reed Coll." is Reed College."""
    return name.replace("Univ.", "University").replace("Coll.", "College")


def _framed(words: str, found: list[Named]) -> list[Named]:
    """Names that no list and no shape knows, where the words around say that they are schools."""
    spans = [
        (start, end)
        for start, end in framed_in(words)
        if not any(school.start < end and start < school.end for school in found)
    ]
    return [Named(start, end, words[start:end], words[start:end]) for start, end in dict.fromkeys(spans)]


_ADJECTIVE = re.compile(  # "Latin American studies"
    r"(?:American|Western|Southern|Central|Pacific|Memorial|Heritage)\s+(?!(?:law|in|and|with|where|for|at|on|as|from|to|before|"
    r"after|then|grad|alum|undergrad|when|while)\b)[a-z]"
)


def _short(words: str) -> Iterator[Named]:
    for span in (
        *(found.span() for found in known.college_pattern().finditer(words)),
        *known.more_colleges().spans(words),
    ):
        name = words[slice(*span)]
        before = re.search(r"([A-Z][\w'’-]+)\s+$", words[: span[0]])
        if before and before.group(1) in known.given_names():
            continue
        if _inside_a_name(words, span, before.group(1) if before else "") or _ADJECTIVE.match(words, span[0]):
            continue
        if not re.match(
            (r"\s+(?!Law\b|School|JD|BA|BS|LLM|College|University|State\b|Legal\b|Paralegal)[A-Z]\w+"), words[span[1] :]
        ):
            yield Named(*span, name, known.colleges().get(name, name))


_LEADS_TO = re.compile(
    r"(?:At|From|Attended|In|The|And|Law|School|College|University|Then|After|Before|Went|Alma|Mater|Both|Graduate|"
    r"Alumn\w+|Studied|Education|Undergrad\w*|Degree|Class)$"
)


def _inside_a_name(words: str, span: tuple[int, int], before: str) -> bool:
    """Is a short name part of a firm's ("Smith & Staggs"), or a state after its town ("Mobile, Alabama")?"""
    lead, name, after = words[: span[0]], words[slice(*span)], words[span[1] :]
    if re.match(r"\s*&\s*[A-Z]|,\s+[A-Z]\w+,?\s+&", after) or re.search(r"&\s*$", lead):
        return True
    if _is_of_town(name, after):
        return True
    if name in known.states():
        return bool(
            re.search(r"\b[A-Z][\w'’.-]+,\s+$|\b[Dd]istrict of $|\b(?:[Cc]ounty|[Ss]tate|[Cc]ourts?|[Bb]ar) of $", lead)
        )
    if (name == "Columbia" and lead.endswith("of ")) or (name == "York" and lead.endswith("New ")):
        return True
    capital = re.fullmatch(r"[A-Z][a-z]+", before) and not _LEADS_TO.match(before)
    inner = len(lead.rstrip().removesuffix(before).strip()) > 0
    return bool(capital and inner and re.match(r"\s+(?:and|&|Hamilton|LLP|LLC|PC)\s+[A-Z]|,?\s+(?:LLP|P\.?C)", after))


_STATE = re.compile(r",\s+([A-Z][\w.]+(?:\s[A-Z]\w+)?)")


def _is_of_town(name: str, after: str) -> bool:
    """Does a state follow that has a town of this name: "Columbia, Missouri"?"""
    found = _STATE.match(after)
    states = {known.states().get(found[1]), known.states().get(found[1].split()[0])} if found else set()
    return not states.isdisjoint(map(known.states().get, known.cities().get(name, ())))


def _is_part(law_school: Named, university: Named) -> bool:
    """Is a law school known by its university's name too: "Texas Southern University, Thurgood Marshall ..."?"""
    whole = university.words.lower()
    return any(
        usual == law_school.usual and whole in name and name != whole for name, usual in known.law_schools().items()
    )


def _joined(schools: list[Named], words: str) -> list[Named]:
    """ "UC Davis School of Law (King Hall)" and "Boyd School of Law, University of Nevada" are one each."""
    kept: list[Named] = []
    for school in schools:
        between = words[kept[-1].end : school.start] if kept else ""
        if (
            kept
            and re.fullmatch(r"\s*(?:,|\(|at|of|at the|, at the|,? the|of the)?\s*(?:[Tt]he\s+)?", between)
            and len(between) < 9
        ):
            first = kept[-1]
            if between.startswith(",") and school.words.startswith("State University of "):
                whole = words[first.start : school.end]
                kept[-1] = Named(first.start, school.end, whole, whole)
                continue
            law = "law" in first.usual.lower() or "law" in school.usual.lower()
            if between.strip() == "," and law and _is_part(school, first):
                kept[-1] = Named(first.start, school.end, words[first.start : school.end], school.usual)
                continue
            same = re.search((r"(?:School|College|Center|Institute|Faculty)\b"), first.words) or between.strip() == "("
            if law and same and not ("law" in first.usual.lower() and "," in between and "law" in school.usual.lower()):
                usual = first.usual if "law" in first.usual.lower() else school.usual
                end = school.end + (words[school.end : school.end + 1] == ")" and between.strip() == "(")
                kept[-1] = Named(first.start, end, words[first.start : end], usual)
                continue
        kept.append(school)
    return kept
