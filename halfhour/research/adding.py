"""Adding a person, or a source about one: a name, a paste, a file, or a link that is asked before it is fetched."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from halfhour.foundation.answer import answer, find, refused, remember, typed, verb
from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.people.models import Person
from halfhour.reading.whom.written import written
from halfhour.research import intake
from halfhour.research.forms import LARGEST, AddForm, AddToForm, NameForm
from halfhour.research.intake import (
    AT_ONCE,
    Intake,
    add_with_source,
    candidates,
    read_ahead,
    take_in,
    tells_of_one,
)
from halfhour.research.links import is_link
from halfhour.research.listed import add_row, listed, named, rows_in
from halfhour.research.models import Blob, Source
from halfhour.research.several import Given, intakes_of, sorted_out
from halfhour.research.several_views import add_with_sources, all_taken, by_sources

LONGEST_NAME = 80  # letters; a longer line is the words of a page
HANDED_ON = "_halfhour_intake"


class NothingTyped(Refused):
    """Neither a name, nor words, nor a file."""


def add(request: Request) -> HttpResponseBase:
    """One box takes a name, a link, words or a file."""
    if request.method != "POST":
        return _box(request)
    return _once_read(request, _take, about=written(request.POST.get("name", "").strip()), is_name=_is_name)


def _once_read(
    request: Request,
    view: Callable[..., HttpResponseBase],
    *,
    about: str,
    is_name: Callable[[str], bool],
    **found: Any,
) -> HttpResponseBase:
    """The view, after the files were read: reading may take seconds, and the view's act locks the database."""
    files = request.FILES.getlist("file")
    said = request.POST.get("said", "").strip()
    link, name, words = (said, "", "") if is_link(said) else ("", said, "") if is_name(said) else ("", "", said)
    try:
        if len(files) > 1 or (files and words):
            pages = intakes_of(files, words)
            setattr(request, HANDED_ON, sorted_out(pages, link=link, about=about or written(name)))
        elif files and (files[0].size or 0) <= LARGEST:
            page = Intake(files[0].read(), filename=files[0].name or "")
            if about or not rows_in(page):
                read_ahead(page, about=about)
            files[0].seek(0)
    except Refused as refusal:
        remember(request, AddForm.base_fields)
        return refused(request, refusal)
    return view(request, **found)


@require_safe
def _box(request: Request) -> HttpResponse:
    nobody_yet = not Person.objects.of(request.student).exists()
    return render(request, "research/templates/add.html", {"form": AddForm(), "ladder_open": nobody_yet})


@verb(told=gettext_lazy("A person was added."))
def _take(request: Request) -> HttpResponse:
    said = typed(AddForm, request)
    words, name = said["said"].strip(), written(said["name"].strip())
    if given := getattr(request, HANDED_ON, None):
        return by_sources(request, given, name or (written(words) if _is_name(words) and not is_link(words) else ""))
    if not said["file"] and not words and not name:
        raise NothingTyped(_("The box is empty. Type a name, paste the words of a page, or choose a file."))
    if not said["file"] and is_link(words):
        return render(request, "research/templates/fetch.html", {"link": words, "name": name})
    if not said["file"] and (not words or _is_name(words)):
        return _by_name(request, words or name)
    beside = words if said["file"] and _is_name(words) and not is_link(words) else ""
    return _by_source(request, _intake(said), name or written(beside))


def _is_name(words: str) -> bool:
    """One short line, unless it says of one person more than the name: "Gita Rowan, Partner at Rowan LLP"."""
    if "\n" in words or len(words) > LONGEST_NAME or _TAG.search(words):
        return False
    return not (_SAYS_MORE.search(words) and tells_of_one(Intake(words.encode())))


_TAG = re.compile(r"</?[a-z]\w*[^<>@]*>", re.IGNORECASE)
_SAYS_MORE = re.compile(r"[,|@(]| [-–—] |\b(?:at|is|was)\b")


def _intake(said: dict) -> Intake:
    if said["file"]:
        link = said["said"].strip()
        (file,) = said["file"]
        return Intake(file.read(), filename=file.name, address=link if is_link(link) else "")
    return Intake(said["said"].encode(), filename="")


def _by_name(request: Request, name: str) -> HttpResponse:
    known = Person.objects.of(request.student).alike(name)
    if known and "another" not in request.POST:
        return render(request, "research/templates/same_name.html", {"known": known[0], "name": name})
    person = Person.objects.add(request.student, name)
    return answer(
        request, "", otherwise=reverse("person", args=[person.id]), said=_("Added %(name)s.") % {"name": person}
    )


def _by_source(request: Request, intake: Intake, name: str) -> HttpResponse:
    """Whose page is it? The name typed, the one name found, or the student is asked; the bytes are kept meanwhile."""
    rows = () if name else rows_in(intake)
    if rows:
        context = {"listed": listed(request.student, rows), "count": len(rows), "intake": intake}
        context["blob"] = Blob.objects.keep(request.student, intake.data)
        return render(request, "research/templates/rows.html", context)
    people = [name] if name else list(candidates(intake))
    if len(people) == 1:
        return _add_with_source(request, people[0], intake)
    blob = Blob.objects.keep(request.student, intake.data)
    context = named(request.student, people) | {"blob": blob, "intake": intake}
    return render(request, "research/templates/whose.html", context)


def _add_with_source(request: Request, name: str, intake: Intake) -> HttpResponse:
    alike = Person.objects.of(request.student).alike(name)
    known = Person.objects.of(request.student).named(name).exists()
    if alike and not known and "another" not in request.POST:
        context = {"known": alike[0], "name": name, "intake": intake}
        context["blob"] = Blob.objects.keep(request.student, intake.data)
        return render(request, "research/templates/alike.html", context)
    source = add_with_source(request.student, name, intake, at=request.at)
    where = f"{reverse('research:page', args=[source.person_id])}?source={source.id}"
    said = _("Read one more source about %(name)s.") if known else _("Added %(name)s, with a source.")
    return answer(request, "", otherwise=where, said=said % {"name": source.person})


@verb(told=gettext_lazy("A page was given its person."))
def name_person(request: Request, id: UUID) -> HttpResponse:
    """The page is about this one."""
    blob, name = find(request, Blob, id), typed(NameForm, request)["name"]
    intake = Intake(blob.data, filename=request.POST.get("filename", ""), address=request.POST.get("address", ""))
    also = list(zip(request.POST.getlist("also"), request.POST.getlist("also_named"), strict=False))[: AT_ONCE - 1]
    if also:
        others = (Intake(find(request, Blob, id).data, filename=filename) for id, filename in also)
        return add_with_sources(request, name, Given((intake, *others)))
    return _add_with_source(request, name, intake)


@require_POST
def name_people(request: Request, id: UUID) -> HttpResponseBase:
    """The page is about each of these; read before anything is locked."""
    blob, names = find(request, Blob, id), list(dict.fromkeys(request.POST.getlist("name")))
    page = Intake(blob.data, filename=request.POST.get("filename", ""), address=request.POST.get("address", ""))
    try:
        if not names:
            raise NothingTyped(_("Nobody is ticked. Go back and tick whom you want to add."))
        if len(names) > intake.AT_ONCE:
            raise NothingTyped(_("Tick up to %(most)s at once; the page is kept.") % {"most": intake.AT_ONCE})
        for name in names:
            read_ahead(page, about=name)
    except Refused as refusal:
        return refused(request, refusal)
    return _name_people(request, id=id, names=names, page=page)


@verb
def _name_people(request: Request, id: UUID, names: list[str], page: Intake) -> HttpResponse:
    for name in names:
        with suppress(intake.ReadAlready):  # a second press
            add_with_source(request.student, name, page, at=request.at)
    said = ngettext("Added %(n)s person, with this page.", "Added %(n)s people, each with this page.", len(names))
    return answer(request, "", otherwise=reverse("people"), said=said % {"n": len(names)})


@verb
def add_rows(request: Request, id: UUID) -> HttpResponse:
    """Those who are ticked, each with what their row says."""
    blob = find(request, Blob, id)
    ticked = set(request.POST.getlist("row"))
    rows = rows_in(Intake(blob.data, filename=request.POST.get("filename", "")))
    chosen = [row for number, row in enumerate(rows) if str(number) in ticked]
    if not chosen:
        raise NothingTyped(_("Nobody is ticked. Go back and tick whom you want to add."))
    added = [person for row in chosen if (person := add_row(request.student, row))]
    said = ngettext("Added %(n)s person.", "Added %(n)s people.", len(added)) % {"n": len(added)}
    return answer(request, "", otherwise=reverse("people"), said=said if added else "")


@require_POST
def add_source(request: Request, id: UUID) -> HttpResponseBase:
    """One more page about a person who is known."""
    name = find(request, Person, id).name
    return _once_read(request, _take_source, about=name, is_name=lambda words: not words, id=id)


@verb
def _take_source(request: Request, id: UUID) -> HttpResponse:
    person, said = find(request, Person, id), typed(AddToForm, request)
    if given := getattr(request, HANDED_ON, None):
        return all_taken(request, person, given, place=said["place"])
    if not said["file"] and not said["said"].strip():
        raise NothingTyped(_("Nothing was chosen. Paste the words of a page, or choose a file."))
    if not said["file"] and is_link(said["said"]):
        return render(request, "research/templates/fetch.html", {"link": said["said"].strip(), "person": person})
    return all_taken(request, person, Given((_intake(said),)), place=said["place"])


@require_POST
def read_again(request: Request, id: UUID) -> HttpResponseBase:
    """The same bytes by a reader that may have improved; read before anything is locked."""
    source = find(request, Source, id)
    try:
        read_ahead(Intake(source.blob.data, source.filename, source.address), about=source.person.name)
    except Refused as refusal:
        return refused(request, refusal)
    return _read_again(request, id=id)


@verb
def _read_again(request: Request, id: UUID) -> HttpResponse:
    source = find(request, Source, id)
    intake.read_again(source)
    where = f"{reverse('research:page', args=[source.person_id])}?source={source.id}"
    said = _("Read “%(title)s” again. What you said of its facts is kept.") % {"title": source}
    return answer(request, "", otherwise=where, said=said)


@require_POST
def fetch_page(request: Request) -> HttpResponseBase:
    """The student pressed for it: one request, before anything is locked, then as any other source."""
    from halfhour.research.fetching import fetch  # the way outside is loaded only when it is taken

    try:
        page = fetch(request.POST.get("link", "").strip())
    except Refused as refusal:
        return refused(request, refusal)
    setattr(request, HANDED_ON, Intake(page.data, page.filename, page.address))
    return _take_fetched(request)


@verb
def _take_fetched(request: Request) -> HttpResponse:
    intake = getattr(request, HANDED_ON)
    if not request.POST.get("person"):
        return _by_source(request, intake, request.POST.get("name", "").strip())
    person = find(request, Person, request.POST["person"])
    source = take_in(person, intake, at=request.at)
    said = _("Read one more source about %(name)s.") % {"name": person}
    return answer(request, "", otherwise=f"{reverse('research:page', args=[person.id])}?source={source.id}", said=said)
