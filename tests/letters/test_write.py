"""Keeping what is typed."""

import pytest

from halfhour.foundation.acts import Act
from halfhour.letters.models import Letter
from tests.letters.conftest import TEXT

REASON = "Your note on small estates is on my desk."


def stored(letter):
    return Letter.objects.get(pk=letter.pk)


def typed(**more):
    return {"subject": "A short talk?", "to": "ada@firm.example", "text": "Dear Ada,\n", "revision": "1"} | more


@pytest.mark.parametrize("htmx", [True, False])
def test_the_text_is_kept(press, draft, htmx):
    answer = press(f"/letters/{draft.pk}/write/", typed(), htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    assert stored(draft).text == "Dear Ada,\n"
    assert stored(draft).revision == 2
    if htmx:
        html = answer.content.decode()
        assert 'value="2"' in html and 'id="leave"' in html and "data-says" in html


def test_looking_is_no_writing(client, draft):
    assert client.get(f"/letters/{draft.pk}/write/").status_code == 405


def test_a_stranger_gets_404(press, evas):
    assert press(f"/letters/{evas.pk}/write/", typed()).status_code == 404
    assert stored(evas).text == "secret words"


@pytest.mark.parametrize("htmx", [True, False])
def test_a_blank_is_filled(press, draft, htmx):
    data = {"subject": "A short talk?", "base": TEXT, "blank-0": REASON, "revision": "1"}
    answer = press(f"/letters/{draft.pk}/write/", data, htmx=htmx)
    assert stored(draft).text == TEXT.replace("[why you]", REASON)
    if htmx:
        assert "Fill the" not in answer.content.decode()


def test_the_same_blank_is_typed_on_with_the_newer_revision(press, draft):
    data = {"subject": "s", "base": TEXT}
    press(f"/letters/{draft.pk}/write/", data | {"blank-0": "Your", "revision": "1"}, htmx=True)
    press(f"/letters/{draft.pk}/write/", data | {"blank-0": "Your note", "revision": "2"}, htmx=True)
    assert "a student. Your note.\n" in stored(draft).text


def test_an_emptied_blank_is_a_blank_again(press, draft):
    data = {"subject": "s", "base": TEXT}
    press(f"/letters/{draft.pk}/write/", data | {"blank-0": "Your", "revision": "1"}, htmx=True)
    answer = press(f"/letters/{draft.pk}/write/", data | {"blank-0": "", "revision": "2"}, htmx=True)
    assert stored(draft).blanks
    assert "Fill the last blank" in answer.content.decode()


@pytest.mark.parametrize("htmx", [True, False])
def test_a_save_from_an_older_page_keeps_both(press, draft, htmx):
    press(f"/letters/{draft.pk}/write/", typed(text="Written on the phone"))
    answer = press(f"/letters/{draft.pk}/write/", typed(text="Written on the laptop"), htmx=htmx)
    html = answer.content.decode()
    assert answer.status_code == (200 if htmx else 409)
    assert "Written on the phone" in html and "Written on the laptop" in html
    assert "Use this one" in html and "Keep mine" in html
    assert stored(draft).text == "Written on the phone"


def test_then_mine_can_be_kept(press, draft):
    press(f"/letters/{draft.pk}/write/", typed(text="Written on the phone"))
    press(f"/letters/{draft.pk}/write/", typed(text="Written on the laptop", revision="2"))
    assert stored(draft).text == "Written on the laptop"


def test_what_did_not_arrive_empties_nothing(press, draft):
    assert press(f"/letters/{draft.pk}/write/", {"subject": "s", "revision": "1"}).status_code == 422
    assert stored(draft).text == TEXT.strip()


def test_what_has_left_is_not_changed(press, world):
    letter = world.approach_to_ada.letter
    assert press(f"/letters/{letter.pk}/write/", typed()).status_code == 422
    assert stored(letter).text == letter.text


def test_another_address_is_of_this_letter_only(press, draft, world):
    press(f"/letters/{draft.pk}/write/", typed(to="office@firm.example"))
    world.ada.refresh_from_db()
    assert stored(draft).address == "office@firm.example"
    assert world.ada.email == "ada@firm.example"


def test_half_an_address_is_kept_and_said(press, draft):
    answer = press(f"/letters/{draft.pk}/write/", typed(to="office@fi"), htmx=True)
    assert stored(draft).address == "office@fi"
    assert "is no mail address yet" in answer.content.decode()


def test_a_letter_of_two_thousand_words_is_kept_whole(press, draft):
    text = " ".join(f"word{n}" for n in range(2000))
    press(f"/letters/{draft.pk}/write/", typed(text=text))
    assert stored(draft).text == text


@pytest.mark.parametrize("bad", [{"revision": "x"}, {"revision": "0"}, {"revision": ""}, {"subject": "x" * 201}])
def test_rubbish_is_refused_and_shown_again(press, draft, bad):
    answer = press(f"/letters/{draft.pk}/write/", typed(text="my long work", **bad))
    assert answer.status_code == 422
    assert "my long work" in answer.content.decode()
    assert stored(draft).revision == 1


def test_a_press_can_be_undone(press, draft, world):
    press(f"/letters/{draft.pk}/write/", typed(text="other"))
    Act.objects.get(verb="letters:write").undo(world.at)
    assert stored(draft).revision == 1


def test_a_forms_line_ends_make_no_other_text(press, draft):
    """A browser sends CRLF with a form and LF by htmx: both fill a blank to the same words, and none is stale."""
    for base in (TEXT, TEXT.replace("\n", "\r\n")):
        more = {"base": base, "blank-0": "your note on small estates is on my desk"}
        answer = press(f"/letters/{draft.pk}/write/", typed(**more), htmx=True)
        assert answer.status_code == 200
        assert "Two texts" not in answer.content.decode() and "changed elsewhere" not in answer.content.decode()
    assert stored(draft).revision == 2
