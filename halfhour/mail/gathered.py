"""The messages in what a student dropped or pasted: one message, a whole mailbox file, or text that a program saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from django.utils.translation import gettext as _

from halfhour.mail.arrived import NoMessage
from halfhour.mail.composing import one_line
from halfhour.reading.clean.decoding import decode

OUTLOOK_BINARY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what a .msg file begins with
SEPARATOR = re.compile(rb"(?:\A|(?<=\n))From [^\n]*\d{4}[^\n]*\r?\n(?=[!-9;-~]+:)")
HEADER = re.compile(rb"[!-9;-~]+:[ \t]")
SAVED_AS_TEXT = re.compile(
    r"\A\s*From:[ \t]*(?P<from>[^\n]+)\n(?P<more>(?:(?:Sent|Date|To|Cc|Subject|Importance):[^\n]*\n)+)", re.IGNORECASE
)
DATES = ("%A, %B %d, %Y %I:%M %p", "%A, %d %B %Y %H:%M", "%a %m/%d/%Y %I:%M %p", "%B %d, %Y %I:%M %p", "%Y-%m-%d %H:%M")


def messages_in(data: bytes) -> Iterator[bytes]:
    """Each message of a file, as bytes that can be read. Raises NoMessage for a file of another kind."""
    if data.startswith(OUTLOOK_BINARY):
        raise NoMessage(
            _("This is Outlook’s own format. In Outlook choose “Save as” and text, or .eml, and drop that.")
        )
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    starts = list(SEPARATOR.finditer(data))
    if starts and starts[0].start() == 0:
        ends = [each.start() for each in starts[1:]] + [len(data)]
        for start, end in zip(starts, ends, strict=True):
            yield re.sub(rb"(?m)^>(>*From )", rb"\1", data[start.end() : end])
        return
    yield _saved_as_text(data) or data


def is_mailbox(data: bytes) -> bool:
    """Whether it holds many messages, most of which may be about something else."""
    return len(SEPARATOR.findall(data[:2_000_000])) > 1


def _saved_as_text(data: bytes) -> bytes | None:
    """A message that Outlook saved as text, or that was copied with its head: made a message again."""
    if HEADER.match(data) and re.search(rb"(?mi)^(?:message-id|mime-version|received):", data[:20_000]):
        return None
    text = decode(data).replace("\r\n", "\n")
    found = SAVED_AS_TEXT.match(text)
    if not found:
        return None
    head = {
        name.strip().lower(): value.strip()
        for name, _c, value in (line.partition(":") for line in found["more"].splitlines())
    }
    moment = _moment(head.get("sent") or head.get("date") or "")
    return made(found["from"], head.get("subject", ""), text[found.end() :], at=moment, to=head.get("to", ""))


def made(sender: str, subject: str, text: str, *, at: datetime | None, to: str = "", answers: str = "") -> bytes:
    """A message of words that were pasted; `answers` is the Message-ID of the letter they answer."""
    message = EmailMessage(policy=SMTP)
    message["X-Pasted"] = "yes"
    raw = {"From": _angled(sender), "To": one_line(to), "Subject": one_line(subject)}
    message.set_content(text.strip() + "\n", charset="utf-8", cte="base64")
    lines = [f"{name}: {value}" for name, value in raw.items() if value]
    if at:
        lines.append(f"Date: {format_datetime(at)}")
    if answers:
        lines.append(f"In-Reply-To: {one_line(answers)}")
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n" + message.as_bytes()


def _angled(sender: str) -> str:
    """“Ada Brightwater [mailto:ada@firm.example]”, as older programs write it, with the address in angles."""
    return one_line(re.sub(r"\[(?:mailto:|SMTP:)?([^\]\s]+@[^\]\s]+)\]", r"<\1>", sender, flags=re.IGNORECASE))


def _moment(text: str) -> datetime | None:
    for form in DATES:
        try:
            return datetime.strptime(text.strip(), form).astimezone()
        except ValueError:
            continue
    return None
