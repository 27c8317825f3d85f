"""The page of keeping in touch; the rhythm of one; news to all who helped."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from halfhour.followup.touch.circle import circle, helped, tell_all
from halfhour.followup.touch.forms import NewsForm, RhythmForm
from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.people.models import Contact, Person


@require_safe
def page(request: Request) -> HttpResponse:
    """Who is due first, and why one might write."""
    people = helped(request.student, at=request.at)
    context = {
        "friends": circle(request.student, at=request.at, policy=request.policy),
        "helped": people,
        "news_form": NewsForm(people=people),
    }
    return render(request, "followup/touch/templates/touch.html", context)


@verb
def rhythm(request: Request, id: UUID) -> HttpResponse:
    person = find(request, Person, id)
    person.touch_every(typed(RhythmForm, request)["days"])
    shown = {"person": person, "last_contact": Contact.objects.of(request.student).latest_with(person)}
    said = _("Kept: how often you write to %(name)s.") % {"name": person}
    return answer(request, "followup/templates/_touch.html", shown, otherwise=_page(), said=said)


@verb
def progress(request: Request) -> HttpResponse:
    """One letter to each who helped; they are gone through in a row, and each leaves by a press of its own."""
    typed_in = typed(NewsForm, request, people=helped(request.student, at=request.at))
    whom = [UUID(each) for each in typed_in["whom"]]
    letters = tell_all(request.student, typed_in["news"], whom, at=request.at, policy=request.policy)
    count = len(letters)
    said = ngettext("One draft is ready.", "%(n)s drafts are ready, each its own.", count) % {"n": count}
    row = ",".join(each.id.hex for each in letters)
    in_a_row = reverse("outreach:in_a_row", args=[letters[0].id]) + f"?row={row}"
    return answer(request, "", otherwise=in_a_row, said=said)


def _page() -> str:
    return reverse("followup:touch")
