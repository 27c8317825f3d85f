"""A clock for the program under test: it reads the moment from a file that the test turns."""

import os
from datetime import datetime
from pathlib import Path


def read() -> datetime:
    """The moment that stands in the file named by HALFHOUR_TEST_CLOCK."""
    return datetime.fromisoformat(Path(os.environ["HALFHOUR_TEST_CLOCK"]).read_text())
