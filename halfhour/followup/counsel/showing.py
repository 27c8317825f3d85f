"""The sheet for a counsellor, and the comments taken back in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import uuid5

from django.utils.translation import gettext as _

from halfhour.followup.counsel.marks import ASKED_FOR, comments_in, mark_of
from halfhour.followup.counsel.models import Comment
from halfhour.followup.written_up.sheet import Line, Section, Sheet
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter, LetterKind
from halfhour.preparation.models import Goal, Question


class NoComment(Refused):
    """Nothing was written below any line."""


def lines_of(interview: Interview) -> dict[str, list[tuple[str, str]]]:
    """The latest request, the goals and the questions, each with its mark."""
    student, mine = interview.student_id, {"interview": interview}
    letter = Letter.objects.of(student).filter(**mine, kind=LetterKind.APPROACH).order_by("created_at").last()
    goals = Goal.objects.of(student).filter(**mine).in_order()
    questions = Question.objects.of(student).filter(**mine).order_by("place", "id")
    return {
        "letter": [(mark_of("L", letter.pk), letter.text)] if letter else [],
        "goals": [(mark_of("G", each.pk), each.text) for each in goals],
        "questions": [(mark_of("Q", each.pk), each.text) for each in questions],
    }


def sheet_of(interview: Interview) -> Sheet:
    """Each line, and below it room for a comment. The person is named: the counsellor advises on this letter."""
    lines, person, student = lines_of(interview), interview.person, interview.student
    about = (f"{student.name}, {student.programme}".strip(", "), ", ".join(filter(None, [person.name, person.role])))
    return Sheet(
        _("For my counsellor"),
        (*about, _("Please write below a line, after “Comment:”. The marks in brackets bring it back to its place.")),
        (
            Section(_("The letter"), "", _with_room(lines["letter"])),
            Section(_("What I want to learn"), "", _with_room(lines["goals"])),
            Section(_("What I will ask"), "", _with_room(lines["questions"])),
        ),
    )


def _with_room(lines: Iterable[tuple[str, str]]) -> tuple[Line, ...]:
    room = _(ASKED_FOR)
    return tuple(
        each for mark, text in lines for each in (Line(mark, f"{text} [{mark}]"), Line(f"c{mark}", f"{room} "))
    )


def take_in(interview: Interview, text: str, *, at: datetime) -> list[Comment]:
    """Keep each comment with its line; taken in twice, it is one. Raises NoComment."""
    said_of = {mark: words for lines in lines_of(interview).values() for mark, words in lines}
    headings = [section.title for section in sheet_of(interview).sections]
    found = [each for each in comments_in(text, headings) if each.mark in said_of]
    if not found:
        raise NoComment(_("No comment was found. Comments stand after “Comment:”, below the line they are about."))
    kept = []
    for each in found:
        id = uuid5(interview.pk, f"{each.mark} {each.text}")
        known = Comment.objects.of(interview.student_id).filter(pk=id).first()
        kept.append(known or Comment.objects.create(
            id=id, student_id=interview.student_id, interview=interview, about=each.mark, text=each.text,
            said_of=said_of[each.mark], came_at=at,
        ))  # fmt: skip
    return kept
