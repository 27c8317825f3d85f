"""Common ground stands on the profile's own lines and on facts that stand."""

from halfhour.people.models import Person
from halfhour.research.dossier import dossier
from halfhour.research.in_common import in_common
from halfhour.research.intake import Intake, take_in
from halfhour.research.models import Verdict
from halfhour.student.models import Background
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


BANJO = """<h1>Marisol Quennell</h1><p>Marisol Quennell is a water lawyer in Tilden.</p>
<p>It is no secret that her clawhammer banjo is loud.</p><p>Linda Marsh keeps bees.</p>"""


def _with_interests(world, *lines):
    for line in lines:
        Background.objects.create(student=world.sam, kind="interest", said=line)
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    take_in(marisol, Intake(BANJO.encode(), "banjo.html"), at=world.at)
    return marisol


def test_a_sentence_without_a_fact_is_searched_for_what_is_rare(world):
    marisol = _with_interests(world, "old-time banjo", "beekeeping")
    (banjo,) = [each for each in shared(world, marisol) if each.student_quote in {"old-time banjo", "beekeeping"}]
    assert banjo.student_quote == "old-time banjo"
    assert banjo.source_quote in banjo.source.text


def test_a_sentence_with_a_rejected_fact_shares_nothing(world):
    marisol = _with_interests(world, "water")
    for said in ("a water lawyer", "water lawyer in Tilden"):
        Verdict.objects.create(student=world.sam, person=marisol, type="practice_area", quote=said, word="rejected")
    for fact in marisol.facts.all():
        fact.reject(at=world.at)
    assert "water" not in {each.student_quote for each in shared(world, marisol)}


TILDEN = """<h1>Marisol Quennell</h1><p>Marisol Quennell is a water lawyer. She grew up in Tilden, Oregon, and is
back there.</p><p>It is no secret that her best weeks are those of the Tilden harvest.</p><h2>Education</h2>
<ul><li>B.A., Portland State University, 2006</li></ul>"""


def _of_tilden(world, *towns):
    for line in towns:
        Background.objects.create(student=world.sam, kind="town", said=line)
    marisol = Person.objects.create(student=world.sam, name="Marisol Quennell")
    take_in(marisol, Intake(TILDEN.encode(), "tilden.html"), at=world.at)
    return marisol


def test_a_town_that_is_not_right_is_not_met_in_another_sentence(world):
    marisol = _of_tilden(world, "Tilden, Oregon")
    assert [each for each in shared(world, marisol) if "Tilden" in each.student_quote]
    for fact in marisol.facts.filter(type="city"):
        fact.reject(at=world.at)
    assert not [each for each in shared(world, marisol) if "Tilden" in each.student_quote]


def test_what_the_student_words_otherwise_is_shared_as_they_say(world):
    marisol = _of_tilden(world)
    (school,) = marisol.facts.filter(type="education")
    school.correct("B.A., Western Oregon University, 2006", at=world.at, end=2006)
    assert not [each for each in shared(world, marisol) if "Portland State" in each.student_quote]
    school.correct("B.A. in geology, Portland State University", at=world.at, end=2006)
    assert [each for each in shared(world, marisol) if "Portland State" in each.student_quote]


SALEM = """<h1>Orla Fenn</h1><p>Orla Fenn is a paralegal at Marrow & Pike LLP in Salem. She {joins} the Zinc Guild.</p>
<p>She is a fellow of the Copper Society.</p>"""


def _of_salem(world, joins="looks forward to joining", **profile):
    for kind, line in profile.items():
        Background.objects.create(student=world.sam, kind=kind, said=line)
    orla = Person.objects.create(student=world.sam, name="Orla Fenn")
    take_in(orla, Intake(SALEM.format(joins=joins).encode(), "salem.html"), at=world.at)
    return orla


def _lines(world, person):
    return {each.student_quote for each in shared(world, person)}


def test_a_town_that_is_not_right_is_not_met_in_the_words_of_a_post(world):
    orla = _of_salem(world, town="Salem, Oregon", employer="Marrow & Pike LLP")
    assert _lines(world, orla) >= {"Salem, Oregon", "Marrow & Pike LLP"}
    for fact in orla.facts.filter(type="city"):
        fact.reject(at=world.at)
    assert "Salem, Oregon" not in _lines(world, orla)
    assert "Marrow & Pike LLP" in _lines(world, orla), "the post itself was not said to be wrong"


def test_a_town_that_is_not_right_in_one_place_is_met_where_another_page_tells_it(world):
    orla = _of_salem(world, town="Salem, Oregon")
    for fact in orla.facts.filter(type="city"):
        fact.reject(at=world.at)
    take_in(orla, Intake(b"<h1>Orla Fenn</h1><p>Orla Fenn grew up in Salem, Oregon.</p>", "home.html"), at=world.at)
    assert "Salem, Oregon" in _lines(world, orla)


def test_a_name_that_stands_in_another_fact_as_its_own_is_still_shared(world):
    orla = _of_salem(world, membership="Copper Society")
    for fact in orla.facts.exclude(value__contains="Copper Society"):
        fact.reject(at=world.at)
    assert "Copper Society" in _lines(world, orla)


def test_a_body_that_somebody_looks_forward_to_joining_is_not_in_common(world):
    orla = _of_salem(world, membership="Zinc Guild")
    assert "Zinc Guild" not in _lines(world, orla)


def test_a_body_that_somebody_joined_is_in_common(world):
    orla = _of_salem(world, joins="joined", membership="Zinc Guild")
    assert "Zinc Guild" in _lines(world, orla)
