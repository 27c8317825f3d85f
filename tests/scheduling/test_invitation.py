"""The invitation: what was agreed comes back from the file, read by the library and by a plain reader of lines."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Participant
from halfhour.scheduling.invitations.invitation import NobodyToAnswer, invitation, own_entry
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy


def file_of(world, meeting=None, made=invitation) -> bytes:
    return made(meeting or world.meeting_with_ben, who=world.sam, at=world.at, policy=Policy())


def event_of(held: bytes):
    return Calendar.from_ical(held).walk("VEVENT")[0]


def lines_of(held: bytes) -> list[str]:
    """A second reader: content lines unfolded, as the format describes them."""
    assert held.endswith(b"\r\n")
    assert b"\n" not in held.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in held.split(b"\r\n"))
    return held.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def test_it_is_a_request_with_all_that_a_calendar_needs(world):
    lines = lines_of(file_of(world))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "METHOD:REQUEST" in lines
    assert "VERSION:2.0" in lines
    assert "DTSTART;TZID=America/Los_Angeles:20261120T123000" in lines
    assert "DTEND;TZID=America/Los_Angeles:20261120T125500" in lines
    assert f"UID:{world.meeting_with_ben.uid}" in lines
    assert "SEQUENCE:0" in lines
    assert "ORGANIZER;CN=Sam Okafor:mailto:sam@example.org" in [each.replace('"', "") for each in lines]
    assert any(each.startswith("ATTENDEE") and each.endswith("mailto:ben@firm.example") for each in lines)
    opened, closed = ([each for each in lines if each.startswith(word)] for word in ("BEGIN:", "END:"))
    assert len(opened) == len(closed)


def test_the_zone_is_defined_and_the_file_is_short(world):
    held = file_of(world)
    zones = Calendar.from_ical(held).walk("VTIMEZONE")
    assert [str(each["tzid"]) for each in zones] == ["America/Los_Angeles"]
    assert len(held) < 3000


def test_it_reminds_an_hour_and_a_quarter_of_an_hour_before(world):
    for made in (invitation, own_entry):
        alarms = event_of(file_of(world, made=made)).walk("VALARM")
        assert [each["trigger"].dt for each in alarms] == [timedelta(minutes=-60), timedelta(minutes=-15)]


def test_it_tells_the_numbers_and_nothing_of_what_was_prepared(world):
    text = file_of(world).decode().replace("\r\n ", "")
    assert "503 555 0148" in text
    assert "503 555 0101" in text
    assert "https://video.example/ben" in text
    assert "partner's week" not in text
    assert "how a partner spends a week" not in text


def test_my_own_entry_asks_nobody(world):
    lines = lines_of(file_of(world, made=own_entry))
    assert "METHOD:PUBLISH" in lines
    assert not any(each.startswith("ATTENDEE") for each in lines)
    assert "SUMMARY:Talk with Ben Castellan" in lines
    assert "SUMMARY:Talk with Sam Okafor" in lines_of(file_of(world))


def test_others_and_the_assistant_are_invited_too(world):
    Participant.objects.create(student=world.sam, interview=world.with_ben, person=world.dana)
    world.meeting_with_ben.arrange(scheduler_name="Noor Haddad", scheduler_email="noor@firm.example")
    attendees = event_of(file_of(world))["attendee"]
    assert {str(each) for each in attendees} == {
        "mailto:ben@firm.example",
        "mailto:dana@firm.example",
        "mailto:noor@firm.example",
    }


def test_a_move_keeps_the_name_and_raises_the_number(world):
    meeting = world.meeting_with_ben
    before = event_of(file_of(world))
    meeting.move_to(WallTime(datetime(2026, 11, 24, 9), "America/Chicago"), at=world.at)
    after = event_of(file_of(world))
    assert after["uid"] == before["uid"]
    assert after["sequence"] == before["sequence"] + 1
    assert after["dtstart"].dt.astimezone(UTC) == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_after_a_call_off_it_withdraws(world, client):
    meeting = world.meeting_with_ben
    meeting.call_off(at=world.at)
    lines = lines_of(file_of(world))
    assert "METHOD:CANCEL" in lines
    assert "STATUS:CANCELLED" in lines
    assert "SEQUENCE:1" in lines
    assert (
        f"/scheduling/meetings/{meeting.id}/invitation.ics"
        in client.get(f"/scheduling/{world.with_ben.id}/").content.decode()
    )


@pytest.mark.parametrize("name", ["invitation", "talk"])
def test_it_is_downloaded_as_a_calendar_file(world, client, name):
    answer = client.get(f"/scheduling/meetings/{world.meeting_with_ben.id}/{name}.ics")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}.ics"'
    assert answer.content.startswith(b"BEGIN:VCALENDAR\r\n")


def test_a_stranger_gets_nothing(world, client, press):
    other = Meeting.agree(
        world.evas_interview, WallTime(datetime(2026, 12, 1, 9), "UTC"), minutes=20, at=world.at, medium="phone"
    )
    for name in ("invitation", "talk"):
        assert client.get(f"/scheduling/meetings/{other.id}/{name}.ics").status_code == 404
        assert press(f"/scheduling/meetings/{other.id}/{name}.ics").status_code == 405


def test_without_an_address_it_says_whose_is_missing(world, client):
    world.ben.email = ""
    world.ben.save()
    answer = client.get(f"/scheduling/meetings/{world.meeting_with_ben.id}/invitation.ics")
    assert answer.status_code == 422
    assert "The e-mail address of Ben Castellan is missing" in answer.content.decode()
    assert client.get(f"/scheduling/meetings/{world.meeting_with_ben.id}/talk.ics").status_code == 200
    world.sam.email = ""
    with pytest.raises(NobodyToAnswer):
        file_of(world)


NAMES = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\x7f"), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    wall=st.datetimes(datetime(2026, 12, 1), datetime(2034, 1, 1)),
    zone=st.sampled_from(["America/Chicago", "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "UTC"]),
    minutes=st.integers(5, 120), place=NAMES,
)  # fmt: skip
@example(wall=datetime(2026, 12, 1, 9), zone="UTC", minutes=20, place=r"C:\New, \\N; \n\\")
def test_what_was_agreed_comes_back(world, wall, zone, minutes, place):
    when = WallTime(wall.replace(second=0, microsecond=0), zone)
    if not when.exists:
        return
    meeting = Meeting(
        student=world.sam, interview=world.with_ben, minutes=minutes, place=place, medium="video", uid="a@halfhour"
    )
    meeting.place_at(when)
    held = file_of(world, meeting)
    event = event_of(held)
    assert event["dtstart"].dt.astimezone(UTC) == meeting.starts_at
    assert event["dtend"].dt.astimezone(UTC) == meeting.ends_at
    assert str(event["location"]) == place
    lines_of(held)
