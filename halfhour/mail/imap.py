"""Looking through one folder of a mailbox, and changing nothing there: no flag, no mark, no message."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from halfhour.mail.arrived import IDS, LARGEST
from halfhour.mail.server import STARTTLS, TLS, Deadline, Server, explained, trusted
from halfhour.mail.smtp import SECONDS, Outcome

FIELDS = "FROM REFERENCES IN-REPLY-TO CONTENT-TYPE X-FAILED-RECIPIENTS"
AT_ONCE = 1000  # heads asked for in one command
ADDRESS_IN = re.compile(rb"[^\s<>\"',;:()]+@[^\s<>\"',;:()]+")
NUMBER = re.compile(rb"UID (\d+)")
SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # of the protocol, whatever the language


@dataclass(frozen=True)
class Seen:
    """How far a folder has been looked through. Its numbers hold only as long as its validity stays the same."""

    validity: int | None = None
    last: int = 0


@dataclass(frozen=True)
class Head:
    """The few lines of a message by which one can say whether it concerns us."""

    from_address: str
    references: frozenset[str]
    failed: bool  # a report of failed delivery


@dataclass(frozen=True)
class Look:
    """What a look brought: whole messages, how far it went, how many it passed by; and if it failed, why."""

    messages: tuple[bytes, ...] = ()
    seen: Seen = Seen()
    passed: int = 0
    why: str = ""


def look(
    server: Server, folder: str, seen: Seen, wanted: Callable[[Head], bool], *, since: date, seconds: float = SECONDS
) -> Look:
    """The messages of a folder that are wanted and came after those seen, or since that day. Raises InTheOpen only.

    Only heads are fetched of what is not wanted. What fails leaves `seen` as it was.
    """
    server.must_be_sealed()
    try:
        with _mailbox(server, Deadline.after(seconds)) as (box, deadline):
            return _looked(box, deadline, folder, seen, wanted=wanted, since=since)
    except Exception as fault:
        if not _is_known(fault):
            raise
        return Look(seen=seen, why=explained(fault, server))


def knock(server: Server, folder: str = "", *, seconds: float = SECONDS) -> Outcome:
    """Try the line, the login and the folder. Raises InTheOpen only."""
    server.must_be_sealed()
    try:
        with _mailbox(server, Deadline.after(seconds)) as (box, _deadline):
            if folder:
                box.folder.set(folder, readonly=True)
            return Outcome(True)
    except Exception as fault:
        if not _is_known(fault):
            raise
        return Outcome(False, explained(fault, server))


def folders(server: Server, *, seconds: float = SECONDS) -> list[str]:
    """The folders of the account, as their owner named them; none where it cannot be asked."""
    with suppress(OSError, ValueError, imaplib.IMAP4.error), _mailbox(server, Deadline.after(seconds)) as (box, _left):
        return [each.name for each in box.folder.list() if "\\Noselect" not in each.flags]
    return []


def _is_known(fault: Exception) -> bool:
    from imap_tools.errors import ImapToolsError

    return isinstance(fault, OSError | ValueError | imaplib.IMAP4.error | ImapToolsError)


@contextmanager
def _mailbox(server: Server, deadline: Deadline) -> Iterator[tuple[Any, Deadline]]:
    """A sealed line, logged in. Raises OSError, ValueError, imaplib's and imap-tools' errors."""
    from imap_tools import MailBox, MailBoxStartTls, MailBoxUnencrypted

    box: Any
    if server.security == TLS:
        box = MailBox(server.host, server.port, timeout=deadline.left, ssl_context=trusted())
    elif server.security == STARTTLS:
        box = MailBoxStartTls(server.host, server.port, timeout=deadline.left, ssl_context=trusted())
    else:
        box = MailBoxUnencrypted(server.host, server.port, timeout=deadline.left)
    try:
        box.login(server.user, server.password, initial_folder=None)
        yield box, deadline
    finally:
        with suppress(Exception):  # whatever went before matters more than a goodbye
            box.client.sock.settimeout(0.5)
            box.logout()


def _looked(
    box: Any, deadline: Deadline, folder: str, seen: Seen, *, wanted: Callable[[Head], bool], since: date
) -> Look:
    box.folder.set(folder, readonly=True)
    validity = _told(box, "UIDVALIDITY")
    first = seen.last + 1 if validity == seen.validity else 1
    upcoming = _told(box, "UIDNEXT")
    if upcoming and upcoming <= first and first > 1:
        return Look(seen=Seen(validity, seen.last))
    asked = f"UID {first}:*" if first > 1 else f"SINCE {since.day}-{MONTHS[since.month - 1]}-{since.year}"
    numbers = [each for each in _searched(box, deadline, asked) if each >= first]
    chosen = [number for number, head in _heads(box, deadline, numbers) if wanted(head)]
    messages = tuple(raw for number in chosen if (raw := _whole(box, deadline, number)))
    last = max([*numbers, seen.last if first > 1 else 0, (upcoming or 1) - 1])
    return Look(messages, Seen(validity, last), passed=len(numbers) - len(messages))


def _told(box: Any, name: str) -> int:
    """A number that the server told when the folder was opened; 0 where it did not."""
    _kind, data = box.client.response(name)
    return int(data[0]) if data and data[0] else 0


def _searched(box: Any, deadline: Deadline, asked: str) -> list[int]:
    box.client.sock.settimeout(deadline.left)
    _kind, data = box.client.uid("SEARCH", asked)
    return sorted(int(each) for each in (data[0] or b"").split()) if data else []


def _heads(box: Any, deadline: Deadline, numbers: list[int]) -> Iterator[tuple[int, Head]]:
    for start in range(0, len(numbers), AT_ONCE):
        box.client.sock.settimeout(deadline.left)
        some = ranges(numbers[start : start + AT_ONCE])
        _kind, data = box.client.uid("FETCH", some, f"(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({FIELDS})])")
        for each in data:
            if isinstance(each, tuple) and (number := NUMBER.search(each[0])):
                size = SIZE.search(each[0])
                if not size or int(size[1]) <= LARGEST:
                    yield int(number[1]), head_of(each[1])


def _whole(box: Any, deadline: Deadline, number: int) -> bytes:
    box.client.sock.settimeout(deadline.left)
    _kind, data = box.client.uid("FETCH", str(number), "(BODY.PEEK[])")
    return next((bytes(each[1]) for each in data if isinstance(each, tuple)), b"")


def head_of(lines: bytes) -> Head:
    """The few lines as they came, unfolded and read without a parser: there may be ten thousand."""
    found: dict[bytes, bytes] = {}
    for line in re.sub(rb"\r?\n[ \t]+", b" ", lines).splitlines():
        name, _colon, value = line.partition(b":")
        found[name.strip().lower()] = value.strip()
    addresses = ADDRESS_IN.findall(found.get(b"from", b""))
    ids = IDS.findall(
        (found.get(b"references", b"") + b" " + found.get(b"in-reply-to", b"")).decode("ascii", "replace")
    )
    failed = b"x-failed-recipients" in found or b"delivery-status" in found.get(b"content-type", b"").lower()
    address = addresses[-1].decode("ascii", "replace").lower() if addresses else ""
    user = address.partition("@")[0]
    return Head(address, frozenset(ids), failed or user in {"mailer-daemon", "postmaster"})


def ranges(numbers: Iterable[int]) -> str:
    """Numbers in rising order as IMAP writes a set: 1,2,3,7 becomes “1:3,7”."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(f"{first}:{last}" if last > first else str(first) for first, last in runs)
