"""Thank everyone: the person, each who was there, and the assistant who arranged it. Once each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from halfhour.conversation.events import Jotting, JottingKind
from halfhour.conversation.models import Conversation
from halfhour.followup.due import ThanksDue
from halfhour.followup.models import Advice, Debrief, Learning, Thanks
from halfhour.foundation.refusals import Refused
from halfhour.foundation.tags import day
from halfhour.interviews.models import Participant
from halfhour.letters import write
from halfhour.letters.drafting import draft
from halfhour.letters.given import Given, Me, You, given
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.people.models import Person
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy


@dataclass(frozen=True)
class Owed:
    """Somebody to thank: a person, or the assistant by name and mail; and the thank-you, as far as it is."""

    person: Person | None
    name: str
    email: str
    thanks: Thanks | None

    @property
    def letter(self) -> Letter | None:
        return self.thanks.letter if self.thanks else None

    @property
    def thanked_at(self) -> datetime | None:
        return self.thanks.thanked_at if self.thanks else None


def owed(interview: Any) -> list[Owed]:
    """Everybody who is to be thanked for this talk, the person first."""
    mine = {"interview": interview}
    rows = Thanks.objects.of(interview.student_id).filter(**mine).select_related("letter", "person")
    known = {(row.person_id, row.name): row for row in rows}
    there = Participant.objects.of(interview.student_id).filter(**mine).select_related("person").order_by("created_at")
    people = [interview.person, *(each.person for each in there)]
    found = [Owed(each, str(each), each.email, known.get((each.pk, ""))) for each in people]
    meeting = Meeting.objects.of(interview.student_id).filter(**mine).order_by("starts_at").last()
    if meeting and meeting.scheduler_name:
        assistant = meeting.scheduler_name
        found.append(Owed(None, assistant, meeting.scheduler_email, known.get((None, assistant))))
    return found


def thank(interview: Any, whom: UUID | None, *, channel: str, at: datetime, policy: Policy) -> Letter:
    """The letter of thanks to one of them, drafted from what was jotted. Raises ThankedAlready.

    `whom` is a person's id; None means the assistant. A draft that is there already is gone on with.
    """
    one = next((each for each in owed(interview) if (each.person.pk if each.person else None) == whom), None)
    if one is None:
        raise Refused(_("They were not at this talk. Choose one of those on the page."))
    thanks = one.thanks or Thanks(
        student_id=interview.student_id, interview=interview, person=one.person, name="" if one.person else one.name
    )
    thanks.refuse_a_second()
    if thanks.letter and (thanks.letter.channel == channel or thanks.letter.revision > 1):
        thanks.letter.channel = channel  # what the student wrote is kept, whatever form it takes
        thanks.letter.save()
        return thanks.letter
    drafted = draft(LetterKind.THANKS, _given(interview, one, at=at, policy=policy), channel=channel)
    if thanks.letter:  # nothing was written into it yet: the draft begins anew in the other form
        thanks.letter.delete()
    to = {"person": one.person} if one.person else {"to_name": one.name, "to_email": one.email}
    thanks.letter = write.start(
        interview.student, LetterKind.THANKS, text=drafted.text, subject=drafted.subject,
        channel=channel, interview=interview, policy=policy, **to,
    )  # fmt: skip
    thanks.save()
    return thanks.letter


def begin(interview: Any, debrief: Debrief, *, at: datetime, policy: Policy) -> Letter | None:
    """The letter to the first who is not thanked yet, in the form that suits the talk; None where all are."""
    first = next((each for each in owed(interview) if not each.thanked_at), None)
    if first is None:
        return None
    channel = first.letter.channel if first.letter else card_or_mail(debrief)
    return thank(interview, first.person.pk if first.person else None, channel=channel, at=at, policy=policy)


def _given(interview: Any, one: Owed, *, at: datetime, policy: Policy) -> Given:
    talk = Conversation.objects.of(interview.student_id).filter(interview=interview).order_by("began_at").last()
    said: dict[str, Any] = {"when": _("on %(day)s") % {"day": day(talk.began_at)}} if talk else {}
    if one.person is None:
        return Given(me=Me.of(interview.student), you=You.named(one.name), **said)
    advice = Advice.objects.of(interview.student_id).filter(interview=interview).order_by("created_at").first()
    if advice:
        said["advice"] = sentence(advice.plan or advice.said)
    debrief = Debrief.objects.of(interview.student_id).filter(interview=interview).first()
    said["asks_names"] = bool(debrief and debrief.asks_names and one.person == interview.person)
    return given(interview.student, one.person, policy, said=sentence(heard(interview, talk)), **said)


def heard(interview: Any, talk: Conversation | None) -> str:
    """One thing they said: the first jotting marked important, else the first thing learned."""
    important = [each.text for each in important_jottings(talk)]
    debrief = Debrief.objects.of(interview.student_id).filter(interview=interview).first()
    learned = Learning.objects.of(interview.student_id).filter(debrief=debrief).order_by("created_at").first()
    return next((each for each in [*important, learned.text if learned else ""] if each), "")


def important_jottings(talk: Conversation | None) -> list[Jotting]:
    return [each for each in (talk.jottings() if talk else []) if each.kind == JottingKind.IMPORTANT]


def sentence(text: str) -> str:
    """With a mark at its end."""
    text = text.strip()
    return text if not text or text[-1] in '.!?…”"' else f"{text}."


def due_of(interview: Any, ended_at: datetime, *, policy: Policy) -> ThanksDue:
    """By when these thanks are due, in the student's zone."""
    return ThanksDue.after(ended_at, zone=interview.student.tz, policy=policy)


def card_or_mail(debrief: Debrief | None) -> str:
    """How the meeting was suggests a form; the choice is the student's."""
    businesslike = debrief and debrief.formality == Debrief.Formality.BUSINESSLIKE
    return Channel.CARD if businesslike else Channel.EMAIL
