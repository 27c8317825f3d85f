"""`halfhour doctor`: what works on this computer, and what to do about what does not."""

from __future__ import annotations

import os
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path

from halfhour.cli import database
from halfhour.foundation.refusals import Refused

SYNCHRONISED = ("dropbox", "onedrive", "icloud", "google drive", "nextcloud", "syncthing", "mobile documents")
ROOM_NEEDED = 200_000_000  # bytes free, so that a backup fits beside the data


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it works, and what it says in one line."""

    name: str
    works: bool
    says: str
    needed: bool = True


def examine() -> list[Finding]:
    """Look at everything, in the order in which it is needed."""
    from django.conf import settings

    home: Path = settings.HOME
    database.set_up()
    return [
        _folder(home), _place(home), _room(home), _policy(home), _database(), _pdf(), _keyring(), _mail(), _fonts(),
        _browser(),
    ]  # fmt: skip


def _folder(home: Path) -> Finding:
    mode = stat.S_IMODE(home.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return Finding("data folder", False, f"{home} can be read by others. Close it with: chmod 700 '{home}'")
    return Finding(
        "data folder", os.access(home, os.W_OK), f"{home}, for you alone. It is not encrypted: your disk may be."
    )


def _place(home: Path) -> Finding:
    text = str(home).casefold()
    if found := next((name for name in SYNCHRONISED if name in text), ""):
        return Finding(
            "place", False, f"The folder seems to be synchronised ({found}). Two devices at once may damage it."
        )
    return Finding("place", True, "Not in a synchronised folder, as far as its name tells.", needed=False)


def _room(home: Path) -> Finding:
    free = shutil.disk_usage(home).free
    return Finding("disk", free > ROOM_NEEDED, f"{free / 1e9:.1f} GB free.")


def _policy(home: Path) -> Finding:
    from halfhour.coach.rules.all import BY_ID
    from halfhour.student.policy_file import FILE_NAME, policy_of

    reading = policy_of(home, BY_ID.keys())
    if reading.faults:
        return Finding("policy", False, " ".join(str(fault) for fault in reading.faults))
    there = (home / FILE_NAME).exists()
    says = f"{FILE_NAME} is in force." if there else f"The usual numbers; {FILE_NAME} in the data folder changes them."
    return Finding("policy", True, says, needed=False)


def _database() -> Finding:
    from halfhour.exchange.backup import fault_of

    try:
        file = database.path()
    except Refused as refusal:
        return Finding("database", True, refusal.sentence)
    if not file.exists():
        return Finding("database", True, "Not there yet; it is made at the first start.")
    fault = fault_of(file)
    return Finding("database", not fault, fault or f"{file.name}, {file.stat().st_size / 1e6:.1f} MB, whole.")


def _pdf() -> Finding:
    try:
        import typst
    except ImportError:
        return Finding("PDF", False, "typst is not installed; print the brief from the browser instead.", needed=False)
    return Finding("PDF", True, f"typst {getattr(typst, '__version__', '')} makes the brief.", needed=False)


def _keyring() -> Finding:
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        works = backend.priority > 0
    except (KeyringError, RuntimeError):
        return Finding("keyring", False, "None found. Passwords are asked once per run and never stored.", needed=False)
    says = f"{type(backend).__module__}" if works else "None found. Passwords are asked once per run and never stored."
    return Finding("keyring", works, says, needed=False)


def _mail() -> Finding:
    return Finding("mail", True, "Letters leave by your own mail program, as a file, or by copying.", needed=False)


def _fonts() -> Finding:
    return Finding("fonts", True, "The pages use what your system has; the PDF brings its own.", needed=False)


def _browser() -> Finding:
    return Finding(
        "browser", True, "Any browser of the last two years. Chromium is only needed for the tests.", needed=False
    )
