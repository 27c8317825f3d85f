"""What a device kept is taken in exactly once, in order, from one device or two."""

import random
from datetime import timedelta

import pytest

from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.foundation.ids import new_id
from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Introduction
from halfhour.people.models import Contact


def event(kind, seq, at, /, *, device="phone", id=None, **payload):
    return {"id": id or new_id(), "device": device, "seq": seq, "happened_at": at, "kind": kind, "payload": payload}


def test_what_comes_twice_is_there_once(running, clock):
    note = event("jot", 0, clock.at, kind="note", text="once")
    assert running.absorb([note]) == [note["id"]]
    assert running.absorb([note, note]) == [note["id"]]
    assert [each.text for each in running.jottings()] == ["once"]


def test_the_same_event_from_two_devices_is_one(running, clock):
    shared = new_id()
    for device in ("phone", "laptop"):
        running.absorb([event("jot", 0, clock.at, device=device, id=shared, kind="note", text="shared")])
    assert [each.text for each in running.jottings()] == ["shared"]


def test_a_device_that_lost_its_count_loses_no_note(running, clock):
    running.absorb([event("jot", 0, clock.at, kind="note", text="before")])
    running.absorb([event("jot", 0, clock.turn(minutes=1), kind="note", text="after")])
    assert [each.text for each in running.jottings()] == ["before", "after"]


def test_effects_happen_once(world, running, clock):
    ends_at = running.ends_at
    kept = [
        event("extend", 0, clock.at, minutes=5),
        event("named", 1, clock.at + timedelta(seconds=5), name="Rosalind Achterberg"),
        event("close", 2, clock.at + timedelta(minutes=9)),
    ]
    for _again in range(3):
        running.absorb(kept)
    running.refresh_from_db()
    assert running.ends_at == ends_at + timedelta(minutes=5)
    assert running.closed_at == clock.at + timedelta(minutes=9)
    assert Introduction.objects.filter(interview=world.with_ben).count() == 1
    assert Contact.objects.filter(person=world.ben, how="talk").count() == 1


def test_a_talk_closed_on_two_devices_ends_when_it_was_closed_first(running, clock):
    running.absorb([event("close", 0, clock.at, device="phone")])
    running.absorb([event("close", 0, clock.at + timedelta(minutes=3), device="laptop")])
    running.refresh_from_db()
    assert running.closed_at == clock.at


def test_events_of_another_talk_are_refused_whole(world, running, clock):
    evas = Conversation.begin(world.evas_interview, at=clock.at, minutes=20)
    theirs = TalkEvent.objects.get(conversation=evas)
    with pytest.raises(Refused):
        running.absorb([event("jot", 0, clock.at, kind="note", text="mine"), event("jot", 1, clock.at, id=theirs.id)])
    assert running.jottings() == []


def test_in_whatever_order_and_however_often_it_comes_it_ends_the_same(running, clock):
    kept = [event("jot", seq, clock.at + timedelta(seconds=seq), kind="note", text=str(seq)) for seq in range(12)]
    chance = random.Random(7)
    for _round in range(20):
        running.absorb(chance.choices(kept, k=5))
    running.absorb(kept)
    assert [each.text for each in running.jottings()] == [str(seq) for seq in range(12)]
