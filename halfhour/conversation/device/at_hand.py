"""What a browser keeps at hand of the coming talks, so that they open with nothing but the device."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse

from halfhour import __version__
from halfhour.conversation.models import Conversation
from halfhour.foundation.acts import Act
from halfhour.scheduling.models import Meeting

MOST = 20  # talks; who has more before them will open a page of ours until then
STALE = timedelta(hours=24)  # a talk that ran this long ago will not go on
KINDS = (".css", ".js", ".svg", ".png")
WORKER = "worker.js"


@dataclass(frozen=True)
class Kept:
    """A page to keep, and the addresses that it answers to."""

    url: str
    answers: tuple[str, ...]


def pages(student: Any, at: datetime) -> list[Kept]:
    """The screen and the brief of each coming talk, the nearest first, and the page that leads to them."""
    found = [Kept(reverse("conversation:away"), (reverse("conversation:away"),))]
    for interview in coming(student, at):
        screen, brief = (reverse(name, args=[interview]) for name in ("conversation:open_screen", "preparation:brief"))
        found += [Kept(screen, (screen, reverse("conversation:page", args=[interview]))), Kept(brief, (brief,))]
    return found


def coming(student: Any, at: datetime) -> list[UUID]:
    """The interviews whose talk runs or is agreed, as ids; none that was held."""
    talks = Conversation.objects.of(student)
    held = set(talks.exclude(closed_at=None).values_list("interview_id", flat=True))
    running = talks.filter(closed_at=None, began_at__gt=at - STALE).values_list("interview_id", flat=True)
    agreed = Meeting.objects.of(student).coming(at).values_list("interview_id", flat=True)
    return [each for each in dict.fromkeys([*running, *agreed]) if each not in held][:MOST]


def revision(student: Any, at: datetime) -> str:
    """Differs as soon as anything was pressed, a new day has begun or the program is another one."""
    latest = Act.objects.filter(student=student).order_by("-at", "-id").values_list("id", flat=True).first()
    return f"{release()} {latest} {student.today(at)}"


@cache
def files() -> tuple[str, ...]:
    """The addresses of all style sheets, scripts and pictures of ours."""
    ours = sorted(each.relative_to(_static()).as_posix() for each in _all() if each.name != WORKER)
    return (*(static(each) for each in ours), static("django_htmx/htmx-2.min.js"))


@cache
def release() -> str:
    """A name for this very set of files: a cache of another set is never mixed with it."""
    print_ = hashlib.sha256(__version__.encode())
    for each in _all():
        print_.update(each.read_bytes())
    return f"{__version__}-{print_.hexdigest()[:12]}"


def worker() -> str:
    """The service worker's text, with what it needs to know written above it."""
    import json

    told = {"RELEASE": release(), "FILES": files(), "COMING": reverse("conversation:coming")}
    lines = [f"const {name} = {json.dumps(value)};" for name, value in told.items()]
    return "\n".join([*lines, (_static() / "halfhour/js" / WORKER).read_text("utf-8")])


def _static() -> Path:
    return Path(settings.STATICFILES_DIRS[0])


def _all() -> list[Path]:
    return sorted(each for each in _static().rglob("*") if each.suffix in KINDS)
