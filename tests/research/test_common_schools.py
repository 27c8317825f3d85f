"""A school that two people share: by which names it is known, when they were there, and whose it is."""

import pytest

from halfhour.foundation.words import words
from halfhour.reading.details import Education, Work
from halfhour.research.common_ground.say import SAID, said_after
from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("UO School of Law", "J.D., University of Oregon School of Law, 2006"),
        ("Willamette Law", "Juris Doctor from Willamette University College of Law"),
        ("SWOCC", "Southwestern Oregon Community College (A.A., 2011)"),
        ("Portland State", "a degree from Portland State University in 1995"),
        ("The Evergreen State College", "Evergreen State College, B.A."),
        ("UC Berkeley", "B.A., University of California, Berkeley"),
        ("University of Washington, Seattle", "University of Washington (B.S. 2009)"),
        ("Hazard Community and Technical College", "She went to Hazard Community College first"),
        ("Montana State University Billings", "then MSU Billings for a degree in 2010"),
        ("Tennessee State University", "B.A., Theatre Tennessee State University 2009"),
        ("Cal Poly Humboldt", "B.S., Humboldt State University"),
        ("Broward College", "Broward Community College, A.S."),
        ("California State University, East Bay", "Cal State East Bay for sociology"),
        ("Boalt", "UC Berkeley School of Law"),
        ("W&L", "Washington and Lee University"),
        ("Husson", "a nursing degree from Husson University"),
        ("Appalachian State University", "App State for undergrad, criminal justice"),
        ("University of Saskatchewan", "U of S, B.A. 2016"),
        ("Duquesne University School of Law", "The J.D. came from Duquesne, in the evenings"),
        ("University of Toledo", "a bachelor's degree in history from Toledo in 2004"),
        ("Mitchell Hamline School of Law", "a law degree at William Mitchell College of Law in St. Paul"),
    ],
)
def test_a_school_is_known_by_its_other_names(mine, theirs):
    (link,) = shared({"schools": [{"name": mine}]}, fact("education", theirs))
    assert (link.kind, link.strength) == ("school", 3)
    assert (link.student_quote, link.source_quote) == (mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("UW", "University of Washington Tacoma"),
        ("UW Tacoma", "University of Washington"),
        ("Oregon State University", "OSU-Cascades gave me a degree"),
        ("Idaho State University", "University of Idaho, B.A."),
        ("Seattle Central College", "Seattle University, B.A."),
        ("University of Washington", "Washington University in St. Louis"),
        ("UC Davis", "B.A., UC Santa Cruz"),
        ("Boston College", "Boston University"),
        ("Austin Community College", "Austin College, B.A."),
        ("Columbia University", "Columbia College, B.A."),
        ("Western University", "Western Washington University, B.A."),
        ("Miami University", "University of Miami, J.D."),
        ("Pacific University", "University of the Pacific"),
        ("Loyola Law School, Los Angeles", "Loyola University Chicago School of Law"),
        ("Indiana University", "Indiana University of Pennsylvania, B.A."),
        ("University of Minnesota Duluth", "University of Minnesota Law School"),
        ("University of San Francisco", "San Francisco State University"),
        ("Concordia College", "Concordia University, St. Paul"),
        ("Tennessee State University", "Middle Tennessee State University, B.A."),
        ("Washington University in St. Louis", "George Washington University, B.A."),
        ("Vermont Law and Graduate School", "UVM, linguistics, '98"),
        ("Brooklyn Law School", "Brooklyn College, B.A."),
        ("Toledo Community College", "a bachelor's degree from Toledo"),
        ("University of Denver", "born in Denver, a degree from Reed College"),
        ("University of Nebraska", "born and schooled in Nebraska, B.A. elsewhere"),
    ],
)
def test_another_campus_or_a_like_name_is_another_school(mine, theirs):
    assert shared({"schools": [{"name": mine}]}, fact("education", theirs)) == ()


def test_a_law_school_and_its_university_are_a_weaker_link():
    (link,) = shared({"schools": [{"name": "UC Davis"}]}, fact("education", "UC Davis School of Law, J.D. 2014"))
    assert (link.kind, link.strength) == ("school", 2)
    assert "studied" not in str(link.say)


@pytest.mark.parametrize(
    ("years", "kind"),
    [
        ((1997, 2001), "school_overlap"),
        ((2002, 2006), "school"),
        ((None, 2001), "school_overlap"),
        ((None, 1998), "school"),
        ((None, None), "school"),
    ],
)
def test_years_are_said_to_overlap_only_where_they_do(years, kind):
    profile = {"schools": [{"name": "Reed College", "start": 1998, "end": 2002}]}
    assert kinds(profile, fact("education", "Reed College, B.A. History", years=years)) == [kind]


def test_having_taught_there_is_not_having_studied_there():
    profile = {"schools": [{"name": "Lane Community College"}]}
    taught = fact(
        "work", "Adjunct instructor, Lane Community College", details=Work("Adjunct", "Lane Community College")
    )
    (link,) = shared(profile, taught)
    assert link.kind == "school_other_role"
    assert "taught" in str(link.say)


def test_a_law_degree_from_a_university_is_one_of_its_law_school():
    degree = fact("education", "J.D., Gonzaga, 2003", details=Education("J.D.", "Gonzaga"))
    (link,) = shared({"schools": ["Gonzaga Law"]}, degree)
    assert (link.kind, link.strength) == ("school", 3)


def test_a_stated_school_counts_where_the_quote_is_short():
    profile = {"schools": [{"name": "Lewis & Clark Law School"}]}
    stated = fact("education", "J.D. there, 2011", details=Education("J.D.", "Lewis & Clark Law School"))
    assert kinds(profile, stated) == ["school"]


@pytest.mark.parametrize(
    ("way", "school", "says"),
    [
        ("school", "Rosecliff College of Law", "You studied there, too."), ("school", "Rosecliff", "You studied there, too."),
        ("school_overlap", "Rosecliff College of Law", "Some of your years there and mine overlap."),
        ("school", "Reed College", "We both studied at Rosecliff College of Law."),
        ("school", "", "We both studied at Rosecliff College of Law."),
        ("school", "the Rosecliff College of Law", "You studied there, too."),
        ("city", "Rosecliff College of Law", "I saw Rosecliff College of Law on your page; I know it too."),
    ],
)  # fmt: skip
def test_a_letter_that_has_named_the_school_names_it_once(way, school, says):
    assert str(said_after(words(SAID[way], what="Rosecliff College of Law"), school)) == says


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("University of South Dakota School of Law", "U of South Dakota law, 1983"),
        ("UND School of Law", "University of North Dakota School of Law, J.D. 2014"),
        ("UW-Milwaukee", "University of Wisconsin-Milwaukee Post-baccalaureate certificate"),
        ("Savannah Technical College", "Certificate in Paralegal Studies Savannah Technical College 2013"),
    ],
)
def test_a_giver_s_name_or_a_certificate_does_not_hide_the_school(mine, theirs):
    assert kinds({"schools": [mine]}, fact("education", theirs)) == ["school"]


@pytest.mark.parametrize(
    "words",
    [
        "Our thanks to Nazareth University for the chairs.",
        "My friend Maud, whom you will meet, went to Nazareth University.",
        "Ms. Abel, a Nazareth University graduate, reads the proofs.",
    ],
)
def test_a_sentence_on_somebody_elses_school_is_no_link(words):
    assert shared({"schools": ["Nazareth University"]}, fact("passage", words)) == ()


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "links"),
    [
        ("Cambrian College", "work", "I teach one evening in the week at Cambrian, since 2021.", ["school_other_role"]),
        ("Nebraska Law", "education", "Only then she went to law school (Nebraska, 2009).", ["school"]),
        ("Cambrian College", "passage", "He studied the Cambrian layers of the canyon.", []),
        ("Whitworth", "passage", "She studied under Joan Whitworth.", []),
    ],
)  # fmt: skip
def test_a_school_is_met_by_the_one_word_that_it_is_called_by(mine, type_, quote, links):
    assert kinds({"schools": [{"name": mine}]}, fact(type_, quote)) == links


@pytest.mark.parametrize(
    ("type_", "quote", "says"),
    [
        ("work", "I do one class in the spring at Cambrian, criminal law for paralegals.", "You have taught at"),
        ("work", "she teaches at Cambrian College.", "You have taught at"),
        ("education", "taught in Salem and then attended Cambrian College.", "We both studied at"),
    ],
)
def test_to_have_taught_there_is_not_to_have_studied_there(type_, quote, says):
    (link,) = shared({"schools": ["Cambrian College"]}, fact(type_, quote))
    assert str(link.say).startswith(says)


def test_who_worked_at_the_school_is_not_said_to_have_taught_there():
    profile = {"schools": ["Cambrian College"]}
    hired = fact("work", "Cambrian hired me in 2010", details=Work("", "Cambrian College"))
    (link,) = shared(profile, hired)
    assert str(link.say) == "You have worked at Cambrian College, which I know as a student."
    assert (
        shared(profile, fact("work", "Research assistant", details=Work("Research assistant", "Cambrian College")))
        == ()
    )


def test_having_taught_stands_beside_having_studied():
    taught = fact("work", "Program Chair, Paralegal Technology\nCentral Marsh Community College")
    studied = fact("education", "Central Marsh Community College, A.A.S. 2000")
    found = kinds({"schools": [{"name": "Central Marsh Community College"}]}, studied, taught)
    assert found == ["school", "school_other_role"]


def test_a_subject_is_a_word_only_beside_the_school_itself():
    profile = {"schools": [{"name": "Pacific Lutheran University", "field": "Economics"}]}
    same = fact("education", "Pacific Lutheran University, B.A.")
    other = fact("education", "MA, Economics, University of British Columbia")
    assert [(link.kind, link.student_quote) for link in shared(profile, same, other)] == [
        ("school", "Pacific Lutheran University"),
        ("subject", "Economics"),
    ]
    assert kinds(profile, other) == []


@pytest.mark.parametrize(
    ("field", "quote", "found"),
    [
        ("History", "then Reed College for a history degree in 2010", True),
        ("French and Francophone Studies", "in French from Bates College in 1991", True),
        ("Environmental Studies", "Certificate in Environmental and Marine Law, Reed College", False),
    ],
)
def test_a_subject_is_met_as_it_is_said(field, quote, found):
    profile = {"schools": [{"name": "Pacific Lutheran University", "field": field}]}
    same = fact("education", "Pacific Lutheran University")
    assert ("subject" in kinds(profile, same, fact("education", quote))) == found


@pytest.mark.parametrize(
    ("mine", "field", "theirs", "strengths"),
    [
        ("Wake Law", "", "J.D., Wake Forest University School of Law, 2007", [3]),
        ("UF Levin", "J.D.", "University of Florida Levin College of Law (J.D. 2001)", [3]),
        ("Cleveland Law", "", "J.D., Case Western Reserve University School of Law", []),
        ("New England", "JD, evenings", "University of New England, B.S. 2004", []),
        ("McGill Civil Law", "", "LL.B., McGill University Faculty of Law, 1999", [3]),
        ("Willamette University", "JD", "Juris Doctor from Willamette University College of Law", [3]),
        ("Willamette University", "History", "Juris Doctor from Willamette University College of Law", [2]),
    ],
)
def test_a_law_school_is_known_by_a_part_of_its_name_and_by_what_one_reads_there(mine, field, theirs, strengths):
    links = shared({"schools": [{"name": mine, "field": field}]}, fact("education", theirs))
    assert [link.strength for link in links] == strengths


def test_a_law_degree_is_quoted_before_another_degree_of_the_university():
    college = fact("education", "UNM, where he took a degree in geology in 2004")
    law = fact("education", "law degree from the University of New Mexico, 2011")
    (link,) = shared({"schools": [{"name": "UNM Law"}]}, college, law)
    assert (link.strength, link.source_quote) == (3, law.quote)
    (link,) = shared({"schools": [{"name": "UNM Law"}]}, college)
    assert link.strength == 2


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Columbia Law School", "Columbia University (M.A., Theatre, 2016)"),
        ("Willamette University College of Law", "B.A. from Willamette University, 2011"),
        ("Hamline University", "J.D., Mitchell Hamline School of Law, 2018"),
        ("University of Maine", "University of Maine School of Law, 2009"),
    ],
)
def test_a_college_and_a_law_school_that_is_none_of_it_are_not_shared(mine, quote):
    assert shared({"schools": [mine]}, fact("education", quote)) == ()


def test_a_saint_by_whole_name_is_told_from_a_namesake_in_another_state():
    page = fact("education", "J.D. at the University of St. Thomas"), fact("work", "clerk in Saint Paul, Minnesota")
    assert shared({"schools": ["University of Saint Thomas, Houston"]}, *page) == ()
