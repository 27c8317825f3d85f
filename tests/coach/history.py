"""Invented histories of one interview and its person: what happened when, and the picture of it on any day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from halfhour.coach import situation as seen
from tests.coach.picture import ADA, BEN, GOAL, ME, QUESTIONS, WITH_ADA, ZONE, student

# The days on which offices are closed between the autumn of 2026 and the next summer, by the calendar on the wall.
CLOSED = {
    date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1),
    date(2027, 1, 18), date(2027, 2, 15), date(2027, 5, 31), date(2027, 6, 18), date(2027, 7, 5),
}  # fmt: skip
DAY = timedelta(days=1)


def is_business(day: date) -> bool:
    return day.weekday() < 5 and day not in CLOSED


def passed(first: datetime, last: datetime) -> int:
    """Business days after the day of the first up to the day of the last."""
    count, day = 0, first.astimezone(ZONE).date()
    while day < last.astimezone(ZONE).date():
        day += DAY
        count += is_business(day)
    return count


def eve(day: date) -> bool:
    """The next day but weekends is one on which offices are closed."""
    day += DAY
    while day.weekday() >= 5:
        day += DAY
    return day in CLOSED


@dataclass(frozen=True)
class History:
    """Moments; None: it never happened."""

    wanted: datetime
    sent: datetime | None = None
    nudged: datetime | None = None
    answered: datetime | None = None
    answer: str = ""
    offered: datetime | None = None
    agreed: datetime | None = None
    starts: datetime | None = None
    confirmed: datetime | None = None
    prepared: datetime | None = None
    read: datetime | None = None
    closed: datetime | None = None  # the talk
    debriefed: datetime | None = None
    thanked: datetime | None = None
    advised_by: date | None = None
    advice_done: datetime | None = None
    advice_told: datetime | None = None
    named: date | None = None  # Ada names somebody
    name_used: datetime | None = None
    met_by_chance: datetime | None = None

    def until(self, at: datetime) -> History:
        """What had happened by then."""
        known = {name: value for name, value in vars(self).items() if isinstance(value, datetime)}
        unknown = {name: None for name, value in known.items() if value > at and name not in {"starts", "wanted"}}
        history = replace(self, **unknown)
        if history.agreed is None:
            history = replace(history, starts=None)
        if history.closed is None:
            history = replace(history, advised_by=None, named=None)
        return history if history.answered else replace(history, answer="")


@st.composite
def histories(draw: Any) -> History:
    """Any of them, in an order that can happen."""

    def later(moment: datetime, most_days: int) -> datetime:
        return moment + timedelta(minutes=draw(st.integers(10, most_days * 24 * 60)))

    def perhaps(moment: datetime | None, most_days: int) -> datetime | None:
        return later(moment, most_days) if moment and draw(st.sampled_from([True, True, True, False])) else None

    wanted = datetime(2026, 10, 5, 9, tzinfo=ZONE) + timedelta(minutes=draw(st.integers(0, 40 * 24 * 60)))
    sent = perhaps(wanted, 6)
    nudged = perhaps(sent + 7 * DAY, 14) if sent else None
    answered = perhaps(nudged or sent, 20)
    answer = draw(st.sampled_from(["yes", "yes", "yes", "no"])) if answered else ""
    agreed = perhaps(answered, 5) if answer == "yes" else None
    starts = later(agreed, 16).replace(second=0, microsecond=0) if agreed else None
    closed = starts + timedelta(minutes=25) if starts else None
    return History(
        wanted=wanted, sent=sent, nudged=nudged, answered=answered, answer=answer,
        offered=perhaps(answered, 2) if answer == "yes" and not agreed else None,
        agreed=agreed, starts=starts, closed=closed,
        confirmed=perhaps(agreed, 10) if closed else None, prepared=perhaps(agreed, 10), read=perhaps(wanted, 30),
        debriefed=perhaps(closed, 3), thanked=perhaps(closed, 4),
        advised_by=(closed + timedelta(days=draw(st.integers(3, 40)))).date() if closed else None,
        advice_done=(done := perhaps(closed, 30)), advice_told=perhaps(done, 10),
        named=closed.date() if closed and draw(st.booleans()) else None, name_used=perhaps(closed, 20),
        met_by_chance=perhaps(sent, 20),
    )  # fmt: skip


def picture(history: History, at: datetime, **more: Any) -> seen.Situation:
    """The situation on that day, as the database would tell it."""
    now = history.until(at)
    contacts = [now.met_by_chance, now.answered, now.closed, now.thanked]
    looks = tuple(seen.Look(place=place, at=now.read) for place in ("firm", "web")) if now.read else ()
    ada = seen.Person(
        id=ADA, name="Ada Brightwater", looks=looks, talking_points=len(looks),
        last_contact_at=max((one for one in contacts if one), default=None),
    )  # fmt: skip
    interview = seen.Interview(
        id=WITH_ADA, person=ada, wanted_at=now.wanted, approach=_approach(now), offer=_offer(now),
        meeting=_meeting(now), talk=_talk(now), goals=(GOAL,) if now.prepared else (),
        questions=QUESTIONS if now.prepared else (), debriefed_at=now.debriefed, thanked_at=now.thanked,
        written_at=now.thanked or now.nudged or now.sent,
    )  # fmt: skip
    advice = seen.Advice(
        id=UUID(int=90), person=ada, said="Call the clinic", given_on=now.closed.date(), by_on=now.advised_by,
        done_at=now.advice_done, told_at=now.advice_told,
    ) if now.closed and now.advised_by else None  # fmt: skip
    given = seen.Introduction(
        id=UUID(int=70), giver=ada, name="Ben Castellan", given_on=now.named, person_id=BEN, interview_id=WITH_ADA,
        thanked_at=now.thanked, written_at=now.name_used,
    ) if now.named else None  # fmt: skip
    return seen.Situation(
        student=student(), interviews=(interview,), advice=(advice,) if advice and not now.advice_told else (),
        introductions=(given,) if given else (), friends=(ada,) if now.thanked else (),
        declined=(seen.Declined(rule="own-linkedin-first", subject=ME),), **more,
    )  # fmt: skip


def _approach(now: History) -> seen.Approach | None:
    if not now.sent:
        return None
    return seen.Approach(
        id=UUID(int=10), sent_at=now.sent, nudged_at=(now.nudged,) if now.nudged else (), answered_at=now.answered,
        answer=now.answer,
    )  # fmt: skip


def _offer(now: History) -> seen.Offer | None:
    if not now.offered:
        return None
    return seen.Offer(id=UUID(int=80), offered_at=now.offered, last_ends_at=now.offered + 10 * DAY)


def _meeting(now: History) -> seen.Meeting | None:
    if not now.agreed or not now.starts:
        return None
    return seen.Meeting(
        id=UUID(int=20), starts_at=now.starts, ends_at=now.starts + timedelta(minutes=25), minutes=25,
        agreed_at=now.agreed, link="https://video.example/ada", their_phone="503 555 0148", my_phone="503 555 0101",
        confirmed_at=now.confirmed,
    )  # fmt: skip


def _talk(now: History) -> seen.Talk | None:
    if not now.closed or not now.starts:
        return None
    return seen.Talk(id=UUID(int=50), began_at=now.starts, ends_at=now.closed, closed_at=now.closed)
