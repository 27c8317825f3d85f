"""Volunteering, civic work and pastimes. Family, health and faith are left out."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Community
from halfhour.reading.facts.community.civic import for_the_town, fragment, given, is_role, things
from halfhour.reading.facts.community.clauses import STRONG, TRAIL, clauses
from halfhour.reading.facts.community.pastimes import LEISURE, doer, pastime, verbs
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, Page, entries, is_clutter, is_prose, trimmed
from halfhour.reading.facts.memberships.bodies import CIVIC, OFFICE, PROFESSIONAL, is_faith
from halfhour.reading.facts.years import years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_LEGAL = re.compile(
    r"\b(?:clients?|cases?|lawsuits?|litigation|associates|junior|associate|attorneys|depositions?|trial|firm|docket|"
    r"practice|"
    r"discovery|law firm|hearings|deadlines?|exhibits?|contracts?|developers|dockets?|matters|section|"
    r"bar association|courts?|"
    r"orders|motions|lawyers?|opened|legal team|law practice|companies|businesses|paralegals|statutes?|law students|"
    r"summer "
    r"associates|agreements|disputes|degree|certificate|licen[cs]e|law (?:clinic|group|office|llp|pc)|"
    r"investigations)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?i)\b(?:volunteer\w*|pro bono|modest[- ]means|mock trial|moot court|youth|clinic|mentor\w*|court watch|for free|"
    r"free of charge|without pay|donat\w+)\b"
)
SENSITIVE = re.compile(
    r"\b(?:wife|husband|spouse|children|kids|sons?|daughters?|twins|grandchild\w*|grandson|family|cancer|illness|"
    r"recovery|"
    r"therapy|church|faith|parish|synagogue|mosque|bible|prayer|pregnan\w+|disab\w+|deaf)\b",
    re.IGNORECASE,
)
_NO_FUN = re.compile(
    r"(?i)(?:makes?|made) (?:her|his|their|my|our) home|commutes\b|an? (?:\w+ )?resident|"
    r"(?:love|enjoy|like)s? (?:the law|(?:her|his|their|my) (?:job|work|clients|colleagues)|what|that|to (?:argue|"
    r"win|help)|"
    r"spending (?:quality )?time$|(?:short )?claims|arguing|finishing|helping|working|solving|being (?:a|able))|"
    r"(?:spending|spends?) (?:quality |free |spare )?time"
    r"(?: with (?:her|his|their|my) (?:child|mother|father|parents)\b.*)?$|"
    r"(?:secretary|director) of (?:the )?[A-Z]|rides? home$|(?:a )?mentor as well$|support I\b"
)
_FOUNDS = re.compile(r"(?i)(?:co-?)?found")
_CLUB = re.compile(
    r"(?i)\b(?:group|club|program|tutoring|league|team|choir|band|nonprofit|scholarship|fund|festival|garden|network)\b"
)
_HOBBY = re.compile(r"(?i)\b(?:interests|hobb\w+|pastimes|fun|likes|leisure|(?:spare|free) time|outside|off|away)\b")
_WEEKDAY = re.compile(r"(?i)days?$|weekends?$|evenings$")  # also of work: "I answer on Sundays"
_NEVER = {
    "education",
    "award",
    "publication",
    "practice_area",
    "language",
    "admission",
    "certification",
    "work",
    "done",
}


_NO_DEED = re.compile(  # it is not said what was led; or it is read with memberships
    r"(?i)(?:chaired|led|headed|run|directed|served) (?:since|from|until) \d{4}$|"
    r"(?:serv|s[ai]t)\w* on (?:the |its |an? )?[^.;]*\b(?:committee|board|council|section|panel) of [^.;]*\b"
    r"(?-i:Bar|Association|Lawyers|Society|[A-Z]{4,6})\b"
)


def community(said: Said, page: Page) -> Iterator[Found]:
    """What the person does beyond work, as sentences and lists tell it; bodies are read with memberships."""
    topics = set(said.topics)
    words = said.words
    if topics & _NEVER:
        return
    if "header" in topics and len(words) < 120 and not (is_prose(f"{words:<26}") or LEISURE.search(words)):
        return
    if said.passage.question and re.match(r"(?:\w+:\s+)?(?:Volunteer|Mentor|Coach|Play|Take|Find|Read)\b", words):
        return  # advice, not what they do
    if "community" in topics and not is_prose(words):
        yield from _listed(said, alone="membership" not in topics)
        return
    if _EARLIER.match(words):
        return
    leisure, asked = LEISURE.search(words), _asked_of_leisure(said)
    if asked and not is_prose(words) and not words.rstrip().endswith("?"):
        yield from _whole(said)
        return
    taken = list(_civic(said))
    yield from taken
    found_any = bool(taken)
    free = bool((leisure and not _WEEKDAY.search(leisure.group())) or "community" in topics or asked)
    for start, stop, strong in clauses(words, page.person, free=free):
        end = _until(said, start, stop, taken)
        phrase = words[start:end]
        if not phrase or phrase.endswith("?") or _NO_DEED.match(phrase) or is_faith(phrase):
            continue
        if not _is_pastime(phrase, free=free or found_any, strong=strong):
            continue
        found_any = True
        yield _fact(said, start, end, LIKELY if free else PERHAPS)
    fragments = [] if found_any or topics & {"header"} or is_prose(f"{words:<26}") else list(entries(said))
    for entry in fragments:
        if fragment(entry.words) and not SENSITIVE.search(entry.words):
            found_any = True
            yield _fact(said, entry.start - said.start, entry.end - said.start, PERHAPS)
    if not found_any:
        yield from _after_leisure(said, leisure) if leisure else _named(said)


def _until(said: Said, start: int, end: int, taken: list[Found]) -> int:
    """Where a clause ends before what is taken already: "coaches bowling and is president of the Friends"."""
    over = [fact.start for fact in taken if fact.start < said.start + end and said.start + start < fact.end]
    if not over:
        return end
    clause = said.words[start : min(over) - said.start]
    kept = _LEADS_ON.sub("", clause)
    joined = re.match(r"\s*(?:,|and\b)", clause[len(kept) :])
    return start + len(kept) if len(kept) > 10 and joined else start


_LEADS_ON = re.compile(r"[\s,;]*(?:\b(?:and|is|also|the|she|he|they|I|on|now|serves?|as)\b[\s,;]*)*$")


def _civic(said: Said) -> Iterator[Found]:
    """Boards of the town's bodies, what helpers are called, and where somebody gives their time."""
    words = said.words
    done: list[tuple[int, int]] = []
    for start, end in (*for_the_town(words), *given(words)):
        phrase = TRAIL.sub("", words[start:end]).rstrip(" ,.")
        if any(a < end and start < b for a, b in done) or is_faith(phrase) or SENSITIVE.search(phrase):
            continue
        if _LEGAL.search(phrase) and not _GIVEN.search(phrase):
            continue
        done.append((start, end))
        yield _fact(said, start, start + len(phrase), PERHAPS)


_EARLIER = re.compile(
    r"(?:Before|Prior to|Until) (?!court|work|dawn|sunrise|breakfast)[\w' ]{2,30}\b(?:school|college|law|that|this|"
    r"joining)\b"
)


def _asked_of_leisure(said: Said) -> bool:
    """Was the question just before, in the same passage or above it, about the time beyond work?"""
    before = said.passage.words[: max(0, said.start - said.passage.start)].rstrip()
    asked = re.search(r"[^.?!]*\?$", before) if before.endswith("?") else None
    question = asked.group() if asked else said.passage.question if not before else ""
    return bool(question and LEISURE.search(question))


def _whole(said: Said) -> Iterator[Found]:
    words = said.words.strip(" .")
    if 3 < len(words) < 160 and not SENSITIVE.search(words) and not _LEGAL.search(words):
        yield _fact(said, said.words.index(words), said.words.index(words) + len(words), PERHAPS)


def _listed(said: Said, *, alone: bool) -> Iterator[Found]:
    """A list under its heading: what names a body is left to memberships."""
    for entry in entries(said):
        words = TRAIL.sub("", entry.words)
        if (
            len(words) > 160
            or _NO_SERVICE.search(words)
            or is_clutter(words)
            or is_faith(words)
            or SENSITIVE.search(words)
        ):
            continue
        if not _is_listed_pastime(said, words):
            continue
        if (alone and not (CIVIC.search(words) or OFFICE.search(words))) or pastime().search(words):
            yield _fact(said, entry.start - said.start, entry.start - said.start + len(words), PERHAPS)


_NO_SERVICE = re.compile(  # posts, talks and writings that a list of service goes over into
    r"(?i)\bpro tem\b|^(?:speaker|panelist|presenter|moderator)\b|^[\"“].*\d{4}|\bsection$"
)


def _is_listed_pastime(said: Said, words: str) -> bool:
    """In a list of items all count; elsewhere only what names a pastime, for pages end in other lines."""
    does = verbs().match(words)
    if pastime().search(words) or (does and not does["weak"]):
        return True
    listed = said.passage.piece.kind in ("item", "cell") or (len(words) < 60 and _HOBBY.search(said.passage.heading))
    listed = listed or (len(words) < 80 and is_role(words))
    return bool(listed) and not PROFESSIONAL.search(words) and not re.search(r"·|\d(?:st|nd|rd)\b|^\w+$", words)


def _is_pastime(phrase: str, *, free: bool, strong: bool) -> bool:
    if (_FOUNDS.match(phrase) and not _CLUB.search(phrase)) or _NO_FUN.match(phrase):
        return False
    if SENSITIVE.search(phrase) or (_LEGAL.search(phrase) and not _GIVEN.search(phrase)):
        return False
    if " " not in phrase and not strong:
        return False
    read = re.match(r"reads ([A-Z]\w+)", phrase)
    if _NONE.search(phrase) or (read and read[1] in known.languages()):
        return False
    return free or strong or bool(things().search(phrase) or (STRONG.match(phrase) and pastime().search(phrase)))


_NONE = re.compile(  # a remark, a prize, a word alone, a post
    r"[,.!?][\"”]$|, where$|\b[Oo]f the (?:[Yy]ear|[Mm]onth)\b|^(?:has )?direct(?:s|ed) the\b"
)


def _after_leisure(said: Said, leisure: re.Match) -> Iterator[Found]:
    """ "Outside of work: trail running and sourdough." """
    words = said.words
    lead = re.match(r"[^,:]{0,40}[,:]\s*", words[leisure.end() :])
    start = leisure.end() + (lead.end() if lead else 0)
    if not lead and leisure.group().lower() != "by night" and not pastime().search(words[start:]):
        return
    phrase = TRAIL.sub("", words[start:].rstrip(" .")).strip()
    if re.match(r"(?:I|he|she|they|we|you|it|the|[A-Z]\w+ (?:is|was|has))\b", phrase, re.IGNORECASE):
        phrase = ""
    if leisure.group().lower() == "by night":
        back = re.search(r"[\w-]+\s*$", words[: leisure.start()])
        start, phrase = (back.start(), words[back.start() : leisure.end()]) if back else (start, "")
    start += len(words[start:]) - len(words[start:].lstrip())
    if re.search(r"\d{4}|^\d|[\"”]$", phrase):
        return
    if 3 < len(phrase) < 160 and not SENSITIVE.search(phrase) and not _LEGAL.search(phrase):
        yield _fact(said, start, start + len(phrase), PERHAPS)


def _named(said: Said) -> Iterator[Found]:
    """ "Ultralight pilot." A short sentence without a verb that names a pastime; "He's a surfer"."""
    words = said.words.strip(" .")
    called = doer().search(words)
    if called and not _LEGAL.search(called.group()):
        at = said.words.index(words)
        yield _fact(said, at + called.start(), at + called.end(), PERHAPS)
        return
    if (
        said.topics
        or re.match(r"And\b|But\b", words)
        or len(words) > 60
        or is_prose(f"{words:<26}")
        or _LEGAL.search(words)
        or SENSITIVE.search(words)
    ):
        return
    if pastime().search(words) and not re.search(
        r"\d{4}|:|\?|\b(?:law|legal|attorney|paralegal|teacher|professor)\b", words
    ):
        yield _fact(said, said.words.index(words), said.words.index(words) + len(words), PERHAPS)


def _fact(said: Said, start: int, end: int, confidence: float) -> Found:
    phrase = said.words[start:end]
    years = years_in(phrase)
    value = trimmed(phrase)
    value = value[:1].upper() + value[1:]
    last = None if years.lone else years.end
    details = Community(value, "")
    return Found("community", said.start + start, said.start + end, value, details, confidence, years.start, last)
