"""Where people work: posts on the page of a person, and each office with its people."""

from uuid import UUID

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.people.forms import PostForm
from halfhour.people.models import Organisation, Person, Post


@require_safe
def organisations(request: Request) -> HttpResponse:
    """Every office on record, with how many people are known there."""
    counts = dict(
        Post.objects.of(request.student).values_list("organisation").annotate(count=Count("person", distinct=True))
    )
    listed = [(each, counts.get(each.pk, 0)) for each in Organisation.objects.of(request.student).order_by("name")]
    return render(request, "people/templates/organisations.html", {"listed": listed})


@require_safe
def organisation(request: Request, id: UUID) -> HttpResponse:
    """One office, and who works or worked there."""
    found = find(request, Organisation, id)
    posts = Post.objects.of(request.student).filter(organisation=found).select_related("person")
    posts = posts.order_by("former", "person__sort_name", "id")
    return render(request, "people/templates/organisation.html", {"organisation": found, "posts": posts})


@verb
def add_post(request: Request, id: UUID) -> HttpResponse:
    """Where somebody works or worked."""
    person, said = find(request, Person, id), typed(PostForm, request)
    said["organisation"] = Organisation.called(request.student, said["organisation"])
    post = Post.objects.create(student=request.student, person=person, **said)
    words = _("%(name)s: %(office)s.") % {"name": person, "office": post.organisation}
    return answer(request, "", otherwise=_posts(person.pk), said=words)


@verb
def remove_post(request: Request, id: UUID) -> HttpResponse:
    """Not there, then."""
    post = find(request, Post, id)
    post.delete()
    said = _("Taken away: %(office)s.") % {"office": post.organisation}
    return answer(request, "", otherwise=_posts(post.person_id), said=said)


def _posts(person: UUID) -> str:
    return reverse("people:edit", args=[person]) + "#posts"
