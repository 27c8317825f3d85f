"""What comes back to an invitation: only who may say something is heard, and only what is new changes anything."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.coach.look import cues
from halfhour.desk.arriving import take_in
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post.models import Message
from halfhour.people.models import Person
from halfhour.scheduling.invitations.hearing import hear
from halfhour.scheduling.invitations.models import Attendance, Proposal
from halfhour.scheduling.models import Meeting
from tests.scheduling.itip import BEN, LATER, SAM, itip


@pytest.mark.parametrize(
    ("answer", "kept", "said"),
    [
        ("ACCEPTED", "accepted", "Ben Castellan accepted: Fri, Nov 20, 12:30–12:55 pm."),
        ("TENTATIVE", "tentative", "Ben Castellan said perhaps"), ("DECLINED", "declined", "Offer other times"),
    ],
)  # fmt: skip
def test_an_answer_is_kept_and_told(ben, told, client, answer, kept, said):
    assert said in told(itip("REPLY", ben.uid, answer=answer))
    assert Attendance.objects.current(ben).get().answer == kept
    assert "Ben: " in client.get(f"/scheduling/{ben.interview_id}/").content.decode()


def test_the_same_answer_twice_is_one_and_an_older_one_changes_nothing(ben, told):
    told(itip("REPLY", ben.uid, answer="ACCEPTED", stamp="20261119T110000Z"))
    assert told(itip("REPLY", ben.uid, answer="ACCEPTED", stamp="20261119T110000Z")) == ""
    assert told(itip("REPLY", ben.uid, answer="DECLINED", stamp="20261119T100000Z")) == ""
    assert Attendance.objects.current(ben).get().answer == "accepted"
    assert "declined" in told(itip("REPLY", ben.uid, answer="DECLINED", stamp="20261119T113000Z"))
    assert Attendance.objects.current(ben).get().answer == "declined"


@pytest.mark.parametrize("sender", ["eve@example.org", "ben@elsewhere.example", "nobody"])
@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_only_from_their_own_address(ben, told, sender, method):
    assert "was not invited" in told(itip(method, ben.uid, answer="DECLINED", starts=LATER), sender)
    assert not Attendance.objects.exists()
    assert not Proposal.objects.exists()


def test_who_was_not_invited_cannot_answer_from_their_own_address_either(ben, told):
    assert "was not invited" in told(
        itip("REPLY", ben.uid, answer="ACCEPTED", attendee="eve@example.org"), "eve@example.org"
    )


def test_the_assistant_who_arranges_may_answer_for_them(ben, told):
    ben.scheduler_email = "Noor@firm.example"
    ben.save()
    assert "accepted" in told(itip("REPLY", ben.uid, answer="ACCEPTED"), "noor@firm.example")


def test_an_answer_to_the_time_before_a_move_is_past(world, ben, told):
    from halfhour.foundation.time import WallTime

    told(itip("REPLY", ben.uid, answer="ACCEPTED"))
    ben.move_to(WallTime(datetime(2026, 11, 23, 13, 0), "America/Los_Angeles"), at=world.at)
    assert not Attendance.objects.current(ben).exists()
    assert told(itip("REPLY", ben.uid, answer="ACCEPTED", sequence=0, stamp="20261119T123000Z")) == ""
    assert "accepted" in told(itip("REPLY", ben.uid, answer="ACCEPTED", sequence=1, stamp="20261119T123100Z"))


def test_a_telephone_number_added_since_makes_no_answer_past(ben, told):
    ben.arrange(my_phone="503 555 0199")
    assert ben.sequence == 1
    assert "accepted" in told(itip("REPLY", ben.uid, answer="ACCEPTED", sequence=0))


def test_a_number_that_their_program_raised_is_no_obstacle(ben, told):
    assert "accepted" in told(itip("REPLY", ben.uid, answer="ACCEPTED", sequence=7))


@pytest.mark.parametrize("htmx", [True, False])
def test_another_time_is_shown_and_one_press_takes_it(world, ben, told, client, press, htmx):
    data = itip("COUNTER", ben.uid, starts=LATER, more=["COMMENT:A hearing came up"])
    assert "Ben Castellan proposes another time: Mon, Nov 23, 1–1:25 pm" in told(data)
    page = client.get(f"/scheduling/{ben.interview_id}/").content.decode()
    assert "A hearing came up" in page
    assert "Take it" in page
    proposal = Proposal.objects.get()
    answer = press(f"/scheduling/proposals/{proposal.id}/take/", htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    ben.refresh_from_db()
    assert (ben.starts_at, ben.sequence, ben.timed_sequence) == (datetime(2026, 11, 23, 21, tzinfo=UTC), 1, 1)
    letter = Letter.objects.get(kind=LetterKind.INVITATION)
    assert "SEQUENCE:1" in letter.calendar
    assert press(f"/scheduling/proposals/{proposal.id}/take/").status_code == 422
    assert told(data) == "", "the same proposal once more"


def test_another_time_may_be_set_aside(ben, told, press):
    told(itip("COUNTER", ben.uid, starts=LATER))
    assert press(f"/scheduling/proposals/{Proposal.objects.get().id}/set-aside/").status_code == 303
    ben.refresh_from_db()
    assert ben.sequence == 0
    assert press(f"/scheduling/proposals/{Proposal.objects.get().id}/set-aside/").status_code == 422


def rules(world):
    return {each.rule: each for each in cues(world.sam, world.at)}


def test_a_no_is_on_today_until_a_new_time_or_a_withdrawal(world, ben, told, press):
    told(itip("REPLY", ben.uid, answer="DECLINED"))
    cue = rules(world)["they-declined"]
    assert cue.person.name == "Ben Castellan" and cue.because and cue.source
    moved = {"on": "2026-11-24", "starts": "09:00", "minutes": "25", "clock": "mine", "zone": "", "which": ""}
    assert press(f"/scheduling/meetings/{ben.id}/move/", moved).status_code == 303
    assert "they-declined" not in rules(world)


def test_a_no_is_settled_by_calling_it_off_and_by_a_yes_after_all(world, ben, told, press):
    told(itip("REPLY", ben.uid, answer="DECLINED", stamp="20261119T100000Z"))
    told(itip("REPLY", ben.uid, answer="ACCEPTED", stamp="20261119T110000Z"))
    assert "they-declined" not in rules(world)
    told(itip("REPLY", ben.uid, answer="DECLINED", stamp="20261119T113000Z"))
    assert "they-declined" in rules(world)
    press(f"/scheduling/meetings/{ben.id}/call-off/")
    assert "they-declined" not in rules(world)


@pytest.mark.parametrize("settled_by", ["take", "set-aside", "move", "call-off"])
def test_another_time_is_on_today_until_it_is_settled(world, ben, told, press, settled_by):
    told(itip("COUNTER", ben.uid, starts=LATER))
    assert "they-propose" in rules(world)
    moved = {"on": "2026-11-24", "starts": "09:00", "minutes": "25", "clock": "mine", "zone": "", "which": ""}
    where = f"proposals/{Proposal.objects.get().id}" if settled_by in ("take", "set-aside") else f"meetings/{ben.id}"
    assert press(f"/scheduling/{where}/{settled_by}/", moved).status_code == 303
    assert "they-propose" not in rules(world)


def test_a_time_that_has_gone_by_is_not_proposed(ben, told):
    assert "gone by" in told(itip("COUNTER", ben.uid, starts="20261101T200000Z"))
    assert not Proposal.objects.exists()


def test_they_cannot_call_off_what_we_invited_to_by_a_file(ben, told):
    assert told(itip("CANCEL", ben.uid, sequence=5)) == ""
    ben.refresh_from_db()
    assert ben.called_off_at is None


def test_another_student_s_meeting_is_not_heard_of(world, ben):
    assert hear(world.eve, itip("REPLY", ben.uid, answer="DECLINED"), sender=BEN, at=world.at).said == ""
    assert not Attendance.objects.exists()


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", b"\xff" * 200])
def test_rubbish_is_nothing(told, data):
    assert told(data) == ""


def test_it_is_heard_from_the_mail_that_brings_it(world, ben):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Ben <{BEN}>", SAM, "Accepted: Our talk"
    mail["Message-ID"], mail["Date"] = "<1@firm.example>", "Thu, 19 Nov 2026 12:00:00 -0800"
    mail.set_content("Ben has accepted.")
    mail.add_alternative(
        itip("REPLY", ben.uid, answer="ACCEPTED").decode(), subtype="calendar", params={"method": "REPLY"}
    )
    came = take_in(world.sam, [mail.as_bytes()], at=world.at)
    assert any("accepted" in each for _message, told in came.new for each in told)
    assert Message.objects.get().settled_at == world.at
    assert take_in(world.sam, [mail.as_bytes()], at=world.at + timedelta(hours=1)).known == 1


def test_what_you_did_names_the_file_that_was_taken_in(ben, press, client):
    file = SimpleUploadedFile("from-ben.ics", itip("REPLY", ben.uid, answer="ACCEPTED"))
    press(f"/scheduling/{ben.interview_id}/take-in/", {"file": file})
    assert "from-ben.ics: Ben Castellan accepted" in client.get("/history/").content.decode()


def test_a_file_brought_by_hand_is_heard_too(world, ben, press, client):
    path = f"/scheduling/{ben.interview_id}/take-in/"
    file = SimpleUploadedFile("reply.ics", itip("REPLY", ben.uid, answer="ACCEPTED"))
    assert press(path, {"file": file}).status_code == 303
    assert Attendance.objects.get().answer == "accepted"
    assert press(path).status_code == 422
    assert client.get(path).status_code == 405


def test_each_is_only_pressed_and_never_by_a_stranger(world, client, press):
    hers = Person.objects.create(student=world.eve, name="Kim", email="kim@firm.example")
    interview = Interview.objects.wish(hers, at=world.at)
    from halfhour.foundation.time import WallTime

    meeting = Meeting.agree(
        interview, WallTime(datetime(2026, 12, 3, 9), "UTC"), minutes=20, at=world.at, medium="phone"
    )
    proposal = Proposal.make(
        meeting, WallTime(datetime(2026, 12, 4, 9), "UTC"), minutes=20, by="x", said="", at=world.at
    )
    paths = [
        f"meetings/{meeting.id}/invite/",
        f"meetings/{meeting.id}/accept/",
        f"proposals/{proposal.id}/take/",
        f"proposals/{proposal.id}/set-aside/",
        f"{interview.id}/take-in/",
        f"{interview.id}/their-way/",
    ]
    for path in paths:
        assert client.get(f"/scheduling/{path}").status_code == 405
        assert press(f"/scheduling/{path}").status_code == 404
