"""What a transcript may hold for the days after: promises, advice, names; each with its quote and time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid5

from halfhour.conversation.transcripts.asked import sentences
from halfhour.reading.transcripts.shapes import Said
from halfhour.reading.whom.names import mentions

MINE, THEIRS, ADVICE, NAME = "mine", "theirs", "advice", "name"
_DOING = (
    r"(?:send|forward|email|e-mail|mail|write|share|introduce|connect|put you|get you|look (?:into|up|for)|find|check|"
    r"call|ask|let you know|follow up|get back|come back|read|try|apply|sign up|think about|pass)"
)
_PROMISE = re.compile(
    rf"\b(?:I['’]ll|I will|I can|I could|let me|I['’]m (?:going to|happy to)|I am going to|I['’]d be (?:happy|glad) to)"
    rf"\s+(?:be sure to |definitely |certainly |gladly |just |also |then )?{_DOING}\b",
    re.I,
)
_ADVICE = re.compile(
    r"\b(?:you (?:should|ought to|might want to|may want to|want to|could try|need to|have to|must)|"
    r"I(?:['’]d| would) (?:suggest|recommend|advise|encourage|urge|tell|start|look|sit|read|take|go|try)|"
    r"I (?:suggest|recommend|advise|encourage|always tell)|my advice|a piece of advice|if I were you|make sure|"
    r"the best thing you can do|don['’]t be afraid to|don['’]t forget to|it['’]s worth|have you (?:thought|considered)|"
    r"try to|be sure to|(?:sit in|sign up|apply|volunteer|read|join|take) (?:on |for |with )?(?:a|an|the|every|one)\b)",
    re.I,
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
            elif not mine and _ADVICE.search(sentence):
                yield Proposal(ADVICE, quote, turn.speaker, turn.start)
            if not mine:
                for name in _names(sentence, there):
                    yield Proposal(NAME, quote, turn.speaker, turn.start, name)


def _names(sentence: str, there: set[str]) -> Iterator[str]:
    for each in mentions(sentence):
        if not set(each.name.casefold().split()) & there:
            yield each.name


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST].rsplit(None, 1)[0] + "…"
