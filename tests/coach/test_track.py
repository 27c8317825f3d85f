"""The stage track: computed from facts, and the navigation of an interview."""

from dataclasses import replace
from datetime import timedelta

from halfhour.coach.look import look_at
from halfhour.coach.track import next_step, seen_already, track
from halfhour.interviews.models import Interview
from halfhour.preparation.models import Goal, Question
from halfhour.student.models import Background
from tests.world import approach


def states(interview, at):
    return {step.id: step.state for step in track(Interview.objects.get(pk=interview.pk), at)}


def facts(interview, at):
    return {step.id: step.fact for step in track(Interview.objects.get(pk=interview.pk), at)}


def test_a_wish_begins_with_research(world):
    interview = Interview.objects.wish(world.dana, at=world.at)
    assert states(interview, world.at)["research"] == "now"
    assert facts(interview, world.at) == {
        "research": "nothing read yet",
        "reach_out": "not written yet",
        "schedule": "no time yet",
        "goals": "none yet",
        "questions": "none yet",
        "talk": "",
        "follow_up": "",
    }


def test_an_unanswered_request_waits_at_reach_out_for_their_answer(world):
    assert states(world.with_ada, world.at)["reach_out"] == "now"
    assert facts(world.with_ada, world.at)["reach_out"] == "wrote Wed, Nov 11, no answer yet"
    assert next_step(world.with_ada, world.at) == ("They answered", f"/outreach/{world.with_ada.pk}/#answer")


def test_what_is_owed_before_a_talk_is_late(world):
    said = states(world.with_ben, world.at)
    assert (said["research"], said["questions"], said["schedule"]) == ("late", "late", "done")
    assert facts(world.with_ben, world.at)["schedule"] == "Fri, Nov 20 12:30 pm"
    assert facts(world.with_ben, world.at)["talk"] == "25 minutes, by video"


def test_after_the_talk_only_the_follow_up_is_left(world):
    later = world.at + timedelta(days=2)
    said = states(world.with_chidi, later)
    assert {said[id] for id in ("research", "reach_out", "schedule", "goals", "questions")} == {"done"}
    assert said["follow_up"] == "late"


def test_every_fact_has_at_most_eight_words(world):
    for interview in Interview.objects.of(world.sam):
        for fact in facts(interview, world.at).values():
            assert len(fact.split()) <= 8, fact


def test_a_goal_without_a_question_is_told(world):
    goal = world.with_ben.goals.create(student=world.sam, text="Learn about hiring")
    Question.add(world.with_ben, "What surprised you?", goal=world.with_ben.goals.first())
    assert facts(world.with_ben, world.at)["questions"] == "2 questions, one goal still bare"
    Question.add(world.with_ben, "What do you look for?", goal=goal)
    assert facts(world.with_ben, world.at)["questions"] == "3 questions"


def test_each_stage_leads_to_its_page_and_the_next_step_to_the_first_cue(world, client):
    for step in track(world.with_ben, world.at):
        assert client.get(step.url).status_code == 200, step.url
    words, url = next_step(world.with_ben, world.at)
    assert (words, client.get(url).status_code) == ("Add a question", 200)


def test_the_sixth_stage_is_drawn_as_the_half_hour(world):
    drawn = {step.id: step.drawn for step in track(world.with_ben, world.at)}
    assert "clock-wedge" in drawn["talk"]
    unsent = Interview.objects.wish(world.dana, at=world.at)
    approach(unsent, sent_at=None)
    assert "clock-wedge" not in {step.id: step.drawn for step in track(unsent, world.at)}["talk"]


def test_a_talk_about_to_begin_comes_before_what_is_owed_for_it(world):
    starts = world.meeting_with_ben.starts_at
    assert next_step(world.with_ben, starts - timedelta(minutes=3)) == (
        "Open the talk",
        f"/conversation/{world.with_ben.pk}/",
    )
    assert next_step(world.with_ben, starts - timedelta(hours=3))[0] != "Open the talk"


def test_a_look_at_everything_serves_the_interview_too(world, django_assert_num_queries):
    whole = look_at(world.sam, world.at).seen
    row = Interview.objects.get(pk=world.with_ben.pk)
    seen_already(row, whole, world.at)
    with django_assert_num_queries(0):
        served = next_step(row, world.at), track(row, world.at)
    assert served == (next_step(world.with_ben, world.at), track(world.with_ben, world.at))
    another = Interview.objects.get(pk=row.pk)
    seen_already(another, replace(whole, interviews=()), world.at)
    assert next_step(another, world.at) == served[0]  # what a look left out is looked at


def test_without_a_goal_the_goal_comes_before_its_questions(world):
    Goal.objects.of(world.sam).filter(interview=world.with_ben).delete()
    starts = world.meeting_with_ben.starts_at
    words, url = next_step(world.with_ben, starts - timedelta(hours=20))
    assert (words, url) == ("Set a goal", f"/preparation/{world.with_ben.pk}/#plan")


def test_research_has_begun_once_somebody_was_written_to_although_little_was_read(client, world):
    assert states(world.with_ada, world.at)["research"] == "begun"
    page = client.get(f"/outreach/{world.with_ada.pk}/").content.decode()
    assert 'Research<span class="visually-hidden">. Begun.' in page


def test_what_belongs_to_the_whole_interview_is_found_from_each_stage(client, world):
    for stage in ("outreach", "scheduling", "preparation", "followup"):
        assert (
            f'href="/interviews/{world.with_ada.pk}/?more=1"'
            in client.get(f"/{stage}/{world.with_ada.pk}/").content.decode()
        )
    led = client.get(f"/interviews/{world.with_ada.pk}/?more=1")
    assert led.url == f"/people/{world.ada.pk}/?more=1#more"
    assert 'id="more" open' in client.get(led.url).content.decode()


def test_what_no_page_does_is_no_next_step_and_the_person_shows_one(client, world):
    Background.objects.create(student=world.sam, kind="employer", said="Harbor Hotel, night clerk", place=0)
    world.dana.kind = "attorney"
    world.dana.save()
    interview = Interview.objects.wish(world.dana, at=world.at)
    assert "conflict-check" in {cue.rule for cue in look_at(world.sam, world.at).cues}
    assert next_step(interview, world.at)[0] != "Done"
    assert client.get(f"/people/{world.dana.pk}/").content.decode().count("button-first") == 1


def test_where_the_next_step_is_to_look_at_this_page_the_stage_that_is_now_is_offered(client, world):
    world.dana.kind = "judge"
    world.dana.save()
    interview = Interview.objects.wish(world.dana, at=world.at)
    assert next_step(interview, world.at) == ("See the person", f"/people/{world.dana.pk}/")
    assert "Go on: Research" in client.get(f"/people/{world.dana.pk}/").content.decode()
