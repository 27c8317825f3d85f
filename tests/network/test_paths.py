"""The ways to somebody one wants to meet."""

from itertools import pairwise

import pytest

from halfhour.network.paths import EVENING, GAVE, KNOWN, ME, MOST_STEPS, OFFICE, Link, ways
from halfhour.people.models import Event, Organisation, Post


def steps(found):
    return [[(each.to, each.how) for each in way] for way in found]


def test_a_name_given_is_the_surest_way():
    links = [
        Link(ME, "dana", KNOWN),
        Link(ME, "ben", KNOWN),
        Link("dana", "femi", GAVE),
        Link("ben", "femi", OFFICE, "Tern"),
    ]
    assert steps(ways(links, "femi")) == [
        [("dana", KNOWN), ("femi", GAVE)], [("ben", KNOWN), ("femi", OFFICE)],
    ]  # fmt: skip


@pytest.mark.parametrize(("between", "found"), [(MOST_STEPS - 2, 1), (MOST_STEPS - 1, 0)])
def test_beyond_four_steps_a_way_is_none(between, found):
    names = ["first", *(f"p{n}" for n in range(between)), "wanted"]
    links = [Link(ME, "first", KNOWN), *(Link(one, other, GAVE) for one, other in pairwise(names))]
    assert len(ways(links, "wanted")) == found


def test_nobody_is_passed_twice_and_never_the_student():
    links = [
        Link(ME, "a", KNOWN),
        Link("a", "b", GAVE),
        Link("b", "a", GAVE),
        Link(ME, "c", KNOWN),
        Link("c", "a", EVENING),
    ]
    assert steps(ways(links, "b")) == [[("a", KNOWN), ("b", GAVE)], [("c", KNOWN), ("a", EVENING), ("b", GAVE)]]
    assert ways(links, "nobody") == []


def test_the_page_shows_the_way_by_office_and_by_evening(world, client):
    office = Organisation.called(world.sam, "Tern & Quill LLP")
    for person in (world.ada, world.chidi):
        Post.objects.create(student=world.sam, person=person, organisation=office)
    page = client.get(f"/network/?to={world.ada.id}").content.decode()
    assert "also at Tern &amp; Quill LLP" in page
    fair = Event.objects.create(student=world.sam, name="Spring fair", happened_on=world.femi.given_on)
    fair.meet("Ben Castellan")
    fair.meet("Dana Whitlock")
    assert "Spring fair" in client.get(f"/network/?to={world.ben.id}").content.decode()


def test_where_there_is_no_way_it_says_what_to_ask(world, client):
    assert "No way to Ada Brightwater is on record" in client.get(f"/network/?to={world.ada.id}").content.decode()


def test_a_stranger_is_nobody_to_be_led_to(world, client):
    assert "Zoe Hartigan" not in client.get(f"/network/?to={world.evas.id}").content.decode()
