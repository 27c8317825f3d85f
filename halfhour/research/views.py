"""The research page: a source beside its facts, and the student's word on each."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.foundation.addresses import addresses
from halfhour.foundation.answer import answer, back, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.people.models import Note, Person
from halfhour.research import dossier as known
from halfhour.research.card import restate
from halfhour.research.forms import AddToForm, CorrectForm, FactForm, LookForm, NotForMeForm
from halfhour.research.in_common import ground
from halfhour.research.likeliest import kind_of, last_used
from halfhour.research.models import Fact, Looked, NotForMe, Source, Verdict
from halfhour.research.standing import Standing


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """What is known of one person."""
    person = find(request, Person, id)
    return render(request, "research/templates/page.html", _context(request, person))


def _context(request: Request, person: Person) -> dict:
    dossier = known.dossier(person)
    chosen = request.GET.get("source", "")
    source = next((each for each in dossier.sources if str(each.id) == chosen), None) or next(
        iter(dossier.sources), None
    )
    raw = "as_it_came" in request.GET
    return {
        "person": person,
        "dossier": dossier,
        "facts_shown": _with_addresses(dossier.facts),
        "ground": ground(request.student, dossier),
        "interview": Interview.objects.of(request.student).open().filter(person=person).first(),
        "source": source,
        "paragraphs": known.text_shown(source, dossier, as_it_came=raw) if source else [],
        "said_of": known.said_of(source, dossier) if source else "",
        "as_it_came": raw,
        "lit": request.GET.get("fact", ""),
        "add_form": AddToForm(),
        "fact_form": FactForm(initial={"source": source.id if source else None, "type": last_used(request.student)}),
        "questions": list(
            Note.objects.of(request.student).filter(person=person, is_question=True).order_by("noted_at")
        ),
    }


def _with_addresses(facts: Iterable[Standing]) -> list[tuple[Any, ...]]:
    """Each fact with where its presses go."""
    press = [addresses(f"research:{name}") for name in ("confirm", "reject", "correct", "withdraw")]
    return [(each, *(address(each.id) for address in press)) for each in facts]


def _back_to(request: Request, person_id: UUID, said: str, anchor: str = "facts") -> HttpResponse:
    source = request.POST.get("showing") or request.POST.get("source", "")
    query = f"?source={source}" if source else ""
    return answer(request, "", otherwise=f"{reverse('research:page', args=[person_id])}{query}#{anchor}", said=said)


@verb
def confirm(request: Request, id: UUID) -> HttpResponse:
    """So it is."""
    fact = find(request, Fact, id)
    for each in known.told_alike(fact):
        each.confirm(at=request.at)
    return _back_to(request, fact.person_id, _("Confirmed: %(value)s") % {"value": fact.value}, f"fact-{id}")


@verb
def reject(request: Request, id: UUID) -> HttpResponse:
    """Not right, or not about this person."""
    fact = find(request, Fact, id)
    told, beside = known.told_alike(fact), known.beside(fact)
    for each in told:
        each.reject(at=request.at)
    restate(fact.person, told)
    return _back_to(request, fact.person_id, _("Left out: %(value)s") % {"value": fact.value}, beside)


@verb
def correct(request: Request, id: UUID) -> HttpResponse:
    """As the student knows it."""
    fact = find(request, Fact, id)
    known.correct(fact, **typed(CorrectForm, request), at=request.at)
    return _back_to(request, fact.person_id, _("Corrected. A later reading does not change it."), f"fact-{id}")


@verb
def prefer(request: Request, id: UUID) -> HttpResponse:
    """Of two that do not agree, this one is right."""
    fact, other = find(request, Fact, id), find(request, Fact, request.POST.get("over", id))
    right = known.told_alike(fact)
    wrong = [each for each in known.told_alike(other) if each not in right]
    for each in wrong:
        each.reject(at=request.at)
    restate(fact.person, wrong, fact.value)
    for each in right:
        each.confirm(at=request.at)
    return _back_to(request, fact.person_id, _("Kept: %(value)s") % {"value": fact.value})


@verb
def withdraw(request: Request, id: UUID) -> HttpResponse:
    """Take a fact of the student's own away again."""
    verdict = find(request, Verdict, id)
    verdict.delete()
    return _back_to(request, verdict.person_id, _("Taken away: %(value)s") % {"value": verdict.value})


@verb
def add_fact(request: Request, id: UUID) -> HttpResponse:
    """A fact in the student's own hand."""
    person, said = find(request, Person, id), typed(FactForm, request)
    said["source"] = find(request, Source, said["source"]) if said["source"] else None
    added = known.add_fact(person, said.pop("type"), said.pop("value"), at=request.at, **said)
    words = _("Added to what is known of %(name)s.") % {"name": person}
    return _back_to(request, person.id, words, f"fact-{added.id}")


@require_safe
def kind_of_words(request: Request, id: UUID) -> HttpResponse:
    """What kind of fact words of this source are, most likely; keeps nothing."""
    return JsonResponse({"kind": kind_of(find(request, Source, id), request.GET.get("words", ""))})


@verb
def look(request: Request, id: UUID) -> HttpResponse:
    """A place was looked at; nothing there counts."""
    person, said = find(request, Person, id), typed(LookForm, request)
    looked = Looked.at_place(person, at=request.at, **said)
    words = _("Looked at: %(place)s.") % {"place": looked.get_place_display()}
    return _back_to(request, person.id, words, anchor="looked")


@verb
def not_for_me(request: Request, id: UUID) -> HttpResponse:
    """Something in common that the student does not want to speak of."""
    person = find(request, Person, id)
    NotForMe.say(person, NotForMe.Offer.SHARED, typed(NotForMeForm, request)["words"], at=request.at)
    return answer(request, "", otherwise=back(request), said=_("Put away. It is named in no letter and no brief."))


@verb
def remove_source(request: Request, id: UUID) -> HttpResponse:
    """Take a source away, with what was read from it."""
    source = find(request, Source, id)
    person_id, title = source.person_id, str(source)
    source.delete()
    return answer(
        request,
        "",
        otherwise=reverse("research:page", args=[person_id]),
        said=_("Took away “%(title)s”.") % {"title": title},
    )


@require_safe
def original(request: Request, id: UUID) -> HttpResponse:
    """The bytes as they came, only ever as a file to save: a saved page is never shown as a page."""
    source = find(request, Source, id)
    answer = HttpResponse(source.blob.data, content_type="application/octet-stream")
    name = "".join(each for each in (source.filename or f"{source.kind}.txt") if each.isalnum() or each in " ._-")
    answer["Content-Disposition"] = f'attachment; filename="{name.encode("ascii", "ignore").decode() or "source"}"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
