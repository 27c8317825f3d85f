"""What one person's page gathers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from halfhour.desk.timeline import timeline
from halfhour.interviews.models import Interview, Introduction
from halfhour.interviews.views import WishForm
from halfhour.letters.models import Letter
from halfhour.people.forms import NoteForm
from halfhour.people.models import Contact, Note, Person
from halfhour.research.dossier import dossier
from halfhour.research.in_common import ground

FACTS_SHOWN, LINES_SHOWN = 6, 40


def person_page(person: Person, *, student: Any, at: datetime) -> dict:
    """The context of the page; the timeline is told in the student's zone."""
    known = dossier(person)
    interviews = list(Interview.objects.of(student).filter(person=person).order_by("-wanted_at"))
    open_one = next((each for each in interviews if not each.closed_at), None)
    return {
        "person": person,
        "ground": ground(student, known),
        "facts": known.facts[:FACTS_SHOWN],
        "all_facts": len(known.facts),
        "sources": len(known.sources),
        "interview": open_one,
        "past": [each for each in interviews if each.closed_at],
        "origin": Introduction.objects.of(student).filter(person=person).select_related("by").first(),
        "participants": open_one.participants.select_related("person") if open_one else [],
        "notes": Note.objects.of(student).filter(person=person).order_by("-noted_at"),
        "letters": Letter.objects.of(student).filter(person=person).drafts().order_by("-created_at"),
        "timeline": timeline(person, zone=student.tz)[:LINES_SHOWN],
        "last_contact": Contact.objects.of(student).latest_with(person),
        "wish_form": WishForm(),
        "note_form": NoteForm(),
    }
