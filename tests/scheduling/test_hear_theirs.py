"""An invitation that they write themselves becomes the meeting: once, and only from somebody known."""

from email.message import EmailMessage

from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.scheduling.invitations.hearing import BY_HAND, hear
from halfhour.scheduling.models import Meeting
from tests.scheduling.itip import BEN, LATER, SAM, itip


def test_their_own_invitation_becomes_the_meeting(world, with_ada, told):
    data = itip(
        "REQUEST",
        "theirs-1@firm.example",
        starts="20261201T203000Z",
        organizer="Ada@firm.example",
        attendee=SAM,
        more=["LOCATION:https://video.example/ada"],
    )
    assert "Ada Brightwater invites you: Tue, Dec 1, 12:30–12:55 pm" in told(data, "ada@firm.example")
    meeting = Meeting.objects.get(interview=with_ada)
    assert (meeting.uid, meeting.organizer_email) == ("theirs-1@firm.example", "ada@firm.example")
    assert (meeting.wall, meeting.zone, meeting.minutes) == ("2026-12-01T14:30", "America/Chicago", 25)
    assert (meeting.medium, meeting.link) == ("video", "https://video.example/ada")
    assert told(data, "ada@firm.example") == "", "once more is no second one"
    assert Meeting.objects.filter(interview=with_ada).count() == 1


def test_their_invitation_to_what_stands_already_makes_no_second_one(world, ben, told):
    data = itip("REQUEST", "theirs-2@firm.example", organizer=BEN, attendee=SAM, sequence=3)
    assert "It is kept as your meeting" in told(data)
    ben.refresh_from_db()
    assert (ben.uid, ben.sequence, ben.organizer_email) == ("theirs-2@firm.example", 3, BEN)
    assert Meeting.objects.filter(interview=ben.interview).count() == 1


def test_they_move_and_withdraw_what_they_invited_to(world, ben, told):
    about = {"organizer": BEN, "attendee": SAM}
    told(itip("REQUEST", "theirs@firm.example", sequence=1, **about))
    assert "moved the talk" in told(itip("REQUEST", "theirs@firm.example", sequence=2, starts=LATER, **about))
    assert told(itip("REQUEST", "theirs@firm.example", sequence=1, **about)) == "", "an old one that comes late"
    assert told(itip("CANCEL", "theirs@firm.example", sequence=3, **about), "eve@example.org") == ""
    assert "called the talk off" in told(itip("CANCEL", "theirs@firm.example", sequence=3, **about))
    ben.refresh_from_db()
    assert ben.called_off_at == world.at
    assert told(itip("CANCEL", "theirs@firm.example", sequence=3, **about)) == ""


def test_a_stranger_s_invitation_makes_no_meeting(world, told):
    before = Meeting.objects.count()
    assert told(itip("REQUEST", "spam@x", organizer="stranger@example.org", attendee=SAM), "stranger@example.org") == ""
    assert told(itip("REQUEST", "spoof@x", organizer=BEN, attendee=SAM, starts=LATER), "stranger@example.org") == ""
    assert Meeting.objects.count() == before


def test_what_stands_in_the_way_of_theirs_is_said(world, with_ada, told):
    data = itip("REQUEST", "theirs@x", organizer="ada@firm.example", attendee=SAM, starts="20261120T203000Z")
    assert told(data, "ada@firm.example") == "You talk with Ben Castellan then. Choose another time."
    assert not Meeting.objects.filter(interview=with_ada).exists()


def test_a_mail_with_their_invitation_is_dropped_and_becomes_the_meeting(world, with_ada, press, client):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ada <ada@firm.example>", "sam@example.org", "Invitation: Talk"
    mail["Message-ID"], mail["Date"] = "<invites@firm.example>", "Thu, 19 Nov 2026 08:00:00 -0800"
    mail.set_content("See the invitation.")
    invites = itip("REQUEST", "theirs-3@firm.example", organizer="ada@firm.example", attendee=SAM, starts=LATER)
    mail.add_alternative(invites, maintype="text", subtype="calendar", params={"method": "REQUEST"})
    file = SimpleUploadedFile("Invitation.eml", mail.as_bytes())
    page = press("/desk/answers/bring/", {"files": file}).content.decode()
    assert "Ada Brightwater invites you: Mon, Nov 23, 1–1:25 pm. It is kept as your meeting." in page
    meeting = Meeting.objects.get(interview=with_ada)
    assert (meeting.uid, meeting.organizer_email) == ("theirs-3@firm.example", "ada@firm.example")


def test_a_file_with_their_invitation_belongs_to_the_interview_it_is_brought_to(world, with_ada):
    data = itip(
        "REQUEST",
        "booked-17@scheduler.example",
        organizer="no-reply@scheduler.example",
        attendee=SAM,
        starts="20261201T203000Z",
    )
    assert "Ada Brightwater invites you" in hear(world.sam, data, sender=BY_HAND, at=world.at, interview=with_ada).said
    assert Meeting.objects.get(interview=with_ada).organizer_email == "no-reply@scheduler.example"
