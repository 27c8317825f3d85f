"""Two lines after an evening: for two weeks, on the student's own days, until anything followed."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from halfhour.coach.gather.situation import situation as gathered
from halfhour.coach.look import cues
from halfhour.coach.situation import Met
from halfhour.people.models import Contact, Event
from halfhour.student.policy import Policy
from tests.coach.picture import d, person, situation, t
from tests.coach.test_rules import said

SEEN = Met(id=UUID(int=95), person=person(), event="Spring fair", happened_on=d("10-31"))  # clocks go back that night


@pytest.mark.parametrize(("at", "speaks"), [("10-31 00:00", True), ("11-14 23:59", True), ("11-15 00:00", False)])
def test_it_speaks_for_two_weeks_by_the_calendar(at, speaks):
    assert bool(said("event-follow-up", situation(met=(SEEN,)), t(at), Policy())) is speaks


@pytest.mark.parametrize(("touched", "speaks"), [("10-30 23:59", True), ("10-31 00:00", False)])
def test_only_a_contact_since_that_day_settles_it(touched, speaks):
    seen = replace(SEEN, in_touch_at=t(touched))
    assert bool(said("event-follow-up", situation(met=(seen,)), t("11-01 12:00"), Policy())) is speaks


def test_it_is_due_at_the_end_of_the_second_day_also_where_clocks_change():
    (cue,) = said("event-follow-up", situation(met=(SEEN,)), t("11-01 12:00"), Policy())
    assert cue.due_at == t("11-03 00:00")


def test_the_world_is_gathered_and_a_contact_makes_it_silent(world, clock):
    evening = Event.objects.create(student=world.sam, name="Spring fair", happened_on=world.sam.today(clock.at))
    evening.meet("Dana Whitlock")
    assert [each.event for each in gathered(world.sam, clock.at, Policy()).met] == ["Spring fair"]
    assert [cue.person.name for cue in cues(world.sam, clock.at) if cue.rule == "event-follow-up"] == ["Dana Whitlock"]
    Contact.with_person(world.dana, "hello", at=clock.at + timedelta(hours=1))
    assert [cue for cue in cues(world.sam, clock.at + timedelta(hours=2)) if cue.rule == "event-follow-up"] == []


def test_who_is_wished_for_has_a_letter_of_their_own(world, clock):
    evening = Event.objects.create(student=world.sam, name="Spring fair", happened_on=world.sam.today(clock.at))
    evening.meet("Ada Brightwater")
    assert [cue for cue in cues(world.sam, clock.at) if cue.rule == "event-follow-up"] == []
