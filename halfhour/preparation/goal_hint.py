"""A goal is broader than a question, and narrower than a profession. A hint, never a refusal. Pure."""

import re
from typing import Literal

Hint = Literal["question", "broad", ""]

_ASKS = re.compile(
    r"^(?:(?:what|which|who|whom|whose|when|where|why|how)\b(?:\s+\w+){0,3}?\s+"
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\s+"
    r"(?:you|your|he|she|they|their|there|it|i|my|we|one|a|an|the)\b"
    r"|(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)\s+(?:you|your|there|it|i|they|the)\b)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:i\s+(?:want|would like|hope|wish)\s+)?(?:to\s+)?(?:learn|understand|find out|know|hear|see|explore|get)"
    r"(?:\s+(?:more|everything|all|something|a lot|as much as possible))?\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SMALL = frozenset(
    "a an the about of on in at for to and or is are be being as it its this that their his her your my with more what "
    "how why like everything anything all general generally really people person".split()
)
# What half an hour cannot hold. A goal that names nothing else could be anybody's, with anybody.
_BROAD = frozenset(
    "law laws legal lawyer lawyers attorney attorneys paralegal paralegals judge judges career careers job jobs work "
    "working profession professions field fields practice practicing world system life day industry firm firms school "
    "court courts advice experience experiences tips success things stuff network networking".split()
)


def hint(goal: str) -> Hint:
    """`question`: it could be asked as it stands. `broad`: it names nothing that half an hour could hold."""
    words = goal.strip()
    if not words:
        return ""
    if words.endswith("?") or _ASKS.match(words):
        return "question"
    named = [each.casefold() for each in _WORDS.findall(_OPENING.sub("", words))]
    telling = [each for each in named if each not in _SMALL and each not in _BROAD]
    return "" if telling else "broad"
