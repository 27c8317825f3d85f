"""Answers: what came in, the ways in, and the student's one press about each."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from halfhour.desk import arriving, watching
from halfhour.desk.answers import page_of
from halfhour.desk.forms import AnswerForm, BelongsForm, BringForm, ElsewhereForm, LookForm
from halfhour.foundation import acts
from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.letters.models import Letter
from halfhour.letters.post import looking
from halfhour.letters.post.models import Message
from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from halfhour.outreach import taking_in
from halfhour.outreach.nudging import rest_until


@require_safe
def answers(request: Request) -> HttpResponse:
    """What came, the newest first."""
    return render(request, "desk/templates/answers.html", page_of(request.student, at=request.at))


def _with(request: Request, came: arriving.Came, why: str = "") -> HttpResponse:
    context = page_of(request.student, at=request.at) | {"came": came, "why": why, "said": _said(came)}
    return render(request, "desk/templates/answers.html", context)


def _said(came: arriving.Came) -> str:
    new = ngettext("%(n)s new message.", "%(n)s new messages.", len(came.new)) % {"n": len(came.new)}
    told = [each for _message, sentences in came.new for each in sentences]
    return " ".join([new if came.new else _("Nothing new."), *told[:5]])


@require_POST
def look(request: Request) -> HttpResponse:
    """Look into the folder, on request. No database waits while the server talks."""
    account = MailAccount.objects.the_one(request.student)
    try:
        if account is None or not account.imap_host:
            raise Refused(_("There is no mailbox to look into. Type it under “Your mail account”."))
        if password := typed(LookForm, request)["password"]:
            passwords.keep(account.pk, password)
        found = looking.look(account, at=request.at)
        with acts.acting(request.student, "desk:look", at=request.at, told=_("Answers were taken in.")):
            came = arriving.looked(account, found, at=request.at)
    except Refused as refusal:
        return refused(request, refusal)
    return _with(request, came, found.why)


@verb(told=gettext_lazy("Answers were taken in."))
def bring(request: Request) -> HttpResponse:
    """Take in what was dropped or pasted."""
    got = typed(BringForm, request)
    files = [each.read() for each in request.FILES.getlist("files")]
    if got["text"].strip() and got["letter"]:
        came = arriving.paste(find(request, Letter, got["letter"]), got["text"], at=request.at)
    elif got["text"].strip():
        came = arriving.paste_alone(request.student, got["text"], at=request.at)
    elif files:
        came = arriving.bring(request.student, files, at=request.at)
    else:
        raise Refused(_("There is nothing here yet. Choose a file, or paste the words of the answer."))
    return _with(request, came)


@verb
def take_answer(request: Request, id: UUID) -> HttpResponse:
    """Yes, no, or later."""
    message = find(request, Message, id)
    rest = rest_until(request.student.today(request.at), request.policy)
    approach = taking_in.take_answer(message, **typed(AnswerForm, request), at=request.at, rest_until=rest)
    said = _("The answer of %(name)s is noted.") % {"name": approach.interview}
    return answer(request, "", otherwise=reverse("outreach:page", args=[approach.interview_id]), said=said)


@verb
def settle(request: Request, id: UUID) -> HttpResponse:
    """Read, and nothing more is to be done."""
    message = find(request, Message, id)
    message.settle(at=request.at)
    return answer(request, "", otherwise="answers", said=_("Put away: %(what)s.") % {"what": message})


@verb
def drop(request: Request, id: UUID) -> HttpResponse:
    """It does not belong here."""
    message = find(request, Message, id)
    message.delete()
    return answer(request, "", otherwise="answers", said=_("The message is gone."))


@verb
def belongs_to(request: Request, id: UUID) -> HttpResponse:
    """The student says which letter it answers; then the rooms are asked once more."""
    message = find(request, Message, id)
    message.belongs_to(find(request, Letter, typed(BelongsForm, request)["letter"]))
    taking_in.take_in(message, request.at)
    return answer(request, "", otherwise="answers", said=_("Noted which letter it answers."))


@verb(told=gettext_lazy("A letter that came back was begun to another address."))
def send_elsewhere(request: Request, id: UUID) -> HttpResponse:
    """The letter that came back, to another address."""
    message = find(request, Message, id)
    letter = taking_in.send_elsewhere(message, typed(ElsewhereForm, request)["address"], at=request.at)
    return answer(request, "", otherwise=reverse("letters:page", args=[letter.id]))


@verb
def stop_all(request: Request) -> HttpResponse:
    """The one switch: nothing looks by itself any more."""
    watching.stop_all(request.student)
    return answer(request, "", otherwise="today", said=_("Nothing looks by itself any more."))
