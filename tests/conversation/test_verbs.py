"""Each press of the talk: with htmx, without, by GET, and by somebody whose talk it is not."""

import pytest

from halfhour.conversation.models import Conversation
from halfhour.student.models import Student

VERBS = {
    "ask": {"kind": "asked"},
    "jot": {"said": "Ask for the Monday list", "kind": "important"},
    "speak": {"who": "they"},
    "show-balance": {"on": "yes"},
    "may-write": {"on": "yes"},
    "name": {"name": "Rosalind Achterberg", "may_use_name": "yes"},
    "add": {"text": "Who decides which court takes it?"},
    "run-late": {"who": "they"},
    "extend": {"minutes": "10"},
    "close": {},
}


def said(verb, question):
    return VERBS[verb] | ({"question": str(question.id)} if verb == "ask" else {})


@pytest.mark.parametrize("verb", VERBS)
def test_without_scripts_it_leads_back_to_a_page(press, running, question, verb):
    answer = press(f"/conversation/talks/{running.id}/{verb}/", said(verb, question))
    assert answer.status_code == 303
    assert answer.url.startswith("/")


@pytest.mark.parametrize("verb", VERBS)
def test_htmx_is_led_there_too(press, running, question, verb):
    answer = press(f"/conversation/talks/{running.id}/{verb}/", said(verb, question), htmx=True)
    assert answer.status_code == 200
    assert answer["HX-Redirect"].startswith("/")


@pytest.mark.parametrize("verb", VERBS)
def test_it_does_not_happen_by_looking(client, running, verb):
    assert client.get(f"/conversation/talks/{running.id}/{verb}/").status_code == 405


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("htmx", [True, False])
def test_a_stranger_finds_no_talk(press, world, clock, question, verb, htmx):
    evas = Conversation.begin(world.evas_interview, at=clock.at, minutes=20)
    answer = press(f"/conversation/talks/{evas.id}/{verb}/", said(verb, question), htmx=htmx)
    assert answer.status_code == 404


@pytest.mark.parametrize("path", ["", "rehearse/", "rehearse/screen/", "screen/", "standing/"])
def test_a_stranger_finds_no_page(client, world, path):
    assert client.get(f"/conversation/{world.evas_interview.id}/{path}").status_code == 404


def test_rubbish_is_answered_in_words_and_changes_nothing(press, running):
    answer = press(f"/conversation/talks/{running.id}/ask/", {"question": "none", "kind": "shouted"})
    assert answer.status_code == 422
    assert len(running.events()) == 1


def test_another_students_question_is_not_asked(press, world, running):
    from halfhour.preparation.models import Question

    theirs = Question.add(world.evas_interview, "What would you drop?")
    answer = press(f"/conversation/talks/{running.id}/ask/", {"question": str(theirs.id), "kind": "asked"})
    assert answer.status_code == 404
    assert Student.objects.count() == 2
