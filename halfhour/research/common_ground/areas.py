"""Fields of law, and the words by which pages speak of them."""

import re
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

from halfhour.reading.gazetteers.phrases import Phrases
from halfhour.wording.sentences import folded

from .stems import stem, vocabulary, without_apostrophe

TELLING = 7  # letters
LITERAL = 1.4  # what one of several things weighs where it is named
WHOLE = frozenset({"real estate"})  # no matter of its own stands within it
# "She will be" and "Port Arthur" name no field, though wills and ports belong to one.
NO_MATTER = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<!\byour )(?<!\bliving )(?<!\blast )\bwill\b"
    r"(?! (?:contests?|disputes?|litigation|challenges?|drafting|preparation|and|or|writing)\b)"
    r"|(?<=[Tt]rademark )prosecution|(?<=[Pp]atent )prosecution|(?<=[Ee]state )settlement"
    r"|\b[Ss]hareholder(?=\n|,| at\b| with\b| in the firm| of the firm| and (?:co-)?(?:chair|head|found))"
    r"|\b[Tt]axation (?=of costs)|(?<=[Ww]age )theft"
    r"|\b[Ll]icensing (?=matters|boards?|complaints?|defense|discipline|hearings?)"
    r"|\b[Cc]apital (?=(?:[Cc]ity|campaigns?|projects?|improvements?)\b)"
    r"|\b(?:Port|Fort|Mount|Lake) (?=[A-Z])|\b[Ff]amily (?=(?:business|compan|enterprise|farm|firm|office)\w*\b)"
)


JOINED = re.compile(r"(?<=[a-z]{4})-(?=[a-z]{4})|(?<=\bland)-(?=use\b)")  # "building-defect cases"


E_DISCOVERY = re.compile(r"\be-(?=discovery\b)")


class Field(NamedTuple):
    """A field of law: what it is called, and the matters that belong to it."""

    names: frozenset[str]
    matters: frozenset[str]


@cache
def fields() -> tuple[Field, ...]:
    """The fields that came with the program."""
    text = resources.files(__package__).joinpath("areas.txt").read_text("utf-8")
    cells = [line.split(" | ") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(Field(frozenset(names.split("; ")), frozenset(matters.split("; "))) for names, matters in cells)


@cache
def _matters() -> Phrases:
    """All matters, in the singular as written and in the plural."""
    said = {each for field in fields() for each in field.matters}
    return Phrases(said | {f"{each}s" for each in said})


@lru_cache(maxsize=4096)  # each field that draws the student is held against each fact
def _matters_in(text: str) -> frozenset[str]:
    """The matters that a text in small letters names, with those that stand within them."""
    joined = JOINED.sub(" ", text)
    views = ((text, text), (text, without_apostrophe(text)), (joined, without_apostrophe(joined)))
    found = {written[begin:end] for written, said in views for begin, end in _matters().spans(said)}
    parted = [phrase.split() for phrase in found - WHOLE]
    parts = {" ".join(words[at:upto]) for words in parted for at, upto in _runs(len(words))}
    return frozenset(found | parts)


@cache
def _runs(count: int) -> tuple[tuple[int, int], ...]:
    return tuple((at, upto) for at in range(count) for upto in range(at + 1, count + 1))


@cache
def fields_of(said: str) -> tuple[Field, ...]:
    """The fields that a student's words name; where none is called just so, those whose names stand in them."""
    name = re.sub(r"\s*\([^)]*\)", "", folded(said)).strip()
    bare = name.removesuffix(" law").removesuffix(" practice")
    bare = re.sub(r" (?:cases|matters|work|files|hearings|claims|disputes)$", "", bare)
    return _called(name, bare, f"{bare} law") or _told_apart(name) or _joined(name) or _by_matter(name)


def _by_matter(name: str) -> tuple[Field, ...]:
    """The fields to which a matter of two words in a line belongs: "nursing home neglect"."""
    told = {each for each in _matters_in(name) if " " in each}
    return tuple(field for field in fields() if told & field.matters)


def _told_apart(name: str) -> tuple[Field, ...]:
    """The fields whose names stand in a line, in the singular or the plural."""
    said = _singular(name)
    return tuple(field for field in fields() if any(_stands_in(each, said) for each in field.names))


def _joined(name: str) -> tuple[Field, ...]:
    """The fields of each of several things: "wills and probate"."""
    each = (field for part in _parts_called(name) for field in _called(part))
    return tuple(dict.fromkeys(each))


def _parts_called(name: str) -> tuple[str, ...]:
    """Of several things, those that are called as a field is."""
    parts = re.split(r",? and |, ", name)
    return tuple(part for part in parts if _called(part)) if len(parts) > 1 else ()


@cache
def _called(*names: str) -> tuple[Field, ...]:
    """The fields of one of these names."""
    return tuple(field for field in fields() if field.names.intersection(names))


def _stands_in(field: str, said: str) -> bool:
    """A name of two words and more, or a long one, is told apart in a longer line."""
    return (" " in field or len(field) > TELLING) and f" {_singular(field)} " in f" {said} "


@cache
def _singular(words: str) -> str:
    """Each word by its stem: "farm bankruptcies" is farm bankruptcy."""
    return " ".join(map(stem, words.split()))


@cache
def _apart() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    lines = (line.split("; ") for line in vocabulary()["alone"].strip().splitlines())
    return tuple((re.compile(rf"(?:{mine})"), re.compile(rf"\b(?:{theirs})\b")) for mine, theirs in lines)


def _stands_apart(name: str, text: str) -> bool:
    """Does the student name a matter that another of its field does not stand for: patents, where it is trademarks?"""
    return any(mine.fullmatch(name) and not theirs.search(text) for mine, theirs in _apart())


def meets_field(said: str, words: str) -> float:
    """How surely a text speaks of the field that the student names: 0 where it does not.

    By its name more than by its matters; matters in two words, or several of them, more than one.
    """
    text = E_DISCOVERY.sub("e", folded(NO_MATTER.sub(" ", words)))
    name = E_DISCOVERY.sub("e", folded(said))
    bare = name.removesuffix(" law")
    if _stands_apart(name, text):
        return 0.0
    if " " in bare and bare in folded(words):
        return 2.0
    if (
        bare in text
        and (len(bare) > 3 or bare in {name, "tax"})
        and re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w])", text)
    ):
        return 2.0
    if any(re.search(rf"\b{re.escape(part)}\b", text) for part in _parts_called(name)):
        return LITERAL
    telling = set(map(stem, re.findall(r"[a-z]{4,}", bare))) - {"right", "practic", "matter"}
    if len(telling) > 1 and telling <= set(map(stem, re.findall(r"[a-z]{4,}", text))):
        return 1.5  # "contract lifecycle management" for contract management
    said_there = _matters_in(text)
    whole = {each for each in said_there for field in fields_of(said) if {each, each.removesuffix("s")} & field.matters}
    return 1.0 + 0.1 * sum(1 + (" " in each) for each in whole) if whole else 0.0
