"""Words as the check compares them: tokens, and stems that ignore endings, dots and case."""

import re
from functools import lru_cache
from importlib.resources import files

_TOKEN = re.compile(r"[^\W\d_](?:[\w.'’&]*[\w])?|\d[\d,.]*\d|\d|\$")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-ZÀ-Þ0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Hon|Prof|St|Sgt|Jr|Sr|Inc|Co|Corp|Ltd|No|v|vs|al|Dist|App|Ct|Rev|Vol|Ave|Mt|Ft"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Wash|Ore|Cal)|\b[A-Z]|\b[A-Z]\.[A-Z]|\bPh\.D|\bU\.S\.[A-Z])\.$"
)
_KEPT = 7  # letters of a stem: "litigation" meets "litigate", "community" stays apart from "commute"

STOP = frozenset((files(__package__) / "stop.txt").read_text(encoding="utf-8").split())  # words that name nothing


def tokens(text: str) -> list[str]:
    """The words and numbers of a text, as written."""
    return _TOKEN.findall(text)


def placed_tokens(text: str) -> tuple[list[str], list[int]]:
    """The words and numbers of a text, and where each begins."""
    found = list(_TOKEN.finditer(text))
    return [match.group() for match in found], [match.start() for match in found]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is compared instead of the word: lower case, no dots, no common ending, at most 7 letters."""
    plain = word.lower().replace("’", "'").replace(".", "")
    plain = plain.split("'")[0] if len(plain.split("'")[0]) > 1 else plain.replace("'", "")
    return _without_ending(plain)[:_KEPT]


def _without_ending(word: str) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    for ending, instead in (("ies", "y"), ("ied", "y"), ("sses", "ss")):
        if word.endswith(ending) and len(word) > 4:
            return word[: -len(ending)] + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        bare = word[: -len(ending)]
        if word.endswith(ending) and len(bare) > 2 and re.search("[aeiouy]", bare):
            doubled = bare[-1] == bare[-2] and bare[-1] not in "lsz"
            return bare[:-1] if doubled else bare.removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word


STOP_STEMS = frozenset(stem(word) for word in STOP)
LIGHT = frozenset(
    stem(word)
    for line in (files(__package__) / "light.txt").read_text(encoding="utf-8").split("\n")
    if not line.startswith("#")
    for word in line.split()
)  # stems of words that name little in a question


def stems(text: str) -> list[str]:
    """The stems of all words of a text, in order."""
    return [stem(word) for word in tokens(text)]


def sentences(text: str) -> list[tuple[int, int]]:
    """The places [a, b) of the sentences of a text; an abbreviation's dot ends none."""
    places, begun = [], 0
    for gap in _SENTENCE.finditer(text):
        if _ABBREVIATION.search(text, max(begun, gap.start() - 12), gap.start()):
            continue
        places.append((begun, gap.start() + len(gap.group().rstrip())))
        begun = gap.end()
    if text[begun:].strip():
        places.append((begun, len(text)))
    return places


@lru_cache(maxsize=1)
def _alike() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in (files(__package__) / "alike.txt").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            group = {stem(word) for word in line.split(", ")}
            for word in group:
                found.setdefault(word, set()).update(group)
    return {word: frozenset(group - {word}) for word, group in found.items()}


def alike(word: str) -> frozenset[str]:
    """Stems that can stand for this stem between a question and a page."""
    return _alike().get(word, frozenset())
