"""Everybody is addressed as their office or their own word asks, and gender is never guessed."""

import pytest

from halfhour.wording.salutation import bare, envelope, salutation


@pytest.mark.parametrize(
    ("kind", "honorific", "greeting"),
    [
        ("judge", "", "Dear Judge Alder"),
        ("judge", "Ms.", "Dear Judge Alder"),
        ("judge", "Justice", "Dear Justice Alder"),
        ("magistrate", "", "Dear Judge Alder"),
        ("justice", "", "Dear Justice Alder"),
        ("professor", "Dr.", "Dear Professor Alder"),
        ("professor", "Dean", "Dear Dean Alder"),
        ("attorney", "Mx", "Dear Mx. Alder"),
        ("paralegal", "Mr.", "Dear Mr. Alder"),
        ("clerk", "", "Dear Robin Alder"),
        ("partner", "Esq.", "Dear Robin Alder"),
        ("", "", "Dear Robin Alder"),
    ],
)
def test_each_kind_of_person_has_its_greeting(kind, honorific, greeting):
    assert salutation(kind, honorific=honorific, first="Robin", last="Alder") == greeting


def test_what_they_asked_to_be_called_goes_before_all():
    assert salutation("judge", honorific="Hon.", first="Robin", last="Alder", call_them="Rob") == "Dear Rob"


def test_no_esquire_and_no_letters_after_a_name_are_greeted():
    assert salutation("attorney", first="Robin", last="Alder, Esq.") == "Dear Robin Alder"
    assert salutation("judge", last="Alder III, J.D.") == "Dear Judge Alder"


@pytest.mark.parametrize("name", ["J.P. Alder", "Maria De la Cruz", "Ivy Sr\u00e1nek", "Esquivel"])
def test_names_that_look_like_titles_stay_whole(name):
    assert bare(name) == name


def test_an_unknown_name_becomes_a_blank():
    assert salutation("judge") == "Dear Judge [last name]"
    assert salutation("attorney") == "Dear [name]"


def test_judges_are_honourable_on_the_envelope_only():
    assert envelope("judge", first="Robin", last="Alder") == "The Honorable Robin Alder"
    assert envelope("professor", first="Robin", last="Alder") == "Professor Robin Alder"
    assert envelope("attorney", first="Robin", last="Alder") == "Robin Alder"
