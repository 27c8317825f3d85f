"""Several files of one press: whose they are, and what is said of those that are in and of those that are not."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from halfhour.foundation.answer import answer
from halfhour.foundation.request import Request
from halfhour.people.models import Person
from halfhour.research.listed import named
from halfhour.research.models import Blob
from halfhour.research.several import Given, take_in_all, whose_are


def by_sources(request: Request, given: Given, name: str) -> HttpResponse:
    """Whose are they? As of one page; all that could be read are kept meanwhile."""
    people = [name] if name else list(whose_are(given.read))
    if len(people) == 1:
        return add_with_sources(request, people[0], given)
    return render(request, "research/templates/whose.html", _kept(request, given) | named(request.student, people))


def add_with_sources(request: Request, name: str, given: Given) -> HttpResponse:
    alike = Person.objects.of(request.student).alike(name)
    known = Person.objects.of(request.student).named(name).exists()
    if alike and not known and "another" not in request.POST:
        return render(
            request, "research/templates/alike.html", _kept(request, given) | {"known": alike[0], "name": name}
        )
    return all_taken(request, Person.objects.called(request.student, name), given, is_new=not known)


def all_taken(request: Request, person: Person, given: Given, *, is_new: bool = False, place: str = "") -> HttpResponse:
    sources, given = take_in_all(person, given, at=request.at, place=place)
    one, several = (
        (_("Added %(name)s, with a source."), _("Added %(name)s, with %(n)s sources."))
        if is_new
        else (_("Read one more source about %(name)s."), _("Read %(n)s more sources about %(name)s."))
    )
    said = (one if len(sources) == 1 else several) % {"name": person, "n": len(sources)}
    where = f"{reverse('research:page', args=[person.id])}?source={sources[0].id}"
    return answer(request, "", otherwise=where, said=f"{said} {given.told}".strip())


def _kept(request: Request, given: Given) -> dict[str, Any]:
    """The pages that wait for their person: the first by its address, the others beside it."""
    blobs = [Blob.objects.keep(request.student, each.data) for each in given.read]
    also = list(zip(blobs[1:], given.read[1:], strict=True))
    return {"blob": blobs[0], "intake": given.read[0], "also": also, "left_out": given.told}
