"""Fills a database with many invented people by plain rows, so that filling takes seconds."""

from __future__ import annotations

from datetime import datetime, timedelta

from halfhour.foundation.ids import new_id
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter
from halfhour.outreach.models import Approach
from halfhour.people.models import Contact, Note, Person
from halfhour.preparation.models import Goal, Question
from halfhour.student.models import Account, Student

FIRST = "Ada Ben Chidi Dana Eli Femi Gita Hana Ines Jonas Kofi Lena Mira Noor Otto Pia Quinn Rosa Sami Tove".split()
LAST = "Brightwater Castellan Marlowe Whitlock Adekunle Rowan Ellery Birdsong Halloran Thackeray Abara Okafor".split()
WORDS = "orchard ledger harbour lantern meadow copper willow granite velvet saffron timber anchor cedar quill".split()
BATCH = 500


def owner(name: str, at: datetime) -> Student:
    """A student with that account name."""
    account, _made = Account.objects.get_or_create(name=name)
    about = {"name": "Sam Okafor", "zone": "America/Los_Angeles", "introduced_at": at}
    made, _new = Student.objects.get_or_create(account=account, defaults=about)
    return made


def fill(student: Student, *, people: int, open_interviews: int, at: datetime) -> None:
    """So many people, each with a note and a contact, and so many interviews that wait for an answer."""
    rows = [_person(student, n) for n in range(people)]
    keep(Person, rows)
    keep(Note, (_note(each, n, at) for n, each in enumerate(rows)))
    month_ago = at - timedelta(days=30)
    keep(Contact, (Contact(student=student, person=each, how="chance", happened_at=month_ago) for each in rows))
    wish(student, rows[:open_interviews], at)


def keep(model, rows) -> None:
    model.objects.bulk_create(rows, batch_size=BATCH)


def _person(student: Student, n: int) -> Person:
    last = f"{LAST[n % 12]}{n}"
    return Person(
        id=new_id(), student=student, name=f"{FIRST[n % 20]} {last}", sort_name=last.casefold(), city="Portland",
        role=f"Attorney, {WORDS[n % 14].title()} Law", email=f"p{n}@example.org",
    )  # fmt: skip


def _note(person: Person, n: int, at: datetime) -> Note:
    text = f"likes the {WORDS[n % 14]} and the {WORDS[n * 5 % 14]}"
    return Note(student_id=person.student_id, person=person, text=text, noted_at=at)


def wish(student: Student, people: list[Person], at: datetime) -> None:
    """An interview with each, asked three days ago, with a goal and a question."""
    interviews = [Interview(student=student, person=each, wanted_at=at - timedelta(days=5)) for each in people]
    keep(Interview, interviews)
    sent = {"student": student, "kind": "approach", "text": "May we talk?", "sent_at": at - timedelta(days=3)}
    letters = [Letter(person_id=each.person_id, interview=each, **sent) for each in interviews]
    keep(Letter, letters)
    pairs = zip(interviews, letters, strict=True)
    keep(Approach, (Approach(student=student, interview=each, letter=letter) for each, letter in pairs))
    goals = [Goal(student=student, interview=each, text="Learn how a week is made") for each in interviews]
    keep(Goal, goals)
    asked = "What surprised you in your first year?"
    keep(Question, (Question(student=student, interview=goal.interview, goal=goal, text=asked) for goal in goals))
