"""A restore that fails half-way leaves the data as it was, and nothing beside it."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from halfhour.exchange.backup import CannotRestore, applied, restore
from halfhour.foundation.refusals import Refused

AT = datetime(2026, 11, 19, 18, 30, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    file = tmp_path / "halfhour.sqlite3"
    with closing(sqlite3.connect(file)) as made:
        made.execute("CREATE TABLE halfhour_person (name text)")
        made.execute("CREATE TABLE django_migrations (app text, name text)")
        made.execute("INSERT INTO django_migrations VALUES ('halfhour', '0001_initial')")
        made.commit()
    return file


def fails(with_fault):
    def migrate(_file):
        raise with_fault

    return migrate


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), Refused("It could not be brought up.")])
def test_a_fault_half_way_changes_nothing(database, tmp_path, fault):
    copy = tmp_path / "backup"
    shutil.copyfile(database, copy)
    before = database.read_bytes()
    with pytest.raises(CannotRestore, match="Nothing was changed"):
        restore(copy, database, known={"0001_initial", "0002_more"}, migrate=fails(fault), at=AT)
    assert database.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {"halfhour.sqlite3", "backup"}


def test_without_a_fault_the_old_data_is_kept_aside(database, tmp_path):
    copy = tmp_path / "backup"
    shutil.copyfile(database, copy)
    aside = restore(copy, database, known=applied(copy), migrate=fails(OSError()), at=AT)
    assert aside.exists()
    assert database.read_bytes() == copy.read_bytes()
