"""Words in other forms, pastimes and service of one kind, and trades with those who work for them."""

import pytest

from tests.research.sharing import fact, shared

FAMILIES = [
    ("calling the races at the county track", "emcees the harvest pageant"),
    ("working the concession stand", "runs the snack bar at the ballpark"),
    ("tenor drum in a drumline", "marched in the color guard, then with a marching band"),
    ("picking huckleberries", "forages for morels and chanterelles"),
    ("tracing my family tree", "genealogy"),
    ("playing guitar", "plays the oud at weddings"),
    ("avalanche training", "chair of the Snoqualmie Avalanche Center"),
    ("karting", "a corner worker at sports car races"),
]
SERVICE = [
    ("Volunteer, toy drive", "directs the coat drive each November"),
    ("Volunteer driver, hot lunches for seniors", "drives for Meals on Wheels"),
    ("Volunteer, migrant shelter", "cooks at the refugee welcome center"),
    ("Volunteer, tenant hotline", "on the Tilden housing committee"),
    ("Volunteer firefighter, Tilden", "rural fire board"),
    ("Volunteer, reading aloud to kindergartners", "reads to second graders"),
    ("Volunteer, mucking out houses", "treasurer of the flood recovery fund"),
    ("Volunteer, small loans committee", "chair of a microloan fund"),
    ("Volunteer, trail building", "open space advisory committee"),
]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("playing the erhu", "plays the erhu at weddings"),
        ("building model ships", "built model ships as a girl"),
        ("a ukulele", "ukuleles"),
        ("duckpins", "duckpin bowling on Fridays"),
        ("jam skating", "roller derby (skates as Hearsay)"),
    ],
)
def test_a_pastime_is_met_in_another_form_of_its_words(mine, theirs):
    assert [link.kind for link in shared({"interests": [mine]}, fact("community", theirs))] == ["interest"]


def test_a_word_that_means_something_else_in_the_singular_stays_apart():
    assert not shared({"interests": ["reading westerns"]}, fact("community", "Western Valley board"))


@pytest.mark.parametrize(("mine", "theirs"), FAMILIES)
def test_kindred_pastimes_meet(mine, theirs):
    assert [link.kind for link in shared({"interests": [mine]}, fact("community", theirs))] == ["interest"]


@pytest.mark.parametrize(("mine", "theirs"), SERVICE)
def test_kindred_service_meets(mine, theirs):
    assert [link.kind for link in shared({"employers": [mine]}, fact("community", theirs))] == ["community"]


def test_volunteering_in_the_law_meets_an_award_for_it():
    mine = {"employers": ["Volunteer, free legal clinic"]}
    assert shared(mine, fact("award", "Pro Bono Award of the county bar"))
    assert not shared(mine, fact("award", "Reading Award of the county bar"))


def test_union_stewards_meet_in_a_membership():
    steward = fact("membership", "AFT Local 12, steward")
    assert shared({"employers": ["Shop steward, Teamsters Local 9"]}, steward)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Truck driver, four years", "represents motor carriers and trucking companies"),
        ("Ditch rider", "irrigation district assessments"),
        ("Milker on a dairy", "cooperatives and dairy permits"),
    ],
)
def test_a_trade_meets_who_works_for_it(mine, theirs):
    (link,) = shared({"employers": [mine]}, fact("practice_area", theirs))
    assert (link.kind, link.strength) == ("work", 1)
    assert "people whose trade" in str(link.say)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Truck driver, four years", "truck crashes and other injuries"),
        ("Farm hand", "migrant farm workers"),
        ("Paralegal at a trucking firm", "trucking"),
        ("Nursing assistant", "nursing homes"),
    ],
)
def test_but_not_who_works_for_the_hurt_or_is_of_the_law(mine, theirs):
    assert not shared({"employers": [mine]}, fact("practice_area", theirs))


def test_who_grew_up_on_a_farm_meets_a_farm_hand():
    home = fact("city", "grew up on a wheat farm outside Tilden")
    (link,) = shared({"employers": ["Farm hand, two summers"]}, home)
    assert "grew up near" in str(link.say)
    assert not shared({"employers": ["Farm hand"]}, fact("city", "lives in Farmville"))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Special ed law", "special education"),
        ("T&E", "probate and trust administration"),
        ("Med mal", "medical malpractice defense"),
        ("FOIA", "public records and open meetings"),
        ("CPS cases", "dependency and child protection"),
        ("Expunctions", "record sealing and set-asides"),
        ("Boundary disputes", "quiet title and adverse possession"),
        ("Unions", "unfair labor practices"),
        ("Crypto", "blockchain companies"),
    ],
)
def test_a_field_is_met_by_its_short_name_or_one_of_its_matters(mine, theirs):
    links = shared({"practice_areas": [mine]}, fact("practice_area", theirs))
    assert [link.kind for link in links] == ["practice_area"]


@pytest.mark.parametrize("mine", ["stamp collections", "bicycle touring", "union history", "birding in wetlands"])
def test_but_a_pastime_is_no_field_of_law(mine):
    fields = fact("practice_area", "collections, bicycle crashes, unions and wetlands")
    assert "practice_area" not in [link.kind for link in shared({"interests": [mine]}, fields)]


def test_a_field_is_practised_in_a_clinic_outside_the_office():
    mine = {"practice_areas": ["Record expungement"]}
    assert shared(mine, fact("community", "runs an expungement clinic on Saturdays"))
    assert not shared({"practice_areas": ["Animal law"]}, fact("community", "walks dogs for the shelter"))
