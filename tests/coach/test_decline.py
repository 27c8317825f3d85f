"""*Done* and *Not this time*, for what no fact can settle."""

from uuid import uuid4

import pytest

from halfhour.coach.look import cues
from halfhour.coach.models import Declined


def meant(world, rule="dress"):
    return {"rule": rule, "subject": str(world.meeting_with_ben.pk)}


def rules(world, at=None):
    return {cue.rule for cue in cues(world.sam, at or world.at)}


@pytest.mark.parametrize("verb", ["done", "not-this-time"])
@pytest.mark.parametrize("htmx", [True, False])
def test_a_cue_that_was_settled_does_not_come_back(world, press, verb, htmx):
    assert "dress" in rules(world)
    answer = press(f"/coach/{verb}/", meant(world), htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    assert "dress" not in rules(world)
    assert Declined.objects.of(world.sam).get().done is (verb == "done")


def test_pressed_twice_it_is_kept_once(world, press):
    press("/coach/done/", meant(world))
    assert press("/coach/done/", meant(world)).status_code == 404
    assert Declined.objects.of(world.sam).count() == 1


def test_what_a_fact_settles_cannot_be_waved_away(world, press):
    assert press("/coach/done/", meant(world, "confirm-before")).status_code == 404
    assert "confirm-before" in rules(world)


def test_a_strangers_cue_is_not_found(world, press):
    eves = next(cue for cue in cues(world.eve, world.at) if cue.may_be_declined)
    said = {"rule": eves.rule, "subject": str(eves.subject)}
    assert press("/coach/done/", said).status_code == 404
    assert press("/coach/not-this-time/", {"rule": "dress", "subject": str(uuid4())}).status_code == 404


def test_rubbish_is_refused_in_words(world, press):
    assert press("/coach/done/", {"rule": "dress", "subject": "no id"}).status_code == 422


def test_looking_at_the_address_changes_nothing(world, client):
    assert client.get("/coach/done/").status_code == 405
    assert client.get("/coach/not-this-time/").status_code == 405


def test_the_rhythm_of_new_talks_comes_again_after_its_interval(world, press, clock):
    world.sam.pace_days = 5
    world.sam.save()
    assert "own-pace" in rules(world)
    press("/coach/not-this-time/", {"rule": "own-pace", "subject": str(world.sam.pk)})
    assert "own-pace" not in rules(world, clock.turn(days=29))
    assert "own-pace" in rules(world, clock.turn(days=1))


def test_it_can_be_undone(world, press, client):
    press("/coach/done/", meant(world))
    act = client.get("/").context["act"]
    assert act is not None
    press(f"/undo/{act.pk}/")
    assert "dress" in rules(world)
