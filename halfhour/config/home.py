"""The data folder: where the database, its backups and the key of this installation lie."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path


def home() -> Path:
    """The data folder, made for this user alone on first use. HALFHOUR_HOME overrides the platform's own."""
    folder = (
        Path(os.environ["HALFHOUR_HOME"])
        if os.environ.get("HALFHOUR_HOME")
        else user_data_path("Halfhour", appauthor=False)
    )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def installation_key(folder: Path) -> str:
    """The key that signs this installation's cookies: made once, readable by this user alone, in no backup."""
    file = folder / "key"
    if not file.exists():
        # Written whole under a name of its own, then named: of two commands that start at once, both read one key.
        mine = folder / f"key.{secrets.token_hex(8)}"
        with os.fdopen(os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(48))
        with suppress(FileExistsError):
            os.link(mine, file)
        mine.unlink()
    return file.read_text()
