"""Whose words a passage tells, seen once more with the name at hand: a page's layout can mislead its reader."""

import re
from dataclasses import replace

from halfhour.preparation.looked_up.shapes import Passage

_OTHER = re.compile(
    r"^(?:about the (?:host|interviewer|reporter|editor|photographer|columnist)"
    r"|(?:inter)?view(?:ed)? by"
    r"|hosted by|edited by"
    r"|reported by|written by|story by|photos? by|by [A-Z][\w’'-]+ [A-Z]|posted by|column by"
    r"|next (?:week|month|issue)\b"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)? says:)",
    re.I,
)
_BESIDE = re.compile(
    r"people (?:also viewed|you may know)|more (?:posts|leaders|people|of the)"
    r"|related|similar|who also|recent posts"
    r"|sponsor"
    r"|other (?:judges|attorneys|lawyers|departments|people)"
    r"|top voices|upcoming|advert",
    re.I,
)
_SUBJECT = 45  # characters in which a sentence names whom it is about


def told(passages: tuple[Passage, ...], about: str) -> list[Passage]:
    """The passages that tell of the person or the firm; those of colleagues and interviewers are left out."""
    named = _named(about)
    kept = []
    for passage in passages:
        whose = _whose(passage, named)
        if whose not in ("colleague", "interviewer"):
            kept.append(passage if whose == passage.about else replace(passage, about=whose))
    return kept


def _named(about: str) -> re.Pattern[str] | None:
    words = [re.escape(word) for word in about.split() if len(word) > 2]
    return re.compile(rf"\b(?:{words[0]}|{words[-1]})\b") if words else None


def _whose(passage: Passage, named: re.Pattern[str] | None) -> str:
    text = passage.clean or passage.text
    if _OTHER.match(text) or _BESIDE.search(passage.heading):
        return "interviewer"
    if passage.about in ("colleague", "site") and named and named.search(text[:_SUBJECT]):
        return "person"
    return passage.about
