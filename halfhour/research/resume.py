"""The student's own resume: read once, its lines put among those that they bring. The file itself is not kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.foundation.answer import answer, refused, verb
from halfhour.foundation.forms import faults
from halfhour.foundation.refusals import Refused, Unclear
from halfhour.foundation.request import Request
from halfhour.research.common_ground.profile import profile_in
from halfhour.research.common_ground.shapes import Entry, Profile
from halfhour.research.forms import ResumeForm
from halfhour.student.models import LONGEST_LINE, Background, Student

LISTS = {
    "school": ("schools",), "employer": ("employers",), "town": ("towns",), "membership": ("memberships",),
    "language": ("languages",), "interest": ("practice_areas",), "activity": ("activities", "interests"),
}  # fmt: skip
LONGEST_NAME = 200  # letters of a name, a school or a programme
HANDED_ON = "_halfhour_resume"


class NothingNew(Refused):
    """The resume tells nothing that is not on record."""


def resume(request: Request) -> HttpResponseBase:
    """A file or pasted words; read before anything is locked, for a PDF may take seconds."""
    if request.method != "POST":
        return render(request, "research/templates/resume.html", {"form": ResumeForm()})
    try:
        setattr(request, HANDED_ON, _read(request))
    except Refused as refusal:
        return refused(request, refusal)
    return bring_resume(request)


def _read(request: Request) -> Profile:
    form = ResumeForm(request.POST, request.FILES)
    if not form.is_valid():
        raise Unclear(_("Something there could not be read. What you typed is kept below."), faults(form))
    file, said = form.cleaned_data["file"], form.cleaned_data["said"].strip()
    if not file and not said:
        raise Refused(_("Nothing was chosen. Choose your resume, or paste its words."))
    try:
        return profile_in(file.read() if file else said.encode(), file.name if file else "resume.txt")
    except ValueError as fault:
        raise Refused(_(str(fault))) from fault


@verb
def bring_resume(request: Request) -> HttpResponse:
    """What the resume tells stands below what was there; nothing that was there is changed."""
    told: Profile = getattr(request, HANDED_ON)
    count, name = bring(request.student, told), _called(request.student, told)
    if not count and not name:
        raise NothingNew(_("Nothing was found in it that is not here already. What is missing can be typed."))
    request.student.introduce(at=request.at, **name, **attends(request.student, told, year=request.at.year))
    said = " ".join([_said(count), *map(_, told.warnings)])
    return answer(request, "", otherwise=f"{reverse('profile')}#bring-title", said=said)


def _said(count: int) -> str:
    """How many lines are new; without one, the name was."""
    if not count:
        return _("Read your resume: your name is new. Look whether it is right.")
    return ngettext(
        "Read your resume: %(count)s line is new. Look whether it is right.",
        "Read your resume: %(count)s lines are new. Look whether they are right.",
        count,
    ) % {"count": count}


def bring(student: Student, told: Profile) -> int:
    """Add the lines of a resume to what the student brings; how many were new."""
    had: dict[str, str] = Background.objects.lines(student)
    new = {kind: list(_new(had.get(kind, ""), _lines(told, lists))) for kind, lists in LISTS.items()}
    student.bring({kind: "\n".join([had.get(kind, ""), *lines]) for kind, lines in new.items() if lines})
    return sum(map(len, new.values()))


def _called(student: Student, told: Profile) -> dict[str, str]:
    """The name that heads the resume, where the student has given none."""
    return {"name": told.name[:LONGEST_NAME]} if told.name and not student.name.strip() else {}


def attends(student: Student, told: Profile, *, year: int) -> dict[str, str]:
    """The school that letters name, and what is studied there: the one attended still, where nothing is said yet."""
    still = [each for each in told.schools if (each.end or (each.start and year) or 0) >= year]
    if student.school or len(still) != 1:
        return {}
    (now,) = still
    return {"school": now.said[:LONGEST_NAME], "programme": student.programme or now.field[:LONGEST_NAME]}


def _lines(told: Profile, lists: Iterable[str]) -> list[str]:
    entries: list[Any] = [each for name in lists for each in getattr(told, name)]
    return [" ".join(_line(each).split())[:LONGEST_LINE] for each in entries]


def _line(entry: Entry) -> str:
    """ "Highline College, Paralegal Studies, 2024–2026": with field and years where its own words lack them."""
    field = entry.field if entry.field.casefold() not in entry.said.casefold() else ""
    years = "–".join(dict.fromkeys(str(year) for year in (entry.start, entry.end) if year))
    told = any(str(year) in entry.said for year in (entry.start, entry.end) if year)
    return ", ".join(part for part in (entry.said, field, "" if told else years) if part)


def _new(had: str, lines: Iterable[str]) -> Iterable[str]:
    """Those whose words stand in no line that was there, each once."""
    seen = [line.casefold() for line in had.splitlines()]
    for line in lines:
        if not any(line.casefold() in each for each in seen):
            seen.append(line.casefold())
            yield line
