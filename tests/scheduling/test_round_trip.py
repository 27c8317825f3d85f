"""Our invitation on its way through other people's programs, and back: a calendar server, two clients, two libraries."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from halfhour.foundation.time import WallTime, zone_names
from halfhour.scheduling.calendars import caldav
from halfhour.scheduling.calendars.asked import Way, ask
from halfhour.scheduling.calendars.entries import entries
from halfhour.scheduling.calendars.models import Calendar as Source
from halfhour.scheduling.invitations.hearing import hear
from halfhour.scheduling.invitations.invitation import invitation
from halfhour.scheduling.invitations.models import Attendance
from halfhour.scheduling.invitations.own_copy import OwnCopy
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy
from tests.scheduling.servers import radicale

CHICAGO = "America/Chicago"
MAKE = b'<?xml version="1.0"?><c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"/>'
VDIRSYNCER = """[general]
status_path = "{folder}/status"
[pair both]
a = "there"
b = "here"
collections = ["talks"]
[storage there]
type = "caldav"
url = "{server}"
username = "sam"
password = "quiet"
[storage here]
type = "filesystem"
path = "{folder}/vdir"
fileext = ".ics"
"""
KHAL = """[calendars]
[[work]]
path = {folder}/vdir/talks
[locale]
local_timezone = America/Chicago
default_timezone = America/Chicago
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def run(name: str, *words: str, **more: str) -> str:
    program = Path(sys.executable).with_name(name)
    done = subprocess.run(
        [program, *words],
        env=os.environ | more,
        capture_output=True,
        text=True,
        input="y\ny\n",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def reply_to(stored: bytes, who: str) -> bytes:
    """What a program answers for somebody who accepts, made by another library than ours."""
    calendar = vobject.readOne(stored.decode())
    calendar.add("method").value = "REPLY"
    event = calendar.vevent
    for each in list(event.contents.get("attendee", [])):
        if each.value.lower() != f"mailto:{who}":
            event.remove(each)
    event.attendee.params["PARTSTAT"] = ["ACCEPTED"]
    event.contents.pop("valarm", None)
    return calendar.serialize(validate=False).encode()


def test_our_request_goes_through_a_server_and_two_clients_and_comes_back_accepted(world, settings, tmp_path):
    settings.OWN_NETWORK = True
    meeting, way = world.meeting_with_ben, Way("sam", "quiet")
    held = invitation(meeting, who=world.sam, at=world.at, policy=Policy())
    with radicale(tmp_path) as server:
        assert ask("MKCALENDAR", f"{server}sam/talks/", way, body=MAKE).status == 201
        place = caldav.place_of(f"{server}sam/talks/", meeting.uid)
        caldav.put(place, way, held.replace(b"METHOD:REQUEST\r\n", b""))
        for name, text in [("vdirsyncer", VDIRSYNCER), ("khal", KHAL)]:
            (tmp_path / name).write_text(text.format(folder=tmp_path, server=server))
        run("vdirsyncer", "-c", str(tmp_path / "vdirsyncer"), "discover")
        run("vdirsyncer", "-c", str(tmp_path / "vdirsyncer"), "sync")
    listed = run(
        "khal", "-c", str(tmp_path / "khal"), "list", "--format", "{start} {end-time} {title}", "2026-11-20", "1d"
    )
    assert "2026-11-20 14:30 14:55 Talk with Sam Okafor" in listed
    (stored,) = (tmp_path / "vdir" / "talks").glob("*.ics")
    came = hear(world.sam, reply_to(stored.read_bytes(), "ben@firm.example"), sender="ben@firm.example", at=world.at)
    assert came.said.startswith("Ben Castellan accepted")
    assert Attendance.objects.current(meeting).get().answer == "accepted"


def test_the_student_s_own_copy_is_written_over_and_taken_for_no_busy_time(world, settings, tmp_path, press):
    settings.OWN_NETWORK = True
    meeting, way = world.meeting_with_ben, Way("sam", "quiet")
    with radicale(tmp_path) as server:
        assert ask("MKCALENDAR", f"{server}sam/mine/", way, body=MAKE).status == 201
        press("/scheduling/calendars/add-server/", {"url": server, "user": "sam", "password": "quiet"})
        source = Source.objects.get()
        press(f"/scheduling/calendars/{source.id}/write-to/", {"collection": f"{server}sam/mine/"})
        path = f"/scheduling/meetings/{meeting.id}/copy/{source.id}/"
        assert press(path).status_code == 303
        meeting.move_to(WallTime(datetime(2026, 11, 23, 9, 0), CHICAGO), at=world.at)
        assert press(path, htmx=True).status_code == 200
        (data,) = caldav.events(f"{server}sam/mine/", way, since=world.at, until=world.at + timedelta(days=30))
        assert b"METHOD" not in data
        event = Calendar.from_ical(data).walk("VEVENT")[0]
        assert (int(event["sequence"]), event["dtstart"].dt) == (1, meeting.starts_at)
        press(f"/scheduling/calendars/{source.id}/refresh/")
        source.refresh_from_db()
        assert source.spans == []
        copy = OwnCopy.objects.get()
        caldav.put(copy.url, way, data.replace(b"Talk with", b"Lunch with"), etag=copy.etag)
        meeting.move_to(WallTime(datetime(2026, 11, 24, 9, 0), CHICAGO), at=world.at)
        refused = press(path)
        assert (refused.status_code, "changed in your calendar meanwhile" in refused.content.decode()) == (422, True)


TZIDS = vars(vobject.icalendar)["__tzidMap"]
AT_FIRST = dict(TZIDS)
MEETINGS = {
    "wall": st.datetimes(datetime(2026, 11, 20), datetime(2031, 12, 31)), "zone": st.sampled_from(zone_names()),
    "fold": st.integers(0, 1), "minutes": st.integers(10, 120),
    "name": st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=80).filter(str.strip),
    "place": st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=120),
}  # fmt: skip


def compare(world, wall, zone, fold, minutes, name, place) -> None:
    """The invitation, read by two libraries, says what was agreed."""
    when = WallTime(wall.replace(second=0, microsecond=0), zone, fold)
    if not when.exists:
        return
    meeting = Meeting(
        student=world.sam,
        interview=world.with_ben,
        minutes=minutes,
        medium="in_person",
        place=place,
        uid="generated@halfhour",
        agreed_at=world.at,
    )
    meeting.place_at(when)
    world.sam.name = name
    held = invitation(meeting, who=world.sam, at=world.at, policy=Policy())
    TZIDS.clear()  # vobject keeps a zone's first definition for ever
    TZIDS.update(AT_FIRST)
    one = Calendar.from_ical(held).walk("VEVENT")[0]
    two = vobject.readOne(held.decode()).vevent
    starts, ends = when.instant, when.instant + timedelta(minutes=minutes)
    (read,) = entries(held, floating=UTC)
    assert (read.starts_at, read.ends_at) == (starts, ends) or fold, "our own reader, by our own table"
    assert one["dtstart"].dt.replace(tzinfo=None) == when.wall
    assert two.dtstart.value.replace(tzinfo=None) == when.wall
    assert (instant(two.dtstart, when), instant(two.dtend, None)) == (starts, ends)
    for each in (str(one["summary"]), two.summary.value):
        assert each.split() == f"Talk with {name}".split()
    assert (
        str(one.get("location", "")).strip()
        == place.strip()
        == getattr(two, "location", vobject.base.ContentLine("LOCATION", [], "")).value.strip()
    )


def instant(line, when):
    """In UTC, by the definition of the zone that the file brings; the fold stands in no file, and is given."""
    moment = line.value
    return moment.replace(fold=when.fold if when else moment.fold).astimezone(UTC)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(**MEETINGS)
def test_forty_meetings_are_read_alike_by_two_libraries(world, **generated):
    compare(world, **generated)


@pytest.mark.soak
@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(**MEETINGS)
def test_a_thousand_meetings_are_read_alike_by_two_libraries(world, **generated):
    compare(world, **generated)
