"""Beginning a letter, whichever room wants one: whom it may go to, and what it starts from."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.acts import present
from halfhour.foundation.refusals import Refused
from halfhour.foundation.tags import day
from halfhour.interviews.models import NotToBeContacted
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.people.models import Person
from halfhour.student.policy import Named, Policy

# What is owed to somebody is written even where nothing else may be.
OWED = frozenset(
    {
        LetterKind.THANKS, LetterKind.APOLOGY, LetterKind.CALL_OFF, LetterKind.CONFIRMATION, LetterKind.REPLY,
        LetterKind.INVITATION, LetterKind.WITHDRAWAL,
    }
)  # fmt: skip
WANTED = frozenset({LetterKind.APPROACH, LetterKind.NUDGE, LetterKind.HELLO})


class Resting(Refused):
    """They are left in peace for a while."""


def start(student: Any, kind: str, *, text: str, subject: str = "", **about: Any) -> Letter:
    """A draft of this kind, to be edited on its page (`letters:page`).

    `about` may hold channel (e-mail if not said), person, interview, to_name and to_email (for somebody who is no
    person here), reply_to, language, cc, bcc (addresses between commas), calendar (an iCalendar text with its METHOD,
    which goes along by mail and as .eml); and `policy`, by which a school names people not to be contacted.
    Raises NotToBeContacted and Resting.
    """
    policy = about.pop("policy", None) or Policy()
    person = about.get("person")
    if person is not None:
        may_be_written_to(person, kind, on=student.today(present()), policy=policy)
    about.setdefault("channel", Channel.EMAIL)
    return Letter.objects.create(student=student, kind=kind, text=text.strip(), subject=subject[:200], **about)


def may_be_written_to(person: Person, kind: str, *, on: date, policy: Policy) -> None:
    """Whether a letter of this kind may go to them on that day. Raises NotToBeContacted, Resting."""
    if kind in OWED:
        return
    if person.do_not_contact:
        raise NotToBeContacted(
            _("%(name)s is marked as not to be contacted. Change that on their page first.") % {"name": person}
        )
    for named in policy.not_to_contact:
        if is_named(person, named):
            raise NotToBeContacted(
                _("Your school asks that nobody writes to %(name)s. %(because)s")
                % {"name": person, "because": named.because}
            )
    if kind in WANTED and person.rest_until and on < person.rest_until:
        raise Resting(
            _("%(name)s is left in peace until %(day)s. Write then.") % {"name": person, "day": day(person.rest_until)}
        )


def ask_first(person: Person, policy: Policy) -> Named | None:
    """Whether the school wants to be asked before this person, or anybody at their office, is written to."""
    return next((named for named in policy.ask_office_first if is_named(person, named)), None)


def is_named(person: Person, named: Named) -> bool:
    """Whether a policy means this person: by name, by mail address or its host, or by their office."""
    name, email = " ".join(named.name.split()).casefold(), named.email.strip().casefold()
    known = person.email.strip().casefold()
    called = {person.name.casefold(), *(each.strip().casefold() for each in person.role.split(","))}
    if name in called - {""}:
        return True
    return bool(email and known) and (known == email or known.endswith(f"@{email.lstrip('@')}"))
