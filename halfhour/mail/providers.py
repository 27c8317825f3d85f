"""What the large providers allow a program that is not their own, each with who says so. Looked at in November 2026."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.foundation.words import marked as _
from halfhour.mail.server import STARTTLS, TLS

SEEN_ON = date(2026, 11, 20)  # the day on which the sources below were last looked at
PORTS = {TLS: (465, 993), STARTTLS: (587, 143)}  # usual ports: out, in


@dataclass(frozen=True)
class Provider:
    """A provider: the ends of its addresses, its servers, what it allows out and in, and the source."""

    name: str
    addresses: tuple[str, ...]
    smtp: str
    imap: str
    out: str
    incoming: str
    hint: str
    source: str
    url: str
    smtp_port: int = 587
    smtp_security: str = STARTTLS
    works: bool = True


PROVIDERS = (
    Provider(
        "Google", ("gmail.com", "googlemail.com"), "smtp.gmail.com", "imap.gmail.com",
        _("with an app password"), _("with an app password"),
        _("Google wants an app password: turn on 2-Step Verification, then make one under “App passwords”."),
        _("Google Account Help, “Sign in with app passwords”"), "https://support.google.com/accounts/answer/185833",
        465, TLS,
    ),
    Provider(
        "Microsoft 365, Outlook.com", ("outlook.com", "hotmail.com", "live.com", "msn.com"),
        "smtp.office365.com", "outlook.office365.com",
        _("rarely: passwords are being switched off, by default from the end of 2026"), _("no"),
        _("Microsoft takes no password for reading, and soon none for sending. Use your mail program."),
        _("Microsoft Learn, “Deprecation of Basic authentication in Exchange Online”"),
        "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/"
        "deprecation-of-basic-authentication-exchange-online",
        works=False,
    ),
    Provider(
        "iCloud", ("icloud.com", "me.com", "mac.com"), "smtp.mail.me.com", "imap.mail.me.com",
        _("with an app-specific password"), _("with an app-specific password"),
        _("Apple wants an app-specific password: make one at account.apple.com, under Sign-In and Security."),
        _("Apple Support, “iCloud Mail server settings for other email client apps”"), "https://support.apple.com/102525",
    ),
    Provider(
        "Yahoo", ("yahoo.com", "aol.com"), "smtp.mail.yahoo.com", "imap.mail.yahoo.com",
        _("with an app password"), _("with an app password"),
        _("Yahoo wants an app password: make one under Account security."),
        _("Yahoo Help, “Generate and manage third-party app passwords”"), "https://help.yahoo.com/kb/SLN15241.html",
        465, TLS,
    ),
    Provider(
        "Fastmail", ("fastmail.com", "fastmail.fm"), "smtp.fastmail.com", "imap.fastmail.com",
        _("with an app password"), _("with an app password"),
        _("Fastmail wants an app password: make one under Settings, Privacy & Security."),
        _("Fastmail Help, “Server names and ports”"),
        "https://www.fastmail.help/hc/en-us/articles/1500000278342-Server-names-and-ports", 465, TLS,
    ),
)  # fmt: skip


def provider_of(address: str) -> Provider | None:
    """The provider of a mail address, by its end; none for a school's or a firm's own."""
    host = address.rpartition("@")[2].strip().lower()
    return next((each for each in PROVIDERS if host in each.addresses), None)


def provider_of_host(host: str) -> Provider | None:
    """The provider that owns a server."""
    return next((each for each in PROVIDERS if host.strip().lower() in {each.smtp, each.imap}), None)
