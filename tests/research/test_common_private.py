"""What is nobody's talking point is never shared, nor what is told of somebody else."""

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.profile import profile_from
from tests.research.sharing import fact, shared


@pytest.mark.parametrize(
    ("profile", "quote"),
    [
        ({"interests": ["sober living"]}, "volunteers at a sober living house"),
        ({"interests": ["church choir"]}, "sings in a choir"),
        ({"interests": ["hiking"]}, "hikes with the parish group"),
        ({"activities": ["Deaf services volunteer"]}, "interprets for the Deaf"),
        ({"memberships": ["Lavender Law student chapter"]}, "Lavender Law"),
        ({"interests": ["yoga"]}, "Dana's wife teaches yoga"),
        ({"interests": ["guitar"]}, "She married a guitarist"),
        ({"interests": ["drumming"]}, "plays drums in the worship band"),
        ({"interests": ["walking"]}, "walks with a cane and his guide dog"),
        ({"interests": ["soccer"]}, "Her boys play soccer"),
        ({"interests": ["hiking"]}, "She and her fiancé hike every Sunday"),
    ],
)
def test_what_is_private_is_never_shared_ground(profile, quote):
    assert shared(profile, fact("community", quote)) == ()


@pytest.mark.parametrize("body", ["QLaw of Washington", "OGALLA", "Stonewall Bar Association of Georgia", "LAGBAC"])
def test_a_bar_whose_name_tells_whom_one_loves_is_never_shared_ground(body):
    assert shared({"memberships": [f"{body} (student)"]}, fact("membership", body)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "She spends her weekends driving the kids to swim meets.",
        "Her client, a swimmer, won at trial.",
        "Retired partner Edwin Moss coached swimming.",
        "Our receptionist swims before work.",
    ],
)
def test_a_pastime_told_of_somebody_else_is_not_the_persons(sentence):
    page = f"<title>Dana Whitlock</title><h1>Dana Whitlock</h1><p>Dana Whitlock is an associate.</p><p>{sentence}</p>"
    reading = read(page.encode(), filename="page.html", about="Dana Whitlock")
    assert common_ground(profile_from({"interests": ["swimming"]}), facts_in([reading])) == ()


def test_private_notes_are_not_read():
    assert profile_from({"private_notes": ["I had cancer"], "interests": []}) == profile_from({})


def test_a_quote_ends_before_its_family():
    (link,) = shared({"interests": ["gardening"]}, fact("community", "I garden with my grandson on Sundays"))
    assert link.source_quote == "I garden"


def test_facts_of_others_are_passed_over():
    profile = {"languages": ["Farsi"]}
    for whose in ("colleague", "firm", "site", "interviewer"):
        assert shared(profile, fact("language", "Farsi", about=whose)) == ()


@pytest.mark.parametrize(
    ("kind", "mine", "type_", "quote", "said"),
    [
        ("languages", "Japanese", "language", "Japanese from my mother's side", "Japanese"),
        ("languages", "Mandarin", "language", "Mandarin (heritage speaker), English", "Mandarin"),
        ("employers", "Resettlement caseworker", "work", "Caseworker at a Catholic family center", "Caseworker at a Catholic family center"),
        ("interests", "running", "community", "coaches the cross-country kids", "coaches the cross-country kids"),
    ],
)  # fmt: skip
def test_what_is_public_is_quoted_without_what_is_private(kind, mine, type_, quote, said):
    assert [link.source_quote for link in shared({kind: [mine]}, fact(type_, quote))] == [said]


def test_a_relative_s_work_is_not_theirs():
    assert (
        shared({"employers": ["Volunteer coordinator, CASA"]}, fact("passage", "My auntie was a CASA volunteer once."))
        == ()
    )


@pytest.mark.parametrize(
    ("kind", "mine", "type_", "quote", "said"),
    [
        ("towns", "Coos Bay, OR", "passage", "He was raised in Coos Bay, where his uncle fixed nets.",
         "He was raised in Coos Bay"),
        ("towns", "Coos Bay, OR", "passage", "His uncle kept bees, and lived in Coos Bay.", None),
        ("towns", "Coos Bay, OR", "city", "grew up in a fishing family in Coos Bay",
         "grew up in a fishing family in Coos Bay"),
        ("interests", "knitting", "community", "hopes to knit more, and to see her nieces", "hopes to knit more"),
        ("interests", "knitting", "community", "sees her nieces, who knit", None),
        ("interests", "bowling", "community", "bowls in the Grand Forks league", "bowls in the Grand Forks league"),
        ("interests", "food pantry", "community", "packs for the Rio Grande food pantry",
         "packs for the Rio Grande food pantry"),
    ],
)  # fmt: skip
def test_what_stands_before_somebody_s_kin_is_quoted_alone(kind, mine, type_, quote, said):
    assert [link.source_quote for link in shared({kind: [mine]}, fact(type_, quote))] == ([said] if said else [])
