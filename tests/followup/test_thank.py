"""Everybody there is thanked, and the assistant who arranged it; each once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from halfhour.followup.due import ThanksDue
from halfhour.followup.models import Thanks
from halfhour.interviews.models import Participant
from halfhour.letters.models import Letter
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy

PORTLAND = ZoneInfo("America/Los_Angeles")
SECOND = timedelta(seconds=1)


@pytest.fixture
def path(page):
    return f"{page}thank/"


@pytest.fixture
def chidi(world):
    return {"whom": str(world.chidi.id), "channel": "email"}


@pytest.mark.parametrize("htmx", [True, False])
def test_it_opens_with_what_they_said(press, path, with_chidi, chidi, htmx):
    answer = press(path, chidi, htmx=htmx)
    letter = Letter.objects.get(kind="thanks", interview=with_chidi)
    assert str(letter.id) in (answer["HX-Redirect"] if htmx else answer.url)
    assert "Ask the housing clinic for a shift." in letter.text
    assert letter.subject.startswith("Thank you for your time on "), "a sentence that can be read"
    assert letter.person == with_chidi.person


def test_pressed_again_the_same_draft_is_gone_on_with(press, path, chidi, with_chidi):
    first, second = press(path, chidi), press(path, chidi)
    assert first.url == second.url
    assert Thanks.objects.filter(interview=with_chidi).count() == 1


def test_a_card_instead_takes_the_place_of_the_mail(press, path, chidi, with_chidi):
    press(path, chidi)
    press(path, chidi | {"channel": "card"})
    letter = Letter.objects.get(kind="thanks", interview=with_chidi)
    assert (letter.channel, letter.subject) == ("card", "")


def test_what_was_written_is_kept_when_it_becomes_a_card(press, path, chidi, with_chidi):
    press(path, chidi)
    letter = Letter.objects.get(kind="thanks", interview=with_chidi)
    letter.write("Dear Chidi, my own words.", subject="Thank you", revision=letter.revision)
    press(path, chidi | {"channel": "card"})
    letter.refresh_from_db()
    assert (letter.channel, letter.text) == ("card", "Dear Chidi, my own words.")


def fill_and_send(press, with_chidi):
    letter = Letter.objects.get(kind="thanks", interview=with_chidi)
    letter.write("Dear Chidi, thank you.", subject="Thank you", revision=letter.revision)
    return press(f"/followup/thanks/{Thanks.objects.get(letter=letter).id}/mark-sent/")


def test_a_second_thank_you_is_refused_in_words(press, path, chidi, with_chidi):
    press(path, chidi)
    assert fill_and_send(press, with_chidi).status_code == 303
    again = press(path, chidi)
    assert again.status_code == 422
    assert "Chidi Marlowe was thanked already" in again.content.decode()
    assert fill_and_send_again(press, with_chidi).status_code == 422
    assert Letter.objects.filter(kind="thanks", interview=with_chidi).count() == 1


def fill_and_send_again(press, with_chidi):
    return press(f"/followup/thanks/{Thanks.objects.get(interview=with_chidi).id}/mark-sent/")


def test_what_has_a_blank_does_not_leave(press, path, chidi, with_chidi):
    press(path, chidi)
    letter = Letter.objects.get(kind="thanks", interview=with_chidi)
    letter.write("Dear Chidi, [one thing]", subject="Thank you", revision=letter.revision)
    assert fill_and_send_again(press, with_chidi).status_code == 422
    letter.refresh_from_db()
    assert letter.sent_at is None


def test_not_written_it_is_not_sent(press, with_chidi):
    answer = fill_and_send_again(press, with_chidi)
    assert answer.status_code == 422
    assert "Write the thanks first" in answer.content.decode()


def test_each_who_was_there_and_the_assistant_are_thanked(press, world, path):
    Participant.objects.create(student=world.sam, interview=world.with_chidi, person=world.dana)
    meeting = Meeting.objects.get(interview=world.with_chidi)
    meeting.scheduler_name, meeting.scheduler_email = "Lou Vance", "lou@firm.example"
    meeting.save()
    press(path, {"whom": str(world.dana.id), "channel": "card"})
    press(path, {"whom": "", "channel": "email"})
    to = set(Letter.objects.filter(kind="thanks").values_list("person__name", "to_name", "to_email"))
    assert to == {("Dana Whitlock", "", ""), (None, "Lou Vance", "lou@firm.example")}


def test_somebody_who_was_not_there_is_not_thanked(press, world, path):
    assert press(path, {"whom": str(world.ada.id), "channel": "email"}).status_code == 422
    assert press(path, {"whom": "", "channel": "email"}).status_code == 422
    assert press(path, {"whom": str(world.chidi.id), "channel": "telegram"}).status_code == 422


def test_strangers_and_lookers_thank_nobody(press, client, world, path, chidi):
    assert client.get(path).status_code == 405
    assert press(f"/followup/{world.evas_interview.id}/thank/", chidi).status_code == 404
    evas = Thanks.objects.create(student=world.eve, interview=world.evas_interview, person=world.evas)
    assert press(f"/followup/thanks/{evas.id}/mark-sent/").status_code == 404
    assert client.get(f"/followup/thanks/{evas.id}/mark-sent/").status_code == 405
    assert client.get(f"/followup/{world.evas_interview.id}/").status_code == 404


def due(*ended):
    return ThanksDue.after(datetime(*ended, tzinfo=PORTLAND), zone=PORTLAND, policy=Policy())


def test_after_a_wednesday_it_is_due_on_thursday_and_owed_after_friday():
    wednesday = due(2026, 11, 18, 9, 30)
    assert wednesday.due_at == datetime(2026, 11, 20, tzinfo=PORTLAND)
    assert wednesday.owed_at == datetime(2026, 11, 21, tzinfo=PORTLAND)
    assert wednesday.state(wednesday.owed_at - SECOND) == "due"
    assert wednesday.state(wednesday.owed_at) == "owed"


def test_not_within_the_hour():
    wednesday = due(2026, 11, 18, 9, 30)
    assert wednesday.state(datetime(2026, 11, 18, 10, 29, 59, tzinfo=PORTLAND)) == "early"
    assert wednesday.state(datetime(2026, 11, 18, 10, 30, tzinfo=PORTLAND)) == "due"


@pytest.mark.parametrize("ended", [(2026, 11, 20, 16, 0), (2026, 11, 21, 11, 0), (2026, 11, 22, 11, 0)])
def test_after_a_friday_or_at_a_weekend_it_is_not_due_before_monday_noon(ended):
    friday = due(*ended)
    noon = datetime(2026, 11, 23, 12, tzinfo=PORTLAND)
    assert friday.owed_at >= friday.due_at >= noon
    assert friday.state(noon - SECOND) == "due"  # whoever writes on Saturday may


def test_the_day_the_clocks_change_is_a_day_too():
    saturday = due(2027, 3, 11, 10, 0)  # a Thursday; the clocks change on Sunday, March 14
    assert saturday.due_at == datetime(2027, 3, 13, tzinfo=PORTLAND)
    assert saturday.owed_at == datetime(2027, 3, 15, 12, tzinfo=PORTLAND)


@pytest.mark.parametrize(("days", "words"), [(0, "Due by"), (1, "Due by"), (6, "Still owed since")])
def test_the_page_says_by_day_when_it_is_due(press, client, clock, page, said, days, words):
    press(f"{page}finish/", said)
    clock.turn(days=days)
    assert words in client.get(page).content.decode()
