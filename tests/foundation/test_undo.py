"""A press can be undone, whole, unless something later touched the same rows."""

from datetime import timedelta

import pytest

from halfhour.foundation.acts import Act, ActRow, CannotUndo, acting
from halfhour.interviews.models import Interview
from halfhour.people.models import Note, Person
from halfhour.preparation.models import Question
from halfhour.search.index import find
from halfhour.student.models import Background


def test_what_was_made_goes_again(world):
    with acting(world.sam, "people:add", at=world.at) as act:
        Person.objects.create(student=world.sam, name="Gita Rowan")
    Act.objects.get(id=act.id).undo(world.at)
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()
    assert not find(world.sam, "Gita")


def test_what_was_changed_stands_as_before(world):
    with acting(world.sam, "people:rename", at=world.at) as act:
        world.ada.name = "Ada B. Brightwater"
        world.ada.save()
    Act.objects.get(id=act.id).undo(world.at)
    world.ada.refresh_from_db()
    assert world.ada.name == "Ada Brightwater"
    assert [hit.title for hit in find(world.sam, "brightwater")] == ["Ada Brightwater"]


def test_what_was_removed_comes_back_with_all_that_hung_on_it(world):
    Note.objects.create(student=world.sam, person=world.ada, text="likes orchards")
    with acting(world.sam, "people:remove", at=world.at) as act:
        world.ada.remove()
    assert not Interview.objects.of(world.sam).filter(pk=world.with_ada.pk).exists()
    assert not find(world.sam, "orchards")
    Act.objects.get(id=act.id).undo(world.at + timedelta(days=29))
    assert Interview.objects.of(world.sam).get(pk=world.with_ada.pk).person.name == "Ada Brightwater"
    assert find(world.sam, "orchards")


def test_it_refuses_when_something_later_touched_a_row(world):
    with acting(world.sam, "people:rename", at=world.at) as act:
        world.ada.name = "Ada One"
        world.ada.save()
    world.ada.name = "Ada Two"
    world.ada.save()
    with pytest.raises(CannotUndo):
        Act.objects.get(id=act.id).undo(world.at)
    world.ada.refresh_from_db()
    assert world.ada.name == "Ada Two"


def test_it_refuses_when_something_hangs_on_what_was_made(world):
    with acting(world.sam, "people:add", at=world.at) as act:
        gita = Person.objects.create(student=world.sam, name="Gita Rowan")
    Note.objects.create(student=world.sam, person=gita, text="met at the fair")
    with pytest.raises(CannotUndo):
        Act.objects.get(id=act.id).undo(world.at)
    assert Person.objects.of(world.sam).filter(pk=gita.pk).exists()


@pytest.mark.parametrize(("days", "may"), [(30, True), (31, False)])
def test_it_can_be_undone_for_thirty_days(world, days, may):
    with acting(world.sam, "people:add", at=world.at) as act:
        Person.objects.create(student=world.sam, name="Gita Rowan")
    kept = Act.objects.get(id=act.id)
    if may:
        kept.undo(world.at + timedelta(days=days))
    else:
        with pytest.raises(CannotUndo):
            kept.undo(world.at + timedelta(days=days))


def test_twice_is_refused(world):
    with acting(world.sam, "people:add", at=world.at) as act:
        Person.objects.create(student=world.sam, name="Gita Rowan")
    Act.objects.get(id=act.id).undo(world.at)
    with pytest.raises(CannotUndo):
        Act.objects.get(id=act.id).undo(world.at)


def test_a_press_that_fails_leaves_nothing(world):
    with pytest.raises(ZeroDivisionError), acting(world.sam, "people:add", at=world.at):
        Person.objects.create(student=world.sam, name="Gita Rowan")
        raise ZeroDivisionError
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()
    assert not Act.objects.exists()


def test_removing_a_person_leaves_no_text_of_them_in_earlier_acts(world):
    with acting(world.sam, "people:note", at=world.at) as act:
        act.said = "Noted about Ada Brightwater."
        Note.objects.create(student=world.sam, person=world.ada, text="likes orchards")
    with acting(world.sam, "people:remove", at=world.at):
        world.ada.remove()
    assert [each.verb for each in Act.objects.filter(student=world.sam)] == ["people:remove"]
    assert ActRow.objects.filter(act__verb="people:note").count() == 0


def test_another_student_cannot_undo_it(world, press):
    with acting(world.eve, "people:add", at=world.at) as act:
        Person.objects.create(student=world.eve, name="Gita Rowan")
    assert press(f"/undo/{act.id}/").status_code == 404
    assert Person.objects.of(world.eve).named("Gita Rowan").exists()


def test_what_lost_its_key_has_it_again(world):
    note = Note.objects.create(student=world.sam, person=world.ben, text="ask about fees", is_question=True)
    question = Question.objects.of(world.sam).get()
    question.note = note
    question.save()
    noted = note.pk
    with acting(world.sam, "people:remove_note", at=world.at) as act:
        note.delete()
    Act.objects.get(id=act.id).undo(world.at)
    question.refresh_from_db()
    assert question.note_id == noted


def test_it_refuses_when_what_it_hung_on_is_gone(world):
    note = Note.objects.create(student=world.sam, person=world.ada, text="likes orchards")
    with acting(world.sam, "people:remove_note", at=world.at) as act:
        note.delete()
    world.ada.delete()
    with pytest.raises(CannotUndo):
        Act.objects.get(id=act.id).undo(world.at)
    assert Act.objects.get(id=act.id).undone_at is None


def test_it_refuses_when_its_place_is_taken(world):
    with acting(world.sam, "interviews:remove", at=world.at) as act:
        world.with_ada.delete()
    Interview.objects.wish(world.ada, at=world.at)
    with pytest.raises(CannotUndo):
        Act.objects.get(id=act.id).undo(world.at)
    assert Interview.objects.of(world.sam).filter(person=world.ada).count() == 1


def test_twice_is_once(world):
    with acting(world.sam, "people:rename", at=world.at) as act:
        world.ada.name = "Ada Two"
        world.ada.save()
    first, second = Act.objects.get(id=act.id), Act.objects.get(id=act.id)
    first.undo(world.at)
    with pytest.raises(CannotUndo):
        second.undo(world.at)


def test_who_is_erased_leaves_no_words_in_earlier_acts(world):
    note = Note.objects.create(student=world.sam, person=world.ada, text="likes orchards")
    with acting(world.sam, "people:remove_note", at=world.at):
        note.delete()
    with acting(world.sam, "people:rename", at=world.at) as other:
        world.ben.name = "Ben C. Castellan"
        world.ben.save()
    with acting(world.sam, "people:remove", at=world.at) as erasing:
        world.ada.remove()
    assert set(Act.objects.values_list("id", flat=True)) == {other.id, erasing.id}
    assert not ActRow.objects.exclude(act=erasing.id).filter(before__icontains="orchards").exists()


def test_lines_that_changed_places_stand_as_before(world):
    before = Background.objects.lines(world.sam)
    with acting(world.sam, "student:bring", at=world.at) as act:
        Background.objects.say(
            world.sam, "school", "Portland State University, 2018-2022\nRosecliff College of Law, 2026"
        )
    assert Background.objects.lines(world.sam) != before
    Act.objects.get(id=act.id).undo(world.at)
    assert Background.objects.lines(world.sam) == before


def test_undo_leads_back_to_the_page_as_it_was_chosen(world, press):
    with acting(world.sam, "people:rename", at=world.at) as act:
        world.ada.name = "Ada Renamed"
        world.ada.save()
    assert press(f"/undo/{act.id}/", came_from="/research/?source=2")["Location"] == "/research/?source=2"
