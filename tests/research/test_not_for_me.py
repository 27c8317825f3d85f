"""Something in common that the student put away stays away, with this person, and alone."""

import pytest

from halfhour.foundation.acts import Act
from halfhour.interviews.models import Interview
from halfhour.outreach.asking import grounds
from halfhour.people.models import Person
from halfhour.preparation.brief import brief_of
from halfhour.research.dossier import dossier
from halfhour.research.in_common import ground, in_common
from halfhour.research.intake import Intake, read_again, take_in
from halfhour.research.models import NotForMe
from halfhour.student.models import Background
from halfhour.student.policy import Policy
from tests.pages import FIRM_PAGE

STATE = "Portland State"


@pytest.fixture
def marisol(world):
    person = Person.objects.create(student=world.sam, name="Marisol Quennell")
    Background.objects.create(student=world.sam, kind="language", said="Spanish")
    take_in(person, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    return person


def shared(world, person):
    return in_common(world.sam, dossier(person))


def put_away(world, press, person, *, about: str = STATE, htmx: bool = False):
    words = next(each.words for each in shared(world, person) if about in each.student_quote)
    path = f"/research/{person.pk}/not-for-me/"
    return press(path, {"words": words}, htmx=htmx, came_from=f"/people/{person.pk}/")


@pytest.mark.parametrize("htmx", [True, False])
def test_one_is_put_away_and_the_others_stay(world, marisol, press, htmx):
    before = [each.words for each in shared(world, marisol)]
    answer = put_away(world, press, marisol, htmx=htmx)
    assert answer["HX-Redirect" if htmx else "Location"] == f"/people/{marisol.pk}/"
    assert [each.words for each in shared(world, marisol)] == [each for each in before if STATE not in each]


def test_it_stays_away_after_a_new_reading_and_a_second_page(world, marisol, press):
    put_away(world, press, marisol)
    for source in list(marisol.sources.all()):
        read_again(source)
    take_in(marisol, Intake(FIRM_PAGE.replace("<h1>", "<p>Again.</p><h1>").encode(), "again.html"), at=world.at)
    assert not [each for each in shared(world, marisol) if STATE in each.student_quote]


def test_it_opens_no_letter_and_stands_in_no_brief(world, marisol, press):
    interview = Interview.objects.wish(marisol, at=world.at)
    first = grounds(world.sam, marisol).shared
    put_away(world, press, marisol, about=shared(world, marisol)[0].student_quote)
    assert str(grounds(world.sam, marisol).shared) != str(first)
    assert str(first) not in str(brief_of(interview, Policy()).shared)


def test_undo_brings_it_back(world, marisol, press):
    before = shared(world, marisol)
    put_away(world, press, marisol)
    press(f"/undo/{Act.objects.get(verb='research:not_for_me').pk}/")
    assert shared(world, marisol) == before


def test_twice_is_once(world, marisol, press):
    words = shared(world, marisol)[0].words
    for _press in range(2):
        press(f"/research/{marisol.pk}/not-for-me/", {"words": words})
    assert NotForMe.objects.of(world.sam).count() == 1


def test_it_is_put_away_with_this_person_only(world, marisol, press):
    other = Person.objects.create(student=world.sam, name="Gita Rowan")
    take_in(other, Intake(FIRM_PAGE.replace("Marisol Quennell", "Gita Rowan").encode(), "g.html"), at=world.at)
    put_away(world, press, marisol)
    assert [each for each in shared(world, other) if STATE in each.student_quote]


def test_get_and_nothing_at_all_are_refused(world, marisol, press, client):
    path = f"/research/{marisol.pk}/not-for-me/"
    assert client.get(path).status_code == 405
    assert press(path, {}).status_code == 422
    assert press(path, {"words": "x" * 1001}).status_code == 422
    assert press(f"/research/{world.evas.pk}/not-for-me/", {"words": "x"}).status_code == 404
    assert not NotForMe.objects.exists()


@pytest.mark.parametrize("page", ["/research/{}/", "/people/{}/"])
def test_each_has_its_own_button_on_both_pages(world, marisol, client, page):
    html = client.get(page.format(marisol.pk)).content.decode()
    assert html.count(">Not for me</button>") == len(shared(world, marisol)) > 1


def test_where_too_much_is_told_to_compare_the_page_says_so(world, marisol, client):
    kinds = ("town", "language", "interest", "activity", "membership", "employer")
    lines = [(kind, f"{kind} called Q{number}") for kind in kinds for number in range(60)]
    Background.objects.bulk_create(Background(student=world.sam, kind=kind, said=said) for kind, said in lines)
    told = "".join(f"<p>Marisol Quennell baked loaf {number} at home.</p>" for number in range(400))
    assert ground(world.sam, dossier(marisol)).first == 0
    take_in(marisol, Intake(f"<h1>Marisol Quennell</h1>{told}".encode(), "long.html"), at=world.at)
    first = ground(world.sam, dossier(marisol)).first
    assert 300 < first < 400
    for page in (f"/research/{marisol.pk}/", f"/people/{marisol.pk}/"):
        assert f"the first {first} facts and lines were" in client.get(page).content.decode()
