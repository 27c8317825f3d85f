"""Schools as students call them, and as pages call them by their bare names."""

from collections import Counter

import pytest

from halfhour.research.common_ground.schools.called import short_names
from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("UW (Madison)", "University of Wisconsin, B.A. 2004"),
        ("UW-Eau Claire", "UW-Eau Claire, B.A. 2004"),
        ("OSU (Stillwater)", "Oklahoma State University, B.S."),
        ("U of A Law, Fayetteville", "University of Arkansas School of Law, J.D. 1999"),
        ("Ouachita", "Ouachita Baptist University, B.A. 2001"),
        ("Osgoode", "Osgoode Hall Law School, LL.B."),
        ("Moritz Law", "The Ohio State University Moritz College of Law, J.D."),
        ("Ohio State Law", "The Ohio State University Moritz College of Law, J.D."),
        ("Capital Law, part-time", "Capital University Law School, J.D. 2010"),
        ("Lakehead, second year", "Lakehead University, B.A."),
        ("Université d'Ottawa, droit", "Université d'Ottawa (LL.L. 2003)"),
        ("UTEP", "a degree from UTEP in 2012"),
        ("SC State", "S.C. State, class of 1990"),
        ("SUNY Oswego", "Adirondack College, SUNY Oswego and Syracuse University College of Law"),
        ("Mount Royal College", "At Mount Royal College I earned a diploma"),
        ("Glendon Campus", "B.A., Glendon Campus, York University"),
    ],
)
def test_a_school_is_known_by_what_students_call_it(mine, theirs):
    (link,) = shared({"schools": [{"name": mine}]}, fact("education", theirs))
    assert link.kind == "school"
    assert link.student_quote == mine


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("University of Kansas", "did chemistry at Kansas (2015)"),
        ("University of Nebraska College of Law", "graduated from Nebraska in 2012"),
        ("Lethbridge", "B.Sc., Biology, Lethbridge, 2008"),
    ],
)
def test_words_on_studies_may_give_a_bare_name(mine, theirs):
    assert kinds({"schools": [{"name": mine}]}, fact("education", theirs)) == ["school"]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("UW (Madison)", "University of Washington, B.A. 2004"),
        ("UW (Laramie)", "University of Wisconsin, B.A. 2004"),
        ("OSU (Stillwater)", "Oregon State University, B.S."),
        ("Ohio State", "Ohio Northern University Pettit College of Law"),
        ("Brandeis University", "Louis D. Brandeis School of Law, J.D."),
        ("University of Kansas", "Baker University, Kansas, 2015"),
        ("University of Iowa", "B.A., Decorah, Iowa, 2015"),
        ("Portland Community College", "B.A., Portland, 2001"),
        ("Salem State University", "B.A., Salem, 2001"),
        ("Texas Tech Law", "Thomas Richardson was the speaker"),
        ("Richardson Law", "Judge Thomas Richardson Award"),
    ],
)
def test_a_namesake_is_another_school(mine, theirs):
    assert shared({"schools": [{"name": mine}]}, fact("education", theirs)) == ()


@pytest.mark.parametrize("mine", ["The College", "College", "School of", "-", "?"])
def test_a_school_of_words_that_every_school_has_meets_nothing(mine):
    assert not shared({"schools": [{"name": mine}]}, fact("education", "Engineering at Kent (2011)"))


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Olympic College", "on the board of the Olympic College Foundation"),
        ("COCC", "a trustee of Central Oregon Community College"),
    ],
)
def test_who_serves_a_school_did_not_study_there(mine, quote):
    (link,) = shared({"schools": [{"name": mine}]}, fact("community", quote))
    assert link.kind == "school_other_role"
    assert str(link.say).startswith("You give your time to")


def test_who_studied_there_needs_no_word_on_its_board():
    mine = {"schools": [{"name": "Olympic College"}]}
    facts = fact("education", "Olympic College, A.A."), fact("community", "on the board of Olympic College")
    assert kinds(mine, *facts) == ["school"]


@pytest.mark.parametrize(
    ("mine", "told"),
    [
        ("Mount Holyoke", "For the file: Mount Holyoke (Greek, 2001), UConn Law (2006)."),
        ("UW-Stout", "She came with a B.S. from UW\u2013Stout (2003)."),
        ("Lethbridge", "Schools: LL.B., Dalhousie, 2005; B.Sc., Biology, Lethbridge, 2001"),
    ],
)
def test_a_school_is_known_by_its_bare_name_among_studies(mine, told):
    assert kinds({"schools": [{"name": mine}]}, fact("education", told)) == ["school"]


def test_a_short_name_is_one_schools():
    twice = Counter((law, short) for law, short, _ in short_names())
    assert [short for (_, short), times in twice.items() if times > 1] == []
