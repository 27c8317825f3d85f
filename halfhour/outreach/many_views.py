"""Many at once: choose people, then go through their drafts in a row."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.letters.models import Letter
from halfhour.letters.page import shown
from halfhour.letters.post.page import shown_in_full
from halfhour.outreach import many
from halfhour.outreach.forms import ManyForm
from halfhour.people.models import Person


@require_safe
def choose(request: Request) -> HttpResponse:
    """Whom to write to."""
    people = many.may_be_asked(request.student, at=request.at, policy=request.policy)
    return render(request, "outreach/templates/many.html", {"people": people, "most": many.MOST})


@verb(told=gettext_lazy("Drafts to several people were begun."))
def draft_many(request: Request) -> HttpResponse:
    """A draft for each that was chosen."""
    wish = typed(ManyForm, request)["wish"]
    chosen = [find(request, Person, id) for id in dict.fromkeys(request.POST.getlist("person"))]
    if not chosen:
        raise Refused(_("Nobody is chosen yet. Mark those you want to write to."))
    letters = many.draft_many(chosen, wish=wish, at=request.at, policy=request.policy)
    return answer(request, "", otherwise=_row([each.id for each in letters], letters[0].id))


@require_safe
def in_a_row(request: Request, id: UUID) -> HttpResponse:
    """One draft of the row, in full: keep it, write on it, or send it; then the next."""
    letter = find(request, Letter, id)
    row = _ids(request)
    row = row if letter.id in row else [letter.id, *row]
    place = many.place_in(row, letter.id)
    following = _row(row, place.following) if place.following else reverse("letters")
    if letter.sent_at:
        return redirect(following)
    context = shown(request, letter) | shown_in_full(request, letter)
    context |= {"place": place, "following": following, "here": _row(row, letter.id)}
    return render(request, "outreach/templates/in_a_row.html", context)


def _ids(request: Request) -> list[UUID]:
    """The drafts of the row, as the address names them; what is no id is left out."""
    found = []
    for each in request.GET.get("row", "").split(",")[: many.LONGEST_ROW]:
        try:
            found.append(UUID(each))
        except ValueError:
            continue
    return found


def _row(row: list[UUID], letter: UUID) -> str:
    return f"{reverse('outreach:in_a_row', args=[letter])}?row={','.join(each.hex for each in row)}"
