"""Runs the command as a process, with a data folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NOT_OURS = {"DJANGO_SETTINGS_MODULE", "HALFHOUR_HOME", "HALFHOUR_DATABASE"}


def surroundings() -> dict[str, str]:
    """The environment of a student's own machine, wherever the suite itself runs."""
    return {name: value for name, value in os.environ.items() if name not in NOT_OURS}


def halfhour(home: Path, *words: str, piped: bytes = b"") -> subprocess.CompletedProcess:
    """The command's exit code, and what it printed, as text."""
    done = subprocess.run(
        [sys.executable, "-m", "halfhour", "--home", str(home), *words],
        input=piped,
        env=surroundings(),
        capture_output=True,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
