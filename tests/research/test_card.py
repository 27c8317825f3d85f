"""The card takes its lines from the page, and the student's word counts before any reading."""

from halfhour.foundation.acts import Act
from halfhour.people.models import Person
from halfhour.research.card import introduce
from halfhour.research.intake import read_again
from halfhour.research.models import Fact


def test_the_card_takes_the_students_word_on_a_post(world, source, press, client):
    introduce(source.person, source)
    post = source.facts.filter(type="work", about="").order_by("span_start").first()
    assert source.person.role == post.value
    press(f"/research/facts/{post.id}/correct/", {"value": "Of counsel, Heron Bay Law Group"})
    assert Person.objects.get(pk=source.person_id).role == "Of counsel, Heron Bay Law Group"


def test_a_post_that_is_not_right_leaves_the_card_and_undo_gives_it_back(world, source, press):
    introduce(source.person, source)
    post = source.facts.filter(type="work", about="").order_by("span_start").first()
    press(f"/research/facts/{post.id}/reject/")
    assert Person.objects.get(pk=source.person_id).role == ""
    Act.objects.get(student=world.sam, verb="research:reject").undo(world.at)
    assert Person.objects.get(pk=source.person_id).role == post.value


def test_a_role_in_the_students_own_words_stays_on_the_card(world, source, press):
    Person.objects.filter(pk=source.person_id).update(role="Partner who runs the clinic")
    for post in source.facts.filter(type="work", about=""):
        press(f"/research/facts/{post.id}/reject/")
    assert Person.objects.get(pk=source.person_id).role == "Partner who runs the clinic"


def test_the_card_follows_a_reading_that_has_improved(world, source):
    person = source.person
    post = source.facts.filter(type="work", about="").first()
    Fact.objects.filter(pk=post.pk).update(value="Law Group, Law Group")
    person.describe(role="Law Group, Law Group")
    read_again(source)
    assert "Law Group, Law Group" not in Person.objects.get(pk=person.pk).role
    assert Person.objects.get(pk=person.pk).role


def test_what_the_student_took_off_the_card_stays_off_after_a_new_reading(world, source):
    source.person.describe(role="", city="", email="")
    read_again(source)
    person = Person.objects.get(pk=source.person_id)
    assert (person.role, person.city, person.email) == ("", "", "")
