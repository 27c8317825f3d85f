"""What a rule declares, and what it yields."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from halfhour.coach.present import Present
from halfhour.coach.rules.sources import Source
from halfhour.coach.situation import Person
from halfhour.foundation.words import Words
from halfhour.foundation.words import marked as _

BY_STUDENT = _("you say Done, or Not this time")
LONGEST = 60  # characters of a text of the student's in a cue

STAGES = {
    "research": _("Research"),
    "reach_out": _("Reach out"),
    "schedule": _("Schedule"),
    "goals": _("Goals"),
    "questions": _("Questions"),
    "talk": _("Talk"),
    "follow_up": _("Follow up"),
}


# What a button does, and how it is called where a rule does not say. Beside each: whose id the target is.
VERBS = {
    "find": _("See who"),  # nobody's: the ladder of whom to begin with
    "done": _("Done"),  # what no fact can settle, and no page does
    "profile": _("See your profile"),  # student
    "research": _("Read about them"),  # person
    "person": _("See the person"),  # person
    "write": _("Write the letter"),  # interview: the request, or its draft
    "nudge": _("Nudge"),  # approach
    "answer": _("Answer"),  # interview: their answer, and what to reply
    "close": _("Let it rest"),  # interview
    "offer": _("Choose times"),  # interview
    "meeting": _("See the meeting"),  # meeting
    "confirm": _("See the draft"),  # meeting
    "goals": _("Set a goal"),  # interview
    "questions": _("Add a question"),  # interview
    "rehearse": _("Rehearse"),  # interview
    "brief": _("See the brief"),  # interview
    "talk": _("Open the talk"),  # interview
    "debrief": _("Note it"),  # interview
    "thank": _("Write the thanks"),  # interview
    "thank_giver": _("Thank them"),  # introduction
    "tell_giver": _("Tell them"),  # introduction
    "introduction": _("Take it up"),  # introduction
    "advice": _("Say what came of it"),  # advice
    "report": _("Tell them"),  # advice
    "promise": _("Keep it"),  # promise
    "lead": _("See the lead"),  # lead
    "hello": _("Write a few lines"),  # person
    "progress": _("Tell them"),  # nobody's: the page of keeping in touch
    "deliverable": _("Make the summary"),  # interview
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One thing to be done. Shown from, due and owed are moments; what is never owed only waits."""

    subject: UUID  # what it is about; *Done* and *Not this time* are said of it
    shown_at: datetime
    due_at: datetime
    owed_at: datetime | None = None
    person: Person | None = None
    target: UUID | None = None  # whose page the button opens; the subject's, unless told
    interview_id: UUID | None = None  # where it comes from, if the subject is no interview
    fact: Words | None = None  # what the rule saw: "no answer for 7 business days"
    words: str = ""  # instead of the rule's own
    places: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A piece of etiquette. Its `because` is its reason for the student, in the handbook, and in the code."""

    id: str
    stage: str
    over: str  # what it looks at: student, interview, introduction, advice, promise, lead, met, news, friend
    phases: frozenset[str]  # of an interview; empty for the others
    words: str
    button: str
    verb: str  # what the button does; the page it opens is a matter of the desk
    because: str
    source: Source
    settles: str  # the fact after which it is silent
    shown_from: str
    due: str
    owed: str
    numbers: tuple[str, ...]  # the fields of the policy that it reads
    settled_by_student: bool  # no fact settles it: it has *Done* and *Not this time*
    rests_for: str  # the number of days after which *Not this time* has passed; empty: for this subject, for good
    hurts_others: bool  # shown in a pause too
    look: Callable[[Any, Present], Iterable[Duty]]


def rule(
    id: str, stage: str, over: str, *phases: str, source: Source, **declared: Any
) -> Callable[[Callable[[Any, Present], Iterable[Duty]]], Rule]:
    """Declares a rule over the function below it: `(subject, present) -> duties`."""
    settled_by_student = declared.pop("settled_by_student", False)
    settled = {
        "button": VERBS[declared["verb"]],
        "settles": BY_STUDENT,
        "owed": "",
        "numbers": (),
        "rests_for": "",
        "hurts_others": False,
    }

    def declare(look: Callable[[Any, Present], Iterable[Duty]]) -> Rule:
        return Rule(
            id=id,
            stage=stage,
            over=over,
            phases=frozenset(phases),
            source=source,
            settled_by_student=settled_by_student,
            look=look,
            **{**settled, **declared},
        )

    return declare


def places(**named: Any) -> tuple[tuple[str, Any], ...]:
    """What stands in the named places of a rule's words."""
    return tuple(named.items())


def brief(text: str) -> str:
    """The first words of what the student wrote, for a line of a list, without the full stop."""
    text = text.strip().removesuffix(".")
    return text if len(text) <= LONGEST else text[: LONGEST - 3].rsplit(" ", 1)[0] + "…"
