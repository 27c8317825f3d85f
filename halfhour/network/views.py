"""The picture of who led to whom, and its twin as a table."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from halfhour.foundation.request import Request
from halfhour.network import tree
from halfhour.network.picture import led_to, rows


@require_safe
def network(request: Request) -> HttpResponse:
    """Who led to whom."""
    table = rows(request.student)
    drawn = [row.who for row in table] if len(table) <= tree.MOST_DRAWN else []
    context = {
        "table": table,
        "led_to": led_to(table),
        "wide": tree.wide(tree.forest(drawn)) if drawn else None,
        "tall": tree.tall(tree.forest(drawn)) if drawn else None,
    }
    return render(request, "network/templates/network.html", context)
