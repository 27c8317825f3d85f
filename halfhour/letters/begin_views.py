"""Beginning any letter to one person; and all words, ours and the student's own, on one page."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.letters.begin import BEGINNINGS, BY_ID, as_we_have_it, begin
from halfhour.letters.forms import BeginForm, WordsForm
from halfhour.letters.models import Channel, Template
from halfhour.people.models import Person


@require_safe
def choose(request: Request, id: UUID) -> HttpResponse:
    """Which letter to this person."""
    person = find(request, Person, id)
    offered = [(each, [(way, str(Channel(way).label)) for way in each.channels]) for each in BEGINNINGS]
    return render(request, "letters/templates/begin.html", {"person": person, "offered": offered})


@verb(told=gettext_lazy("A letter was begun."))
def start(request: Request, id: UUID) -> HttpResponse:
    """Draft the chosen one."""
    person = find(request, Person, id)
    got = typed(BeginForm, request)
    letter = begin(person, BY_ID[got["beginning"]], channel=got["channel"], policy=request.policy)
    back = reverse("person", args=[person.id])
    return answer(request, "", otherwise=f"{reverse('letters:page', args=[letter.id])}?next={back}")


@require_safe
def words(request: Request) -> HttpResponse:
    """Ours, with their blanks open; the student's own beside them, to be changed."""
    own = [(each, WordsForm(initial=_kept(each), auto_id=f"{each.id}-%s")) for each in _own(request)]
    ours = [(each.name, as_we_have_it(each)) for each in BEGINNINGS]
    context = {"own": own, "ours": ours, "form": WordsForm(initial={"kind": "approach"})}
    return render(request, "letters/templates/words.html", context)


def _own(request: Request) -> list[Template]:
    return list(Template.objects.of(request.student).order_by("kind", "name"))


def _kept(template: Template) -> dict[str, str]:
    return {name: getattr(template, name) for name in ("name", "kind", "channel", "subject", "text")}


@verb
def add_words(request: Request) -> HttpResponse:
    """Words of the student's own, typed here."""
    Template.objects.create(student=request.student, **typed(WordsForm, request))
    return answer(request, "", otherwise="letters:words", said=_("Kept among your own words."))


@verb
def change_words(request: Request, id: UUID) -> HttpResponse:
    """Change them."""
    template = find(request, Template, id)
    for name, value in typed(WordsForm, request).items():
        setattr(template, name, value)
    template.save()
    return answer(request, "", otherwise="letters:words", said=_("Your own words are changed."))
