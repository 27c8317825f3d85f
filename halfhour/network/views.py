"""The picture of who led to whom, and its twin as a table."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from halfhour.foundation.request import Request
from halfhour.network import tree
from halfhour.network.drawn import svg
from halfhour.network.paths import ways
from halfhour.network.picture import Known, Row, known, led_to, links, rows
from halfhour.network.told import table_rows

ZOOMS = {"half": 0.5, "full": 1, "double": 2}  # of the drawing's own units, in pixels; else as wide as the page
LANES = ("field", "office")
MOST_CHOICES = 300  # people in the list of those one may want a way to


@require_safe
def network(request: Request) -> HttpResponse:
    """Who led to whom; closer, by field or office, from one person on, or the ways to one."""
    book = known(request.student)
    table = rows(request.student, at=request.at, policy=request.policy, known_of=book)
    context = {
        "table": table, "led_to": led_to(table), **_drawn(request, table), **_ways(request, table, book),
        "table_rows": table_rows(table), "zooms": [*ZOOMS, "fit"],
    }  # fmt: skip
    return render(request, "network/templates/network.html", context)


def _drawn(request: Request, table: list[Row]) -> dict[str, Any]:
    """The wide drawing, and for a phone the tall one: of everybody, or where they are many of those who led to others.

    By field or office a phone shows the wide one too, to be moved."""
    if not table:
        return {}
    asked, by = request.GET.get("zoom", ""), request.GET.get("by", "")
    few = len(table) <= tree.MANY
    zoom = asked if asked in ZOOMS or asked == "fit" else "fit" if few else "full"
    start = _id(request.GET.get("from", ""))

    def roots() -> list[tree.Node]:
        return tree.branch(tree.forest(row.who for row in table), start)

    grown = roots()
    wide = tree.lanes(grown, by) if by in LANES else tree.wide(grown)
    wide_svg = svg(wide)  # drawn before the same tree is cut down for a phone
    tall = None if by in LANES else tree.tall(roots() if few else tree.trunk(grown, _led))
    return {
        "wide": wide, "wide_svg": wide_svg, "tall": tall, "tall_svg": svg(tall, you_x=14) if tall else "", "few": few,
        "zoom": zoom, "by": by if by in LANES else "", "start": start,
        "pixels": round(wide.width * ZOOMS[zoom]) if zoom in ZOOMS else None,
        "start_name": next((row.who.name for row in table if row.who.id == start), ""),
    }  # fmt: skip


def _led(count: int) -> str:
    return ngettext("led to one", "led to %(n)s", count) % {"n": count}


def _ways(request: Request, table: list[Row], book: Known) -> dict[str, Any]:
    """The ways to somebody not talked with yet, each step with its name."""
    wanted = _id(request.GET.get("to", ""))
    names = {row.who.id: row.who for row in table}
    choices = [row.who for row in table if row.who.state != "talked"][:MOST_CHOICES]
    if wanted not in names:
        return {"choices": choices}
    found = ways(links(request.student, book), wanted)
    shown = [[(names[step.to], step) for step in way if step.to in names] for way in found]
    return {"choices": choices, "to": names[wanted], "ways": shown}


def _id(said: str) -> UUID | None:
    try:
        return UUID(said)
    except ValueError:
        return None
