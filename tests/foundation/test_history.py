"""What the student did can be looked up for 30 days, and undone where nothing came after it."""

from datetime import timedelta

import pytest

from halfhour.foundation.acts import Act, ActRow, acting
from halfhour.foundation.history import SHOWN, what_you_did
from halfhour.letters.models import Letter
from halfhour.people.models import Person

PAGE = "/history/"


def rename(world, name: str, *, at, said: str = "") -> Act:
    with acting(world.sam, "people:rename", at=at, subject=world.ada.id) as act:
        act.said = said
        world.ada.name = name
        world.ada.save()
    return Act.objects.get(id=act.id)


@pytest.fixture
def draft(world):
    return Letter.objects.create(student=world.sam, person=world.dana, kind="hello", text="Dear Dana, hello.")


def write(press, draft, text: str):
    draft.refresh_from_db()
    return press(f"/letters/{draft.id}/write/", {"text": text, "revision": draft.revision}, htmx=True)


def test_a_wrong_mark_sent_is_taken_back_the_next_day(world, press, client, clock, draft):
    press(f"/letters/{draft.id}/mark-sent/", {"text": draft.text, "revision": 1})
    clock.at += timedelta(days=1)
    page = client.get(PAGE).content.decode()
    assert "Marked as sent to Dana Whitlock." in page
    act = Act.objects.get(student=world.sam, said__startswith="Marked as sent")
    assert press(f"/undo/{act.id}/", came_from=PAGE).url == PAGE
    draft.refresh_from_db()
    assert draft.sent_at is None
    assert "undone" in client.get(PAGE).content.decode()


def test_a_press_that_was_just_undone_is_told_as_undone(world, press, client, clock, draft):
    press(f"/letters/{draft.id}/mark-sent/", {"text": draft.text, "revision": 1})
    act = Act.objects.get(student=world.sam, said__startswith="Marked as sent")
    press(f"/undo/{act.id}/", came_from="/letters/")
    assert "Undone: Marked as sent to Dana Whitlock." in client.get("/letters/").content.decode()
    clock.at += timedelta(minutes=2)
    assert "Undone:" not in client.get("/letters/").content.decode()


def test_only_what_nothing_came_after_has_a_button(world):
    first = rename(world, "Ada One", at=world.at, said="One.")
    second = rename(world, "Ada Two", at=world.at + timedelta(hours=1), said="Two.")
    at = world.at + timedelta(hours=2)
    assert [(each.words, each.may_be_undone) for each in what_you_did(world.sam, at=at).lines] == [
        ("Two.", True),
        ("One.", False),
    ]
    second.undo(at)
    assert [each.may_be_undone for each in what_you_did(world.sam, at=at).lines] == [False, True]
    first.undo(at)
    world.ada.refresh_from_db()
    assert world.ada.name == "Ada Brightwater"


def test_it_goes_back_thirty_days_and_no_further(world):
    rename(world, "Ada One", at=world.at, said="One.")
    almost = world.at + timedelta(days=30) - timedelta(seconds=1)
    assert what_you_did(world.sam, at=almost).lines
    assert not what_you_did(world.sam, at=world.at + timedelta(days=30)).lines


def test_a_long_history_goes_on_at_the_next_page(world, client):
    for number in range(SHOWN + 1):
        with acting(world.sam, "people:add", at=world.at) as act:
            act.said = f"Added {number}."
            Person.objects.create(student=world.sam, name=f"Person {number}")
    page = what_you_did(world.sam, at=world.at)
    assert len(page.lines) == SHOWN
    rest = what_you_did(world.sam, at=world.at, before=page.before)
    assert [each.words for each in rest.lines] == ["Added 0."]
    assert rest.before == ""
    assert client.get(PAGE, {"before": page.before}).status_code == client.get(PAGE, {"before": "rubbish"}).status_code


def test_what_is_kept_while_one_types_is_one_act_and_is_undone_whole(world, press, clock, draft):
    for words in ("one", "one two", "one two three"):
        write(press, draft, f"Dear Dana, {words}.")
        clock.at += timedelta(minutes=14)
    (act,) = Act.objects.filter(student=world.sam)
    assert ActRow.objects.filter(act=act).count() == 1
    act.undo(clock.at)
    draft.refresh_from_db()
    assert draft.text == "Dear Dana, hello."


def test_typing_after_a_longer_break_is_an_act_of_its_own(world, press, clock, draft):
    write(press, draft, "Dear Dana, one.")
    clock.at += timedelta(minutes=15)
    write(press, draft, "Dear Dana, two.")
    assert Act.objects.filter(student=world.sam).count() == 2


def test_a_press_between_two_typings_keeps_them_apart(world, press, clock, draft):
    write(press, draft, "Dear Dana, one.")
    with acting(world.sam, "letters:use_mine", at=clock.at, subject=draft.id) as act:
        act.said = "Your own words stand in the letter now."
        draft.refresh_from_db()
        draft.write("Mine.", revision=draft.revision, subject="")
    write(press, draft, "Dear Dana, two.")
    assert Act.objects.filter(student=world.sam).count() == 3


def test_another_students_acts_are_not_shown(world, client):
    with acting(world.eve, "people:rename", at=world.at) as act:
        act.said = "Eve did this."
        world.evas.name = "Zoe H."
        world.evas.save()
    assert "Eve did this." not in client.get(PAGE).content.decode()


def test_it_takes_three_queries_however_long_it_is(world, django_assert_num_queries):
    for number in range(20):
        rename(world, f"Ada {number}", at=world.at + timedelta(hours=number), said=str(number))
    with django_assert_num_queries(3):
        what_you_did(world.sam, at=world.at + timedelta(days=2))
