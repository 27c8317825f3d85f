"""`python -m halfhour.reading`: a line of JSON (filename, about, limits, transcript?) and a file on standard input.

Prints the reading, or `{"unreadable": ...}`, as JSON. Run by `apart`, which can stop it."""

import json
import sys
from dataclasses import asdict
from math import ceil

from halfhour.reading.carry import to_plain
from halfhour.reading.read import LARGEST, read
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.read import read_transcript


def main() -> None:
    wish = json.loads(sys.stdin.buffer.readline())
    _limit(ceil(wish["seconds"]), int(wish["megabytes"]))
    data = sys.stdin.buffer.read(LARGEST + 1)
    try:
        if wish.get("transcript"):
            answer = asdict(read_transcript(data, filename=wish["filename"]))
        else:
            answer = to_plain(read(data, filename=wish["filename"], about=wish["about"]))
    except Unreadable as reason:
        answer = {"unreadable": str(reason)}
    sys.stdout.write(json.dumps(answer))


def _limit(seconds: int, megabytes: int) -> None:
    """Where the platform can (not on Windows): time at work, and address space above what the program itself maps."""
    try:
        import resource
    except ImportError:
        return
    limit = (megabytes + 200) * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    main()
