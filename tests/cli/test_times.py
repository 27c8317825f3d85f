"""`halfhour free` and `halfhour invite`: the same judgement as on the page, as text and as JSON."""

import json
import subprocess
import sys
from datetime import datetime, timedelta

import pytest
from icalendar import Calendar

from tests.cli.command import halfhour, surroundings
from tests.folder import ready

AT = "2026-11-19T09:30"
BUILD = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
import django; django.setup()
from halfhour.people.models import Person
from tests import world
made = world.build()
Person.objects.filter(pk=made.ada.pk).update(zone="America/Chicago")
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A data folder with the small named world."""
    place = ready(tmp_path_factory.mktemp("times") / "home")
    subprocess.run([sys.executable, "-c", BUILD], env=surroundings() | {"HALFHOUR_HOME": str(place)}, check=True)
    return place


def told(home, *words):
    done = halfhour(home, *words, "--at", AT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_free_lists_windows_that_suit_both_on_both_walls(home):
    rows = json.loads(told(home, "free", "Ada", "--json"))
    assert 2 <= sum(each["proposed"] for each in rows) <= 3
    for each in rows:
        starts, ends = (datetime.fromisoformat(each[name]) for name in ("starts_at", "ends_at"))
        assert ends - starts == timedelta(minutes=each["minutes"])
    assert rows[0]["theirs"].endswith("for Ada, in Chicago")
    assert rows[0]["mine"] in told(home, "free", "Ada")


def test_free_alone_takes_one_s_own_zone_and_in_person_is_not_more(home):
    alone, there = (json.loads(told(home, "free", "--json", *more)) for more in ((), ("--in-person",)))
    assert alone
    assert not any(each["theirs"] for each in alone)
    assert sum(each["minutes"] for each in there) <= sum(each["minutes"] for each in alone)


def test_invite_prints_or_writes_the_calendar_file(home, tmp_path):
    printed = told(home, "invite", "Ben")
    event = Calendar.from_ical(printed).walk("VEVENT")[0]
    assert event["dtstart"].dt.isoformat() == "2026-11-20T12:30:00-08:00"
    file = tmp_path / "invitation.ics"
    assert "Wrote the invitation for Ben Castellan" in told(home, "invite", "ben castellan", "--out", str(file))
    assert b"METHOD:REQUEST\r\n" in file.read_bytes()
    about = json.loads(told(home, "invite", "Ben", "--json"))
    assert (about["minutes"], about["sequence"], about["uid"] in about["ics"]) == (25, 0, True)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("invite", "Nobody"), "No interview with “Nobody” is known."), (("invite", "Ada"), "is agreed yet"),
        (("free", "Nobody"), "No interview"), (("free", "Ben"), "A time zone is not known yet"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_line_and_exit_code_one(home, words, sentence):
    done = halfhour(home, *words, "--at", AT)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert sentence in done.stderr
