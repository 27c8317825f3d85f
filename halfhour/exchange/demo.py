"""An example world of invented people, one in each stage, removable in one step."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from importlib import resources
from typing import Any

from django.utils.translation import gettext as _

from halfhour.conversation.models import Conversation, JottingKind
from halfhour.followup.models import Advice, Thanks
from halfhour.foundation.acts import acting
from halfhour.foundation.refusals import Refused
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview, Introduction
from halfhour.letters.models import Letter, LetterKind
from halfhour.outreach.models import Approach
from halfhour.people.models import Person
from halfhour.preparation.models import Goal, Question
from halfhour.research.intake import Intake, take_in
from halfhour.research.models import Looked
from halfhour.scheduling.models import Meeting

HERE = "America/Los_Angeles"  # where all the invented people live


class ExampleThere(Refused):
    """The example is filled in already."""


def fill(student: Any, *, at: datetime) -> int:
    """Fill in the example. Returns how many people. Raises ExampleThere."""
    if Person.objects.of(student).filter(is_example=True).exists():
        raise ExampleThere(_("The example is here already. Take it away first."))
    with acting(student, "exchange:demo", at=at, told=_("The example was filled in.")):
        ngaio = _person(student, "Ngaio Petersen", "professor", "Professor, Rosecliff College of Law")
        _talked(student, ngaio, at - timedelta(days=24))
        helena = _person(
            student, "Helena Voss-Adeyemi", "partner", "Partner, Tansy & Merrow LLP", city="Portland, Oregon"
        )
        _named(student, ngaio, helena, at)
        _about_to_talk(student, helena, at)
        _asked(student, _person(student, "Ines Halloran", "in_house", "Counsel, Fernhill Foods"), at)
        _just_talked(student, _person(student, "Tomas Birdsong", "defender", "Public defender, Alder County"), at)
        _person(student, "Wren Abara", "paralegal", "Senior paralegal, Alder County")
    return Person.objects.of(student).filter(is_example=True).count()


def remove(student: Any) -> int:
    """Take all invented people away, with all that hangs on them. Returns how many. They can be filled in again."""
    people = list(Person.objects.of(student).filter(is_example=True))
    for each in people:
        each.delete()
    return len(people)


def _person(student: Any, name: str, kind: str, role: str, **more: Any) -> Person:
    email = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    return Person.objects.create(student=student, name=name, kind=kind, role=role, email=email, is_example=True, **more)


def _approach(interview: Interview, sent_at: datetime, text: str) -> Approach:
    letter = Letter.objects.create(
        student_id=interview.student_id, person=interview.person, interview=interview, kind=LetterKind.APPROACH,
        subject=_("Twenty minutes about your work?"), text=text, sent_at=sent_at,
    )  # fmt: skip
    return Approach.objects.create(student_id=interview.student_id, interview=interview, letter=letter)


def _asked(student: Any, person: Person, at: datetime) -> None:
    interview = Interview.objects.wish(
        person, at=at - timedelta(days=16), wish=_("how in-house lawyers choose their matters")
    )
    Looked.at_place(person, "firm", at=at - timedelta(days=16), found=True)
    _approach(
        interview,
        at - timedelta(days=14),
        _("Dear Ines Halloran, may I ask you for twenty minutes about work in a company?"),
    )


def _named(student: Any, giver: Person, person: Person, at: datetime) -> None:
    Introduction.objects.create(
        student=student, by=giver, person=person, name=person.name, given_on=_day(at, -18), may_use_name="yes",
        thanked_at=at - timedelta(days=17), about=_("rebuilt how her office uses paralegals"),
    )  # fmt: skip


def _about_to_talk(student: Any, person: Person, at: datetime) -> None:
    page = resources.files(__package__).joinpath("demo_page.html").read_bytes()
    interview = Interview.objects.wish(
        person, at=at - timedelta(days=17), wish=_("how elder law offices use paralegals")
    )
    take_in(person, Intake(page, "tansy-merrow.html"), at=at - timedelta(days=16), place="firm")
    asked = _approach(
        interview, at - timedelta(days=13), _("Dear Helena Voss-Adeyemi, Professor Petersen gave me your name.")
    )
    asked.record_answer("yes", at=at - timedelta(days=11), text=_("Happy to. Any of the three works on my side."))
    day = _next_business_day(_day(at, 2))
    when = WallTime(datetime(day.year, day.month, day.day, 12, 30), HERE)
    Meeting.agree(
        interview, when, minutes=25, at=at - timedelta(days=9),
        medium="video", link="https://video.example.org/helena", their_phone="503 555 0148", my_phone="503 555 0101",
    )  # fmt: skip
    used = Goal.set_for(interview, _("Learn how offices use paralegals, and whether that is changing"), most=3)
    Goal.set_for(interview, _("Learn about the path from paralegal to lawyer"), most=3)
    Question.add(
        interview, _("What did you change first when you rebuilt how paralegals take part?"), goal=used, must_ask=True
    )
    Question.add(interview, _("What do clients notice when a paralegal sits in on the signing?"), goal=used)


def _talked(student: Any, person: Person, at: datetime) -> None:
    interview, talk = _held(person, at)
    letter = Letter.objects.create(
        student=student, person=person, interview=interview, kind=LetterKind.THANKS,
        text=_("Thank you for the half hour."), sent_at=talk.ends_at + timedelta(hours=20),
    )  # fmt: skip
    Thanks.objects.create(student=student, interview=interview, person=person, letter=letter)
    Advice.objects.create(
        student=student, interview=interview, person=person, given_on=talk.ends_at.date(), by_on=_day(at, 26),
        said=_("Sit in on a day of probate court before you choose."),
    )  # fmt: skip


def _just_talked(student: Any, person: Person, at: datetime) -> None:
    interview, talk = _held(person, at - timedelta(days=1))
    talk.jot(
        _("In our office paralegals find the witnesses; nobody else has the time."),
        at=talk.began_at,
        kind=JottingKind.IMPORTANT,
    )
    Thanks.objects.create(student=student, interview=interview, person=person)


def _held(person: Person, at: datetime) -> tuple[Interview, Conversation]:
    interview = Interview.objects.wish(person, at=at - timedelta(days=9), wish=_("what a week is made of"))
    _approach(
        interview, at - timedelta(days=8), _("Dear %(name)s, may I ask you for twenty minutes?") % {"name": person}
    ).record_answer("yes", at=at - timedelta(days=7))
    talk = Conversation.begin(interview, at=at, minutes=30)
    talk.close(at=at + timedelta(minutes=28))
    return interview, talk


def _day(at: datetime, ahead: int) -> date:
    return (at + timedelta(days=ahead)).date()


def _next_business_day(day: date) -> date:
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day
