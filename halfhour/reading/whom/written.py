"""A name that a page sets in capitals, as one writes a name: "ADA MCDONALD III" is Ada McDonald III."""

import re

SMALL_WORDS = frozenset("de da di del della dos la le van von der den bin ibn al y e".split())  # inside a name
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")  # J. and J.T. and J.D.
_AS_THEY_STAND = frozenset("II III IV VI VII VIII JD LLM LLB MBA MPA CPA CP ACP PP RP CRP CEDS SJD MD RN QC KC".split())
_ABBREVIATED = {"JR": "Jr", "SR": "Sr", "ESQ": "Esq", "PHD": "PhD", "PH.D": "Ph.D", "ESQUIRE": "Esquire"}
_MAC = (  # of all names that begin with these letters, few go on with a capital: Macias, Mack, Machado
    "donald dougall leod arthur intyre millan pherson gregor lean farlane neil namara lachlan aulay cormack "
    "dermott innes"
).split()
_PART = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[AEIOUYÀ-ÖØ-Ü]")


def written(name: str, text: str = "") -> str:
    """The name without what a page shouts, otherwise as it stands; *text* is the page, which may write it elsewhere."""
    words = name.split()
    if not any(_shouts(word) for word in words) or len(words) < 2:
        return name
    elsewhere = _elsewhere(name, text)
    if elsewhere:
        return elsewhere
    whole = name.isupper()
    return " ".join(_word(words, at, text) if whole or _shouts(word) else word for at, word in enumerate(words))


def _shouts(word: str) -> bool:
    """Is it a word of a name, in capitals only? Two letters may be initials."""
    bare = word.strip(".,")
    return bare.isupper() and len(bare) > 2 and not (_INITIALS.fullmatch(bare) or bare in _AS_THEY_STAND)


def _elsewhere(name: str, text: str) -> str:
    """The same name in small letters and capitals, anywhere in the text."""
    said = re.finditer(rf"\b{re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return next(
        (found.group() for found in said if not any(map(_shouts, found.group().split())) and _is_name(found)), ""
    )


def _is_name(found: re.Match) -> bool:
    words = found.group().split()
    return words[0][0].isupper() and words[-1].strip(".")[:1].isupper()


def _word(words: list[str], at: int, text: str) -> str:
    word = words[at]
    bare = word.strip(".,")
    if bare in _ABBREVIATED:
        return word.replace(bare, _ABBREVIATED[bare])
    if _INITIALS.fullmatch(bare) or (at and bare in _AS_THEY_STAND) or (not at and _is_spelt(bare)):
        return word
    follows = any(_PART.search(each) and not _is_suffix(each) for each in words[at + 1 :])
    if at and follows and bare.lower() in SMALL_WORDS:
        return word.lower()
    said = re.finditer(rf"(?<![\w@.])(?=[^\W\d_a-z])(?i:{re.escape(bare)})(?![\w@])", text)
    form = next((found.group() for found in said if not found.group().isupper()), "")
    return word.replace(bare, form) if form else _PART.sub(_cased, word)


def _is_spelt(bare: str) -> bool:
    """TJ and MC are initials, AL and JO are names."""
    return len(bare) == 2 and not _VOWEL.search(bare)


def _is_suffix(word: str) -> bool:
    bare = word.strip(".,")
    return bare in _AS_THEY_STAND or bare in _ABBREVIATED or bool(_INITIALS.fullmatch(bare))


def _cased(found: re.Match) -> str:
    low = found.group().lower()
    if low.startswith("mc") and len(low) > 4:
        return f"Mc{low[2:].capitalize()}"
    if low.startswith("mac") and low.removeprefix("mac") in _MAC:
        return f"Mac{low[3:].capitalize()}"
    return low.capitalize()
