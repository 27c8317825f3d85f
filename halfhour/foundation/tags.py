"""Template tags of the page frame. A room writes `{% stage_track interview %}` and names no later room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from math import cos, pi, sin
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils import formats, timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from halfhour.foundation import acts, manner, notice
from halfhour.foundation.frame import frame
from halfhour.foundation.manner import clock_time
from halfhour.foundation.time import zone_names
from halfhour.foundation.words import Weekday, Words

register = template.Library()
register.filter("clock_time", clock_time)

SHEETS = (
    "reset tokens base page button field disclosure mark notice table clock track meeting cue fact question "
    "research letter week talk tree learned brief utilities"
).split()
NOON, EVENING = 12, 18  # hours

# Round marks for every "how far", drawn on a field of 16 by 16.
MARKS = {
    "empty": '<circle class="ring" cx="8" cy="8" r="6.5"/>',
    "half": '<circle class="ring" cx="8" cy="8" r="6.5"/><path class="fill" d="M8 1.5a6.5 6.5 0 0 1 0 13z"/>',
    "full": '<circle class="fill" cx="8" cy="8" r="7.25"/>',
    "slashed": '<circle class="ring" cx="8" cy="8" r="6.5"/><path class="stroke" d="M3.6 12.4l8.8-8.8"/>',
    "late": '<circle class="ring" cx="8" cy="8" r="6.5"/><path class="stroke" d="M8 4.2V8l2.6 1.8"/>',
    "check": '<path class="stroke" d="M2.5 8.6l3.6 3.7 7.4-8.4"/>',
    "note": '<path class="stroke" d="M2.5 8h11"/>',
    "follow_up": '<path class="stroke" d="M3 3v5.5h9.5M9.5 5l3.5 3.5L9.5 12"/>',
    "remember": '<path class="stroke" d="M3 2.5h7l3 3v8H3zM10 2.5v3h3"/>',
    "important": '<path class="stroke" d="M5.5 2.5v11M10.5 2.5v11"/>',
    "ribbon": '<path class="fill" d="M4.5 1.5h7v13L8 11.2l-3.5 3.3z"/>',
    "up": '<path class="stroke" d="M8 13V3.5M4 7.2 8 3.2l4 4"/>',
    "down": '<path class="stroke" d="M8 3v9.5M4 8.8l4 4 4-4"/>',
    "drag": '<path class="stroke" d="M3 5.5h10M3 10.5h10"/>',
}


@register.simple_tag
def mark(name: str) -> SafeString:
    """A round mark. Decoration: a word always stands beside it."""
    return format_html(
        '<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{}</svg>',
        SafeString(MARKS[name]),
    )


@register.simple_tag
def clock(starts: datetime | None = None, minutes: int = 0, label: str = "") -> SafeString:
    """A clock face whose wedge covers the very minutes agreed; without a start only its rim."""
    wedge = _wedge(starts, minutes) if starts and minutes else ""
    ticks = "M24 2V5.5M46 24H42.5M24 46V42.5M2 24H5.5"
    says = (
        format_html('role="img" aria-label="{}"', label)
        if label
        else SafeString('aria-hidden="true" focusable="false"')
    )
    return format_html(
        '<svg class="clock{}" viewBox="0 0 48 48" {}>'
        '<circle class="clock-face" cx="24" cy="24" r="22"/><path class="clock-tick" d="{}"/>{}</svg>',
        "" if wedge else " clock-open",
        says,
        ticks,
        wedge,
    )


def _wedge(starts: datetime, minutes: int) -> SafeString:
    def at(minute: float) -> str:
        turn = 2 * pi * minute / 60
        return f"{24 + 16.5 * sin(turn):.2f} {24 - 16.5 * cos(turn):.2f}"

    if minutes >= 60:
        return SafeString('<circle class="clock-wedge" cx="24" cy="24" r="16.5"/>')
    large = int(minutes > 30)
    path = f"M24 24L{at(starts.minute)}A16.5 16.5 0 {large} 1 {at(starts.minute + minutes)}z"
    return format_html('<path class="clock-wedge" d="{}"/>', path)


@register.simple_tag
def ruler(minutes: int, closing: int, gone: int, begins: int = 0, now: float | None = None) -> SafeString:
    """One tick per minute: thick from `begins` to `gone`, thin what is left, red the closing ones, a dot for now.

    Decoration: the same stands beside it in words.
    """
    end = max(0, minutes - closing)
    thick = range(begins, min(gone, end) + 1) if gone > begins else range(0)
    kinds = {
        "gone": thick,
        "left": [at for at in range(end + 1) if at not in thick],
        "close": range(end + 1, minutes + 1),
    }
    paths = format_html_join(
        "",
        '<path class="ruler-{}" d="{}"/>',
        (
            (kind, "".join(f"M{at * 10} 18V{2 if at % 5 == 0 else 9}" for at in ticks))
            for kind, ticks in kinds.items()
            if len(ticks)
        ),
    )
    dot = format_html('<path class="ruler-now" d="M{} 10h0"/>', f"{now * 10:.1f}") if now is not None else ""
    return format_html(
        '<svg class="ruler" viewBox="-1 0 {} 20" preserveAspectRatio="none" aria-hidden="true">{}{}</svg>',
        minutes * 10 + 2,
        paths,
        dot,
    )


@register.simple_tag
@cache
def sheets() -> SafeString:
    """One style sheet per component, in the order of the layers."""
    return format_html_join(
        "\n", '<link rel="stylesheet" href="{}">', ((static(f"halfhour/css/{name}.css"),) for name in SHEETS)
    )


@register.inclusion_tag("foundation/templates/_ways.html", takes_context=True)
def ways(context: dict[str, Any]) -> dict[str, Any]:
    """The five ways, and which of them one is on."""
    request = context.get("request")
    match = getattr(request, "resolver_match", None)
    here = (match.namespace or match.url_name) if match else ""
    return {"ways": [(way, here in way.rooms) for way in frame.ways]}


@register.inclusion_tag("foundation/templates/_track.html", takes_context=True)
def stage_track(context: dict[str, Any], interview: Any, here: str = "", whole: bool = False) -> dict[str, Any]:
    """The stages of an interview as its navigation. `here` is the stage whose page this is."""
    request = context["request"]
    stages = frame.track(interview, at=request.at) if frame.track else ()
    return {"stages": stages, "here": here, "whole": whole, "interview": interview}


@register.simple_tag(takes_context=True)
def next_button(context: dict[str, Any], interview: Any) -> SafeString:
    """The filled button of a stage's page: what is next for this interview, wherever that is.

    What is next may be this very page, or nothing: then it leads to the stage that follows this one, or that is now.
    """
    request = context["request"]
    step = frame.next_step(interview, at=request.at) if frame.next_step else None
    if not step or _leads_to(step[1], request.path):
        step = _stage_after(request.path, frame.track(interview, at=request.at) if frame.track else ())
    return format_html('<a class="button button-first" href="{1}">{0}</a>', *step) if step else SafeString("")


def _leads_to(url: str, path: str) -> bool:
    return url.partition("#")[0] == path


def _stage_after(path: str, stages: Sequence[Any]) -> tuple[str, str] | None:
    """The words and the address of the stage after this page's, or of the one that is now; None after the last."""
    mine = [at for at, stage in enumerate(stages) if _leads_to(stage.url, path)]
    after = stages[mine[-1] + 1 :] if mine else [stage for stage in stages if stage.state == "now"]
    return (_("Go on: %(stage)s") % {"stage": after[0].name}, after[0].url) if after else None


@register.inclusion_tag("foundation/templates/_undo.html", takes_context=True)
def undo_notice(context: dict[str, Any]) -> dict[str, Any]:
    """What was just done, with *Undo*. A page that answers a press asks something about that press."""
    request = context.get("request")
    if request is None or getattr(request, "student", None) is None or request.method == "POST":
        return {}
    said = notice.told(request)
    return {
        "act": said if said and not said.undone_at else None,
        "undone": said if said and said.undone_at else None,
        "request": request,
        "csrf_token": context.get("csrf_token"),
    }


@register.simple_tag
@cache
def zone_list() -> SafeString:
    """Every time zone, for an input with `list="zones"`. Written once: the names do not change while we run."""
    return format_html(
        '<datalist id="zones">{}</datalist>',
        format_html_join("", '<option value="{}"></option>', ((name,) for name in zone_names())),
    )


@register.filter
def day(value: date | datetime) -> str:
    """“Tue, Nov 24” in the student's zone and manner; the year only where it is not this one's."""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return manner.short_day(value, with_year=value.year != timezone.localdate(acts.present()).year)


@register.filter
def here(value: datetime) -> datetime:
    """The moment on the student's own wall."""
    return timezone.localtime(value)


@register.filter
def full_date(value: date) -> str:
    """“November 24, 2026”, as a letter's head has it."""
    return formats.date_format(value, manner.manner().date)


@register.filter
def month_and_day(value: date) -> str:
    """“November 24”."""
    return formats.date_format(value, manner.manner().month_and_day)


@register.simple_tag
def manner_name() -> str:
    """The manner in force, for scripts that write the time anew."""
    return manner.current()


@register.filter
def breakable(address: str) -> SafeString:
    """A mail address that may go on in the next line behind its @ and its dots only."""
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in re.split(r"(?<=[@.])", address)))


@register.filter
def said(sentence: Words | str) -> str:
    """A sentence marked elsewhere, in the reader's language, its dates and times in the reader's form."""
    if isinstance(sentence, Words):
        return sentence.said(_, _shown)
    return _(sentence) if sentence else ""


def _shown(value: Any) -> str:
    if isinstance(value, Weekday):
        return formats.date_format(value.day, "l")
    if isinstance(value, time):
        return clock_time(value)
    return day(value) if isinstance(value, date) else str(value)


@register.filter
def until(starts: datetime, ends: datetime) -> str:
    """“12:30–12:55 pm”: the half of the day is named once where both lie in it."""
    return manner.between(starts, ends)


@register.filter
def stage_word(state: str) -> str:
    """What a screen reader hears after a stage's name."""
    return {"done": _("Done."), "now": _("Now."), "begun": _("Begun."), "ahead": _("To come."), "late": _("Late.")}.get(
        state, ""
    )


@register.filter
def greeting(value: datetime) -> str:
    """By the student's own clock."""
    hour = timezone.localtime(value).hour
    return _("Good morning") if hour < NOON else _("Good afternoon") if hour < EVENING else _("Good evening")


@register.filter
def said_words(value: Any) -> str:
    """Words that were marked where no Django is known, in the reader's language."""
    return value.said(_) if isinstance(value, Words) else _(value)
