"""What students say of themselves: all on one page, and in two short steps at the first start."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from halfhour.foundation.answer import answer, find, typed, verb
from halfhour.foundation.request import Request
from halfhour.student.forms import AimForm, BringForm, ProfileForm, QuietForm, WhoForm, lines_of
from halfhour.student.models import Aim, Background, QuietPeriod, Student
from halfhour.student.overview import said_aloud

KINDS = tuple(Background.Kind.values)


@require_safe
def profile(request: Request) -> HttpResponse:
    """What the student says of themselves."""
    student = request.student
    form = ProfileForm(initial=_kept(student))
    context = {
        "form": form,
        "brings": [form[lines_of(kind)] for kind in KINDS],
        "aloud": said_aloud(student.overview, request.policy),
        "policy": request.policy,
        "aims": Aim.objects.of(student).open(),
        "aim_form": AimForm(),
        "quiet": QuietPeriod.objects.of(student).order_by("starts_on"),
        "quiet_form": QuietForm(auto_id="quiet_%s"),
    }
    return render(request, "student/templates/profile.html", context)


@require_safe
def first(request: Request, step: int = 1) -> HttpResponse:
    """The first start, in two short steps."""
    form_class, step = (BringForm, 2) if step == 2 else (WhoForm, 1)
    context = {"form": form_class(initial=_kept(request.student)), "step": step}
    return render(request, "student/templates/first.html", context)


@verb(told=gettext_lazy("What you say of yourself was kept."))
def introduce(request: Request) -> HttpResponse:
    """The first step: who I am."""
    request.student.introduce(**typed(WhoForm, request), at=request.at)
    return answer(request, "", otherwise=reverse("student:first", args=[2]))


@verb
def bring(request: Request) -> HttpResponse:
    """The second step: what I bring."""
    _bring(request.student, typed(BringForm, request))
    request.student.introduce(at=request.at)
    return answer(request, "", otherwise="add", said=_("Kept. You can change it under About you."))


@verb(told=gettext_lazy("The first steps were skipped."))
def skip(request: Request) -> HttpResponse:
    """Not now. It stands under About you."""
    request.student.introduce(at=request.at)
    return answer(request, "", otherwise="add")


@verb
def tell(request: Request) -> HttpResponse:
    """The whole page."""
    said = typed(ProfileForm, request)
    _bring(request.student, said)
    request.student.introduce(**said, at=request.at)
    return answer(request, "", otherwise="profile", said=_("Kept what you say of yourself."))


@verb
def add_aim(request: Request) -> HttpResponse:
    """Something to find out over months."""
    Aim.objects.add(request.student, **typed(AimForm, request))
    return _back("aims", _("Kept as an aim."), request)


@verb
def close_aim(request: Request, id: UUID) -> HttpResponse:
    """Found out, or no longer asked."""
    aim = find(request, Aim, id)
    aim.close(at=request.at)
    return _back("aims", _("Closed: %(aim)s") % {"aim": aim}, request)


@verb
def add_quiet(request: Request) -> HttpResponse:
    """Days on which nothing is offered."""
    QuietPeriod.objects.create(student=request.student, **typed(QuietForm, request))
    return _back("quiet", _("Kept free."), request)


@verb
def remove_quiet(request: Request, id: UUID) -> HttpResponse:
    """These days are like others again."""
    find(request, QuietPeriod, id).delete()
    return _back("quiet", _("These days are like others again."), request)


def _kept(student: Student) -> dict[str, Any]:
    """What is on record, by the names of the fields."""
    lines = Background.objects.lines(student)
    return vars(student) | {lines_of(kind): said for kind, said in lines.items()}


def _bring(student: Student, said: dict[str, Any]) -> None:
    student.bring({kind: said.pop(lines_of(kind)) for kind in KINDS})


def _back(where: str, said: str, request: Request) -> HttpResponse:
    return answer(request, "", otherwise=f"{reverse('profile')}#{where}", said=said)
