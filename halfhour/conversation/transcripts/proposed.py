"""What a transcript may hold for the days after: promises, advice, names; each with its quote and time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid5

from halfhour.conversation.transcripts.advising import advises
from halfhour.conversation.transcripts.asked import sentences
from halfhour.reading.transcripts.shapes import Said
from halfhour.reading.whom.names import mentions

MINE, THEIRS, ADVICE, NAME = "mine", "theirs", "advice", "name"
_SOFTLY = r"(?:be sure to |definitely |certainly |gladly |just |also |then |surely |try to |try and |happily )*"
_DOING = (
    r"(?:send|forward|email|e-mail|mail|text|shoot|drop|write|share|introduce|connect|put you|get you|give you|"
    r"look (?:into|up|for|out)|find|dig|check|call|ask|mention|let (?:you|her|him|them) know|follow up|get back|"
    r"come back|read|apply|sign up|think about|pass|show you|bring|pull|point you|set you up|make sure)"
)
# After “I will” these promise nothing: feelings, turns of speech, and what one cannot help.
_IDLE = (
    r"(?:never|not|always|probably|be|have|admit|say|tell you (?:the|that|what|this|honestly)|remember|recall|forget|"
    r"see|miss|bet|need|guess|grant|stop|let you go|live|die|lose|win|know|feel|hold you|eat|run late|confess|spare|"
    r"assume|get (?:there|to that|into that|old)|take (?:that|it|what|any)|give you (?:an?|one|that)|want|make do)"
)
_PROMISE = re.compile(
    r"\b(?:(?:I['’]ll|I will|I shall|I['’]m going to|I am going to|I['’]m gonna|"
    rf"I promise(?: to| that I['’]ll| I['’]ll)) {_SOFTLY}(?!{_IDLE}\b)[a-z]|"
    rf"(?:I can|I could|let me|lemme|I['’](?:m|d be) (?:happy|glad) to|I would be (?:happy|glad) to) "
    rf"{_SOFTLY}{_DOING}\b|"
    rf"(?:my|our) (?:assistant|secretary|paralegal|office|colleague|clerk|partner|friend)\b[^?!]{{0,40}}?"
    rf"(?:['’]ll| will| can) {_SOFTLY}{_DOING}\b|you['’]ll (?:hear from me|have it|get it)\b)",
    re.I,
)
_OFFICE = re.compile(
    r"(?:\bat|\b(?:counsel|partner|head|director|president|chief|clerk|lawyer|attorney) of) (?:the )?$"
)
LONGEST = 400  # characters of a quote; a longer sentence is cut after its last whole word


@dataclass(frozen=True)
class Proposal:
    """One sentence that may be a promise of mine or theirs, advice, or hold a name; with seconds, where known."""

    kind: str
    quote: str
    speaker: str
    start: float | None
    name: str = ""  # for a name: the name itself

    def id_in(self, transcript: UUID) -> UUID:
        """Kept twice, it is one jotting."""
        return uuid5(transcript, f"{self.kind}:{self.start}:{self.name}:{self.quote}")


def proposals(turns: Iterable[Said], me: str, known: Iterable[str] = ()) -> list[Proposal]:
    """In the order they were said. Without knowing who the student is, a promise is taken for theirs.

    `known` are the names of who was there; they are no names given."""
    there = {word for name in [*known, me] for word in name.casefold().split()}
    return list(dict.fromkeys(_found(turns, me, there)))


def _found(turns: Iterable[Said], me: str, there: set[str]) -> Iterator[Proposal]:
    for turn in turns:
        mine = bool(me) and turn.speaker == me
        for sentence in sentences(turn.text):
            quote = _short(sentence)
            if _PROMISE.search(sentence) and not sentence.endswith("?"):
                yield Proposal(MINE if mine else THEIRS, quote, turn.speaker, turn.start)
            elif not mine and advises(sentence):
                yield Proposal(ADVICE, quote, turn.speaker, turn.start)
            if not mine:
                for name in _names(sentence, there):
                    yield Proposal(NAME, quote, turn.speaker, turn.start, name)


def _names(sentence: str, there: set[str]) -> Iterator[str]:
    for each in mentions(sentence):
        is_office = _OFFICE.search(sentence[: each.start])
        if not is_office and not set(each.name.casefold().split()) & there:
            yield each.name


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST].rsplit(None, 1)[0] + "…"
