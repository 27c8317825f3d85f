"""Ask for half an hour."""

from dataclasses import replace
from uuid import UUID

from halfhour.coach.situation import Declined
from halfhour.student.policy import Named, Policy, Quiet
from tests.coach.picture import (
    ADA,
    BEN,
    WITH_BEN,
    Case,
    approach,
    d,
    draft,
    interview,
    introduction,
    person,
    situation,
    t,
)

JUDGE = person(kind="judge")
ASKED = Declined(rule="ask-office-first", subject=ADA)
EXAMS = Policy(quiet=(Quiet("Exams", d("11-05"), d("11-13")),))
AT_TERN = ("Tern & Quill LLP",)
COLLEAGUE = interview(
    id=WITH_BEN, person=person(id=BEN, name="Ben Castellan", offices=AT_TERN), approach=approach("11-04 10:00")
)
DRAFTED = interview(drafts=(draft(),))
LET_GO = interview(
    person=person(offices=AT_TERN),
    approach=approach("10-01 10:00", nudged_at=(t("10-14 10:00"),)),
    closed_at=t("11-02 10:00"),
)


def with_open(*checks: str, **more):
    return situation(interview(drafts=(draft(open=frozenset(checks), **more),)))


def in_a_draft(*checks: str, **more) -> Case:
    return Case(
        with_open(*checks, **more),
        shown=t("11-05 00:00"),
        due=t("11-08 00:00"),
        silent=(situation(DRAFTED), situation(interview()), with_open("salutation")),
    )


CASES = {
    "not-to-contact": Case(
        situation(interview()),
        shown=t("11-02 09:00"),
        due=t("11-03 00:00"),
        policy=Policy(not_to_contact=(Named("ada  BRIGHTWATER"),)),
        silent=(situation(interview(person=person(name="Ada Bright"))),),
    ),
    "ask-office-first": Case(
        situation(interview(person=JUDGE)),
        shown=t("11-02 09:00"),
        due=t("11-06 00:00"),
        silent=(situation(interview()), situation(interview(person=JUDGE), declined=(ASKED,))),
    ),
    "thank-before-using-name": Case(
        situation(interview(origins=(introduction(person_id=ADA),))),
        shown=t("11-02 09:00"),
        due=t("11-04 00:00"),
        silent=(situation(interview(origins=(introduction(thanked_at=t("11-02 08:00")),))), situation(interview())),
    ),
    "introduce-and-why": Case(
        situation(interview()),
        shown=t("11-02 09:00"),
        due=t("11-06 00:00"),
        silent=(
            situation(DRAFTED),
            situation(interview(person=JUDGE)),
            situation(interview(person=person(do_not_contact=True))),
            situation(interview(person=person(rest_until=d("2027-05-01")))),
            situation(interview(origins=(introduction(),))),
        ),
    ),
    "not-twice": Case(
        situation(interview(person=person(offices=AT_TERN), drafts=(draft(),)), COLLEAGUE),
        shown=t("11-05 00:00"),
        due=t("11-19 00:00"),
        silent=(
            situation(interview(person=person(offices=("Larkspur Legal PC",)), drafts=(draft(),)), COLLEAGUE),
            situation(interview(person=person(offices=AT_TERN), drafts=(draft(),))),
        ),
    ),
    "school-timing": Case(
        situation(DRAFTED), shown=t("11-05 00:00"), due=t("11-15 00:00"), policy=EXAMS, silent=(situation(interview()),)
    ),
    # Three days after the fourth is a Saturday: the letter waits for Monday.
    "send-the-draft": Case(
        situation(DRAFTED),
        shown=t("11-09 00:00"),
        due=t("11-10 00:00"),
        silent=(situation(interview()), with_open("no-blanks"), situation(interview(person=JUDGE, drafts=(draft(),)))),
    ),
    "second-person": Case(
        situation(LET_GO),
        shown=t("11-16 00:00"),
        due=t("11-24 00:00"),
        silent=(
            situation(LET_GO, interview(id=UUID(int=99), person=person(id=BEN, offices=AT_TERN))),
            situation(interview(approach=LET_GO.approach, closed_at=LET_GO.closed_at)),
        ),
    ),
    "no-blanks": in_a_draft("no-blanks"),
    "one-request": replace(in_a_draft("length", words=260), silent=(situation(DRAFTED), with_open("length", words=40))),
    "linkedin-length": in_a_draft("linkedin-length", channel="linkedin", characters=260),
    "ask-for-conversation": in_a_draft("ask-for-conversation"),
    "permission-on-record": in_a_draft("permission-on-record"),
    "say-if-assigned": in_a_draft("say-if-assigned"),
    "no-resume": in_a_draft("no-resume"),
}
