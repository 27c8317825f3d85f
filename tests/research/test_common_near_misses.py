"""What is nearly shared: a namesake, a longer town, and what is told of those about them."""

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import PASSAGE, facts_in
from halfhour.research.common_ground.profile import profile_from
from tests.research.sharing import fact, kinds, shared

PAGE = "Oriel Fenn\nPartner\n\nMs. Fenn has practiced since 1999 and lives in Salem. She keeps bees.\n\n{0}\n"


def met_on(page, profile):
    reading = read(PAGE.format(page).encode(), filename="a.txt", about="Oriel Fenn")
    return common_ground(profile_from(profile), facts_in([reading]))


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge's bailiff plays harmonica.",
        "Her co-counsel in the Pinedale matter, Arlo Benn, teaches chess to children and plays harmonica.",
        "Ms. Fenn's paralegal, Amra, came from Sarajevo, speaks Bosnian and plays chess and harmonica.",
        "Her deputy Tew Hailu plays harmonica and speaks Bosnian.",
    ],
)
def test_what_is_told_of_those_about_them_is_not_theirs(sentence):
    assert not met_on(sentence, {"interests": ["harmonica", "chess"], "languages": ["Bosnian"]})


def test_what_they_did_among_such_people_is_theirs():
    (link,) = met_on("Her paralegal career began in Reno, where she plays chess.", {"interests": ["chess"]})
    assert "chess" in link.source_quote


@pytest.mark.parametrize(
    ("mine", "home", "theirs"),
    [
        ("Xavier University", "Houma, LA", "B.A., Xavier University (Cincinnati, Ohio)"),
        ("St. Mary's University", "Seguin, TX", "St. Mary's University, Halifax, Nova Scotia"),
        ("Columbia College", "Hannibal, MO", "Columbia College Chicago, journalism"),
    ],
)
def test_a_school_of_that_name_in_another_state_is_a_namesake(mine, home, theirs):
    assert not shared({"schools": [mine], "towns": [home]}, fact("education", theirs), fact("city", "lives in Utah"))


@pytest.mark.parametrize(
    "theirs", ["B.A., Xavier University (New Orleans, Louisiana)", "B.A., Xavier University, 2001"]
)
def test_the_school_of_the_students_own_state_is_none(theirs):
    mine = {"schools": ["Xavier University"], "towns": ["Houma, LA"]}
    assert kinds(mine, fact("education", theirs), fact("city", "lives in Metairie, Louisiana")) == ["school"]


@pytest.mark.parametrize("theirs", ["lives in Spokane Valley", "lives in Cedar Grove", "lives in Council Bluffs"])
def test_a_longer_name_is_another_town(theirs):
    mine = {"towns": ["Spokane, WA", "Cedar, WA", "Council, WA"]}
    assert not shared(mine, fact("city", theirs))


@pytest.mark.parametrize(
    "said",
    ["My husband's family is German", "Her wife speaks German"],
)
def test_what_kin_are_is_no_language_of_theirs(said):
    assert not shared({"languages": ["German"]}, fact("language", said))


def test_a_language_picked_up_from_kin_is_told_alone():
    (link,) = shared({"languages": ["Polish"]}, fact("language", "Polish, from my mother's kitchen"))
    assert link.source_quote == "Polish"


def test_a_language_whose_sentence_is_cut_before_it_is_not_shared():
    said = "a dog and with a husband who teaches her Ukrainian"
    assert all(
        "Ukrainian" in each.source_quote for each in shared({"languages": ["Ukrainian"]}, fact("language", said))
    )


def test_a_sentence_without_a_fact_is_not_met_by_its_kin():
    assert not shared({"schools": ["Rutgers"]}, fact(PASSAGE, "Her brother graduated from Rutgers."))
