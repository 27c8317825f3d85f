"""A passage as it is indexed: short forms spelt out beside themselves, so that either wording finds it."""

import re
from collections.abc import Iterator

from halfhour.reading.gazetteers.known import postal

_RUN = re.compile(r"\b[A-Z][\w’'-]+(?:[ ,]+(?:(?:of|the|for|and|in|to|&) ){0,2}[A-Z][\w’'-]+){2,}")
_CODE = re.compile(r"\b[A-Z]{2}\b")
_FEWEST, _MOST = 3, 8  # letters of initials
_OFFICE = re.compile(
    r" *(?:(?:Fellow|Member|Chair|President|Director|Secretary|Treasurer|Trustee|Vice|Past|Diplomate)"
    r"(?: (?:of|for|by|in) (?:the )?| ))+"
)  # what somebody is there, before the name of a body
_AND = re.compile(r" (?:and|&) (?:the )?")


def spelt(text: str) -> str:
    """`text` with the state's name after its code ("NJ"), and initials after a long name."""
    text = _RUN.sub(lambda run: " ".join((run[0], *dict.fromkeys(_initials(run[0])))), text)
    return _CODE.sub(lambda code: f"{code[0]} {postal().get(code[0], '')}".rstrip(), text)


def _initials(run: str) -> Iterator[str]:
    """Those of each name among capitalised words: of what stands between commas, and around an "and"."""
    for piece in run.split(","):
        for name in (piece, *(_AND.split(piece) if _AND.search(piece) else ())):
            office = _OFFICE.match(name)
            bare = name[office.end() :] if office else name
            letters = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]+", bare))
            if _FEWEST <= len(letters) <= _MOST:
                yield letters
