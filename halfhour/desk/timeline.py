"""So far: what happened with one person, told by every room, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from halfhour.conversation.models import Conversation
from halfhour.followup.models import Advice
from halfhour.foundation.manner import clock_time
from halfhour.foundation.tags import day
from halfhour.interviews.models import Interview, Introduction
from halfhour.letters.models import Letter
from halfhour.letters.post.models import Message, MessageKind
from halfhour.outreach.models import Approach
from halfhour.people.models import Contact, Met, Person
from halfhour.research.models import Source
from halfhour.scheduling.models import Meeting

QUOTED = 600  # characters of a message that are read here
CAME = {
    MessageKind.ANSWER: gettext_lazy("They wrote to you: %(subject)s."),
    MessageKind.INVITATION: gettext_lazy("They wrote about the time: %(subject)s."),
    MessageKind.AWAY: gettext_lazy("Their out-of-office answered: %(subject)s."),
    MessageKind.BOUNCE: gettext_lazy("A letter came back undelivered: %(subject)s."),
}


@dataclass(frozen=True)
class Happening:
    """One line: when, in our words, and in theirs where there are any."""

    at: datetime
    words: str
    said: str = ""
    url: str = ""
    link: str = ""


def timeline(person: Person, *, zone: Any) -> list[Happening]:
    """Everything on record with this person, the newest first. One query per room."""
    rooms = (_known, _read, _wished, _written, _came, _answered, _met, _at_events, _talked, _advised, _in_touch)
    return sorted((each for room in rooms for each in room(person, zone)), key=lambda each: each.at, reverse=True)


def _rows(model: Any, known: Person, /, **where: Any) -> Any:
    return model.objects.of(known.student_id).filter(**where)


def _known(person: Person, zone: Any) -> Iterator[Happening]:
    yield Happening(person.created_at, _("You added them."))
    for each in _rows(Introduction, person, person=person).select_related("by"):
        at = datetime.combine(each.given_on, datetime.min.time(), zone)
        use = {"yes": _("and said you may use their name"), "no": _("but not their own name")}.get(
            each.may_use_name, ""
        )
        yield Happening(at, " ".join([_("%(by)s gave you this name") % {"by": each.by}, use]).strip() + ".")


def _read(person: Person, zone: Any) -> Iterator[Happening]:
    read = _rows(Source, person, person=person).order_by("read_at").values_list("read_at", flat=True)
    for _day, group in groupby(read, key=lambda at: at.astimezone(zone).date()):
        times = list(group)
        words = ngettext("You read one source.", "You read %(n)s sources.", len(times)) % {"n": len(times)}
        yield Happening(times[-1], words, url=reverse("research:page", args=[person.id]), link=_("What is known"))


def _wished(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Interview, person, person=person):
        yield Happening(each.wanted_at, _("You wished to talk with them."), said=each.wish)
        if each.closed_at:
            yield Happening(each.closed_at, _("The interview was closed."), said=each.closed_why)


def _written(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Letter, person, person=person).sent():
        words = _("You wrote to them: %(kind)s, %(channel)s, %(words)s words.") % {
            "kind": each.get_kind_display(), "channel": each.get_channel_display(), "words": each.words,
        }  # fmt: skip
        yield Happening(each.sent_at, words, url=reverse("letters:page", args=[each.id]), link=_("Read it"))


def _came(person: Person, zone: Any) -> Iterator[Happening]:
    """What they wrote; the message that stands as their yes, no or later is told there."""
    told = set(_rows(Approach, person, interview__person=person).exclude(answered_at=None).values_list("answer_text"))
    for each in _rows(Message, person, person=person).bare():
        if (each.text,) not in told:
            words = CAME[MessageKind(each.kind)] % {"subject": each.subject or _("a message")}
            text = each.text if len(each.text) <= QUOTED else f"{each.text[:QUOTED].rsplit(' ', 1)[0]} …"
            yield Happening(each.came_at, words, said=text if each.kind != MessageKind.BOUNCE else "")


def _at_events(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Met, person, person=person).select_related("event"):
        at = datetime.combine(each.event.happened_on, datetime.min.time(), zone)
        url = reverse("people:event", args=[each.event_id])
        yield Happening(at, _("You met."), said=each.spoke_of, url=url, link=each.event.name)


def _answered(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Approach, person, interview__person=person).exclude(answered_at=None):
        words = {"yes": _("They said yes."), "no": _("They said no."), "later": _("They said later.")}[each.answer]
        yield Happening(each.answered_at, words, said=each.answer_text)


def _met(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Meeting, person, interview__person=person):
        local = each.starts_at.astimezone(zone)
        words = _("You agreed on %(day)s, %(time)s.") % {"day": day(local), "time": clock_time(local)}
        yield Happening(each.agreed_at, words)
        if each.called_off_at:
            yield Happening(each.called_off_at, _("The meeting was called off."))
        if each.missed_at:
            yield Happening(each.missed_at, _("Missed: %(by)s.") % {"by": each.get_missed_by_display()})


def _talked(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Conversation, person, interview__person=person).exclude(closed_at=None):
        minutes = round((each.closed_at - each.began_at).total_seconds() / 60)
        yield Happening(each.closed_at, _("You talked for %(minutes)s minutes.") % {"minutes": minutes})


def _advised(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Advice, person, person=person):
        if each.done_at:
            yield Happening(each.done_at, _("You did what they advised."), said=each.outcome or each.said)
        if each.told_at:
            yield Happening(each.told_at, _("You told them what came of it."))


def _in_touch(person: Person, zone: Any) -> Iterator[Happening]:
    for each in _rows(Contact, person, person=person, how__in=["call", "chance", "hello"]):
        yield Happening(each.happened_at, _("In touch: %(how)s.") % {"how": each.get_how_display()}, said=each.about)
