"""Start to the first page against bare `django.setup()`, and the memory after a walk.

Both as on a student's machine: what Python compiled at an earlier start is kept.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

ROUNDS = 5
BARE = """
import django
from django.conf import settings
settings.configure(INSTALLED_APPS=['django.contrib.auth', 'django.contrib.contenttypes'])
django.setup()
"""
WALK = ["/people/", "/letters/", "/network/", "/learned/", "/search/?q=a", "/add/", "/handbook/", "/you/"] * 3


def bare() -> float:
    """Seconds of a process that only sets Django up."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", BARE], check=True)
    return time.perf_counter() - began


def first_page(home: str, port: int) -> tuple[float, int | None]:
    """Seconds until the first page is there, and the PSS in bytes after some pages (Linux)."""
    began = time.perf_counter()
    words = [sys.executable, "-u", "-m", "halfhour", "--home", home, "serve", "--no-browser", "--port", str(port)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        link = next(line.split(" ", 1)[1].strip() for line in process.stdout if line.startswith("Start: "))
        cookie = ask(port, link.split(str(port), 1)[1]).getheader("Set-Cookie").split(";")[0]
        assert ask(port, "/", cookie).status == 200
        took = time.perf_counter() - began
        for path in WALK:
            assert ask(port, path, cookie).status == 200
        memory = pss(process.pid)
        process.kill()
    return took, memory


def ask(port: int, path: str, cookie: str = "") -> HTTPResponse:
    line = HTTPConnection("127.0.0.1", port, timeout=20)
    line.request("GET", path, headers={"Cookie": cookie})
    answer = line.getresponse()
    answer.read()
    return answer


def pss(pid: int) -> int | None:
    """Proportional set size, where the system tells it."""
    file = Path(f"/proc/{pid}/smaps_rollup")
    found = re.search(r"^Pss:\s+(\d+) kB", file.read_text(), re.M) if file.exists() else None
    return int(found[1]) * 1024 if found else None


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    home = tempfile.mkdtemp(prefix="halfhour-bench-")
    bare()
    fill = [sys.executable, "-m", "halfhour", "--home", home, "demo"]
    subprocess.run(fill, env=os.environ, check=True, stdout=subprocess.DEVNULL)
    runs = [(bare(), *first_page(home, 8790 + n)) for n in range(ROUNDS)]
    base, start = statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs)
    print(f"start to first page {start:.2f} s, bare django.setup() {base:.2f} s: {start / base:.1f} x (target 3)")
    if memory := [run[2] for run in runs if run[2]]:
        print(f"memory after a walk (PSS) {statistics.median(memory) / 1e6:.0f} MB (target 120)")


if __name__ == "__main__":
    main()
