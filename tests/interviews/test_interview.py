"""An interview begins with a wish, has one lead person, and ends."""

import pytest

from halfhour.interviews.models import AlreadyOpen, Interview, Participant
from halfhour.people.models import Person


def test_the_wish_opens_one(world, press):
    press(f"/interviews/with/{world.dana.id}/", {"wish": "how teaching pays into practice"})
    assert Interview.objects.of(world.sam).get(person=world.dana).wish == "how teaching pays into practice"


def test_at_most_one_is_open_with_a_person(world, press):
    assert press(f"/interviews/with/{world.ada.id}/").status_code == 422
    with pytest.raises(AlreadyOpen):
        Interview.objects.wish(world.ada, at=world.at)


def test_who_is_not_to_be_contacted_is_not_asked(world, press):
    world.dana.do_not_contact = True
    world.dana.save()
    assert press(f"/interviews/with/{world.dana.id}/").status_code == 422
    assert not Interview.objects.of(world.sam).filter(person=world.dana).exists()


def test_a_second_talk_is_possible_after_the_first_is_closed(world, press):
    assert press(f"/interviews/{world.with_ada.id}/close/", {"why": "a long rest"}).status_code == 303
    assert press(f"/interviews/with/{world.ada.id}/").status_code == 303
    assert press(f"/interviews/{world.with_ada.id}/reopen/").status_code == 422


def test_closing_twice_is_refused(world, press):
    press(f"/interviews/{world.with_ada.id}/close/")
    assert press(f"/interviews/{world.with_ada.id}/close/").status_code == 422


def test_others_take_part_once(world, press):
    path = f"/interviews/{world.with_ben.id}/join/"
    press(path, {"name": "Gita Rowan"})
    assert press(path, {"name": "gita rowan"}).status_code == 422
    assert press(path, {"name": "Ben Castellan"}).status_code == 422
    joined = Participant.objects.of(world.sam).get()
    assert joined.person == Person.objects.of(world.sam).get(name="Gita Rowan")
    press(f"/interviews/participants/{joined.id}/leave/")
    assert not Participant.objects.of(world.sam).exists()


@pytest.mark.parametrize("verb", ["reword", "join", "close", "reopen"])
def test_a_stranger_gets_404_and_get_is_refused(world, press, client, verb):
    assert press(f"/interviews/{world.evas_interview.id}/{verb}/", {"name": "x"}).status_code == 404
    assert client.get(f"/interviews/{world.with_ada.id}/{verb}/").status_code == 405
