"""Common ground stands on the profile's own lines and on facts that stand."""

from halfhour.people.models import Person
from halfhour.research.dossier import dossier
from halfhour.research.in_common import in_common
from halfhour.research.intake import Intake, take_in
from tests.pages import FIRM_PAGE


def shared(world, person):
    return in_common(world.sam, dossier(person))


def test_a_school_in_common_is_shown_with_both_quotes(world):
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    source = take_in(marisol, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    school = next(each for each in shared(world, marisol) if "Portland State" in each.student_quote)
    assert school.source_quote in source.text
    assert school.source == source


def test_what_the_student_rejected_is_not_in_common(world):
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    take_in(marisol, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    for fact in marisol.facts.filter(value__contains="Portland State"):
        fact.reject(at=world.at)
    assert not [each for each in shared(world, marisol) if "Portland State" in each.student_quote]
