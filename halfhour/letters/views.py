"""The page of a letter, and its ways out."""

from urllib.parse import quote
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, refused, typed, verb
from halfhour.foundation.refusals import Refused, Stale
from halfhour.foundation.request import Request
from halfhour.letters import own_words
from halfhour.letters import page as pages
from halfhour.letters.forms import KeepForm, SentForm, UseForm
from halfhour.letters.models import Letter, Template, sent_on
from halfhour.letters.paper import FORMS, form_of, pdf_of
from halfhour.letters.post.leaving import as_mail
from halfhour.letters.post.page import latest_sending
from halfhour.letters.printed import printed
from halfhour.mail.eml import eml


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """One letter: to be written, or as it left."""
    letter = find(request, Letter, id)
    context = pages.shown(request, letter) | {"sending": latest_sending(letter, request.at)}
    return render(request, "letters/templates/page.html", context)


@verb(told=gettext_lazy("A letter was written on."))
def write(request: Request, id: UUID) -> HttpResponse:
    """Keep what was typed; the checks beside it follow."""
    letter = find(request, Letter, id)
    try:
        base, values = pages.keep_typed(request, letter)
    except Stale as stale:
        return both(request, letter, stale)
    context = pages.shown(request, letter, values, base)
    return answer(request, "letters/templates/_kept.html", context, otherwise=_page(request, letter))


def both(request: Request, letter: Letter, stale: Stale) -> HttpResponse:
    """Two texts: what stands now, and what was typed on an older page. Neither is lost."""
    letter.refresh_from_db()
    context = {"letter": letter, "stale": stale, "next": pages.following(request)}
    name = "_both" if request.htmx else "both"
    response = render(request, f"letters/templates/{name}.html", context, status=200 if request.htmx else 409)
    if request.htmx:
        response["HX-Retarget"], response["HX-Reswap"] = "#writing", "innerHTML"
    return response


@verb
def mark_sent(request: Request, id: UUID) -> HttpResponse:
    """The student says that it left, today or on an earlier day; what stands in the fields is kept first."""
    letter = find(request, Letter, id)
    if "revision" in request.POST and not letter.sent_at:
        try:
            pages.keep_typed(request, letter)
        except Stale as stale:
            return both(request, letter, stale)
    left = typed(SentForm, request)["sent_on"]
    letter.mark_sent(at=sent_on(left, at=request.at, zone=request.student.tz))
    otherwise = pages.following(request) or reverse("letters:page", args=[id])
    return answer(request, "", otherwise=otherwise, said=_("Marked as sent to %(name)s.") % {"name": letter.whom})


@verb
def drop(request: Request, id: UUID) -> HttpResponse:
    """Throw a draft away."""
    letter = find(request, Letter, id)
    letter.drop()
    otherwise = pages.following(request) or reverse("letters")
    return answer(request, "", otherwise=otherwise, said=_("The draft is gone."))


@verb
def keep_as_mine(request: Request, id: UUID) -> HttpResponse:
    """Keep the words of this letter for others, without its reader."""
    letter = find(request, Letter, id)
    pages.keep_typed(request, letter)
    kept = own_words.keep(letter, typed(KeepForm, request)["own_name"])
    said = _("Kept as “%(name)s”.") % {"name": kept.name}
    return answer(request, "", otherwise=_page(request, letter), said=said)


@verb
def use_mine(request: Request, id: UUID) -> HttpResponse:
    """Begin anew from the student's own words; what stood there can be undone."""
    letter = find(request, Letter, id)
    pages.keep_typed(request, letter)
    own_words.fit(find(request, Template, typed(UseForm, request)["template"]), letter)
    said = _("Your own words stand in the letter now.")
    return answer(request, "", otherwise=_page(request, letter), said=said)


@verb
def forget_mine(request: Request, id: UUID) -> HttpResponse:
    """Let go of own words."""
    find(request, Template, id).delete()
    return answer(request, "", otherwise="letters", said=_("Your own words are gone."))


@require_safe
def download(request: Request, id: UUID) -> HttpResponse:
    """The letter as a draft for a mail program."""
    letter = find(request, Letter, id)
    try:
        data = eml(as_mail(letter))
    except Refused as refusal:
        return refused(request, refusal)
    headers = {"Content-Disposition": 'attachment; filename="letter.eml"'}
    return HttpResponse(data, content_type="message/rfc822", headers=headers)


@require_safe
def plain(request: Request, id: UUID) -> HttpResponse:
    """The bare text, to be marked and copied where there is no script."""
    return HttpResponse(find(request, Letter, id).text, content_type="text/plain; charset=utf-8")


@require_safe
def print_page(request: Request, id: UUID) -> HttpResponse:
    """The letter on paper, or a card with its envelope."""
    letter = find(request, Letter, id)
    return render(request, "letters/templates/printed.html", printed(letter, on=request.student.today(request.at)))


def _page(request: Request, letter: Letter) -> str:
    following = pages.following(request)
    return reverse("letters:page", args=[letter.id]) + (f"?next={quote(following)}" if following else "")


@require_safe
def pdf(request: Request, id: UUID) -> HttpResponse:
    """The letter, card or envelope as a PDF."""
    letter = find(request, Letter, id)
    form = request.GET.get("form") or form_of(letter)
    try:
        data = pdf_of(letter, form, on=request.student.today(request.at), country=request.policy.country)
    except Refused as refusal:
        return refused(request, refusal)
    headers = {"Content-Disposition": f'inline; filename="{form if form in FORMS else "letter"}.pdf"'}
    return HttpResponse(data, content_type="application/pdf", headers=headers)
