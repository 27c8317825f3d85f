"""One small named world, on a Thursday in November 2026.

Sam is the student. Ada was approached eight days ago. Ben said yes, the talk is tomorrow. Chidi talked yesterday.
Dana gave the name of Femi, who is not a person yet. Eve is another student, who must see nothing.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.apps import apps
from django.db import connection

from halfhour.conversation.models import Conversation, JottingKind
from halfhour.followup.models import Thanks
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview, Introduction
from halfhour.letters.models import Letter, LetterKind
from halfhour.outreach.models import Approach
from halfhour.people.models import Person
from halfhour.preparation.models import Goal, Question
from halfhour.scheduling.models import Meeting
from halfhour.student.models import Account, Background, Student
from tests.clock import THURSDAY_EVENING

PORTLAND = "America/Los_Angeles"


@dataclass
class World:
    """Everybody by name, their interviews, and the moment."""

    at: datetime
    sam: Student
    eve: Student
    ada: Person
    ben: Person
    chidi: Person
    dana: Person
    with_ada: Interview
    with_ben: Interview
    with_chidi: Interview
    approach_to_ada: Approach
    meeting_with_ben: Meeting
    talk_with_chidi: Conversation
    femi: Introduction
    evas: Person
    evas_interview: Interview


def student(name: str) -> Student:
    account, _made = Account.objects.get_or_create(name="local" if name == "Sam Okafor" else name)
    return Student.objects.create(
        account=account, name=name, zone=PORTLAND, school="Rosecliff College of Law", email=f"{name.split(maxsplit=1)[0].lower()}@example.org",
        programme="first year of law school", phone="503 555 0101", introduced_at=THURSDAY_EVENING - timedelta(days=40),
        overview="I worked as a night clerk before law school.", signature=name,
    )  # fmt: skip


def approach(interview: Interview, *, sent_at: datetime | None, text: str = "Dear you, may we talk?") -> Approach:
    letter = Letter.objects.create(
        student_id=interview.student_id, person=interview.person, interview=interview, kind=LetterKind.APPROACH,
        subject="Twenty minutes?", text=text, sent_at=sent_at,
    )  # fmt: skip
    return Approach.objects.create(student_id=interview.student_id, interview=interview, letter=letter)


def build(at: datetime = THURSDAY_EVENING) -> World:
    """The world as it is at that moment."""
    sam, eve = student("Sam Okafor"), student("Eve Lindqvist")
    Background.objects.say(
        sam, Background.Kind.SCHOOL, "Rosecliff College of Law, 2026\nPortland State University, 2018-2022"
    )
    people = {
        name.split()[0]: Person.objects.create(student=sam, name=name, kind=kind, role=role, email=f"{name.split()[0].lower()}@firm.example")
        for name, kind, role in [
            ("Ada Brightwater", "attorney", "Attorney, Tern & Quill LLP"), ("Ben Castellan", "partner", "Partner, Larkspur Legal PC"),
            ("Chidi Marlowe", "legal_aid", "Staff attorney, Tualatin Legal Aid"), ("Dana Whitlock", "professor", "Professor of law"),
        ]
    }  # fmt: skip
    ada, ben, chidi, dana = people["Ada"], people["Ben"], people["Chidi"], people["Dana"]
    with_ada = Interview.objects.wish(ada, at=at - timedelta(days=12), wish="how estate practice starts")
    with_ben = Interview.objects.wish(ben, at=at - timedelta(days=15), wish="how a partner spends a week")
    with_chidi = Interview.objects.wish(chidi, at=at - timedelta(days=20), wish="what legal aid is like")
    to_ada = approach(with_ada, sent_at=at - timedelta(days=8))
    approach(with_ben, sent_at=at - timedelta(days=10)).record_answer("yes", at=at - timedelta(days=6), text="Gladly.")
    approach(with_chidi, sent_at=at - timedelta(days=18)).record_answer("yes", at=at - timedelta(days=14), text="Sure.")
    meeting = Meeting.agree(
        with_ben, WallTime(datetime(2026, 11, 20, 12, 30), PORTLAND), minutes=25, at=at - timedelta(days=5), medium="video",
        link="https://video.example/ben", their_phone="503 555 0148", my_phone="503 555 0101",
    )  # fmt: skip
    goal = Goal.set_for(with_ben, "Learn how a partner's week divides", most=3)
    Question.add(with_ben, "What takes more of a partner's week than students expect?", goal=goal, must_ask=True)
    held = Meeting.agree(
        with_chidi, WallTime(datetime(2026, 11, 18, 9, 0), PORTLAND), minutes=30, at=at - timedelta(days=10), medium="phone",
        their_phone="503 555 0160",
    )  # fmt: skip
    talk = Conversation.begin(with_chidi, at=held.starts_at, minutes=30, meeting=held)
    talk.jot("Ask the housing clinic for a shift", at=held.starts_at + timedelta(minutes=9), kind=JottingKind.IMPORTANT)
    talk.close(at=held.ends_at)
    Thanks.objects.create(student=sam, interview=with_chidi, person=chidi)
    femi = Introduction.objects.create(
        student=sam, by=dana, name="Femi Adekunle", given_on=date(2026, 11, 16), may_use_name="yes"
    )
    evas = Person.objects.create(student=eve, name="Zoe Hartigan", kind="attorney")
    evas_interview = Interview.objects.wish(evas, at=at)
    return World(
        at, sam, eve, ada, ben, chidi, dana, with_ada, with_ben, with_chidi, to_ada, meeting, talk, femi, evas, evas_interview,
    )  # fmt: skip


# The index is no table that rows are put back into: it is written from the entries.
INDEX_ALL = (
    "INSERT INTO halfhour_search(rowid, owner, title, folded) SELECT id, owner, title, folded FROM halfhour_searchentry"
)
_kept: dict[datetime, tuple[dict[str, list], bytes]] = {}


def again(at: datetime = THURSDAY_EVENING) -> World:
    """As `build`, but built once: then its rows are put back as they stood, which takes a fifth of the time."""
    if connection.vendor != "sqlite" or Account.objects.exists():
        return build(at)
    if at not in _kept:
        made = pickle.dumps(build(at))
        _kept[at] = _rows(), made
        return pickle.loads(made)
    rows, made = _kept[at]
    with connection.cursor() as cursor:
        for insert, found in rows.items():
            cursor.executemany(insert, found)
        cursor.execute(INDEX_ALL)
    return pickle.loads(made)


def _rows() -> dict[str, list]:
    """What stands in each table that is not empty, by what puts it back."""
    found = {}
    with connection.cursor() as cursor:
        for model in apps.get_app_config("halfhour").get_models():
            columns = [connection.ops.quote_name(each.column) for each in model._meta.local_concrete_fields]
            table = model._meta.db_table
            as_kept = ", ".join(f"+{each}" for each in columns)  # a plus, lest the driver makes dates of what is text
            if rows := cursor.execute(f"SELECT {as_kept} FROM {table}").fetchall():
                places = ", ".join(["%s"] * len(columns))
                found[f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"] = rows
    return found
