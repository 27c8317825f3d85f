"""A backup of everything in one file, and its way back. SQLite's own interface makes and checks it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused

KEPT, LARGEST_TOTAL = 5, 2_000_000_000  # automatic backups: how many, and how many bytes in all
OUR_TABLE = "halfhour_person"


class CannotBackUp(Refused):
    """The backup was not made, or is not right; nothing was left behind."""


class CannotRestore(Refused):
    """The file is not one of ours, is damaged, or is of a newer program; the data was not touched."""


def back_up(database: Path, to: Path) -> int:
    """Copy the database, with everything in it, into one file. Returns its bytes. Raises CannotBackUp."""
    if to.exists():
        raise CannotBackUp(_("%(file)s is there already. Choose another name; nothing was overwritten.") % {"file": to})
    half = to.with_name(to.name + ".half")
    try:
        with closing(_read_only(database)) as source, closing(sqlite3.connect(half)) as copy:
            source.backup(copy)
            _forget_erased(copy)
        fault = fault_of(half)
        if fault:
            raise CannotBackUp(_("The copy is not right (%(fault)s). Check the disk.") % {"fault": fault})
        half.chmod(0o600)
        half.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise CannotBackUp(_("The backup could not be written: %(error)s.") % {"error": error}) from error
    finally:
        half.unlink(missing_ok=True)
    return to.stat().st_size


def _forget_erased(copy: sqlite3.Connection) -> None:
    """Who was taken away can be undone in the program, but goes into no backup made later."""
    with suppress(sqlite3.OperationalError):  # a database from before there were acts
        copy.execute("DELETE FROM halfhour_actrow WHERE act_id IN (SELECT id FROM halfhour_act WHERE erases)")
        copy.execute("DELETE FROM halfhour_act WHERE erases")
        copy.execute(
            "DELETE FROM halfhour_blob WHERE id NOT IN (SELECT blob_id FROM halfhour_source) AND id NOT IN "
            "(SELECT replace(json_extract(before, '$.blob_id'), '-', '') FROM halfhour_actrow "
            "WHERE label = 'halfhour.Source' AND json_extract(before, '$.blob_id') IS NOT NULL)"
        )
        copy.commit()
    copy.execute("PRAGMA journal_mode=DELETE")
    copy.execute("VACUUM")


def back_up_by_itself(database: Path, folder: Path, *, at: datetime) -> Path:
    """A backup named by the moment, in the folder of backups; the oldest beyond five, or beyond 2 GB, go."""
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / f"halfhour-{at:%Y-%m-%d-%H%M%S}.sqlite3"
    back_up(database, file)
    kept = sorted(folder.glob("halfhour-*.sqlite3"), reverse=True)
    total = 0
    for place, each in enumerate(kept):
        total += each.stat().st_size
        if place >= KEPT or (place and total > LARGEST_TOTAL):
            each.unlink()
    return file


def fault_of(file: Path) -> str:
    """What is wrong with a file as a database of ours, or an empty text."""
    try:
        with closing(_read_only(file)) as database:
            said = database.execute("PRAGMA integrity_check").fetchone()[0]
            if said != "ok":
                return str(said)
            if database.execute("PRAGMA foreign_key_check").fetchone():
                return _("rows point to rows that are not there")
            names = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    except sqlite3.Error as error:
        return str(error)
    return "" if OUR_TABLE in names else _("it is no database of Halfhour")


def applied(file: Path) -> set[str]:
    """The migrations of ours that a database has seen."""
    with closing(_read_only(file)) as database:
        rows = database.execute("SELECT name FROM django_migrations WHERE app = 'halfhour'")
        return {row[0] for row in rows}


def restore(file: Path, database: Path, *, known: set[str], migrate: Callable[[Path], None], at: datetime) -> Path:
    """Put a backup in the place of the data, which is kept aside. Returns where it was put. Raises CannotRestore."""
    if not file.is_file():
        raise CannotRestore(_("There is no file %(file)s.") % {"file": file})
    if fault := fault_of(file):
        raise CannotRestore(
            _("%(file)s cannot be restored: %(fault)s. Nothing was changed.") % {"file": file, "fault": fault}
        )
    if applied(file) - known:
        raise CannotRestore(
            _("%(file)s was made by a newer Halfhour. Update the program, then restore.") % {"file": file}
        )
    fresh = database.with_name("restoring.sqlite3")
    try:
        shutil.copyfile(file, fresh)
        fresh.chmod(0o600)
        if known - applied(file):
            migrate(fresh)
    except (OSError, Refused) as error:
        fresh.unlink(missing_ok=True)
        raise CannotRestore(
            _("It could not be restored (%(error)s). Nothing was changed.") % {"error": error}
        ) from error
    aside = database.with_name(f"before-restore-{at:%Y-%m-%d-%H%M%S}.sqlite3")
    if database.exists():
        _settle(database)
        database.replace(aside)
    fresh.replace(database)
    return aside


def _settle(database: Path) -> None:
    """Write what still stands in the log beside the database into it, so that the file is whole on its own."""
    with closing(sqlite3.connect(database)) as open_one:
        open_one.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        open_one.execute("PRAGMA journal_mode=DELETE")


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
