"""The days after a talk: the debrief, the thanks, keeping in touch, and the end of an interview."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.followup import debrief as debriefing
from halfhour.followup import telling, thanking
from halfhour.followup.forms import ContactForm, SortForm, SwitchForm, ThankForm, WishForm, debrief_typed
from halfhour.followup.models import Debrief, Thanks
from halfhour.followup.page import latest_meeting, page_of
from halfhour.foundation.answer import answer, back, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.people.models import Contact, Person


@require_safe
def page(request: Request, id: UUID) -> HttpResponse:
    """What is next after the talk leads; before it, where it will be."""
    shown = _shown(request, find(request, Interview, id))
    wanted = shown["page"].is_ahead and "talked" not in request.GET
    writes = shown["page"].leads_with == "debrief" or "debrief" in request.GET
    name = "ahead" if wanted else "debrief" if writes else "after"
    return render(request, f"followup/templates/{name}.html", shown)


@verb(told=gettext_lazy("The debrief was written on."))
def keep(request: Request, id: UUID) -> HttpResponse:
    """The debrief as it stands on the page; also by itself while it is written."""
    interview = find(request, Interview, id)
    _keep(request, interview)
    return answer(request, "followup/templates/_kept.html", {"at": request.at}, otherwise=_debrief(interview))


@verb(told=gettext_lazy("A jotting was sorted."))
def sort(request: Request, id: UUID) -> HttpResponse:
    """One jotting goes where it belongs; all else on the page is kept with it."""
    interview = find(request, Interview, id)
    into, event_id = typed(SortForm, request)["sort"].split(":")
    event = find(request, TalkEvent, event_id, conversation__interview=interview)
    debriefing.sort_jotting(_keep(request, interview), event, into, at=request.at)
    shown = _shown(request, interview)
    return answer(request, "followup/templates/_debrief.html", shown, otherwise=_debrief(interview))


@verb
def finish(request: Request, id: UUID) -> HttpResponse:
    """Kept; on to the letter of thanks that is owed first. Where nobody is owed one, to what is left to do."""
    interview = find(request, Interview, id)
    debrief = _keep(request, interview)
    is_first = not debrief.done_at
    talk = Conversation.held(interview, at=request.at, meeting=latest_meeting(interview))
    debrief.finish(talk, at=request.at)
    letter = thanking.begin(interview, debrief, at=request.at, policy=request.policy) if is_first else None
    back = _page(interview, "thanks")
    otherwise = f"{reverse('letters:page', args=[letter.id])}?next={quote(back)}" if letter else back
    return answer(request, "", otherwise=otherwise, said=_("The debrief is kept."))


@verb(told=gettext_lazy("A letter of thanks was begun."))
def thank(request: Request, id: UUID) -> HttpResponse:
    interview, said = find(request, Interview, id), typed(ThankForm, request)
    letter = thanking.thank(interview, said["whom"], channel=said["channel"], at=request.at, policy=request.policy)
    return answer(request, "", otherwise=reverse("letters:page", args=[letter.id]))


@verb
def mark_sent(request: Request, id: UUID) -> HttpResponse:
    thanks = find(request, Thanks, id)
    thanks.mark_sent(at=request.at)
    said = _("Marked: %(name)s was thanked.") % {"name": thanks}
    return answer(request, "", otherwise=_page(thanks.interview, "thanks"), said=said)


@verb(told=gettext_lazy("Keeping in touch was switched on or off."))
def stay_in_touch(request: Request, id: UUID) -> HttpResponse:
    person = find(request, Person, id)
    person.stay_in_touch(typed(SwitchForm, request)["on"])
    return _touched(request, person)


@verb
def contact(request: Request, id: UUID) -> HttpResponse:
    """A real contact of any kind: the rhythm counts from it."""
    person, said = find(request, Person, id), typed(ContactForm, request)
    Contact.with_person(person, said["how"], at=request.at, about=said["about"])
    return _touched(request, person, said=_("Kept. Keep in touch counts from today."))


@verb
def in_touch(request: Request, id: UUID) -> HttpResponse:
    """A contact of whatever kind, kept in one press from a list; the page goes on where it was."""
    contact = Contact.with_person(find(request, Person, id), "touch", at=request.at)
    said = _("Kept: in touch with %(name)s. It counts from today.") % {"name": contact.person}
    return answer(
        request, "followup/templates/_in_touch.html", {"contact": contact}, otherwise=back(request), said=said
    )


@verb(told=gettext_lazy("A letter to say hello was begun."))
def hello(request: Request, id: UUID) -> HttpResponse:
    letter = telling.hello(find(request, Person, id), policy=request.policy)
    return answer(request, "", otherwise=reverse("letters:page", args=[letter.id]))


@verb
def second_talk(request: Request, id: UUID) -> HttpResponse:
    """A second talk is an interview of its own that follows this one."""
    interview, said = find(request, Interview, id), typed(WishForm, request)
    if not interview.closed_at:
        interview.close(at=request.at)
    again = Interview.objects.wish(interview.person, at=request.at, wish=said["wish"], follows=interview)
    words = _("A second talk with %(name)s is begun.") % {"name": interview.person}
    return answer(request, "", otherwise=reverse("outreach:page", args=[again.id]), said=words)


def _keep(request: Request, interview: Interview) -> Debrief:
    typed_in = debrief_typed(request.POST)
    debrief = Debrief.of_interview(interview, at=request.at)
    debriefing.keep(debrief, typed_in, at=request.at)
    return debrief


def _touched(request: Request, person: Person, said: str = "") -> HttpResponse:
    latest = Interview.objects.of(request.student).filter(person=person).order_by("wanted_at").last()
    back = _page(latest, "touch") if latest else reverse("person", args=[person.id])
    shown = {"person": person, "last_contact": Contact.objects.of(request.student).latest_with(person)}
    return answer(request, "followup/templates/_touch.html", shown, otherwise=back, said=said)


def _shown(request: Request, interview: Interview) -> dict[str, Any]:
    return {"page": page_of(interview, at=request.at, policy=request.policy), "interview": interview}


def _page(interview: Interview, part: str) -> str:
    return reverse("followup:page", args=[interview.id]) + f"#{part}"


def _debrief(interview: Interview) -> str:
    return reverse("followup:page", args=[interview.id]) + "?debrief"
