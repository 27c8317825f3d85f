"""A town is shared where it is the same one: its namesakes in other states and countries are not."""

import pytest

from halfhour.reading.details import City
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.profile import profile_from
from tests.research.sharing import fact, shared

OREGON = tuple(fact("work", quote) for quote in ("Oregon State Bar staff", "Bend, OR", "Oregon Department of Mines"))


def links(town, quote, *others, type_="work"):
    return [link.source_quote for link in shared({"towns": [town]}, fact(type_, quote), *others)]


@pytest.mark.parametrize(
    ("town", "quote"),
    [
        ("Salem, MA", "worked in Salem for years"),  # M.A. is a degree elsewhere
        ("Vancouver, BC", "answered calls in Vancouver for years"),
        ("Dunfield, PA", "grew up on a farm near Dunfield"),
        ("Parma, Italy", "paralegal in Parma for years"),
        ("Truro, UK", "worked in Truro one summer"),
        ("Nogales, Sonora", "worked in Nogales one summer"),
        ("Salem, a wedding", "worked in Salem for years"),
        ("Bend, a road trip", "worked in Bend for years"),
    ],
)
def test_a_namesake_elsewhere_is_not_shared(town, quote):
    assert links(town, quote, *OREGON) == []


@pytest.mark.parametrize(
    ("town", "quote"),
    [
        ("Salem, OR", "worked in Salem for years"),
        ("Salem, OR area", "worked in Salem for years"),
        ("Vancouver, WA", "answered calls in Vancouver for years"),
        ("Old Dunfield, PA", "grew up on a farm near Old Dunfield"),
        ("Parma, Italy", "taught in Parma, Italy"),
    ],
)
def test_the_same_town_is_shared(town, quote):
    assert links(town, quote, *OREGON) == [quote]


@pytest.mark.parametrize(("town", "many"), [("Washington, NC", 0), ("Washington, DC", 1)])
def test_a_town_that_is_called_like_a_state_needs_its_own_state(town, many):
    assert len(links(town, "fellow at a clinic in Washington")) == many


def test_a_town_that_the_page_names_with_its_state_is_in_that_one():
    towns = fact("work", "clerk in Dunfield, Ontario"), fact("work", "driver near Boston, Massachusetts")
    assert links("Dunfield, MA", "a bakery in Dunfield", *towns) == []
    assert links("Dunfield, ON", "a bakery in Dunfield", *towns)


def test_where_a_house_stands_tells_of_no_person():
    assert links("Astoria, OR", "Fenn Orr has offices in Astoria and Bend.", type_="passage") == []
    assert links("Astoria, OR", "Our bakery is near Astoria.", type_="passage") == []
    assert links("Astoria, OR", "He baked bread near Astoria.", type_="passage")


def test_a_state_in_the_name_of_a_people_is_no_place():
    dutch = tuple(fact("language", f"Pennsylvania Dutch, {each}") for each in ("fluent", "read", "sung"))
    town = fact("city", "lives in Salem", details=City("Salem", "", "lives"))
    assert len(shared({"towns": ["Salem, OR"]}, town, *dutch)) == 1


def test_however_much_of_a_page_meets_it_is_gone_through_as_often():
    class Counted(tuple):
        times = 0

        def __iter__(self):
            type(self).times += 1
            return super().__iter__()

    def times(many):
        Counted.times = 0
        worked = Counted(fact("work", f"clerk in Salem, Oregon, desk {each}") for each in range(many))
        assert common_ground(profile_from({"towns": ["Salem, OR"]}), worked)
        return Counted.times

    assert times(40) == times(2)


@pytest.mark.parametrize(
    ("town", "quote"),
    [
        ("Fenton, MO", "grew up in Fenton Heights"),
        ("Georgetown, DE", "was born in Georgetown, Guyana."),
        ("Paris, TX", "worked in Paris one summer"),  # a page that never speaks of Texas
    ],
)
def test_a_longer_name_or_one_that_the_world_knows_is_another_town(town, quote):
    assert links(town, quote, *OREGON, type_="city") == []


def test_a_town_where_somebody_lives_lies_in_the_state_of_which_the_page_speaks():
    once = fact("work", "clerked one winter in Alaska")
    assert links("Wolf Lake, AK", "She lives in Wolf Lake with a dog", *OREGON, *OREGON, once, type_="city") == []
    assert links("Wolf Lake, AK", "She grew up in Wolf Lake", *OREGON, *OREGON, once, type_="city")


@pytest.mark.parametrize(
    "quote",
    [
        "Pancake supper, Grange hall, Astoria.",
        "Founded in 1961 in Astoria.",
        "Next meetings in Bend and Astoria.",
        "Rated by clients in Bend and Astoria.",
        "Tenants' lawyers in Bend and Astoria were pleased.",
        "Sworn in at Astoria that May.",
    ],
)
def test_what_takes_place_in_a_town_tells_of_no_person(quote):
    assert links("Astoria, OR", quote, type_="passage") == []
    assert links("Astoria, OR", "Ten winters in Astoria.", type_="passage")
