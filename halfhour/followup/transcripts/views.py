"""One transcript: consent, file, proposals, and its end."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from halfhour.conversation.models import Conversation
from halfhour.conversation.transcripts.models import Consent, Transcript, heard_in
from halfhour.followup.page import latest_meeting
from halfhour.followup.transcripts import drawing
from halfhour.followup.transcripts.forms import ConsentForm, FileForm, MeForm
from halfhour.followup.transcripts.page import page_of
from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.preparation.models import Question
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.shapes import Script


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Consent first; then the file; then what it may hold."""
    interview = find(request, Interview, id)
    talk = _held(interview, request)
    shown = page_of(interview, talk) if talk else None
    day = request.student.today(talk.began_at) if talk else None
    context = {
        "interview": interview, "page": shown, "file_form": FileForm(),
        "consent_form": ConsentForm(names=shown.heard, initial={"agreed_on": day}) if shown else None,
    }  # fmt: skip
    return render(request, "followup/transcripts/templates/transcript.html", context)


@verb
def agree(request: Request, id: UUID) -> HttpResponse:
    """Everybody agreed: who, when and how."""
    interview = find(request, Interview, id)
    talk = Conversation.held(interview, at=request.at, meeting=latest_meeting(interview))
    said = typed(ConsentForm, request, names=heard_in(talk))
    Consent.record(talk, said["who"], how=said["how"], agreed_on=said["agreed_on"], at=request.at)
    return answer(request, "", otherwise=_page(talk), said=_("Kept: who agreed, when and how."))


@require_POST
def bring_in(request: Request, id: UUID) -> HttpResponseBase:
    """A file may take seconds to read: that is done before anything is locked."""
    interview = find(request, Interview, id)
    talk = Conversation.of_interview(interview) or Conversation(student_id=interview.student_id, interview=interview)
    try:
        Consent.demanded(talk)
        script, name = _read(request)
    except Refused as refusal:
        return refused(request, refusal)
    return _bring_in(request, talk=talk, script=script, filename=name)


@verb
def _bring_in(request: Request, talk: Conversation, script: Script, filename: str) -> HttpResponse:
    Transcript.bring_in(talk, script, filename=filename, at=request.at)
    return answer(request, "", otherwise=_page(talk), said=_("The transcript is here. Nothing of it is filed yet."))


@verb(told=gettext_lazy("Noted which voice of the transcript is yours."))
def call_me(request: Request, id: UUID) -> HttpResponse:
    transcript = find(request, Transcript, id)
    transcript.call_me(typed(MeForm, request)["name"])
    return answer(request, "", otherwise=_page(transcript.conversation))


@verb
def keep(request: Request, id: UUID, proposal: UUID) -> HttpResponse:
    """One find becomes a jotting."""
    transcript = find(request, Transcript, id)
    drawing.keep(transcript, proposal)
    back = _page(transcript.conversation) + f"#found-{proposal}"
    return answer(request, "", otherwise=back, said=_("It is a jotting now; sort it in the debrief."))


@verb
def tick(request: Request, id: UUID, question: UUID) -> HttpResponse:
    transcript = find(request, Transcript, id)
    drawing.tick(transcript, find(request, Question, question))
    return answer(request, "", otherwise=_page(transcript.conversation) + "#asked", said=_("Ticked as asked."))


@verb
def forget(request: Request, id: UUID) -> HttpResponse:
    """The transcript goes, and all that was drawn from it."""
    transcript = find(request, Transcript, id)
    drawing.forget(transcript)
    said = _("The transcript is deleted, and everything drawn from it.")
    return answer(request, "", otherwise=_page(transcript.conversation), said=said)


@verb
def withdraw(request: Request, id: UUID) -> HttpResponse:
    consent = find(request, Consent, id)
    drawing.withdraw(consent)
    said = _("The consent is withdrawn; what was drawn from the transcript is gone with it.")
    return answer(request, "", otherwise=_page(consent.conversation), said=said)


def _held(interview: Interview, request: Request) -> Conversation | None:
    """The talk, or what it will be kept as if the screen was not used; None before it took place."""
    if talk := Conversation.of_interview(interview):
        return talk
    meeting = latest_meeting(interview)
    if meeting is None or meeting.ends_at > request.at:
        return None
    return Conversation(student_id=interview.student_id, interview=interview, began_at=meeting.starts_at)


def _read(request: Request) -> tuple[Script, str]:
    from halfhour.reading.apart import read_transcript_apart  # takes a while to load, and is seldom needed

    said = typed(FileForm, request)
    file = said["file"]
    try:
        data, name = (file.read(), file.name or "") if file else (said["words"].encode(), "")
        return read_transcript_apart(data, filename=name), name
    except Unreadable as fault:
        raise Refused(_(str(fault))) from fault


def _page(talk: Conversation) -> str:
    return reverse("followup:transcript", args=[talk.interview_id])
