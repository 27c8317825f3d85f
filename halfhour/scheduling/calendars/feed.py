"""A calendar that the student's own programs subscribe to: its address is its key, and only the key's hash is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any, ClassVar

from django.db import models

from halfhour.foundation.owned import Owned, OwnedQuerySet


class Feeds(OwnedQuerySet["Feed"]):
    def open(self) -> Feeds:
        """Not revoked."""
        return self.filter(revoked_at=None)

    def of_secret(self, secret: str) -> Feed | None:
        """The open feed with that key; None for any other."""
        return self.open().filter(secret_hash=hashed(secret)).select_related("student").first()


class Feed(Owned):
    """One address, read-only and revocable. Whoever has the address reads the times, and nothing else."""

    secret_hash = models.CharField(max_length=64, unique=True)
    revoked_at = models.DateTimeField(null=True)

    objects: ClassVar = Feeds.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "revoked_at"])]

    @classmethod
    def publish(cls, student: Any, *, at: datetime) -> str:
        """A new address; the one before closes. Returns its key, which is shown once and kept nowhere."""
        for earlier in cls.objects.of(student).open():
            earlier.revoke(at=at)
        secret = secrets.token_urlsafe(32)
        cls.objects.create(student=student, secret_hash=hashed(secret), created_at=at)
        return secret

    def revoke(self, *, at: datetime) -> None:
        """From now on nobody reads by this address."""
        self.revoked_at = self.revoked_at or at
        self.save()


def hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
