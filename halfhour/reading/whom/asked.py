"""Printed questions that no mark sets apart: in a line of their own, or in bold before their answer."""

import re
from itertools import pairwise

from halfhour.reading.passages import Passage

ASKED = re.compile(r"^(?:Q|Question)\s*[:.]\s+|^\*{0,2}Q\d*[:.)]\s+", re.IGNORECASE)
LONGEST_QUESTION = 200  # characters of a question alone in its line
_ANSWER = re.compile(r"A\.\s+(?=\S)")
_TO_YOU = re.compile(r"\b(?:you|your|you're|you've)\b", re.IGNORECASE)
_BIDS = re.compile(  # what an interview asks without a question mark
    r"(?:Please )?(?:[Tt]ell (?:me|us)|[Dd]escribe|[Tt]alk (?:to us )?about|[Ww]alk us through|[Ss]hare)\b"
    r"[^.?!]{3,120}\b(?:you|your)\b[^.?!]{0,80}[.:]?"
)
_INLINE = re.compile(r"(?:\*\*|__)(?:Q?\d*[.:)]\s*)?[^*?_]{3,200}\?(?:\*\*|__)\s+(?=\S)")


def asked_alone(passages: list[Passage]) -> frozenset[int]:
    """Where questions to "you" begin that stand alone in their lines, two or more, each with an answer below."""
    found = [
        before.start
        for before, after in pairwise(passages)
        if (before.words.endswith("?") and _TO_YOU.search(before.words) and not after.words.endswith("?"))
        or is_bid(before.words)
    ]
    return frozenset(found) if len(found) > 1 else frozenset()


def is_bid(words: str) -> bool:
    """Does a line ask by bidding: "Tell us about your job." """
    return bool(_BIDS.fullmatch(words.strip()))


def asks(words: str) -> bool:
    """Does a line end as a question does, or bid somebody tell?"""
    return words.rstrip("\"')").endswith("?") or is_bid(words)


def is_labelled(words: str) -> bool:
    """Is a line marked as a question, though it may state something: "Q. Ann left some things out." """
    label = ASKED.match(words)
    return bool(label and len(words) < LONGEST_QUESTION and re.search(r"\s[a-z]", words[label.end() :]))


def answered(passage: Passage) -> str:
    """The words of an answer without its mark, which is no initial: "A. Madison, then night school"."""
    if found := _ANSWER.match(passage.words):
        passage.start += found.end()
        passage.words = passage.words[found.end() :]
    return passage.words


def asked_inline(passage: Passage) -> str:
    """A question in bold with which an answer begins: it is taken off the passage and given."""
    asked, lead = _INLINE.match(passage.words), passage.piece.lead
    upto = asked.end() if asked else len(lead) if lead.endswith("?") and passage.words.startswith(lead) else 0
    if not 0 < upto < len(passage.words):
        return ""
    question = passage.words[:upto].strip(" *_")
    passage.start += upto
    passage.words = passage.words[upto:]
    return question
