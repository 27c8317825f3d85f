"""Agree on half an hour."""

from uuid import UUID

from halfhour.coach.situation import Declined, Offer
from tests.coach.picture import Case, agreed, approach, interview, meeting, person, situation, student, t, without

SAID_YES = interview(approach=approach(answer="yes", on="11-10 10:00"))
OFFERED = Offer(id=UUID(int=80), offered_at=t("11-10 12:00"), last_ends_at=t("11-18 16:00"))
CAFE = {"medium": "in_person", "place": "Courier Coffee", "link": ""}


def meets(**more):
    return situation(agreed(meeting=meeting(**more)))


def declined(rule: str, **more):
    return situation(agreed(meeting=meeting(**more)), declined=(Declined(rule=rule, subject=UUID(int=20)),))


CASES = {
    "offer-times": Case(
        situation(SAID_YES),
        shown=t("11-10 10:00"),
        due=t("11-13 00:00"),
        owed=t("11-13 00:00"),
        silent=(
            situation(without(SAID_YES, offer=OFFERED)),
            situation(agreed()),
            situation(interview(approach=approach(answer="no", on="11-10 10:00"))),
        ),
    ),
    "offer-again": Case(
        situation(without(SAID_YES, offer=OFFERED)),
        shown=t("11-18 16:00"),
        due=t("11-20 00:00"),
        silent=(situation(without(agreed(), offer=OFFERED)), situation(SAID_YES)),
    ),
    "they-propose": Case(
        meets(proposed_at=t("11-11 10:00"), proposed_for=t("11-25 09:00")),
        shown=t("11-11 10:00"),
        due=t("11-13 00:00"),
        owed=t("11-13 00:00"),
        silent=(
            meets(),
            meets(proposed_at=t("11-11 10:00"), proposed_for=t("11-11 10:00")),
            meets(proposed_at=t("11-11 10:00"), proposed_for=t("11-25 09:00"), called_off_at=t("11-11 09:00")),
        ),
    ),
    "they-declined": Case(
        meets(declined_at=t("11-12 10:00")),
        shown=t("11-12 10:00"),
        due=t("11-14 00:00"),
        owed=t("11-14 00:00"),
        silent=(
            meets(),
            meets(declined_at=t("11-12 10:00"), called_off_at=t("11-12 09:00")),
            meets(declined_at=t("11-12 10:00"), proposed_at=t("11-12 10:00"), proposed_for=t("11-25 09:00")),
        ),
    ),
    "their-way": Case(
        meets(scheduler_name="Robin Vale"),
        shown=t("11-10 10:00"),
        due=t("11-24 00:00"),
        silent=(meets(scheduler_name="Robin Vale", scheduler_reachable=True), meets()),
    ),
    "twenty-to-thirty": Case(
        meets(minutes=31),
        shown=t("11-10 10:00"),
        due=t("11-14 00:00"),
        silent=(
            meets(minutes=30),
            meets(minutes=20),
            declined("twenty-to-thirty", minutes=60),
            situation(agreed(meeting=meeting(minutes=15), person=person(kind="judge"))),
        ),
    ),
    "place-or-link": Case(
        meets(link=""),
        shown=t("11-10 10:00"),
        due=t("11-24 00:00"),
        owed=t("11-24 00:00"),
        silent=(meets(), meets(**CAFE), meets(medium="phone", link="", who_calls="me")),
    ),
    "backup-phone": Case(
        meets(their_phone=""),
        shown=t("11-10 10:00"),
        due=t("11-24 00:00"),
        owed=t("11-24 00:00"),
        silent=(meets(), meets(medium="phone", who_calls="they")),
    ),
    "public-place": Case(
        meets(starts="11-24 18:00", **CAFE),
        shown=t("11-10 10:00"),
        due=t("11-14 00:00"),
        silent=(
            meets(starts="11-24 17:59", **CAFE),
            meets(starts="11-24 07:00", **CAFE),
            meets(starts="11-24 19:00"),
            declined("public-place", starts="11-24 18:00", **CAFE),
        ),
    ),
    "needs": Case(
        situation(agreed(), me=student(needs="captions")),
        shown=t("11-10 10:00"),
        due=t("11-14 00:00"),
        silent=(
            situation(agreed(meeting=meeting(needs="captions on")), me=student(needs="captions")),
            situation(agreed()),
        ),
    ),
    "moved-twice": Case(
        meets(times_moved=2), shown=t("11-10 10:00"), due=t("11-24 12:30"), silent=(meets(times_moved=1),)
    ),
}
