"""A data folder whose tables are made already: a test that is not about the first start need not wait for one."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import django
from filelock import FileLock

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".pytest_cache" / "tables"
OLD = 3600  # seconds after which no run of the tests is still going on


@cache
def made() -> Path:
    """Made by the program itself, once for all processes of the tests and for as long as no migration is added."""
    folder = KEPT / _migrations()
    KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(KEPT / "lock"):
        if not folder.exists():
            for old in KEPT.glob("*-*"):
                shutil.rmtree(old, ignore_errors=True)
            _migrate(folder)
    return folder


def ready(place: Path) -> Path:
    """Puts a folder with empty tables there."""
    shutil.copytree(made(), place, dirs_exist_ok=True)
    return place


@contextmanager
def of_this_run(name: str) -> Iterator[Path]:
    """A folder that all processes of one run of the tests share, for one of them at a time; it goes with a later run."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"alone-{os.getpid()}"
    shared = ROOT / ".pytest_cache" / name
    shared.mkdir(parents=True, exist_ok=True)
    with FileLock(shared / "lock"):
        for old in shared.glob("*-*"):
            if time.time() - old.stat().st_mtime > OLD:
                shutil.rmtree(old, ignore_errors=True)
        folder = shared / f"run-{run}"
        folder.mkdir(exist_ok=True)
        yield folder


def _migrations() -> str:
    """A name for what the tables are made from."""
    files = sorted((ROOT / "halfhour" / "migrations").glob("*.py"))
    print_of = hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest()[:16]
    return f"{django.get_version()}-{print_of}"


def _migrate(folder: Path) -> None:
    """Whole or not at all."""
    from tests.cli.command import surroundings

    half = Path(tempfile.mkdtemp(dir=KEPT))
    words = [sys.executable, "-m", "halfhour.manage", "migrate", "--verbosity", "0"]
    subprocess.run(words, env=surroundings() | {"HALFHOUR_HOME": str(half)}, check=True)
    half.replace(folder)
