"""A journal of the student's in which the person has written, and a union that both know."""

import pytest

from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Oregon Law Review", "Ditches and Dikes, 88 Or. L. Rev. 12 (2010)"),
        ("Gonzaga Law Review, staff editor", "On Fences, 40 Gonz. U. L. Rev. 3 (2005)"),
        ("Washington Law Journal", "On Docks (Wash. L.J., 2014)"),
        ("Queen's Law Journal", "On Docks (Queen's LJ, 2014)"),
        ("Animal Law Review", "Of Mules, 9 Animal L. 7 (2003)"),
        ("Gonzaga Law Review staff editor", "On Fences, 40 Gonz. L. Rev. 3 (2005)"),
        ("Staff editor, North Carolina Law Review", "Of Silos, 80 N.C. L. Rev. 1 (2002)"),
        ("member of the Environmental Law Journal", "Of Weirs, Envtl. L.J. (2011)"),
    ],
)
def test_a_journal_is_known_by_how_it_is_cited(mine, quote):
    (link,) = shared({"memberships": [mine]}, fact("publication", quote))
    assert link.kind == "journal"
    assert "both" not in str(link.say)


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Oregon Law Review", "Ditches and Dikes, 88 Ohio L. Rev. 12 (2010)"),
        ("Washington Law Review", "On Docks, 12 Seattle U. L. Rev. 14 (2014)"),
        ("Oregon Water Law Society", "Ditches and Dikes, 88 Or. L. Rev. 12 (2010)"),
        ("Gonzaga Law Review", "Of Silos, 30 Ga. L. Rev. 5 (1996)"),
        ("Loyola Law Review", "Of Silos, 30 La. L. Rev. 5 (1996)"),
        ("Villanova Law Review", "Of Silos, 30 Va. L. Rev. 5 (1996)"),
        ("Mercer Law Review", "Of Silos, 30 Me. L. Rev. 5 (1996)"),
        ("Missouri Law Review", "Of Silos, 30 Miss. L. Rev. 5 (1996)"),
        ("Washburn Law Journal", "On Docks, 30 Wash. L.J. 5 (1996)"),
        ("Washington Law Review", "On Docks, 30 Wash. L.J. 5 (1996)"),
        ("Law Review", "Of Silos, 30 L. Rev. 5 (1996)"),
    ],
)
def test_another_journal_is_none_of_theirs(mine, quote):
    assert "journal" not in kinds({"memberships": [mine]}, fact("publication", quote))


def test_a_long_run_of_capitals_is_read_and_cites_nothing():
    mine = {"memberships": ["Gonzaga Law Review"]}
    assert "journal" not in kinds(mine, fact("publication", "A. " * 4000))
    assert "journal" in kinds(mine, fact("publication", "A. " * 4000 + "40 Gonz. L. Rev. 3"))


def test_who_spoke_for_a_union_meets_who_did():
    assert kinds({"memberships": ["Shop steward, Local 11"]}, fact("work", "union steward")) == ["work"]


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("foster care cases", "child protection and ICWA matters"),
        ("gun charges", "Federal firearms prosecutions"),
        ("plane crashes", "Aviation litigation"),
        ("prior appropriation", "Stream adjudications and delivery calls"),
    ],
)
def test_a_field_is_met_by_its_cases(mine, quote):
    assert kinds({"practice_areas": [mine]}, fact("practice_area", quote)) == ["practice_area"]
