"""The program as a student starts it: `halfhour serve` in a process of its own, with a clock that the test turns.

Where a test is not about starting, its process is a fork that need not read the program's text anew."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from tests.browser.forks import MAY_FORK, Fork
from tests.clock import THURSDAY_EVENING


def free_port() -> int:
    with closing(socket.socket()) as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


class Program:
    """One data folder and, while it runs, one process."""

    def __init__(self, home: Path, at: datetime = THURSDAY_EVENING, *, forked: bool = MAY_FORK) -> None:
        self.home, self.port = home, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.at, self.forked = at, forked
        self.clock = home / "test-clock"
        self.more: list[str] = []  # further words for `serve`
        self.pair_link = ""
        self.process: subprocess.Popen | Fork | None = None
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.turn()

    def turn(self, **by: float) -> datetime:
        """Turn the program's clock forward."""
        self.at += timedelta(**by)
        half = self.clock.with_suffix(".half")
        half.write_text(self.at.isoformat())
        half.replace(self.clock)
        return self.at

    def turn_to(self, at: datetime) -> None:
        self.turn(seconds=(at - self.at).total_seconds())

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {
            "HALFHOUR_DATABASE": "",  # the student's own machine: one SQLite file, wherever the suite itself runs

            "HALFHOUR_HOME": str(self.home), "HALFHOUR_CLOCK": "tests.browser.clock_file.read", "HALFHOUR_TEST_CLOCK": str(self.clock),
        }  # fmt: skip

    def start(self) -> str:
        """Start it; returns the start link that it prints."""
        self.process = self._process(["serve", "--no-browser", "--port", str(self.port), *self.more])
        start = ""
        for line in self.process.stdout:
            if line.startswith("Start: "):
                start = line.removeprefix("Start: ").strip()
                if not self.more:
                    return start
            if "/pair/" in line:
                self.pair_link = line.rsplit(maxsplit=1)[-1]
            if line.startswith("Print of"):
                return start
        raise AssertionError(f"it stopped with {self.process.wait()}")

    def _process(self, words: list[str]) -> subprocess.Popen | Fork:
        if self.forked:
            return Fork(words, self.environment)
        command = [sys.executable, "-u", "-m", "halfhour", *words]
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True)

    def kill(self) -> None:
        """kill -9: no chance to tidy up."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def ask(self, question: str, *values: object) -> list[tuple]:
        """Look into the database from outside."""
        with closing(sqlite3.connect(self.home / "halfhour.sqlite3")) as database:
            return database.execute(question, values).fetchall()
