"""A mail as it is to leave, and the message made of it: plain words, the same as HTML, an invitation beside them."""

from __future__ import annotations

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from html import escape
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.mail.addresses import is_address

if TYPE_CHECKING:
    from datetime import datetime


class NoAddress(Refused):
    """A mail needs one address that can be one."""


@dataclass(frozen=True)
class Outgoing:
    """A mail as it is to leave: plain words, nothing encoded yet.

    `calendar` is an iCalendar text with its METHOD; it goes along as an alternative that mail programs show with
    buttons, and once more as a file. `references` are the Message-IDs of the thread, the newest last.
    """

    to: str
    subject: str
    text: str
    to_name: str = ""
    sender: str = ""
    sender_name: str = ""
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    message_id: str = ""
    references: tuple[str, ...] = ()
    calendar: str = ""
    left_at: datetime | None = None

    @property
    def recipients(self) -> list[str]:
        """Everybody it goes to, each once, as a server is told."""
        return list(dict.fromkeys(each for each in (self.to, *self.cc, *self.bcc) if each))


def composed(mail: Outgoing) -> EmailMessage:
    """The message: UTF-8, CRLF, text and HTML. Blind copies stand in no header. Raises NoAddress.

    Line breaks in a name or subject become spaces, so that nobody can add a header.
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = addressed(mail.to, mail.to_name)
    if is_address(mail.sender):
        message["From"] = addressed(mail.sender, mail.sender_name)
    if mail.cc:
        message["Cc"] = [addressed(each) for each in mail.cc]
    message["Subject"] = one_line(mail.subject)
    if mail.left_at:
        message["Date"] = format_datetime(mail.left_at)
    if mail.message_id:
        message["Message-ID"] = one_line(mail.message_id)
    if mail.references:
        message["In-Reply-To"] = one_line(mail.references[-1])
        message["References"] = " ".join(one_line(each) for each in mail.references)
    message.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    message.add_alternative(as_html(mail.text), subtype="html", charset="utf-8", cte="quoted-printable")
    if mail.calendar:
        _invite(message, mail.calendar)
    return message


def _invite(message: EmailMessage, calendar: str) -> None:
    method = method_of(calendar)
    message.add_alternative(
        calendar, subtype="calendar", charset="utf-8", cte="base64", params={"method": method, "name": "invite.ics"}
    )
    data = "\r\n".join(calendar.splitlines()).encode() + b"\r\n"
    message.add_attachment(data, maintype="application", subtype="ics", filename="invite.ics")


def method_of(calendar: str) -> str:
    """REQUEST, REPLY, CANCEL, COUNTER: what an iCalendar text wants of its reader; PUBLISH where it does not say."""
    for line in calendar.splitlines():
        name, _colon, value = line.partition(":")
        if name.strip().upper() == "METHOD":
            return value.strip().upper()
    return "PUBLISH"


def as_html(text: str) -> str:
    """The same words for a program that shows HTML: paragraphs and lines, and nothing else."""
    paragraphs = [each for each in text.strip().replace("\r\n", "\n").split("\n\n") if each.strip()]
    told = "\n".join("<p>" + escape(each.strip("\n")).replace("\n", "<br>\n") + "</p>" for each in paragraphs)
    return f"<!DOCTYPE html>\n<html><body>\n{told}\n</body></html>\n"


def new_message_id(sender: str) -> str:
    """A Message-ID nobody else has, under the sender's own host; it tells nothing of this computer."""
    host = sender.rpartition("@")[2]
    return make_msgid(domain=host.encode("idna").decode() if is_address(sender) else "halfhour.invalid")


def one_line(text: str) -> str:
    """The text without line breaks and other characters that have no place in a header."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def addressed(address: str, name: str = "") -> Address:
    """An address with its name. Raises NoAddress for what is none, or what no server would take."""
    user, _at, host = address.rpartition("@")
    if not is_address(address) or not user.isascii():
        raise NoAddress(_("“%(address)s” is no mail address. Type it as name@office.org.") % {"address": address})
    return Address(one_line(name), user, host.encode("idna").decode() if not host.isascii() else host)
