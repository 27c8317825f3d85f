"""The tables are made once, by one program at a time, and are never used where they are not this program's."""

import sqlite3
import subprocess
import sys

from tests.cli.command import halfhour, surroundings
from tests.folder import ready


def test_three_commands_in_a_new_folder_at_once_all_work(tmp_path):
    words = [sys.executable, "-m", "halfhour", "--home", str(tmp_path / "home"), "today"]
    running = [
        subprocess.Popen(words, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)
    ]
    ended = [(each.communicate(timeout=120), each.returncode) for each in running]
    assert [code for _said, code in ended] == [0, 0, 0], ended


def test_tables_that_lack_a_column_are_refused_in_one_line_and_left_as_they_are(tmp_path):
    home = ready(tmp_path / "home")
    with sqlite3.connect(home / "halfhour.sqlite3") as database:
        database.execute("ALTER TABLE halfhour_person DROP COLUMN say_it_like")
    database.close()
    done = halfhour(home, "today")
    assert done.returncode == 1
    assert "halfhour_person has no say_it_like" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert halfhour(home, "serve", "--no-browser", "--port", "18766").returncode == 1
