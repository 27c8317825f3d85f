"""A data folder whose tables are made already: a test that is not about the first start need not wait for one."""

from __future__ import annotations

import atexit
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path


@cache
def _made() -> Path:
    """Made once in each process of the tests, by the program itself."""
    from tests.cli.command import surroundings

    folder = Path(tempfile.mkdtemp(prefix="halfhour-folder-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    words = [sys.executable, "-m", "halfhour.manage", "migrate", "--verbosity", "0"]
    subprocess.run(words, env=surroundings() | {"HALFHOUR_HOME": str(folder / "home")}, check=True)
    return folder / "home"


def ready(place: Path) -> Path:
    """Puts a folder with empty tables there."""
    shutil.copytree(_made(), place, dirs_exist_ok=True)
    return place
