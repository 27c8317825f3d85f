"""Asking for an interview: the page of this stage, and its verbs; and all letters in one list."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter, sent_on
from halfhour.outreach import asking
from halfhour.outreach.forms import AnswerForm, AskForm, WroteForm
from halfhour.outreach.listing import listed, older
from halfhour.outreach.models import Approach
from halfhour.outreach.nudging import rest_until
from halfhour.outreach.page import shown
from halfhour.outreach.waiting import waiting_rows


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """Where the request of one interview stands, and its next step."""
    return render(request, "outreach/templates/page.html", shown(request, find(request, Interview, id)))


@require_safe
def letters(request: Request) -> HttpResponse:
    """Every letter, and who has not answered; `before` turns the page of those that left."""
    earlier = older(request.student, request.GET["before"]) if "before" in request.GET else None
    shown = earlier or listed(request.student, every="all" in request.GET)
    return render(request, "outreach/templates/letters.html", {"listed": shown, "is_older": bool(earlier)})


@require_safe
def waiting(request: Request) -> HttpResponse:
    """Who has not answered yet, and what is polite when."""
    rows = waiting_rows(request.student, today=request.student.today(request.at), policy=request.policy)
    return render(request, "outreach/templates/waiting.html", {"rows": rows})


@verb(told=gettext_lazy("A request was begun."))
def ask(request: Request, id: UUID) -> HttpResponse:
    """Draft the request by the chosen channel and door."""
    interview = find(request, Interview, id)
    approach = asking.ask(interview, at=request.at, policy=request.policy, **typed(AskForm, request))
    return _to_letter(request, approach.letter, interview.id)


@verb
def wrote_already(request: Request, id: UUID) -> HttpResponse:
    """A request that left before this program knew of it."""
    interview = find(request, Interview, id)
    got = typed(WroteForm, request)
    sent_at = sent_on(got["wrote_on"], at=request.at, zone=request.student.tz)
    asking.wrote_already(interview, channel=got["wrote_by"], sent_at=sent_at, text=got["wrote"], policy=request.policy)
    said = _("Noted that you wrote to %(name)s.") % {"name": interview}
    return answer(request, "", otherwise=_page(interview.id), said=said)


@verb(told=gettext_lazy("A reminder was begun."))
def nudge(request: Request, id: UUID) -> HttpResponse:
    """Write one kind reminder."""
    approach = find(request, Approach, id)
    return _to_letter(request, approach.nudge(request.at, request.policy), approach.interview_id)


@verb
def record_answer(request: Request, id: UUID) -> HttpResponse:
    """What came back."""
    approach = find(request, Approach, id)
    got = typed(AnswerForm, request)
    at = sent_on(got.pop("answered_on"), at=request.at, zone=request.student.tz)
    rest = rest_until(request.student.today(at), request.policy)
    approach.record_answer(**got, at=max(at, approach.sent_at) if approach.sent_at else at, rest_until=rest)
    said = _("The answer of %(name)s is noted.") % {"name": approach.interview}
    return answer(request, "", otherwise=_page(approach.interview_id), said=said)


@verb(told=gettext_lazy("A reply to their answer was begun."))
def reply(request: Request, id: UUID) -> HttpResponse:
    """Write a short answer to their answer."""
    approach = find(request, Approach, id)
    return _to_letter(request, approach.reply(request.policy), approach.interview_id)


@verb
def note_reply(request: Request, id: UUID) -> HttpResponse:
    """The student has answered their answer."""
    approach = find(request, Approach, id)
    approach.note_reply(at=request.at)
    return answer(request, "", otherwise=_page(approach.interview_id), said=_("Noted that you answered."))


@verb
def withdraw(request: Request, id: UUID) -> HttpResponse:
    """Take the request back."""
    approach = find(request, Approach, id)
    approach.withdraw(at=request.at)
    if "write" in request.POST:
        return _to_letter(request, approach.tell_withdrawal(request.policy), approach.interview_id)
    said = _("The request to %(name)s is withdrawn.") % {"name": approach.interview}
    return answer(request, "", otherwise=_page(approach.interview_id), said=said)


@verb
def let_rest(request: Request, id: UUID) -> HttpResponse:
    """Close it after silence, and leave them in peace."""
    approach = find(request, Approach, id)
    approach.let_rest(at=request.at, until=rest_until(request.student.today(request.at), request.policy))
    said = _("%(name)s is left in peace for a while.") % {"name": approach.interview}
    return answer(request, "", otherwise=_page(approach.interview_id), said=said)


def _page(interview: UUID) -> str:
    return reverse("outreach:page", args=[interview])


def _to_letter(request: Request, letter: Letter, interview: UUID) -> HttpResponse:
    """On to the page of the letter, and from there back here."""
    return answer(request, "", otherwise=f"{reverse('letters:page', args=[letter.id])}?next={_page(interview)}")
