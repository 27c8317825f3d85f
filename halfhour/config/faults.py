"""Pages for what went wrong: one clear sentence each, also where the database does not answer."""

from __future__ import annotations

import sys

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from halfhour.foundation.faults import sentence_for


def page(title: str, lead: str, more: str = "", *, status: int, may_go_on: bool = True) -> HttpResponse:
    """A page that needs nothing but its words, and the way on for who is in already."""
    words = {"title": title, "lead": lead, "more": more, "may_go_on": may_go_on}
    return HttpResponse(render_to_string("config/templates/fault.html", words), status=status)


def closed() -> HttpResponse:
    """Who has no cookie is told how to come in."""
    return page(
        _("Come in by the start link"),
        _(
            "Halfhour opens only for the browser that came by its own link, "
            "so that nobody else on this computer can read your notes."
        ),
        _(
            "Look at the window in which Halfhour was started: it prints a link that begins with Start. Open that "
            "link once; this browser is known from then on. If the window is gone, run halfhour again."
        ),
        status=403,
        may_go_on=False,
    )


def pair() -> HttpResponse:
    """A device that came by the code."""
    words = {"title": _("Pair this device"), "lead": _("From now on it opens your Halfhour. The code works once.")}
    response = HttpResponse(render_to_string("config/templates/pair.html", words))
    response["Cache-Control"] = "no-store"
    return response


def not_found(_request: HttpRequest, exception: Exception) -> HttpResponse:
    lead = _("It was removed, or its address is mistyped. Everything else is where it was.")
    return page(_("There is nothing here"), lead, status=404)


def unreadable(_request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        lead = _("That is more than 10 MB. Go back and send less: the one page about the person, or its words.")
    else:
        lead = _("What was sent could not be read. Go back, load the page anew and try again. Nothing was changed.")
    return page(_("That was too much, or not whole"), lead, status=400)


def not_yours(_request: HttpRequest, exception: Exception) -> HttpResponse:
    return page(_("Not here"), _("One of these is not among your own. Nothing was changed."), status=403)


def grown_old(_request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page was opened before the program started anew, or by another page."""
    lead = _("This page has stood open for long. Go back, load it anew and press again. Nothing was changed.")
    return page(_("Load the page anew"), lead, status=403)


def broken(_request: HttpRequest) -> HttpResponse:
    lead = sentence_for(sys.exc_info()[1]) or _(
        "Something broke in Halfhour, and nothing was half saved. Go back and try again; "
        "the window in which it runs says what it was."
    )
    return page(_("That did not work"), lead, status=500)
