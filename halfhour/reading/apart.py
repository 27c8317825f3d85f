"""Reading in a process of its own, which can be stopped: PDF and Word files come from anywhere."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from halfhour.foundation.words import marked as _
from halfhour.reading.carry import from_plain
from halfhour.reading.pages.formats import kind_of
from halfhour.reading.read import LARGEST, TOO_LARGE, read
from halfhour.reading.shapes import Reading, Unreadable
from halfhour.reading.transcripts import read as transcripts
from halfhour.reading.transcripts.shapes import Said, Script

HOUSE = Path(__file__).resolve().parent.parent.parent  # never the folder one happens to stand in, full of downloads
RISKY = ("pdf", "docx")  # parsed by large libraries; all else by small code of our own
PATIENCE = 6  # times the seconds of work that are waited for, where other programs keep the machine busy
_STOPPED = -getattr(signal, "SIGXCPU", 0) or None  # how a process ends that has worked for too long
TOO_SLOW = _("This file takes too long to read. Save the one page that is about the person, or paste its words.")
BROKEN = _("This file cannot be read; it may be damaged or far too large inside. Save it again, or paste its words.")


def read_apart(
    data: bytes, *, filename: str = "", about: str = "", seconds: float = 10, megabytes: int = 300
) -> Reading:
    """Like `read.read`, with a limit of work in seconds and of memory in megabytes for risky kinds.

    Raises Unreadable, also where the limit was met."""
    if len(data) > LARGEST:
        raise Unreadable(TOO_LARGE)
    if kind_of(data, filename) not in RISKY:
        return read(data, filename=filename, about=about)
    wish = {"filename": filename, "about": about, "seconds": seconds, "megabytes": megabytes}
    return from_plain(_ask(wish, data))


def read_transcript_apart(data: bytes, *, filename: str = "", seconds: float = 10, megabytes: int = 300) -> Script:
    """Like `transcripts.read.read_transcript`; a Word file is read within the limits. Raises Unreadable."""
    if len(data) > transcripts.LARGEST or kind_of(data, filename) not in RISKY:
        return transcripts.read_transcript(data, filename=filename)
    answer = _ask({"filename": filename, "transcript": True, "seconds": seconds, "megabytes": megabytes}, data)
    return Script(answer["kind"], tuple(Said(**each) for each in answer["turns"]))


def _ask(wish: dict, data: bytes) -> dict:
    """What the other process answers. Raises Unreadable as it did there, and where a limit was met."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "halfhour.reading"],
            input=json.dumps(wish).encode() + b"\n" + data,
            capture_output=True,
            timeout=PATIENCE * wish["seconds"],
            check=False,
            env=os.environ | {"PYTHONPATH": str(HOUSE), "PYTHONSAFEPATH": "1"},
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired as fault:
        raise Unreadable(TOO_SLOW) from fault
    except ValueError as fault:  # it died before it could answer
        stopped = done.returncode == _STOPPED
        raise Unreadable(TOO_SLOW if stopped else BROKEN) from fault
    if "unreadable" in answer:
        raise Unreadable(answer["unreadable"])
    return answer
