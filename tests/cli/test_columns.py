"""Columns are for eyes: nothing is cut, in a terminal or in a file."""

import os
import pty
import subprocess
import sys

from halfhour.cli.columns import show

LONG = "Sit in on a day of probate court before you choose, and ask the clerk which files are open to students " * 2
SCRIPT = f"from halfhour.cli.columns import show; show(('When', 'What'), [('today', {LONG!r})])"


def test_a_line_that_is_piped_on_is_not_broken_and_marks_are_only_marks(capsys):
    show(("When", "What"), [("today", LONG), ("[bold]owed", "[/] “quoted”")])
    first, second = capsys.readouterr().out.splitlines()
    assert LONG.strip() in first
    assert second.split()[0] == "[bold]owed"
    assert second.endswith("[/] “quoted”"), "nothing fills the line up"


def test_in_a_narrow_terminal_long_words_go_on_in_their_column():
    mine, theirs = pty.openpty()
    surroundings = os.environ | {"COLUMNS": "60", "TERM": "xterm"}
    done = subprocess.run([sys.executable, "-c", SCRIPT], stdout=theirs, env=surroundings, check=True)
    os.close(theirs)
    told = os.read(mine, 10_000).decode()
    os.close(mine)
    lines = [line.strip() for line in told.splitlines()]
    assert done.returncode == 0
    assert max(map(len, lines[1:])) <= 60
    assert " ".join(" ".join(lines[1:]).split()) == f"today {LONG.strip()}"
