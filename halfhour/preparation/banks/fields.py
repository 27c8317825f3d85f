"""Fields of work and of study as they are said aloud inside a question; "" for what nobody would say. Pure."""

import re

from halfhour.preparation.banks.tidied import plainly, tidy
from halfhour.reading.gazetteers.known import practice_areas

_WORDS_OF_A_FIELD = 6  # more of them are a list or a sentence
_VERB = re.compile(
    r"(?:I|we|calendar|build|process|fund|draft|prepare|handle|manage|file|review|run|write|keep|help|advise|assist"
    r"|represent|serve|coordinate|support|provide|organize|maintain|work|do|make|track|interview|summarize|answer"
    r"|conduct|research|negotiate|defend|counsel(?= \w+ing\b))\s",
    re.I,
)
_SENTENCE = re.compile(
    r"^(?:an?|the|some|our|my|your|other|and|or|from|on|why|who|mostly|only|it[’']s|its|cases|everything|takes|\d+)\s"
    r"|[A-Z]{2,4} \d{3}|\b(?:will|gets?|passed|speak|is|are|was|were|does?|can)\s",
    re.I,
)
_BEYOND = re.compile(
    r"\s(?:for|before|in|at|on|on behalf of|throughout|across|under|with|arising|including|such as)\s.+$"
)
_BODY_OR_BIT = re.compile(
    r"^(?:chiefly|mainly|in|general|drafted|vacate|arguments|protecting|department)\b"
    r"|\b(?:clinic|section|board|unit|department|team|desk|courtrooms?|paralegal|trainings|support|nerd)$"
    r"| turns? to | - "
    r"|^(?:tenants|landlords|employers|families|farmers|children|clients|students|veterans|seniors|workers)$",
    re.I,
)
_A_FIELD = re.compile(
    r"\b(?:law|litigation|defense|planning|administration|liability|rights|compliance|mediation|arbitration|contracts"
    r"|disputes|prosecution|relations|bankruptcy|immigration|probate|property|licensing|privacy|protection|cases|crimes"
    r"|compensation|finance|foreclosure|claims|injury|estate|zoning|maritime|investigations|resources|tax|privacy|cases|dependency|regulation|welfare|health|use)$"
)
_MATTERS = re.compile(
    r"(?:violence|abuse|assault|malpractice|injur(?:y|ies)|crash|accident|collision|death|theft|fraud|homicide|neglect|harassment"
    r"|discrimination|Act)$"
)
_BARE_FIELDS = dict.fromkeys(
    "family criminal employment immigration tax juvenile labor civil commercial corporate business health education"
    " consumer environmental elder maritime administrative municipal constitutional".split(),
    "law",
) | {"premises": "liability", "transactional": "work", "appellate": "work"}
_NO_FIELD = re.compile(
    r"approved|honou?rs|GPA|distinction|cum laude|degree|studies in progress|\d|transfer|certificate|academy|college"
    r"|school|universit|^law$|common law|paralegal|^legal |^advocacy$",
    re.I,
)


def field_of_work(words: str) -> str:
    """A practice area in small letters, as it stands inside a sentence; "" for a task, a body, people or a list."""
    words = re.sub(r"\s(?:docket|practice|calendar)$", "", tidy(re.sub(r":.*$|\s*\d+\s*%", "", words)))
    shorter = tidy(_BEYOND.sub("", words))
    words = shorter if " " in shorter or shorter.lower() in practice_areas() else words
    if (
        _VERB.match(words)
        or _SENTENCE.search(words)
        or len(words.split()) > _WORDS_OF_A_FIELD
        or _no_field_of_work(words)
    ):
        return ""
    words = plainly(words)
    if words in _BARE_FIELDS:
        return f"{words} {_BARE_FIELDS[words]}"
    return f"{words} cases" if _MATTERS.search(words) else words


def _no_field_of_work(words: str) -> bool:
    known = words.isupper() or words.lower() in practice_areas() or words.lower() in _BARE_FIELDS
    return (" " not in words and not known) or bool(_BODY_OR_BIT.search(words))


def is_a_field(words: str) -> bool:
    """Whether matters are handled in it, and not only papers or people."""
    return bool(_A_FIELD.search(words))


def field_of_study(words: str) -> str:
    """What somebody studied, as it stands inside a sentence; "" for an honour or a degree."""
    words = tidy(words)
    return "" if _NO_FIELD.search(words) or not words[:1].isupper() else plainly(words)
