"""The page of the student's mail account: what the providers allow, the account, and whether it works."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation import acts
from halfhour.foundation.answer import answer, refused, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.mail import imap, passwords, smtp
from halfhour.mail.account import described, keep_account
from halfhour.mail.forms import AccountForm
from halfhour.mail.models import MailAccount
from halfhour.mail.providers import PROVIDERS, SEEN_ON, provider_of


@require_safe
def account(request: Request) -> HttpResponse:
    """What is known of the account."""
    return render(request, "mail/templates/account.html", _shown(request))


def _shown(request: Request, tried: Any = None) -> dict[str, Any]:
    found = MailAccount.objects.the_one(request.student)
    address = found.address if found else request.student.email
    return {
        "account": found,
        "form": AccountForm(initial=described(found, address)),
        "providers": PROVIDERS,
        "seen_on": SEEN_ON,
        "yours": provider_of(address),
        "has_password": bool(found and found.password),
        "tried": tried,
    }


@verb(told=gettext_lazy("Your mail account was kept."))
def keep(request: Request) -> HttpResponse:
    """Keep what was typed."""
    keep_account(request.student, **typed(AccountForm, request))
    return answer(request, "", otherwise="mail:account")


@require_POST
def try_out(request: Request) -> HttpResponse:
    """Keep what was typed, then knock at each server: no database waits while they answer."""
    try:
        with acts.acting(request.student, "mail:try_out", at=request.at, told=_("Your mail account was kept.")):
            found, in_keyring = keep_account(request.student, **typed(AccountForm, request))
        tried: dict[str, Any] = {"in_keyring": in_keyring, "outgoing": None, "incoming": None, "folders": []}
        if found.smtp_host:
            tried["outgoing"] = smtp.knock(found.outgoing())
        if found.imap_host:
            tried["incoming"] = imap.knock(found.incoming(), found.folder)
            tried["folders"] = imap.folders(found.incoming(), seconds=5) if found.password else []
    except Refused as refusal:
        return refused(request, refusal)
    return render(request, "mail/templates/account.html", _shown(request, tried))


@verb
def forget(request: Request) -> HttpResponse:
    """Let go of the account and its password."""
    found = MailAccount.objects.the_one(request.student)
    if found:
        passwords.forget(found.pk)
        found.delete()
    return answer(request, "", otherwise="mail:account", said=_("The account is forgotten, and its password too."))


@verb
def look_by_itself(request: Request) -> HttpResponse:
    """Switch on that Halfhour looks every few minutes."""
    found = MailAccount.objects.the_one(request.student)
    if found is None or not found.imap_host:
        raise Refused(_("Type the server for reading first."))
    found.look_by_itself(at=request.at)
    return answer(request, "", otherwise="mail:account", said=_("Halfhour looks by itself, while it runs."))


@verb
def stop_looking(request: Request) -> HttpResponse:
    """Switch it off."""
    found = MailAccount.objects.the_one(request.student)
    if found:
        found.stop_looking()
    return answer(request, "", otherwise="mail:account", said=_("Halfhour looks only when you ask it to."))
