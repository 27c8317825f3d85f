"""Schools attended: degree, school, field, honours and years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from halfhour.reading.details import Education
from halfhour.reading.facts.education.class_years import class_years, only_schools, teams, unnamed_studies
from halfhour.reading.facts.education.degrees import Named, degrees_in
from halfhour.reading.facts.education.fields import field_after, with_field
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.education.study_ties import (
    CUE,
    TRAINING,
    names_a_post,
    other_tie,
    speaks_of_study,
    tells_otherwise,
)
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page, is_prose
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.whom.subjects import Said

_HONOURS = re.compile(
    r"\b(?:(?:summa|magna)?\s*cum laude|with (?:highest |high |great )?(?:honors|distinction|"
    r"honours)|Order of the Coif|"
    r"Phi Beta Kappa|Dean's List|valedictorian|salutatorian)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"^\s*(?:(?:\([^()]*\))|,?\s*(?:in|class of)?\s*(?:the\s)?(?:spring |fall |May |June )?(?:of )?"
    r"(?:\(?'?\d\d(?:\d\d)?\)?(?:\s*[-–]\s*'?\d\d(?:\d\d)?)?)|,?\s*(?:summa |magna )?cum laude|"
    r",?\s*with (?:\w+ )?(?:honors|distinction)|"
    r",?\s*Order of the Coif)"
)


@dataclass(slots=True)
class _Group:
    """The mentions of one course of study."""

    degrees: list[Named] = field(default_factory=list)
    schools: list[Named] = field(default_factory=list)
    start: int = -1
    end: int = -1

    def take(self, named: Named, *, school: bool) -> None:
        (self.schools if school else self.degrees).append(named)
        self.start = named.start if self.start < 0 else self.start
        self.end = max(self.end, named.end)


def educations(said: Said, page: Page) -> Iterator[Found]:
    """Courses of study in one sentence or list item."""
    yield from class_years(said, page)
    yield from teams(said)
    words = said.words
    listed = "education" in said.topics
    dated = _is_dated_fragment(said)
    if not (listed or dated or speaks_of_study(words) or _asked(said)):
        return
    short_too = listed or dated or bool(CUE.said_in(words) or degrees_in(words) or _CLASS.search(words) or _asked(said))
    degrees = degrees_in(words)
    schools = schools_in(words, short_too=short_too)
    schools = [
        s
        for s in schools
        if not (s.words in _BARE or _is_own_name(s.words, page) or (not listed and TRAINING.search(s.words)))
    ]
    if not (listed or dated or (_is_header(said) and only_schools(words, schools) and not tells_otherwise(words))):
        answer = _asked(said)
        schools = [s for s in schools if (answer and s.start < answer) or not other_tie(words, s)]
    groups = _groups(degrees, schools, words)
    told: list[Found] = []
    for group in groups:
        unnamed = not group.schools and not listed and not group.degrees[0].words.startswith("G")  # a GED has no school
        if unnamed and not _is_own_degree(words, group.degrees[0]):
            continue
        if not group.schools and not any(_is_strong(d) or _LEVELS.search(d.words) for d in group.degrees):
            continue
        if not group.schools and "certification" in said.topics and "ertific" in group.degrees[0].words:
            continue
        found = _found(said, group, SURE if listed else LIKELY)
        told.append(_with_lone_year(found, words) if len(groups) == 1 else found)
    yield from told
    if listed:
        yield from unnamed_studies(said, told)


_GOT = re.compile(
    r"\b(?:[Gg]ot|[Ee]arned|[Oo]btained|[Ff]inished|[Cc]ompleted|[Rr]eceived|[Tt]ook|[Dd]id|"
    r"[Hh]as|[Hh]ave|[Hh]olds?|[Ww]ith) "
    r"(?:my|her|his|their|an?) (?:\w+ )?$"
)
_IN_WHAT = re.compile(r"(?: degree)? (?:in (?:[a-z]+ ){0,3}[a-z]+|in (?:[A-Z][a-z]+ ?){1,4}|in (?:19|20)\d\d)\b")


def _is_own_degree(words: str, degree: Named) -> bool:
    """ "Got my A.A.S. in Paralegal in 2008": a degree with its field, at a school told before."""
    got = _GOT.search(words[: degree.start])
    paper = got and got.group().lower().startswith("obtained") and "ertific" in degree.words  # a certificate, no study
    return bool(got and not paper and _IN_WHAT.match(words, degree.end))


_LEVELS = re.compile(r"(?i)\b(?:bachelor|master|associate|doctor)")
_BARE = frozenset(("Faculty", "Center", "Centre", "Institute", "School", "College", "Academy", "University"))


def _is_own_name(school: str, page: Page) -> bool:
    """ "Lee Law, est. 2009" is Ann Lee's firm, and Brown may be the name of a judge."""
    words = school.lower().removesuffix(" law").split()
    return all(word in page.person.words for word in words)


_YEAR_OF = re.compile(
    r"\b(?P<a>\d{4})\s+(?:\w+\s+)?graduate\b|\bgraduat(?:ed|ing)(?: \w+){0,3} in (?:\w+ "
    r")?(?P<b>\d{4})|class of (?P<c>\d{4})"
)


def _with_lone_year(found: Found, words: str) -> Found:
    """ "a 1998 graduate of": the year may stand anywhere beside the one study of a sentence."""
    said = _YEAR_OF.search(words)
    if found.last is None and found.first is None and said and isinstance(found.details, Education):
        found.last = int(next(year for year in said.groups() if year))
        found.details = replace(found.details, end=found.last)
    return found


_DATED = re.compile(r"(?:,|\(|\s)\s*(?:class of )?(?:(?:19|20)\d\d\b|['’]\d\d\b)")
_OTHERWISE = re.compile(
    r"(?i)\b(?:board|trustee|visiting|adjunct|professor|teach\w*|taught|lectur\w*|panel\w*|speaker|present\w*|"
    r"conference|"
    r"symposium|extern\w*|clerk\w*|counsel|director|fellow|intern\w*|award\w*|instructor|dean|coach|partner|associate|"
    r"attorney|manager|bars?|admitted|licensed|court|district|analyst|assistant|volunteer\w*|review|journal|press|"
    r"hosted|v\.|recogni\w+|presid\w+)\b"
)


def _is_dated_fragment(said: Said) -> bool:
    """ "Harvard '98, Yale Law '02.": a school and a year, and nothing else is said."""
    words = said.words
    if not (_is_header(said) and len(words) < 110 and _DATED.search(words)):
        return False
    return not (is_prose(words) or _OTHERWISE.search(words) or names_a_post(words) or tells_otherwise(words))


_CLASS = re.compile(r"\w\)? ['’]\d\d\b")
_ABOUT_SCHOOLS = re.compile(r"(?i)\b(?:schools?|colleges?|stud(?:y|ied)|degrees?|educat\w+|alma mater|university)\b")
_BEGINS = re.compile(
    r"(?:(?:A|Answer|[A-Z][\w.-]+(?: [A-Z][\w.-]+)?):\s+)?(?:(?:Then|And then|After that|First),?\s+)?(?:the )?"
)


def _asked(said: Said) -> int:
    """Where a school must begin that answers the question printed above: "Law school?" "Willamette, at night." """
    if not _ABOUT_SCHOOLS.search(said.passage.question):
        return 0
    begins = _BEGINS.match(said.words)
    return begins.end() + 2 if begins else 0


def _is_header(said: Said) -> bool:
    return not set(said.topics) - {"header", "work", "experience"}


def _is_strong(degree: Named) -> bool:
    return "degree" not in degree.words.lower() and len(degree.words) > 1


def _groups(degrees: tuple[Named, ...], schools: list[Named], words: str) -> list[_Group]:
    """Degrees and schools in order, cut where a new course of study begins."""
    mentions = sorted([(d, False) for d in degrees] + [(s, True) for s in schools], key=lambda m: m[0].start)
    groups: list[_Group] = []
    for at, (named, is_school) in enumerate(mentions):
        now = groups[-1] if groups else None
        after = mentions[at + 1] if at + 1 < len(mentions) else None
        of_next = after is not None and after[1] and _FROM_THERE.fullmatch(words, named.end, after[0].start)
        if now is None or _begins(now, named, words, is_school=is_school, of_next=bool(of_next)):
            now = _Group()
            groups.append(now)
        now.take(named, school=is_school)
    return [each for group in groups for each in _of_each_degree(group, words)]


_FROM_THERE = re.compile(r"(?:(?!\bfrom\b)[^.;]){0,60}?\s(?:from|at) (?:the )?")  # "a J.D., cum laude, from" a school
_AND_ITS = re.compile(r"(?P<first>(?: degrees?)?(?: in [\w &]{3,40}?)?,?) (?:and|&) (?:(?:an?|his|her|my|their) )?")


_ENDS_ONE = re.compile(  # what stands between the degrees of two schools, though the first is named by no such word
    r"\bfrom (?:the |an? )?[A-Z][^;]*,|\band (?:is|was|has|had|he|she|they|I)\b|;|"
    r", [A-Z]\w+ (?:obtained|earned|received|completed|holds|has) (?:an?|her|his|their)\b"
)


def _begins(now: _Group, named: Named, words: str, *, is_school: bool, of_next: bool) -> bool:
    """Does a mention begin a new course of study? A degree in the school's own bracket does not; one that comes "from"
    the next school does: "attended Reed and received a law degree from Drake"."""
    if is_school:
        return bool(now.schools)
    if now.degrees and not now.schools and _ENDS_ONE.search(words[now.degrees[-1].end : named.start]):
        return True
    bracketed = re.fullmatch(r"\s*\([^()]*", words[now.end : named.start])
    return bool(now.schools and (now.degrees or of_next)) and not bracketed


def _of_each_degree(group: _Group, words: str) -> Iterator[_Group]:
    """A group for each of two degrees taken at one school: "her B.A. in History and her J.D. from Drake"."""
    if len(group.degrees) == 2 and group.schools and group.degrees[1].start < group.schools[0].start:
        first, second = group.degrees
        if between := _AND_ITS.fullmatch(words, first.end, second.start):
            yield _Group([first], group.schools, first.start, between.end("first"))
            yield _Group([second], group.schools, second.start, group.end)
            return
    yield group


def _found(said: Said, group: _Group, confidence: float) -> Found:
    words = said.words
    start, end = group.start, group.end
    limit = _next_start(words, end)
    if group.degrees and end == group.degrees[-1].end:
        end = with_field(words, end, limit)
    end = _with_tail(words, end, limit)
    chunk = words[start:end]
    near = chunk + words[end : min(len(words), end + 34)].split(";")[0].split(" and ")[0]
    years = years_in(chunk) if YEAR.search(chunk) or "'" in chunk else years_in(near)
    degree = group.degrees[0] if group.degrees else None
    school = group.schools[0] if group.schools else None
    subject = field_after(words, degree.end, end) if degree else ""
    honours = _HONOURS.search(near)
    names = [degree_text(degree, school), subject, school.usual if school else ""]
    details = Education(
        degree=names[0],
        school=names[2],
        field=subject,
        honours=honours.group().strip() if honours else "",
        start=years.start,
        end=years.end,
    )
    value = ", ".join(dict.fromkeys(name for name in names if name))
    end = start + len(words[start:end].rstrip(" ,;"))
    end -= words[start:end].endswith(".") and not re.search(r"\b[A-Z]\.$", words[start:end])
    return Found("education", said.start + start, said.start + end, value, details, confidence, years.start, years.end)


def degree_text(degree: Named | None, school: Named | None) -> str:
    if degree:
        return degree.usual
    law = school and re.search(r"\bLaw\b", school.usual)
    return "J.D." if law else ""


def _next_start(words: str, end: int) -> int:
    later = [m.start for m in (*degrees_in(words[end:]), *schools_in(words[end:], short_too=False))]
    return end + min(later, default=len(words))


def _with_tail(words: str, end: int, limit: int) -> int:
    """Takes in what belongs to the study after its last name: years, honours, a bracket."""
    opened = words.rfind("(", 0, end) > words.rfind(")", 0, end)
    if opened and (close := words.find(")", end, end + 70)) >= 0:
        end = close + 1
    for _ in range(3):
        found = _TAIL.match(words[end:limit])
        if not found or not found.group().strip():
            break
        end += found.end()
    return end
