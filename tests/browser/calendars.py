"""What came back to an invitation, and a calendar with classes, in the world that every page is looked at with."""

from datetime import datetime, time, timedelta

from halfhour.foundation.time import WallTime
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.invitations.models import Attendance, Proposal


def fill(world, at: datetime) -> None:
    """Ben accepted and would rather talk an hour later; Sam has Torts on three mornings; where Ada sits is known."""
    ben = world.meeting_with_ben
    Attendance.objects.create(
        student=world.sam, meeting=ben, email="ben@firm.example", name="Ben Castellan", answer="accepted",
        stamped_at=at, answered_at=at,
    )  # fmt: skip
    later = WallTime.of(ben.starts_at + timedelta(hours=1), ben.zone)
    Proposal.make(ben, later, minutes=25, by="ben@firm.example", said="A hearing came up at noon.", at=at)
    begins = (at + timedelta(days=11)).replace(hour=17, minute=0, second=0, microsecond=0)
    classes = [begins + timedelta(days=each) for each in range(3)]
    Calendar.objects.create(
        student=world.sam, kind="caldav", name="calendar.example.org", url="https://calendar.example.org/", user="sam",
        collections=[["https://calendar.example.org/sam/term/", "Term", True], ["https://calendar.example.org/sam/own/", "My own", True]],
        spans=[[each.isoformat(), (each + timedelta(minutes=90)).isoformat(), "Torts"] for each in classes],
        writes_to="https://calendar.example.org/sam/term/", read_at=at, looked_at=at, looks_since=at, trouble="No answer came from calendar.example.org.",
    )  # fmt: skip
    on = (ben.starts_at + timedelta(hours=1)).astimezone(world.sam.tz)
    WeeklyHours.add(
        world.sam, weekdays=[on.weekday()], begins=time(on.hour), ends=time(on.hour, 45), what="Clinic on tenancy"
    )
    world.ada.zone = "America/Chicago"
    world.ada.save()
