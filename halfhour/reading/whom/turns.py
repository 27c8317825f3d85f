"""Who speaks in a conversation that a page prints, turn by turn behind a label such as "KOFI:"."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import Self

SPEAKER = re.compile(
    r"^(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t–—-]*)?([^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}):\s+(?=\S)"
)
_INSIDE = re.compile(r"(?<=[.?!]) (?P<label>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2}):\s+(?=\S)")
_TITLES = "Judge Justice Magistrate Commissioner Professor Prof Dean Dr Doctor Attorney Guest Interviewee"
_BY_TITLE = frozenset(_TITLES.split())  # as whom a host addresses who is asked
_ASKS = 0.5  # share of the turns of who asks that hold a question


@dataclass(frozen=True)
class Turns:
    """The labels that begin two passages or more, and those of them that stand for the person."""

    labels: frozenset[str] = field(default_factory=frozenset)
    own: frozenset[str] = field(default_factory=frozenset)

    def label_of(self, words: str) -> str:
        """The label with which a turn begins, or nothing."""
        found = SPEAKER.match(words)
        return found.group(1) if found and found.group(1) in self.labels else ""


def turns(passages: list[Passage], person: Self) -> Turns:
    """Who speaks on a page, and as whom the person does."""
    asking: dict[str, list[bool]] = defaultdict(list)
    for passage in passages:
        if found := SPEAKER.match(passage.words):
            asking[found.group(1)].append("?" in passage.words)
    labels = {label: asked for label, asked in asking.items() if len(asked) > 1 and _may_speak(label)}
    return Turns(frozenset(labels), frozenset(_own(labels, person)))


def answer_in(words: str, person: Self) -> int:
    """Where, in the paragraph of a question, the person's answer begins: 0 where it does not."""
    found = next((found for found in _INSIDE.finditer(words) if _means(person, found["label"])), None)
    return found.end() if found else 0


def _own(labels: dict[str, list[bool]], person: Self) -> list[str]:
    named = [label for label in labels if _means(person, label)]
    titled = [label for label in labels if label.rstrip(".") in _BY_TITLE]
    if named or len(titled) == 1 or not person:
        return named or titled
    shares = sorted((sum(asked) / len(asked), label) for label, asked in labels.items())
    return [shares[0][1]] if len(shares) == 2 and shares[0][0] < _ASKS <= shares[1][0] else []


def _means(person: Self, label: str) -> bool:
    return person.means(label) or person.is_spelt(label) or label in ("A", "Answer")


def _may_speak(label: str) -> bool:
    return topics_of(label) is None and not all(word.lower() in known.not_names() for word in label.split())
