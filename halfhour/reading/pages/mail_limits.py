"""How large the parts and headers of a message may be: of more, the standard parser takes minutes."""

import re
from itertools import islice

_END_OF_LINE = re.compile(rb"\r\n?|\n")
_END_OF_HEADERS = re.compile(rb"\n\n")
_ABOUT_PARTS = re.compile(rb"(?im)^content-[\w-]+:.*(?:\n[ \t].*)*")
MANY_PARTS = 1000  # boundaries in a message; an ordinary one has a dozen
LONGEST_HEADERS = 500_000  # bytes of all; ordinary ones have a fiftieth of it
LONGEST_HEADER = 30_000  # bytes of one, and of all that describe parts; the standard parser takes a second for that
MOST_LINES = 200_000  # ten megabytes of attachments have 130,000
MOST_LOOKS = 2_000_000  # of the standard parser: at each line it looks for the end of each part that is open


def is_monstrous(data: bytes) -> bool:
    """Are there more parts, or longer headers, than any mail program writes?"""
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    head = _END_OF_HEADERS.split(data.lstrip(b"\n"), maxsplit=1)[0]
    if data.count(b"\n--") > MANY_PARTS or len(head) > LONGEST_HEADERS:
        return True
    longest = max(map(len, re.split(rb"\n(?![ \t])", head)))
    of_parts = sum(len(found.group()) for found in _ABOUT_PARTS.finditer(data))
    return max(longest, of_parts) > LONGEST_HEADER


def shortened(data: bytes) -> tuple[bytes, bool]:
    """The lines of a message that are read, and whether more stood there."""
    most = min(MOST_LINES, MOST_LOOKS // max(1, data.lower().count(b"boundary")))
    last = next(islice(_END_OF_LINE.finditer(data), most - 1, None), None)
    return (data[: last.end()], True) if last and last.end() < len(data) else (data, False)
