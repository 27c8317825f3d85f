"""From a yes to a fixed time: three presses, one mail with the invitation in it; and what follows when it changes."""

import re
from email import message_from_bytes
from email.policy import default

import pytest
from icalendar import Calendar

from halfhour.letters.models import Letter, LetterKind
from halfhour.scheduling.invitations import enclosed
from halfhour.scheduling.models import Meeting, Window
from tests.letters.post.conftest import account
from tests.mail.conftest import serve

__all__ = ["account", "serve"]
TWO = {"windows": ["2026-12-01T20:00Z~120", "2026-12-03T20:00Z~120"]}


@pytest.fixture
def invited(world, with_ada, press, agreed):
    """Agreed with Ada, and the letter with the invitation has left."""
    press(f"/scheduling/{with_ada.id}/agree/", agreed | {"invite": "on"})
    letter = Letter.objects.get(interview=with_ada, kind=LetterKind.INVITATION)
    letter.mark_sent(at=world.at)
    return Meeting.objects.get(interview=with_ada)


def request_in(data: bytes):
    message = message_from_bytes(data, policy=default)
    parts = [each for each in message.walk() if each.get_content_type() == "text/calendar"]
    assert [each.get_param("method") for each in parts] == ["REQUEST"]
    return Calendar.from_ical(parts[0].get_payload(decode=True)).walk("VEVENT")[0]


def test_from_a_yes_to_a_fixed_time_are_three_presses_and_one_mail(
    world, with_ada, client, press, agreed, account, serve
):
    box, port = serve()
    account(port, copy_to_me=False)
    press(f"/scheduling/{with_ada.id}/offer/", TWO)
    window = Window.objects.of(world.sam).held(world.at).first()
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    presses = [re.search(r'href="(\?window=[^"#]+)#agree"', page)[1]]
    form = client.get(f"/scheduling/{with_ada.id}/{presses[0]}").content.decode()
    assert str(window.id) in presses[0]
    assert re.search(r'name="invite"[^>]*checked', form), "the letter is begun unless that is not wanted"
    presses.append("agree")
    onward = press(f"/scheduling/{with_ada.id}/agree/", agreed | {"invite": "on"})
    shown = client.get(onward["Location"]).content.decode()
    assert "as-it-leaves" in onward["Location"]
    presses.append("send")
    letter = Letter.objects.get(kind=LetterKind.INVITATION)
    seen = re.search(r'name="seen" value="(\w+)"', shown)[1]
    assert press(f"/letters/{letter.id}/send/", {"seen": seen}).status_code == 303
    assert len(presses) <= 3
    assert len(box.taken) == 1
    event = request_in(box.taken[0])
    assert event["dtstart"].dt == Meeting.objects.get(interview=with_ada).starts_at
    assert str(event["organizer"]) == "mailto:sam@example.org"
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "The invitation left on Thu, Nov 19" in page
    assert "Send the invitation" not in page


def test_the_assistant_who_arranges_is_copied(invited):
    letter = Letter.objects.get(kind=LetterKind.INVITATION)
    assert letter.cc == invited.scheduler_email != ""


def test_without_an_account_the_letter_s_page_has_the_other_ways(world, with_ada, press, agreed, client):
    onward = press(f"/scheduling/{with_ada.id}/agree/", agreed | {"invite": "on"})["Location"]
    letter = Letter.objects.get(kind=LetterKind.INVITATION)
    assert onward.startswith(f"/letters/{letter.id}/?")
    eml = client.get(f"/letters/{letter.id}/letter.eml").content
    assert request_in(eml)["uid"] == Meeting.objects.get(interview=with_ada).uid


def test_no_letter_is_begun_where_that_was_not_wanted(with_ada, press, agreed):
    press(f"/scheduling/{with_ada.id}/agree/", agreed)
    assert not Letter.objects.filter(kind=LetterKind.INVITATION).exists()


def test_a_move_begins_the_new_invitation_with_a_higher_number(invited, press, client, agreed):
    when = {"on": "2026-12-02", "starts": "10:00", "minutes": "25", "clock": "theirs"}
    assert "/letters/" in press(f"/scheduling/meetings/{invited.id}/move/", when)["Location"]
    letter = Letter.objects.drafts().get(kind=LetterKind.INVITATION)
    assert "SEQUENCE:1" in letter.calendar.splitlines()
    assert enclosed.begun(invited) == letter
    assert "has not left yet" in client.get(f"/scheduling/{invited.interview_id}/").content.decode()


def test_a_draft_with_an_earlier_invitation_goes(invited, press):
    for day in ("2026-12-02", "2026-12-03"):
        press(
            f"/scheduling/meetings/{invited.id}/move/",
            {"on": day, "starts": "10:00", "minutes": "25", "clock": "theirs"},
        )
    assert "SEQUENCE:2" in Letter.objects.drafts().get(kind=LetterKind.INVITATION).calendar


def test_a_call_off_takes_its_withdrawal_along(invited, press):
    press(f"/scheduling/meetings/{invited.id}/call-off/")
    letter = Letter.objects.get(kind=LetterKind.CALL_OFF)
    lines = letter.calendar.splitlines()
    assert "METHOD:CANCEL" in lines
    assert "STATUS:CANCELLED" in lines
    assert "SEQUENCE:1" in lines


def test_what_never_left_needs_no_withdrawal(with_ada, press, agreed):
    press(f"/scheduling/{with_ada.id}/agree/", agreed)
    meeting = Meeting.objects.get(interview=with_ada)
    press(f"/scheduling/meetings/{meeting.id}/call-off/")
    assert Letter.objects.get(kind=LetterKind.CALL_OFF).calendar == ""


@pytest.mark.parametrize("htmx", [True, False])
def test_it_may_be_sent_later_and_again(with_ada, press, agreed, htmx):
    press(f"/scheduling/{with_ada.id}/agree/", agreed)
    meeting = Meeting.objects.get(interview=with_ada)
    assert press(f"/scheduling/meetings/{meeting.id}/invite/", htmx=htmx).status_code == (200 if htmx else 303)
    assert Letter.objects.drafts().filter(kind=LetterKind.INVITATION).count() == 1


def test_their_invitation_is_accepted_by_letter_and_never_invited_to(invited, world, press):
    invited.take_over("theirs@firm.example", "Ada@firm.example", sequence=4, at=world.at)
    assert press(f"/scheduling/meetings/{invited.id}/invite/").status_code == 422
    assert press(f"/scheduling/meetings/{invited.id}/accept/").status_code == 303
    lines = Letter.objects.get(kind=LetterKind.CONFIRMATION).calendar.replace("\r\n ", "").splitlines()
    assert "METHOD:REPLY" in lines
    assert "UID:theirs@firm.example" in lines
    assert "SEQUENCE:4" in lines
    assert any("PARTSTAT=ACCEPTED" in each and each.endswith("mailto:sam@example.org") for each in lines)


THURSDAY = {"words": "Call me any time Thursday", "way_on": "2026-12-03", "way_from": "09:00", "way_until": "17:00"}


def test_call_me_any_time_thursday_is_a_stretch_that_stands(world, with_ada, press, client):
    assert press(f"/scheduling/{with_ada.id}/their-way/", THURSDAY).status_code == 303
    window = Window.objects.of(world.sam).held(world.at).get()
    assert (window.wall, window.zone, window.minutes) == ("2026-12-03T09:00", "America/Chicago", 480)
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "Call me any time Thursday" in page
    assert "Thu, Dec 3, 7 am–3 pm" in page


def test_their_link_is_kept_and_opened_by_the_student(with_ada, press, client):
    press(f"/scheduling/{with_ada.id}/their-way/", {"link": "https://booking.example/ada"})
    assert 'href="https://booking.example/ada"' in client.get(f"/scheduling/{with_ada.id}/").content.decode()


@pytest.mark.parametrize(
    "about",
    [{}, {"words": "whenever"}, {"link": "javascript:alert(1)"}, THURSDAY | {"way_until": ""}, THURSDAY | {"way_until": "08:00"}, THURSDAY | {"way_on": "2026-11-02"}],
)  # fmt: skip
def test_a_way_that_is_none_is_refused(with_ada, press, about):
    assert press(f"/scheduling/{with_ada.id}/their-way/", about).status_code == 422
    assert not Window.objects.exists()


def test_the_rules_at_the_door_stand_on_the_meeting_and_in_the_brief(world, with_ada, press, agreed, client):
    door = {
        "medium": "in_person",
        "place": "Courthouse",
        "is_secured": "on",
        "devices": "no telephones",
        "security_minutes": "40",
    }
    press(f"/scheduling/{with_ada.id}/agree/", agreed | door)
    for path in (f"/scheduling/{with_ada.id}/", f"/preparation/{with_ada.id}/brief/"):
        page = client.get(path).content.decode()
        assert "no telephones" in page, path
        assert "40 minutes early" in page, path
