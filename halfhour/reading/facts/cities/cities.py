"""Towns where the person works, lives or comes from; the firm's offices are not such towns."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.details import City
from halfhour.reading.facts.cities.homes import CITIZEN, homes_in
from halfhour.reading.facts.cities.towns import OFFICE, Town, home_of, is_region, town_at, towns_in
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Found, Page
from halfhour.reading.facts.work.clients import is_a_clients_town
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_THERE = re.compile(
    r"(?:,|\b(?:in|near|outside|of|from|serving|at|to|our|the|downtown|out of|for))\s+(?:the |our |its |her |his )?$"
)
_AT_WORK = re.compile(
    r"(?i)\b(?:principal|officer|chief|mediates?|sits|ha(?:s|ve) practi[cs]ed|magistrate|commissioner|investigator|"
    r"analyst|do (?:it|this|that)|Co|joins|lawyers?|attorneys?|paralegals?|partner|practices?|practising|practicing|"
    r"counsel|associate|shareholder|solo|"
    r"clerks?|judge|magistrate|mediator|mediates|team|offices?|firm|practitioner|prosecutor|defender|specialist|"
    r"assistant|manager|director|professor|coordinator|works?|working|helping|represents|helps|serves|leads|runs|heads|"
    r"Law|LLP|P\.C\.|PLLC|PC|LLC|sees|meets|desk|Court|Defenders?|Services|Aid|advises|staff|bench|chambers|handles|"
    r"headquarters|room|storefront|walk-up|"
    r"defense|litigation|clinic)\b"
)
_PAST = re.compile(
    r"\b(?:before|prior to|previously|formerly|former|began|started|earlier|after (?:law school|graduating|a)|was|"
    r"were|(?<!['’]ve )(?<!have )(?<!has )had|tried|founded in|away from|(?:once|twice) an? \w+|every \w+day|"
    r"(?:federal|district|circuit|bankruptcy|superior) court in|riding circuit|(?<!has )(?<!have )practi[cs]ed|worked|"
    r"served as|spent|clerked|interned|externed|until|till|"
    r"from \d{4} to|used to|drove|came to|"
    r"moved from|"
    r"when I was|stationed|first|secondment|studied|graduated|attended|earned|degree|taught|years (?:at|in|with|on)|"
    r"ago|following|graduate of|finished|certificate|institute|trained|last (?:summer|year|fall|spring|winter|month)|"
    r"wanted|went|visited|held|speaks|spoke|presented|volunteers?|coach\w*|board|admitted|licensed|opened in)\b"
    r"|\(\d{4}\s*[-–]|joined (?!(?:the firm|us|our|its)\b)|\d{4}\s*[-–]\s*\d{2,4}",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:people|students|clients?|lawyers|anyone|those|who|that|friends?|everyone)(?: (?:who |that )?\w+)?$"
)
_ENDED = re.compile(
    r",?\s+(?:(?:until|through|till) |for \w+ (?:years|months|summers)\b|\(?\d{4}\s*(?:[-–]|"
    r"to)\s*\d{2,4}\b|\((?:19|20)\d\d\)|before (?:\w+ing|he|she|they|I|his|her|their|my)\b)"
)
_IS = re.compile(r"\b(?:is|has|have|am|'ve|'m|been|practices|works)\b")
_CLAUSE = re.compile(
    r",\s+and\s+(?=was|then|he\b|she\b|they\b|I\b)|;|(?<![A-Z])\.\s(?=[A-Z])|,\s+(?=(?:he|she|they|I|"
    r"where|who)\b)"
)
_AREA = re.compile(
    r"^Greater [A-Z][a-z]+(?: [A-Z][a-z]+)?$|"
    r"^(?:Greater )?[A-Z][\w ,.-]+ (?:Metropolitan |Bay )?(?:Area|Region|Metroplex)(?:, .*)?$|^(?:San Francisco|"
    r"Greater \w+) .*Area$"
)
_OVER = re.compile(r"\b\d{4}\s*(?:[-–]|to)\s*\d{2,4}\b")  # a post that has ended was somewhere else
_LINE = re.compile(r"\s+[|·•–—]\s+|\s+-\s+")
_TOWN_LAST = re.compile(r"(?:^|,\s+|\bin\s+|\(|\b(?:City|Town|Village) of\s+|#\w+\s+)$")
_AFTER_TOWN = re.compile(
    r"(?:,?\s+(?:United States|USA|U\.S\.A?\.?|Canada))?(?:,?\s+[A-Z]{2}\b)?(?:,?\s+(?:\d{5}(?:-\d{4})?|"
    r"[A-Z]\d[A-Z] ?\d[A-Z]\d))?"
    r"(?:[,;]?\s+(?:[A-Z][a-z]+ \d{1,2}, )?(?:19|20)\d\d)?(?:\s+(?:Office|office))?(?:\s*(?:·|\|)\s*Contact info)?\W*$"
)
_CONTACT = re.compile(r"@\w|(?<!\d)\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}|\b(?:LLP|PLLC|LLC|P\.?C|PS|Esq|RP|ACP)\b")
_SAYS_WHERE = re.compile(
    r"(?i)\b(?:where\b.*\b(?:from|live|home|raised|born|grow|grew|based|find (?:you|her|him)|"
    r"story)|grow up|grew up|hometown)\b"
)
_ASKED_BEFORE = re.compile(r"(?i)\b(?:before|past|first job|previous|prior)\b")
_SEASON = re.compile(r",?\s+(?:19|20)\d\d\b")  # "in Spring 2021"
_FIRM_NAME = re.compile(
    r"(?:,\s+[A-Z]\w+){1,6},?\s+&\s+[A-Z]|,?\s+(?:[A-Z]\w+,?\s+)?(?:&|and)\s+[A-Z]\w+|,\s+[A-Z]\w+(?:\s+[A-Z]\w+)?\s+(?:LLP|PLLC|LLC|"
    r"PC|P\.C)"
)
_GOES_ON = re.compile(r"['’]s? (?:County|Law|School)|,? (?:County|University|College|Law School|School of Law)\b")
_PART_OF = re.compile(
    r"\s+(?:neighbou?rhood|area|section|part|district|"
    r"side)\s+of\s+(?P<z>[^\W\d_a-z][\w'’]*(?:\s[^\W\d_a-z][\w'’]*){0,2})"
)
_NAME_ALONE = re.compile(r"[^\W\d_a-z][\w'’.-]+(?:\s(?:of\s|de\s)?[^\W\d_a-z][\w'’.-]+){0,2}")
_STREET = re.compile(r"^\W*\d+\s|\b(?:Street|Avenue|Suite|Floor|Blvd|Road)\b")


def cities(said: Said, page: Page) -> Iterator[Found]:
    """Towns in the header, and towns that a sentence ties the person to; not their own name where it is a town's."""
    for found in _cities(said, page):
        town = found.details.city.lower() if isinstance(found.details, City) else ""
        after = said.words[found.start - said.start :].lower().partition(town)[2] if town else ""
        if town not in page.person.words or after.startswith(", "):
            yield found


def _cities(said: Said, page: Page) -> Iterator[Found]:
    topics = set(said.topics)
    contact = not topics and len(said.words) < 100 and _CONTACT.search(said.words) and _LINE.search(said.words)
    if "header" in topics or "city" in topics or contact:
        yield from _line(said)
    if topics and not topics & {"header", "city", "community", "work", "experience"}:
        if said.passage.piece.kind == "paragraph" and _AT_HOME.search(said.words):
            yield from _tied(said, page)  # the sentence that closes a page, below whatever heading
        return
    tied = list(_tied(said, page))
    yield from tied
    if not topics & {"work", "experience"}:
        yield from _at_work(said, tied)


_AT_HOME = re.compile(r"\b(?:lives?|resides?|makes (?:her|his|their) home|grew up|born and raised)\b")


_OFFICE_HELD = re.compile(r"(?i)\b(?:president|chair\w*|secretary|treasurer|director|member|trustee)\b")


def _line(said: Said) -> Iterator[Found]:
    """ "Bend, Oregon" or "Staff Attorney, Medford" as a line of its own, or as a part of one."""
    if _OVER.search(said.words) or re.match(r"(?i)offices?\b(?! of the).*[-–·|,&]| and\b", said.words):
        return
    words = re.sub(r"\s+(?:1st|2nd|3rd)\+?$", "", said.words.strip(" ."))
    at = said.words.index(words) if words else 0
    if _AREA.match(words):
        town = next(iter(towns_in(words)), None)
        name = (town.name, town.region) if town and "," in words else (words.split(",", 1)[0], "")
        yield _fact(said, (at, at + len(words)), name, ("works", LIKELY))
        return
    unknown = _NAME_ALONE.fullmatch(words) and not town_at(words, 0, len(words))
    held = _OFFICE_HELD.search(words)  # "Office: Vice President"
    if said.topics == ("city",) and unknown and not held and words.split(" ")[0] not in known.given_names():
        yield _fact(said, (at, at + len(words)), (words, ""), ("works", PERHAPS))
        return
    begin = 0
    parts = _LINE.split(words)
    if sum(bool(_last_town(part.strip())) for part in parts) > 1:
        return  # a list of offices
    for part in parts:
        begin = words.index(part, begin)
        town = _last_town(part.title() if part.isupper() else part) if len(part) <= 90 else None
        if town and degrees_in(part):
            continue  # "J.D., Drake University (Des Moines, Iowa)"
        if town and (not _STREET.search(part) or town.region or said.topics == ("city",)) and not _PAST.search(part):
            start = at + begin + town.start
            tie = (
                "from"
                if "header" not in said.topics and re.search(r"(?i)born|birth|hometown|from", said.passage.heading)
                else "works"
            )
            yield _fact(said, (start, at + begin + town.upto), (town.name, town.region), (tie, SURE))
            return


def _last_town(part: str) -> Town | None:
    """The town that a line ends with."""
    for town in towns_in(part):
        if _TOWN_LAST.search(part[: town.start]) and _AFTER_TOWN.fullmatch(part[town.upto :]):
            return town
    return None


def _citizens(said: Said) -> Iterator[Found]:
    for found in CITIZEN.finditer(said.words):
        name = next(filter(None, map(home_of, (found["c"], found["c"].split(" ")[0]))), "")
        if name:
            yield _fact(said, found.span(), (name, ""), ("from", LIKELY))


def _asked(said: Said) -> Iterator[Found]:
    """ "Tacoma kid, Hilltop." after "Where are you from?": towns that an answer begins with."""
    before = said.passage.words[: max(0, said.start - said.passage.start)].rstrip()
    inline = before[-60:] if before.endswith("?") else ""
    if not _SAYS_WHERE.search(f"{said.passage.question} {inline}"):
        return
    lead = re.match(r"(?:[A-Z]\w*: |[\"“])?(?:[Ii]n |[Ff]rom |[Nn]ear |[Oo]utside |[Uu]p in |[Dd]own in )?", said.words)
    at = lead.end() if lead else 0
    town = next((town for town in towns_in(said.words) if town.start == at), None)
    if town:
        yield _fact(said, (town.start, town.upto), (town.name, town.region), ("from", LIKELY))


_CAME = re.compile(r"came to (?:the )?(?P<to>[A-Z]\w+(?: [A-Z]\w+)?) from")
_BEARER = re.compile(r"\s+(?P<n>[A-Z]\w+)")


def _is_anothers(found: re.Match, words: str, page: Page) -> bool:
    """ "Waterville attorney Dev Orr" is about him; "came to Loyola from Georgetown" tells of schools."""
    bearer = _BEARER.match(words, found.end()) if found.group()[-1:].islower() and " " in found.group() else None
    by_trade = re.search(r" (?:lawyer|attorney|paralegal|litigator|mediator|judge|prosecutor)$", found.group())
    if bearer and by_trade and bearer["n"].lower() not in page.person.words:
        return True
    came = _CAME.match(found.group())
    return came is not None and not (is_region(came["to"]) or came["to"] in known.cities())


def _tied(said: Said, page: Page) -> Iterator[Found]:
    words = said.words
    yield from _citizens(said)
    yield from _asked(said)
    for found, tie in homes_in(words):
        names = found.groupdict()
        if _is_anothers(found, words, page) or _ANYBODY.search(words[: found.start() + 4]):
            continue
        if names.get("name") and names["name"].lower() not in page.person.words:
            continue
        group = "any" if names.get("any") else "known"
        sure = not found.group().lower().startswith(_UNSURE)
        town = _within(words, *found.span(group), any_name=sure and group == "any")
        if town is None and tie == "from" and words[slice(*found.span(group))] in known.states().values():
            yield _fact(said, found.span(), ("", found[group]), (tie, LIKELY))
        if town is None or _GOES_ON.match(words, town.upto):
            continue
        part = _PART_OF.match(words, town.end)
        town = (part and town_at(words, *part.span("z"))) or town
        moved = tie == "lives" and re.search(r"\b(?:moved|relocated|returned|settled)\b", found.group())
        end = found.end() if group != "any" else town.upto
        yield _fact(said, (found.start(), end), (town.name, town.region), (tie, PERHAPS if moved else LIKELY))


_UNSURE = ("is from", "am from", "moved", "returned", "still", "was from", "comes from", "comes to ", "came to ")
_ANYBODY = re.compile(  # "You must live in Hastings"
    r"\b(?:you|people|those|clients?|tenants|families|workers|students|members|attorneys|lawyers|anyone|applicants?|"
    r"residents)(?: (?:who|that|must|may|can|should|currently|already|also|all))* live$",
    re.IGNORECASE,
)


def _within(words: str, start: int, end: int, *, any_name: bool) -> Town | None:
    """The longest town that begins the capitalised words from *start* to *end*."""
    if any_name and words[start:end].endswith(" County"):
        return town_at(words, start, end, any_name=True)
    stops = [end, *(start + gap.start() for gap in reversed(list(re.finditer(r",?\s", words[start:end]))))]
    for stop in stops:
        town = town_at(words, start, stop) or (any_name and town_at(words, start, stop, any_name=True))
        if town and town.name in known.cities():
            return town
        if town and town.region:
            return town
    name = words[start:end]
    if not any_name or re.match(r"(?:The|A|An|[A-Z]+|Army|Navy|Air|God|God's|Law|I|Mr|Ms)\b", name):
        return None
    return town_at(words, start, end, any_name=True)


@cache
def _employed_at() -> re.Pattern:
    return re.compile(rf"\b(?i:{known.role_words()}) at $")


_IN_A_TITLE = re.compile(r"[“\"](?:(?:[A-Z][\w'’-]*|a|an|and|for|in|of|on|the|to|with)\s)+$")  # “Bridging the Gap”
_NO_TOWN = re.compile(r" v\.? |,? (?:and [A-Z]\w+ )?(?i:districts?)\b")  # "Mobile v. Orr", "Central and West districts"


def _at_work(said: Said, tied: list[Found]) -> Iterator[Found]:
    """ "a solo lawyer in Bend": the town of the present post."""
    words = said.words
    for town in towns_in(words):
        lead = words[: town.start]
        if any(fact.start <= said.start + town.start < fact.end for fact in tied):
            continue
        if (
            _FIRM_NAME.match(words, town.end)
            or _NO_TOWN.match(words, town.end)
            or _SEASON.match(words, town.end)
            or _ASKED_BEFORE.search(said.passage.question)
        ):
            continue
        if town.upto == town.end and _employed_at().search(lead):
            continue  # "a litigation partner at Kirkland" names the firm
        office = OFFICE.match(words, town.end)
        if not (_THERE.search(lead) or office) or _OTHERS.search(
            lead.rstrip().rsplit(" ", 1)[0] if " " in lead else ""
        ):
            continue
        if _IN_A_TITLE.search(lead):
            continue
        clause = _CLAUSE.split(lead)[-1] + words[town.start : town.end + (len(office.group()) if office else 0)]
        if _ENDED.match(words, town.upto) and not _IS.search(words):
            continue
        if (
            _PAST.search(clause)
            or is_a_clients_town(lead)
            or not _AT_WORK.search(clause)
            or re.search(r"\b(?i:offices)(?: (?:in|across)\b|:)", clause)
        ):
            continue
        yield _fact(said, (town.start, town.upto), (town.name, town.region), ("works", LIKELY))
        return


def _fact(said: Said, span: tuple[int, int], town: tuple[str, str], how: tuple[str, float]) -> Found:
    start, end = span
    city, region = town
    tie, confidence = how
    value = ", ".join(filter(None, town)) + (" (from)" if tie == "from" else "")
    return Found("city", said.start + start, said.start + end, value, City(city, region, tie), confidence)
