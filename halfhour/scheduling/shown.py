"""What the page of this stage shows: nothing agreed, times offered, or the meeting."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import zone_named
from halfhour.interviews.models import Interview
from halfhour.scheduling import agreeing, drafts
from halfhour.scheduling.calendars.forms import FileForm
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.forms import AgreeForm, HowForm, OfferForm, TheirWayForm, WhenForm, WordsForm, ZoneForm
from halfhour.scheduling.invitations import enclosed
from halfhour.scheduling.invitations.invitation import mine
from halfhour.scheduling.invitations.models import Attendance, Proposal
from halfhour.scheduling.invitations.own_copy import OwnCopy
from halfhour.scheduling.models import Meeting, Offer, Window
from halfhour.scheduling.offers.offering import calendars_of
from halfhour.scheduling.offers.week import Drawing, by_week
from halfhour.scheduling.saying import on_both_walls, place_of
from halfhour.student.models import Student
from halfhour.student.policy import Policy


@dataclass(frozen=True)
class Looked:
    """How the page is looked at: the window that they took, whether a time is to be noted, times as a table."""

    window: str = ""
    agrees: bool = False
    as_table: bool = False
    in_person: bool = False
    ticked: frozenset[str] | None = None  # what was ticked in the other view; None: what is proposed


class Stage:
    """One interview's times, for its student, at a moment."""

    def __init__(self, interview: Interview, *, who: Student, at: datetime, policy: Policy) -> None:
        self.interview, self.person, self.who, self.at, self.policy = interview, interview.person, who, at, policy
        mine = Meeting.objects.of(who).filter(interview=interview).order_by("-agreed_at", "-id")
        self.latest = mine.first()
        self.meeting = self.latest if self.latest and self.latest.stands else None
        self.offer = Offer.objects.of(who).held().filter(interview=interview).order_by("-offered_at").first()

    def context(self, looked: Looked) -> dict[str, Any]:
        """What the template is given."""
        about: dict[str, Any] = {"interview": self.interview, "person": self.person, "latest": self.latest}
        about["left_copies"] = OwnCopy.objects.of(self.who).left(self.interview)
        if self.meeting:
            return about | self.agreed(self.meeting)
        if self.offer:
            about |= {"offer": self.offer, "held": self.held(), "letter": self.offer.letter}
        elif self.person.zone:
            about |= self.to_offer(looked)
        else:
            about["zone_form"] = ZoneForm(auto_id="sit_%s")
        if looked.agrees:
            begin = self.begin_with(looked.window)
            about["agree_form"] = form = AgreeForm(person=self.person, policy=self.policy, initial=begin)
            form.clash = self.clash_with(begin, form.usual)
        about["own_calendars"] = Calendar.objects.of(self.who).exclude(writes_to="")
        return about | {"is_chosen": bool(looked.window), "their_form": TheirWayForm(), "file_form": FileForm()}

    def to_offer(self, looked: Looked) -> dict[str, Any]:
        in_person = looked.in_person
        calendars = calendars_of(self.who, self.interview, at=self.at, policy=self.policy, in_person=in_person)
        drawing = Drawing(calendars, ticked=looked.ticked)
        weeks, later = by_week(drawing.weeks())
        return {
            "town": place_of(self.person),
            "weeks": weeks,
            "later": later,
            "windows": drawing.windows,
            "offer_form": OfferForm(),
            "as_table": looked.as_table,
            "in_person": in_person,
            "policy": self.policy,
            "typed_hours": WeeklyHours.objects.of(self.who).exists(),
            "read": Calendar.objects.of(self.who).exclude(read_at=None).order_by("read_at").first(),
        }

    def held(self) -> list[dict[str, Any]]:
        """The windows of the offer, on both walls, those gone by marked."""
        return [
            {
                "window": each,
                "walls": on_both_walls(
                    each.starts_at, each.ends_at, student=self.who, person=self.person, zone=each.zone
                ),
                "is_over": each.starts_at <= self.at,
            }
            for each in Window.objects.of(self.who).filter(offer=self.offer).order_by("starts_at")
        ]

    def begin_with(self, chosen: str) -> dict[str, Any]:
        """What the form of agreeing starts from: their number and mine, and the window that they took."""
        about: dict[str, Any] = {
            "their_phone": self.person.phone, "my_phone": self.who.phone, "needs": self.who.needs, "medium": "video",
        }  # fmt: skip
        if self.offer and self.offer.in_person:
            about["medium"] = "in_person"
        window = Window.objects.of(self.who).filter(offer=self.offer, pk=chosen).first() if chosen else None
        if window and self.person.zone:
            local = window.starts_at.astimezone(zone_named(self.person.zone))
            about |= {"on": local.date(), "starts": local.time(), "clock": "theirs"}
        return about

    def clash_with(self, begin: dict[str, Any], minutes: int) -> str:
        """What stands in the student's calendar where the form of agreeing begins."""
        if "on" not in begin:
            return ""
        said = begin | {"minutes": minutes, "zone": "", "which": ""}
        with suppress(Refused):
            return agreeing.clash(self.interview, said, who=self.who, at=self.at)
        return ""

    def agreed(self, meeting: Meeting) -> dict[str, Any]:
        """The meeting, and what may be done about it."""
        when = {"on": meeting.wall_time.wall.date(), "starts": meeting.wall_time.wall.time()}
        clock = {meeting.zone: "other", self.who.zone: "mine"} | {self.person.zone: "theirs"}
        when |= {"minutes": meeting.minutes, "clock": clock[meeting.zone], "zone": meeting.zone}
        return {
            "meeting": meeting,
            "walls": drafts.walls_of(meeting, who=self.who),
            "mine_at": meeting.starts_at.astimezone(self.who.tz),
            "has_begun": meeting.starts_at <= self.at,
            "by_telephone": meeting.is_near(self.at, hours=self.policy.call_off_hours),
            "is_moved_often": meeting.times_moved >= self.policy.moves_most,
            "let_rest": drafts.of_meeting("let_rest", meeting, who=self.who),
            "clash": "" if meeting.ends_at <= self.at else agreeing.clash_of(meeting, self.interview, at=self.at),
            "early": meeting.minutes_early(self.policy),
            **self.answered(meeting),
            "confirm_form": WordsForm(initial={"text": drafts.of_meeting("confirmation", meeting, who=self.who)}),
            "move_form": WhenForm(person=self.person, policy=self.policy, initial=when, auto_id="move_%s"),
            "how_form": HowForm(initial=vars(meeting), auto_id="how_%s"),
            "policy": self.policy,
        }

    def answered(self, meeting: Meeting) -> dict[str, Any]:
        """The invitation, what came back to it, and the student's own copy."""
        proposal = Proposal.objects.of(self.who).filter(meeting=meeting).open(self.at).first()
        return {
            "may_invite": not meeting.organizer_email and bool(mine(self.who) and self.person.email),
            "invited": enclosed.sent(meeting),
            "is_newest_sent": enclosed.is_newest_sent(meeting),
            "begun": enclosed.begun(meeting),
            "answers": Attendance.objects.of(self.who).current(meeting),
            "proposal": proposal,
            "proposal_clash": proposal and agreeing.clash_of(proposal, self.interview, at=self.at),
            "proposed": proposal and drafts.walls_of(proposal, who=self.who, meeting=meeting),
            "own_copies": (copies := OwnCopy.objects.of(self.who).for_page(self.who, meeting)),
            "own_calendars": [each.calendar for each in copies],
            "file_form": FileForm(),
        }
