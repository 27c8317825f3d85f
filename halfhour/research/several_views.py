"""Several files of one press: whose they are, and what is said of those that are in and of those that are not."""

from typing import Any

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from halfhour.foundation.answer import REFUSED, answer, find, refused, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.people.models import Person
from halfhour.reading.whom.written import written
from halfhour.research.intake import AT_ONCE, Intake, read_ahead
from halfhour.research.listed import named
from halfhour.research.models import Blob
from halfhour.research.several import Given, subjects_of, take_in_all, take_in_each, whose_are


def by_sources(request: Request, given: Given, name: str) -> HttpResponse:
    """Whose are they? As of one page; all that could be read are kept meanwhile."""
    people = [name] if name else list(whose_are(given.read))
    if len(people) == 1:
        return add_with_sources(request, people[0], given)
    context = _kept(request, given) | named(request.student, people)
    subjects = subjects_of(given.read)
    if len(set(filter(None, subjects))) > 1:
        return render(request, "research/templates/each.html", context | _files(request, context, subjects))
    return render(request, "research/templates/whose.html", context)


def _files(request: Request, kept: dict[str, Any], subjects: tuple[str, ...]) -> dict[str, Any]:
    """Each file beside whom it is about, and who of them is here already."""
    pages = [(kept["blob"], kept["intake"]), *kept["also"]]
    known = {each.name: each.known for each in named(request.student, filter(None, subjects))["people"]}
    rows = [(*page, name, known.get(name)) for page, name in zip(pages, subjects, strict=True)]
    return {"files": rows, "count": len(set(filter(None, subjects)))}


@require_POST
def name_each(request: Request) -> HttpResponseBase:
    """Each file is about whom it is named for; read before anything is locked."""
    given = list(zip(*(request.POST.getlist(each) for each in ("name", "blob", "filename")), strict=False))[:AT_ONCE]
    pages = [(written(name.strip()), Intake(find(request, Blob, id).data, filename)) for name, id, filename in given]
    chosen = [(name, page) for name, page in pages if name]
    if not chosen and pages:
        return _nobody_named(request, tuple(page for _name, page in pages))
    try:
        for name, page in chosen:
            read_ahead(page, about=name)
    except Refused as refusal:
        return refused(request, refusal)
    return _name_each(request, pages=chosen)


def _nobody_named(request: Request, pages: tuple[Intake, ...]) -> HttpResponse:
    """The same page again, for a name to be typed."""
    context = _kept(request, Given(pages)) | named(request.student, whose_are(pages))
    context |= _files(request, context, ("",) * len(pages)) | {"nobody": True}
    return render(request, "research/templates/each.html", context, status=REFUSED)


@verb
def _name_each(request: Request, pages: list[tuple[str, Intake]]) -> HttpResponse:
    people, left = take_in_each(request.student, pages, at=request.at)
    said = _("Each page is with its person: %(names)s.") % {"names": ", ".join(map(str, people))}
    return answer(request, "", otherwise=reverse("people"), said=f"{said} {left}".strip())


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
