"""What is drawn from a transcript by a press, and how all of it goes again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from django.utils.translation import gettext as _

from halfhour.conversation.events import EventKind, JottingKind
from halfhour.conversation.models import TalkEvent
from halfhour.conversation.transcripts.asked import Asked, asked
from halfhour.conversation.transcripts.models import Consent, Transcript, heard_in
from halfhour.conversation.transcripts.proposed import ADVICE, MINE, NAME, THEIRS, Proposal, proposals
from halfhour.followup.debrief import sorted_id
from halfhour.followup.models import Advice, Lead, Learning, Promise
from halfhour.followup.page import EVERY
from halfhour.foundation import acts
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Introduction
from halfhour.preparation.models import Question

DEVICE = "transcript"
AS_JOTTED = {
    MINE: JottingKind.FOLLOW_UP, THEIRS: JottingKind.NOTE, ADVICE: JottingKind.IMPORTANT, NAME: JottingKind.REMEMBER,
}  # fmt: skip


class NotThere(Refused):
    """The transcript does not say so."""


def found_in(transcript: Transcript) -> list[Proposal]:
    """What may be kept of it; who was there is no name given."""
    return proposals(transcript.said, transcript.me, heard_in(transcript.conversation))


def asked_in(transcript: Transcript) -> list[Asked]:
    """The questions asked, and which planned one each was."""
    questions = Question.objects.of(transcript.student_id).filter(interview=transcript.conversation.interview_id)
    return asked(transcript.said, transcript.me, dict(questions.values_list("id", "text")))


def keep(transcript: Transcript, id: UUID) -> None:
    """A proposal becomes a jotting, with its time and in its own words. Kept twice, it is one."""
    one = next((each for each in found_in(transcript) if each.id_in(transcript.pk) == id), None)
    if one is None:
        raise NotThere(_("The transcript does not say that. Open its page anew."))
    kind, text = AS_JOTTED[one.kind], one.name or one.quote
    _happened(transcript, id, EventKind.JOT, one.start, kind=kind, text=text, quote=one.quote)


def tick(transcript: Transcript, question: Question) -> None:
    """A planned question was asked, as the transcript shows. Raises NotThere where it does not."""
    one = next((each for each in asked_in(transcript) if each.planned == question.pk), None)
    if one is None:
        raise NotThere(_("The transcript does not show this question. Tick it on the page of the talk instead."))
    _happened(transcript, uuid5(transcript.pk, str(question.pk)), EventKind.ASKED, one.start, question=str(question.pk))


def _happened(transcript: Transcript, id: UUID, kind: str, start: float | None, /, **payload: Any) -> None:
    talk = transcript.conversation
    at = talk.began_at + timedelta(seconds=start or 0)
    talk.absorb([{"id": id, "device": DEVICE, "seq": 0, "happened_at": at, "kind": kind,
                  "payload": {**payload, "transcript": str(transcript.pk)}}])  # fmt: skip


def drawn_from(transcript: Transcript) -> list[TalkEvent]:
    """The jottings and ticks that came of it."""
    events = TalkEvent.objects.of_talk(transcript.conversation)
    return list(events.filter(device=DEVICE, payload__transcript=str(transcript.pk)))


def sorted_from(events: list[TalkEvent]) -> list[Any]:
    """Advice, promises, names and the like that those jottings became in the debrief."""
    ids = [sorted_id(event.pk, into) for event in events for into in EVERY]
    tables: tuple[Any, ...] = (Learning, Advice, Introduction, Promise, Lead)
    return [row for table in tables for row in table._base_manager.filter(pk__in=ids)]


def forget(transcript: Transcript) -> None:
    """The transcript goes, with every jotting and row drawn from it; after 30 days no word is left."""
    if act := acts.current():
        act.erases = True
    events = drawn_from(transcript)
    for row in [*sorted_from(events), *events, transcript]:
        row.delete()


def withdraw(consent: Consent) -> None:
    """Somebody thought better of it: the consent goes, and the transcript with all drawn from it."""
    if transcript := Transcript.objects.of_talk(consent.conversation):
        forget(transcript)
    consent.delete()
