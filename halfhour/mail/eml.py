"""A letter as a file that a mail program opens as a draft, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused
from halfhour.mail.addresses import is_address


class NoAddress(Refused):
    """A mail needs one address that can be one."""


@dataclass(frozen=True)
class Outgoing:
    """A mail as it is to leave: plain words, nothing encoded yet."""

    to: str
    subject: str
    text: str
    to_name: str = ""
    sender: str = ""
    sender_name: str = ""


def eml(mail: Outgoing) -> bytes:
    """The bytes of a draft: UTF-8, CRLF, and `X-Unsent: 1`, by which Outlook opens it for sending.

    Line breaks in a name or subject become spaces, so that nobody can add a header. Raises NoAddress.
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = _address(mail.to, mail.to_name)
    if is_address(mail.sender):
        message["From"] = _address(mail.sender, mail.sender_name)
    message["Subject"] = one_line(mail.subject)
    message["X-Unsent"] = "1"
    message.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def one_line(text: str) -> str:
    """The text without line breaks and other characters that have no place in a header."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _address(address: str, name: str) -> Address | str:
    if not is_address(address):
        raise NoAddress(_("“%(address)s” is no mail address. Type it as name@office.org.") % {"address": address})
    user, _at, host = address.rpartition("@")
    host = host.encode("idna").decode() if not host.isascii() else host
    if not user.isascii():
        return parseaddr(f"{user}@{host}")[1]
    return Address(one_line(name), user, host)
