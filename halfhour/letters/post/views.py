"""A letter as it would leave, in full; and the press that sends it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused, Stale
from halfhour.foundation.request import Request
from halfhour.letters import page as pages
from halfhour.letters import views as writing
from halfhour.letters.models import Letter
from halfhour.letters.post import sending
from halfhour.letters.post.forms import SendForm
from halfhour.letters.post.page import shown_in_full
from halfhour.letters.post.sending import Sending
from halfhour.mail import passwords
from halfhour.mail.models import MailAccount


@verb(told=gettext_lazy("A letter was written on."))
def keep_and_show(request: Request, id: UUID) -> HttpResponse:
    """Keep what was typed, then show the letter as it would leave."""
    letter = find(request, Letter, id)
    try:
        pages.keep_typed(request, letter)
    except Stale as stale:
        return writing.both(request, letter, stale)
    return answer(request, "", otherwise=_shown_at(request, letter))


@require_safe
def as_it_leaves(request: Request, id: UUID) -> HttpResponse:
    """The whole letter, whom it goes to and what goes along, above one button."""
    letter = find(request, Letter, id)
    if letter.sent_at:
        return redirect("letters:page", letter.id)
    return render(request, "letters/post/templates/as_it_leaves.html", shown_in_full(request, letter))


@require_POST
def send(request: Request, id: UUID) -> HttpResponse:
    """Send it: what is about to happen is committed first, and no database waits while the server talks."""
    letter = find(request, Letter, id)
    account = MailAccount.objects.the_one(request.student)
    try:
        got = typed(SendForm, request)
        if account and got["password"]:
            passwords.keep(account.pk, got["password"])
        under_way = sending.begin(letter, account, seen=got["seen"], at=request.at, policy=request.policy)
        sending.hand_over(under_way, account, at=request.at)
    except Refused as refusal:
        return refused(request, refusal)
    left = under_way.left_at is not None
    otherwise = pages.following(request) if left else ""
    return answer(request, "", otherwise=otherwise or _page(request, letter))


@verb
def it_arrived(request: Request, id: UUID) -> HttpResponse:
    """The student found it in the Sent folder."""
    under_way = find(request, Sending, id)
    under_way.it_arrived(at=request.at)
    said = _("Noted that it left.")
    return answer(request, "", otherwise=_page(request, under_way.letter), said=said)


@verb
def it_did_not_arrive(request: Request, id: UUID) -> HttpResponse:
    """It is nowhere, and may be sent anew."""
    under_way = find(request, Sending, id)
    under_way.it_did_not_arrive(at=request.at)
    said = _("Noted that it did not leave. You may send it anew.")
    return answer(request, "", otherwise=_page(request, under_way.letter), said=said)


def _page(request: Request, letter: Letter) -> str:
    following = pages.following(request)
    return reverse("letters:page", args=[letter.id]) + (f"?next={following}" if following else "")


def _shown_at(request: Request, letter: Letter) -> str:
    following = pages.following(request)
    return reverse("letters:as_it_leaves", args=[letter.id]) + (f"?next={following}" if following else "")
