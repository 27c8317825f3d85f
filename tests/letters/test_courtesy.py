"""Who was written to already: the same person elsewhere, the same office, the same words."""

from datetime import timedelta

import pytest

from halfhour.letters.checked import checked
from halfhour.letters.courtesy import written_already
from halfhour.letters.models import Letter, LetterKind
from halfhour.people.models import Person
from halfhour.student.policy import Policy

WORDS = "Dear Ada,\n\nI read your note on small estates in the Bulletin, and would like to learn how you came to it.\n"


@pytest.fixture
def write(world):
    def at(person, *, days=None, text=WORDS, to=""):
        sent_at = None if days is None else world.at - timedelta(days=days)
        return Letter.objects.create(
            student=world.sam, person=person, kind=LetterKind.APPROACH, text=text, to_email=to, sent_at=sent_at
        )

    return at


def said(world, letter, **more):
    return written_already(letter, policy=Policy(**more), on=world.sam.today(world.at))


def person(world, name, role="", email="x@else.example"):
    return Person.objects.create(student=world.sam, name=name, kind="attorney", role=role, email=email)


def test_the_same_name_on_two_pages_is_noticed(world, write):
    twin = person(world, "BEN  CASTELLAN", email="ben@home.example")
    write(twin, days=3)
    (sentence,) = said(world, write(world.ben, text="Other words."))
    assert "Is it the same person?" in sentence and "ben@home.example" in sentence


def test_the_same_address_on_two_pages_is_noticed(world, write):
    write(person(world, "B. Castellan", email="ben@firm.example"), days=3)
    assert said(world, write(world.ben, text="Other words."))


def test_the_same_person_under_another_address_is_noticed(world, write):
    write(world.ben, days=3)
    assert said(world, write(world.ben, text="Other words.", to="ben@home.example"))
    assert not said(world, write(world.ben, text="Other words."))


@pytest.mark.parametrize(("days", "warned"), [(14, True), (15, False)])
def test_a_colleague_written_to_within_two_weeks_is_noticed(world, write, days, warned):
    write(person(world, "Una Reed", "Partner, Larkspur Legal PC"), days=days, text="Other words.")
    assert bool(said(world, write(world.ben))) is warned


def test_the_same_words_to_another_are_noticed_whatever_the_greeting(world, write):
    write(world.chidi, days=30)
    (sentence,) = said(world, write(world.ben, text=WORDS.replace("Dear Ada", "Dear Mr. Castellan")))
    assert "the words you sent to Chidi Marlowe" in sentence


def test_after_half_a_year_it_is_a_new_letter(world, write):
    write(world.chidi, days=190)
    assert not said(world, write(world.ben))


def test_it_advises_and_does_not_stop(world, write):
    write(world.chidi, days=30)
    found = checked(write(world.ben), policy=Policy(), on=world.sam.today(world.at))
    assert [each.state for each in found.all if "the words you sent" in each.words] == ["advice"]


def test_another_students_letters_count_for_nobody_else(world, write):
    Letter.objects.create(
        student=world.eve, person=world.evas, kind=LetterKind.APPROACH, text=WORDS, sent_at=world.at - timedelta(days=1)
    )
    assert not said(world, write(world.ben))
