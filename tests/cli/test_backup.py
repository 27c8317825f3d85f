"""Backup and restore: one file, checked; what is no backup is refused; the old data is kept aside."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock

from tests.cli.command import halfhour
from tests.folder import ready
from tests.pages import FIRM_PAGE


def people(file) -> set[str]:
    with closing(sqlite3.connect(file)) as database:
        return {row[0] for row in database.execute("SELECT name FROM halfhour_person")}


@pytest.fixture(scope="module")
def with_a_page(tmp_path_factory):
    folder = ready(tmp_path_factory.mktemp("backup") / "home")
    halfhour(folder, "add", "-", piped=FIRM_PAGE.encode())
    return folder


@pytest.fixture
def home(with_a_page, tmp_path):
    """A data folder with one person and the page about her."""
    return Path(shutil.copytree(with_a_page, tmp_path / "home"))


def test_what_was_backed_up_comes_back_with_its_attachments(home, tmp_path):
    file = tmp_path / "backup"
    assert halfhour(home, "backup", str(file)).returncode == 0
    halfhour(home, "add", "Gita Rowan")
    assert halfhour(home, "restore", str(file)).returncode == 0
    assert people(home / "halfhour.sqlite3") == {"Marisol Quennell"}
    with closing(sqlite3.connect(home / "halfhour.sqlite3")) as database:
        assert database.execute("SELECT size FROM halfhour_blob").fetchone() == (len(FIRM_PAGE.encode()),)
    aside = next(home.glob("before-restore-*.sqlite3"))
    assert people(aside) == {"Marisol Quennell", "Gita Rowan"}
    assert "Marisol" in halfhour(home, "add", "Marisol Again").stdout  # and it goes on


def test_bytes_of_a_page_that_was_taken_away_go_into_no_backup(home, tmp_path):
    with closing(sqlite3.connect(home / "halfhour.sqlite3")) as database:
        for table in ("fact", "source", "person"):
            database.execute(f"DELETE FROM halfhour_{table}")
        database.commit()
        assert database.execute("SELECT count(*) FROM halfhour_blob").fetchone() == (1,)
    assert halfhour(home, "backup", str(tmp_path / "backup")).returncode == 0
    with closing(sqlite3.connect(tmp_path / "backup")) as copy:
        assert copy.execute("SELECT count(*) FROM halfhour_blob").fetchone() == (0,)


def test_nothing_is_overwritten(home, tmp_path):
    file = tmp_path / "backup"
    file.write_text("mine")
    assert halfhour(home, "backup", str(file)).returncode == 1
    assert file.read_text() == "mine"
    assert halfhour(home, "backup", str(tmp_path / "no" / "such" / "folder")).returncode == 1


@pytest.mark.parametrize(
    "content", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 200], ids=["empty", "text", "broken"]
)
def test_what_is_no_backup_is_refused_and_nothing_is_touched(home, tmp_path, content):
    file = tmp_path / "backup"
    file.write_bytes(content)
    assert halfhour(home, "restore", str(file)).returncode == 1
    assert people(home / "halfhour.sqlite3") == {"Marisol Quennell"}
    assert not list(home.glob("before-restore-*"))


def test_another_programs_database_is_refused(home, tmp_path):
    file = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    assert "no database of Halfhour" in halfhour(home, "restore", str(file)).stderr


def test_a_backup_of_a_newer_program_is_refused(home, tmp_path):
    file = tmp_path / "backup"
    halfhour(home, "backup", str(file))
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('halfhour', '9999_later', '2030-01-01')"
        )
        newer.commit()
    assert "newer Halfhour" in halfhour(home, "restore", str(file)).stderr


def test_a_database_of_a_newer_program_is_refused_in_one_line(home):
    with closing(sqlite3.connect(home / "halfhour.sqlite3")) as newer:
        newer.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('halfhour', '9999_later', '2030-01-01')"
        )
        newer.commit()
    refused = halfhour(home, "add", "Gita Rowan")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "newer Halfhour" in refused.stderr


def test_restore_refuses_while_another_program_holds_the_folder(home, tmp_path):
    file = tmp_path / "backup"
    halfhour(home, "backup", str(file))
    with FileLock(home / "lock"):
        refused = halfhour(home, "restore", str(file))
    assert (refused.returncode, "running already" in refused.stderr) == (1, True)


def test_who_was_taken_away_is_in_no_later_backup(home, tmp_path):
    script = (
        "from halfhour.people.models import Person; from halfhour.foundation.acts import acting;"
        "from halfhour.foundation.time import now; p = Person.objects.get();"
        "a = acting(p.student, 'people:remove', at=now()); a.__enter__(); p.remove(); a.__exit__(None, None, None)"
    )
    import os
    import subprocess
    import sys

    subprocess.run(
        [sys.executable, "-m", "halfhour.manage", "shell", "-v", "0", "-c", script],
        check=True,
        env=os.environ | {"HALFHOUR_HOME": str(home), "HALFHOUR_DATABASE": ""},
    )
    halfhour(home, "backup", str(tmp_path / "backup"))
    assert b"Quennell" not in (tmp_path / "backup").read_bytes()
    assert b"Quennell" in (home / "halfhour.sqlite3").read_bytes() + b"".join(
        each.read_bytes() for each in home.glob("*-wal")
    )


def test_backups_made_by_itself_are_five(tmp_path, home):
    from datetime import UTC, datetime, timedelta

    from halfhour.exchange.backup import back_up_by_itself

    for n in range(7):
        back_up_by_itself(
            home / "halfhour.sqlite3", tmp_path / "backups", at=datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=n)
        )
    kept = sorted(each.name for each in (tmp_path / "backups").iterdir())
    assert len(kept) == 5
    assert kept[0].startswith("halfhour-2026-11-03")


def test_doctor_says_when_the_database_is_damaged(home):
    file = home / "halfhour.sqlite3"
    data = bytearray(file.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    file.write_bytes(data)
    told = {each["name"]: each for each in json.loads(halfhour(home, "doctor", "--json").stdout)}
    assert not told["database"]["works"]
