"""How long a look into a folder of 10,000 messages takes: `python -m bench.mailbox`. Needs dovecot on this computer.

The target: the first look in 5 seconds at most, a later one in 0.5. Fifty of the messages answer letters of ours.
"""

from __future__ import annotations

import sys
import time
from datetime import date

from halfhour.mail import imap
from halfhour.mail.imap import Head, Seen
from halfhour.mail.server import PLAIN, Server
from tests.mail import imap_server

MESSAGES, OURS = 10_000, 50
FIRST, LATER = 5.0, 0.5  # seconds


def message(number: int) -> bytes:
    answers = f"<mine-{number}@example.org>" if number % (MESSAGES // OURS) == 0 else "<else@x.example>"
    body = "Words of a letter that goes on for a while.\r\n" * 60
    return (
        f"From: Somebody {number} <n{number}@else.example>\r\nTo: sam@example.org\r\nSubject: Re: matter {number}\r\n"
        f"Message-ID: <{number}@else.example>\r\nReferences: <older@x.example>\r\n {answers}\r\n"
        f"Date: Thu, 19 Nov 2026 09:00:00 +0000\r\n\r\n{body}"
    ).encode()


def is_ours(head: Head) -> bool:
    return any(each.startswith("<mine-") for each in head.references)


def main() -> int:
    """Prints the seconds of each look; exit code 1 where a target is missed."""
    if not imap_server.FOUND:
        print("dovecot is not installed: nothing was measured (Debian: dovecot-imapd)")
        return 0
    running = imap_server.start()
    try:
        running.put(*(message(number) for number in range(MESSAGES)))
        server = Server("127.0.0.1", running.port, PLAIN, "sam", imap_server.PASSWORD)
        took, seen, ok = {}, Seen(), True
        for name, most in [("first", FIRST), ("later, nothing new", LATER), ("later, one new", LATER)]:
            if name == "later, one new":
                running.put(message(0).replace(b"<0@else", b"<new@else"))
            begun = time.perf_counter()
            found = imap.look(server, "INBOX", seen, is_ours, since=date(2026, 1, 1), seconds=60)
            took[name], seen = time.perf_counter() - begun, found.seen
            ok &= took[name] <= most and not found.why
            print(f"{name}: {took[name]:.2f} s (at most {most}), {len(found.messages)} fetched {found.why}")
        return 0 if ok else 1
    finally:
        running.stop()


if __name__ == "__main__":
    sys.exit(main())
