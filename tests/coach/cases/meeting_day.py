"""The days around a meeting."""

from uuid import UUID

from halfhour.coach.situation import Declined, Offer
from tests.coach.cases.schedule import CAFE
from tests.coach.picture import Case, agreed, approach, held, interview, meeting, situation, t

COURT = {"medium": "in_person", "place": "Lane County Courthouse", "link": "", "is_secured": True}
THEY_MISSED = meeting(missed_by="them", missed_at=t("11-24 12:45"))
I_MISSED = meeting(missed_by="me", missed_at=t("11-24 12:45"))
SAID_YES = approach(answer="yes", on="11-09 09:00")
NEW_TIMES = Offer(id=UUID(int=80), offered_at=t("11-24 13:00"), last_ends_at=t("12-09 16:00"))


def meets(**more):
    return situation(agreed(meeting=meeting(**more)))


def declined(rule: str, **more):
    return situation(agreed(meeting=meeting(**more)), declined=(Declined(rule=rule, subject=UUID(int=20)),))


def after(missed, **more):
    return situation(interview(approach=SAID_YES, meeting=missed, **more))


CASES = {
    "confirm-before": Case(
        meets(confirmed_at=None),
        shown=t("11-23 00:00"),
        due=t("11-24 00:00"),
        owed=t("11-24 00:00"),
        silent=(meets(), meets(confirmed_at=None, agreed="11-22 12:30")),
    ),
    "place-rules": Case(
        meets(**COURT),
        shown=t("11-22 00:00"),
        due=t("11-23 00:00"),
        silent=(meets(), declined("place-rules", **COURT)),
    ),
    "dress": Case(meets(), shown=t("11-23 00:00"), due=t("11-24 00:00"), silent=(declined("dress"),)),
    "early": Case(
        meets(),
        shown=t("11-24 00:00"),
        due=t("11-24 12:25"),
        silent=(meets(medium="phone", who_calls="me"), declined("early")),
    ),
    "pay-own": Case(meets(**CAFE), shown=t("11-23 00:00"), due=t("11-24 12:30"), silent=(meets(), meets(**COURT))),
    "missed": Case(
        meets(), shown=t("11-24 12:32"), due=t("11-24 12:55"), silent=(situation(held()), after(THEY_MISSED))
    ),
    "missed-by-them": Case(
        after(THEY_MISSED),
        shown=t("11-24 12:45"),
        due=t("11-25 00:00"),
        silent=(
            after(THEY_MISSED, written_at=t("11-24 13:00")),
            after(THEY_MISSED, offer=NEW_TIMES),
            after(I_MISSED),
        ),
    ),
    "missed-by-me": Case(
        after(I_MISSED),
        shown=t("11-24 12:45"),
        due=t("11-24 13:45"),
        owed=t("11-24 13:45"),
        silent=(after(I_MISSED, written_at=t("11-24 12:50")), after(THEY_MISSED)),
    ),
}
