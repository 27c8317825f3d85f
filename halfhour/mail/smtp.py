"""A message leaves by a mail server: once, or not at all, or nobody knows; which of them is said."""

from __future__ import annotations

import smtplib
from contextlib import suppress
from dataclasses import dataclass

from halfhour.mail.server import STARTTLS, TLS, Deadline, Server, explained, said_by, trusted

SECONDS = 10.0  # no page waits longer for another server
ME = "[127.0.0.1]"  # how we greet: the name of this computer is nobody's business
GO_AHEAD, ACCEPTED = 354, range(200, 300)


@dataclass(frozen=True)
class Outcome:
    """Whether it left: True, False, or None where the line broke after the server had begun to take it; and why."""

    left: bool | None
    why: str = ""


def deliver(server: Server, sender: str, recipients: list[str], data: bytes, *, seconds: float = SECONDS) -> Outcome:
    """Hand over one message to all recipients, or to none. Raises InTheOpen, and nothing else.

    Until the server has said that it waits for the message, any failure means that nothing left. From then on only
    its own answer tells: without it the outcome is None.
    """
    server.must_be_sealed()
    line, handed_over = None, False
    try:
        deadline = Deadline.after(seconds)
        line = opened(server, deadline)
        refusal = _announced(line, sender, recipients, deadline)
        if refusal:
            return Outcome(False, refusal)
        handed_over = True
        return _handed_over(line, data, server, deadline)
    except (OSError, smtplib.SMTPException, ValueError) as fault:
        return Outcome(None if handed_over else False, explained(fault, server))
    finally:
        _close(line)


def knock(server: Server, *, seconds: float = SECONDS) -> Outcome:
    """Try the line and the login, and send nothing. Raises InTheOpen."""
    server.must_be_sealed()
    line = None
    try:
        line = opened(server, Deadline.after(seconds))
        return Outcome(True)
    except (OSError, smtplib.SMTPException, ValueError) as fault:
        return Outcome(False, explained(fault, server))
    finally:
        _close(line)


def opened(server: Server, deadline: Deadline) -> smtplib.SMTP:
    """A sealed line, logged in. Raises OSError, SMTPException, ValueError."""
    line: smtplib.SMTP
    if server.security == TLS:
        line = smtplib.SMTP_SSL(
            server.host, server.port, local_hostname=ME, timeout=deadline.left, context=trusted()
        )  # fmt: skip
    else:
        line = smtplib.SMTP(server.host, server.port, local_hostname=ME, timeout=deadline.left)
    try:
        if server.security == STARTTLS:
            _wait(line, deadline)
            line.starttls(context=trusted())
        if server.user and server.password:
            _wait(line, deadline)
            _log_in(line, server)
    except BaseException:
        line.close()
        raise
    return line


def _log_in(line: smtplib.SMTP, server: Server) -> None:
    """By the first way that both know, once: after three wrong passwords many servers close the door for an hour."""
    line.ehlo_or_helo_if_needed()
    offered = line.esmtp_features.get("auth", "").upper().split()
    known = [each for each in ("PLAIN", "LOGIN", "CRAM-MD5") if each in offered]
    if not known:
        raise smtplib.SMTPNotSupportedError
    line.user, line.password = server.user, server.password
    line.auth(known[0], getattr(line, f"auth_{known[0].lower().replace('-', '_')}"))


def _wait(line: smtplib.SMTP, deadline: Deadline) -> None:
    if line.sock is not None:
        line.sock.settimeout(deadline.left)


def _announced(line: smtplib.SMTP, sender: str, recipients: list[str], deadline: Deadline) -> str:
    """Say from whom and to whom. Returns the server's words where it does not want it, else ""."""
    _wait(line, deadline)
    line.ehlo_or_helo_if_needed()
    for code, words in [line.mail(sender), *(line.rcpt(each) for each in recipients)]:
        if code not in ACCEPTED:
            return said_by(words)
    code, words = line.docmd("DATA")
    return "" if code == GO_AHEAD else said_by(words)


def _handed_over(line: smtplib.SMTP, data: bytes, server: Server, deadline: Deadline) -> Outcome:
    _wait(line, deadline)
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    dotted = b"\r\n".join(b"." + each if each.startswith(b".") else each for each in lines)  # RFC 5321, 4.5.2
    line.send(dotted.removesuffix(b"\r\n") + b"\r\n.\r\n")
    _wait(line, deadline)
    code, words = line.getreply()
    return Outcome(True) if code in ACCEPTED else Outcome(False, said_by(words))


def _close(line: smtplib.SMTP | None) -> None:
    """Say goodbye, and wait no second for the answer."""
    if line is not None:
        with suppress(OSError, smtplib.SMTPException):
            if line.sock is not None:
                line.sock.settimeout(0.5)
            line.quit()
        line.close()
