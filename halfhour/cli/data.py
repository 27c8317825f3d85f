"""What the commands do with the data: one verb of a room each."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from halfhour.cli import database
from halfhour.cli.given import is_there, name_of, page_of
from halfhour.foundation.refusals import Refused

FILES = {".html", ".htm", ".pdf", ".docx", ".txt", ".eml", ".vcf", ".csv", ".md"}


def student() -> Any:
    """The one student of this data folder, with the tables ready."""
    database.set_up()
    database.make_ready()
    from halfhour.student.models import Account

    return Account.objects.local().student


def moment(text: str, student: Any) -> datetime:
    """A moment typed on the command line, in the student's zone; empty means now. Raises Refused."""
    from halfhour.foundation.time import now

    if not text:
        return now()
    try:
        typed = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refused(f"“{text}” is not a moment. Write it as 2026-11-24T09:00.") from error
    return typed if typed.tzinfo else typed.replace(tzinfo=student.tz)


def policy() -> Any:
    """The numbers in force in this data folder."""
    from halfhour.coach.look import policy_in_force

    return policy_in_force()


def cues(student: Any, at: datetime) -> list[dict]:
    """The cues as plain values, in the order of Today."""
    from halfhour.desk.today import plain_cues
    from halfhour.foundation.manner import in_manner

    with in_manner(student.locale):
        return plain_cues(student, at)


def print_cues(cues: list[dict]) -> None:
    if not cues:
        click.echo("Nothing is due.")
        return
    from halfhour.cli.columns import show

    show(("When", "What", "By"), [(cue["group"], cue["what"], str(cue["when"])) for cue in cues])


def add(what: str) -> str:
    """A person by name, or from a file or what is piped in. Raises Refused."""
    owner = student()
    from django.utils.translation import gettext as _

    from halfhour.foundation.acts import acting
    from halfhour.foundation.time import now
    from halfhour.research.intake import Intake, add_with_source, whose
    from halfhour.research.listed import SHOWN, add_row, listed, rows_in

    at = now()
    with acting(owner, "research:add", at=at, told=_("A person was added.")):
        if what != "-" and not is_there(what) and not _looks_like_a_file(what):
            from halfhour.people.models import Person

            person = Person.objects.add(owner, what.encode("utf-8", "replace").decode())  # of a letter cut in half, "?"
            return f"Added {person}."
        intake = Intake(page_of(what), filename=name_of(what))
        if rows := rows_in(intake):
            shown = listed(owner, rows)
            added = [add_row(owner, each.row) for each in shown if not each.known]
            others = "the others are here already" if len(shown) == len(rows) else f"up to {SHOWN} are added at once"
            return f"Added {len(added)} of {len(rows)} people; {others}."
        source = add_with_source(owner, whose(intake), intake, at=at)
        facts = source.facts.filter(about="").count()
        return f"Added {source.person}, with a source and {facts} facts."


def _looks_like_a_file(what: str) -> bool:
    """A mistyped path is told, and makes no person of that name."""
    return "/" in what or "\\" in what or Path(what).suffix.casefold() in FILES


def fill_demo() -> str:
    owner = student()
    from halfhour.exchange import demo
    from halfhour.foundation.time import now

    return f"Filled in {demo.fill(owner, at=now())} invented people. Take them away with: halfhour demo --remove"


def remove_demo() -> str:
    owner = student()
    from halfhour.exchange import demo

    return f"Took {demo.remove(owner)} invented people away."


def back_up(file: Path) -> str:
    database.set_up()
    from halfhour.exchange.backup import back_up

    size = back_up(database.path(), file)
    return f"Backed up to {file}, {size / 1e6:.1f} MB, checked."


def restore(file: Path, *, at: datetime) -> str:
    """Refused while `serve` runs; an older backup is migrated as a copy first."""
    database.set_up()
    from halfhour.exchange.backup import restore

    with database.held():
        aside = restore(file, database.path(), known=database.known(), migrate=_migrate_copy, at=at)
    return f"Restored from {file}. What was there before is kept as {aside}."


def _migrate_copy(file: Path) -> None:
    """In a process of its own, whose database is the copy."""
    done = subprocess.run(
        [sys.executable, "-m", "halfhour.manage", "migrate", "--no-input", "-v", "0"],
        env=os.environ | {"HALFHOUR_DATABASE_FILE": str(file)},
        capture_output=True,
        check=False,
    )
    if done.returncode:
        file.unlink(missing_ok=True)
        raise Refused("The older backup could not be brought up to this program. Nothing was changed.")
