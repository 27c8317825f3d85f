"""One-time tokens by which a device is paired. Only their SHA-256 is kept, and no longer than they hold."""

from __future__ import annotations

import hashlib
import secrets
import threading
from datetime import datetime, timedelta

HOLDS = timedelta(minutes=10)  # time to unlock a phone and to find its camera
MOST = 20  # waiting at once; more are forgotten from the oldest on


class Pairings:
    """What may still be used, in this run of the program."""

    def __init__(self) -> None:
        self._waiting: dict[str, datetime] = {}
        self._lock = threading.Lock()

    def make(self, at: datetime) -> str:
        """A new token. Whoever opens it first is paired."""
        token = secrets.token_urlsafe(16)
        with self._lock:
            self._forget(at)
            while len(self._waiting) >= MOST:
                del self._waiting[next(iter(self._waiting))]
            self._waiting[_print(token)] = at + HOLDS
        return token

    def holds(self, token: str, at: datetime) -> bool:
        """Whether it could be taken now."""
        with self._lock:
            self._forget(at)
            return _print(token) in self._waiting

    def take(self, token: str, at: datetime) -> bool:
        """Once, and in time."""
        with self._lock:
            self._forget(at)
            return self._waiting.pop(_print(token), None) is not None

    def _forget(self, at: datetime) -> None:
        for each in [each for each, until in self._waiting.items() if until <= at]:
            del self._waiting[each]


def _print(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


PAIRINGS = Pairings()
