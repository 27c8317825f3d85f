"""The program as a fork of a process that has read its text once: each has its own settings, memory and data folder."""

from __future__ import annotations

import multiprocessing
import os
import sys
from multiprocessing.connection import Connection

MAY_FORK = "forkserver" in multiprocessing.get_all_start_methods()  # not on Windows


class Fork:
    """What `subprocess.Popen` gives, as far as `Program` asks for it."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        forks = multiprocessing.get_context("forkserver")
        forks.set_forkserver_preload(["tests.browser.read_once"])
        heard, said = forks.Pipe(duplex=False)
        self.process = forks.Process(target=_run, args=(words, environment, said), daemon=True)
        self.process.start()
        said.close()
        self.stdout = os.fdopen(os.dup(heard.fileno()), encoding="utf-8")
        heard.close()

    def kill(self) -> None:
        self.process.kill()

    def wait(self) -> int | None:
        self.process.join()
        return self.process.exitcode


def _run(words: list[str], environment: dict[str, str], said: Connection) -> None:
    os.dup2(said.fileno(), 1)
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8")
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["halfhour", *words]
    from halfhour.cli.main import run

    run()
