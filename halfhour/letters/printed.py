"""A letter as it lies on paper: who writes, to whom, when."""

from __future__ import annotations

from datetime import date
from typing import Any

from halfhour.letters.given import office_of
from halfhour.letters.models import Letter
from halfhour.wording.salutation import envelope


def printed(letter: Letter, *, on: date) -> dict[str, Any]:
    """What stands on the sheet, the card and the envelope; `on` is the day if it has not left yet."""
    person, student = letter.person, letter.student
    name, lines = letter.whom, []
    if person is not None and not letter.to_name:
        first = person.name.removesuffix(person.family_name)
        name = envelope(person.kind, honorific=person.honorific, first=first, last=person.family_name)
        lines = [office_of(person), *person.address.splitlines()]
    return {
        "letter": letter,
        "on": student.today(letter.sent_at) if letter.sent_at else on,
        "to_name": name,
        "to_lines": [each.strip() for each in lines if each.strip()],
        "from_lines": [each for each in (student.name, student.school, student.email, student.phone) if each],
    }
