"""The days after a talk are days of the calendar: clocks go back on November 1, 2026, and on to summer on March 14, 2027.

Beside each rule: the situation, from when it speaks, and when it is due; both by the wall."""

from datetime import timedelta
from uuid import UUID

import pytest

from halfhour.coach.news import News
from halfhour.coach.rules.all import RULES
from halfhour.coach.situation import Advice, Guest, Lead, Promise, Talk
from halfhour.student.policy import Policy
from tests.coach.picture import agreed, d, draft, held, introduction, meeting, person, situation, t
from tests.coach.test_rules import INSTANT, said

ID = UUID(int=90)


def talked(ended: str, **more):
    """A talk of 25 minutes that ended then; all is done but what `more` leaves open."""
    ends = t(ended)
    talk = Talk(id=UUID(int=50), began_at=ends - timedelta(minutes=25), ends_at=ends, closed_at=ends)
    done = {"meeting": meeting(starts="10-30 12:30"), "talk": talk, "debriefed_at": ends, "thanked_at": ends}
    return situation(held(**(done | {"connected_at": ends} | more)))


def advice(**more):
    return situation(
        advice=(Advice(**({"id": ID, "person": person(), "said": "Call them", "given_on": d("10-20")} | more)),)
    )


def promise(on: str):
    return situation(promises=(Promise(id=ID, person=person(), text="The article", made_on=d("10-20"), by_on=d(on)),))


def lead(**more):
    return situation(leads=(Lead(id=ID, person=person(), what="A post", noted_at=t("10-24 10:00"), **more),))


ON_SUNDAY = meeting(starts="11-01 12:30", agreed="10-20 10:00")
CASES = {
    "debrief": (talked("10-31 23:30", debriefed_at=None), "10-31 23:30", "11-01 00:00"),
    "thank-in-time": (talked("10-29 12:55", thanked_at=None), "10-29 13:55", "10-31 00:00"),
    "connect-after": (talked("10-31 12:55", connected_at=None), "10-31 12:55", "11-03 00:00"),
    "advice-followed": (advice(by_on=d("11-02")), "10-26 00:00", "11-03 00:00"),
    "report-back": (advice(done_at=t("10-30 10:00")), "10-30 10:00", "11-07 00:00"),
    "introductions-used": (
        situation(introductions=(introduction(given_on=d("10-25"), thanked_at=t("10-25 10:00")),)), "10-25 10:00", "11-09 00:00",
    ),
    "tell-introducer": (
        situation(introductions=(introduction(given_on=d("10-20"), talked_at=t("10-31 12:00")),)), "10-31 12:00", "11-08 00:00",
    ),
    "promise-kept": (promise("11-02"), "10-31 00:00", "11-03 00:00"),
    "lead": (situation(leads=(Lead(id=ID, person=person(), what="A post", noted_at=t("10-30 10:00")),)), "10-30 10:00", "11-03 00:00"),
    "keep-in-touch": (situation(friends=(person(last_contact_at=t("10-20 10:00"), touch_every_days=14),)), "11-03 00:00", "2027-01-04 00:00"),
    "start-on-time": (situation(agreed(meeting=ON_SUNDAY)), "11-01 11:30", "11-01 12:30"),
    "end-on-time": (
        situation(agreed(meeting=ON_SUNDAY, talk=Talk(id=ID, began_at=t("11-01 12:30"), ends_at=t("11-01 12:55")))), "11-01 12:55", "11-02 00:00",
    ),
    # A Friday's thanks are due on Monday at noon, and the night between has an hour more.
    "thank-everyone": (talked("10-30 12:55", guests=(Guest(id=ID, name="Gil Arden"),)), "10-30 13:55", "11-02 12:00"),
    "thank-specific": (
        talked("10-30 12:55", thanked_at=None, drafts=(draft("thanks", begun_at=t("10-30 14:30"), open=frozenset({"no-blanks"})),)),
        "10-30 14:30", "11-02 12:00",
    ),
    "thank-form": (
        talked("10-30 12:55", thanked_at=None, drafts=(draft("thanks", begun_at=t("10-30 14:30"), channel="card"),), person=person(has_address=False)),
        "10-30 14:30", "11-02 12:00",
    ),
    "course-deliverable": (talked("10-30 12:55", for_course="Legal Research 101"), "10-30 12:55", "11-07 00:00"),
    "thank-for-the-name": (situation(introductions=(introduction(given_on=d("10-31")),)), "10-31 00:00", "11-02 00:00"),
    "lead-by-date": (lead(by_on=d("11-02"), thanked_at=t("10-25 10:00")), "10-31 00:00", "11-03 00:00"),
    "lead-told": (lead(answered_at=t("10-30 10:00")), "10-30 10:00", "11-07 00:00"),
    "progress-update": (situation(news=(News(id=ID, what="A post", noted_at=t("10-30 18:00")),)), "10-30 18:00", "11-07 00:00"),
}  # fmt: skip
IN_SPRING = {
    "report-back": (advice(given_on=d("2027-03-01"), done_at=t("2027-03-12 10:00")), "2027-03-12 10:00", "2027-03-20 00:00"),
    "promise-kept": (promise("2027-03-14"), "2027-03-12 00:00", "2027-03-15 00:00"),
    "keep-in-touch": (
        situation(friends=(person(last_contact_at=t("2027-03-01 10:00"), touch_every_days=30),)), "2027-03-31 00:00", "2027-06-01 00:00",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("id", "case"), [*CASES.items(), *IN_SPRING.items()])
def test_a_limit_stands_on_the_wall_on_both_sides_of_a_clock_change(id, case):
    seen, shown, due = case
    assert said(id, seen, t(shown) - INSTANT, Policy()) == []
    (cue,) = said(id, seen, t(shown), Policy())
    assert cue.due_at == t(due)


def test_every_rule_of_the_talk_and_of_what_follows_has_its_case():
    assert set(CASES) == {rule.id for rule in RULES if rule.stage in {"talk", "follow_up"}}
