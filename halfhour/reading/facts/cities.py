"""Towns where the person works, lives or comes from; the firm's offices are not such towns."""

import re
from collections.abc import Iterator

from halfhour.reading.details import City
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Found, Page
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_C = r"[A-Z][\w'’.-]*(?:\s+(?:of\s+)?[A-Z][\w'’.-]*){0,3}"
_TIED = re.compile(
    rf"(?P<from>\b(?i:grew up (?:\w+ ){{0,4}}?(?:in|near|outside(?: of)?|on)|(?:was )?(?:born(?: and "
    rf"raised)?|raised)(?: \w+){{0,5}}? (?:in|near|outside(?: of)?)|native of|originally from|hails "
    rf"from|comes from|is from|I'm from|a product of|son of|daughter of|hometown(?: of| is|"
    rf":)?)\s+)(?P<a>{_C})"
    rf"|\b(?P<b>{_C})[- ]native\b|\bnative (?P<b2>{_C})(?:er|ian|an)\b"
    rf"|(?P<lives>\b(?i:lives?|living|resides?|residing|makes? (?:his|her|their|my) home|calls|"
    rf"settled|(?:is |are |am )?based|relocated|moved(?: back)?(?: home)?|returned(?: home)?|home "
    rf"is)(?: \w+){{0,6}}? (?:in|to|near|outside(?: of)?|at|on)\s+)(?P<c>{_C})"
    rf"|\bcalls (?P<c2>{_C}) home"
)
_WORKS = re.compile(
    rf"(?P<works>\b(?:works? (?:out of|from|in)|practic(?:es|ing)(?: law)?(?: \w+){{0,3}}? in|"
    rf"(?:lawyer|attorney|paralegal|partner|practice|counsel|associate|shareholder|solo|clerk|judge|"
    rf"mediator|team|office|firm|practitioner|prosecutor|defender|specialist|assistant|manager|"
    rf"director|professor|coordinator) (?:in|of the|from|at our)|(?:in|from|out of|at|leads|runs|"
    rf"heads|manages) (?:the firm's|our|the|its)|helping \w+ in|families in|clients in|chambers "
    rf"in)\s+)"
    rf"(?:downtown )?(?P<a>{_C})(?P<office>(?:'s)? offices?\b)?"
)
_IN = re.compile(rf"\b(?:in|near|outside|from|serving) (?:the )?(?:downtown )?(?P<a>{_C})")
_OF_TOWN = re.compile(r"\b(?:City of (?P<a>[A-Z]\w+(?:\s[A-Z]\w+)?)|(?P<b>[A-Z]\w+(?:\s[A-Z]\w+)?) City Attorney)")
_AT_WORK = re.compile(
    r"\b(?:lawyer|attorney|paralegal|partner|practice|counsel|associate|shareholder|solo|clerk|judge|mediator|team|office|"
    r"firm|practitioner|prosecutor|defender|specialist|assistant|manager|director|professor|coordinator|works?|practices|"
    r"helping|represents|helps|serves|leads|runs|Law|LLP|P\.C\.|PLLC|PC|Court|Defenders?|Services|advises|staff)\b"
)
_NOT_TOWNS = frozenset(
    "University Law College Center Enterprise Justice Liberty Union Reform Progress Commerce Industry Energy Bar Order "
    "Court State Federal Superior Supreme District County Rule School Oregon Washington Congress Justice Trust Early "
    "Family Business Civil Probate Real Estate General Public Trial May March Price Best Young Bay".split(" ")
)
_PAST = re.compile(
    r"\b(?:before|prior to|previously|formerly|former|began|started|earlier|after (?:law school|"
    r"graduating|a)|was an?|were an?|worked|served as|spent|clerked|interned|until|from \d{4} to|"
    r"used to|drove|joined|came to|moved from|when I was|stationed|first|secondment)\b|\(\d{4}\s*[-–]",
    re.IGNORECASE,
)
_LINE = re.compile(
    rf"^(?:(?P<role>[^,|]{{3,60}}),\s+)?(?P<a>{_C})(?:,\s+(?P<state>[A-Z][\w. ]+?))?(?:,\s+(?:United "
    rf"States|USA|U\.S\.A?\.?|Canada))?(?:\s*(?:·|\|)\s*Contact info)?$"
)
_AREA = re.compile(
    r"^(?:Greater )?[A-Z][\w .-]+ (?:Metropolitan |Bay )?Area(?:, .*)?$|^(?:San Francisco|Greater "
    r"\w+) .*Area$"
)


def cities(said: Said, page: Page) -> Iterator[Found]:
    """Towns in the header, and towns that a sentence ties the person to."""
    topics = set(said.topics)
    if "header" in topics or "city" in topics:
        yield from _line(said)
    if topics and not topics & {"header", "city", "community"}:
        return
    yield from _tied(said)
    yield from _at_work(said)


def place(words: str, states_after: str = "") -> tuple[str, str] | None:
    """The town that *words* begin with, and its state where it is said or where only one has such a town."""
    parts = words.rstrip(".").removesuffix("'s").split()
    for count in range(len(parts), 0, -1):
        town = " ".join(parts[:count]).rstrip(".,'").removesuffix("'s")
        if count == 1 and town in _NOT_TOWNS:
            return None
        if town in known.states() and town not in ("New York", "Washington"):
            return None
        codes = known.cities().get(town) or known.cities().get(
            re.sub(r"^(?:West|East|North|South|Downtown) ", "", town)
        )
        if codes:
            said = re.match(r",?\s+([A-Z][\w.]+(?: [A-Z]\w+)?)", states_after)
            state = known.states().get(said.group(1).rstrip(".")) or known.states().get(said.group(1)) if said else None
            return town, state or (known.postal().get(codes[0], "") if len(codes) == 1 else "")
    return None


def _line(said: Said) -> Iterator[Found]:
    words = said.words.strip(" .")
    area = _AREA.match(words)
    if area:
        yield _fact(said, (0, len(words)), (words.split(",", 1)[0], ""), ("works", LIKELY))
        return
    for part in re.split(r"\s+[|·•–]\s+|\s+-\s+", words):
        found = _LINE.match(part)
        if not found or len(part) > 90:
            continue
        town = place(found["a"], f", {found['state']}" if found["state"] else "")
        town = town if town and town[0] == found["a"].rstrip(".") else None
        if not town and found["role"]:  # "Salem, Oregon": what looked like a role is the town
            town = place(found["role"], f", {found['a']}")
            start = words.index(part)
            end = start + len(part)
        else:
            start = words.index(part) + found.start("a")
            end = words.index(part) + len(part)
        if town:
            yield _fact(said, (start, end), town, ("works" if "header" in said.topics else "from", SURE))
            return


def _tied(said: Said) -> Iterator[Found]:
    words = said.words
    for found in _TIED.finditer(words):
        group = next(g for g in ("a", "b", "b2", "c", "c2") if found.group(g))
        town = place(found.group(group), words[found.end(group) :])
        if not town and group == "b":
            town = place(found.group(group).split()[-1])
        if town:
            tie = "from" if group in ("a", "b", "b2") else "lives"
            past = group == "c" and re.search(r"\b(?:moved|relocated|returned|settled)\b", found.group())
            end = found.start(group) + len(town[0]) if group not in ("b", "b2") else found.end()
            yield _fact(said, (found.start(), end), town, (tie, PERHAPS if past else LIKELY))


def _at_work(said: Said) -> Iterator[Found]:
    """ "a solo lawyer in Bend": the town of the present post."""
    words = said.words
    for found in (*_WORKS.finditer(words), *_IN.finditer(words), *_OF_TOWN.finditer(words)):
        group = "a" if found["a"] else "b"
        clause = re.split(r",\s+and\s+(?=was|then|he|she|they|I)|;|\.\s", words[: found.start()])[-1] + found.group()
        if _PAST.search(clause) or not _AT_WORK.search(clause) or re.search(r"\b[A-Z]\w+ County", found.group()):
            continue
        town = place(found[group], words[found.end(group) :])
        if re.search(
            r"\b(?:people|students|clients|lawyers|lawyer|anyone|those|who|that) (?:who |that )?\w+$",
            words[: found.start()].rstrip(),
        ):
            continue
        if town and not re.match(
            r"\s+(?:County|State|University|College|Law|Bar)\b", words[found.start(group) + len(town[0]) :]
        ):
            end = found.start(group) + len(town[0])
            yield _fact(said, (found.start(group), end), town, ("works", LIKELY))
            return


def _fact(said: Said, span: tuple[int, int], town: tuple[str, str], how: tuple[str, float]) -> Found:
    start, end = span
    city, region = town
    tie, confidence = how
    value = (f"{city}, {region}" if region else city) + (" (from)" if tie == "from" else "")
    return Found("city", said.start + start, said.start + end, value, City(city, region, tie), confidence)
