"""The student says that a letter left."""

from datetime import date, timedelta

import pytest

from halfhour.letters.models import Letter, NotYet, sent_on
from halfhour.letters.write import start
from tests.letters.conftest import TEXT


def stored(letter):
    return Letter.objects.get(pk=letter.pk)


@pytest.fixture
def whole(world):
    return start(world.sam, "hello", text="Dear Ada,\n\nall well.", subject="Hello", person=world.ada)


@pytest.mark.parametrize("htmx", [True, False])
def test_it_left_now(press, whole, world, htmx):
    answer = press(f"/letters/{whole.pk}/mark-sent/", htmx=htmx)
    assert stored(whole).sent_at == world.at
    assert answer.get("HX-Redirect" if htmx else "Location") == f"/letters/{whole.pk}/"


def test_then_the_page_shows_it_as_it_left(press, client, whole):
    press(f"/letters/{whole.pk}/mark-sent/")
    html = client.get(f"/letters/{whole.pk}/").content.decode()
    assert (
        "<textarea" not in html
        and "As it left" in html
        and "data-says" not in html
        and "Marked as sent to Ada Brightwater." in html
    )


def test_it_goes_on_where_it_came_from(press, whole):
    answer = press(f"/letters/{whole.pk}/mark-sent/", {"next": "/people/"})
    assert answer["Location"] == "/people/"


def test_what_stands_in_the_fields_is_kept_with_it(press, draft):
    data = {"subject": "s", "base": TEXT, "blank-0": "Your note is on my desk.", "revision": "1"}
    press(f"/letters/{draft.pk}/mark-sent/", data)
    assert stored(draft).sent_at and "Your note is on my desk." in stored(draft).text


def test_a_blank_that_is_left_stops_it_and_nothing_is_lost(press, draft):
    data = {"subject": "s", "base": TEXT, "blank-0": "", "revision": "1"}
    answer = press(f"/letters/{draft.pk}/mark-sent/", data)
    assert answer.status_code == 422
    assert "Fill the blank “why you" in answer.content.decode()
    assert stored(draft).sent_at is None


def test_all_blanks_that_stop_it_are_named(press, world):
    text = "I read of [the case] and of [their work]. May we talk on [day: two of them]?"
    letter = start(world.sam, "approach", text=text, subject="A question", person=world.ada, channel="email")
    html = press(f"/letters/{letter.pk}/mark-sent/").content.decode()
    assert "Fill these blanks first: the case, their work, day." in html


def test_a_telephone_script_may_keep_its_blanks(press, world):
    script = start(world.sam, "approach", text="Good morning. [why you]", person=world.ada, channel="phone")
    press(f"/letters/{script.pk}/mark-sent/")
    assert stored(script).sent_at


def test_an_older_page_marks_nothing_as_sent(press, whole):
    press(f"/letters/{whole.pk}/write/", {"text": "newer", "subject": "s", "revision": "1"})
    answer = press(f"/letters/{whole.pk}/mark-sent/", {"text": "older", "subject": "s", "revision": "1"})
    assert answer.status_code == 409
    assert "newer" in answer.content.decode() and "older" in answer.content.decode()
    assert stored(whole).sent_at is None


def test_twice_is_refused(press, whole):
    press(f"/letters/{whole.pk}/mark-sent/")
    answer = press(f"/letters/{whole.pk}/mark-sent/")
    assert answer.status_code == 422
    assert "sent already" in answer.content.decode()


def test_an_earlier_day_counts_from_its_noon(press, whole):
    press(f"/letters/{whole.pk}/mark-sent/", {"sent_on": "2026-11-16"})
    assert stored(whole).sent_at.isoformat() == "2026-11-16T20:00:00+00:00"


@pytest.mark.parametrize("day", ["2026-11-20", "2026-13-40", "yesterday"])
def test_a_day_to_come_or_none_at_all_is_refused(press, whole, day):
    assert press(f"/letters/{whole.pk}/mark-sent/", {"sent_on": day}).status_code == 422
    assert stored(whole).sent_at is None


def test_both_sides_of_today(world):
    today = world.sam.today(world.at)
    assert sent_on(today, at=world.at, zone=world.sam.tz) == world.at
    assert sent_on(None, at=world.at, zone=world.sam.tz) == world.at
    with pytest.raises(NotYet):
        sent_on(today + timedelta(days=1), at=world.at, zone=world.sam.tz)
    assert sent_on(date(2020, 2, 29), at=world.at, zone=world.sam.tz).year == 2020


def test_looking_is_no_sending(client, whole):
    assert client.get(f"/letters/{whole.pk}/mark-sent/").status_code == 405


def test_a_stranger_gets_404(press, evas):
    assert press(f"/letters/{evas.pk}/mark-sent/").status_code == 404
    assert stored(evas).sent_at is None


def test_the_address_it_went_to_is_kept_where_none_was_known(world, whole):
    whole.person.describe(email="")
    whole.address_to("dana@whitlock.example")
    whole.mark_sent(at=world.at)
    assert whole.person.email == "dana@whitlock.example"


def test_an_address_that_is_known_stays(world, whole):
    whole.person.describe(email="known@whitlock.example")
    whole.address_to("other@whitlock.example")
    whole.mark_sent(at=world.at)
    assert whole.person.email == "known@whitlock.example"
