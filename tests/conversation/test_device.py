"""What a device sends and is told: exactly once, in order, and nothing thrown away."""

import io
import json
from datetime import timedelta

import pytest

from halfhour.conversation.device.told import facts, milliseconds, owner, standing
from halfhour.conversation.events import in_order
from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.foundation.ids import new_id
from halfhour.people.models import Contact
from halfhour.preparation.models import Question

MINUTE = timedelta(minutes=1)


def event(kind, seq, at, /, *, device="phone", **payload):
    return {
        "id": str(new_id()), "device": device, "seq": seq, "at": milliseconds(at), "offset": 0, "kind": kind,
        "payload": payload,
    }  # fmt: skip


@pytest.fixture
def send(client, world):
    """A device sends events of the talk with Ben."""

    def sending(events, *, to=None, have=0):
        path = f"/conversation/{(to or world.with_ben).id}/absorb/"
        return client.post(path, json.dumps({"events": events, "have": have}), content_type="application/json")

    return sending


def test_a_talk_begun_offline_begins_when_the_device_says_and_ends_as_agreed(send, world, clock):
    meeting = world.meeting_with_ben
    begun = clock.at = meeting.starts_at + 2 * MINUTE
    events = [event("begin", 0, begun, minutes=25), event("jot", 1, begun + MINUTE, kind="note", text="Early bird")]
    clock.turn(minutes=40)
    told = send(events).json()
    talk = Conversation.of_interview(world.with_ben)
    assert told["kept"] == [each["id"] for each in events]
    assert (talk.began_at, talk.ends_at, talk.meeting) == (begun, meeting.ends_at, meeting)
    assert [each.text for each in talk.jottings()] == ["Early bird"]


def test_an_answer_lost_on_its_way_doubles_nothing(send, world, clock):
    events = [event("begin", 0, clock.at, minutes=20), event("jot", 1, clock.at, kind="note", text="Once")]
    first, second = send(events).json(), send(events).json()
    assert first["kept"] == second["kept"]
    assert TalkEvent.objects.filter(conversation__interview=world.with_ben).count() == 2


def test_two_devices_that_begin_offline_begin_one_talk_at_the_earlier_moment(send, world, clock):
    send([event("begin", 0, clock.at + MINUTE, device="laptop", minutes=20)])
    clock.turn(minutes=5)
    send([event("begin", 0, clock.at - 5 * MINUTE, device="phone", minutes=20)])
    talk = Conversation.objects.get(interview=world.with_ben)
    assert talk.id == Conversation.id_for(world.with_ben)
    assert talk.began_at == clock.at - 5 * MINUTE


def test_nothing_has_happened_in_the_future(send, world, clock):
    send([event("begin", 0, clock.at + timedelta(days=9), minutes=20)])
    assert Conversation.of_interview(world.with_ben).began_at == clock.at


def test_what_cannot_be_read_keeps_back_nothing_else(send, world, clock):
    bad = [
        event("shout", 0, clock.at), event("jot", 1, clock.at, kind="note", text="  "),
        event("extend", 2, clock.at, minutes=100_000), event("asked", 3, clock.at, question="none"),
        event("jot", -1, clock.at, text="x"), event("jot", 4, clock.at, device="no device", text="x"), {"id": "7"}, 7,
    ]  # fmt: skip
    good = event("begin", 9, clock.at, minutes=20)
    told = send([*bad, good]).json()
    assert told["kept"] == [good["id"]]
    assert {each["id"] for each in bad[:6]} < set(told["refused"])


@pytest.mark.parametrize("body", ["", "[]", "{", '{"events": 7}', '{"events": {"a": 1}}'])
def test_rubbish_is_refused_in_words(client, world, body):
    answer = client.post(f"/conversation/{world.with_ben.id}/absorb/", body, content_type="application/json")
    assert answer.status_code == 422
    assert "Nothing was taken in" in answer.content.decode()


def test_a_stranger_sends_nothing_and_a_look_writes_nothing(client, send, world, clock):
    assert send([event("begin", 0, clock.at, minutes=20)], to=world.evas_interview).status_code == 404
    assert client.get(f"/conversation/{world.with_ben.id}/absorb/").status_code == 405
    assert client.get(f"/conversation/{world.with_ben.id}/standing/").json()["count"] == 0
    assert client.get(f"/conversation/{world.with_ben.id}/screen/").status_code == 200
    assert Conversation.of_interview(world.with_ben) is None


def test_a_question_added_in_the_talk_is_there_once_under_its_goal(send, world, clock):
    goal = Question.objects.get(interview=world.with_ben).goal
    id = str(new_id())
    added = event("added", 1, clock.at, question=id, text="Who decides that?", goal=str(goal.id))
    for _again in range(2):
        send([event("begin", 0, clock.at, minutes=20), added])
    question = Question.objects.get(pk=id)
    assert (question.text, question.goal, question.interview) == ("Who decides that?", goal, world.with_ben)


def test_an_end_by_mistake_is_taken_back_in_whatever_order_it_comes(send, world, clock):
    begin, end = event("begin", 0, clock.at, minutes=20), event("close", 1, clock.at + MINUTE)
    on, again = event("go_on", 2, clock.at + 2 * MINUTE), event("close", 3, clock.at + 9 * MINUTE)
    clock.turn(minutes=30)
    send([begin, on])
    send([end])
    assert Conversation.of_interview(world.with_ben).closed_at is None
    send([again])
    assert Conversation.of_interview(world.with_ben).closed_at == clock.at - 21 * MINUTE
    assert Contact.objects.filter(person=world.ben, how="talk").count() == 1


def test_a_clock_set_back_breaks_no_count(running, clock):
    times = [clock.at, clock.at - 9 * MINUTE, clock.at - 8 * MINUTE]
    running.absorb(
        {"id": new_id(), "device": "phone", "seq": seq, "happened_at": at, "kind": "jot", "payload": {"text": str(seq)}}
        for seq, at in enumerate(times)
    )
    assert [each.text for each in running.jottings()] == ["0", "1", "2"]
    assert [each.seq for each in in_order(reversed(running.events())) if each.device == "phone"] == [0, 1, 2]


def test_the_events_are_told_only_where_their_number_differs(running, clock):
    told = standing(running, at=clock.at)
    assert len(told["events"]) == told["count"] == 1
    assert "events" not in standing(running, at=clock.at, have=1)
    running.extend(10, at=clock.at)
    assert standing(running, at=clock.at)["ends"] == told["ends"]


def test_two_students_are_kept_apart_by_a_name_that_tells_nothing(world):
    assert owner(world.sam) != owner(world.eve)
    assert str(world.sam.id)[:8] not in owner(world.sam)


def test_a_file_saved_by_hand_is_taken_in_once_and_only_for_its_talk(press, world, clock):
    events = [event("begin", 0, clock.at, minutes=20), event("jot", 1, clock.at, kind="important", text="By hand")]

    def file(interview, events=events):
        return {"file": io.BytesIO(json.dumps({"interview": str(interview.id), "events": events}).encode())}

    for _again in range(2):
        assert press(f"/conversation/{world.with_ben.id}/take-in/", file(world.with_ben)).status_code == 303
    assert [each.text for each in Conversation.of_interview(world.with_ben).jottings()] == ["By hand"]
    assert press(f"/conversation/{world.with_ada.id}/take-in/", file(world.with_ben)).status_code == 422
    assert press(f"/conversation/{world.with_ben.id}/take-in/", {}).status_code == 422


def test_the_page_holds_all_that_the_screen_needs_to_go_on_alone(client, world, clock):
    clock.at = world.meeting_with_ben.starts_at - 10 * MINUTE
    shown = client.get(f"/conversation/{world.with_ben.id}/").content.decode()
    assert 'data-state="before"' in shown
    assert "10</strong> <span data-left-word>minutes until it begins" in shown
    told = json.loads(shown.split('id="talk-facts" type="application/json">')[1].split("</script>")[0])
    assert told["meeting"]["ends"] == milliseconds(world.meeting_with_ben.ends_at)
    assert set(told) >= {"owner", "absorb", "standing", "policy", "words", "events", "now", "zone"}


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 minute"), (119, "119 minutes"), (120, "2 hours"), (47 * 60, "47 hours"), (48 * 60, "2 days")],
)
def test_how_long_until_it_begins_is_said_in_what_one_counts_in(client, world, clock, minutes, words):
    clock.at = world.meeting_with_ben.starts_at - minutes * MINUTE
    shown = client.get(f"/conversation/{world.with_ben.id}/screen/").content.decode()
    number, unit = words.split()
    assert f"<strong data-left>{number}</strong> <span data-left-word>{unit} until it begins" in shown


def test_the_screen_opens_by_itself_from_ten_minutes_before_until_the_agreed_end(client, world, clock):
    page, meeting = f"/conversation/{world.with_ben.id}/", world.meeting_with_ben
    for at, opens in [
        (meeting.starts_at - 11 * MINUTE, False), (meeting.starts_at - 10 * MINUTE, True),
        (meeting.ends_at - MINUTE, True), (meeting.ends_at, False),
    ]:  # fmt: skip
        clock.at = at
        assert ('id="talk-facts"' in client.get(page).content.decode()) is opens


def test_facts_tell_the_end_only_once_it_has_begun(world, running, clock):
    from halfhour.conversation.screen import screen
    from halfhour.student.policy import Policy

    told = facts(screen(running, at=clock.at, policy=Policy()), world.sam, at=clock.at)
    assert told["ends"] == milliseconds(running.ends_at)
