"""A message that came in, as its bytes say it: who, when, in answer to what, in which words, with which invitation."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parseaddr, parsedate_to_datetime
from typing import Any

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.mail.own_words import own_words
from halfhour.reading.pages.mail_limits import is_monstrous
from halfhour.reading.shapes import Unreadable

LARGEST = 25_000_000  # bytes: what the large providers let through
IDS = re.compile(r"<[^<>\s]{3,250}>")
AUTOMATIC_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Vacation")
AWAY = re.compile(
    r"\b(out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)"
    r"|away from (?:my|the) (?:office|desk)"
    r"|on (?:annual |parental |medical )?leave|abwesenheit|absence du bureau|fuera de la oficina)\b",
    re.IGNORECASE,
)

# Pasted words have no headers. What begins like this a machine wrote; “I am out of the office, but …” may be a person.
AWAY_IN_WORDS = re.compile(
    r"\s*(?:(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office)\s*[:.!\n-]"
    r"|(?=.{0,200}\b(?:out of (?:the |my )?office|away from (?:the |my )?(?:office|desk)|on (?:\w+ )?leave)\b)"
    r"(?=.{0,500}\b(?:(?:limited|no) access|(?:up)?on my return|when i return|for (?:urgent|immediate)"
    r"|if (?:this|it|your \w+) is urgent)))",
    re.IGNORECASE | re.DOTALL,
)


class NoMessage(Refused):
    """The file holds no mail message."""


@dataclass(frozen=True)
class Arrived:
    """One message. `words` is all of its text, `own` without what it quotes; nothing in it is trusted."""

    message_id: str
    references: tuple[str, ...]  # of References and In-Reply-To
    from_address: str  # in lower case; empty where there is none
    from_name: str
    to: tuple[str, ...]
    subject: str
    sent_at: datetime | None
    words: str
    own: str
    calendars: tuple[bytes, ...]  # each text/calendar or application/ics part, decoded, the same once
    automatic: bool  # an out-of-office or another answer that no person wrote
    parsed: EmailMessage


def read(raw: bytes) -> Arrived:
    """What the bytes of one message say. Raises NoMessage; never anything else, whatever is in them."""
    if len(raw) > LARGEST or is_monstrous(raw):
        raise NoMessage(_("This message is too large to be read. Paste its words instead."))
    try:
        return _read(message_from_bytes(raw.lstrip(b"\r\n\xef\xbb\xbf"), policy=default))
    except NoMessage:
        raise
    except Exception as fault:  # the standard library's header parser fails in many ways on damaged mail
        raise NoMessage(_("This message cannot be read. Paste its words instead.")) from fault


def _read(message: Any) -> Arrived:
    if not any(message.get(name) for name in ("From", "Subject", "Message-ID", "To", "Date")):
        raise NoMessage(_("This is no mail message. Save it from your mail program, or paste its words instead."))
    name, address = parseaddr(header(message, "From"))
    words = text_of(message)
    subject = " ".join(header(message, "Subject").split())
    ids = IDS.findall(f"{header(message, 'References')} {header(message, 'In-Reply-To')}")
    return Arrived(
        message_id=next(iter(IDS.findall(header(message, "Message-ID"))), ""),
        references=tuple(dict.fromkeys(ids)),
        from_address=address.strip().lower() if "@" in address else "",
        from_name=" ".join(name.split()),
        to=tuple(each.lower() for _n, each in getaddresses([header(message, "To"), header(message, "Cc")]) if each),
        subject=subject, sent_at=_moment(header(message, "Date")), words=words, own=own_words(words),
        calendars=_calendars(message), automatic=_is_automatic(message, subject, words), parsed=message,
    )  # fmt: skip


def header(message: EmailMessage, name: str) -> str:
    """A header as text, even where it is damaged."""
    try:
        return str(message.get(name, ""))
    except Exception:  # what the parser of this header cannot take is read as it stands
        return next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")


def text_of(message: EmailMessage) -> str:
    """The words of the message: its plain text, else what its HTML says; empty where it has neither."""
    for part in message.walk():
        if part.get_content_type() == "text/plain" and part.get_content_disposition() != "attachment":
            return _decoded(part).replace("\r\n", "\n").strip()
    from halfhour.reading.pages.html import read_html

    for part in message.walk():
        if part.get_content_type() == "text/html" and part.get_content_disposition() != "attachment":
            with suppress(Unreadable):
                return "\n\n".join(each.words for each in read_html(_bytes(part)).pieces).strip()
    return ""


def _decoded(part: Any) -> str:
    data = _bytes(part)
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:  # a charset that nobody knows
        return data.decode("utf-8", "replace")


def _bytes(part: Any) -> bytes:
    held = part.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""


def _calendars(message: EmailMessage) -> tuple[bytes, ...]:
    kinds = {"text/calendar", "application/ics"}
    parts = (
        part
        for part in message.walk()
        if part.get_content_type() in kinds or (part.get_filename() or "").lower().endswith(".ics")
    )
    found = {_plain_lines(_bytes(part)): _bytes(part) for part in parts}
    return tuple(each for each in found.values() if each.strip())


def _plain_lines(data: bytes) -> bytes:
    return b"\n".join(data.split())


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_automatic(message: EmailMessage, subject: str, words: str) -> bool:
    """Whether a machine wrote it (RFC 3834), or an out-of-office that forgets to say so."""
    said = header(message, "Auto-Submitted").strip().lower()
    if said and not said.startswith("no"):
        return True
    if any(message.get(name) for name in AUTOMATIC_HEADERS):
        return True
    if message.get("X-Pasted") and AWAY_IN_WORDS.match(words):
        return True
    precedence = header(message, "Precedence").strip().lower()
    return precedence in {"auto_reply", "auto-reply"} or bool(AWAY.search(subject))
