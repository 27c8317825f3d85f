"""What goes into the check and what comes out: passages, evidence and a judgement."""

from dataclasses import dataclass
from typing import Any, Literal

About = Literal["person", "colleague", "firm", "interviewer", "site"]
State = Literal["answered", "perhaps", "not_found"]

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence or list item of a source, with the heading it stands under.

    `span` is code points [a, b) in the source's text; `question` is the printed question that this
    passage answers, where the source is an interview. `clean` is what is read instead of `text` where
    look-alike letters were repaired. `facts` are those that the reader found about the person in it.
    """

    text: str
    heading: str
    about: About
    source: str
    span: Span
    question: str = ""
    clean: str = ""
    facts: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that seems to hold the answer: its words, its source and where they stand in it."""

    quote: str
    source: str
    span: Span


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a careful reader of the sources would already know the answer.

    `probability` is between 0 and 1; `evidence` has the best passage first, at most three.
    `half` says which half of a question is known, `better` is a question to ask instead, `credited` is
    the part of the question that shows research, `warning` what was not read of it; each is "" where there is
    nothing to say.
    """

    state: State
    probability: float
    evidence: tuple[Evidence, ...] = ()
    half: str = ""
    better: str = ""
    credited: str = ""
    warning: str = ""
