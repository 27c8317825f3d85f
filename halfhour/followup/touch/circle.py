"""With whom the student keeps in touch, since when, and who helped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Max, Q, QuerySet
from django.utils.translation import gettext as _

from halfhour.followup.models import Advice, Learning
from halfhour.followup.telling import news_to
from halfhour.followup.touch.reasons import News, Reason, next_on, reasons
from halfhour.foundation.refusals import Refused
from halfhour.letters.models import Letter
from halfhour.people.models import Contact, Person
from halfhour.research.models import Fact
from halfhour.student.policy import Policy

TELLING = ("award", "publication", "work", "certification")  # facts that may be somebody's news


class NobodyChosen(Refused):
    """News for nobody."""


@dataclass(frozen=True)
class Friend:
    """Somebody to keep in touch with: the last real contact, the day from which lines are due, and why."""

    person: Person
    last_contact: Contact | None
    next_on: date | None
    reasons: list[Reason]
    is_due: bool


def circle(student: Any, *, at: datetime, policy: Policy) -> list[Friend]:
    """Whoever is due first stands first."""
    people = list(Person.objects.of(student).filter(keep_in_touch=True).by_name())
    contacts = {each.person_id: each for each in Contact.objects.of(student).order_by("happened_at")}
    wrote = dict(Letter.objects.of(student).sent().order_by().values_list("person_id").annotate(Max("sent_at")))
    done = Advice.objects.of(student).exclude(done_at=None).filter(told_at=None, report__sent_at=None)
    read = Fact.objects.of(student).held().filter(type__in=TELLING).select_related("source").order_by("-created_at")
    news, advised = _by_person(read), _by_person(done)
    today, found = student.today(at), []
    for person in people:
        last = contacts.get(person.pk)
        moments = [each for each in (last.happened_at if last else None, wrote.get(person.pk)) if each]
        since = student.today(max(moments)) if moments else None
        due = next_on(since, person.touch_every_days or policy.keep_in_touch_days)
        told = [News(f.value, student.today(f.source.read_at), f.start) for f in news.get(person.pk, [])]
        outcomes = [each.outcome or each.said for each in advised.get(person.pk, [])]
        why = reasons(told, outcomes, since=since, today=today)
        found.append(Friend(person, last, due, why, bool(due and due <= today)))
    return sorted(found, key=lambda each: (each.next_on or date.max, each.person.sort_name))


def _by_person(rows: Any) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = {}
    for row in rows:
        found.setdefault(row.person_id, []).append(row)
    return found


def helped(student: Any, *, at: datetime) -> QuerySet[Person]:
    """Who talked with the student, advised them or gave a name, and may be written to."""
    took_part = Q(interviews__conversations__closed_at__isnull=False) | Q(advice__isnull=False) | Q(given__isnull=False)
    resting = Q(rest_until__gt=student.today(at))
    return Person.objects.of(student).filter(took_part, do_not_contact=False).exclude(resting).distinct().by_name()


def tell_all(student: Any, news: str, whom: list[UUID], *, at: datetime, policy: Policy) -> list[Letter]:
    """One letter to each, drafted with the news and with what they themselves had said. Raises NobodyChosen."""
    people = list(helped(student, at=at).filter(pk__in=whom))
    if not people or not news.strip():
        raise NobodyChosen(_("Say your news in a sentence, and choose at least one person to tell."))
    learned = Learning.objects.of(student).filter(debrief__interview__person__in=people).order_by("-created_at")
    said = {each.debrief.interview.person_id: each.text for each in learned.select_related("debrief__interview")}
    advised = {each.person_id: each.said for each in Advice.objects.of(student).filter(person__in=people)}
    return [news_to(each, news, said=advised.get(each.pk) or said.get(each.pk, ""), policy=policy) for each in people]
