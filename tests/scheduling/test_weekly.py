"""Hours that return every week are left out of what is offered; on the wall, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from halfhour.foundation.refusals import Refused
from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.offers.offering import calendars_of
from halfhour.scheduling.offers.windows import free_windows
from halfhour.student.policy import Policy

PATH = "/scheduling/calendars/weekly/"
TORTS = {"what": "Torts", "weekdays": ["0", "2"], "begins": "09:00", "ends": "10:30", "first_on": "", "last_on": ""}


@pytest.fixture
def torts(world, press):
    assert press(PATH + "add/", TORTS).status_code == 303
    return WeeklyHours.objects.of(world.sam).get()


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize("htmx", [True, False])
def test_they_are_typed_shown_and_removed(world, press, client, htmx):
    answer = press(PATH + "add/", TORTS, htmx=htmx)
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == "/scheduling/calendars/"
    kept = WeeklyHours.objects.of(world.sam).get()
    page = client.get("/scheduling/calendars/").content.decode()
    assert "Torts" in page and "Mon, Wed, 9–10:30 am" in page
    press(f"{PATH}{kept.id}/remove/", htmx=htmx)
    assert not WeeklyHours.objects.exists()


def test_no_window_is_offered_in_them_or_right_beside_them(world, torts, with_ada):
    free = free_windows(calendars_of(world.sam, with_ada, at=world.at, policy=Policy()))
    monday = [each for each in free if each.starts_at.date() == date(2026, 11, 30)]
    assert min(each.starts_at for each in monday) == utc("2026-11-30 19:00"), "half an hour after Torts"


def test_they_are_drawn_in_the_week_and_told_where_times_are_offered(torts, with_ada, client):
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "Torts, 9–10:30 am" in page
    assert "The hours that you typed" in page


def test_a_window_typed_into_them_is_refused(torts, with_ada, press):
    answer = press(f"/scheduling/{with_ada.id}/offer/", {"windows": ["2026-12-02T17:00Z~60", "2026-12-03T17:00Z~60"]})
    assert answer.status_code == 422
    assert "Torts is in one of these times already" in answer.content.decode()


def test_nine_stays_nine_when_the_clocks_change(world, torts):
    found = WeeklyHours.objects.busy(world.sam, since=utc("2027-03-08"), until=utc("2027-03-16"))
    starts = [each.starts_at for each in found]
    assert starts == [utc("2027-03-08 17:00"), utc("2027-03-10 17:00"), utc("2027-03-15 16:00")]


def test_they_begin_and_end_with_their_days_both_included(world):
    about = {"weekdays": [0], "begins": time(9), "ends": time(10)}
    WeeklyHours.add(world.sam, first_on=date(2026, 12, 7), last_on=date(2026, 12, 14), **about)
    found = WeeklyHours.objects.busy(world.sam, since=utc("2026-11-20"), until=utc("2027-01-20"))
    assert [each.starts_at.date() for each in found] == [date(2026, 12, 7), date(2026, 12, 14)]


def test_a_night_shift_ends_on_the_next_day(world):
    WeeklyHours.add(world.sam, weekdays=[4], begins=time(22), ends=time(6), what="Shift")
    since = utc("2026-11-28 10:00")
    (found,) = WeeklyHours.objects.busy(world.sam, since=since, until=since + timedelta(hours=5))
    assert (found.starts_at, found.ends_at) == (utc("2026-11-28 06:00"), utc("2026-11-28 14:00"))


@pytest.mark.parametrize(
    "about", [{"weekdays": []}, {"weekdays": ["7"]}, {"begins": "25:00"}, {"ends": "09:00"},
              {"first_on": "2026-12-02", "last_on": "2026-12-01"}]
)  # fmt: skip
def test_what_cannot_be_is_refused_with_what_was_typed(press, about):
    answer = press(PATH + "add/", TORTS | about)
    assert answer.status_code == 422
    assert not WeeklyHours.objects.exists()


def test_equal_times_say_what_is_wrong(world):
    with pytest.raises(Refused, match="end when they begin"):
        WeeklyHours.add(world.sam, weekdays=[1], begins=time(9), ends=time(9))


def test_each_is_only_pressed_and_never_by_a_stranger(world, client, press):
    hers = WeeklyHours.add(world.eve, weekdays=[1], begins=time(9), ends=time(10), what="hers")
    assert client.get(PATH + "add/").status_code == 405
    assert client.get(f"{PATH}{hers.id}/remove/").status_code == 405
    assert press(f"{PATH}{hers.id}/remove/").status_code == 404
    assert "hers" not in client.get("/scheduling/calendars/").content.decode()
    assert WeeklyHours.objects.busy(world.sam, since=world.at, until=world.at + timedelta(days=9)) == []


def test_the_page_leads_back_to_the_times_it_was_opened_from(world, with_ada, client, press):
    back = f"/scheduling/{with_ada.id}/"
    offered = client.get(back).content.decode()
    assert f"/scheduling/calendars/?next={back.replace('/', '%2F')}" in offered or f"?next={back}" in offered
    page = client.get(f"/scheduling/calendars/?next={back}").content.decode()
    assert f'<a href="{back}">Times to offer</a>' in page
    assert "Back to the times" not in page, "nothing is known yet, so the first thing is to add something"
    onward = press(f"{PATH}add/?next={back}", TORTS)["Location"]
    assert f'<a class="button button-first" href="{back}">Back to the times</a>' in client.get(onward).content.decode()


@pytest.mark.parametrize("path", ["//evil.example/", "https://evil.example/", "/letters/", "javascript:alert(1)"])
def test_it_leads_nowhere_else(client, path):
    assert (
        path
        not in client.get("/scheduling/calendars/", {"next": path})
        .content.decode()
        .split("<main")[1]
        .split("<footer")[0]
    )
