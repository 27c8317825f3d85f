"""What is left alone in the half hour: clients, open cases, their pay, being got in, one's own legal problem, their
private life. Pure."""

import re
from dataclasses import dataclass

from halfhour.foundation.words import marked as _


@dataclass(frozen=True)
class Matter:
    """One thing to leave alone: its name, why, and the words by which a question touches it."""

    id: str
    name: str
    why: str
    touched: re.Pattern[str]


def _matter(id: str, name: str, why: str, *ways: str) -> Matter:
    return Matter(id, name, why, re.compile("|".join(rf"(?:{way})" for way in ways), re.IGNORECASE))


_OWN = r"\bmy (?:own |(?:family|mother|father|parents|brother|sister|friend)(?:[’']?s?)? )?"
_TROUBLE = (
    r"(?:landlord|lease|eviction|divorce|custody|visa|green card|immigration case|arrest|lawsuit|"
    r"legal (?:problem|issue|trouble)|court (?:case|date)|accident|settlement|deportation)\b"
)
_OPEN = r"(?:pending|ongoing|open|current|impending)"
_CASE = r"(?:case|matter|trial|lawsuit|appeal)s?"
_AT_IT = r"(?:you(?:[’']re| are) (?:working|deciding|trying|handling|hearing)|before you)"
_STATUS = (
    r"(?:married|single|divorced|engaged|pregnant|gay|lesbian|straight|religious|christian|catholic|jewish|muslim|"
    r"(?:a )?(?:republican|democrat))"
)

MATTERS = (
    _matter(
        "clients",
        _("Clients and what they confide"),
        _("They owe their clients silence. Ask how they work, not for whom."),
        r"\b(?:who|which|what) (?:are|is|were|was) (?:some of )?your "
        r"(?!(?:typical|usual|average|ideal|main|most common) )(?:\w+ )?clients?\b",
        r"\b(?:which|what) (?:\w+ )?(?:clients?|companies) (?:do|did|have) you (?:represent|work|have|serve|defend)",
        r"\b(?:who|whom) (?:do|did) you (?:represent|defend)\b",
        r"\bnames? of (?:your|a) clients?\b|\bclient (?:names?|secrets?|list)\b|\bconfidential\b|\bprivileged\b",
        r"\b(?:tell me about|describe|talk about) (?:a|one of your|your (?:\w+ )?)(?:\s?\w+)? ?clients?\b",
    ),
    _matter(
        "cases",
        _("Open and pending cases"),
        _("Nothing may be said of a case that is open. Ask about the kind of work instead."),
        rf"\b{_OPEN} (?:\w+ )?{_CASE}\b|\b{_CASE} (?:that )?{_AT_IT}\b",
        r"\bwhat (?:cases?|matters?) are you (?:working|on)\b|\bhow (?:will|would) you (?:rule|decide|vote)\b",
    ),
    _matter(
        "pay",
        _("What they earn"),
        _("Their own pay is theirs. What beginners are paid in the field may be asked."),
        r"\bhow much (?:money )?(?:do|did|does|are|were) (?:you|they|he|she) (?:earn|make|get|paid)\b",
        r"\b(?:your|his|her) (?:\w+ )?(?:salary|income|pay|paycheck|bonus|compensation|earnings|net worth)\b",
        r"\bwhat (?:do|did) you (?:earn|make|get paid)\b|\bare you (?:well |badly )?paid\b",
    ),
    _matter(
        "get in",
        _("“Can you get me in?”"),
        _("The half hour is for learning. Whoever likes you will offer."),
        r"\bget me (?:in|into|a|an|through|past)\b|\bpull (?:some |a few )?strings\b|\bput in a (?:good )?word\b",
        r"\b(?:hire|employ|recommend|refer) me\b",
    ),
    _matter(
        "own trouble",
        _("My own or my family’s legal problem"),
        _("Legal advice needs an appointment of its own. A clinic or a bar’s referral line is the place."),
        _OWN + _TROUBLE,
        r"\b(?:should|can|could|may) (?:i|we) (?:sue|appeal|file|settle|plead|be evicted|be deported)\b",
    ),
    _matter(
        "private life",
        _("Their family, faith, health, age and origin"),
        _("What they do not bring up themselves is theirs. How the work leaves room for a life may be asked."),
        rf"\b(?:are|were) you (?:\w+ )?{_STATUS}(?= *(?:[?,.;]|or\b|and\b|with\b|now\b|yet\b|$))",
        r"\bdo you (?:have|want|plan on having) (?:any )?(?:kids|children|a (?:husband|wife|partner at home|family))\b",
        r"\bwhat (?:does|did|do) your (?:husband|wife|spouse|parents|father|mother) do\b",
        r"\bwhat (?:church|parish) do you\b|\bhow old (?:are|were) you\b(?! when)|\bwhere are you really from\b",
        r"\bwhat(?: is|['’]s) your (?:age|religion|faith|ethnicity|nationality|race|sexual orientation|"
        r"political party)\b",
        r"\bdo you (?:believe in god|go to church|pray|have (?:a disability|any (?:illness|health problems?)))\b|"
        r"\bwho did you vote for\b",
    ),
)  # fmt: skip


def off_limits(question: str) -> Matter | None:
    """The first matter that the question touches, None if it touches none."""
    return next((each for each in MATTERS if each.touched.search(question)), None)
