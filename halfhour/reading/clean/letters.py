"""Letters of other scripts that look like Latin ones, and the rule for when one is put right."""

import re
import unicodedata
from functools import cache
from importlib.resources import files

# Pairs "foreign letter, Latin letter" of the same look, after Unicode's list of confusables.
CYRILLIC = (
    "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY ԌG ԚQ ԜW ѴV ӀI "
    "аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw кk ѵv ӏl ҽe үy ԍg"
)
GREEK = "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC αa οo ρp νv ιi κk υu χx γy ϲc ϳj"
ARMENIAN = "օo սu հh ոn ցg զq ՏS ՕO ԼL"
LOOK_ALIKES = {pair[0]: pair[-1] for pairs in (CYRILLIC, GREEK, ARMENIAN) for pair in pairs.split() if len(pair) > 1}
_TABLE = str.maketrans(LOOK_ALIKES)
_FOREIGN = re.compile("[\u0370-\u058f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]")
WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_SENTENCE_END = ".?!:;\n"


@cache
def common_words() -> frozenset[str]:
    """English words that can be written wholly in look-alike letters."""
    text = files("halfhour.reading.clean").joinpath("lookalike_words.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def script(letter: str) -> str:
    """The script of a letter by its Unicode name: LATIN, CYRILLIC, GREEK, ARMENIAN and so on."""
    return unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]


def repairs(text: str) -> list[tuple[int, int, str]]:
    """Words of *text* with look-alike letters: where each stands, `[start, end)`, and its right spelling."""
    if not _FOREIGN.search(text):
        return []
    return [
        (word.start(), word.end(), word.group().translate(_TABLE))
        for word in WORD.finditer(text)
        if not word.group().isascii() and _FOREIGN.search(word.group()) and _is_disguised(word, text)
    ]


def put_right(text: str) -> str:
    """*text* with its look-alike letters repaired; for a title, whose places nobody asks for."""
    for start, end, right in reversed(repairs(text)):
        text = text[:start] + right + text[end:]
    return text


def _is_disguised(word: re.Match, text: str) -> bool:
    letters = [c for c in word.group() if c.isalpha()]
    foreign = [c for c in letters if script(c) != "LATIN"]
    if not all(c in LOOK_ALIKES for c in foreign) or len({script(c) for c in foreign}) != 1:
        return False
    if len(foreign) < len(letters):
        return True
    return _is_common(word.group().translate(_TABLE), word, text)


def _is_common(became: str, word: re.Match, text: str) -> bool:
    """A word wholly of look-alikes is repaired only where an English word is certain."""
    if len(became) == 1 and became not in ("a", "A", "I", "i"):
        return False
    if became.lower() not in common_words():
        return False
    before, after = _neighbour(text, word.start(), -1), _neighbour(text, word.end(), 1)
    if not (before or after) or not all(_reads_latin(w) for w in (before, after) if w):
        return False
    lead = text[: word.start()].rstrip(" \u00a0\"'“‘(")
    begins = not lead or lead[-1] in _SENTENCE_END
    return begins or became == "I" or not became[0].isupper()


def _neighbour(text: str, place: int, step: int) -> str:
    """The word before (-1) or after (1) a place within the same line, or nothing."""
    if step > 0:
        found = WORD.search(text, place, min(len(text), place + 60))
        return found.group() if found and "\n" not in text[place : found.start()] else ""
    line = text[max(0, place - 60) : place].rsplit("\n", 1)[-1]
    words = WORD.findall(line)
    return words[-1] if words else ""


def _reads_latin(word: str) -> bool:
    """Is the word Latin, or a disguise of a Latin one?"""
    foreign = [c for c in word if c.isalpha() and script(c) != "LATIN"]
    mixed = len(foreign) < len(word) and all(c in LOOK_ALIKES for c in foreign)
    return not foreign or mixed or word.translate(_TABLE).lower() in common_words()
