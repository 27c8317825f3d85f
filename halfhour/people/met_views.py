"""Panels, fairs and evenings: who was met there, and what was spoken of."""

from uuid import UUID

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.people.forms import EventForm, MetForm
from halfhour.people.models import Event, Met


@require_safe
def events(request: Request) -> HttpResponse:
    """Where people were met, the latest first."""
    counts = Met.objects.of(request.student).values("event").annotate(count=Count("id")).values_list("event", "count")
    by_event = dict(counts)
    rows = Event.objects.of(request.student).order_by("-happened_on", "-id")
    listed = [(each, by_event.get(each.pk, 0)) for each in rows]
    form = EventForm(initial={"happened_on": request.student.today(request.at)})
    return render(request, "people/templates/events.html", {"listed": listed, "form": form})


@require_safe
def event(request: Request, id: UUID) -> HttpResponse:
    """One of them, with a quick card for each person met."""
    found = find(request, Event, id)
    met = Met.objects.of(request.student).filter(event=found).select_related("person").order_by("id")
    return render(request, "people/templates/event.html", {"event": found, "met": met, "form": MetForm()})


@verb
def add_event(request: Request) -> HttpResponse:
    """Note where people were met."""
    made = Event.objects.create(student=request.student, **typed(EventForm, request))
    return _back(request, made.pk, _("Noted: %(event)s.") % {"event": made})


@verb
def meet(request: Request, id: UUID) -> HttpResponse:
    """One more person met there."""
    met = find(request, Event, id).meet(**typed(MetForm, request))
    return _back(request, id, _("You met %(name)s.") % {"name": met.person})


@verb
def remove_met(request: Request, id: UUID) -> HttpResponse:
    """Not met there; the person stays."""
    met = find(request, Met, id)
    met.delete()
    return _back(request, met.event_id, _("%(name)s was not there.") % {"name": met.person})


@verb
def remove_event(request: Request, id: UUID) -> HttpResponse:
    """Take it off the list; the people stay."""
    gone = find(request, Event, id)
    gone.delete()
    said = _("%(event)s is off the list. The people stay.") % {"event": gone}
    return answer(request, "", otherwise=reverse("people:events"), said=said)


def _back(request: Request, id: UUID, said: str) -> HttpResponse:
    return answer(request, "", otherwise=reverse("people:event", args=[id]), said=said)
