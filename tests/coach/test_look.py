"""The coach looks at the small named world."""

from datetime import timedelta

from halfhour.coach.look import cues, look_at
from halfhour.interviews.models import Interview
from halfhour.people.models import Person
from tests.world import approach


def test_a_yesterdays_talk_asks_for_its_thanks_and_its_debrief(world):
    said = {cue.rule: cue for cue in cues(world.sam, world.at) if cue.interview_id == world.with_chidi.pk}
    assert {"thank-in-time", "debrief"} <= said.keys()
    assert str(said["thank-in-time"].what) == "Thank Chidi Marlowe for the talk"
    assert said["thank-in-time"].group == "today"


def test_tomorrows_talk_is_confirmed_today(world):
    said = {cue.rule: cue for cue in cues(world.sam, world.at) if cue.interview_id == world.with_ben.pk}
    assert said["confirm-before"].target == world.meeting_with_ben.pk


def test_ada_is_reminded_on_the_seventh_business_day_and_not_before(world):
    def nudges(at):
        return [cue.person.name for cue in cues(world.sam, at) if cue.rule == "nudge-once"]

    assert nudges(world.at) == []
    assert nudges(world.at + timedelta(days=1)) == ["Ada Brightwater"]


def test_who_has_not_answered_is_listed_with_the_days(world):
    waiting = look_at(world.sam, world.at).waiting
    assert [(row.person.name, row.business_days) for row in waiting] == [("Ada Brightwater", 6)]


def test_another_student_hears_nothing_of_it(world):
    assert {cue.person.name for cue in cues(world.eve, world.at) if cue.person} == {"Zoe Hartigan"}


def test_it_takes_as_many_queries_for_three_hundred_interviews_as_for_three(world, django_assert_num_queries):
    with django_assert_num_queries(34):
        cues(world.sam, world.at)
    for number in range(300):
        person = Person.objects.create(student=world.sam, name=f"Person {number}")
        approach(Interview.objects.wish(person, at=world.at), sent_at=world.at - timedelta(days=number % 20))
    with django_assert_num_queries(34):
        cues(world.sam, world.at)
