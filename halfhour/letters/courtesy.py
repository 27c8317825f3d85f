"""What was written already, to this person under another name or address, or to somebody at the same office."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.utils.translation import gettext as _

from halfhour.foundation.tags import day
from halfhour.letters.given import office_of
from halfhour.letters.models import Letter, LetterKind
from halfhour.people.models import Person, Post
from halfhour.student.policy import Policy

HALF_A_YEAR = timedelta(days=183)  # after that a letter to the same person is no second one
LATEST = 300  # letters that are looked at


def written_already(letter: Letter, *, policy: Policy, on: date) -> list[str]:
    """One sentence for each reason to wait, on that day. Of requests only."""
    person = letter.person
    if person is None or letter.sent_at or letter.kind != LetterKind.APPROACH:
        return []
    since = datetime.combine(on, time(), letter.student.tz) - HALF_A_YEAR
    sent = Letter.objects.of(letter.student_id).sent().filter(sent_at__gte=since, kind=LetterKind.APPROACH)
    before = list(sent.exclude(pk=letter.pk).select_related("person").order_by("-sent_at")[:LATEST])
    found = [_same_person(letter, before), _same_words(letter, before), _same_office(letter, before, policy, on)]
    return [each for each in found if each]


def _same_person(letter: Letter, before: list[Letter]) -> str:
    name, address = folded(letter.whom), letter.address.strip().casefold()
    for other in before:
        elsewhere = other.address.strip().casefold()
        same = other.person != letter.person and (folded(other.whom) == name or (address and elsewhere == address))
        moved = other.person == letter.person and elsewhere and address and elsewhere != address
        if same or moved:
            known = {"name": other.whom, "address": other.address or _("another way"), "day": _left_on(other)}
            return _("You wrote to %(name)s already (%(address)s), on %(day)s. Is it the same person?") % known
    return ""


def _same_words(letter: Letter, before: list[Letter]) -> str:
    """The same text but for the greeting, to somebody else."""
    words = _body(letter.text)
    for other in before:
        if len(words) > 10 and other.person != letter.person and _body(other.text) == words:
            known = {"name": other.whom, "day": _left_on(other)}
            return _("These are the words you sent to %(name)s on %(day)s.") % known
    return ""


def _same_office(letter: Letter, before: list[Letter], policy: Policy, on: date) -> str:
    since = on - timedelta(days=policy.same_office_days)
    lately = [
        each
        for each in before
        if each.person and each.person != letter.person and each.sent_at and letter.student.today(each.sent_at) >= since
    ]
    own = offices(letter.person) if lately and letter.person else {}
    for other in lately if own else []:
        shared = own.keys() & (offices(other.person).keys() if other.person else set())
        if shared:
            known = {"name": other.whom, "office": own[min(shared)], "day": _left_on(other)}
            return _("You wrote to %(name)s at %(office)s on %(day)s. Colleagues compare their mail.") % known
    return ""


def offices(person: Person) -> dict[str, str]:
    """Where somebody works now, each name under its folded form."""
    posts = Post.objects.of(person.student_id).filter(person=person, former=False, end=None)
    names = [*posts.values_list("organisation__name", flat=True), office_of(person)]
    return {folded(each): each for each in names if each}


def folded(name: str) -> str:
    """A name as two spellings of it share it: no case, no dots, no commas."""
    return " ".join(name.casefold().replace(".", "").replace(",", " ").split())


def _left_on(letter: Letter) -> str:
    return day(letter.sent_at) if letter.sent_at else ""


def _body(text: str) -> list[str]:
    """The words after the greeting."""
    return text.partition(",")[2].split()
