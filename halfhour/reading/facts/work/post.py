"""A post held: the fact with its years, told from the words and what stands near them."""

import re

from halfhour.reading.details import Work
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import Found, trimmed
from halfhour.reading.facts.years import YEAR, without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_BEFORE_OR_BY = re.compile(
    r"(?<=\w),?\s+(?:from (?:the )?(?=[A-Z])|by (?:the )?(?:then-)?(?:Gov(?:ernor|\.)|President|Mayor|Chief)\b).*$",
    re.DOTALL,
)
_TOPIC = re.compile(r"^[a-z][a-z -]{2,40} (?:at|with) (?:the )?(?=[A-Z])")
_FOR_SOME_YEARS = re.compile(
    r"\s+for (?:(?:approximately|about|almost|nearly|roughly|over|more than) )?\w+(?:-\w+)? (?:years?|months|summers?)$"
)
_LONG_TIME = re.compile(
    r"(?:for )?(?:(?:more|less) than |over |nearly |almost |about )?[\w-]+ (?:years|months|decades)"
)
_BESIDE = re.compile(  # "Dunn & Ott in its Boise office", "Dunn Ott LLP – Boise, Idaho", "Dunn Ott LLP with Bert"
    r"\s+in (?:the (?:firm|company)['’]s|its|our|their) .*\boffices?$|\s+[–—-]\s+[A-Z][\w ]+,\s+[A-Z][\w ]+$"
    r"|(?<=LLP|LLC) with [A-Z].*$"
)
_WENT_ON = re.compile(  # "Dunn & Ott with ten years of experience", "to oversee its growth", "before opening her own"
    r"\s+(?:with (?:(?:over|more than|nearly|almost|about) )?(?:a decade|[\w-]+ (?:years|decades)) of\b"
    r"|with (?:her|his|their|my) |with an? (?:mission|vision|view|goal|commitment)\b|focused on |as well as "
    r"|to (?!the\b|an?\b|her\b|his\b|their\b|my\b|our\b)[a-z]+ (?:the|an?|her|his|their|its|our|my)\b"
    r"|(?:before|after|following|upon|prior to|while) [a-z]+ing\b"
    r"|(?:addressing|serving|advising|overseeing|assisting|providing|supporting|leading|conducting|drafting|"
    r"investigating|researching|doing|handling|practi[cs]ing|representing|focusing|defending|litigating|prosecuting|"
    r"writing) ).*$",
    re.DOTALL,
)
_FIRM_OF = re.compile(  # "the boutique firm of Dunn Ott", "one of the oldest firms, Dunn Ott"
    r"(?:[a-z]+ly )?(?:[a-z-]+ ){0,4}firm of (?=[A-Z])|"
    r"^one of [^,–—]{5,60}? (?:firms|offices|companies|agencies|banks)(?:\s?[-–—,:]\s?)+(?=[A-Z])"
)
_DOES_TOO = (
    re.compile(  # "Dunn Ott LLP and helps clients", "Dunn Ott LLP to join Crane", "Ott Fund in Bend, Oregon and Reno"
        r"(?<=\w) (?:and (?:also )?(?!services\b|affairs\b|systems\b|communications\b|sciences\b|securities\b|courts\b)"
        r"(?:[a-z]{3,}s|made|led|ran) (?:[a-z]|the [a-z]|[A-Z]).*|to (?!the\b|a\b)[a-z]{3,}\b.*|"
        r"with (?:over |more than )?\d+\+? years.*|in [A-Z]\w+(?: [A-Z]\w+)?, [A-Z]\w+(?: [A-Z]\w+)? and [A-Z]\w+)$"
    )
)
_NEXT_CLAUSE = re.compile(  # "a law library and it's in a courthouse", "District Court, I believe": another thought
    r"(?:^|,?\s+(?:and )?)(?:I|it['’]s|it is|there is)\s.*$|"
    r"^(?:Joins|Named|Appointed|Elected|Receives|Wins|Retires)\s.*$|"
    r"^(?:night|home|work|the time)$",
    re.DOTALL,
)
_TOWN_LAST = re.compile(r"(?<=[\w.]) in [A-Z][\w.]+(?: [A-Z]\w+)?$")
_ITS_STATE = re.compile(r",\s+(?P<state>[A-Z][\w.]*(?: [A-Z]\w+)?)")

_CLASS = re.compile(  # "Jonah Cruz '09 is general counsel": the year of a degree
    r"\b(?!(?i:in|by|from|since|until|to|of|summer|spring|fall|winter|class|and)\b)[^\W\d]\w*,? ['’]\d\d\b"
    r"(?!\s?[-–—]|\s+to\b)"
)
_LEADS_IN = re.compile(  # "the former", "the firm's"
    r"^(?:(?:[Aa]n?|[Tt]he|former|formerly)\s+)?(?:(?:[Ff]irm|[Cc]ompany|[Aa]gency|[Oo]rgani[sz]ation)['’]s\s+(?=[A-Z]))?"
)
_PAST = re.compile(r"(?i)\b(?:former|formerly|previously|prior|before|was|had been|clerked|interned|worked|served)\b")
_TO_COME = re.compile(
    r"(?:before|prior to|until) (?:(?:joining|coming to|moving to|starting at)|"
    r"(?:she|he|they|I|we) (?:joined|came to|moved to|started at)) [^,;]*$",
    re.IGNORECASE,
)
_TIES = re.compile(r"(?:join(?:ed|ing)|started|been|with|here|came|arrived|worked|practi[cs]ed|served|taught)\b")
_JOINING = re.compile(r"^Joining\b")
_STILL = re.compile(r"(?:\b(?:has|have)|['’](?:s|ve)) (?:\w+ )?(?:served|worked|sat)\b[^.;]*\bsince (?:\w+ )?['’\d]")
_IN_TOWN = re.compile(r"(?<![Oo]ffice)(?<!Court)(?<!Division) in (?P<town>[A-Z][\w.]+(?: [A-Z]\w+)?)$")
_HOUSE = r"(?:our|its|their|this|(?:the )?(?:firm|company|agency|bank|office|organi[sz]ation|practice)['’]s)"
_PART = re.compile(  # of an employer: "the firm's New Bedford office", "our Tax Group", "Salem office of Lee Ott LLP"
    rf"(?:(?i:{_HOUSE}) (?P<part>(?:[^\W\d_][\w.&'’-]*,? )+?(?i:offices?|departments?|groups?|teams?|divisions?|units?|"
    r"practice|sections?))|(?P<town>[A-Z][\w.]+(?: [A-Z]\w+)?) offices?)(?: of (?:the )?(?P<whole>[A-Z].+))?$"
)
_HEADS_TOO = re.compile(r",? and (?:an? |the )?(?:co-?)?(?:head|chair|leader|director|member|manager)s? of\b.*$")
_UNNAMED = re.compile(r"(?:the )?(?:[Ff]irm|[Cc]ompany|[Aa]gency|City)(?:,? (?:and|where|which|who)\b.*)?$")
_NAMELESS = re.compile(
    r"(?:[a-z][\w'-]* ){0,4}(?:firm|company|agency|nonprofit|startup|start-up|boutique|bank|practice)"
)
_NAMED_NEXT = re.compile(
    r",? (?:called )?(?P<name>(?!(?:I|He|She|They|We|Judge|Justice)\b)[A-Z][\w'’&.-]*"
    r"(?: (?:(?:&|and|of) )?[A-Z][\w'’&-]*){0,4})(?=[,;.]| as\b| where\b| in\b|$)"
)
_TRAINED = re.compile(r"(?P<as>clerk|intern|extern)ed\b")
_BENCH = re.compile(r"(?:\w+ to (?:the )?)?[Bb]ench")


_LONG = re.compile(r"[^\W\d_]{4,}|(?<![^\W_])(?:LAW|TAX|AID)(?![^\W_])")
_SMALL = re.compile(r"(?<=\s)(?:OF|AND|THE|FOR|AT|IN|TO)(?=\s)")


def _unshouted(role: str) -> str:
    """ "OF COUNSEL" and "SENIOR LAW CLERK" as one writes them; short forms such as CEO stay."""
    if not role.isupper() or not _LONG.search(role):
        return role
    role = _SMALL.sub(lambda found: found.group().lower(), role)
    return re.sub(r"^(?:OF|IN|CO)\b", lambda found: found.group().title(), _LONG.sub(lambda f: f.group().title(), role))


def _within(words: str) -> tuple[str, str]:
    """What to show of an organisation, and its name: of a part of one, only the whole that is named beside it."""
    part = _PART.match(words)
    if part and (part["part"] or part["town"] in known.cities()):
        return words[part.start("part") if part["part"] else 0 :], part["whole"] or ""
    return ("", "") if _UNNAMED.match(words) else (words, words)


_BEFORE = re.compile(r"(?:Before|Prior to|Until) [^,;]*,\s*")


def _earlier(words: str, upto: int) -> int:
    """Where a sentence goes on after a clause of what came later: "Before joining us in 2009, she clerked"."""
    clause = _BEFORE.match(words, 0, upto)
    return clause.end() if clause else 0


_DATED_PLACE = re.compile(r"(?:,\s+[A-Z][\w.]*(?: [A-Z][\w.]*)*){1,3},?\s*\((?P<years>\d{4}\s?[-–]\s?\d{2,4})\)")


SOON_BEFORE = 160  # letters in which a clause tells of what came later
_CAME_AFTER = re.compile(
    r"(?i)\b(?:joined|came|moved|returned|started|began|hired|appointed|elected|named)\b[^.;]*? after"
    r"(?: \w+ing(?: \w+)?)? ?$"
)


def _came_after(words: str, start: int) -> bool:
    """Is it told as what was before another: "joined the firm in 2018 after three years with Lee Aid"?"""
    begins = start + len("after") if words.startswith("after", start) else start
    return bool(_CAME_AFTER.search(words[max(0, begins - SOON_BEFORE) : begins]))


def _near(words: str, start: int, end: int) -> str:
    """What stands near a post without a year, and may tell its years; not those in the bracket of another."""
    after = _DATED_PLACE.match(words, end)
    if after:
        return after["years"]
    if _came_after(words, start):
        return words[start : end + 4]
    before = words[max(_earlier(words, start), _whole_span(words, start - 24, start)) : start]
    return _CLASS.sub("", re.split(r"\d\)[;,.]", before)[-1] + words[start : end + 4])


_SPAN = re.compile(r"\d{4}(?:\s?[-–]\s?| (?:to|through|until) )(?=\d{4})")


def _whole_span(words: str, near: int, start: int) -> int:
    """Where what is *near* begins, which cuts no years in two: "From 2018 to 2025 Ann Lee was"."""
    return next((each.start() for each in _SPAN.finditer(words, max(0, near - 12), start) if each.start() < near), near)


def _place(words: str) -> str:
    """The organisation alone: not where one came from, who appointed one, or what was taught there."""
    bare = _FOR_SOME_YEARS.sub("", trimmed(without_years(words)))
    bare = trimmed(_WENT_ON.sub("", _BESIDE.sub("", _TOPIC.sub("", _BEFORE_OR_BY.sub("", bare)))))
    bare = _NEXT_CLAUSE.sub("", _FIRM_OF.sub("", _DOES_TOO.sub("", bare)))
    if _LONG_TIME.fullmatch(bare):
        return ""
    town = _IN_TOWN.search(bare)
    if town and town["town"] in known.cities() and " " in bare[: town.start()]:
        return trimmed(bare[: town.start()])
    return bare


def _without_house(role: str, organisation: str) -> str:
    """A role without the house that it goes on to name: "clinician at the Zinc Law Clinic"."""
    bare = role.removesuffix(organisation) if organisation else role
    return re.sub(r",?\s+(?:at|with|for|of|in)(?: the)?\s*$", "", bare) if bare != role else role


def _named(organisation: str, words: str, end: int) -> tuple[str, int]:
    """The name that follows a house without one, and where it ends: "at a medical device company, Orsova"."""
    named = _NAMED_NEXT.match(words, end) if _NAMELESS.fullmatch(organisation) else None
    return (named["name"], named.end("name")) if named and not place(named["name"]) else (organisation, end)


def _whole_school(organisation: str, words: str, end: int) -> tuple[str, int]:
    """A school's whole name, and where it ends: "University of Nevada" goes on to ", Las Vegas" and its law school."""
    at = words.rfind(organisation, 0, end) if words.startswith(",", end) and "Univers" in organisation else -1
    school = next(iter(schools_in(words[at:], short_too=False)), None) if at >= 0 else None
    if school and school.start == 0 and school.end > len(organisation):
        return school.words, at + school.end
    return organisation, end


def _shown(role: str, organisation: str, words: str) -> tuple[str, str]:
    """What to show of an organisation, and its name; *words* tell of the post."""
    shown, organisation = _within(organisation)
    if _BENCH.fullmatch(shown):  # "appointed to the bench" names no court
        shown = organisation = ""
    if not role and not shown:
        shown = trimmed(_BEFORE_OR_BY.sub("", without_years(words)))  # "joined the firm"
    if _TIES.match(shown):  # "joined us" names nobody
        return _JOINING.sub("Joined", shown[:1].upper() + shown[1:]), ""
    return shown, organisation


def post(said: Said, span: tuple[int, int], role: str, organisation: str, confidence: float) -> Found:
    """The fact of a post whose words are `said.words[span]`."""
    start, end = span
    words = said.words[start:end]
    stripped = words.rstrip(" ,;.")
    end -= len(words) - len(stripped)
    years = years_in(words if YEAR.search(words) else _near(said.words, start, end))
    began = years.start or (years.end if years.lone else None)
    ended = None if years.lone and not years.start else years.end
    still = any(each.end() > start for each in _STILL.finditer(said.words, 0, end + 12))
    to_come = _TO_COME.search(said.words, 0, end)  # "Before joining us, she clerked": she has been with us since
    past = _PAST.search(said.words[:end]) or _came_after(said.words, start)
    former = bool(ended) or (bool(past) and not still and not to_come)
    role = _unshouted(trimmed(_LEADS_IN.sub("", role)))
    state = _ITS_STATE.match(said.words, end)
    if state and state["state"] in known.states():
        organisation = _TOWN_LAST.sub("", organisation)  # "McGuire in Tysons Corner, Virginia"
    organisation, end = _whole_school(_place(organisation), said.words, end)
    role = _without_house(role, organisation)
    if organisation == "Law" and role.lower().endswith(("attorney", "counselor", "counsellor", "lawyer")):
        role, organisation = f"{role} at Law", ""
    if not role and (verb := _TRAINED.match(words)):
        role = verb["as"]
    organisation, end = _named(_HEADS_TOO.sub("", organisation), said.words, end)
    shown, organisation = _shown(role, organisation, words)
    value = ", ".join(part for part in (role, shown) if part)
    return Found(
        "work",
        said.start + start,
        said.start + end,
        value[:1].upper() + value[1:],
        Work(role, organisation, former),
        confidence,
        began,
        ended,
    )
