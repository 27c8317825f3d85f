"""Keeping a debrief: whole, as often as it is saved, without doubling a row; and sorting jottings into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from django.utils.translation import gettext as _

from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.followup.models import Advice, Debrief, Lead, Learning, Promise
from halfhour.followup.named import name_in
from halfhour.foundation.refusals import Refused, Stale
from halfhour.interviews.models import Introduction
from halfhour.preparation.models import Goal

LEARNED, ADVICE, NAME, MINE, THEIRS, LEAD = "learned", "advice", "name", "mine", "theirs", "lead"
LONGEST_NAME, LONGEST_ABOUT = 200, 300


@dataclass(frozen=True)
class Rows:
    """The rows of one kind as typed: each a dict with its id. Without its text a row is none."""

    model: Any
    text: str  # the field that makes it a row
    typed: list[dict[str, Any]]
    home: dict[str, Any]  # what it hangs on
    born: dict[str, Any] = field(default_factory=dict)  # what only a new one gets


@dataclass(frozen=True)
class Typed:
    """What stood on the page: the answers, the rows, and which page it was."""

    answers: dict[str, Any]  # formality, talk_again, may_write_again
    rows: dict[str, list[dict[str, Any]]]  # learned, advice, name, promise, lead
    revision: int
    writer: str


def keep(debrief: Debrief, typed: Typed, *, at: datetime) -> None:
    """Take in what stands on the page; saved twice it is there once. Raises Stale if it was changed elsewhere."""
    tables = _tables(debrief, typed.rows, at)
    known = {id: row for table in tables for id, row in _known(table).items()}
    changed = [(row, name, new) for table in tables for row, name, new in _changes(table, known)]
    changed += [(debrief, name, new) for name, new in typed.answers.items() if getattr(debrief, name) != new]
    if changed and typed.revision != debrief.revision and typed.writer != debrief.writer:
        raise Stale(
            _("The debrief was changed elsewhere in the meantime. Both are shown: put together what you keep."),
            kept="\n".join(str(getattr(row, name) or "") for row, name, _new in changed),
            mine="\n".join(str(new or "") for _row, _name, new in changed),
        )
    for row, name, new in changed:
        setattr(row, name, new)
    for table in tables:
        _write(table, known, {row.pk for row, _name, _new in changed})
    debrief.revision, debrief.writer = debrief.revision + 1, typed.writer
    debrief.save()


def _tables(debrief: Debrief, rows: dict[str, list[dict[str, Any]]], at: datetime) -> list[Rows]:
    interview = debrief.interview
    day = talked_on(interview, at)
    of_person = {"interview": interview, "person": interview.person}
    given = {"interview": interview, "by": interview.person}
    return [
        Rows(Learning, "text", rows["learned"], {"debrief": debrief}),
        Rows(Advice, "said", rows["advice"], of_person, {"given_on": day}),
        Rows(Introduction, "name", rows["name"], given, {"given_on": day}),
        Rows(Promise, "text", rows["promise"], of_person, {"made_on": day}),
        Rows(Lead, "what", rows["lead"], of_person, {"noted_at": at}),
    ]


def _known(table: Rows) -> dict[UUID, Any]:
    """The rows that are there, if they are this talk's."""
    found = {row.pk: row for row in table.model._base_manager.filter(pk__in=[each["id"] for each in table.typed])}
    for row in found.values():
        if any(getattr(row, f"{name}_id") != home.pk for name, home in table.home.items()):
            raise Refused(_("This page belongs to another talk. Open it anew; nothing was changed."))
    return found


def _changes(table: Rows, known: dict[UUID, Any]) -> Iterable[tuple[Any, str, Any]]:
    for each in table.typed:
        if row := known.get(each["id"]):
            yield from ((row, name, new) for name, new in each.items() if getattr(row, name) != new)


def _write(table: Rows, known: dict[UUID, Any], changed: set[UUID]) -> None:
    for each in table.typed:
        row = known.get(each["id"])
        if row is None and each[table.text]:
            student = next(iter(table.home.values())).student_id
            table.model.objects.create(student_id=student, **table.home, **table.born, **each)
        elif row is not None and not each[table.text]:
            row.delete()
        elif row is not None and row.pk in changed:
            row.save()


def sorted_id(jotting: UUID, into: str) -> UUID:
    """The id of what a jotting becomes: pressed twice, it is still one row."""
    return uuid5(jotting, into)


def sort_jotting(debrief: Debrief, event: TalkEvent, into: str, *, at: datetime) -> None:
    """Put a jotting where it belongs, in its own words; they can be changed there."""
    text, interview = event.jotting.text, debrief.interview
    question = event.jotting.question
    goal = question and Goal.objects.filter(questions__pk=question, interview=interview).first()
    day, of_person = talked_on(interview, at), {"interview": interview, "person": interview.person}
    name, about = name_in(text)
    make: dict[str, tuple[Any, dict[str, Any]]] = {
        LEARNED: (Learning, {"debrief": debrief, "goal": goal, "text": text}),
        ADVICE: (Advice, {**of_person, "goal": goal, "said": text, "given_on": day}),
        NAME: (Introduction, {"interview": interview, "by": interview.person, "given_on": day,
                              "name": name[:LONGEST_NAME], "about": about[:LONGEST_ABOUT]}),
        MINE: (Promise, {**of_person, "mine": True, "text": text, "made_on": day}),
        THEIRS: (Promise, {**of_person, "mine": False, "text": text, "made_on": day}),
        LEAD: (Lead, {**of_person, "what": text, "noted_at": at}),
    }  # fmt: skip
    model, values = make[into]
    id = sorted_id(event.pk, into)
    if not model._base_manager.filter(pk=id).exists():
        model.objects.create(id=id, student_id=debrief.student_id, **values)


def talked_on(interview: Any, at: datetime) -> date:
    """The day of the talk on the student's calendar; without one, this day."""
    talk = Conversation.objects.of(interview.student_id).filter(interview=interview).order_by("began_at").last()
    return interview.student.today(talk.began_at if talk else at)
