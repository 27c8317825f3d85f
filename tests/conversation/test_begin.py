"""Beginning: needs no meeting; begun late it still ends when agreed."""

from datetime import timedelta

import pytest

from halfhour.conversation.models import EARLY, ClosedAlready, Conversation
from halfhour.foundation.refusals import Refused
from tests.conversation.conftest import MINUTE


def test_without_a_meeting_the_length_is_what_was_said(press, world, clock):
    answer = press(f"/conversation/{world.with_ada.id}/begin/", {"minutes": "20"})
    assert answer.status_code == 303
    talk = Conversation.objects.get(interview=world.with_ada)
    assert talk.ends_at == clock.at + timedelta(minutes=20)


def test_begun_late_it_ends_when_agreed(world):
    meeting = world.meeting_with_ben
    talk = Conversation.begin(world.with_ben, at=meeting.starts_at + 7 * MINUTE, minutes=25, meeting=meeting)
    assert talk.ends_at == meeting.ends_at


@pytest.mark.parametrize(("early", "is_the_agreed"), [(EARLY, True), (EARLY + MINUTE, False)])
def test_begun_long_before_the_agreed_time_it_has_a_clock_of_its_own(world, early, is_the_agreed):
    meeting = world.meeting_with_ben
    talk = Conversation.begin(world.with_ben, at=meeting.starts_at - early, minutes=25, meeting=meeting)
    assert (talk.ends_at == meeting.ends_at) == is_the_agreed


def test_begun_after_the_agreed_end_it_gets_its_minutes(world):
    meeting = world.meeting_with_ben
    talk = Conversation.begin(world.with_ben, at=meeting.ends_at, minutes=25, meeting=meeting)
    assert talk.ends_at == meeting.ends_at + timedelta(minutes=25)


def test_begun_twice_it_is_one_talk(press, world, running):
    press(f"/conversation/{world.with_ben.id}/begin/", {"minutes": "25"})
    assert Conversation.objects.filter(interview=world.with_ben).count() == 1


def test_after_it_was_held_it_is_not_begun_again(world, clock):
    with pytest.raises(ClosedAlready):
        Conversation.begin(world.with_chidi, at=clock.at, minutes=30)


@pytest.mark.parametrize(("minutes", "accepted"), [(0, False), (1, True), (240, True), (241, False), (-5, False)])
def test_it_takes_minutes_that_a_talk_can_have(world, clock, minutes, accepted):
    if accepted:
        assert Conversation.begin(world.with_ada, at=clock.at, minutes=minutes).ends_at
    else:
        with pytest.raises(Refused):
            Conversation.begin(world.with_ada, at=clock.at, minutes=minutes)


@pytest.mark.parametrize("typed", ["", "soon", "999999999999"])
def test_words_for_minutes_are_refused_and_kept(press, world, typed):
    answer = press(f"/conversation/{world.with_ada.id}/begin/", {"minutes": typed})
    assert answer.status_code == 422
    assert typed in answer.content.decode()
    assert not Conversation.objects.filter(interview=world.with_ada).exists()


def test_it_is_not_begun_by_looking(client, world):
    assert client.get(f"/conversation/{world.with_ada.id}/begin/").status_code == 405


def test_a_stranger_begins_nothing(press, world):
    assert press(f"/conversation/{world.evas_interview.id}/begin/", {"minutes": "20"}).status_code == 404


def test_before_it_the_page_offers_to_begin_and_to_rehearse(client, world):
    page = client.get(f"/conversation/{world.with_ada.id}/").content.decode()
    assert "How many minutes do you have?" in page
    assert "Rehearse" in page


def test_a_rehearsal_keeps_nothing(client, world):
    page = client.get(f"/conversation/{world.with_ben.id}/rehearse/").content.decode()
    assert "What takes more of a partner" in page
    assert not Conversation.objects.filter(interview=world.with_ben).exists()
