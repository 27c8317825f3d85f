"""A pause: quiet, but for what would hurt somebody else."""

from datetime import date, timedelta

import pytest

from halfhour.coach.look import cues
from halfhour.coach.models import NotADay, Pause

UNTIL = {"ends_on": "2026-11-27", "why": "exams"}


def rules(world, at):
    return {cue.rule for cue in cues(world.sam, at)}


@pytest.mark.parametrize("htmx", [True, False])
def test_in_a_pause_only_what_would_hurt_somebody_else_is_shown(world, press, htmx):
    before = rules(world, world.at)
    assert press("/coach/pause/", UNTIL, htmx=htmx).status_code == (200 if htmx else 303)
    paused = rules(world, world.at)
    assert {"thank-in-time", "confirm-before"} <= paused < before
    assert "research-before-meeting" not in paused


def test_it_ends_with_its_last_day(world):
    Pause.declare(world.sam, at=world.at, ends_on=date(2026, 11, 20))
    evening = world.at + timedelta(days=1, hours=13, minutes=29)  # 11:59 pm in Portland
    assert "debrief" not in rules(world, evening)
    assert "debrief" in rules(world, evening + timedelta(minutes=1))


@pytest.mark.parametrize("htmx", [True, False])
def test_it_can_be_ended_sooner(world, press, htmx):
    pause = Pause.declare(world.sam, at=world.at, ends_on=date(2026, 11, 27))
    press(f"/coach/pauses/{pause.pk}/end/", htmx=htmx)
    assert "debrief" in rules(world, world.at)


def test_declared_again_it_is_changed_and_not_doubled(world):
    Pause.declare(world.sam, at=world.at, ends_on=date(2026, 11, 27))
    Pause.declare(world.sam, at=world.at, ends_on=date(2026, 12, 4))
    assert [pause.ends_on for pause in Pause.objects.of(world.sam)] == [date(2026, 12, 4)]


def test_it_ends_today_or_later_and_within_a_term(world):
    today = world.sam.today(world.at)
    Pause.declare(world.sam, at=world.at, ends_on=today)
    Pause.declare(world.sam, at=world.at, ends_on=today + timedelta(days=92))
    for day in (today - timedelta(days=1), today + timedelta(days=93)):
        with pytest.raises(NotADay):
            Pause.declare(world.sam, at=world.at, ends_on=day)


def test_an_impossible_day_is_refused_and_nothing_is_kept(world, press):
    assert press("/coach/pause/", {"ends_on": "2026-11-31"}).status_code == 422
    assert not Pause.objects.of(world.sam).exists()


def test_a_stranger_cannot_end_it_and_looking_changes_nothing(world, press, client):
    eves = Pause.declare(world.eve, at=world.at, ends_on=date(2026, 11, 27))
    assert press(f"/coach/pauses/{eves.pk}/end/").status_code == 404
    assert client.get("/coach/pause/").status_code == 405
    assert client.get(f"/coach/pauses/{eves.pk}/end/").status_code == 405
