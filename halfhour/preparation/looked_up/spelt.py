"""A passage as it is indexed: short forms spelt out beside themselves, so that either wording finds it."""

import re

from halfhour.reading.gazetteers.known import postal

_RUN = re.compile(r"\b[A-Z][\w’'-]+(?:[ ,]+(?:(?:of|the|for|and|in|to|&) ){0,2}[A-Z][\w’'-]+){2,}")
_CODE = re.compile(r"\b[A-Z]{2}\b")
_FEWEST, _MOST = 3, 8  # letters of initials


def spelt(text: str) -> str:
    """`text` with the state's name after its code ("NJ"), and initials after a long name."""
    text = _RUN.sub(lambda run: f"{run[0]} {_initials(run[0])}".rstrip(), text)
    return _CODE.sub(lambda code: f"{code[0]} {postal().get(code[0], '')}".rstrip(), text)


def _initials(name: str) -> str:
    letters = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]+", name))
    return letters if _FEWEST <= len(letters) <= _MOST else ""
