"""Degrees as they are mentioned: where they stand and how they are usually written."""

import re
from dataclasses import dataclass
from functools import lru_cache

from halfhour.reading.gazetteers import known

DEGREE = re.compile(
    r"(?<![\w.])(?:"
    r"J\.\s?D\.?(?![a-z])|JD\b|(?i:juris doctor(?:ate)?)(?:\s*\((?:J\.?D\.?)\))?|Doctor of (?:Law|Laws|"
    r"Jurisprudence|Philosophy)(?:\s*\((?:J\.?D\.?|Ph\.?D\.?)\))?"
    r"|J\.?S\.?D\.?(?![a-z])|LL\.?\s?[MB]\.?(?![a-z])|Master of Laws(?:\s*\(LL\.?M\.?\))?|Ph\.?\s?D\.?(?![a-z])|"
    r"D\.?\s?Phil\.?|S\.J\.D\.|JSD\b|Ed\.D\.|M\.D\."
    r"|M\.?B\.?A\.?\b\.?|M\.?P\.?A\.?\b|M\.?P\.?P\.?\b|M\.?S\.?W\.?\b|MPH\b|M\.?U\.?P\.?\b|M\.?Ed\.?|"
    r"MAT\b|M\.?F\.?A\.?\b|MLIS\b|M\.L\.S\.|MSN\b"
    r"|A\.\s?A\.\s?S\.?|AAS\b|A\.\s?A\.(?!\w)|AA\b(?! meet)|A\.\s?S\.(?!\w)|AS\b(?=[,\s]+(?:in|"
    r"[A-Z]))|A\.?A\.?T\.?\b|ATA\b"
    r"|B\.\s?A\.?(?![a-z])|BA\b|B\.\s?S\.\s?N\.?|BSN\b|B\.\s?S\.\s?W\.?|BSW\b|B\.\s?S\.?(?![a-z])|"
    r"BS\b|B\.\s?F\.\s?A\.?|BFA\b|B\.?B\.?A\.?\b|B\.?Sc\.?|B\.?Mus\.?|B\.?Arch\.?|B\.?Com(?:m)?\.?\b|"
    r"A\.\s?B\.(?!\w)|AB\b(?=,|\s+in|\s+\d)"
    r"|B\.\s?J\.(?![a-z])|B\.?Tech\.?\b|B\.?E\.?d\.|BEng\b|B\.?A\.?S\.?\b|B\.C\.L\.|BCL\b|M\.\s?A\.(?!\w)|"
    r"MA\b(?!,?\s+\d{5})|M\.\s?S\.(?!\w)|MS\b(?!,?\s+\d{5})|M\.?Sc\.?\b|M\.?Phil\.?|M\.?Div\.?|"
    r"M\.?Eng\.?\b|LL\.L\.?"
    r"|(?:Bachelor|Master|Associate|Doctor)(?:'s)?\s+of\s+(?:Applied\s+)?[A-Z]\w+(?:\s+(?:Work|"
    r"Administration|Planning|Education|Policy|Management|Studies|Technology|Health|Science|"
    r"Arts|Fine)\b)*(?:\s*(?:\(|-\s)(?:[A-Z]\.?){2,4}\)?)?(?:\s+degree)?"
    r"|(?i:associate in (?:applied )?(?:arts|science)s?\b|(?:bachelor(?:'?s|’s)?|master(?:'?s|’s)|associate(?:'s|’s)|"
    r"doctorate)(?:\s+degrees?)?(?=\s+(?:degree|in|from|"
    r"at)\b|[,.)]|\s*$))|(?i:(?:bachelor|master|associate)(?:['’]s|s(?= degree| in\b| from\b| at\b|\s*[,.;()]|"
    r"\s*$))(?:\s+degrees?)?)|"
    r"(?i:(?:associate|doctoral|law|undergraduate|graduate|two-year|college|four-year|nursing|"
    r"history|english) degrees?)"
    r"|(?i:undergrad(?:uate (?:degree|studies|work))?)\b"
    r"|(?i:paralegal(?: studies)?(?: certificate| certification| diploma| program| degree)|"
    r"certificates? in (?:paralegal|legal)(?: (?!from|at|and|in\b)\w+){0,3}|paralegal studies "
    r"certificate|legal assist\w+ "
    r"certificate|post-?baccalaureate certificate|graduate certificate|advanced certificate)"
    r"|Certificate(?:,| in| of)\s+[A-Z][\w&, ]{3,50}?(?=,|\s*\(|\s+from|\s*$)|Paralegal "
    r"Certificate(?: Program)?|(?i:certificate in [\w ]{3,40}?)(?= from|,|\.| at)"
    r"|G\.?E\.?D\.?\b|(?i:high school diploma|diploma in \w+)|(?i:a degree in [\w ]{3,40}?)(?= from|"
    r",|\.| at| and (?![A-Z]))"
    r")"
)
_LETTERS = {
    "juris doctor": "J.D.",
    "juris doctorate": "J.D.",
    "doctor of law": "J.D.",
    "doctor of jurisprudence": "J.D.",
    "law degree": "J.D.",
    "master of laws": "LL.M.",
    "bachelor of laws": "LL.B.",
    "bachelor of arts": "B.A.",
    "bachelor of science in nursing": "B.S.N.",
    "bachelor of science": "B.S.",
    "bachelor of fine arts": "B.F.A.",
    "bachelor of business administration": "B.B.A.",
    "master of business administration": "M.B.A.",
    "master of arts": "M.A.",
    "master of science": "M.S.",
    "master of public administration": "M.P.A.",
    "master of public policy": "M.P.P.",
    "master of social work": "M.S.W.",
    "doctor of philosophy": "Ph.D.",
    "associate of applied science": "A.A.S.",
    "associate of arts": "A.A.",
    "associate of science": "A.S.",
}
_DOTTED = {"JD": "J.D.", "LLM": "LL.M.", "LLB": "LL.B.", "PHD": "Ph.D.", "MBA": "M.B.A.", "LLL": "LL.L."}


@dataclass(frozen=True, slots=True)
class Named:
    """A school or degree at `[start, end)` of the words it was found in; `usual` is its usual name."""

    start: int
    end: int
    words: str
    usual: str


@lru_cache(maxsize=2048)  # a sentence is asked for its degrees by studies, schools, posts and years
def degrees_in(words: str) -> tuple[Named, ...]:
    return tuple(
        Named(*found.span(), found.group(), degree_name(found.group()))
        for found in DEGREE.finditer(words)
        if not (found.group() in ("MA", "MS") and _is_a_states(words[: found.start()], found.group()))
    )


_TOWN = re.compile(r"\b(?<!of )(?P<town>[A-Z]\w+(?: [A-Z]\w+)?), $")


def _is_a_states(before: str, letters: str) -> bool:
    """Do *letters* follow a town of the state that they mean: "Cambridge, MA"?"""
    found = _TOWN.search(before)
    return bool(found) and found is not None and letters in known.cities().get(found["town"], ())


def degree_name(words: str) -> str:
    """A degree as it is usually written: "JD" and "Juris Doctor" give "J.D."."""
    plain = re.sub(r"\s*\(.*?\)|\s+-\s.*", "", words).strip(" .,")
    low = plain.lower().replace("’", "'")
    for name, letters in _LETTERS.items():
        if low == name or low.startswith(name + " "):
            return letters
    letters = re.sub(r"[\s.]", "", plain)
    if letters.upper() in _DOTTED:
        return _DOTTED[letters.upper()]
    if 2 <= len(letters) <= 4 and letters.isupper():
        return "".join(f"{letter}." for letter in letters)
    if "undergrad" in low:
        return "undergraduate degree"
    return plain[0].upper() + plain[1:]
