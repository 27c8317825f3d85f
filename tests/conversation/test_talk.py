"""What is tapped and typed during a talk, and what the screen shows of it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from halfhour.conversation import screen as screens
from halfhour.conversation.events import balance, questions_by, said_to_writing
from halfhour.conversation.models import ClosedAlready, TalkEvent
from halfhour.conversation.screen import screen
from halfhour.foundation.acts import Act
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Introduction
from halfhour.people.models import Contact
from halfhour.preparation.models import Question
from halfhour.student.policy import Policy
from tests.conversation.conftest import MINUTE


def test_the_next_must_ask_is_asked_and_then_the_next_question(client, press, page, running, question):
    Question.add(question.interview, "Who taught you that?", goal=question.goal)
    assert "data-next-word>Next, must ask<" in client.get(page).content.decode()
    press(f"/conversation/talks/{running.id}/ask/", {"question": str(question.id), "kind": "asked"})
    shown = client.get(page).content.decode()
    assert "data-next-word>Next<" in shown
    assert "data-next-text>Who taught you that?<" in shown
    assert "1 of 2" in shown


def test_came_up_by_itself_counts_as_asked_and_can_be_taken_back(running, question, clock):
    running.ask("came_up", question, at=clock.at)
    assert questions_by(running.events(), "asked", "came_up") == {question.id}
    running.ask("open_again", question, at=clock.turn(minutes=1))
    assert questions_by(running.events(), "asked", "came_up") == set()


def test_what_the_student_looks_at_stays_without_scripts(press, running, question):
    said = {"question": str(question.id), "kind": "skipped", "show": "questions"}
    assert press(f"/conversation/talks/{running.id}/ask/", said).url.endswith("?show=questions")


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_an_empty_note_is_refused_in_words(press, running, empty):
    answer = press(f"/conversation/talks/{running.id}/jot/", {"said": empty, "kind": "note"}, htmx=True)
    assert answer.status_code == 422
    assert "The note is empty" in answer.content.decode()
    assert running.jottings() == []


def test_a_note_comes_back_to_the_screen_and_tells_the_device_that_it_arrived(press, client, page, running):
    said = {"said": "“Prepared at 8:25” & <b>early</b>", "kind": "important"}
    press(f"/conversation/talks/{running.id}/jot/", said)
    hand = client.get(page).content.decode()
    assert "1 jotting" in hand
    assert 'data-kept="“Prepared at 8:25” &amp; &lt;b&gt;early&lt;/b&gt;"' in hand
    assert "<b>early" not in hand


def test_a_note_remembered_after_the_end_is_kept(running, clock):
    running.close(at=clock.at)
    running.jot("She also named a book", at=clock.turn(minutes=9))
    assert [each.text for each in running.jottings()] == ["She also named a book"]


def test_a_name_given_is_an_introduction_at_once(press, world, running):
    press(f"/conversation/talks/{running.id}/name/", {"name": "  Rosalind Achterberg ", "may_use_name": "yes"})
    given = Introduction.objects.get(interview=world.with_ben)
    assert (given.name, given.by, given.may_use_name) == ("Rosalind Achterberg", world.ben, "yes")


def test_not_ticked_means_not_asked(press, world, running):
    press(f"/conversation/talks/{running.id}/name/", {"name": "Rosalind Achterberg"})
    assert Introduction.objects.get(interview=world.with_ben).may_use_name == "unasked"


def test_a_name_without_letters_is_refused(press, world, running):
    assert press(f"/conversation/talks/{running.id}/name/", {"name": " "}).status_code == 422
    assert not Introduction.objects.filter(interview=world.with_ben).exists()


def test_what_they_said_to_writing_again_is_kept_and_may_change(running, clock):
    assert said_to_writing(running.events()) is None
    running.may_write(False, at=clock.at)
    running.may_write(True, at=clock.turn(minutes=1))
    assert said_to_writing(running.events()) is True


def test_more_minutes_move_the_end_and_the_closing_with_it(press, page, client, running, clock):
    clock.at = running.ends_at - MINUTE
    assert 'data-phase="close"' in client.get(page).content.decode()
    press(f"/conversation/talks/{running.id}/extend/", {"minutes": "15"})
    top = client.get(page).content.decode()
    assert "16</strong>" in top
    assert 'data-phase="questions"' in top


@pytest.mark.parametrize("minutes", ["0", "-10", "241", "many", ""])
def test_minutes_that_nobody_gives_are_refused(press, running, minutes):
    ends_at = running.ends_at
    assert press(f"/conversation/talks/{running.id}/extend/", {"minutes": minutes}).status_code == 422
    running.refresh_from_db()
    assert running.ends_at == ends_at


def test_it_is_closed_once_and_was_a_real_contact(world, running, clock):
    running.close(at=clock.at)
    with pytest.raises(ClosedAlready):
        running.close(at=clock.turn(minutes=1))
    with pytest.raises(ClosedAlready):
        running.extend(5, at=clock.at)
    assert Contact.objects.filter(person=world.ben, how="talk").count() == 1


def test_the_second_press_of_the_end_says_so(press, running):
    press(f"/conversation/talks/{running.id}/close/")
    answer = press(f"/conversation/talks/{running.id}/close/")
    assert answer.status_code == 422
    assert "has ended already" in answer.content.decode()


def test_after_the_end_the_page_shows_what_was_kept(press, client, page, running):
    press(f"/conversation/talks/{running.id}/jot/", {"said": "Ask for the Monday list", "kind": "follow_up"})
    press(f"/conversation/talks/{running.id}/close/")
    shown = client.get(page).content.decode()
    assert "Ask for the Monday list" in shown
    assert "not asked" in shown


def test_balance_is_shown_only_when_wished(press, client, page, running):
    assert 'id="talk-balance" hidden' in client.get(page).content.decode()
    press(f"/conversation/talks/{running.id}/show-balance/", {"on": "yes"})
    assert 'id="talk-balance">' in client.get(page).content.decode()


def test_shares_are_of_the_time_between_presses(running, clock):
    begun = clock.at
    running.happen("they", at=begun)
    running.happen("me", at=begun + 3 * MINUTE)
    seen = balance(running.events(), until=begun + 4 * MINUTE)
    assert (seen.theirs, seen.mine, seen.now) == (75, 25, "me")


@pytest.mark.parametrize(("minute", "mine", "hint"), [(7, 60, False), (8, 60, True), (10, 40, False), (10, 41, True)])
def test_a_mild_hint_comes_late_and_only_above_the_share(running, minute, mine, hint):
    begun = running.began_at
    until = begun + minute * MINUTE
    running.happen("me", at=begun)
    running.happen("they", at=begun + (until - begun) * mine / 100)
    assert screen(running, at=until, policy=Policy()).is_mine_much is hint


def test_the_number_and_the_words_for_a_failing_link_are_in_view(client, page, running):
    shown = client.get(page).content.decode()
    assert 'href="tel:503%20555%200148"' in shown
    assert "12:32 pm" in shown
    assert "12:34 pm" in shown


def test_no_page_of_the_talk_asks_for_a_microphone(client, page, running):
    for path in (page, "/", "/nowhere/", "/start/none/"):
        answer = client.get(path)
        assert "microphone=()" in answer["Permissions-Policy"], path
        assert not re.search("<audio|<video", answer.content.decode())
    static = Path(screens.__file__).parents[1] / "static"
    scripts = [
        each for each in static.rglob("*.js") if re.search("getUserMedia|MediaRecorder|webkitSpeech", each.read_text())
    ]
    assert scripts == []


def test_a_rehearsal_writes_nothing_and_has_two_questions_at_most(client, world):
    for words in ("Who taught you that?", "What would you drop?"):
        Question.add(world.with_ben, words)
    shown = client.get(f"/conversation/{world.with_ben.id}/rehearse/screen/").content.decode()
    assert shown.count("data-question=") == 2
    assert "data-rehearsal" in shown
    assert not TalkEvent.objects.filter(conversation__interview=world.with_ben).exists()


def test_what_no_longer_fits_is_marked_and_must_asks_never(running, question, clock):
    Question.add(question.interview, "Who taught you that?", goal=question.goal)
    Question.add(question.interview, "What would you drop?", goal=question.goal)
    clock.at = running.ends_at - 9 * MINUTE
    fits = {
        each.text: each.has_time
        for goal in screen(running, at=clock.at, policy=Policy()).goals
        for each in goal.questions
    }
    assert list(fits.values()) == [True, False, False]
    fits = screen(running, at=running.ends_at - 11 * MINUTE, policy=Policy()).goals[0].questions
    assert [each.has_time for each in fits] == [True, True, False]


def test_another_interviews_question_is_refused(world, running, clock):
    other = Question.add(world.with_ada, "What of wills?")
    with pytest.raises(Refused):
        running.ask("asked", other, at=clock.at)


def test_an_undone_tap_leaves_the_counting_whole(running, question, clock):
    first = running.ask("asked", question, at=clock.at)
    running.jot("kept", at=clock.turn(seconds=1))
    TalkEvent.objects.filter(pk=first.pk).delete()
    running.jot("kept too", at=clock.turn(seconds=1) + timedelta(seconds=1))
    assert [each.text for each in running.jottings()] == ["kept", "kept too"]


def test_ended_by_mistake_it_goes_on_after_undo(press, world, running):
    press(f"/conversation/talks/{running.id}/close/")
    press(f"/undo/{Act.objects.order_by('at', 'id').last().id}/")
    running.refresh_from_db()
    assert running.closed_at is None
    assert not Contact.objects.filter(person=world.ben, how="talk").exists()
    assert press(f"/conversation/talks/{running.id}/close/").status_code == 303


def test_a_name_kept_by_mistake_is_gone_after_undo(press, world, running):
    press(f"/conversation/talks/{running.id}/name/", {"name": "Rosalind Achterberg"})
    press(f"/undo/{Act.objects.order_by('at', 'id').last().id}/")
    assert not Introduction.objects.filter(interview=world.with_ben).exists()
