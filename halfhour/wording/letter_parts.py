"""The parts of a letter that its checks look at: greeting, body, requests, minutes, claims."""

import re
from collections.abc import Iterator

from .draft import Draft, Span
from .sentences import folded, sentences

GREETING = re.compile(r"^\s*(?:dear|hello|hi|good (?:morning|afternoon|evening)|to)\b[^\n]*", re.IGNORECASE)
CLOSING = re.compile(
    r"^\s*(?:sincerely|respectfully|regards|best|cordially|yours|warmly|gratefully|with (?:thanks|gratitude)"
    r"|(?:many )?thanks|thank you|(?:best|kind|warm|many) (?:regards|wishes|thanks))[\w ]{0,20},?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
REQUEST = re.compile(
    r"\b(?:would|could|can|might|will) you\b|\b(?:may|could|can|might) (?:i|we)\b"
    r"|\bwould it be (?:possible|all right)"
    r"|\bi (?:would|'d) (?:be (?:grateful|glad|thankful)|appreciate|value|welcome|love|like to)\b"
    r"|\b(?:if|whether) you (?:would|could|might|have|can)\b|\bi (?:hope|wonder|ask|am asking)\b"
)
TALK = re.compile(
    r"\b(?:talk|speak|chat|meet|call|conversation|telephone|phone|zoom|video|coffee|minutes"
    r"|half(?: an)? hour|ask you|hear|questions?|learn)\b"
)
NUMBERS = {"ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40} | {
    "forty-five": 45,
    "sixty": 60,
}
MINUTES = re.compile(
    rf"(?:(\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})(?:\s*(?:-|to|or)\s*"
    rf"(\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}))?[ -]minutes?)"
    r"|(half[ -](?:an[ -])?hour)|\b(an hour|one hour|1 hour)\b"
)
WHO_I_AM = re.compile(
    r"\bmy name is\b|\bi(?:'m| am) (?:[\w'-]+ ){0,6}(?:student|1l|2l|3l|paralegal|graduate|candidate)\b"
    r"|\b(?:student|1l|2l|3l) (?:at|in|of)\b|\bi (?:study|attend|am studying|am enrolled)\b"
    r"|\b(?:in|through) (?:the|my) [\w' -]{0,40}program\b"
)
SPECIFIC = re.compile(r"(?<=[a-z,;] )[A-Z][\w'&-]+|\d{2,}|\"[^\"]+\"")
DAYS = frozenset({"i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "zoom"})
ALIKE = 0.75
YOURS = re.compile(r"\b(?:you|your|yours|yourself)\b")
MINE = re.compile(r"\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself)\b(?!')")


def body(draft: Draft) -> Span:
    """The text between the greeting and the closing words."""
    greeting = GREETING.match(draft.text)
    begin = greeting.end() if greeting else 0
    closing = CLOSING.search(draft.text, begin)
    return begin, closing.start() if closing else len(draft.text)


def body_text(draft: Draft) -> str:
    begin, end = body(draft)
    return draft.text[begin:end]


def body_sentences(draft: Draft) -> Iterator[tuple[Span, str]]:
    """The sentences of the body: span in the draft's text, and the folded words."""
    begin, end = body(draft)
    for first, last in sentences(draft.text[begin:end]):
        yield (begin + first, begin + last), folded(draft.text[begin + first : begin + last])


def requests(draft: Draft) -> list[tuple[Span, str]]:
    """The sentences that ask for something."""
    return [(span, words) for span, words in body_sentences(draft) if REQUEST.search(words)]


def minutes(draft: Draft) -> tuple[int, int, Span] | None:
    """The least and most minutes that it asks for, and where; None where it names no time."""
    found = MINUTES.search(folded(draft.text))
    if not found:
        return None
    if found[3]:
        return 30, 30, found.span()
    if found[4]:
        return 60, 60, found.span()
    least = _number(found[1])
    return least, _number(found[2]) if found[2] else least, found.span()


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)


def why_you(draft: Draft) -> Span | None:
    """The first sentence that speaks of them and names something that only they could be told."""
    known = [_content(each) for each in draft.known]
    for span, words in body_sentences(draft):
        if YOURS.search(words) and not WHO_I_AM.search(words):
            names = {name.lower() for name in SPECIFIC.findall(draft.text[span[0] : span[1]])} - DAYS
            said = _content(words)
            if names or any(len(said & one) >= min(2, len(one)) for one in known if one):
                return span
    return None


def _content(words: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]{4,}", folded(words)))


SAID = re.compile(
    r"\b(?:you (?:said|told|spoke|described|explained|mentioned|suggested|showed|advised|shared|recommended|warned)"
    r"|your (?:\w+ )?(?:advice|story|stories|point|example|suggestion|answer|view|words|tip|account|description))\b"
)


def what_they_said(draft: Draft) -> Span | None:
    """The first sentence that takes up something they said."""
    heard = [_content(each) for each in draft.heard]
    for span, words in body_sentences(draft):
        said = _content(words)
        if (SAID.search(words) and len(said) > 3) or any(len(said & one) >= min(2, len(one)) for one in heard if one):
            return span
    return None


def same_reason(draft: Draft) -> Span | None:
    """The sentence on why them, where another letter has nearly the same: three words in four."""
    span = why_you(draft)
    if span is None:
        return None
    mine = _content(draft.text[slice(*span)])
    for other in draft.others:
        for begin, end in sentences(other):
            theirs = _content(other[begin:end])
            if len(mine & theirs) >= ALIKE * len(mine | theirs):
                return span
    return None


def share_of_them(draft: Draft) -> float:
    """How much of the words for persons is about them, between 0 and 1; one half where there are none."""
    words = folded(body_text(draft))
    theirs, mine = len(YOURS.findall(words)), len(MINE.findall(words))
    return theirs / (theirs + mine) if theirs + mine else 0.5
