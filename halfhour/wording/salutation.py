"""How to address somebody: by the office they hold, by the honorific they use, else by the whole name.

Gender is never guessed from a name, and nobody is greeted as "Esq.".
"""

import re

TITLES = {
    "judge": "Judge",
    "magistrate": "Judge",
    "administrative_judge": "Judge",
    "justice": "Justice",
    "professor": "Professor",
}
HONOURED = frozenset({"judge", "magistrate", "administrative_judge", "justice"})
AFTER_NAMES = re.compile(
    r",?\s+(?:esq(?:uire)?|jr|sr|ii|iii|iv|j\.?d|ll\.?m|ph\.?d|m\.?d|m\.?b\.?a|a?cp|rp|pp|plc)\.?(?=,|\s|$)",
    re.IGNORECASE,
)
BEFORE_NAMES = re.compile(r"^(?:the\s+)?(?:hon(?:ou?rable)?|judge|justice|prof(?:essor)?)\.?\s+", re.IGNORECASE)


def salutation(kind: str, *, honorific: str = "", first: str = "", last: str = "", call_them: str = "") -> str:
    """The greeting without the mark that ends it: "Dear Judge Alder", "Dear Ms. Lund", "Dear Ada Lund".

    What they asked to be called goes before all else. A name that is not known becomes a blank.
    """
    if call_them.strip():
        return f"Dear {call_them.strip()}"
    first, last, honorific = bare(first), bare(last), _known(honorific)
    title = _title(kind, honorific)
    if title:
        return f"Dear {title} {last or '[last name]'}"
    if honorific and last:
        return f"Dear {honorific} {last}"
    return f"Dear {' '.join(filter(None, [first, last])) or '[name]'}"


def envelope(kind: str, *, honorific: str = "", first: str = "", last: str = "") -> str:
    """The name as it stands on an envelope; judges and justices are honourable there."""
    name = " ".join(filter(None, [bare(first), bare(last)])) or "[name]"
    if kind in HONOURED:
        return f"The Honorable {name}"
    before = TITLES.get(kind) or _known(honorific)
    return f"{before} {name}" if before else name


def bare(name: str) -> str:
    """The name without what stands before or after it: "Hon.", "Esq.", "J.D.", "III"."""
    return AFTER_NAMES.sub("", BEFORE_NAMES.sub("", " ".join(name.split()))).strip(" ,")


def _title(kind: str, honorific: str) -> str:
    """The title of an office; a judge whose honorific says Justice is one."""
    said = honorific.strip(".").capitalize()
    if kind in HONOURED or kind == "professor":
        return said if said in {"Justice", "Dean"} else TITLES[kind]
    return ""


def _known(honorific: str) -> str:
    """The honorific with its dot, where custom has one; "Esq." and "Hon." are none in a salutation."""
    word = honorific.strip().rstrip(".")
    if word.casefold() in {"", "esq", "esquire", "hon", "the honorable", "honorable"}:
        return ""
    return f"{word}." if word in {"Mr", "Ms", "Mrs", "Mx", "Dr"} else word
