"""The half hour itself, and the evening after it."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import AHEAD, BEGINNING, HELD, RUNNING, Present, ended_at
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Interview
from halfhour.foundation.words import marked as _


@rule(
    "start-on-time",
    "talk",
    "interview",
    AHEAD,
    BEGINNING,
    words=_("Your talk with {name} begins at {time}"),
    verb="talk",
    because=_(
        "Be there on time; ask whether it is still a good time, give your minute, and say when you will end. "
        "Reminders come {first_reminder_minutes} and {last_reminder_minutes} minutes before."
    ),
    source=sources.COLLEGE,
    settles=_("the talk begins"),
    shown_from=_("{first_reminder_minutes} minutes before"),
    due=_("the agreed time"),
    numbers=("first_reminder_minutes", "last_reminder_minutes"),
    hurts_others=True,
)
def start_on_time(interview: Interview, present: Present) -> Iterator[Duty]:
    meeting = interview.meeting
    if meeting:
        shown = meeting.starts_at - timedelta(minutes=present.policy.first_reminder_minutes)
        begins = meeting.starts_at.astimezone(present.situation.student.zone)
        yield Duty(
            subject=interview.id,
            shown_at=shown,
            due_at=meeting.starts_at,
            places=places(time=begins.timetz().replace(tzinfo=None)),
        )


@rule(
    "end-on-time",
    "talk",
    "interview",
    RUNNING,
    words=_("The time with {name} is up"),
    verb="talk",
    because=_("Offer to stop even if it goes well. If they give you more, note it on the talk screen."),
    source=sources.COLLEGE,
    settles=_("the talk is closed or extended"),
    shown_from=_("the agreed end"),
    due=_("at once"),
    hurts_others=True,
)
def end_on_time(interview: Interview, present: Present) -> Iterator[Duty]:
    if interview.talk:
        ends = interview.talk.ends_at
        yield Duty(subject=interview.id, shown_at=ends, due_at=present.end_of(present.day_of(ends)))


@rule(
    "debrief",
    "talk",
    "interview",
    HELD,
    words=_("Note what {name} told you, while it is fresh"),
    verb="debrief",
    because=_("Three things learned, advice, names, promises. Tonight it takes ten minutes, next week it is gone."),
    source=sources.COLLEGE,
    settles=_("the debrief is done"),
    shown_from=_("the end of the talk"),
    due=_("the same evening"),
    owed=_("after that"),
)
def debrief(interview: Interview, present: Present) -> Iterator[Duty]:
    ended = ended_at(interview, present.at)
    if ended and not interview.debriefed_at:
        due = present.end_of(present.day_of(ended))
        yield Duty(subject=interview.id, shown_at=ended, due_at=due, owed_at=due)


RULES = (start_on_time, end_on_time, debrief)
