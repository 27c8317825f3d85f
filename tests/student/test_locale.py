"""How dates and times are written is the student's choice, or the browser's."""

import re

import pytest

PAGE = "/student/tell/"
BRITISH = {"accept-language": "en-GB,en;q=0.8"}


@pytest.mark.parametrize(
    ("chosen", "asked", "shown"),
    [("", {}, "12:30–12:55 pm"), ("", BRITISH, "12:30–12:55"), ("en-us", BRITISH, "12:30–12:55 pm"), ("de", {}, "20. Nov")],
)  # fmt: skip
def test_a_page_writes_as_the_student_chose_and_else_as_the_browser_does(client, world, chosen, asked, shown):
    world.sam.locale = chosen
    world.sam.save()
    page = client.get(f"/scheduling/{world.with_ben.id}/", headers=asked).content.decode()
    assert shown in page
    assert ("12:55 pm" in page) == (shown == "12:30–12:55 pm")


def test_it_is_kept_under_about_you(client, world, press):
    about = {"name": "Sam", "zone": "America/Chicago", "works_from": "08:00", "works_until": "18:00"}
    assert press(PAGE, about | {"locale": "en-gb"}).status_code == 303
    world.sam.refresh_from_db()
    assert world.sam.locale == "en-gb"
    page = client.get("/you/").content.decode()
    assert '<option value="en-gb" selected>Tue 24 Nov, 14:30 (United Kingdom)</option>' in page


def test_one_that_is_not_offered_is_refused(world, press):
    about = {"zone": "America/Chicago", "works_from": "08:00", "works_until": "18:00", "locale": "tlh"}
    assert press(PAGE, about).status_code == 422


@pytest.mark.parametrize(
    ("chosen", "week"), [("en-us", ["Sun, Nov 29", "Mon, Nov 30"]), ("en-gb", ["Mon 23 Nov", "Sun 29 Nov"])]
)
def test_a_week_of_times_begins_as_the_students_week_does(client, world, chosen, week):
    """Monday morning in Tokyo is Sunday afternoon in Portland."""
    world.sam.locale, world.ada.zone = chosen, "Asia/Tokyo"
    world.sam.save()
    world.ada.save()
    page = client.get(f"/scheduling/{world.with_ada.id}/").content.decode()
    weeks = [re.findall(r"<h2>([^<]*)</h2>", each) for each in page.split('class="week"')[1:]]
    assert any({*week} <= {*each} and each[0] == week[0] for each in weeks)
