"""Passages are cut into sentences, which keep their places."""

import re
from dataclasses import dataclass

LONGEST = 1500  # characters of a sentence
_STOP = re.compile(r"[.?!][\"')\]]*\s+(?=[\"'(\[“]?[^\W_a-z])|\s+[●★]\s+")
_SHORT = re.compile(
    r"(?:^|[\s(\"'-])(?:Mr|Ms|Mrs|Mx|Dr|Hon|Prof|Mt|Ft|St|Ste|Sr|Jr|Sen|Rep|Gov|No|Nos|Vol|vs?|v|Inc|Co|"
    r"Corp|Ltd|Assoc|Dept|"
    r"Univ|Coll|Rev|Bankr|Dev|App|Ct|Cir|Div|L|J|Wash|Ore|Or|Cal|Calif|Ariz|Nev|Mont|Colo|Tex|Mass|Conn|Penn|Pa|"
    r"Ala|Ark|Del|Fla|Ga|Haw|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Miss|Mo|Neb|Okla|Tenn|Vt|Va|Wis|Wyo|Ont|Alta|Sask|Man|"
    r"ed|eds|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd|approx|etc|est|e\.g|i\.e|[A-Z])\.$"
)
_VOLUME = re.compile(r"\s\d{1,4} [A-Z][a-z]{1,8}\.$")  # "64 Loy. L. Rev. 233"
_ABBREVIATED = re.compile(r"[A-Z][a-z]{0,7}\.")
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+)?:\s")  # "Hometown: Busby, Mont. Bars: Montana"
# J.D., U.S., Ph.D., and what as often ends a sentence
_DOTTED = re.compile(r"(?:[A-Z][a-z]?\.){2,}$|\b(?:Jr|Sr|Univ|Coll)\.$")
_OPENERS = frozenset(
    [
        "She",
        "He",
        "They",
        "The",
        "In",
        "Her",
        "His",
        "Their",
        "Prior",
        "Before",
        "After",
        "I",
        "We",
        "Ms",
        "Mr",
        "Mt",
        "Ft",
        "Mrs",
        "Mx",
        "Judge",
        "Professor",
        "As",
        "At",
        "On",
        "Since",
        "During",
        "While",
        "When",
        "Today",
        "Currently",
        "Previously",
        "Earlier",
        "Outside",
        "Away",
        "Member",
        "Formerly",
        "Licensed",
        "Admitted",
        "It",
        "This",
        "Among",
        "For",
        "From",
        "Following",
        "Having",
        "A",
        "An",
        "My",
        "Our",
        "Then",
        "There",
        "Outside",
        "Later",
        "Over",
        "With",
        "Now",
        "Is",
        "Born",
        "Fluent",
        "Speaks",
    ]
)


@dataclass(slots=True)
class Sentence:
    """`[start, end)` in the clean text, and the words that stand there."""

    start: int
    end: int
    words: str


def sentences(words: str, at: int) -> list[Sentence]:
    """The sentences of a passage that begins at *at* in the clean text."""
    found: list[Sentence] = []
    begin = 0
    for stop in _STOP.finditer(words):
        upto = stop.start() + 1
        if words.count("(", begin, upto) > words.count(")", begin, upto) and ")" in words[upto : upto + 60]:
            continue
        if words[stop.start()] in "?!" and _in_title(words, begin, upto):
            continue
        if words[stop.start()] == "." and _goes_on(words[max(0, upto - 16) : upto], words[stop.end() :]):
            continue
        cut = stop.end() - len(stop.group()) + len(stop.group().rstrip())
        found += _short_enough(words, begin, cut, at)
        begin = stop.end()
    return found + _short_enough(words, begin, len(words), at)


def _in_title(words: str, begin: int, upto: int) -> bool:
    """A question mark inside a title in quotes ends no sentence: "Whose Semicolon? A Rule Revisited"."""
    rest = words[upto : upto + 90]
    opened = words.count('"', begin, upto) % 2 == 1 and words[upto : upto + 1] != '"'
    close = rest.find('"')
    return opened and close > 0 and not any(mark in rest[:close] for mark in ".?!")


def _short_enough(words: str, begin: int, end: int, at: int) -> list[Sentence]:
    """The sentence, or its parts where it has no end in sight."""
    found = []
    while begin < end:
        cut = end if end - begin <= LONGEST else max(words.rfind(" ", begin, begin + LONGEST), begin + LONGEST // 2)
        if words[begin:cut].strip():
            found.append(Sentence(at + begin, at + cut, words[begin:cut]))
        begin = cut
    return found


def _goes_on(before: str, after: str) -> bool:
    """A full stop of an abbreviation ends no sentence, unless what follows plainly begins one."""
    if _DOTTED.search(before):
        first = re.match(r"[\"'(]?([A-Za-z]+)", after)
        return not (first and first.group(1) in _OPENERS)
    if _VOLUME.search(before) and _ABBREVIATED.match(after):
        return True
    return bool(_SHORT.search(before)) and not _LABEL.match(after)
