"""The notice with *Undo* stands on the page after a press, and on no other page opened later."""

from datetime import timedelta

import pytest

AHEAD = {"HTTP_SEC_FETCH_DEST": "empty", "HTTP_SEC_FETCH_MODE": "cors"}
BY_WORKER = {"HTTP_SEC_FETCH_DEST": "empty", "HTTP_SEC_FETCH_MODE": "navigate"}


@pytest.fixture
def added(world, press):
    """The page that follows the adding of a person."""
    return press("/add/", {"said": "Gita Rowan"})["Location"]


def tells(client, page: str, **headers) -> bool:
    return "notice-undo" in client.get(page, **headers).content.decode()


@pytest.mark.parametrize(
    ("opened", "told"),
    [
        (["{page}"], [True]),
        (["{page}", "/people/"], [True, False]),
        (["{page}", "{page}"], [True, True]),
        (["{page}", "/people/", "{page}"], [True, False, False]),
        (["{page}", "{page}?all=1"], [True, False]),
    ],
    ids=["after it", "the next page", "loaded anew", "gone back to", "another part"],
)
def test_it_is_told_once_on_the_page_that_follows(client, added, opened, told):
    assert [tells(client, each.format(page=added)) for each in opened] == told


def test_a_page_that_is_fetched_ahead_does_not_take_it_away(client, added):
    assert not tells(client, "/people/", **AHEAD)
    assert tells(client, added)


def test_a_page_that_the_service_worker_hands_on_tells_it(client, added):
    assert tells(client, added, **BY_WORKER)
    assert not tells(client, "/people/", **BY_WORKER)


def test_a_minute_later_it_is_gone(client, clock, added):
    clock.at += timedelta(seconds=59)
    assert tells(client, added)
    clock.at += timedelta(seconds=1)
    assert not tells(client, added)


def test_where_a_press_swaps_a_part_of_the_page_the_next_page_is_without_it(world, press, client):
    answer = press(f"/followup/people/{world.chidi.id}/contact/", {"how": "call"}, htmx=True)
    assert b"notice-undo" in answer.content
    assert not tells(client, "/people/")


def test_what_was_undone_is_told_once_as_well(press, client, added):
    page = client.get(added).content.decode()
    undo = page.partition('class="notice notice-undo" method="post" action="')[2].partition('"')[0]
    back = press(undo, came_from="/people/").url
    assert "Undone: Added Gita Rowan." in client.get(back).content.decode()
    assert "Undone:" not in client.get("/").content.decode()


def test_it_can_still_be_undone_from_what_you_did(press, client, added):
    client.get(added)
    client.get("/people/")
    assert "Added Gita Rowan." in client.get("/history/").content.decode()
