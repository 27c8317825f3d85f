"""What the page of a transcript shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from halfhour.conversation.events import EventKind, questions_by
from halfhour.conversation.models import Conversation
from halfhour.conversation.transcripts.asked import Share, shares
from halfhour.conversation.transcripts.models import Consent, Transcript, heard_in
from halfhour.followup.transcripts.drawing import asked_in, drawn_from, found_in, sorted_from
from halfhour.preparation.models import Question

GROUPS = ("mine", "theirs", "advice", "name")


@dataclass(frozen=True)
class Line:
    """Something said, and when; `is_kept` once it is a jotting, or ticked."""

    id: UUID | None
    text: str
    at: datetime | None
    is_kept: bool
    name: str = ""
    planned: str = ""


@dataclass(frozen=True)
class Page:
    """Consent, then the transcript, then what it may hold."""

    interview: Any
    talk: Conversation
    consent: Consent | None
    transcript: Transcript | None

    @property
    def heard(self) -> list[str]:
        return heard_in(self.talk)

    @cached_property
    def shares(self) -> list[Share]:
        return shares(self.transcript.said) if self.transcript else []

    @cached_property
    def _drawn(self) -> list[Any]:
        return drawn_from(self.transcript) if self.transcript else []

    @property
    def drawn(self) -> int:
        """How many jottings, ticks and rows go with it."""
        return len(self._drawn) + len(sorted_from(self._drawn))

    @cached_property
    def _found(self) -> list[tuple[str, Line]]:
        if self.transcript is None:
            return []
        kept = {each.pk for each in self._drawn}
        found = [(each, each.id_in(self.transcript.pk)) for each in found_in(self.transcript)]
        return [
            (each.kind, Line(id, each.quote, self._at(each.start), id in kept, name=each.name)) for each, id in found
        ]

    @property
    def groups(self) -> list[tuple[str, list[Line]]]:
        """Promises of mine and theirs, advice and names, as far as there are any."""
        by_kind = [(kind, [line for each, line in self._found if each == kind]) for kind in GROUPS]
        return [(kind, lines) for kind, lines in by_kind if lines]

    @cached_property
    def questions(self) -> list[Line]:
        """What was asked, with the planned question that it was."""
        if self.transcript is None:
            return []
        texts = dict(self._planned.values_list("id", "text"))
        done = questions_by(self.talk.events(), EventKind.ASKED, EventKind.CAME_UP)
        return [
            Line(each.planned, each.text, self._at(each.start), each.planned in done,
                 planned=texts[each.planned] if each.planned else "")
            for each in asked_in(self.transcript)
        ]  # fmt: skip

    @property
    def not_asked(self) -> list[str]:
        """Planned questions that the transcript does not show."""
        shown = {each.id for each in self.questions if each.planned}
        return [text for id, text in self._planned.values_list("id", "text") if id not in shown]

    @property
    def _planned(self) -> Any:
        return Question.objects.of(self.interview.student_id).filter(interview=self.interview).order_by("created_at")

    def _at(self, start: float | None) -> datetime | None:
        return None if start is None else self.talk.began_at + timedelta(seconds=start)


def page_of(interview: Any, talk: Conversation) -> Page:
    """All of one talk's transcript."""
    return Page(interview, talk, Consent.objects.of_talk(talk), Transcript.objects.of_talk(talk))
