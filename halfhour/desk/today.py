"""What Today gathers: the next talk, the cues with their buttons, and who has not answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.coach.cues import Cue, Waiting, grouped
from halfhour.coach.look import Look, look_at
from halfhour.coach.models import Pause
from halfhour.coach.pages import address_of
from halfhour.coach.track import seen_already
from halfhour.conversation.models import Conversation
from halfhour.foundation.frame import frame
from halfhour.foundation.manner import clock_time
from halfhour.foundation.tags import said
from halfhour.scheduling.models import Meeting

MOST = 12  # cues shown at once: an hour's work; a longer list is no list for today
ALONE = timedelta(hours=1)  # before a talk
MINUTES_EACH = 5  # what a usual thing takes; said as "about", never measured


@dataclass(frozen=True)
class Line:
    """A cue as the page shows it, every sentence in the reader's language."""

    id: str
    cue: Cue
    what: str
    when: str
    fact: str
    because: str
    source: str
    button: str
    url: str


@dataclass(frozen=True)
class Next:
    """The talk that comes next, in both zones, and its one next step."""

    meeting: Meeting
    starts_in: str
    theirs: str
    step: tuple[str, str] | None


@dataclass(frozen=True)
class Today:
    """The page."""

    lead: str
    next: Next | None
    groups: list[tuple[str, list[Line]]]
    waiting: tuple[Waiting, ...]
    pause: Pause | None
    every: int  # cues there are, shown or not
    left_out: int = 0
    is_alone: bool = False  # the talk is so near that nothing else matters

    @property
    def first(self) -> str:
        """The line with the main button: the first that leads on; one that can only be ticked off where all are so."""
        lines = [line for _name, group in self.groups for line in group]
        return next((line.id for line in lines if line.cue.verb != "done"), lines[0].id if lines else "")


def todays(student: Any, at: datetime, *, every: bool = False) -> Today:
    """For this student at this moment; `every` leaves nothing out. The coach looks once."""
    look = look_at(student, at)
    cues, upcoming = look.cues, _next(student, at, look)
    today = student.today(at)
    pause = Pause.objects.of(student).filter(starts_on__lte=today, ends_on__gte=today, ended_at=None).first()
    if upcoming and not every and _is_near(upcoming.meeting, at):
        mine = tuple(each for each in cues if each.interview_id == upcoming.meeting.interview_id)
        lead = _("Your talk with %(name)s comes first. All else can wait until after it.")
        said = lead % {"name": upcoming.meeting.interview.person.given_name}
        return Today(said, upcoming, _shown(mine), (), pause, len(cues), len(cues) - len(mine), is_alone=True)
    some = cues if every else cues[:MOST]
    lead = _lead(grouped(cues))
    return Today(lead, upcoming, _shown(some), look.waiting, pause, len(cues), len(cues) - len(some))


def _is_near(meeting: Meeting, at: datetime) -> bool:
    """From an hour before it until it is over."""
    return meeting.starts_at - ALONE <= at < meeting.ends_at


def _has_ended(meeting: Meeting, at: datetime) -> bool:
    """Was the talk closed, before its time perhaps?"""
    if at < meeting.starts_at - ALONE:
        return False
    closed = Conversation.objects.of(meeting.student_id).filter(interview=meeting.interview_id, closed_at__isnull=False)
    return closed.filter(closed_at__gte=meeting.starts_at - ALONE).exists()


def _shown(cues: tuple[Cue, ...]) -> list[tuple[str, list[Line]]]:
    names = {"owed": _("Still owed"), "today": _("Today"), "week": _("This week")}
    return [(names[name], lines_of(tuple(of_group))) for name, of_group in grouped(cues).items()]


def lines_of(cues: tuple[Cue, ...]) -> list[Line]:
    """Cues in the reader's language, with the addresses of their buttons."""
    return [
        Line(
            id=f"{cue.rule}-{cue.subject}", cue=cue, what=told(cue.what), when=told(cue.when), fact=told(cue.fact),
            because=told(cue.because), source=told(cue.source.title), button=told(cue.button), url=address_of(cue),
        )
        for cue in cues
    ]  # fmt: skip


def told(words: Any) -> str:
    """Words of the coach in the reader's language, dates as the reader writes them."""
    return said(words) if words else ""


def plain_cues(student: Any, at: datetime) -> list[dict]:
    """The cues for the command line: plain values in the order of Today."""
    lines = lines_of(look_at(student, at).cues)
    return [
        {
            "rule": line.cue.rule, "group": line.cue.group, "what": line.what, "when": line.when, "why": line.because,
            "source": line.source, "due_at": line.cue.due_at.isoformat(),
            "person": line.cue.person.name if line.cue.person else None, "subject": str(line.cue.subject),
        }
        for line in lines
    ]  # fmt: skip


def _lead(groups: dict[str, list[Cue]]) -> str:
    owed, today = len(groups.get("owed", ())), len(groups.get("today", ()))
    parts = []
    if owed:
        parts.append(ngettext("%(n)s thing is still owed", "%(n)s things are still owed", owed) % {"n": owed})
    if today:
        more = ngettext("%(n)s is for today", "%(n)s are for today", today)
        alone = ngettext("%(n)s thing is for today", "%(n)s things are for today", today)
        parts.append((more if owed else alone) % {"n": today})
    if not parts:
        return _("Nothing is due today.")
    minutes = MINUTES_EACH * (owed + today)
    return ", ".join(parts) + ". " + _("About %(minutes)s minutes in all.") % {"minutes": minutes}


def _next(student: Any, at: datetime, look: Look) -> Next | None:
    meeting = Meeting.objects.next_for(student, at)
    if meeting and _has_ended(meeting, at):
        meeting = Meeting.objects.of(student).after(meeting)
    if meeting is None:
        return None
    theirs = ""
    if meeting.zone != student.zone:
        place = meeting.zone.rsplit("/", 1)[-1].replace("_", " ")
        theirs = _("%(time)s for them, in %(place)s") % {
            "time": clock_time(meeting.wall_time.seen_in(meeting.zone)),
            "place": place,
        }
    seen_already(meeting.interview, look.seen, at)
    step = frame.next_step(meeting.interview, at=at) if frame.next_step else None
    return Next(meeting, _in(meeting.starts_at, at), theirs, step)


def _in(starts_at: datetime, at: datetime) -> str:
    """“In 4 days, 17 hours”, never seconds; “Now” while it runs."""
    minutes = int((starts_at - at).total_seconds() // 60)
    if minutes <= 0:
        return _("Now")
    days, hours = minutes // 1440, minutes % 1440 // 60
    if not days and not hours:
        return ngettext("In %(n)s minute", "In %(n)s minutes", minutes) % {"n": minutes}
    parts = []
    if days:
        parts.append(ngettext("%(n)s day", "%(n)s days", days) % {"n": days})
    if hours:
        parts.append(ngettext("%(n)s hour", "%(n)s hours", hours) % {"n": hours})
    return _("In %(time)s") % {"time": ", ".join(parts)}
