"""Keeping the student's mail account as typed, with the servers of a known provider filled in."""

from __future__ import annotations

from typing import Any

from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from halfhour.mail.providers import provider_of
from halfhour.mail.server import PLAIN, TLS, Server

FIELDS = (
    "address", "user", "smtp_host", "smtp_port", "smtp_security", "copy_to_me",
    "imap_host", "imap_port", "imap_security", "folder",
)  # fmt: skip
READING = ("imap_host", "imap_port", "user", "address", "folder")  # whoever changes one of these begins anew


def described(account: MailAccount | None, address: str) -> dict[str, Any]:
    """What the form begins with: the account, else the servers of the provider of that address."""
    if account is not None:
        return {name: getattr(account, name) for name in FIELDS}
    provider = provider_of(address)
    usual: dict[str, Any] = {
        "address": address,
        "smtp_port": 587,
        "imap_port": 993,
        "folder": "INBOX",
        "copy_to_me": True,
    }
    if provider is None or not provider.works:
        return usual | {"smtp_security": "starttls", "imap_security": TLS}
    return usual | {
        "smtp_host": provider.smtp, "smtp_port": provider.smtp_port, "smtp_security": provider.smtp_security,
        "imap_host": provider.imap, "imap_security": TLS,
    }  # fmt: skip


def keep_account(student: Any, *, password: str = "", **about: Any) -> tuple[MailAccount, bool]:
    """The account as typed, and whether its password is in the keyring; an empty password stays as it was.

    Raises InTheOpen.
    """
    for way in ("smtp", "imap"):
        if about.get(f"{way}_security") == PLAIN and about.get(f"{way}_host"):
            Server(about[f"{way}_host"].strip(), 0, PLAIN).must_be_sealed()
    account = MailAccount.objects.the_one(student) or MailAccount(student=student)
    before = {name: getattr(account, name) for name in READING}
    for name, value in about.items():
        setattr(account, name, value.strip() if isinstance(value, str) else value)
    if before != {name: getattr(account, name) for name in READING}:
        account.begin_anew()
    account.save()
    kept = passwords.keep(account.pk, password) if password else bool(account.password)
    return account, kept
