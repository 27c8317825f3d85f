"""What the student said is not right is named in no question, and answers none."""

import pytest

from halfhour.people.models import Person
from halfhour.preparation.brief import brief_of
from halfhour.preparation.gathered import gathered_about
from halfhour.preparation.plan import look_up, plan_of
from halfhour.research.intake import Intake, take_in
from halfhour.student.policy import Policy

WHERE = "Where did you go to law school?"
TWO = b"""<!doctype html><html><head><title>Ben Castellan</title></head><body><main><h1>Ben Castellan</h1>
<p>Ben Castellan is a partner at Larkspur Legal PC. He speaks Portuguese and is admitted to practice in Oregon.</p>
<h2>Education</h2><ul><li>J.D., Rosecliff College of Law, 2009</li></ul></main></body></html>"""


def better(person: Person, question: str) -> str:
    return look_up(question, gathered_about(person)).better


def reject(person: Person, words: str, at) -> None:
    for fact in person.facts.filter(value__contains=words):
        fact.reject(at=at)


def test_a_better_question_names_no_school_that_is_not_right(world, prepared):
    assert "Rosecliff" in better(world.ben, WHERE)
    reject(world.ben, "Rosecliff", world.at)
    looked = look_up(WHERE, gathered_about(world.ben))
    assert "Rosecliff" not in looked.better + "".join(each.quote for each in looked.quotes)


def test_a_question_is_open_where_all_that_answers_it_is_not_right(world, prepared):
    reject(world.ben, "Rosecliff", world.at)
    reject(world.ben, "Portland State", world.at)
    assert look_up(WHERE, gathered_about(world.ben)).state == "not_found"


def test_a_fact_that_stands_in_the_same_sentence_is_still_read(world):
    ana = Person.objects.create(student=world.sam, name="Ben Castellan")
    take_in(ana, Intake(TWO, "ana.html"), at=world.at)
    reject(ana, "Portuguese", world.at)
    assert look_up("Where are you admitted to practice?", gathered_about(ana)).state == "answered"
    assert "Portuguese" not in better(ana, "Which languages do you speak?")


def test_a_better_question_names_the_school_as_corrected(world, prepared):
    (law,) = world.ben.facts.filter(value__contains="Rosecliff")
    law.correct("J.D., Larkmoor Law School, 2009", at=world.at, end=2009)
    assert "Rosecliff" not in better(world.ben, WHERE)


@pytest.mark.parametrize("words", ["Rosecliff", "Portland State", "Oregon State Bar", "leases"])
def test_neither_the_plan_nor_the_brief_tells_it(world, prepared, words):
    reject(world.ben, words, world.at)
    policy = Policy()
    told = [each.text + each.came_from for each in plan_of(prepared.interview, policy).suggestions]
    brief = brief_of(prepared.interview, policy)
    told += [*brief.shared, *(each.text + each.quote for each in brief.facts)]
    assert not [each for each in told if words in each]


def test_a_word_withdrawn_by_undo_counts_at_once(world, prepared):
    reject(world.ben, "Rosecliff", world.at)
    assert "Rosecliff" not in better(world.ben, WHERE)
    world.ben.verdicts.all().delete()
    assert "Rosecliff" in better(world.ben, WHERE)


PASTED = """Thessaly Brand
Senior Paralegal at Corrigan Law
Salem, Oregon, United States · Contact info
412 connections
About
I keep exhibits.
Experience
Senior Paralegal
Corrigan Law · Full-time
Mar 2019 - Present · 7 yrs
Legal Assistant
Dunn Legal
Jun 2015 - Feb 2019 · 3 yrs 9 mos
Salem, Oregon
Education
Chemeketa Community College
2013 - 2015
"""


def test_another_line_that_says_only_what_is_not_right_answers_nothing(world):
    person = Person.objects.create(student=world.sam, name="Thessaly Brand")
    take_in(person, Intake(PASTED.encode()), at=world.at)
    for fact in person.facts.filter(type="city"):
        fact.reject(at=world.at)
    looked = look_up("Is your firm in Portland?", gathered_about(person))
    assert "Salem, Oregon" not in [each.quote for each in looked.quotes]
