"""Find somebody, and know them before you meet."""

from dataclasses import replace
from uuid import UUID

from halfhour.coach.situation import Declined, Met, Situation
from tests.coach.picture import ME, Case, agreed, d, interview, look, person, situation, student, t, without

NOBODY = student(introduced_at=t("11-02 09:00"), last_wish_at=None, has_talked=False)
SEEN = Met(id=UUID(int=95), person=person(), event="Spring fair", happened_on=d("11-18"))
A_WISH = interview(person=person(talking_points=0))

CASES = {
    "easy-first": Case(
        situation(me=NOBODY),
        shown=t("11-02 09:00"),
        due=t("12-03 00:00"),
        silent=(situation(me=student(has_talked=False)), situation(me=student(last_wish_at=None))),
    ),
    "own-pace": Case(
        situation(me=student(pace_days=30)),
        shown=t("12-02 00:00"),
        due=t("12-03 00:00"),
        silent=(
            situation(me=student()),
            situation(
                me=student(pace_days=30), declined=(Declined(rule="own-pace", subject=ME, until=d("2027-01-01")),)
            ),
        ),
    ),
    "event-follow-up": Case(
        situation(met=(SEEN,)),
        shown=t("11-18 00:00"),
        due=t("11-21 00:00"),
        silent=(
            situation(met=(replace(SEEN, in_touch_at=t("11-18 21:00")),)),
            situation(met=(replace(SEEN, is_wished=True),)),
            situation(met=(replace(SEEN, person=person(do_not_contact=True)),)),
            situation(met=(replace(SEEN, happened_on=d("11-01")),)),
        ),
    ),
    "own-linkedin-first": Case(
        Situation(student=student(), interviews=(interview(),)),
        shown=t("11-02 09:00"),
        due=t("11-06 00:00"),
        silent=(situation(interview()), Situation(student=student())),
    ),
    "conflict-check": Case(
        situation(interview(), me=student(has_employers=True)),
        shown=t("11-02 09:00"),
        due=t("11-06 00:00"),
        silent=(
            situation(interview()),
            situation(interview(person=person(kind="professor")), me=student(has_employers=True)),
        ),
    ),
    "find-common-ground": Case(
        situation(A_WISH), shown=t("11-02 09:00"), due=t("11-06 00:00"), silent=(situation(interview()),)
    ),
    "research-before-meeting": Case(
        situation(without(agreed(), person__looks=(look(),))),
        shown=t("11-22 00:00"),
        due=t("11-23 00:00"),
        owed=t("11-23 00:00"),
        silent=(situation(agreed()), situation(without(agreed(), person__looks=(look(), look("web", found=False))))),
    ),
    "read-firm-page": Case(
        situation(without(agreed(), person__looks=(look("web"), look("bar")))),
        shown=t("11-22 00:00"),
        due=t("11-23 00:00"),
        owed=t("11-23 00:00"),
        silent=(situation(agreed()), situation(without(agreed(), person__looks=(look("web"),)))),
    ),
    "web-search": Case(
        situation(without(agreed(), person__looks=(look("firm"), look("bar")))),
        shown=t("11-22 00:00"),
        due=t("11-23 00:00"),
        silent=(situation(agreed()),),
    ),
    "stale-research": Case(
        situation(without(agreed(), person__looks=(look("firm", "11-09 23:00"), look("web", "11-01 09:00")))),
        shown=t("11-22 00:00"),
        due=t("11-23 00:00"),
        silent=(situation(without(agreed(), person__looks=(look("firm", "11-10 00:00"), look("web", "11-01 09:00")))),),
    ),
    "specific-questions": Case(
        situation(without(agreed(), person__early_questions=0, questions=())),
        shown=t("11-10 10:00"),
        due=t("11-14 00:00"),
        silent=(
            situation(without(agreed(), person__early_questions=0)),
            situation(without(agreed(), questions=())),
            situation(without(agreed(), person__early_questions=0, questions=(), person__looks=())),
        ),
    ),
}
