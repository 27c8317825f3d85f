"""A person's own data, notes, and taking somebody away."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, back, find, typed, verb
from halfhour.foundation.going import rows_that_go_with
from halfhour.foundation.request import Request
from halfhour.people.forms import NoteForm, PersonForm, PostForm
from halfhour.people.models import Note, Person, Post


@require_safe
def edit(request: Request, id: UUID) -> HttpResponse:
    """How somebody is called, reached and known."""
    person = find(request, Person, id)
    form = PersonForm(initial={name: getattr(person, name) for name in PersonForm.base_fields})
    posts = Post.objects.of(request.student).filter(person=person).select_related("organisation")
    context = {
        "person": person,
        "form": form,
        "post_form": PostForm(auto_id="post_%s"),
        "posts": posts.order_by("former", "-start", "id"),
    }
    return render(request, "people/templates/edit.html", context)


@verb
def describe(request: Request, id: UUID) -> HttpResponse:
    """Keep what was typed about a person."""
    person = find(request, Person, id)
    person.describe(**typed(PersonForm, request))
    return answer(request, "", otherwise=reverse("person", args=[id]), said=_("Kept for %(name)s.") % {"name": person})


@verb
def note(request: Request, id: UUID) -> HttpResponse:
    """A note, or a question jotted while reading."""
    person = find(request, Person, id)
    Note.objects.create(student=request.student, person=person, noted_at=request.at, **typed(NoteForm, request))
    return answer(request, "", otherwise=back(request), said=_("Noted."))


@verb
def drop_note(request: Request, id: UUID) -> HttpResponse:
    """Take a note away."""
    find(request, Note, id).delete()
    return answer(request, "", otherwise=back(request), said=_("The note is gone."))


@require_safe
def leaving(request: Request, id: UUID) -> HttpResponse:
    """What goes with a person, before they go."""
    person = find(request, Person, id)
    counts: dict[str, int] = {}
    for row in rows_that_go_with(person)[1:]:
        counts[str(row._meta.verbose_name)] = counts.get(str(row._meta.verbose_name), 0) + 1
    return render(request, "people/templates/leaving.html", {"person": person, "counts": sorted(counts.items())})


@verb
def remove(request: Request, id: UUID) -> HttpResponse:
    """Take a person away, with all that hangs on them alone."""
    person = find(request, Person, id)
    name = str(person)
    person.remove()
    return answer(
        request,
        "",
        otherwise=reverse("people"),
        said=_("%(name)s is gone; for 30 days you can undo it.") % {"name": name},
    )
