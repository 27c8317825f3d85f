"""The page about oneself: everything is kept as typed, and nothing is half kept."""

from datetime import time

import pytest

from halfhour.student.models import Background

PAGE = "/student/tell/"


@pytest.fixture
def about(world):
    return {
        "name": "Sam Okafor", "pronouns": "he/him", "school": "Rosecliff College of Law", "programme": "2L",
        "email": "sam@example.org", "zone": "America/Chicago", "works_from": "08:00", "works_until": "18:30",
        "overview": "I was a night clerk.", "pace_days": "30", "legal_name": "Samuel Okafor",
        "school_lines": "• Rosecliff College of Law, 2026\nPortland State University, 2018-2022",
        "language_lines": "Igbo\nSpanish", "linkedin_premium": "on", "signature": "Sam\n503 555 0101",
    }  # fmt: skip


@pytest.mark.parametrize("htmx", [True, False])
def test_it_keeps_everything_as_typed(world, press, about, htmx):
    answer = press(PAGE, about, htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == "/you/"
    world.sam.refresh_from_db()
    assert (world.sam.zone, world.sam.works_until, world.sam.pace_days) == ("America/Chicago", time(18, 30), 30)
    assert world.sam.legal_name == "Samuel Okafor"
    assert world.sam.linkedin_premium
    lines = Background.objects.lines(world.sam)
    assert lines == {
        "school": "Rosecliff College of Law, 2026\nPortland State University, 2018-2022",
        "language": "Igbo\nSpanish",
    }


def test_it_is_only_pressed(client, world):
    assert client.get(PAGE).status_code == 405


def test_an_unknown_zone_is_refused_in_one_sentence_and_nothing_is_kept(world, press, about):
    answer = press(PAGE, about | {"zone": "Mars/Olympus"})
    assert answer.status_code == 422
    assert "“Mars/Olympus” is not a time zone" in answer.content.decode()
    assert "I was a night clerk." in answer.content.decode(), "what was typed is shown"
    world.sam.refresh_from_db()
    assert world.sam.legal_name == ""
    assert not Background.objects.of(world.sam).filter(kind="language").exists()


def test_a_bare_city_is_answered_with_its_zone(world, press, about):
    assert "Perhaps America/Chicago?" in press(PAGE, about | {"zone": "chicago"}).content.decode()


@pytest.mark.parametrize(("until", "status"), [("08:00", 422), ("08:01", 303)])
def test_hours_that_end_before_they_begin_are_refused(world, press, about, until, status):
    assert press(PAGE, about | {"works_until": until}).status_code == status


@pytest.mark.parametrize(("length", "status"), [(500, 303), (501, 422)])
def test_a_line_that_is_too_long_is_refused(world, press, about, length, status):
    assert press(PAGE, about | {"town_lines": "x" * length}).status_code == status


def test_the_same_line_twice_is_kept_once(world, press, about):
    press(PAGE, about | {"town_lines": "Salem\nSalem"})
    assert Background.objects.lines(world.sam)["town"] == "Salem"


def test_the_page_says_how_long_the_overview_takes(client, world):
    world.sam.overview = "word " * 150
    world.sam.save()
    page = client.get("/you/").content.decode()
    assert "150 words, about 60 seconds aloud." in page
    assert "a listener still wants" not in page
    world.sam.overview += "word"
    world.sam.save()
    assert "a listener still wants" in client.get("/you/").content.decode()


def test_it_shows_nothing_of_another_student(client, world):
    assert "Lindqvist" not in client.get("/you/").content.decode()
