"""The one page to take along, as words. The phone page, the print and the PDF are all made from the same `Brief`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.tags import said
from halfhour.interviews.models import Interview, Introduction
from halfhour.people.models import Person
from halfhour.preparation import appointment
from halfhour.preparation.gathered import gathered_about
from halfhour.preparation.models import Goal, Question
from halfhour.preparation.off_limits import MATTERS
from halfhour.preparation.plan import Looked, look_up, standing, usual_minutes
from halfhour.research.dossier import dossier
from halfhour.research.in_common import in_common
from halfhour.research.standing import Standing
from halfhour.student.policy import Policy

FACTS = 7  # as many as somebody reads on the stairs
SHARED = 4  # the rarest; more would be a recital
OF_A_KIND = 2  # three courts and four clubs tell less than one of each
ALIKE = 0.8  # share of the words of the shorter fact
QUOTE = 90  # characters; the whole quote stands on the research page
OVERVIEW = 60  # words of it, where no key words were written


@dataclass(frozen=True)
class Ask:
    """A question with its box: its minutes, whether it has the ribbon, and a word on why it is better not asked."""

    text: str
    minutes: int
    must_ask: bool = False
    mind: str = ""


@dataclass(frozen=True)
class Group:
    """What is asked for one goal. `title` is empty for what serves none."""

    title: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class Told:
    """A fact in a line, and a few of the words that say it; "" where they say no more."""

    text: str
    quote: str = ""


@dataclass(frozen=True)
class Brief:
    """Everything on the page. Text only, translated and in the student's time; `starts` and `minutes` draw the clock.

    What is not known is "" or empty, and is left out of the page.
    """

    name: str
    said_like: str
    pronouns: str
    role: str
    named_by: str
    their_phone: str
    my_phone: str
    starts: datetime | None
    minutes: int
    when: str
    when_theirs: str
    where: tuple[str, ...]
    question_minutes: int
    groups: tuple[Group, ...]
    closing: Group
    shared: tuple[str, ...]
    facts: tuple[Told, ...]
    overview: str
    reminders: tuple[str, ...]
    leave_alone: tuple[str, ...]


def brief_of(interview: Interview, policy: Policy) -> Brief:
    """Gather it, in a fixed number of queries."""
    student, person, meeting = interview.student, interview.person, standing(interview)
    minutes = meeting.minutes if meeting else usual_minutes(person.kind, policy)
    questions = list(Question.objects.of(student).filter(interview=interview).in_order())
    origin = Introduction.objects.of(student).filter(person=person).select_related("by").first()
    known = dossier(person)
    starts = meeting.starts_at.astimezone(student.tz) if meeting else None
    return Brief(
        name=person.name,
        said_like=person.say_it_like,
        pronouns=person.pronouns,
        role=person.role,
        named_by=str(origin.by) if origin else "",
        their_phone=(meeting and meeting.their_phone) or person.phone,
        my_phone=(meeting and meeting.my_phone) or student.phone,
        starts=starts,
        minutes=minutes,
        when=appointment.when(meeting, student),
        when_theirs=appointment.when_theirs(meeting, student, person),
        where=appointment.where(meeting),
        question_minutes=sum(each.minutes for each in questions),
        groups=_groups(Goal.objects.of(student).filter(interview=interview).in_order(), _asked(questions, person)),
        closing=Group(
            appointment.closing_from(meeting, student, policy),
            (
                Ask(_("May I write to you again when a question comes up?"), 1),
                Ask(_("Who sees it differently? Two names, and may I use yours?"), 2),
                Ask(_("Thank them, and say what helped most."), 1),
            ),
        ),
        shared=tuple(said(each.say) for each in in_common(student, known)[:SHARED]),
        facts=_facts(known.facts),
        overview=student.overview_keys or _shortened(student.overview),
        reminders=appointment.reminders(meeting, student, policy),
        leave_alone=tuple(_(each.name) for each in MATTERS),
    )


def _asked(questions: Iterable[Question], person: Person) -> list[tuple[Any, Ask]]:
    """Each with the goal that it serves. Whoever asks what is better not asked, asks it knowing that."""
    gathered = gathered_about(person)
    return [
        (each.goal_id, Ask(each.text, each.minutes, each.must_ask, _mind(look_up(each.text, gathered))))
        for each in questions
    ]


def _mind(looked: Looked) -> str:
    if looked.unfit == "job":
        return _("(asks for a job: better left out)")
    if looked.unfit:
        return _("(better left alone)")
    return _("(their page answers this)") if looked.state == "answered" else ""


def _groups(goals: Iterable[Goal], asked: Sequence[tuple[Any, Ask]]) -> tuple[Group, ...]:
    titles = [(each.pk, f"{number} {each.text}") for number, each in enumerate(goals, 1)]
    known = [pk for pk, _title in titles]
    by_goal = [Group(title, tuple(ask for goal, ask in asked if goal == pk)) for pk, title in titles]
    loose = tuple(ask for goal, ask in asked if goal not in known)
    return tuple(by_goal) + ((Group(_("Also") if by_goal else "", loose),) if loose else ())


def _facts(found: Sequence[Standing]) -> tuple[Told, ...]:
    """Those the student chose by a word; without any, a few of each kind, what is over last, none twice."""
    taken: list[Standing] = []
    found = [each for each in found if each.word] or found
    for each in sorted(found, key=lambda one: bool(one.details.get("former"))):
        alike = any(_is_like(each, other) for other in taken)
        if len(taken) < FACTS and not alike and sum(one.type == each.type for one in taken) < OF_A_KIND:
            taken.append(each)
    return tuple(Told(each.line, _quote(each)) for each in taken)


def _is_like(one: Standing, other: Standing) -> bool:
    """The same thing said twice: nearly all words of the shorter one stand in the longer one."""
    first, second = ({word.strip(".,;()").casefold() for word in each.value.split()} for each in (one, other))
    return one.type == other.type and len(first & second) >= ALIKE * min(len(first), len(second))


def _quote(fact: Standing) -> str:
    """A few words of the quote, where it says more than the fact's own words."""
    words = " ".join(fact.quote.split())
    if len(words) < 2 * len(fact.value) + 10:
        return ""
    return words if len(words) <= QUOTE else words[:QUOTE].rsplit(" ", 1)[0] + " …"


def _shortened(overview: str) -> str:
    words = overview.split()
    return " ".join(words[:OVERVIEW]) + (" …" if len(words) > OVERVIEW else "")
