"""What is pressed about an invitation: sent, answered, moved to what they propose, read from a file."""

from __future__ import annotations

from pathlib import PurePath
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.letters.models import Channel, Letter
from halfhour.mail.models import MailAccount
from halfhour.scheduling.calendars.forms import FileForm
from halfhour.scheduling.invitations import enclosed
from halfhour.scheduling.invitations.hearing import BY_HAND, hear
from halfhour.scheduling.invitations.invitation import mine
from halfhour.scheduling.invitations.models import Proposal
from halfhour.scheduling.invitations.own_copy_views import in_own_calendars
from halfhour.scheduling.models import Meeting


@verb(told=gettext_lazy("A letter with an invitation was begun."))
def invite(request: Request, id: UUID) -> HttpResponse:
    """The letter with the invitation."""
    meeting = find(request, Meeting, id)
    return to_letter(request, enclosed.invite(meeting, who=request.student, at=request.at, policy=request.policy))


@verb(told=gettext_lazy("A letter that accepts their invitation was begun."))
def accept(request: Request, id: UUID) -> HttpResponse:
    """The letter that accepts theirs."""
    meeting = find(request, Meeting, id)
    return to_letter(request, enclosed.accept(meeting, who=request.student, at=request.at, policy=request.policy))


@in_own_calendars
@verb
def take(request: Request, id: UUID) -> HttpResponse:
    """The other time that they propose; the new invitation is begun."""
    proposal = find(request, Proposal, id)
    proposal.take(at=request.at)
    meeting, said = proposal.meeting, _("Moved to the time they proposed.")
    if meeting.organizer_email or not (mine(request.student) and meeting.interview.person.email):
        return _back(request, meeting.interview_id, said)
    letter = enclosed.invite(meeting, who=request.student, at=request.at, policy=request.policy)
    return to_letter(request, letter, said)


@verb
def set_aside(request: Request, id: UUID) -> HttpResponse:
    """The time stays as it is."""
    proposal = find(request, Proposal, id)
    proposal.set_aside(at=request.at)
    return _back(request, proposal.meeting.interview_id, _("The time stays as it is."))


@verb
def take_in(request: Request, id: UUID) -> HttpResponse:
    """A calendar file that they sent: an answer, another time, or their own invitation."""
    interview, file = find(request, Interview, id), typed(FileForm, request)["file"]
    came = hear(request.student, file.read(), sender=BY_HAND, at=request.at, interview=interview)
    said = came.said or _("Nothing new stands in that file.")
    return _back(request, interview.id, f"{PurePath(file.name or '').name[:80]}: {said}")


def to_letter(request: Request, letter: Letter, said: str = "") -> HttpResponse:
    """Onward to the letter: where one press sends it, as it leaves; else its page with the other ways out."""
    account = MailAccount.objects.the_one(request.student)
    by_mail = letter.channel == Channel.EMAIL and not letter.blanks
    page = "letters:as_it_leaves" if by_mail and account and account.smtp_host else "letters:page"
    back = reverse("scheduling:page", args=[letter.interview_id]) if letter.interview_id else ""
    onward = reverse(page, args=[letter.id]) + (f"?next={back}" if back else "")
    return answer(request, "", otherwise=onward, said=said)


def _back(request: Request, interview: UUID, said: str) -> HttpResponse:
    return answer(request, "", otherwise=reverse("scheduling:page", args=[interview]), said=said)
