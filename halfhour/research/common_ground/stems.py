"""Words that carry meaning, brought to one form, so that "quilter" meets "quilting"."""

import re
from functools import cache, lru_cache

from halfhour.reading.gazetteers import known
from halfhour.reading.gazetteers.phrases import Phrases
from halfhour.wording.sentences import folded

from .forms import forms_of
from .vocabulary import vocabulary, words_of

WORD = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")
NAMED = re.compile(r"(?<=[A-Za-z,] )[A-Z][a-z]+|[A-Z][a-z]+(?= [A-Z])")  # not the mere beginning of a line
COUNTY = re.compile(r"([A-Z][a-z]+)(?:,? (?:and|&) [A-Z][a-z]+ [Cc]ounties| (?:County|[Cc]ounties|Parish|Borough))\b")
OF_A_PLACE = re.compile(r" (?:county|parish|street|avenue|road)\b")  # "Marathon County" is no race
CALLED_SO = re.compile(
    r"(?<=\] )[A-Z]{2,3}: |"  # "DA: Before that", who speaks in a printed talk
    r"\bTeachers?'? College\b|\b(?:Cedar|Grand|Big|White|Coon|Eaton|Park|Elk|Wisconsin) Rapids\b"
    r"|\b(?:[Aa]ction|[Ll]aw|[Ll]itigation|[Tt]rial|[Dd]efense|[Tt]ax|[Ii]njury|[Ee]mployment|[Aa]ppellate) boutique\b"
    r"|\bCouncil Bluffs\b|\b[Cc]o-op (?=student|term|job|placement)|\bBlue Ribbon (?=[a-z]* ?(?:[Cc]ommi|[Pp]anel))"
    r"|\b[Ss]ki (?=lifts?\b|resorts?\b|areas?\b|compan)"
    r"|\b(?:Port|Fort|Mount|Cape|Lake) (?=[A-Z])|\bNewfoundland (?:and|&) Labrador\b"
)  # no port, no dogs
OWNERS = re.compile(r"(?<=s)'(?!\w)")
SHORTEST = 3  # letters that a stem keeps at least
PLACE_WEIGHT = 0.5  # a shared place name alone is no shared work: "Lane County Library", "Lane County jail"
LOOSE_WEIGHT = 0.75  # "run" is a sport and much else
PLAY, WORK = "same_play.txt", "same_work.txt"  # what is done for pleasure or for others, and for a living


def stem(word: str) -> str:
    """A small word without its ending, never shorter than three letters."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies") and len(word) > SHORTEST + 1:
        return word[:-3] + "y"
    for ending in ("ers", "ing", "ed", "er", "es", "s"):
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= SHORTEST:
            word = word.removesuffix(ending)
            if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word.removesuffix("e") if len(word) > SHORTEST + 1 else word


def without_apostrophe(said: str) -> str:
    """ "Tenants' union" as "tenants  union": letter for letter as long."""
    return OWNERS.sub(" ", said)


@cache
def _generic() -> frozenset[str]:
    words = vocabulary()["generic"].split()
    return frozenset(words) | {stem(word) for word in words}


@cache
def _loose() -> frozenset[str]:
    """Words and phrases of a group that as often mean something else."""
    return frozenset(vocabulary()["loose"].replace("\n", "; ").split("; "))


@cache
def _groups(lists: str) -> tuple[Phrases, dict[str, tuple[str, ...]]]:
    """The words and phrases that mean the same, and the names of each one's groups."""
    lines = [line.split("; ") for line in words_of(lists).splitlines() if line and not line.startswith("#")]
    named: dict[str, tuple[str, ...]] = {}
    for phrases in lines:
        for phrase in phrases:
            named[phrase] = (*named.get(phrase, ()), f"={phrases[0]}")
    for phrase, found in list(named.items()):
        for form in forms_of(phrase) if phrase not in _loose() else ():
            if form not in _generic():
                named.setdefault(form, found)
        if " " in phrase or "-" in phrase:
            named.setdefault(phrase.replace(" ", "-"), found)
            named.setdefault(phrase.replace("-", " "), found)
    return Phrases(named), named


@cache
def _places() -> frozenset[str]:
    """The words of names of towns and states, as they are written."""
    names = [*known.cities(), *known.states()]
    return frozenset(word for name in names for word in re.findall(r"[A-Z][a-z]{2,}", name))


@lru_cache(maxsize=8192)  # each entry is held against each fact, and each fact against each entry
def meaning(text: str, lists: str = PLAY) -> dict[str, float]:
    """What a text speaks of, each with its weight: 1, or less where it is only a place or a word of many meanings."""
    phrases, groups = _groups(lists)
    said = rest = folded(CALLED_SO.sub("", text))
    named = [word for word in NAMED.findall(text) if word in _places()] + COUNTY.findall(text)
    places = {stem(word.lower()) for word in named}
    found: dict[str, float] = {}
    for begin, end in phrases.spans(without_apostrophe(said)):
        if OF_A_PLACE.match(said, end):
            continue
        phrase, rest = without_apostrophe(said)[begin:end], rest[:begin] + " " * (end - begin) + rest[end:]
        for group in groups[phrase]:
            found[group] = max(found.get(group, 0.0), LOOSE_WEIGHT if phrase in _loose() else 1.0)
    for word in WORD.findall(rest):
        if stem(word) not in _generic() and word not in _generic():
            found[stem(word)] = PLACE_WEIGHT if stem(word) in places else 1.0
    return found or _phrase(said)


def _phrase(said: str) -> dict[str, float]:
    """Small words that say something only together: "book clubs"."""
    words = [stem(word) for word in WORD.findall(said)]
    return {" ".join(words): 1.0} if len(words) == 2 else {}


def shared_meaning(mine: str, theirs: str, lists: str = PLAY) -> dict[str, float]:
    """What both texts speak of, with its weight.

    A word of many meanings weighs what it does in `theirs`: the student has said what is meant. A place is only
    what both write as one.
    """
    one, other = meaning(mine, lists), meaning(theirs, lists)
    shared = {
        word: other[word] if word.startswith("=") else max(weight, other[word])
        for word, weight in one.items()
        if word in other
    }
    return shared or _shared_phrase(one, theirs)


def _shared_phrase(one: dict[str, float], theirs: str) -> dict[str, float]:
    phrase = next(iter(one), "") if len(one) == 1 else ""
    if phrase.startswith("=") or " " not in phrase:
        return {}
    words = " ".join(stem(word) for word in WORD.findall(folded(theirs)))
    return {phrase: 1.0} if f" {phrase} " in f" {words} " else {}
