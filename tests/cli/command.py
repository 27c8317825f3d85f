"""Runs the command as a process, with a data folder of its own, or within the process of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO, TextIOWrapper
from pathlib import Path

from halfhour.cli.main import run

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


def within(home: Path, *words: str, piped: bytes = b"") -> subprocess.CompletedProcess:
    """The same for a command that keeps nothing: the weights and patterns that it loads are loaded once for all tests."""
    with _surrounded(["halfhour", "--home", str(home), *words], piped):
        try:
            code = run() or 0
        except SystemExit as end:
            code = end.code or 0
        return subprocess.CompletedProcess(words, code, _printed(sys.stdout), _printed(sys.stderr))


def _printed(stream: TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()


@contextmanager
def _surrounded(words: list[str], piped: bytes) -> Iterator[None]:
    """The process as a command finds it, and afterwards as it was."""
    kept = sys.argv, sys.stdin, sys.stdout, sys.stderr
    environment, mask = dict(os.environ), os.umask(0o077)
    sys.argv = words
    sys.stdin, sys.stdout, sys.stderr = (TextIOWrapper(BytesIO(given), "utf-8") for given in (piped, b"", b""))
    try:
        yield
    finally:
        sys.argv, sys.stdin, sys.stdout, sys.stderr = kept
        os.environ.clear()
        os.environ.update(environment)
        os.umask(mask)
