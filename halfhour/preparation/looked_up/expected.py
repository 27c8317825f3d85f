"""Which sort of word has to stand in an answer, and whether a passage has one that the question does not have."""

import re
from functools import lru_cache

from halfhour.foundation.expressions import later
from halfhour.preparation.looked_up.asked import Part
from halfhour.preparation.looked_up.holds import Held, signs
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import STOP_STEMS

_NAME_NOUNS = (
    r"(?:firm|compan(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|office|employer|school|college|university|program|paper"
    r"|newspaper|publisher|journal|magazine|court|courts|judge|justice|partner|person|professor|club|team|band|church"
    r"|rink|bank|hospital|store|chapter|associations?|groups?|committee|board|section|bar|bars|body|bodies|town|city"
    r"|county|counties|state|states|country|place|neighborhood|competition|conference|fellowship|scholarship|prize|award"
    r"|software|platform|tools?|system|languages?|book|podcast|class|course|degree|certificate|credentials?|clinic)"
)
_NAMED = later(rf"\b(?:what|which)(?: \w+)? {_NAME_NOUNS}\b|\b(?:called|named|name of|titled)\b", re.I)
_DATED = later(
    r"\b(?:what|which) (?:\w+ )?(?:year|years|date|dates|month|months|day|days|term|holiday|semester|summer|season"
    r"|time|hours)\b|\bhow (?:early|late|soon|recently)\b|\buntil when\b",
    re.I,
)
_COUNTED = later(r"\bhow (?:many|big|large|often|far|fast)\b|\bwhat (?:size|number)\b|\bthe size of\b", re.I)
_PAID = later(r"\bhow much\b|\bwhat (?:\w+ )?(?:prices?|fees?|rates?|salary|charge)\b", re.I)
_AGED = later(r"\bhow old\b|\bat what age\b", re.I)
_STANDING = later(
    r"\bsince (?:when|what|which|how)\b|\b(?:how long|how many (?:years|months|terms|decades|summers))"
    r"(?: now)?(?: \w+){0,2}? ?(?:have|has|'ve|'s|are|is|do|does)\b",
    re.I,
)
_GROUPED = later(r"\b(?:what|which)(?: \w+){0,2} (?:groups?|teams?|units?|sections?|side)\b", re.I)
_SERVED = later(
    r"\bwhom?\b.*\b(?:represent|help|serve|clients?|patients?|customers|comes? (?:in|to)|uses?|files?|hire|on the)\b",
    re.I,
)
_LISTED = later(r"\bhow many (languages?|tongues?|degrees?|states?|bars|courts?|instruments?)\b", re.I)
SIGNS_OF = {
    "date": ("year", "date", "span", "clock_time", "month", "season"),
    "standing": ("year", "duration", "span", "since"),
    "length": ("duration", "span"),
    "age": ("number", "duration", "year"),
    "money": ("money", "number", "fee"),
    "number": ("number", "money"),
    "reason": ("reason", "reason_given"),
}
_SHAPES = (
    ("standing", _STANDING),
    ("age", _AGED),
    ("money", _PAID),
    ("words", _GROUPED),
    ("words", _SERVED),
    ("words", _LISTED),
)  # what decides before the form does
_OF_FORM = {"when": "date", "duration": "length", "count": "number", "who": "name", "where": "name", "why": "reason"}


@lru_cache(maxsize=256)
def sort_of(part: Part) -> str:
    """The sort of word that an answer needs: a key of `SIGNS_OF`, name, yes, or words where any will do."""
    clause, form = part.clause, part.form
    if form in _OF_FORM and form != "why":
        for sort, pattern in _SHAPES:
            if pattern.search(clause):
                return sort
    if form in _OF_FORM:
        return _OF_FORM[form]
    if form == "yes":
        return "yes"
    for sort, pattern in (
        ("date", _DATED),
        ("money", _PAID),
        ("number", _COUNTED),
        ("words", _GROUPED),
        ("name", _NAMED),
    ):
        if pattern.search(clause):
            return sort
    return "words"


def expected(wanted: Wanted, one: Held, meant: float) -> Measures:
    """Measures of the expected sort of word. `meant` is how much of what is asked the passage speaks of."""
    sort = sort_of(wanted.part)
    there = _is_there(wanted, one, sort)
    anchor = wanted.share_meant(tuple(wanted.premise), one.words | one.heading) if wanted.premise else 0.0
    closed = 1 - wanted.openness
    elliptic = float(len(wanted.all_words) < 3 and bool(wanted.premise))
    return {
        f"new_{sort}": float(there),
        "new_meant": there * meant,
        "new_meant_closed": there * meant * closed,
        "not_new_meant": (1 - there) * meant,
        "anchor": anchor,
        "anchor_closed": anchor * closed,
        "new_anchor": there * anchor,
        "new_anchor_closed": there * anchor * closed,
        "not_new_anchor": (1 - there) * anchor,
        "new_anchor_elliptic": there * anchor * elliptic,
        "not_new_anchor_elliptic": (1 - there) * anchor * elliptic,
        f"new_meant_{sort}": there * meant,
        f"not_new_meant_{sort}": (1 - there) * meant,
    }


def _is_there(wanted: Wanted, one: Held, sort: str) -> bool:
    known = wanted.asked_words
    if sort == "name":
        short = len(one.order) < 6
        return any(one.order[at] not in known for at in one.capitals) or (
            short and bool(one.order) and one.order[0] not in known
        )
    if sort in SIGNS_OF:
        bits = signs().mask_any(SIGNS_OF[sort])
        return any(bits & mine and word not in known for word, mine in zip(one.order, one.of_word, strict=True))
    return sort == "yes" or bool(one.words - known - STOP_STEMS)
