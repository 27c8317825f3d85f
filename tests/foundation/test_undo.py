"""A press can be undone, whole, unless something later touched the same rows."""

from datetime import timedelta

import pytest

from halfhour.foundation.acts import Act, ActRow, CannotUndo, acting
from halfhour.interviews.models import Interview
from halfhour.people.models import Note, Person
from halfhour.search.index import find


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
