"""Words of a page without what hangs on to them, in small letters where they are no names. Pure."""

import re

from halfhour.reading.gazetteers.known import languages, states

LONGEST = 80  # characters of a detail that still reads well inside a question
_KEPT = (
    "American",
    "African",
    "Asian",
    "European",
    "Latino",
    "Latina",
    "Jewish",
    "Indian",
    "Native",
    "Medicaid",
    "Medicare",
    "Social Security",
    "Internet",
    "Title",
    "Chapter",
)
_NAMES_SOMETHING = re.compile(
    r"(?!Judge |Justice |Hon)(?!.*\b(?:[Ss]he|[Hh]e|[Tt]hey|[Ww]e|I|I[’']m|this|these"
    r"|[Hh]er|[Hh]is|[Tt]heir|[Tt]rained|will|says|has|have|since|where|who|with)\b)(?=.*[^\W\d_]{3})[^·|\n]+$"
)
_FRAYED = re.compile(
    r"[\s,;:!?(&/–—-]+$|\s(?:from|for|of|in|at|by|and|or|both|too|also|the|an?|to|as|on|is|was|will|plus|with|about|arising|including)$",
    re.I,
)
_LED = re.compile(r"^(?:As|Then|Later|Now|Formerly|Previously|With|At|Also|And|From|In)\s(?=\S+\s\S)")
_CUT = re.compile(r"\s*(?:;|,\s,|\*|\sJudge\s|[(\[](?![^()\[\]]*[)\]]\s*\w)|,\s(?:and|by|where|now)\b).*$")


def tidy(words: str) -> str:
    """Without pictures, clipped ends and what is said beside a name; "" where it names nothing, or is too long."""
    words = _LED.sub("", re.sub(r"^[^\w“\"(]+", "", " ".join(_CUT.sub("", words).split())))
    while (shorter := _FRAYED.sub("", words)) != words:
        words = shorter
    words = re.sub(r"(?<=\bof )(.+)[’']s$", r"\1", words)
    words = f"{words}." if re.search(r"\b[A-Z]\.[A-Z]$", words) else words
    return words if _NAMES_SOMETHING.match(words) and len(words) <= LONGEST else ""


def plainly(words: str) -> str:
    """In small letters, but for names, abbreviations and what is written in a way of its own."""
    if re.search(r"\bAct\b", words) or re.match(r"[A-Z]\w+ (?:County|City|State)\b", words):
        return words
    if any(len(word) > 3 and word[0].islower() for word in words.split()):
        first, space, rest = words.partition(" ")
        return lowered(first) + space + rest
    return lowered(words)


def lowered(words: str) -> str:
    """In small letters, but for abbreviations and the names of states and languages."""
    small = " ".join(word if re.search(r"[A-Z].*[A-Z]|\d", word) else word.lower() for word in words.split())
    for name in (*_KEPT, *languages(), *(state for state in states() if len(state) > 3)):
        if name in words:
            small = re.sub(rf"\b{re.escape(name.lower())}\b", name, small)
    return small
