"""Today, the people, search, and what was learned."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from halfhour.desk.rows import people_page
from halfhour.desk.today import todays
from halfhour.desk.watching import in_doubt, watched
from halfhour.foundation.answer import find
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.letters.post.models import Message
from halfhour.people.models import Person
from halfhour.search import index


@require_safe
def today(request: Request) -> HttpResponse:
    """What is due, overdue and next; for a newcomer, the first step."""
    if not Person.objects.of(request.student).exists():
        return render(request, "desk/templates/today_empty.html", {"at": request.at})
    shown = todays(request.student, request.at, every="all" in request.GET)
    context = {"today": shown, "at": request.at, "watched": watched(request.student)}
    context["in_doubt"] = in_doubt(request.student, request.at)
    context["to_read"] = Message.objects.of(request.student).undecided().count()
    return render(request, "desk/templates/today.html", context)


@require_safe
def people(request: Request) -> HttpResponse:
    """Everybody known or wanted, by family name."""
    page = people_page(request.student, after=request.GET.get("after", ""))
    return render(request, "desk/templates/people.html", {"page": page})


@require_safe
def interview(request: Request, id: UUID) -> HttpResponse:
    """One interview stands on the page of its person."""
    page = reverse("person", args=[find(request, Interview, id).person_id])
    return redirect(f"{page}?more=1#more" if "more" in request.GET else page)


@require_safe
def search(request: Request) -> HttpResponse:
    """Names, organisations, facts, notes; marks on letters do not matter."""
    asked = request.GET.get("q", "").strip()[:200]
    context = {"asked": asked, "found": index.find(request.student, asked) if asked else []}
    return render(request, "desk/templates/_found.html" if request.htmx else "desk/templates/search.html", context)


@require_safe
def learned(request: Request) -> HttpResponse:
    """What was heard, by goal, across interviews."""
    from halfhour.desk.statistics import figures

    context = _gathered(request) | {"figures": figures(request.student)}
    return render(request, "desk/templates/learned.html", context)


@require_safe
def learned_print(request: Request) -> HttpResponse:
    """The same on paper, before a choice."""
    return render(request, "desk/templates/learned_print.html", _gathered(request))


def _gathered(request: Request) -> dict[str, Any]:
    """Loaded for these pages alone: Today need not wait for what compares what people said."""
    from halfhour.desk import learned, statistics

    heard = learned.learned(request.student, elsewhere=_("Besides your goals"))
    return {"learned": heard, "open": statistics.still_open(request.student)}
