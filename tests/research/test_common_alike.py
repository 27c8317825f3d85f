"""Words that look alike and mean another work, field or school."""

import pytest

from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        ({"employers": ["Orchard hand, seasonal"]}, "work", "farm loan officer in Tilden"),
        ({"employers": ["Dairy hand"]}, "work", "dairy-beat journalist in Tilden"),
        ({"employers": ["Orchard hand, seasonal"]}, "work", "runs the clinic for farm workers in Tilden"),
        ({"employers": ["Violin teacher, Tilden schools"]}, "work", "teaches agricultural law at a college"),
        ({"practice_areas": ["eviction defense"]}, "practice_area", "asylum and removal defense"),
        ({"practice_areas": ["Wills"]}, "practice_area", "Her caseload will be arson"),
        ({"practice_areas": ["Probate"]}, "practice_area", "Real estate"),
        ({"practice_areas": ["Family law"]}, "practice_area", "audits for family businesses"),
        ({"practice_areas": ["Tax"]}, "passage", "She sits alongside our tax lawyers and does wills."),
        ({"interests": ["Canoes on the Delaware"]}, "membership", "AIGA Delaware"),
        ({"interests": ["danse en ligne"]}, "community", "Club de jardinage en ville"),
        ({"practice_areas": ["Sports law"]}, "work", "stage manager at a music theatre"),
        ({"practice_areas": ["maritime law"]}, "passage", "Before law school she ran a shop in Port Arthur."),
        ({"interests": ["desert hikes with a stove"]}, "work", "Teller, Desert Schools Credit Union"),
        ({"interests": ["restaurants"]}, "passage", "Defended a shareholder of a restaurant chain."),
        ({"interests": ["beekeeping"]}, "passage", "Collects hats the way others keep bees."),
        ({"practice_areas": ["Patents"]}, "practice_area", "Trademark, publishing contracts"),
        ({"practice_areas": ["Space law"]}, "practice_area", "cargo claims and highway cases"),
        ({"practice_areas": ["Public defense"]}, "practice_area", "wage theft and bankruptcy"),
        ({"practice_areas": ["School law"]}, "work", "Tilden High School band teacher for ten years"),
        ({"practice_areas": ["Tax"]}, "practice_area", "taxation of costs"),
        ({"practice_areas": ["Criminal law"]}, "publication", "A piece in The Capital City Notes"),
        ({"practice_areas": ["Family property"]}, "practice_area", "Residential leases"),
        ({"interests": ["trout"]}, "practice_area", "fishing citations"),
        ({"interests": ["zoning podcasts"]}, "practice_area", "Zoning"),
        ({"interests": ["Cubs fan"]}, "community", "A Hawks season ticket holder"),
        ({"interests": ["fountain pens"]}, "community", "has pieced nine quilts"),
        ({"interests": ["sitting with patients"]}, "community", "He sits on the transit panel"),
        ({"employers": ["Music teacher, Cedar Rapids"]}, "community", "canoe"),
        ({"employers": ["Foster home helper"]}, "community", "fosters retired greyhounds"),
        ({"employers": ["Receptionist, veterinary clinic"]}, "work", "Docketing paralegal"),
        ({"employers": ["Substitute teacher"]}, "passage", "Teachers College, 2014, before law school"),
        ({"employers": ["Snowplow driver"]}, "passage", "She started at the water department in 1998."),
        ({"memberships": ["Tilden Law Review"]}, "publication", '"Rain" came out in the Cascade Law Review'),
        ({"memberships": ["Space law moot team"]}, "membership", "Outer Space Bar Association"),
    ],
)
def test_words_that_mean_something_else_are_not_shared(profile, type_, quote):
    assert shared(profile, fact(type_, quote)) == ()


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        ({"employers": ["Orchard hand, seasonal"]}, "work", "farm worker in Tilden"),
        ({"employers": ["Police records clerk"]}, "work", "patrol officer, Tilden Police"),
        ({"practice_areas": ["removal defense"]}, "practice_area", "asylum and removal defense"),
        ({"practice_areas": ["Wills"]}, "practice_area", "a will contest"),
        ({"practice_areas": ["mediation"]}, "work", "founder and mediator of Orr Resolution"),
    ],
)
def test_words_that_mean_the_same_are(profile, type_, quote):
    assert len(shared(profile, fact(type_, quote))) == 1


ARIZONA = fact("work", "clerk in Mesa, Arizona")
MAINE = fact("work", "trial lawyer in Bath, Maine")


@pytest.mark.parametrize(
    ("school", "quote", "page", "many"),
    [
        ("Riverside Community College (California)", "Riverside Community College", ARIZONA, 0),
        ("Riverside Community College (Arizona)", "Riverside Community College", ARIZONA, 1),
        ("St. Mary's University, Halifax", "St. Mary's University", ARIZONA, 0),
        ("University of Southern Mississippi", "USM", MAINE, 0),
        ("University of Southern Maine", "USM", MAINE, 1),
    ],
)
def test_a_school_of_the_same_name_elsewhere_is_another(school, quote, page, many):
    found = [kind for kind in kinds({"schools": [school]}, fact("education", quote), page) if kind == "school"]
    assert len(found) == many


def test_of_a_people_only_the_town_is_said():
    (link,) = shared({"towns": ["Lafayette, LA"]}, fact("city", "She is Cajun from Lafayette"))
    assert link.source_quote == "from Lafayette"


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        ({"practice_areas": ["Music licensing"]}, "passage", "I did a law degree after a music degree at Tilden."),
        ({"practice_areas": ["family law"]}, "passage", "If you are in custody, ask for duty counsel first."),
        ({"practice_areas": ["family law"]}, "passage", "The family has been in the law since 1846."),
        ({"practice_areas": ["water law"]}, "passage", "The law office is across from the water tower."),
        ({"practice_areas": ["appeals"]}, "passage", "Admitted: Iowa Supreme Court and its law section."),
        ({"practice_areas": ["land use"]}, "membership", "the planning committee for a conference"),
        ({"practice_areas": ["criminal law"]}, "practice_area", "trademark prosecution"),
        ({"employers": ["Trust associate, six years"]}, "work", "keeps six hives"),
        ({"employers": ["Crab boat hand"]}, "passage", "She grew up in Port Arthur."),
        ({"employers": ["Substitute teacher"]}, "passage", "In 2022 students voted him Teacher of the Year."),
        ({"interests": ["stargazing"]}, "work", "General Counsel, Northern Lights Dairy"),
        ({"languages": ["Latin"]}, "passage", "Learn to count before you learn Latin."),
        ({"towns": ["Suffolk, VA"]}, "passage", "He sat in the evening division at Suffolk."),
    ],
)
def test_what_only_sounds_like_it_is_not_shared(profile, type_, quote):
    assert shared(profile, fact(type_, quote)) == ()


def test_work_told_of_in_a_sentence_is_shared():
    told = fact("passage", "She worked on a crab boat for two summers.")
    assert kinds({"employers": ["Crab boat hand"]}, told) == ["work"]


def test_a_language_is_not_taken_from_a_sentence_where_the_reader_found_none():
    assert shared({"languages": ["Hmong"]}, fact("passage", "She speaks Hmong.")) == ()


@pytest.mark.parametrize(
    ("profile", "quote"),
    [
        ({"schools": ["Cambrian College"]}, "Cambrian College is near the court."),
        ({"practice_areas": ["water law"]}, "Water law is a field of its own."),
    ],
)
def test_a_school_or_field_is_taken_from_a_sentence_only_where_it_tells_of_studies_or_of_work(profile, quote):
    assert shared(profile, fact("passage", quote)) == ()


def test_a_town_or_two_counties_are_no_employer():
    both = {"employers": ["Baker, Bend Ridge", "Caseworker, Clatsop and Wasco counties", "Barista, Council Bluffs"]}
    assert shared(both, fact("work", "Deputy prosecutor, Clatsop County")) == ()
    assert shared(both, fact("work", "Legal secretary at Fenn & Orr in Council Bluffs")) == ()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("NM Trial Lawyers Association, student", "Member, New Mexico Trial Lawyers Association"),
        ("Filipino Bar Association of NorCal", "the Filipino Bar Association of Northern California"),
        ("Kitsap County Bar Association, evening guest", "Kitsap County Bar Association"),
        ("ADR Institute of BC, student affiliate", "past president, ADR Institute of BC"),
    ],
)
def test_a_body_is_met_with_its_state_or_region_in_short(mine, theirs):
    assert kinds({"memberships": [mine]}, fact("membership", theirs)) == ["membership"]


def test_but_not_the_body_of_another_state():
    other = fact("membership", "Member, New York Trial Lawyers Association")
    assert kinds({"memberships": ["NM Trial Lawyers Association"]}, other) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Cherokee, beginner", "Tsalagi (conversational)"),
        ("Korean, church school level", "Korean and English"),
        ("Vietnamese", "Vietnamese: certified, passed the state interpreter exam"),
    ],
)
def test_a_language_is_met_by_its_own_name_and_by_an_examination_in_it(mine, theirs):
    assert kinds({"languages": [mine]}, fact("language", theirs)) == ["language"]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Volunteer announcer at KQRS", "on the board of KQRS"),
        ("Meal packer at Harvest Table Kitchen", "treasurer of Harvest Table Kitchen"),
    ],
)
def test_a_house_is_met_outside_the_office_too(mine, theirs):
    assert kinds({"employers": [mine]}, fact("community", theirs)) == ["community"]


def test_a_clerk_in_a_hospital_is_no_clerk_of_the_law():
    clerk = fact("work", "Records clerk, Mercy hospital")
    assert kinds({"employers": ["Intake clerk, St. Luke's hospital"]}, clerk) == ["work"]


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        ({"practice_areas": ["Patents"]}, "practice_area", "patent prosecution"),
        ({"practice_areas": ["Space law"]}, "practice_area", "satellites and airports"),
        ({"practice_areas": ["School law"]}, "work", "counsel to a school district"),
        ({"employers": ["Receptionist at a law firm"]}, "work", "Legal secretary"),
        ({"interests": ["fishing regulations"]}, "practice_area", "fishing regulations"),
        ({"memberships": ["Tilden Law Review"]}, "publication", '"Rain" came out in the Tilden Law Review'),
    ],
)
def test_the_same_words_are_shared(profile, type_, quote):
    assert shared(profile, fact(type_, quote))


@pytest.mark.parametrize(
    "sentence",
    ["She is a Cherokee speaker and a night owl.", "I'm taking Tsalagi at the library.", "A speaker of Cherokee."],
)
def test_a_language_is_met_in_a_sentence_that_says_who_speaks_it(sentence):
    assert kinds({"languages": ["Cherokee, evening class"]}, fact("passage", sentence)) == ["language"]


@pytest.mark.parametrize(
    "sentence",
    ["Cherokee forms lie at the desk.", "Her mother is a Cherokee speaker.", "She is no Cherokee speaker."],
)
def test_but_not_in_another_sentence(sentence):
    assert kinds({"languages": ["Cherokee, evening class"]}, fact("passage", sentence)) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Pharmacy tech, 8 yrs", "Program chair, 9 yrs 4 mos"),
        ("Bowling alley cook, Tuesdays", "Between times she taught on Tuesdays"),
        ("Overhead crane operator", "switchboard operator"),
    ],
)
def test_how_long_or_on_what_day_is_no_common_work(mine, theirs):
    assert shared({"employers": [mine]}, fact("work", theirs)) == ()


def test_a_shareholder_of_a_firm_does_no_corporate_law():
    assert shared({"practice_areas": ["Corporate law"]}, fact("work", "Shareholder\nFenn & Orr")) == ()
