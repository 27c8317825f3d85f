"""What is done about a meeting that is agreed: moved, confirmed, called off, missed; its invitation."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.letters import write
from halfhour.letters.models import Channel, LetterKind
from halfhour.scheduling import agreeing, drafts
from halfhour.scheduling.forms import HowForm, MissedForm, WhenForm, WordsForm
from halfhour.scheduling.invitations import enclosed
from halfhour.scheduling.invitations import invitation as ics
from halfhour.scheduling.invitations.own_copy_views import in_own_calendars
from halfhour.scheduling.invitations.views import to_letter
from halfhour.scheduling.models import Meeting


@in_own_calendars
@verb
def move(request: Request, id: UUID) -> HttpResponse:
    """Another time for the same talk."""
    meeting = find(request, Meeting, id)
    said = typed(WhenForm, request, person=meeting.interview.person, policy=request.policy)
    agreeing.move(meeting, said, who=request.student, at=request.at)
    words = agreeing.told(_("Moved. The new invitation replaces the old one in their calendar."), meeting, request.at)
    if not enclosed.was_sent(meeting) or meeting.organizer_email:
        return _back(request, meeting, words)
    letter = enclosed.invite(meeting, who=request.student, at=request.at, policy=request.policy)
    return to_letter(request, letter, words)


@in_own_calendars
@verb
def arrange(request: Request, id: UUID) -> HttpResponse:
    """Medium, place, numbers, assistant, needs."""
    meeting = find(request, Meeting, id)
    meeting.arrange(**agreeing.how(typed(HowForm, request)))
    if enclosed.begun(meeting) and not meeting.organizer_email:
        enclosed.invite(meeting, who=request.student, at=request.at, policy=request.policy)
    return _back(request, meeting, _("Kept how you reach each other."))


@verb(told=gettext_lazy("The word of the day before was begun."))
def write_confirmation(request: Request, id: UUID) -> HttpResponse:
    """The short word of the day before, as a letter with its ways out; it counts once that has left."""
    meeting, said = find(request, Meeting, id), typed(WordsForm, request)
    if meeting.confirmation and not meeting.confirmation.sent_at:
        meeting.confirmation.drop()
    about = {"text": said["text"], "subject": _("Our talk"), "cc": meeting.scheduler_email}
    letter = _begin(meeting, LetterKind.CONFIRMATION, reply_to=enclosed.goes_on_from(meeting), request=request, **about)
    meeting.confirm_by(letter)
    return to_letter(request, letter)


@verb
def confirm(request: Request, id: UUID) -> HttpResponse:
    """The short word of the day before has left."""
    meeting, said = find(request, Meeting, id), typed(WordsForm, request)
    meeting.confirm(at=request.at)
    letter = _begin(meeting, LetterKind.CONFIRMATION, text=said["text"], subject=_("Our talk"), request=request)
    letter.mark_sent(at=request.at)
    return _back(request, meeting, _("Marked as confirmed with %(name)s.") % {"name": meeting.interview.person})


@in_own_calendars
@verb(told=gettext_lazy("A talk was called off, and the words for it begun."))
def call_off(request: Request, id: UUID) -> HttpResponse:
    """It cannot be; within a day of it the telephone is kinder than a letter."""
    meeting = find(request, Meeting, id)
    is_near = meeting.is_near(request.at, hours=request.policy.call_off_hours)
    meeting.call_off(at=request.at)
    if is_near:
        text = drafts.of_meeting("call_off", meeting, who=request.student)
        about = {"text": text, "subject": _("Our talk"), "channel": Channel.PHONE}
        letter = _begin(meeting, LetterKind.CALL_OFF, request=request, **about)
    else:
        letter = enclosed.call_off(meeting, who=request.student, at=request.at, policy=request.policy)
    return to_letter(request, letter, _("Called off. Now tell %(name)s.") % {"name": meeting.interview})


@verb
def miss(request: Request, id: UUID) -> HttpResponse:
    """Somebody did not come."""
    meeting, said = find(request, Meeting, id), typed(MissedForm, request)
    meeting.miss(said["by"], at=request.at)
    if meeting.missed_by == Meeting.Missed.ME:
        text = drafts.of_meeting("apology", meeting, who=request.student)
        letter = _begin(meeting, LetterKind.APOLOGY, text=text, subject=_("My apologies"), request=request)
        return to_letter(request, letter, _("Noted. Such days happen."))
    return _back(request, meeting, _("Noted. Such days happen."))


@require_safe
def invitation(request: Request, id: UUID) -> HttpResponse:
    """The file that goes to them."""
    meeting = find(request, Meeting, id)
    name = "called-off.ics" if meeting.called_off_at else "invitation.ics"
    return _file(request, ics.invitation, meeting, name)


@require_safe
def own_entry(request: Request, id: UUID) -> HttpResponse:
    """The file for my own calendar."""
    return _file(request, ics.own_entry, find(request, Meeting, id), "talk.ics")


def _file(request: Request, made, meeting: Meeting, name: str) -> HttpResponse:
    try:
        held = made(meeting, who=request.student, at=request.at, policy=request.policy)
    except Refused as refusal:
        return refused(request, refusal)
    response = HttpResponse(held, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _begin(meeting: Meeting, kind: str, *, request: Request, **about):
    interview = meeting.interview
    return write.start(request.student, kind, person=interview.person, interview=interview, **about)


def _back(request: Request, meeting: Meeting, said: str) -> HttpResponse:
    return answer(request, "", otherwise=reverse("scheduling:page", args=[meeting.interview_id]), said=said)
