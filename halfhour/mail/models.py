"""The student's own mail account: by which server letters leave, and in which folder answers are looked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy

from halfhour.foundation.owned import Owned, OwnedQuerySet
from halfhour.mail import passwords
from halfhour.mail.server import PLAIN, STARTTLS, TLS, Server


class Security(models.TextChoices):
    SEALED = TLS, gettext_lazy("TLS from the start")
    SEALED_ON_ASKING = STARTTLS, gettext_lazy("STARTTLS")
    OPEN = PLAIN, gettext_lazy("none (this computer only)")


class MailAccounts(OwnedQuerySet["MailAccount"]):
    def the_one(self, student: Any) -> MailAccount | None:
        return self.of(student).first()

    def looking(self) -> MailAccounts:
        """Those whose students switched on that Halfhour looks by itself."""
        return self.exclude(looks_since=None).exclude(imap_host="")


class MailAccount(Owned):
    """One account. Its password is in the keyring or in memory, never here. `looks_since`: *look by itself* is on."""

    address = models.CharField(max_length=254)
    user = models.CharField(max_length=254, blank=True)  # what one logs in with, if not the address
    smtp_host = models.CharField(max_length=253, blank=True)
    smtp_port = models.PositiveIntegerField(default=587)
    smtp_security = models.CharField(max_length=8, choices=Security.choices, default=STARTTLS)
    copy_to_me = models.BooleanField(default=True)  # a blind copy, for those whose server keeps no Sent folder
    imap_host = models.CharField(max_length=253, blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=8, choices=Security.choices, default=TLS)
    folder = models.CharField(max_length=200, default="INBOX")
    looks_since = models.DateTimeField(null=True)
    looked_at = models.DateTimeField(null=True)
    uid_validity = models.BigIntegerField(null=True)  # of the folder as last seen; another one means: begin anew
    last_uid = models.BigIntegerField(default=0)
    trouble = models.CharField(max_length=500, blank=True)  # what the last look by itself stumbled over

    objects: ClassVar = MailAccounts.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student"], name="one_mail_account")]

    def __str__(self) -> str:
        return self.address

    @property
    def password(self) -> str:
        """As the keyring or this run knows it; "" where it has to be asked for."""
        return passwords.password_of(self.pk)

    def outgoing(self, password: str = "") -> Server:
        """The server that letters leave by."""
        return Server(
            self.smtp_host, self.smtp_port, self.smtp_security, self.user or self.address, password or self.password
        )

    def incoming(self, password: str = "") -> Server:
        """The server that answers are looked for on."""
        return Server(
            self.imap_host, self.imap_port, self.imap_security, self.user or self.address, password or self.password
        )

    def look_by_itself(self, *, at: datetime) -> None:
        """Switched on: every few minutes while Halfhour runs."""
        self.looks_since, self.trouble = self.looks_since or at, ""
        self.save()

    def stop_looking(self) -> None:
        """Switched off. On request it still looks."""
        self.looks_since = None
        self.save()

    def seen(self, *, at: datetime, uid_validity: int, last_uid: int) -> None:
        """Remember how far the folder has been looked through."""
        self.looked_at, self.uid_validity, self.last_uid, self.trouble = at, uid_validity, last_uid, ""
        self.save()

    def begin_anew(self) -> None:
        """Another folder or another server: what was seen there says nothing here."""
        self.uid_validity, self.last_uid, self.looked_at = None, 0, None
