"""The picture of who led to whom with 2,000 people, each in it: `python -m bench.network`. Wanted: under 300 ms."""

from __future__ import annotations

import os
import tempfile
from datetime import timedelta

PEOPLE, GIVEN, TARGET = 2_000, 1_500, 300  # people in the picture; those led to by another; milliseconds


def main() -> None:
    os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
    import django

    django.setup()
    from django.core.management import call_command

    from bench.pages import browser, cost

    call_command("migrate", verbosity=0)
    student = fill()
    client = browser()
    for words, path in [("as a tree", ""), ("by field", "?by=field"), ("ways to one", f"?to={student}")]:
        page = client.get(f"/network/{path}")
        cpu, wall = cost(lambda path=path: client.get(f"/network/{path}"))
        drawn = page.content.decode().partition('class="tree tree-tall"')[0].count("<title>") - 1
        size = f"{len(page.content) // 1000} kB"
        print(f"{words:12} {drawn} people, {wall:.0f} ms ({cpu:.0f} ms CPU), {size}; wanted {TARGET} ms")


def fill() -> str:
    """Everybody is wished for, three of four were named by another. Returns the last one's id."""
    from bench.crowd import fill as crowd
    from bench.crowd import keep, owner
    from halfhour.foundation.time import now
    from halfhour.interviews.models import Introduction
    from halfhour.people.models import Person

    at = now()
    student = owner("local", at)
    crowd(student, people=PEOPLE, open_interviews=PEOPLE, at=at)
    people = list(Person.objects.of(student).order_by("id"))
    given = [
        Introduction(student=student, by=people[n // 4], person=people[n], name=people[n].name,
                     given_on=(at - timedelta(days=n % 300)).date())
        for n in range(PEOPLE - GIVEN, PEOPLE)
    ]  # fmt: skip
    keep(Introduction, given)
    return str(people[-1].pk)


if __name__ == "__main__":
    main()
