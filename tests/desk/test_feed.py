"""The feed: whoever has its address reads the times, and nobody else; the door is open to nothing but it."""

import hashlib
from datetime import datetime, timedelta

import pytest
from django.test import Client
from icalendar import Calendar

from halfhour.preparation.models import Question
from halfhour.scheduling.calendars.feed import Feed
from halfhour.scheduling.models import Offer


@pytest.fixture
def program():
    """Another program on this computer: it holds no cookie."""
    return Client(HTTP_HOST="127.0.0.1:8765")


@pytest.fixture
def secret(world):
    return Feed.publish(world.sam, at=world.at)


def entries(response) -> dict[str, object]:
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return {str(each["summary"]): each for each in Calendar.from_ical(response.content).walk("VEVENT")}


def test_it_has_talks_with_their_alarms_held_times_and_what_is_to_be_done(world, secret, program):
    offer = Offer.objects.create(student=world.sam, interview=world.with_ada, offered_at=world.at)
    offer.hold(datetime.fromisoformat("2026-12-01T20:00:00+00:00"), 120, zone="America/Chicago")
    found = entries(program.get(f"/feed/{secret}.ics"))
    talk = found["Talk with Ben Castellan"]
    assert talk["dtstart"].dt.isoformat() == "2026-11-20T12:30:00-08:00"
    assert [each["trigger"].dt for each in talk.walk("VALARM")] == [timedelta(minutes=-60), timedelta(minutes=-15)]
    held = found["Held for Ada Brightwater"]
    assert (held["dtend"].dt - held["dtstart"].dt, str(held["status"])) == (timedelta(hours=2), "TENTATIVE")
    to_do = [each for each in found.values() if str(each.get("transp", "")) == "TRANSPARENT"]
    assert len(to_do) >= 2
    assert all(each.walk("VALARM") for each in to_do)


def test_a_name_is_in_it_as_it_was_typed(world, secret, program):
    world.ben.name = r"Ben \N; Castellan, \\"
    world.ben.save()
    talk = entries(program.get(f"/feed/{secret}.ics"))[r"Talk with Ben \N; Castellan, \\"]
    assert {str(each["description"]) for each in talk.walk("VALARM")} == {str(talk["summary"])}


def test_nothing_that_was_prepared_is_in_it(world, secret, program):
    question = Question.objects.of(world.sam).first()
    assert question.text not in program.get(f"/feed/{secret}.ics").content.decode().replace("\r\n ", "")


def test_every_zone_in_it_is_defined(secret, program):
    calendar = Calendar.from_ical(program.get(f"/feed/{secret}.ics").content)
    named = {
        str(each["dtstart"].params["tzid"]) for each in calendar.walk("VEVENT") if "tzid" in each["dtstart"].params
    }
    assert named <= {str(each["tzid"]) for each in calendar.walk("VTIMEZONE")}


def test_what_has_not_changed_is_not_sent_again(secret, program, clock):
    first = program.get(f"/feed/{secret}.ics")
    assert program.get(f"/feed/{secret}.ics", headers={"If-None-Match": first["ETag"]}).status_code == 304
    clock.turn(minutes=5)
    assert program.get(f"/feed/{secret}.ics").content == first.content


def test_only_the_hash_of_its_key_is_kept(world, secret):
    feed = Feed.objects.of(world.sam).get()
    assert feed.secret_hash == hashlib.sha256(secret.encode()).hexdigest()
    assert not [each for each in vars(feed).values() if secret in str(each)]


@pytest.mark.parametrize("key", ["wrong", "", "%00", "a" * 500, "..%2f..%2fetc"])
def test_another_key_opens_nothing(secret, program, key):
    assert program.get(f"/feed/{key}.ics").status_code == 404


def test_it_can_be_read_and_not_written(secret, program):
    for method in ("post", "put", "delete", "patch"):
        assert getattr(program, method)(f"/feed/{secret}.ics").status_code in {403, 405}


def test_the_door_lets_nothing_else_through(program, secret):
    for path in ("/", "/people/", "/feed", "/scheduling/calendars/"):
        assert program.get(path).status_code in {403, 404}, path
    assert program.get("/feed/../people/").status_code in {403, 404}


def test_a_new_address_closes_the_one_before_and_is_shown_once(world, press, client, program):
    shown = press("/scheduling/calendars/publish/").content.decode()
    first = shown.split("/feed/")[1].split(".ics")[0]
    assert program.get(f"/feed/{first}.ics").status_code == 200
    assert first not in client.get("/scheduling/calendars/").content.decode()
    second = press("/scheduling/calendars/publish/").content.decode().split("/feed/")[1].split(".ics")[0]
    assert program.get(f"/feed/{first}.ics").status_code == 404
    feed = Feed.objects.of(world.sam).open().get()
    assert press(f"/scheduling/calendars/feeds/{feed.id}/revoke/").status_code == 303
    assert program.get(f"/feed/{second}.ics").status_code == 404
    assert client.get("/scheduling/calendars/publish/").status_code == 405


def test_another_student_s_feed_has_another_student_s_times(world, program):
    hers = Feed.publish(world.eve, at=world.at)
    assert "Ben Castellan" not in program.get(f"/feed/{hers}.ics").content.decode()
