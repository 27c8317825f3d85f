"""A journal of the student's in which the person has written, and a union that both know."""

import pytest

from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Oregon Law Review", "Ditches and Dikes, 88 Or. L. Rev. 12 (2010)"),
        ("Gonzaga Law Review, staff editor", "On Fences, 40 Gonz. U. L. Rev. 3 (2005)"),
        ("Washington Law Journal", "On Docks (Wash. L.J., 2014)"),
        ("Animal Law Review", "Of Mules, 9 Animal L. 7 (2003)"),
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
    ],
)
def test_another_journal_is_none_of_theirs(mine, quote):
    assert "journal" not in kinds({"memberships": [mine]}, fact("publication", quote))


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
