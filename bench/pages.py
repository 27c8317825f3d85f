"""CPU time and latency of the pages with 100, 2,000 and 10,000 people, against a floor of plain sqlite3."""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing

SIZES = (100, 2_000, 10_000)
ROUNDS = 25
TARGETS = {"Today": 25, "people": 6, "person": 25, "preparation": 25, "search": 10, "letters": 6}
FLOOR = "floor: people by sqlite3"


def cost(press: Callable[[], object]) -> tuple[float, float]:
    """Median CPU and wall milliseconds of one call, after two that warm up."""
    press(), press()
    cpu, wall = [], []
    for _round in range(ROUNDS):
        began, first = time.process_time(), time.perf_counter()
        press()
        cpu.append((time.process_time() - began) * 1000)
        wall.append((time.perf_counter() - first) * 1000)
    return statistics.median(cpu), statistics.median(wall)


def floor() -> tuple[float, float]:
    """The same fifty rows of the list of people, by sqlite3 and string formatting alone."""
    from django.db import connection

    asked = "SELECT id, name, role FROM halfhour_person WHERE student_id = ? ORDER BY sort_name, id LIMIT 50"
    file = str(connection.settings_dict["NAME"])

    def page() -> str:
        with closing(sqlite3.connect(file)) as database:
            student = database.execute("SELECT id FROM halfhour_student LIMIT 1").fetchone()
            rows = database.execute(asked, student)
            return "".join(
                f"<tr><th><a href='/people/{id}/'>{name}</a></th><td>{role}</td></tr>" for id, name, role in rows
            )

    return cost(page)


def main() -> None:
    os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    table: dict[str, list[tuple[float, float]]] = {}
    for size in SIZES:
        call_command("flush", verbosity=0, interactive=False)
        for name, figures in measure(size).items():
            table.setdefault(name, []).append(figures)
    show(table)
    shared()


def browser():
    """A client that holds the cookie."""
    from django.test import Client

    from halfhour.config.door import COOKIE, cookie_value

    client = Client(HTTP_HOST="127.0.0.1:8765")
    client.cookies[COOKIE] = cookie_value()
    return client


def measure(size: int) -> dict[str, tuple[float, float]]:
    """The cost of each page with so many people."""
    from bench import crowd
    from halfhour.foundation.time import now
    from halfhour.interviews.models import Interview
    from halfhour.research.intake import Intake, take_in
    from halfhour.search.index import rebuild
    from tests.pages import FIRM_PAGE

    at = now()
    student = crowd.owner("local", at)
    crowd.fill(student, people=size, open_interviews=min(size // 2, 40), at=at)
    rebuild()
    interview = Interview.objects.of(student).first()
    take_in(interview.person, Intake(FIRM_PAGE.encode(), "page.html"), at=at)
    client = browser()
    pages = {
        "Today": "/", "people": "/people/", "person": f"/people/{interview.person_id}/", "letters": "/letters/",
        "preparation": f"/preparation/{interview.id}/", "search": "/search/?q=orchard",
    }  # fmt: skip
    figures = {}
    for name, path in pages.items():
        assert client.get(path).status_code == 200, path
        figures[name] = cost(lambda path=path: client.get(path))
    return figures | {"add a page": cost(adding(student, at)), FLOOR: floor()}


def adding(student, at) -> Callable[[], object]:
    """Adds a person from a page that is new each time, and takes the source away again."""
    from halfhour.people.models import Person
    from halfhour.research.intake import Intake, take_in
    from tests.pages import FIRM_PAGE

    person = Person.objects.add(student, "Marisol Quennell")
    count = iter(range(1_000_000))

    def add() -> None:
        page = FIRM_PAGE.replace("Example Street", f"Example Street {next(count)}")
        take_in(person, Intake(page.encode(), "p.html"), at=at).delete()

    return add


def shared() -> None:
    """Today with 300 open interviews, and the list with 100,000 rows over 50 students."""
    from django.core.management import call_command

    from bench import crowd
    from halfhour.foundation.time import now
    from halfhour.search.index import rebuild

    call_command("flush", verbosity=0, interactive=False)
    at = now()
    crowd.fill(crowd.owner("local", at), people=2_000, open_interviews=300, at=at)
    rebuild()
    client = browser()
    cpu, wall = cost(lambda: client.get("/"))
    print(f"\nToday, 300 open interviews: {cpu:.1f} ms CPU, {wall:.1f} ms (target 30)")
    for n in range(49):
        crowd.fill(crowd.owner(f"other{n}", at), people=2_000, open_interviews=5, at=at)
    rebuild()
    print("with 100,000 people over 50 students:")
    for name, path in {"people": "/people/", "search": "/search/?q=orchard", "Today": "/"}.items():
        cpu, wall = cost(lambda path=path: client.get(path))
        print(f"  {name:12} {cpu:6.1f} ms CPU {wall:6.1f} ms")


def show(table: dict[str, list[tuple[float, float]]]) -> None:
    print(f"{'CPU and latency':26}" + "".join(f"{size:>10,} people     " for size in SIZES) + "growth   target   floor")
    base = table[FLOOR][-1][0]
    for name, figures in table.items():
        cells = "".join(f"{cpu:8.1f} ms {wall:7.1f} ms  " for cpu, wall in figures)
        growth = figures[-1][0] / max(figures[0][0], 0.01)
        print(f"{name:26}{cells}{growth:5.2f} x  {TARGETS.get(name, '-'):>5}    {figures[-1][0] / base:6.1f} x")


if __name__ == "__main__":
    sys.exit(main())
