"""When, in kind words: what is late is still owed, said by day and never by the minute."""

from datetime import date, datetime, timedelta

from halfhour.coach.present import Present
from halfhour.coach.rules.rule import Duty
from halfhour.foundation.words import Weekday, Words, words
from halfhour.foundation.words import marked as _

OWED, TODAY, THIS_WEEK = GROUPS = ("owed", "today", "week")
WEEK = timedelta(days=7)
INSTANT = timedelta(microseconds=1)


def group(duty: Duty, present: Present) -> str:
    """Owed, for today, or later."""
    if duty.owed_at and present.at >= duty.owed_at:
        return OWED
    return TODAY if duty.due_at <= present.end_of(present.today) else THIS_WEEK


def when(duty: Duty, present: Present) -> Words:
    """“Still owed since yesterday”, “by Tuesday”, “today by 12:30”."""
    if duty.owed_at and present.at >= duty.owed_at:
        return words(_("Still owed since {day}"), day=_past(present.day_of(duty.owed_at - INSTANT), present))
    if present.at >= duty.due_at:
        return words(_("When you can"))
    last = present.day_of(duty.due_at - INSTANT)
    if last == present.today:
        midnight = duty.due_at == present.end_of(last)
        return words(_("Today")) if midnight else words(_("Today by {time}"), time=_clock(duty.due_at, present))
    if last - present.today == timedelta(days=1):
        return words(_("By tomorrow"))
    return words(_("By {day}"), day=Weekday(last) if last - present.today < WEEK else last)


def _past(day: date, present: Present) -> Words | Weekday | date:
    if day == present.today:
        return words(_("today"))
    if present.today - day == timedelta(days=1):
        return words(_("yesterday"))
    return Weekday(day) if present.today - day < WEEK else day


def _clock(moment: datetime, present: Present):
    return moment.astimezone(present.situation.student.zone).time()
