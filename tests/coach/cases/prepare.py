"""What to learn, and what to ask."""

from dataclasses import replace
from uuid import UUID

from halfhour.coach.situation import Declined, Goal
from tests.coach.picture import GOAL, ME, QUESTIONS, Case, agreed, meeting, situation, student, t

BARE = Goal(id=UUID(int=31), text="Learn about hiring")
READY = situation(agreed())
SHOWN, DUE = t("11-15 00:00"), t("11-23 00:00")


def in_the_week_before(one, *silent, owed: bool = False) -> Case:
    return Case(situation(one), shown=SHOWN, due=DUE, owed=DUE if owed else None, silent=(READY, *silent))


def asking(**more):
    return agreed(questions=(replace(QUESTIONS[0], **more), *QUESTIONS[1:]))


CASES = {
    "one-to-three-goals": in_the_week_before(agreed(goals=()), situation(agreed(goals=(GOAL, GOAL, GOAL))), owed=True),
    "goal-broader": in_the_week_before(agreed(goals=(replace(GOAL, text="How many cases do you have? "),))),
    "every-goal-asked": in_the_week_before(
        agreed(goals=(GOAL, BARE)), situation(agreed(goals=(BARE,), questions=())), owed=True
    ),
    "never-without-questions": in_the_week_before(
        agreed(questions=QUESTIONS[:4]),
        situation(agreed(questions=QUESTIONS[:4], meeting=meeting(minutes=20))),
        owed=True,
    ),
    "must-ask": in_the_week_before(
        agreed(questions=(replace(QUESTIONS[0], must_ask=False), *QUESTIONS[1:])),
        situation(agreed(questions=tuple(replace(one, must_ask=place < 3) for place, one in enumerate(QUESTIONS)))),
    ),
    "fits-the-time": in_the_week_before(asking(minutes=6), situation(asking(minutes=5))),
    "off-limits": in_the_week_before(asking(is_off_limits=True)),
    "overview-ready": Case(
        situation(agreed(), me=student(overview_words=0)),
        shown=SHOWN,
        due=DUE,
        silent=(READY, situation(agreed(), me=student(overview_words=150))),
    ),
    "rehearse": Case(
        situation(agreed(), me=student(has_talked=False)),
        shown=t("11-23 00:00"),
        due=t("11-24 00:00"),
        silent=(
            READY,
            situation(agreed(), me=student(has_talked=False), declined=(Declined(rule="rehearse", subject=ME),)),
        ),
    ),
}
