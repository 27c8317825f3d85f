"""The gazetteers as lookups and patterns, each built once, at first use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product

from halfhour.reading.cued import Begun
from halfhour.reading.gazetteers.phrases import Phrases


def lines(name: str) -> list[str]:
    """The entries of a gazetteer file, without comments."""
    text = files("halfhour.reading.gazetteers").joinpath(name).read_text("utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _cells(name: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in lines(name)]


def _parts(cell: str) -> list[str]:
    return [part.strip().strip("[]") for part in cell.split(";") if part.strip()]


def either(names: Iterable[str], alike: int = 1) -> str:
    """A pattern's inside for many names, the longest first. Those whose first *alike* letters are the same stand
    together, in any case, so that at each place few of them are tried."""
    groups: dict[str, list[str]] = {}
    for name in sorted(set(names), key=lambda name: (-len(name), name)):
        groups.setdefault(name[:alike].lower(), []).append(name)
    return "|".join(
        f"(?:{either(group, alike + 2)})" if len(group) > 2 and alike < 4 else "|".join(map(re.escape, group))
        for group in groups.values()
    )


def beginnings(names: Iterable[str]) -> str:
    """The first words of names, in small letters."""
    return " ".join({match.group() for name in names if (match := re.search(r"[^\W\d_]+", name.lower()))})


@cache
def law_schools() -> dict[str, str]:
    """Every name of a law school, in small letters, to its usual name."""
    table: dict[str, str] = {}
    for cells in _cells("law_schools.txt"):
        for name in [cells[0], *_parts(cells[1])]:
            table |= dict.fromkeys((each.lower() for each in _with_fewer_commas(name)), cells[0])
    return table


def _with_fewer_commas(name: str) -> Iterator[str]:
    """A name, and the same without some of its commas: "University of California Berkeley, School of Law"."""
    first, *rest = name.split(", ")
    for marks in product((", ", " "), repeat=len(rest)):
        yield first + "".join(mark + part for mark, part in zip(marks, rest, strict=True))


@cache
def law_school_pattern() -> Begun:
    names = [name for cells in _cells("law_schools.txt") for name in [cells[0], *_parts(cells[1])]]
    names = [each for name in names if len(name) > 3 for each in _with_fewer_commas(name)]
    return Begun(beginnings(names), rf"\b(?:{either(names)})(?!\w)")


@cache
def colleges() -> dict[str, str]:
    """Short names of colleges as they are written, to the usual name."""
    return {short: cells[0] for cells in _cells("colleges.txt") for short in _parts(cells[1])}


@cache
def college_pattern() -> re.Pattern:
    return re.compile(rf"(?<![\w-])(?:{either(list(colleges()))})(?![\w-])")


@cache
def more_college_names() -> frozenset[str]:
    """Short names of colleges that are looked for only where studies are spoken of."""
    return frozenset(_parts(" ".join(lines("more_colleges.txt"))))


@cache
def more_colleges() -> Phrases:
    return Phrases(more_college_names(), exactly=True)


@cache
def teams() -> dict[str, str]:
    """What students of a college call themselves to its name, "" where several are meant."""
    return {cells[0]: cells[1] for cells in _cells("teams.txt")}


@cache
def states() -> dict[str, str]:
    """Names, postal and traditional abbreviations of states and provinces to the name."""
    table = {}
    for cells in _cells("states.txt"):
        for name in [cells[0], cells[1], *_parts(cells[2])]:
            table[name] = cells[0]
    return table


@cache
def postal() -> dict[str, str]:
    """Abbreviations in capitals to the names of states and provinces: "OR", "NWT"."""
    table = {cells[1]: cells[0] for cells in _cells("states.txt")}
    return table | {
        name: state for name, state in states().items() if name.isupper() and len(name) == 3 and name.isalpha()
    }


@cache
def bars() -> dict[str, str]:
    """Names of state bars to the state."""
    return {name: cells[0] for cells in _cells("states.txt") for name in _parts(cells[3] if cells[3:] else "")}


@cache
def state_names() -> str:
    """A pattern's inside for the states' names and longer abbreviations, not for postal codes."""
    names = either([name for name in states() if len(name) > 3 or "." in name])
    return re.sub(r"(?<=[a-z])\\\.(?=[|)]|$)", r"(?:\.|$)", names)  # a list's last dot is not its last name's


def is_jurisdiction(words: str) -> bool:
    """Are *words* a state or a court and nothing else: "Georgia", "11th Circuit"?"""
    return words.strip() in states() or bool(re.search(r"\b(?:Circuit|District|Court|Bar)\b", words))


@cache
def places_of_bars() -> str:
    """The first word of each state's and each bar's name, in small letters."""
    return beginnings([*(name for name in states() if len(name) > 3 or "." in name), *bars()])


@cache
def bar_names() -> str:
    return either(list(bars()))


@cache
def bodies() -> dict[str, str]:
    """Initials of legal bodies to their names."""
    return {cells[0]: cells[1] for cells in _cells("bodies.txt")}


@cache
def named_bodies() -> frozenset[str]:
    """Bodies whose names alone do not tell that they are bodies of the profession."""
    return frozenset(lines("named_bodies.txt"))


@cache
def credentials() -> dict[str, tuple[str, str]]:
    """Names and short forms of credentials to the usual name and the body."""
    table = {}
    for cells in _cells("credentials.txt"):
        body = cells[2] if len(cells) > 2 else ""
        for name in [cells[0], *_parts(cells[1])]:
            table[name] = (cells[0], body)
    return table


def is_telling(initials: str) -> bool:
    """Are these initials a credential wherever they stand: "CEDS", not "CP" or "P.E."?"""
    written = initials.isupper() and initials not in ("PACE", "CORE")
    return written and len(initials) >= 4 and sum(map(str.isalpha, initials)) > 2


@cache
def credential_pattern() -> Begun:
    """Credentials that name themselves: long names in any case, initials only of four and more letters."""
    long_names = [name for name in credentials() if not name.isupper()]
    initials = [name for name in credentials() if is_telling(name)]
    cues = beginnings([*long_names, *initials])
    return Begun(cues, rf"(?<![\w-])(?:(?i:{either(long_names)})|{either(initials)})(?![\w-])")


@cache
def languages() -> dict[str, str]:
    """Names of languages to the usual name."""
    table = {}
    for entry in " ".join(lines("languages.txt")).split(";"):
        names = [name.strip() for name in entry.split(",") if name.strip()]
        table.update(dict.fromkeys(names, names[0]))
    return table


@cache
def language_pattern() -> re.Pattern:
    return re.compile(rf"(?<![\w-])(?:{either(list(languages()))})(?![\w])")


@cache
def practice_areas() -> frozenset[str]:
    return frozenset(name.strip().lower() for name in " ".join(lines("practice_areas.txt")).split(";") if name.strip())


@cache
def fields() -> Phrases:
    return Phrases(practice_areas())


@cache
def given_names() -> frozenset[str]:
    return frozenset(" ".join(lines("given_names.txt")).split())


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Given names, in small letters, to the other names by which their bearers are called."""
    table: dict[str, set[str]] = {}
    for names in (line.lower().split() for line in lines("nicknames.txt")):
        for name in names:
            table.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in table.items()}


@cache
def cities() -> dict[str, list[str]]:
    """Cities and towns to the postal codes of the states that have one, most populous first."""
    return {name: codes.split() for name, codes in (line.split("\t") for line in lines("cities.txt"))}


@cache
def countries() -> frozenset[str]:
    return frozenset(name.strip() for name in " ".join(lines("countries.txt")).split(";"))


@cache
def not_names() -> frozenset[str]:
    """Words, in small letters, that belong to no person's name: of offices, firms, places and fields."""
    fields = " ".join(practice_areas())
    spoken = map(str.lower, set(languages()) - given_names())  # Karen may be who is meant
    return frozenset([*" ".join(lines("not_names.txt")).split(), *fields.split(), *spoken])


@cache
def role_names() -> frozenset[str]:
    return frozenset([*" ".join(lines("roles.txt")).lower().split(), "master", "member", "chief", "staff"])


@cache
def role_words() -> str:
    """A pattern's inside for the last words of roles."""
    several = r"(?:standing|special|hearing|discovery|chancery)\s+masters?|faculty\s+member|chief\s+of\s+staff"
    return rf"{several}|{either(' '.join(lines('roles.txt')).split())}"


@dataclass(frozen=True)
class Headings:
    """What the words of headings announce."""

    announces: dict[str, tuple[str, ...]]
    fillers: frozenset[str]
    settled: dict[str, tuple[str, ...]]


@cache
def headings() -> Headings:
    announces: dict[str, tuple[str, ...]] = {}
    settled: dict[str, tuple[str, ...]] = {}
    fillers: frozenset[str] = frozenset()
    for kind, words in _cells("headings.txt"):
        if kind.startswith("= "):
            settled[kind[2:]] = tuple(words.split())
        elif kind == "filler":
            fillers = frozenset(words.split())
        else:
            announces.update({word: (*announces.get(word, ()), kind) for word in words.split()})
    return Headings(announces, fillers, settled)


@cache
def pastimes() -> dict[str, frozenset[str]]:
    """What people do beyond work: `verb`, `verb?` (only sometimes), `noun` and `doer`."""
    return {kind: frozenset(words.split()) for kind, words in _cells("pastimes.txt")}
