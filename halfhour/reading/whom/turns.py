"""Who speaks in a conversation that a page prints, turn by turn behind a label such as "KOFI:"."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from halfhour.reading.cued import Marked
from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import Self

SPEAKER = Marked(
    ":",
    r"^(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t–—-]*)?([^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}):\s+(?=\S)",
)
_INTRODUCED = re.compile(
    r"[^\W\d_a-z]\w+ \((?P<name>[^\W\d_a-z][^()\d]{2,40})\):\s"
)  # "HOST (Bert Ott):", then "BERT:"
_INSIDE = re.compile(r"(?<=[.?!]) (?P<label>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2}):\s+(?=\S)")
_ASKED_AS = frozenset(("Guest", "Interviewee"))
_TITLES = "Judge Justice Magistrate Commissioner Professor Prof Dean Dr Doctor Attorney"
_BY_TITLE = _ASKED_AS | frozenset(_TITLES.split())  # as whom a host addresses who is asked
_ASKS = 0.5  # share of the turns of who asks that hold a question


@dataclass(frozen=True)
class Turns:
    """The labels that begin two passages or more, and those of them that stand for the person."""

    labels: frozenset[str] = field(default_factory=frozenset)
    own: frozenset[str] = field(default_factory=frozenset)

    def label_of(self, words: str) -> str:
        """The label with which a turn begins, or nothing."""
        found = SPEAKER.match(words)
        if introduced := _INTRODUCED.match(words):
            called = introduced["name"].lower().split()
            return next((label for label in sorted(self.labels) if label.lower() in called), "")
        return found.group(1) if found and found.group(1) in self.labels else ""


def turns(passages: list[Passage], person: Self) -> Turns:
    """Who speaks on a page, and as whom the person does."""
    asking: dict[str, list[bool]] = defaultdict(list)
    for passage in passages:
        if found := SPEAKER.match(passage.words):
            asking[found.group(1)].append("?" in passage.words)
    labels = {label: asked for label, asked in asking.items() if len(asked) > 1 and _may_speak(label)}
    own = _own(labels, person, passages) if person else []
    if not own and not any(any(asked) for asked in asking.values()):
        return Turns()  # "Clubs:" below each of several people: nobody asks and nobody answers
    return Turns(frozenset(labels), frozenset(own))


def spoken(passage: Passage, label: str, said: Turns, person: Self) -> str:
    """Give a turn that begins with *label* whom it is about; the question is returned that it asks the person."""
    words = passage.words
    begins = words.find(":", words.find(label)) + 1
    answer = answer_in(words, person)
    if label in said.own:
        passage.about, passage.who = "person", ""
        return ""
    if answer:
        passage.about, passage.who, passage.question = "person", "", words[begins : answer.start()].strip()
        passage.start, passage.words = passage.start + answer.end(), words[answer.end() :]
        return ""
    passage.about, passage.who = "interviewer", label
    return words[begins:].strip()


def answer_in(words: str, person: Self) -> re.Match[str] | None:
    """The label, in the paragraph of a question, with which the person's answer begins."""
    return next((found for found in _INSIDE.finditer(words) if _means(person, found["label"])), None)


def _own(labels: dict[str, list[bool]], person: Self, passages: list[Passage]) -> list[str]:
    """By name; else as the only one with a title that is the person's; else as who is asked, where two speak and
    the label may be short for the name."""
    titled = [label for label in labels if label.rstrip(".").title() in _BY_TITLE]
    own = [label for label in labels if _means(person, label)] or [
        label for label in titled if len(titled) == 1 and _bears(person, label, passages)
    ]
    if own or titled or len(labels) != 2:
        return own
    (least, asked), (most, _) = sorted((sum(turns) / len(turns), label) for label, turns in labels.items())
    alike = asked[0].lower() in {word[0] for word in person.words} and asked.title() not in known.given_names()
    return [asked] if least < _ASKS <= most and alike else []


def _bears(person: Self, title: str, passages: list[Passage]) -> bool:
    """Does the page join this title to the person's name?"""
    if title.title() in _ASKED_AS:
        return True
    named = re.compile(
        rf"(?i)\b{re.escape(title)}\s+(?:[\w.'’-]+\s+){{0,3}}?(?:{'|'.join(map(re.escape, person.family))})"
    )
    return any(named.search(words) for words in (person.name, *(passage.words for passage in passages)))


def _means(person: Self, label: str) -> bool:
    return person.means(label) or person.is_spelt(label) or label in ("A", "Answer")


def _may_speak(label: str) -> bool:
    return topics_of(label) is None and not all(word.lower() in known.not_names() for word in label.split())
