"""What goes into the checks of a letter, and what comes out: a draft, and checks with their reasons."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Self

from halfhour.foundation.words import Words

FINE, ADVICE, STOP = "fine", "advice", "stop"
REQUESTS = ("approach", "nudge")
JUDGES = frozenset({"judge", "justice", "magistrate", "administrative_judge"})
Span = tuple[int, int]


@dataclass(frozen=True)
class Numbers:
    """The numbers of a policy that letters are measured by, under the policy's own names."""

    letter_words_least: int = 50
    letter_words_most: int = 125
    letter_words_warn: int = 150
    letter_words_judge: int = 250
    subject_words_most: int = 10
    linkedin_characters: int = 200
    linkedin_premium_characters: int = 300
    talk_minutes_least: int = 20
    talk_minutes_most: int = 30
    talk_minutes_judge: int = 15

    @classmethod
    def of(cls, policy: object) -> Self:
        """The numbers of a policy that has fields of these names; AttributeError where one is missing."""
        return cls(**{each.name: getattr(policy, each.name) for each in fields(cls)})


@dataclass(frozen=True)
class Draft:
    """A letter as it stands, and what is on record about whom it goes to.

    `letter` is its kind (approach, nudge, thanks, ...), `kind` that of the person, `channel` email, linkedin,
    letter, card or phone; `salutation` is what `salutation()` gives; `known` are facts about the person;
    `may_name` are those who said that their name may be used; `assigned`: it is for a course; `heard` is what
    was jotted of their words; `others` are the texts of first letters to other people.
    """

    text: str
    subject: str = ""
    channel: str = "email"
    letter: str = "approach"
    kind: str = ""
    person_name: str = ""
    salutation: str = ""
    address: str = ""
    my_name: str = ""
    known: tuple[str, ...] = ()
    may_name: tuple[str, ...] = ()
    assigned: bool = False
    heard: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    premium: bool = False
    numbers: Numbers = field(default_factory=Numbers)

    @property
    def to_judge(self) -> bool:
        return self.kind in JUDGES

    @property
    def asks(self) -> bool:
        """Is it a request for a talk, or the reminder of one?"""
        return self.letter in REQUESTS


@dataclass(frozen=True)
class Check:
    """What is said of a draft: an id, a state (fine, advice, stop), words, the reason and who says so.

    `span` is the place in the draft's text, half-open, in code points; None where it is about the whole.
    """

    id: str
    state: str
    words: Words
    reason: str
    source: str
    span: Span | None = None


@dataclass(frozen=True)
class Rule:
    """One check of a letter: when it concerns a draft, and how it judges one."""

    id: str
    reason: str
    source: str
    concerns: Callable[[Draft], bool]
    judge: Callable[[Draft], tuple[str, Words, Span | None]]

    def check(self, draft: Draft) -> Check:
        state, words, span = self.judge(draft)
        return Check(self.id, state, words, self.reason, self.source, span)
