"""Posts held, now or formerly: with the role, the organisation and the years, where they are said."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Work
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import LIKELY, SURE, Entry, Found, Page, entries, is_clutter, tells, trimmed
from halfhour.reading.facts.work.career import posts_told
from halfhour.reading.facts.work.post import post
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.work.scraps import is_scrap
from halfhour.reading.facts.work.strays import is_stray
from halfhour.reading.facts.years import YEAR, span_in, without_years
from halfhour.reading.whom.subjects import Said


def work(said: Said, page: Page) -> Iterator[Found]:
    """Posts listed, in the header, or told of."""
    for found in _work(said, page):
        if isinstance(found.details, Work) and is_scrap(found.value, found.details.role, found.details.organisation):
            continue
        yield found


def _work(said: Said, page: Page) -> Iterator[Found]:
    topics = set(said.topics) if {"work", "experience"} & set(said.topics) or not tells(said.words) else set()
    if "header" in topics:
        yield from _header(said, page)
    if topics & {"work", "experience"}:
        listed = [] if _SPOKEN.match(said.words) else list(_listed(said))
        yield from listed
        if listed or said.passage.piece.kind == "item":
            return
    if topics - {"header", "work", "experience"} and is_stray(said.words):
        words = said.words.strip(" .;")
        yield post(said, (at := said.words.index(words), at + len(words)), *_split(words), LIKELY)
        return
    if topics - {"header", "work", "experience", "membership", "community", "city"}:
        return
    if topics & {"membership", "community"} and len(said.words) < 80:
        return
    told = list(posts_told(said, page.person))
    yield from told
    if not topics & {"work", "experience", "membership", "community"}:
        yield from _dated(said, told)


_NO_ROLE = re.compile(
    r"(?i)(?:members?\b|licensed|admitted|certified|aspiring|fellow of|board|j\.?d|b\.?[as]\b|volunteer|speaks|past )"
)


_GENERIC = re.compile(  # "Immigration Attorney", "Attorney at Law", "PARALEGAL, RP": what one is
    r"(?i)(?:the |an? )?(?:(?!staff|senior|associate|supervising|managing|assistant|deputy|county|city|district|"
    r"state|general|"
    r"lead|chief|principal|founding|solo|of\b|in-house|patent)[\w&,-]+ ){0,12}?(?:lawyer|attorney|advocate)(?: at law)?"
    r"(?: in [A-Z][\w ,.]+)?$|.*\bcertified (?:paralegal|legal)|(?:supervisor|assistant|manager|editor|secretary|"
    r"chair|owner)$|.*\b(?:perspective|profile|background|experience|spotlight|biography|login|portal)$"
)
_OFFICE_OF = re.compile(
    r"(?i)^(?:office|department|division|bureau) of\b|^(?:past |former |vice |co-?)?(?:chair\w*|president|secretary|"
    r"treasurer|director|trustee|fellow)\b.*\b(?:bar|"
    r"association|committee|section|society|inn|council|guild|foundation|paralegals|lawyers)\b|"
    r"\bof the (?:year|month|quarter)\b|\b(?:lawyers|attorneys|judges|paralegals)\b|^(?:volunteer|docent|notary|"
    r"rule \d)|"
    r"\bnotary\b|^order of\b|\bspecialist \(|\bpast (?:president|chair)\b"
)


_FIRMS = re.compile(r"(?i)^(?:our|(?:the )?(?:firm|company)['’]s) ")
_MEMBER = re.compile(r"(?:Managing |Founding |Senior |Associate )?Member")
_OF_MEMBERS = re.compile(r"\b(?:P?LLC|P\.?C\.?|LLP|P\.?A\.?|PLC|Law|Legal|Attorneys|Lawyers)(?:\W|$)|&")


_SPOKEN = re.compile(r"(?:I|My|We|Our)\b[^•;|]*[.!]?$")  # an answer under a question of work, which tells


def _header(said: Said, page: Page) -> Iterator[Found]:
    """A line below the name: "Senior Associate", "Partner at Lee Law | Trusts"."""
    words = said.words.strip()
    if (
        len(words) > 110
        or (len(words) > 45 and words.endswith("."))
        or said.passage.words.strip(" .") != words.strip(" .")
    ):
        return
    first, *rest = re.split(r"\s+[|•·]\s+", words)
    of_firm = bool(_MEMBER.fullmatch(first) and _OF_MEMBERS.search(page.firm))
    if (
        (_NO_ROLE.match(first) and not (first.startswith("Member at ") or of_firm))
        or _GENERIC.match(first)
        or not (role_pattern().search(first) or first.startswith("Member at ") or of_firm)
        or _OFFICE_OF.search(first)
        or re.search(
            r"\b(?:[Ss]he|[Hh]e|[Tt]hey|I|was|has|his|her|helps|is|years|assistant:|by)\b|@\w+\.|\d{3}|:", first
        )
    ):
        return
    at = said.words.index(first)
    end = at + len(first)
    beside = rest[0] if rest and _HOUSE.search(rest[0]) else ""
    role, _, firm = (
        re.split(r"(\s+at\s+|\s+@\s+)", first, maxsplit=1)
        if re.search(r"\s(?:at|@)\s", first)
        else (first, "", beside or page.firm)
    )
    if firm == page.firm and _FORMER.match(role):
        firm = ""
    if firm and firm == beside:
        end = said.words.index(beside, end) + len(beside)
    if firm and role.find(firm) > 0:  # "Partner, Lee LLP, Portland, Oregon"
        role = role[: role.index(firm)]
    last = re.split(r",\s+", role)[-1]
    if role != last and place(_FIRMS.sub("", last)):
        role = role[: -len(last)].strip(" ,")
    yield post(said, (at, end), trimmed(role), trimmed(firm), SURE)


_HOUSE = (
    re.compile(  # what stands in the header beside a role and is no field of work: "Paralegal | Office of the Clerk"
        r"\b(?:LLP|PLLC|LLC|P\.?C|P\.?S|Inc|Ltd|Court|Department of|Legal (?:Aid|Services)|Defenders?|Bank|Company|"
        r"University|(?:Attorney|Prosecutor|Clerk|Solicitor|Recorder)['’]s|Law (?:Offices?|Firm|Group|Center))(?=\W|$)"
        r"|^(?:the )?(?:Office|Offices|Department|Bureau|City|County|State|Court) of\b|[A-Z][\w’'-]+ & [A-Z][\w’'-]+$"
    )
)


_FORMER = re.compile(r"(?i)(?:former|retired|past)\b")  # not at the firm whose page it is
_CONTACT = re.compile(r"(?:Contact|E-?mail|Phone|Tel|Fax|Assistant|Secretary)\b\s*:")
_OTHER_KIND = re.compile(
    r"(?i)\bbar(?: association)?\s*(?:\(|,|$)|\bpast president\b|\bassoc\b|\bmembership chair\b|\btraining\b|"
    r"\bboard member\b|\bcertificate\b|\bmember(?:,| of)|"
    r"\badmitted\b|"
    r"\b(?:award|scholarship|fellow of)\b"
)


def _is_other(words: str) -> bool:
    """A study, an admission or a membership in a list of all that somebody did."""
    return bool(_OTHER_KIND.search(words) or degrees_in(words))


_SHAPED = re.compile(
    r"\b(?:LLP|LLC|PLLC|P\.?C|P\.A|L\.L\.P|Inc|Corp|Co|Ltd|Law|Legal|Offices?|Court|Department|Agency|Center|Project|"
    r"Services|Aid|Clinic|Bureau|Commission|Company|Bank|Defenders?|Attorney(?: General)?['’]s|Navy|Army|Air Force|"
    r"Marines?|"
    r"Corps|Guard|Ministry|Prosecutor['’]?s?|Solicitors?|Barristers|& [A-Z][a-z]+|Associates|Partners|Group|Firm)\b"
)
_TOLD = re.compile(
    r"\b(?:do|does|can|may|will|not|results|guarantee|[Ss]peaks)\b|[.!?]\s|[:|]|^[a-z]|\b(?:she|he|"
    r"they|I|we|her|his|their|my|is|was|are|were|has|have|who|which|you)\b|\d{3}"
)


def _is_employer(words: str, said: Said) -> bool:
    """Does a line under a heading of work, with neither role nor year, name where somebody worked?"""
    if (
        len(words) > LINE
        or _TOLD.search(words)
        or place(words)
        or schools_in(words, short_too=False)
        or is_clutter(words)
    ):
        return False
    if "work" in said.topics and len(said.topics) == 1 and len(words.split()) > 1:
        return bool(_SHAPED.search(words)) or said.passage.piece.kind != "cell"
    return bool(_SHAPED.search(words)) and words[0].isupper() and not BODY_WORD.search(words)


LINE = 90  # characters of a line that may be an employer and nothing else
BODY_WORD = re.compile(
    r"\b(?:Bar|Association|Society|Section|Committee|Board|Council|Inn|Review|Journal|Academy|"
    r"Award)\b"
)
_DATED = re.compile(r"\d{4}\s*(?:[-–]|to\b)|\bsince\s+\d{4}|\b\d{4}\)?$")


_DEED = re.compile(  # what was done in a post, listed below it: "Tried the first jury case"
    r"(?:[*•-]\s*)?(?!(?:Retired|Elected|Appointed|Promoted|Elevated|Named|Joined|Clerked|Externed|Interned|Articled|"
    r"Employed|Summered|Self|United|Allied|Combined|Associated)\b)[A-Z][a-z]+(?:ied|ted|ged|ned|red|sed|ked|led|"
    r"ved|wed|ded|ped|ued)\s+(?:[a-z]|\d)"
)
_NOBODY = re.compile(  # other people in a list: "Past Judges", "Hon. Ann Lee (1978-2002)"
    r"(?:Hon\.|Judge|Justice)\s+[A-Z][^,]*\(\d{4}|(?:[A-Z]\w+ ){0,3}(?:Judges|Justices|Magistrates|Attorneys|Lawyers|"
    r"Paralegals|Clerks|Partners|Associates)$"
)


_THOUGHT = re.compile(  # what somebody tells of their work: "The law, I found, is patience"; "Role as a Neutral"
    r"(?<!\w[ .-])\bI (?!(?:at|in|and|of|to)\b)[a-z]|\b(?:my|me)\b|"
    r"^(?:These|Those|This|That|Lawyers|Clients)\b.*\bwere\b|^[^,]*\bwere (?:[a-z]+ed|critical|hard)\b|"
    r"^(?:(?:My|The) )?(?:Role|Path|Journey|Road|Life|Work|Career) (?:as|to|in) "
)


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        found = role_pattern().search(entry.words)
        started = re.match(
            r"(?:[*•-]\s*)?(?:Train|Organiz|Maintain|Coordinat|Creat|Develop|Volunteer\b|Answer|Schedul|Fil(?:e|ed|"
            r"ing)\b(?! clerk)|Support(?:ed|s|ing)|Supervis(?:e|ed|es)|Second chair|First chair|Built|Represent|"
            r"Advis(?:ed|es)|"
            r"Defend(?:ed|ing)|Draft|Obtain|Negotiat|Secur|Lead counsel|Won|Counsel(?:ed|"
            r"ing)|Assist(?:ed|s|ing)|Prosecut(?:ed|ing)|Handl|Help(?:ed|s|ing)|Manag(?:ed|es|ing)|Prepar|Conduct|"
            r"Review)\w*\b",
            entry.words,
        )
        if started or _CONTACT.match(entry.words) or _is_other(entry.words) or len(entry.words) > 160:
            continue
        if _DEED.match(entry.words) or _NOBODY.match(entry.words) or _THOUGHT.search(entry.words):
            continue
        if not without_years(entry.words).strip(" ,.;:-–"):
            continue
        bare = not found and not YEAR.search(entry.words)
        if bare and not _is_employer(entry.words, said):
            continue
        if not bare and not found and not _DATED.search(entry.words):
            continue
        at = entry.start - said.start
        yield post(said, (at, at + len(entry.words)), *_split(entry.words), SURE)


_TELLS = re.compile(r"\b(?:is|am|are|was|were|has|have|had|he|she|they|I|we|his|her|their|my|our|us)\b|[!?:]|https?")
_NO_POST = re.compile(
    r"(?i)^(?:its|seasons?|summers?|years?|admitted|licensed|member|fellow,|board|bar|inactive|copyright|©|tel|class|"
    r"elected|named|award|recipient|"
    r"notary|certified|trained|registered|president|treasurer|secretary|chair|co-chair|trustee|volunteer|coach|and|"
    r"but|or|in|on|at|from|before|after|"
    r"representative matters|best|super lawyers|rising star|martindale)\b"
    r"|\b(?:association|committee|section|award|scholar|review|journal|moot|lawyers|society|club|choir|honors?|dean)\b"
)
_ASIDE = re.compile(r"\(([^()]*\d{4}[^()]*)\)")


def _dated(said: Said, told: list[Found]) -> Iterator[Found]:
    """Lines and parts of lines that only name a post and its years: "Trust officer, Bluegrass Bank, 2005-2009"."""
    for entry in _parts(said):
        words = entry.words
        if not _ends_in_years(words) or len(words) > 120 or _TELLS.search(words) or _is_other(words):
            continue
        if place(words) or _NO_POST.search(words) or not words[0].isalpha() or schools_in(words, short_too=False):
            continue
        if any(f.start < entry.end and entry.start < f.end for f in told):
            continue
        at = entry.start - said.start
        yield post(said, (at, at + len(words)), *_split(words), LIKELY)


def _ends_in_years(words: str) -> bool:
    found = span_in(words)
    return found is not None and found.start() > 2 and not re.search(r"\w", words[found.end() :])


def _parts(said: Said) -> Iterator[Entry]:
    """What stands between semicolons; a bracket around several is opened."""
    words = said.words.strip()
    at = said.words.index(words) if words else 0
    aside = _ASIDE.fullmatch(words.rstrip("."))
    begin, inside = (at + 1, aside[1]) if aside else (at, words)
    for part in re.split(r";\s+", inside):
        begin = said.words.index(part, begin)
        stripped = part.strip(" .,")
        if stripped:
            start = said.start + begin + part.index(stripped)
            yield Entry(start, start + len(stripped), stripped)


_OFFICE_FIRST = re.compile(r"(?:Office|Offices|Department|Bureau|Division|Chambers) of\b[^,]*(?:, [A-Z][\w. ]+){0,2}$")


def _split(words: str) -> tuple[str, str]:
    """Role and organisation of a line: "Law clerk, Land Use Board, 2018-2019"."""
    plain = trimmed(without_years(words))
    if _OFFICE_FIRST.match(plain):
        return "", plain  # "Office of the Attorney General, Springfield"
    found = role_pattern().search(plain)
    parts = re.split(r",\s+|\s+(?:at|with|for)\s+|\s+[-–|]\s+", plain, maxsplit=1)
    if found and len(parts) == 2:
        return (parts[0], parts[1]) if role_pattern().search(parts[0]) else (parts[1], parts[0])
    if not found and " at " in plain:
        role, organisation = plain.split(" at ", 1)
        return role, organisation
    return (plain, "") if found else ("", plain)
