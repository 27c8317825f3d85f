"""Fills the small named world into a data folder, and names every page that it has."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from tests.browser.program import Program
from tests.folder import of_this_run, ready

BUILD = """
import halfhour.manage, os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from halfhour.foundation.time import now
from halfhour.research.intake import Intake, take_in
from tests import world, pages
made = world.build(now())
from halfhour.people.models import Event, Organisation, Post
fair = Event.objects.create(student=made.sam, name="Panel on public defense", happened_on=now().date(), place="Room 12")
fair.meet("Dana Whitlock", spoke_of="how clinics choose students")
office = Organisation.called(made.sam, "Larkspur Legal PC")
Post.objects.create(student=made.sam, person=made.ben, organisation=office, role="Partner", start=2016)
from halfhour.conversation.transcripts.models import Consent, Transcript
from halfhour.reading.transcripts.shapes import Said, Script
talk = made.talk_with_chidi
Consent.record(talk, ["Chidi Marlowe"], how="spoken", agreed_on=talk.began_at.date(), at=now())
turns = (Said("Chidi Marlowe", "You should meet Alma Thackeray. I'll send you her address.", 60.0),
         Said("Sam Okafor", "What takes more of a week than students expect?", 90.0))
Transcript.bring_in(talk, Script("vtt", turns), filename="talk.vtt", at=now())
from halfhour.desk import arriving
from tests.letters.post.test_take_in import raw
arriving.take_in(made.sam, [raw("Happy to. Call my assistant."), raw("Who is this?", From="who@else.example", Message_ID="<2@x>")], at=now())
take_in(made.ben, Intake(pages.FIRM_PAGE.encode(), "page.html"), at=now())
from tests.browser.calendars import fill
fill(made, now())
"""

# Every page that a student can open, by what must be asked of the database to name it.
PLAIN = [
    "/",
    "/people/",
    "/letters/",
    "/answers/",
    "/waiting/",
    "/mail/",
    "/scheduling/calendars/",
    "/outreach/many/",
    "/letters/words/",
    "/network/",
    "/followup/touch/",
    "/learned/",
    "/learned/print/",
    "/search/?q=bright",
    "/add/",
    "/handbook/",
    "/you/",
    "/you/resume/",
    "/keys/",
    "/history/",
    "/people/events/",
    "/people/organisations/",
    "/conversation/away/",
    "/nearby/",
    "/nearby/trust/",
]
BY_ID = {
    "/people/{}/": "halfhour_person", "/people/{}/edit/": "halfhour_person", "/people/{}/leaving/": "halfhour_person",
    "/research/{}/": "halfhour_person", "/letters/to/{}/": "halfhour_person", "/letters/{}/": "halfhour_letter", "/letters/{}/as-it-leaves/": "halfhour_letter",
    "/outreach/in-a-row/{}/": "halfhour_letter",
    "/people/events/{}/": "halfhour_event", "/people/organisations/{}/": "halfhour_organisation",
}  # fmt: skip
BY_INTERVIEW = [
    "/outreach/{}/",
    "/scheduling/{}/",
    "/preparation/{}/",
    "/preparation/{}/brief/",
    "/conversation/{}/",
    "/conversation/{}/screen/",
    "/conversation/{}/rehearse/",
    "/conversation/{}/rehearse/screen/",
    "/followup/{}/",
    "/followup/{}/?talked",
    "/followup/{}/transcript/",
    "/followup/{}/written-up/",
    "/followup/{}/counsel/",
]


def fill(program: Program) -> None:
    """The world, at the program's moment, with a real page read about Ben."""
    for file in _built(program.at).iterdir():
        if file.is_file() and file.name != program.clock.name:
            shutil.copy2(file, program.home / file.name)


def _built(at: datetime) -> Path:
    """The world of a moment, built once for all processes of one run of the tests: building takes seconds."""
    with of_this_run("worlds") as worlds:
        home = worlds / at.strftime("%Y%m%dT%H%M%S")
        if not home.exists():
            built = Program(ready(worlds / "unfinished"), at)
            subprocess.run([sys.executable, "-c", BUILD], env=built.environment, check=True)
            built.home.replace(home)
        return home


def pages(program: Program, *, each: int = 2) -> list[str]:
    """The path of every page of Sam's world, with `each` many of a kind; the interviews with Ada (asked), Ben (agreed) and Chidi (talked)."""
    import uuid

    def ids(table: str, most: int) -> list[str]:
        asked = f"SELECT id FROM {table} WHERE student_id = (SELECT s.id FROM halfhour_student s JOIN halfhour_account a ON s.account_id = a.id WHERE a.name = 'local') ORDER BY id LIMIT {most}"
        return [str(uuid.UUID(row[0])) for row in program.ask(asked)]

    found = list(PLAIN)
    for path, table in BY_ID.items():
        found += [path.format(id) for id in ids(table, each)]
    for path in BY_INTERVIEW:
        found += [path.format(id) for id in ids("halfhour_interview", 3)]
    return found
