"""The student's own copy follows the press that moves or calls off, where its box is ticked; and never otherwise."""

from datetime import datetime, timedelta

import pytest

from halfhour.foundation.time import WallTime
from halfhour.scheduling.calendars import caldav
from halfhour.scheduling.calendars.asked import Way
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.invitations.hearing import hear
from halfhour.scheduling.invitations.own_copy import OwnCopy
from halfhour.scheduling.models import Meeting
from tests.scheduling.servers import radicale
from tests.scheduling.test_calendars import _make_collection
from tests.scheduling.test_hear import BEN, itip

MOVED = {"on": "2026-11-23", "starts": "09:00", "minutes": "25", "clock": "mine", "zone": "", "which": ""}
TICKED = {"own_copy": "1"}


@pytest.fixture
def term(world, settings, press, tmp_path):
    """A real calendar server; gives what stands in Sam's calendar there, as times and numbers."""
    settings.OWN_NETWORK = True
    way = Way("sam", "quiet")
    with radicale(tmp_path) as server:
        _make_collection(f"{server}sam/term/", way)
        press("/scheduling/calendars/add-server/", {"url": server, "user": "sam", "password": "quiet"})
        kept = Calendar.objects.of(world.sam).get()
        press(f"/scheduling/calendars/{kept.id}/write-to/", {"collection": f"{server}sam/term/"})

        def standing() -> list[str]:
            way, since = Way("sam", "quiet"), world.at - timedelta(days=1)
            found = caldav.events(f"{server}sam/term/", way, since=since, until=since + timedelta(days=60))
            return [line for data in found for line in data.decode().splitlines() if line.startswith("DTSTART;")]

        standing.server = server
        yield standing


@pytest.fixture
def ben(world, press):
    path = f"/scheduling/meetings/{world.meeting_with_ben.id}"
    return lambda verb, **data: press(f"{path}/{verb}/", data)


def test_it_follows_each_press_whose_box_is_ticked(world, term, ben, client):
    page = f"/scheduling/{world.with_ben.id}/"
    assert "also in my calendar (127.0.0.1)" in client.get(page).content.decode()
    ben("move", **MOVED, **TICKED)
    assert term() == ["DTSTART;TZID=America/Los_Angeles:20261123T090000"]
    assert "It stands in 127.0.0.1, too." in client.get(page).content.decode(), "beside Undo"
    ben("move", **MOVED | {"starts": "10:00"})
    assert term() == ["DTSTART;TZID=America/Los_Angeles:20261123T090000"], "not without its tick"
    assert "it stands as it was before" in client.get(page).content.decode()
    ben("call-off", **TICKED)
    assert term() == []
    assert not OwnCopy.objects.exists()
    assert "It is out of 127.0.0.1." in client.get(page).content.decode()


def test_agreeing_writes_it_and_the_letter_comes_next_all_the_same(world, term, with_ada, press, agreed):
    answer = press(f"/scheduling/{with_ada.id}/agree/", agreed | {"invite": "on"} | TICKED)
    assert answer["Location"].startswith("/letters/")
    assert term() == ["DTSTART;TZID=America/Chicago:20261201T143000"]


def test_what_was_called_off_without_a_tick_is_taken_out_by_its_own_press(world, term, ben, press, client):
    ben("move", **MOVED, **TICKED)
    ben("call-off")
    page = client.get(f"/scheduling/{world.with_ben.id}/").content.decode()
    assert len(term()) == 1 and "the old time still stands" in page
    copy = OwnCopy.objects.get()
    assert client.get(f"/scheduling/copies/{copy.id}/remove/").status_code == 405
    assert press(f"/scheduling/copies/{copy.id}/remove/", htmx=True).status_code == 200
    assert term() == [] and not OwnCopy.objects.exists()


def test_taking_their_time_moves_it_too(world, term, press):
    hear(world.sam, itip("COUNTER", world.meeting_with_ben.uid, starts="20261123T210000Z"), sender=BEN, at=world.at)
    proposal = world.meeting_with_ben.proposals.get()
    press(f"/scheduling/proposals/{proposal.id}/take/", TICKED)
    assert term() == ["DTSTART;TZID=America/Los_Angeles:20261123T130000"]


def test_what_they_withdraw_stays_until_a_press(world, term, ben, client):
    ben("move", **MOVED, **TICKED)
    meeting = Meeting.objects.get(pk=world.meeting_with_ben.pk)
    meeting.take_over(meeting.uid, BEN, sequence=5, at=world.at)
    hear(world.sam, itip("CANCEL", meeting.uid, sequence=6, organizer=BEN), sender=BEN, at=world.at)
    assert len(term()) == 1, "their word changes nothing in Sam's own calendar"
    assert "Take it out of" in client.get(f"/scheduling/{world.with_ben.id}/").content.decode()


def test_their_invitation_takes_the_place_of_our_entry(world, term, ben):
    ben("move", **MOVED, **TICKED)
    meeting = Meeting.objects.get(pk=world.meeting_with_ben.pk)
    meeting.take_over("theirs-17@firm.example", BEN, sequence=1, at=world.at)
    ben("arrange", medium="video", link="https://video.example/b", **TICKED)
    assert term() == ["DTSTART;TZID=America/Los_Angeles:20261123T090000"], "one entry, not two"
    assert "theirs-17" in OwnCopy.objects.get().url


def test_a_server_that_is_gone_hinders_no_press_and_is_said(world, settings, press, ben, client):
    settings.OWN_NETWORK = True
    gone = "http://127.0.0.1:9/sam/term/"
    made = Calendar.objects.create(
        student=world.sam, kind="caldav", name="127.0.0.1", url=gone, user="sam", writes_to=gone,
        collections=[[gone, "Term", True]],
    )  # fmt: skip
    made.keep_secret("quiet")
    assert ben("move", **MOVED, **TICKED).status_code == 303
    assert Meeting.objects.get(pk=world.meeting_with_ben.pk).wall == "2026-11-23T09:00"
    page = client.get(f"/scheduling/{world.with_ben.id}/").content.decode()
    assert "No answer came from 127.0.0.1." in page and "Write it into 127.0.0.1" in page


def test_a_press_that_is_refused_writes_nothing(world, term, ben):
    assert ben("move", **MOVED | {"on": "2026-11-18"}, **TICKED).status_code == 422
    assert term() == []


def test_nobody_takes_out_what_is_another_student_s(world, press):
    calendar = Calendar.objects.create(student=world.eve, kind="caldav", name="hers", writes_to="https://x.example/")
    when = WallTime(datetime(2026, 12, 1, 9), "America/Chicago")
    meeting = Meeting.agree(world.evas_interview, when, minutes=25, at=world.at, medium="video")
    about = {"student": world.eve, "meeting": meeting, "calendar": calendar, "url": "https://x.example/y", "says": "0"}
    copy = OwnCopy.objects.create(**about, written_at=world.at)
    assert press(f"/scheduling/copies/{copy.id}/remove/").status_code == 404
    assert OwnCopy.objects.exists()
