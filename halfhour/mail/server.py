"""A mail server as the student typed it, how it is trusted, and in plain words what failed when it failed."""

from __future__ import annotations

import smtplib
import socket
import ssl
import time
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from halfhour.foundation.refusals import Refused

TLS, STARTTLS, PLAIN = "tls", "starttls", "plain"
LOCAL = {"localhost", "127.0.0.1", "::1"}


class InTheOpen(Refused):
    """A password does not go through a line that anybody can read."""


@dataclass(frozen=True)
class Server:
    """Where to knock, how the line is sealed (tls, starttls; plain on this computer only), and who one is there."""

    host: str
    port: int
    security: str
    user: str = ""
    password: str = field(default="", repr=False)  # in no log and no error

    def must_be_sealed(self) -> None:
        """Raises InTheOpen."""
        if self.security == PLAIN and self.host not in LOCAL:
            raise InTheOpen(
                _("A password is not sent in the open. Choose TLS or STARTTLS for %(host)s.") % {"host": self.host}
            )


@dataclass(frozen=True)
class Deadline:
    """The moment on the monotonic clock, in seconds, after which nothing is waited for."""

    ends: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        return cls(time.monotonic() + seconds)

    @property
    def left(self) -> float:
        """Seconds left. Raises TimeoutError when there are none."""
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def trusted() -> ssl.SSLContext:
    """Certificates as this system trusts them, and as browsers do; the host's name must be in the certificate."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def explained(fault: Exception, server: Server) -> str:
    """What failed, and what to do about it, in one or two sentences."""
    known = {"host": server.host, "port": server.port}
    if isinstance(fault, smtplib.SMTPServerDisconnected) and isinstance(fault.__context__, OSError):
        fault = fault.__context__  # smtplib hides a time-out behind “closed”
    if isinstance(fault, socket.gaierror | UnicodeError):
        return _("No server is called %(host)s. Look at its spelling; without internet no name is found.") % known
    if isinstance(fault, ssl.SSLCertVerificationError):
        known["why"] = fault.verify_message
        return (
            _(
                "The certificate of %(host)s is not right (%(why)s). No password was sent. Look at the spelling of the "
                "name; in a café or a hotel somebody else may be answering."
            )
            % known
        )
    if isinstance(fault, ssl.SSLError):
        return _("%(host)s does not speak TLS at port %(port)s. Try STARTTLS, usually at 587 or 143.") % known
    if isinstance(fault, ConnectionRefusedError):
        return _("%(host)s is there, but nothing answers at port %(port)s. Look at the port.") % known
    if isinstance(fault, TimeoutError):
        return _("%(host)s did not answer in time. Some networks close port %(port)s; try another network.") % known
    return _explained_by_talk(fault, server, known)


def _explained_by_talk(fault: Exception, server: Server, known: dict) -> str:
    """What the server said once the line stood."""
    if isinstance(fault, smtplib.SMTPAuthenticationError) or type(fault).__name__ == "MailboxLoginError":
        from halfhour.mail.providers import provider_of_host

        provider = provider_of_host(server.host)
        known["hint"] = provider.hint if provider else _("Many schools allow no password for other programs.")
        return _("%(host)s refused the login. %(hint)s") % known
    if type(fault).__name__ == "MailboxFolderSelectError":
        return _("The folder is not there any more. Choose another one.")
    if isinstance(fault, smtplib.SMTPNotSupportedError):
        return _("%(host)s offers no way to seal the line, or to log in, at port %(port)s.") % known
    if isinstance(fault, smtplib.SMTPResponseException):
        known["said"] = said_by(fault.smtp_error)
        return _("%(host)s refused: %(said)s") % known
    if isinstance(fault, smtplib.SMTPServerDisconnected | ConnectionError | EOFError) or "EOF" in str(fault):
        return (
            _("%(host)s closed the line. Where it is asked for TLS, STARTTLS may be right, or the other way.") % known
        )
    known["said"] = said_by(str(fault))
    return _("%(host)s could not be talked to: %(said)s") % known


def said_by(words: bytes | str) -> str:
    """A server's words on one line, at most 200 characters of them."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:200]
