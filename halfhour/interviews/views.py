"""The wish to talk, who takes part, and the end of an interview."""

from uuid import UUID

from django import forms
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.forms import Form
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview, Participant
from halfhour.people.models import Person


class WishForm(Form):
    wish = forms.CharField(
        required=False, max_length=400, label=gettext_lazy("What you want to learn from them, in one sentence")
    )
    for_course = forms.CharField(required=False, max_length=200, label=gettext_lazy("For a course? Which"))


class CloseForm(Form):
    why = forms.CharField(required=False, max_length=300)


class JoinForm(Form):
    name = forms.CharField(max_length=200, label=gettext_lazy("Who else takes part"))


def _page_of(interview: Interview) -> str:
    return reverse("person", args=[interview.person_id])


@verb
def wish(request: Request, id: UUID) -> HttpResponse:
    """“I'd like to talk”: opens an interview."""
    person, said = find(request, Person, id), typed(WishForm, request)
    interview = Interview.objects.wish(person, at=request.at, wish=said["wish"], for_course=said["for_course"])
    words = _("You would like to talk with %(name)s. Nobody was written to.") % {"name": person}
    return answer(request, "", otherwise=_page_of(interview), said=words)


@verb
def reword(request: Request, id: UUID) -> HttpResponse:
    """Say the wish in other words."""
    interview = find(request, Interview, id)
    interview.reword(**typed(WishForm, request))
    return answer(request, "", otherwise=_page_of(interview), said=_("The wish is kept."))


@verb
def join(request: Request, id: UUID) -> HttpResponse:
    """Somebody else takes part in the same talk."""
    interview = find(request, Interview, id)
    participant = Participant.join(interview, typed(JoinForm, request)["name"])
    return answer(
        request, "", otherwise=_page_of(interview), said=_("%(name)s takes part.") % {"name": participant.person}
    )


@verb
def leave(request: Request, id: UUID) -> HttpResponse:
    """Somebody does not take part after all."""
    participant = find(request, Participant, id)
    participant.delete()
    return answer(request, "", otherwise=_page_of(participant.interview), said=_("Taken off the talk."))


@verb
def close(request: Request, id: UUID) -> HttpResponse:
    """Nothing more is to come of it."""
    interview = find(request, Interview, id)
    interview.close(at=request.at, **typed(CloseForm, request))
    words = _("The interview with %(name)s is closed.") % {"name": interview.person}
    return answer(request, "", otherwise=_page_of(interview), said=words)


@verb
def reopen(request: Request, id: UUID) -> HttpResponse:
    """It goes on after all."""
    interview = find(request, Interview, id)
    interview.reopen()
    return answer(request, "", otherwise=_page_of(interview), said=_("The interview is open again."))
