"""Offering windows: they are held, and a letter that names them on both walls is begun."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime, zone_named
from halfhour.interviews.models import Interview
from halfhour.letters import write
from halfhour.letters.models import LetterKind
from halfhour.people.models import Person
from halfhour.research.links import is_link
from halfhour.scheduling import drafts
from halfhour.scheduling.calendars.busy import Busy
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.models import Meeting, Offer, Window
from halfhour.scheduling.offers.windows import BREATH, Calendars, Side, Span, merged
from halfhour.scheduling.refusals import InThePast, NotAChoice, Taken
from halfhour.student.clocks import known_clock
from halfhour.student.models import QuietPeriod, Student
from halfhour.student.policy import Policy

AHEAD = timedelta(days=200)  # a term and its holidays


class ZoneUnasked(Refused):
    """Where somebody sits is asked, never guessed."""


def calendars_of(
    student: Student, interview: Interview, *, at: datetime, policy: Policy, in_person: bool = False
) -> Calendars:
    """What decides which windows suit the student and this person, whose zone is known.

    In person, the way there and back is kept free as well.
    """
    return calendars_for(student, interview, at=at, policy=policy, in_person=in_person)


def calendars_for(
    student: Student, interview: Interview | None, *, at: datetime, policy: Policy, in_person: bool = False
) -> Calendars:
    """The same; without an interview, as if somebody in the student's own zone were to be met."""
    zone = interview.person.zone if interview else student.zone
    travel = timedelta(minutes=policy.travel_minutes) if in_person else BREATH
    return Calendars(
        at=at,
        mine=Side(student.tz, student.works_from, student.works_until),
        theirs=Side(zone_named(zone) if zone else student.tz),
        policy=policy,
        busy=in_the_way(student, interview, at),
        breath=max(BREATH, travel),
        quiet=tuple(QuietPeriod.objects.of(student).values_list("starts_on", "ends_on")),
    )


def in_the_way(student: Student, interview: Interview | None, at: datetime) -> tuple[Span, ...]:
    """The student's own talks, what is held for other people, their weekly hours, and what their calendars say."""
    talks = Meeting.objects.of(student).coming(at).exclude(interview=interview)
    held = Window.objects.of(student).held(at).exclude(offer__interview=interview)
    return tuple(
        [Span(one.starts_at, one.ends_at, str(one.interview)) for one in talks.select_related("interview__person")]
        + [
            Span(one.starts_at, one.ends_at, _("Held for %(name)s") % {"name": one.offer.interview})
            for one in held.select_related("offer__interview__person")
        ]
        + [Span(one.starts_at, one.ends_at, one.what or _("Busy")) for one in own_busy(student, at)]
    )


def own_busy(student: Student, at: datetime) -> list[Busy]:
    """When the student's calendars say busy, and their weekly hours for as far ahead as times are spoken of."""
    weekly = WeeklyHours.objects.busy(student, since=at - timedelta(days=1), until=at + AHEAD)
    return [*Calendar.objects.busy(student), *weekly]


def clashes(
    student: Student, interview: Interview | None, starts_at: datetime, ends_at: datetime, *, at: datetime
) -> list[Span]:
    """What stands in the student's calendar between these moments: advice, since only they know what may give way."""
    asked = Span(starts_at, ends_at)
    return merged(each for each in in_the_way(student, interview, at) if each.overlaps(asked))


def offer(
    interview: Interview, spans: list[Span], *, at: datetime, policy: Policy, who: Student, in_person: bool = False
) -> Offer:
    """Hold these windows for one person and begin the letter. What was offered before is free again.

    Raises ZoneUnasked, NotAChoice, InThePast, Taken, AgreedAlready.
    """
    person = interview.person
    if not person.zone:
        raise ZoneUnasked(_("Say first where %(name)s sits: their time zone is not known.") % {"name": person})
    if not who.zone:
        raise ZoneUnasked(_("Your own time zone is not known yet. Choose it under About you; then times fit both."))
    _refuse_no_choice(spans, policy)
    busy = in_the_way(who, interview, at)
    for span in spans:
        _refuse_window(span, spans, busy=busy, at=at, policy=policy)
    for earlier in Offer.objects.of(who).held().filter(interview=interview):
        earlier.release(at=at)
    text = drafts.times(interview, sorted(spans), who=who, at=at, policy=policy)
    letter = write.start(
        who, LetterKind.TIMES, text=text, subject=_("Times for our talk"), person=person, interview=interview,
        policy=policy,
    )  # fmt: skip
    made = Offer.objects.create(student=who, interview=interview, letter=letter, offered_at=at, in_person=in_person)
    for span in sorted(spans):
        made.hold(span.starts_at, span.minutes, zone=person.zone)
    return made


def their_way(interview: Interview, said: dict[str, Any], *, at: datetime) -> Offer:
    """They sent a link to book by, or named a stretch in which to call: kept, and the stretch is held.

    What was offered before is free again. Raises ZoneUnasked, NoSuchTime, InThePast.
    """
    person, who = interview.person, interview.student_id
    if said["link"] and not is_link(said["link"]):
        raise Refused(_("That is not a link. Copy it whole, from https:// on."))
    if said["way_on"] and not person.zone:
        raise ZoneUnasked(_("Say first where %(name)s sits: their time zone is not known.") % {"name": person})
    for earlier in Offer.objects.of(who).held().filter(interview=interview):
        earlier.release(at=at)
    made = Offer.objects.create(
        student_id=who, interview=interview, offered_at=at, is_theirs=True, link=said["link"], words=said["words"]
    )
    if said["way_on"]:
        walls = [datetime.combine(said["way_on"], each) for each in (said["way_from"], said["way_until"])]
        starts_at, ends_at = (WallTime(wall, person.zone).checked().instant for wall in walls)
        if ends_at <= at:
            raise InThePast(_("That has gone by. Choose a day that is still to come."))
        made.hold(starts_at, Span(starts_at, ends_at).minutes, zone=person.zone)
    return made


def sit_in(person: Person, zone: str) -> None:
    """Keep where they sit, as the student was told. Raises UnknownZone."""
    person.zone = known_zone(zone)
    person.save()


def known_zone(zone: str) -> str:
    """The zone that was typed for them. Raises ZoneUnasked, UnknownZone."""
    if not zone:
        raise ZoneUnasked(_("Choose their time zone from the list, for example America/Chicago."))
    return known_clock(zone)


def _refuse_no_choice(spans: list[Any], policy: Policy) -> None:
    if not policy.windows_least <= len(spans) <= policy.windows_most:
        chosen = ngettext("You chose %(n)s.", "You chose %(n)s.", len(spans)) % {"n": len(spans)}
        raise NotAChoice(
            _("Choose %(least)s or %(most)s times. %(chosen)s")
            % {"least": policy.windows_least, "most": policy.windows_most, "chosen": chosen}
        )


def _refuse_window(span: Span, spans: list[Span], *, busy: tuple[Span, ...], at: datetime, policy: Policy) -> None:
    if span.starts_at <= at:
        raise InThePast(_("One of these times has gone by. Choose one that is still to come."))
    if span.minutes < policy.talk_minutes_least:
        raise NotAChoice(
            _("A window of %(n)s minutes is too short for a talk. Give it half an hour or more.") % {"n": span.minutes}
        )
    if any(span.overlaps(other) for other in spans if other is not span):
        raise NotAChoice(_("Two of these times overlap. Leave one of them out."))
    for each in busy:
        if span.overlaps(each):
            raise Taken(_("%(what)s is in one of these times already. Choose another one.") % {"what": each.what})
