"""One kind reminder, and not too soon."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from halfhour.letters.models import Channel, LetterKind
from halfhour.letters.write import start
from halfhour.outreach.models import AnsweredAlready, Approach, Enough, NotSent, TooSoon
from halfhour.outreach.nudging import Silence, nudge_from
from halfhour.student.policy import Policy

POLICY = Policy()
THURSDAY = date(2026, 11, 5)  # seven business days later, without Veterans Day: Tuesday, November 17


def test_it_waits_seven_business_days():
    assert nudge_from(Silence(THURSDAY, 0), POLICY, today=THURSDAY) == date(2026, 11, 17)


@pytest.mark.parametrize(
    ("today", "polite"),
    [(date(2026, 11, 16), False), (date(2026, 11, 17), True), (date(2026, 11, 20), True), (date(2026, 11, 21), False)],
)
def test_both_sides_of_the_day_and_no_weekend(today, polite):
    assert (nudge_from(Silence(THURSDAY, 0), POLICY, today=today) == today) is polite


def test_a_judge_is_given_fifteen():
    assert nudge_from(Silence(THURSDAY, 0, to_judge=True), POLICY, today=THURSDAY) == date(2026, 11, 30)


def test_never_on_the_day_before_a_holiday():
    eve = date(2026, 11, 25)
    assert nudge_from(Silence(THURSDAY, 0), POLICY, today=eve) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("most", "sent", "may"), [(1, 0, True), (1, 1, False), (3, 2, True), (3, 3, False), (0, 0, False)]
)
def test_as_often_as_the_policy_allows(most, sent, may):
    policy = replace(POLICY, nudges_most=most)
    assert (nudge_from(Silence(THURSDAY, sent), policy, today=THURSDAY) is not None) is may


@pytest.fixture
def later(world, clock):
    """A day on which a reminder to Ada is polite: Monday, November 23."""
    return clock.turn(days=4)


def test_it_refuses_to_pester(world):
    with pytest.raises(TooSoon, match="Nov 20"):
        world.approach_to_ada.nudge(world.at, POLICY)


@pytest.mark.parametrize("htmx", [True, False])
def test_it_drafts_a_reminder_that_replies(press, world, later, htmx):
    answer = press(f"/outreach/approaches/{world.approach_to_ada.pk}/nudge/", htmx=htmx)
    letter = world.approach_to_ada.nudges().get()
    assert answer.get("HX-Redirect" if htmx else "Location").startswith(f"/letters/{letter.pk}/?next=/outreach/")
    assert letter.kind == LetterKind.NUDGE and "November 11" in letter.text and "20 to 30 minutes" in letter.text


def test_pressed_twice_it_is_the_same_draft(press, world, later):
    for _ in range(2):
        press(f"/outreach/approaches/{world.approach_to_ada.pk}/nudge/")
    assert world.approach_to_ada.nudges().count() == 1


def test_after_one_it_is_enough(world, later):
    world.approach_to_ada.nudge(later, POLICY).mark_sent(at=later)
    with pytest.raises(Enough):
        world.approach_to_ada.nudge(later + timedelta(days=30), POLICY)


def test_a_judge_is_telephoned(world, later):
    world.ada.kind = "judge"
    world.ada.save()
    approach = Approach.objects.get(pk=world.approach_to_ada.pk)
    letter = approach.nudge(later + timedelta(days=14), POLICY)
    assert letter.channel == Channel.PHONE


def test_what_was_answered_or_never_sent_is_not_nudged(world, later):
    world.approach_to_ada.record_answer("yes", at=later)
    with pytest.raises(AnsweredAlready):
        world.approach_to_ada.nudge(later, POLICY)
    letter = start(world.sam, "approach", text="x", person=world.dana)
    unsent = Approach(student=world.sam, interview=world.with_ada, letter=letter)
    with pytest.raises(NotSent):
        unsent.nudge(later, POLICY)


def test_a_real_contact_begins_the_wait_anew(world, later):
    from halfhour.people.models import Contact

    Contact.with_person(world.ada, "chance", at=later)
    with pytest.raises(TooSoon):
        world.approach_to_ada.nudge(later, POLICY)


def test_looking_is_no_nudge_and_a_stranger_gets_404(client, press, world):
    path = f"/outreach/approaches/{world.approach_to_ada.pk}/nudge/"
    assert client.get(path).status_code == 405
    hers = start(world.eve, "approach", text="x", person=world.evas)
    approach = Approach.objects.create(student=world.eve, interview=world.evas_interview, letter=hers)
    assert press(f"/outreach/approaches/{approach.pk}/nudge/").status_code == 404
