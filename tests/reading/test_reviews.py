"""Law reviews and committees that somebody served on are memberships, and no posts or writings."""

import pytest

from tests.reading.said import reading_of, values_of

TOLD = (
    ("She served as an editor on the Pell Law Journal.", "Pell Law Journal (editor)"),
    ("Lee was a Senior Editor of the Orsova Law Review, and won a prize.", "Orsova Law Review (Senior Editor)"),
    ("She was a member of the law review and liked it.", "Law review"),
    (
        "She was Editor in Chief of the Orsova Journal of Environmental Law and Policy.",
        "Orsova Journal of Environmental Law and Policy (Editor in Chief)",
    ),
    ("Executive Editor, Orsova Law Quarterly (1982)", "Orsova Law Quarterly (Executive Editor)"),
    ("Pell Law Review, managing editor", "Pell Law Review (managing editor)"),
    ("Pell Law Review (Notes and Comments Editor)", "Pell Law Review (Notes and Comments Editor)"),
    ("In her last year she edited the Water Law Review.", "Water Law Review (editor)"),
)


@pytest.mark.parametrize("heading", ["Biography", "Education"])
@pytest.mark.parametrize(("words", "value"), TOLD, ids=[case[0][:40] for case in TOLD])
def test_an_office_on_a_law_review_is_a_membership(heading, words, value):
    assert values_of("membership", heading, words) == [value]
    assert values_of("work", heading, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Her article appeared in the Pell Law Review.",
        "“Drains and Ditches,” Pell Law Review (2012)",
        "She was editor of the Orsova Business Journal.",
        "Her comment was published on the Pell Law Review.",
    ],
)
def test_what_was_printed_in_a_review_makes_nobody_its_member(words):
    assert values_of("membership", "Biography", words) == []


def test_a_committee_of_which_somebody_is_told_to_be_a_member_stands():
    page = (
        "<h1>Ann Lee</h1><p>Ann Lee practices in Orsova. She is a Past President of Ditchers, and she has previously "
        "served as a member of the OCBA Chess Tournament Committee. She is a member of the OCBA Judicial Naming "
        "Committee. She was Notes Editor of the Orsova Law Review.</p>"
    )
    facts = reading_of(page).facts
    assert {fact.value for fact in facts if fact.type == "membership"} >= {
        "Past President of Ditchers",
        "OCBA Chess Tournament Committee",
        "OCBA Judicial Naming Committee",
        "Orsova Law Review (Notes Editor)",
    }
    assert not [fact for fact in facts if fact.type == "work" and "resident" in fact.value]
