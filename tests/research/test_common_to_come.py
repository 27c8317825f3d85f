"""Who will join a clinic, a journal or a body shares it only from then on."""

from time import process_time

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.to_come import ahead_in
from tests.research.sharing import fact, kinds

CLINIC = {"memberships": ["Rosecliff Housing Clinic"]}
BAR = {"memberships": ["Lane County Bar Association"]}


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        (CLINIC, "work", "will join the Rosecliff Housing Clinic in fall"),
        (CLINIC, "passage", "She hopes to teach in the Rosecliff Housing Clinic."),
        ({"activities": ["Rosecliff Housing Clinic"]}, "community", "will be part of the Rosecliff Housing Clinic"),
        (BAR, "membership", "Next year she joins the Lane County Bar Association"),
        (BAR, "membership", "an incoming member of the Lane County Bar Association"),
        (BAR, "passage", "Ada plans to join the Lane County Bar Association next year."),
        ({"memberships": ["Rosecliff Law Review"]}, "passage", "She will serve on the Rosecliff Law Review from May."),
        ({"employers": ["Pennock Legal Aid"]}, "work", "will join Pennock Legal Aid in June"),
        (BAR, "membership", "She is applying to the Lane County Bar Association"),
        (CLINIC, "community", "She looks forward to serving on the board of the Rosecliff Housing Clinic"),
        ({"employers": ["Pennock Legal Aid"]}, "work", "cannot wait to join Pennock Legal Aid"),
        ({"schools": ["Rosecliff College of Law"]}, "education", "will be teaching at Rosecliff College of Law"),
        ({"memberships": ["Rosecliff Housing Clinic, joining in the fall"]}, "work", "Rosecliff Housing Clinic"),
    ],
)
def test_what_is_still_to_come_is_not_in_common(profile, type_, quote):
    assert kinds(profile, fact(type_, quote)) == []


@pytest.mark.parametrize(
    ("profile", "type_", "quote"),
    [
        (CLINIC, "work", "was in the Rosecliff Housing Clinic"),
        (CLINIC, "passage", "She will join the bench in May after six years in the Rosecliff Housing Clinic."),
        (CLINIC, "work", "has run the Rosecliff Housing Clinic and will join its board in fall"),
        (BAR, "membership", "is a member of the Lane County Bar Association and will join its board in fall"),
        ({"employers": ["Pennock Legal Aid"]}, "passage", "She handled incoming calls at Pennock Legal Aid."),
        ({"schools": ["Rosecliff College of Law"]}, "education", "will receive her J.D. from Rosecliff College of Law"),
    ],
)
def test_what_one_is_in_already_is_in_common(profile, type_, quote):
    assert kinds(profile, fact(type_, quote))


@pytest.mark.parametrize(
    ("said", "is_shared"),
    [
        ("She looks forward to joining the Zinc Guild.", False),
        ("She hopes to join the Zinc Guild.", False),
        ("She hopes to volunteer with the Zinc Guild.", False),
        ("She looked forward to joining the Zinc Guild, and is a fellow of the Zinc Guild.", True),
        ("She hopes to join a choir. She is a member of the Zinc Guild.", True),
        ("Before joining the Zinc Guild, she sailed.", True),
    ],
)
def test_what_stands_before_the_words_of_a_fact_counts(said, is_shared):
    page = f"<title>Orla Fenn</title><h1>Orla Fenn</h1><p>Orla Fenn is a paralegal. {said}</p>"
    facts = facts_in([read(page.encode(), filename="page.html", about="Orla Fenn")])
    assert bool(kinds({"memberships": ["Zinc Guild"]}, *facts)) == is_shared


@pytest.mark.parametrize("words", ["joins ", "starts ", "is set to ", "next year "])
def test_a_text_without_a_stop_is_searched_in_no_time(words):
    began = process_time()
    ahead_in(words * 100_000)
    assert process_time() - began < 2
