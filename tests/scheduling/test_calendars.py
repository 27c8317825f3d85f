"""The student's own calendars: read from a file, a private address or a server, and minded when times are offered."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.mail import passwords
from halfhour.scheduling.calendars import caldav
from halfhour.scheduling.calendars.asked import CannotAsk, Changed, Way, fetch, tidied
from halfhour.scheduling.calendars.looking import latest, look
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.offers.offering import calendars_of
from halfhour.scheduling.offers.windows import free_windows
from halfhour.student.policy import Policy
from tests.scheduling.ics import calendar
from tests.scheduling.servers import published, radicale

TORTS = (
    "SUMMARY:Torts\nDTSTART;TZID=America/Los_Angeles:20261130T090000\nDURATION:PT90M\n"
    "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=20"
)
PATH = "/scheduling/calendars/"


@pytest.fixture
def at_home(settings):
    settings.OWN_NETWORK = True


@pytest.fixture
def torts(world, press):
    """Sam's calendar with Torts on Mondays and Wednesdays, 9 to 10:30."""
    file = SimpleUploadedFile("term.ics", calendar(TORTS))
    assert press(PATH + "add-file/", {"file": file}).status_code == 303
    return Calendar.objects.of(world.sam).get()


def test_a_file_is_read_once_and_its_busy_times_are_kept(world, torts, client):
    assert (torts.name, torts.kind, len(torts.spans)) == ("term", "file", 20)
    page = client.get(PATH).content.decode()
    assert "busy 20 times" in page
    assert "Read it now" not in page


def test_no_window_is_offered_in_a_class_or_right_beside_it(world, torts, with_ada):
    free = free_windows(calendars_of(world.sam, with_ada, at=world.at, policy=Policy()))
    monday = [each for each in free if each.starts_at.date() == datetime(2026, 11, 30).date()]
    assert min(each.starts_at for each in monday) == datetime(2026, 11, 30, 19, tzinfo=UTC), "half an hour after Torts"


def test_in_person_the_way_there_and_back_is_kept_free_too(world, torts, with_ada):
    free = free_windows(calendars_of(world.sam, with_ada, at=world.at, policy=Policy(), in_person=True))
    first = min(each.starts_at for each in free if each.starts_at.day == 30)
    assert first >= datetime(2026, 11, 30, 18, 30, tzinfo=UTC) + timedelta(minutes=Policy().travel_minutes)


def test_what_is_busy_is_drawn_in_the_week_and_told_in_the_table(torts, with_ada, client):
    week = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "Torts, 9–10:30 am" in week
    assert "What your calendars said on" in week
    assert "Torts, 9–10:30 am" in client.get(f"/scheduling/{with_ada.id}/?as=table").content.decode()
    assert "45 minutes each" in client.get(f"/scheduling/{with_ada.id}/?as=week&in_person").content.decode()


def test_a_time_in_a_class_cannot_be_typed_either(torts, with_ada, press):
    answer = press(f"/scheduling/{with_ada.id}/offer/", {"windows": ["2026-12-02T17:00Z~60", "2026-12-03T17:00Z~60"]})
    assert answer.status_code == 422
    assert "Torts is in one of these times already" in answer.content.decode()


def test_our_own_entries_in_it_do_not_stand_in_our_way(world, press):
    ours = calendar(TORTS).replace(b"UID:0@example.org", b"UID:0199@halfhour")
    press(PATH + "add-file/", {"file": SimpleUploadedFile("mine.ics", ours)})
    assert Calendar.objects.busy(world.sam) == []


@pytest.mark.parametrize("data", [b"not a calendar", b""])
def test_what_is_no_calendar_is_refused(world, press, data):
    assert press(PATH + "add-file/", {"file": SimpleUploadedFile("notes.ics", data)}).status_code == 422
    assert not Calendar.objects.exists()


@pytest.mark.parametrize("htmx", [True, False])
def test_a_private_address_is_read_and_kept_out_of_the_database(world, at_home, press, htmx, client):
    with published({"/secret-17/basic.ics": (200, {"Content-Type": "text/calendar"}, calendar(TORTS))}) as server:
        answer = press(PATH + "add-address/", {"address": f"{server}/secret-17/basic.ics"}, htmx=htmx)
        assert answer.status_code == (200 if htmx else 303)
        kept = Calendar.objects.of(world.sam).get()
        assert len(kept.spans) == 20
        assert kept.secret == f"{server}/secret-17/basic.ics"
        assert not [each for each in vars(kept).values() if "secret-17" in str(each)]
        assert "secret-17" not in client.get(PATH).content.decode()
        assert press(f"{PATH}{kept.id}/refresh/", htmx=htmx).status_code == (200 if htmx else 303)


def test_it_looks_by_itself_every_hour_and_only_where_that_was_switched_on(world, at_home, press):
    whole = {"/c.ics": (200, {}, calendar(TORTS))}
    with published(whole) as server:
        press(PATH + "add-address/", {"address": f"{server}/c.ics"})
        kept = Calendar.objects.of(world.sam).get()
        assert look(world.at + timedelta(days=1)) == 0, "not switched on"
        press(f"{PATH}{kept.id}/look-by-itself/")
        assert look(world.at + timedelta(minutes=59)) == 0
        assert look(world.at + timedelta(minutes=60)) == 1
        whole["/c.ics"] = (503, {}, b"")
        assert look(world.at + timedelta(minutes=121)) == 0
        kept.refresh_from_db()
        assert "answered 503" in kept.trouble
        assert len(kept.spans) == 20, "what was read before still counts"
        press(f"{PATH}{kept.id}/stop-looking/")
        assert look(world.at + timedelta(days=1)) == 0


def test_after_a_restart_without_a_keyring_it_says_what_is_missing(world, torts, press):
    kept = Calendar.objects.create(student=world.sam, kind="address", name="example.org")
    passwords.forget(f"calendar {kept.pk}")
    answer = press(f"{PATH}{kept.id}/refresh/")
    assert answer.status_code == 422
    assert "is not kept on this computer" in answer.content.decode()


def test_it_is_forgotten_with_its_secret(world, press):
    kept = Calendar.objects.create(student=world.sam, kind="address", name="example.org")
    kept.keep_secret("https://example.org/c.ics")
    assert press(f"{PATH}{kept.id}/remove/").status_code == 303
    assert not Calendar.objects.exists()
    assert kept.secret == ""


def test_no_address_of_a_private_network_is_asked(world):
    with published({"/c.ics": (200, {}, calendar(TORTS))}) as server, pytest.raises(CannotAsk, match="private network"):
        fetch(f"{server}/c.ics")
    assert published.asked == []


def test_a_password_goes_to_no_other_server_and_over_no_open_line(world, at_home, settings):
    with published({"/c.ics": (200, {}, b"")}) as other:
        theirs = published.asked
        with published({"/c.ics": (302, {"Location": f"{other}/c.ics"}, b"")}, locked=True) as first:
            fetch(f"{first}/c.ics", Way("sam", "quiet"))
            assert ["Authorization" in headers for _path, headers in published.asked] == [False, True]
    assert ["Authorization" in headers for _path, headers in theirs] == [False]
    settings.OWN_NETWORK = False
    with pytest.raises(CannotAsk, match="not encrypted"):
        fetch("http://calendar.example.org/c.ics", Way("sam", "quiet"))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("webcal://example.org/c.ics", "https://example.org/c.ics"), (" example.org/c.ics ", "https://example.org/c.ics"),
        ("HTTP://example.org", "http://example.org"),
    ],
)  # fmt: skip
def test_an_address_is_taken_as_people_paste_it(typed, asked):
    assert tidied(typed) == asked


@pytest.mark.parametrize("typed", ["", "file:///etc/passwd", "https://", "https://a b.org/", "javascript:alert(1)"])
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(CannotAsk):
        tidied(typed)


def test_a_real_calendar_server_is_found_read_and_written(world, at_home, press, tmp_path, client):
    with radicale(tmp_path) as server:
        way = Way("sam", "quiet")
        _make_collection(f"{server}sam/term/", way)
        place = caldav.place_of(f"{server}sam/term/", "torts@example.org")
        etag = caldav.put(place, way, calendar(TORTS))
        with pytest.raises(Changed):
            caldav.put(place, way, calendar(TORTS), etag='"another"')
        with pytest.raises(Changed):
            caldav.put(place, way, calendar(TORTS))
        assert caldav.seen(place, way) == etag
        about = {"url": server, "user": "sam", "password": "quiet"}
        assert press(PATH + "add-server/", about | {"password": "wrong"}).status_code == 422
        assert "wrong" not in press(PATH + "add-server/", about | {"password": "wrong"}).content.decode()
        assert press(PATH + "add-server/", about).status_code == 303
        kept = Calendar.objects.of(world.sam).get()
        assert kept.collections == [[f"{server}sam/term/", "Term", True]]
        assert len(kept.spans) == 20
        assert press(f"{PATH}{kept.id}/write-to/", {"collection": f"{server}sam/term/"}).status_code == 303
        kept.refresh_from_db()
        assert kept.writes_to == f"{server}sam/term/"
        press(f"{PATH}{kept.id}/write-to/", {"collection": f"{server}eve/"})
        kept.refresh_from_db()
        assert kept.writes_to == "", "only what the server named"
        caldav.remove(place, way, etag=etag)
        caldav.remove(place, way, etag=etag)
        assert latest(kept, world.sam, at=world.at) == []


def _make_collection(url: str, way: Way) -> None:
    from halfhour.scheduling.calendars.asked import ask

    body = b'<?xml version="1.0"?><c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop><displayname>Term</displayname></prop></set></c:mkcalendar>'
    assert ask("MKCALENDAR", url, way, body=body).status == 201


def test_each_is_only_pressed_and_never_by_a_stranger(world, client, press):
    hers = Calendar.objects.create(student=world.eve, kind="file", name="hers")
    for verb in ("refresh", "look-by-itself", "stop-looking", "write-to", "remove"):
        assert client.get(f"{PATH}{hers.id}/{verb}/").status_code == 405
        assert press(f"{PATH}{hers.id}/{verb}/").status_code == 404
    for verb in ("add-file", "add-address", "add-server"):
        assert client.get(f"{PATH}{verb}/").status_code == 405
        assert press(f"{PATH}{verb}/").status_code == 422
    assert "hers" not in client.get(PATH).content.decode()
