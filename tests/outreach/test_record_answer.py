"""What came back, and what the student makes of it."""

from datetime import date, timedelta

import pytest

from halfhour.letters.models import Letter, LetterKind
from halfhour.outreach.models import AnsweredAlready, Approach, NotSent
from halfhour.people.models import Contact, Person


def path(approach, verb="record-answer"):
    return f"/outreach/approaches/{approach.pk}/{verb}/"


def stored(approach):
    return Approach.objects.get(pk=approach.pk)


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize("said", ["yes", "no"])
def test_a_yes_or_a_no_is_noted_with_their_words(press, world, said, htmx):
    answer = press(path(world.approach_to_ada), {"answer": said, "text": "Thursday?"}, htmx=htmx)
    assert answer.get("HX-Redirect" if htmx else "Location") == f"/outreach/{world.with_ada.pk}/"
    approach = stored(world.approach_to_ada)
    assert (approach.answer, approach.answer_text, approach.answered_at) == (said, "Thursday?", world.at)
    assert Contact.objects.of(world.sam).latest_with(world.ada).about == "Thursday?"


def test_after_a_no_they_rest(press, world):
    press(path(world.approach_to_ada), {"answer": "no"})
    assert Person.objects.get(pk=world.ada.pk).rest_until == date(2027, 5, 20)


def test_after_a_yes_they_do_not(press, world):
    press(path(world.approach_to_ada), {"answer": "yes"})
    assert Person.objects.get(pk=world.ada.pk).rest_until is None


def test_later_needs_their_date(press, world):
    assert press(path(world.approach_to_ada), {"answer": "later", "text": "After trial"}).status_code == 422
    press(path(world.approach_to_ada), {"answer": "later", "later_on": "2027-01-11"})
    assert stored(world.approach_to_ada).later_on == date(2027, 1, 11)


def test_an_answer_of_an_earlier_day_is_never_before_the_letter(press, world):
    press(path(world.approach_to_ada), {"answer": "yes", "answered_on": "2026-11-01"})
    assert stored(world.approach_to_ada).answered_at == world.approach_to_ada.sent_at


@pytest.mark.parametrize("data", [{}, {"answer": "perhaps"}, {"answer": "yes", "answered_on": "2026-11-20"}])
def test_rubbish_is_refused(press, world, data):
    assert press(path(world.approach_to_ada), data | {"text": "their words"}).status_code == 422
    assert not stored(world.approach_to_ada).answered_at


def test_twice_is_refused(press, world):
    press(path(world.approach_to_ada), {"answer": "yes"})
    assert press(path(world.approach_to_ada), {"answer": "no"}).status_code == 422
    assert stored(world.approach_to_ada).answer == "yes"


@pytest.mark.parametrize("said", ["yes", "no", "later"])
def test_an_answer_is_drafted_once(press, world, said):
    world.approach_to_ada.record_answer(said, at=world.at, later_on=date(2027, 1, 11))
    for _ in range(2):
        press(path(world.approach_to_ada, "reply"))
    letter = Letter.objects.get(kind=LetterKind.REPLY)
    assert letter.text.startswith("Dear Ada Brightwater,") and letter.reply_to == world.approach_to_ada.letter
    if said == "later":
        assert "January 11" in letter.text


def test_without_an_answer_there_is_nothing_to_reply_to(press, world):
    for verb in ("reply", "note-reply"):
        assert press(path(world.approach_to_ada, verb)).status_code == 422


@pytest.mark.parametrize("htmx", [True, False])
def test_that_one_has_replied_is_noted(press, world, htmx):
    world.approach_to_ada.record_answer("yes", at=world.at - timedelta(hours=1))
    press(path(world.approach_to_ada, "note-reply"), htmx=htmx)
    assert stored(world.approach_to_ada).replied_at == world.at


@pytest.mark.parametrize("htmx", [True, False])
def test_a_request_is_withdrawn_once(press, world, htmx):
    press(path(world.approach_to_ada, "withdraw"), htmx=htmx)
    assert stored(world.approach_to_ada).withdrawn_at == world.at
    assert press(path(world.approach_to_ada, "withdraw")).status_code == 422


@pytest.mark.parametrize("htmx", [True, False])
def test_silence_is_let_rest(press, world, htmx):
    press(path(world.approach_to_ada, "let-rest"), htmx=htmx)
    approach = stored(world.approach_to_ada)
    assert approach.interview.closed_at == world.at and approach.interview.person.rest_until == date(2027, 5, 20)


def test_what_was_answered_or_withdrawn_is_not_let_rest(world):
    world.approach_to_ada.record_answer("yes", at=world.at)
    with pytest.raises(AnsweredAlready):
        world.approach_to_ada.let_rest(at=world.at, until=date(2027, 5, 1))
    other = Approach(student=world.sam, interview=world.with_ada, letter=Letter(student=world.sam))
    with pytest.raises(NotSent):
        other.let_rest(at=world.at, until=date(2027, 5, 1))


@pytest.mark.parametrize("verb", ["record-answer", "reply", "note-reply", "withdraw", "let-rest"])
def test_looking_changes_nothing_and_a_stranger_gets_404(client, press, world, evas_approach, verb):
    assert client.get(path(world.approach_to_ada, verb)).status_code == 405
    assert press(path(evas_approach, verb), {"answer": "yes"}).status_code == 404
