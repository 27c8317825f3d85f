"""The example world, in and out."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from halfhour.exchange import demo as example
from halfhour.foundation.answer import answer, verb
from halfhour.foundation.request import Request


@verb
def demo(request: Request) -> HttpResponse:
    """Fill in invented people, one in each stage."""
    example.fill(request.student, at=request.at)
    return answer(request, "", otherwise=reverse("today"), said=_("An example is filled in. All of them are invented."))


@verb
def remove_demo(request: Request) -> HttpResponse:
    """Take all invented people away."""
    example.remove(request.student)
    return answer(request, "", otherwise=reverse("today"), said=_("The example is gone."))
