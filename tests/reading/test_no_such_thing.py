"""Names that look like a town, a school or an honour, and are none."""

import pytest

from tests.reading.said import values_of


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("city", "Lee works on the seminal case of Bartlett v. Quarry Board in Mobile v. Orr."),
        ("education", "Ann was an editor of the Survey of New York Law."),
        ("education", "She volunteered with the LA Water Law and Policy Project."),
    ],
)
def test_a_case_a_survey_and_a_project_are_no_town_and_no_school(kind, words):
    assert values_of(kind, "Biography", words) == []


def test_an_honour_is_named_without_its_holder_and_the_others():
    words = "She is a recipient of the Order of Oregon and numerous other awards."
    assert values_of("award", "Biography", words) == ["Order of Oregon"]
