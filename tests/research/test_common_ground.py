"""What two people share is found by meaning, quoted verbatim, and never private."""

import json
from pathlib import Path

import pytest

from halfhour.reading.details import City, Work
from halfhour.reading.read import read
from halfhour.research.common_ground.ground import common_ground, common_ground_json
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.profile import profile_from
from tests.research.sharing import fact, kinds, shared

EVAL = Path(__file__).parents[3] / "shared" / "eval"


@pytest.mark.parametrize(
    ("profile", "type_", "quote", "kind"),
    [
        ({"employers": ["City of Tilden, permit counter"]}, "work", "worked for the City of Tilden for years", "employer"),
        ({"employers": ["TCPS bus monitor"]}, "work", "taught music in the Tilden County Public Schools", "employer"),
        ({"employers": ["Marion County DA (intern)"]}, "work", "deputy district attorney in Marion County", "employer"),
        ({"employers": ["Nurse at a rural hospital"]}, "work", "Registered nurse before law school", "work"),
        ({"employers": ["Trout hatchery, seasonal"]}, "community", "Volunteer at the trout hatchery days", "community"),
        ({"memberships": ["WSPA student member"]}, "membership", "Washington State Paralegal Association", "membership"),
        ({"memberships": ["Lane County Bar Association (student)"]}, "membership", "Lane County Bar Association, board", "membership"),
        ({"languages": ["English", "Spanish"]}, "language", "English; Spanish (conversational)", "language"),
        ({"interests": ["quilting"]}, "community", "a quilter in the winter months", "interest"),
        ({"interests": ["tool libraries"]}, "community", "Volunteer, Cully Tool Library", "interest"),
        ({"practice_areas": ["family law"]}, "practice_area", "divorces, custody and guardianships", "practice_area"),
        ({"practice_areas": ["maritime law"]}, "practice_area", "Jones Act claims", "practice_area"),
        ({"activities": ["Moot court, 2025"]}, "education", "J.D., moot court board", "moot_court"),
        ({"activities": ["Law review, staff"]}, "publication", "note in the Law Journal", "journal"),
        ({"activities": ["Peace Corps, Togo"]}, "work", "Peace Corps volunteer", "service"),
    ],
)  # fmt: skip
def test_each_kind_of_link_is_found(profile, type_, quote, kind):
    (link,) = shared(profile, fact(type_, quote))
    assert link.kind == kind
    assert link.source_quote == quote
    assert str(link.say)


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        ({"languages": ["English"]}, "language", "English, French"),
        ({"employers": ["Multnomah County Library, page"]}, "work", "deputy district attorney, Multnomah County"),
        ({"employers": ["Law office assistant"]}, "work", "ran a law office"),
        ({"interests": ["chess"]}, "community", "runs marathons"),
        ({"memberships": ["Oregon Paralegal Association"]}, "membership", "Washington State Paralegal Association"),
        ({"practice_areas": ["tax law"]}, "practice_area", "divorces, custody and guardianships"),
        ({"towns": ["Portland, Maine"]}, "city", "lives in Portland, Oregon"),
        ({"towns": ["Linn"]}, "city", "West Linn"),
        ({"towns": ["Portland"]}, "work", "lecturer at Portland State University"),
        ({"schools": ["Seattle University School of Law"]}, "education", "SEATTLE, Jan."),
        ({"employers": ["Tent repair shop"]}, "community", "Tool Repair Volunteer"),
        ({"employers": ["City of Tilden, permit counter"]}, "work", "19 trials and counting"),
        ({"employers": ["School bus driver"]}, "passage", "Bus route 38 is detoured through May."),
        ({"interests": ["trail running"]}, "passage", "She has been running the lunch table."),
        ({"interests": ["climbing"]}, "passage", "Her cases involve cranes and climbing gear."),
        ({"interests": ["theater"]}, "passage", "She is the go-to lawyer for theater companies."),
        ({"interests": ["hockey"]}, "community", "She represents youth hockey leagues"),
    ],
)
def test_what_only_looks_alike_is_not_shared(profile, type_, quote):
    assert shared(profile, fact(type_, quote)) == ()


@pytest.mark.parametrize(
    ("quote", "details", "strength"),
    [
        ("Partner, Astoria", City("Astoria", "", "works"), 1),
        ("BORN Astoria, Oregon", None, 3),
        ("grew up in Astoria", City("Astoria", "", "from"), 3),
    ],
)
def test_a_home_town_is_warmer_than_an_office(quote, details, strength):
    (link,) = shared({"towns": ["Astoria, Oregon"]}, fact("city", quote, details=details))
    assert link.strength == strength


def test_the_rarest_comes_first_and_names_its_fact():
    profile = {"practice_areas": ["water law"], "schools": [{"name": "Reed College"}]}
    facts = (fact("practice_area", "Water rights"), fact("education", "Reed College, B.A."))
    links = shared(profile, *facts)
    assert [(link.kind, link.fact_index) for link in links] == [("school", 1), ("practice_area", 0)]


def test_json_has_the_promised_keys():
    profile = profile_from({"languages": ["Korean"]})
    (row,) = common_ground_json(profile, [fact("language", "Korean")])
    assert list(row) == ["kind", "student_quote", "source_quote", "strength", "say"]
    assert isinstance(row["say"], str)


def test_a_malformed_profile_is_refused():
    with pytest.raises(ValueError, match="schools is a list"):
        profile_from({"schools": "Reed College"})


def test_nothing_private_or_of_others_on_another_authors_cases():
    if not (EVAL / "common.jsonl").exists():
        print("absent: ../shared/eval/common.jsonl, so no other author judges here")
        return
    from lab.common_ground import compared, labelled_facts

    facts = labelled_facts()
    cases = [json.loads(line) for line in (EVAL / "common.jsonl").read_text("utf-8").splitlines()]
    got = [
        verdict
        for case in cases
        for verdict, _ in compared(case, common_ground(profile_from(case["student"]), facts[case["doc"]]))
    ]
    assert got.count("private or another's") == 0
    assert got.count("wrong") <= 0.05 * len(got)
    assert got.count("missed") <= 0.15 * len(got)


def test_details_that_were_kept_as_json_count_as_well():
    kept = fact("education", "J.D. there, 2011", details={"school": "Lewis & Clark Law School", "campus": None})
    assert kinds({"schools": [{"name": "Lewis & Clark Law School"}]}, kept) == ["school"]


PAGE = """Rosa Ibarra

Rosa Ibarra is a water lawyer in Tilden. On weekends she plays banjo at the grange.

Interviewed by Kim Vale, who plays the cello.

"She calls back," said Dov Ellery, a harpist and neighbor.
"""


def test_sentences_without_a_fact_are_searched_too():
    reading = read(PAGE.encode(), filename="rosa.txt", about="Rosa Ibarra")
    links = common_ground(profile_from({"interests": ["banjo", "cello", "harpist"]}), facts_in([reading]))
    assert [link.student_quote for link in links] == ["banjo"]
    assert all(link.source_quote in reading.text for link in links)


@pytest.mark.parametrize(
    ("kind", "line", "type_", "quote", "what"),
    [
        ("schools", "Reed College, B.A., 1998-2002", "education", "Reed College, 1996", "Reed College"),
        ("schools", "UO School of Law (2024\u20132027)", "education", "University of Oregon School of Law", "UO School of Law"),
        ("towns", "Astoria, Oregon, 2001 to 2003", "city", "Astoria", "Astoria"),
        ("memberships", "Lane County Bar Association since 2024", "membership", "Lane County Bar Association", "Lane County Bar Association"),
        ("employers", "City of Tilden, permit counter, 2019-21", "work", "City of Tilden, planner", "City of Tilden"),
        ("interests", "water law", "practice_area", "Water rights", "water law"),
    ],
)  # fmt: skip
def test_a_line_with_years_is_named_without_them(kind, line, type_, quote, what):
    (link,) = shared({kind: [line]}, fact(type_, quote))
    assert link.student_quote == line
    assert what in str(link.say)
    assert not any(digit in str(link.say) for digit in "0123456789")


@pytest.mark.parametrize(
    ("mine", "quote", "links"),
    [
        ("Rochester, Minnesota", "admitted in New York; office in Rochester", 0),
        ("Rochester, New York", "admitted in New York; office in Rochester", 1),
        ("Rochester", "admitted in New York; office in Rochester", 1),
        ("Newark, New Jersey", "2011 to 2015 Newark Rent Watch", 0),
    ],
)
def test_a_town_of_the_same_name_in_another_state_is_another_town(mine, quote, links):
    assert len(shared({"towns": [mine]}, fact("work", quote))) == links


def test_a_byline_is_of_the_writer():
    page = (
        b"<h1>Ten minutes with Ada Quill</h1><p>Interview by Bo Tern, attorney, Salem</p><p>Ada Quill hears cases.</p>"
    )
    facts = facts_in([read(page, filename="a.html", about="Ada Quill")])
    assert not [one for one in facts if "Salem" in one.quote and one.type == "city"]


PROFILE = """Ada Quill
Paralegal

Experience
Grange & Oar LLC
Deckhand
Jun 2001 - Jul 2003 \u00b7 2 yrs 2 mos
Astoria, Oregon

Education
Reed College
"""


PASTED = """Ada Quill
2nd
Experience
Grange & Oar LLC
Counsel
2018 to Sep 2022
Education
Lakeside College
BA
Activities: Moot court (national team); chess club
People also viewed
Bo Tern, banjo player
"""


def test_the_sections_of_a_pasted_profile_are_searched_and_no_neighbors():
    facts = facts_in([read(PASTED.encode(), filename="a.txt", about="Ada Quill")])
    profile = profile_from({"memberships": ["Moot court team"], "interests": ["banjo"]})
    assert [link.student_quote for link in common_ground(profile, facts)] == ["Moot court team"]


def test_a_town_below_the_dates_of_a_post_is_where_somebody_worked():
    links = common_ground(
        profile_from({"towns": ["Astoria, Oregon"]}),
        facts_in([read(PROFILE.encode(), filename="a.txt", about="Ada Quill")]),
    )
    assert [link.source_quote for link in links] == ["Astoria, Oregon"]


OF_HER = "She tries cases, her first in 2009. She likes her work, her desk, her chair. She answers her mail."


@pytest.mark.parametrize(
    ("sentence", "links"),
    [
        ("Rosa Ibarra plays the cello.", 1),
        ("She plays the cello.", 1),
        ("Linda Marsh plays the cello.", 0),
        ("Referee: Prof. Linda Marsh, who plays the cello.", 0),
        ("Interview by a neighbor who plays the cello.", 0),
        ("By Bo (a cellist who plays the cello) | July 11", 0),
        ("By Rosa Ibarra, who plays the cello.", 1),
        ("He plays the cello and she is much the better cook.", 0),
    ],
)
def test_a_sentence_that_begins_with_another_name_or_pronoun_is_of_another(sentence, links):
    page = f"Rosa Ibarra\n\nRosa Ibarra is a lawyer in Tilden. {OF_HER} {sentence}\n"
    facts = facts_in([read(page.encode(), filename="r.txt", about="Rosa Ibarra")])
    assert len(common_ground(profile_from({"interests": ["cello"]}), facts)) == links


def test_letters_that_only_look_alike_hide_nothing_and_are_quoted_as_they_came():
    (link,) = shared(
        {"schools": ["Rosecliff College of Law"]}, fact("education", "Rosecliff C\u043ellege of Law (J.D., 2013)")
    )
    assert link.kind == "school"
    assert link.source_quote == "Rosecliff C\u043ellege of Law (J.D., 2013)"


@pytest.mark.parametrize(
    ("kind", "line", "told", "says"),
    [
        ("schools", "University of Idaho, 2024", fact("education", "B.A., University of Idaho, 2009"), "We both studied at the University of Idaho."),
        ("memberships", "Lane County Bar Association", fact("membership", "Lane County Bar Association"), "I saw the Lane County Bar Association on your page; I belong to it as a student."),
        ("employers", "Tilden Legal Aid, Intake Assistant, June 2024 - August 2026", fact("work", "staff attorney at Tilden Legal Aid", details=Work("staff attorney", "Tilden Legal Aid")), "We have both worked for Tilden Legal Aid."),
        ("employers", "Tilden Legal Aid", fact("work", "opposite Tilden Legal Aid"), "Your page names Tilden Legal Aid, which I know from my own work."),
        ("activities", "Volunteer, Damiano Center, summer 2019", fact("community", "Pro Bono Attorney, Damiano Center"), "What you do outside the office is close to something of mine: the Damiano Center."),
    ],
)  # fmt: skip
def test_what_is_shared_is_said_as_one_says_it_aloud(kind, line, told, says):
    assert [str(link.say) for link in shared({kind: [line]}, told)] == [says]


@pytest.mark.parametrize(
    ("type_", "quote", "links"),
    [
        ("passage", "Activities and societies: Law Review (Editor), Immigrant Justice Clinic", ["clinic"]),
        ("work", "Student attorney, Immigrant Justice Clinic", ["clinic"]),
        ("work", "Student attorney, Tax Clinic", []),
        ("passage", "The Immigrant Justice Clinic does not take new cases.", []),
    ],
)
def test_a_clinic_is_met_by_its_name(type_, quote, links):
    assert (
        kinds({"activities": ["Student member, Immigrant Justice Clinic (from January 2027)"]}, fact(type_, quote))
        == links
    )
