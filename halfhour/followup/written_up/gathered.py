"""What is on record of a talk, laid onto the sheets that courses ask for."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.conversation.events import EventKind, questions_by
from halfhour.conversation.models import Conversation
from halfhour.followup.models import Advice, Debrief, Learning, Thanks
from halfhour.followup.written_up.sheet import Line, Names, Section, Sheet, initials, line
from halfhour.foundation.tags import day
from halfhour.interviews.models import Interview, Introduction, Participant
from halfhour.people.models import Person
from halfhour.preparation.models import Goal, Question
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy

SUMMARY, REFLECTION = "summary", "reflection"


class Record:
    """One talk, asked for once: who, when, what was asked, learned, advised and jotted."""

    def __init__(self, interview: Interview, policy: Policy):
        self.interview, self.policy, student = interview, policy, interview.student_id
        mine = {"interview": interview}
        self.talk = Conversation.of_interview(interview)
        self.meeting = Meeting.objects.of(student).filter(**mine).order_by("starts_at").last()
        self.debrief = Debrief.objects.of(student).filter(**mine).first()
        self.learned = list(Learning.objects.of(student).filter(debrief__interview=interview).order_by("place", "id"))
        self.advice = list(Advice.objects.of(student).filter(**mine).order_by("created_at"))
        self.goals = list(Goal.objects.of(student).filter(**mine).in_order())
        self.names = Names(tuple(self._hidden()), tuple(self._known()))

    @property
    def may_be_named(self) -> bool:
        return bool(self.debrief and self.debrief.may_be_named)

    @property
    def who(self) -> str:
        name = self.interview.person.name
        return name if self.may_be_named else initials(name)

    def _hidden(self) -> list[str]:
        """Others in the talk and names given are nobody's to publish; the person is named once they agreed."""
        student, mine = self.interview.student_id, {"interview": self.interview}
        others = Participant.objects.of(student).filter(**mine).values_list("person__name", flat=True)
        given = Introduction.objects.of(student).filter(**mine).values_list("name", flat=True)
        return [*([] if self.may_be_named else [self.interview.person.name]), *others, *given]

    def _known(self) -> list[str]:
        """Everybody else on record: what one person said of another is told without the other's name."""
        others = Person.objects.of(self.interview.student_id).exclude(pk=self.interview.person_id)
        return [name for name in others.values_list("name", flat=True) if " " in name]

    @property
    def about(self) -> tuple[str, ...]:
        person, student = self.interview.person, self.interview.student
        role = (person.role if self.may_be_named else person.role.partition(",")[0]) or person.get_kind_display()
        facts = [student.name, self.interview.for_course, ", ".join(filter(None, [self.who, role]))]
        if self.talk and self.talk.closed_at:
            length = round((self.talk.closed_at - self.talk.began_at).total_seconds() / 60)
            minutes = ngettext("%(n)s minute", "%(n)s minutes", length) % {"n": length}
            medium = str(self.meeting.get_medium_display()) if self.meeting else ""
            facts.append(", ".join(filter(None, [day(self.talk.began_at.astimezone(student.tz)), medium, minutes])))
        return tuple(filter(None, facts))

    def asked(self) -> tuple[Line, ...]:
        """The questions asked, as they were ticked; without a live screen, all that were planned."""
        questions = (
            Question.objects.of(self.interview.student_id).filter(interview=self.interview).order_by("place", "id")
        )
        ticked = questions_by(self.talk.events(), EventKind.ASKED, EventKind.CAME_UP) if self.talk else set()
        return tuple(line(each.pk, each.text, self.names) for each in questions if not ticked or each.pk in ticked)

    def heard(self) -> tuple[Line, ...]:
        return tuple(line(each.pk, each.text, self.names) for each in self.learned)

    def advised(self) -> tuple[Line, ...]:
        return tuple(line(each.pk, each.said, self.names) for each in self.advice)

    def came_of_it(self) -> tuple[Line, ...]:
        return tuple(line(f"o{each.pk}", each.outcome, self.names) for each in self.advice if each.outcome)

    def wanted(self) -> tuple[Line, ...]:
        return tuple(line(each.pk, each.text, self.names) for each in self.goals)

    def private(self) -> tuple[Line, ...]:
        """Jottings: they stay behind unless each is chosen."""
        jottings = self.talk.jottings() if self.talk else []
        return tuple(line(each.id, each.text, self.names, private=True) for each in jottings if each.text)


def sheet_of(record: Record, kind: str) -> Sheet:
    """The summary with the questions asked, or the reflection."""
    words = {"n": record.policy.deliverable_words}
    if kind == REFLECTION:
        return Sheet(_("Reflection on an informational interview"), record.about, _reflection(record))
    summary = (
        Section(
            _("What I wanted to learn"), _("Two or three sentences: the goal, and why this person."), record.wanted()
        ),
        Section(_("Questions I asked"), _("In the order you asked them."), record.asked()),
        Section(
            _("What I heard"), _("About half of the %(n)s words. In your own words, by goal.") % words, record.heard()
        ),
        Section(_("Advice"), _("What they told you to do or to read."), record.advised()),
        Section(_("What I will do with it"), _("Two or three sentences, with days."), record.came_of_it()),
        Section(_("My notes"), "", record.private()),
    )
    return Sheet(_("Summary of an informational interview"), record.about, summary)


def _reflection(record: Record) -> tuple[Section, ...]:
    return (
        Section(_("Before"), _("What did you expect, and what did you prepare?"), record.wanted()),
        Section(_("What surprised me"), _("One moment, told as it was."), record.heard()),
        Section(_("What it changes"), _("For a course, a summer, a practice area."), record.advised()),
        Section(_("How I did"), _("What went well when you asked and listened? What would you do differently?")),
        Section(_("What is next"), _("Whom you will talk with, and what you will try."), record.came_of_it()),
        Section(_("My notes"), "", record.private()),
    )


def log_of(student: Any, *, course: str = "") -> Sheet:
    """Every talk held, the first one first; of one course where it is named."""
    talks = Conversation.objects.of(student).exclude(closed_at=None).select_related("interview__person")
    talks = talks.filter(interview__for_course=course) if course else talks
    named = set(Debrief.objects.of(student).filter(Q(may_be_named=True)).values_list("interview_id", flat=True))
    medium = {each.interview_id: str(each.get_medium_display()) for each in Meeting.objects.of(student)}
    questions = Counter(Question.objects.of(student).values_list("interview_id", flat=True))
    thanks = Thanks.objects.of(student).filter(letter__sent_at__isnull=False).order_by("-letter__sent_at")
    thanked = dict(thanks.values_list("interview_id", "letter__sent_at"))
    rows = [
        _row(each, each.interview_id in named, medium, questions, thanked.get(each.interview_id))
        for each in talks.order_by("began_at")
    ]
    heads = (_("Day"), _("With"), _("Who does"), _("How"), _("Minutes"), _("Questions"), _("Thanked"))
    return Sheet(
        _("Log of informational interviews"), (student.name, *([course] if course else [])), (), heads, tuple(rows)
    )


def _row(
    talk: Conversation, is_named: bool, medium: dict, questions: Counter, thanked: datetime | None
) -> tuple[str, ...]:
    person, zone = talk.interview.person, talk.interview.student.tz
    length = round((talk.closed_at - talk.began_at).total_seconds() / 60) if talk.closed_at else 0
    return (
        talk.began_at.astimezone(zone).date().isoformat(),
        person.name if is_named else initials(person.name),
        (person.role if is_named else person.role.partition(",")[0]) or str(person.get_kind_display()),
        medium.get(talk.interview_id, ""), str(length), str(questions[talk.interview_id]),
        thanked.astimezone(zone).date().isoformat() if thanked else "",
    )  # fmt: skip
