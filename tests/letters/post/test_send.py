"""A letter leaves by the student's own account: shown in full, then one press; once, or not at all, and it says which."""

import re
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post import sending
from halfhour.letters.post.sending import OnItsWay, Sending
from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from halfhour.mail.smtp import Outcome
from halfhour.student.policy import Policy
from tests.mail import servers


@pytest.fixture
def letter(world):
    return Letter.objects.create(
        student=world.sam,
        person=world.ada,
        kind=LetterKind.APPROACH,
        subject="Twenty minutes?",
        text="Dear Ada,\n\nmay we talk?\n",
    )


def seen(client, letter) -> str:
    page = client.get(f"/letters/{letter.id}/as-it-leaves/").content.decode()
    return re.search(r'name="seen" value="(\w+)"', page)[1]


def send(client, press, letter, **more):
    data = {"seen": seen(client, letter)} | more
    return press(f"/letters/{letter.id}/send/", data, htmx=more.pop("htmx", False))


def test_it_is_shown_in_full_first(client, letter, account):
    account(25)
    page = client.get(f"/letters/{letter.id}/as-it-leaves/").content.decode()
    assert "may we talk?" in page and "Ada Brightwater &lt;ada@firm.example&gt;" in page
    assert "Sam Okafor &lt;sam@example.org&gt;" in page and "Send to Ada Brightwater" in page


@pytest.mark.parametrize("htmx", [True, False])
def test_one_press_sends_it_once_and_marks_it(client, press, letter, account, serve, world, htmx):
    box, port = serve()
    account(port)
    response = press(f"/letters/{letter.id}/send/", {"seen": seen(client, letter)}, htmx=htmx)
    assert response.status_code == (200 if htmx else 303)
    letter.refresh_from_db()
    assert letter.sent_at == world.at and letter.message_id
    assert len(box.taken) == 1
    message = message_from_bytes(box.taken[0], policy=default)
    assert message["Message-ID"] == letter.message_id and message["Date"] and message["X-Unsent"] is None
    assert box.told == [["ada@firm.example", "sam@example.org"]] and message["Bcc"] is None
    assert "may we talk?" in message.get_body(("plain",)).get_content()


def test_pressed_twice_it_leaves_once(client, press, letter, account, serve):
    box, port = serve()
    account(port)
    value = seen(client, letter)
    press(f"/letters/{letter.id}/send/", {"seen": value})
    assert press(f"/letters/{letter.id}/send/", {"seen": value}).status_code == 422
    assert len(box.taken) == 1


def test_what_was_changed_since_it_was_shown_does_not_leave(client, press, letter, account, serve):
    box, port = serve()
    account(port)
    value = seen(client, letter)
    letter.write("Something else.", subject="x", revision=letter.revision)
    response = press(f"/letters/{letter.id}/send/", {"seen": value})
    assert response.status_code == 422 and "changed since it was shown" in response.content.decode()
    assert not box.taken


def test_a_blank_stays_at_home(client, press, letter, account, serve):
    box, port = serve()
    account(port)
    letter.write("Dear [name],", subject="x", revision=letter.revision)
    page = client.get(f"/letters/{letter.id}/as-it-leaves/").content.decode()
    assert "Send to" not in page
    assert press(f"/letters/{letter.id}/send/", {"seen": "x"}).status_code == 422
    assert not box.taken


def test_whoever_wants_peace_has_it(client, press, letter, account, serve, world):
    box, port = serve()
    account(port)
    value = seen(client, letter)
    world.ada.do_not_contact = True
    world.ada.save()
    assert press(f"/letters/{letter.id}/send/", {"seen": value}).status_code == 422
    assert not box.taken


def test_a_refusal_says_why_and_it_may_be_sent_anew(client, press, letter, account, serve):
    _box, port = serve("refuse")
    made = account(port)
    send(client, press, letter)
    letter.refresh_from_db()
    page = client.get(f"/letters/{letter.id}/").content.decode()
    assert letter.sent_at is None and "It was not sent." in page and "no such user" in page
    box, made.smtp_port = serve()
    made.save()
    send(client, press, letter)
    letter.refresh_from_db()
    assert letter.sent_at and len(box.taken) == 1


def test_a_line_that_breaks_asks_the_student(client, press, letter, account, serve):
    _box, port = serve("drop")
    account(port)
    value = seen(client, letter)
    press(f"/letters/{letter.id}/send/", {"seen": value})
    assert "Did your letter to Ada Brightwater leave?" in client.get("/").content.decode()
    page = client.get(f"/letters/{letter.id}/").content.decode()
    assert "Did it arrive in your Sent folder?" in page and 'id="letter-form"' not in page
    assert press(f"/letters/{letter.id}/send/", {"seen": value}).status_code == 422


@pytest.mark.parametrize("htmx", [True, False])
def test_it_arrived(client, press, letter, account, *, serve, world, clock, htmx):
    _box, port = serve("drop")
    account(port)
    send(client, press, letter)
    clock.turn(hours=2)
    under_way = Sending.objects.get(letter=letter)
    press(f"/letters/sendings/{under_way.id}/it-arrived/", htmx=htmx)
    letter.refresh_from_db()
    assert letter.sent_at == world.at
    assert press(f"/letters/sendings/{under_way.id}/it-did-not-arrive/").status_code == 422


def test_it_did_not_arrive_and_leaves_with_the_same_id(client, press, letter, account, serve):
    _box, port = serve("drop")
    made = account(port)
    send(client, press, letter)
    letter.refresh_from_db()
    first = letter.message_id
    press(f"/letters/sendings/{Sending.objects.get(letter=letter).id}/it-did-not-arrive/")
    box, made.smtp_port = serve()
    made.save()
    send(client, press, letter)
    letter.refresh_from_db()
    assert letter.sent_at and letter.message_id == first
    assert message_from_bytes(box.taken[0], policy=default)["Message-ID"] == first


def test_a_program_that_stops_half_way_asks_too(client, press, letter, account, world, clock):
    made = account(25)
    value = seen(client, letter)
    sending.begin(letter, made, seen=value, at=world.at, policy=Policy())  # and then the machine went dark
    clock.turn(seconds=30)
    assert "on its way just now" in client.get(f"/letters/{letter.id}/").content.decode()
    assert press(f"/letters/{letter.id}/send/", {"seen": value}).status_code == 422
    clock.turn(seconds=31)
    assert "Did it arrive in your Sent folder?" in client.get(f"/letters/{letter.id}/").content.decode()


def test_two_presses_at_once_are_one(world, letter, account):
    made = account(25)
    value = sending.fingerprint(sending.as_mail(letter, sender=made.address))
    sending.begin(letter, made, seen=value, at=world.at, policy=Policy())
    with pytest.raises(OnItsWay):
        sending.begin(letter, made, seen=value, at=world.at, policy=Policy())


def test_what_is_known_is_not_asked(world, letter):
    row = Sending.objects.create(student=world.sam, letter=letter, began_at=world.at)
    assert not row.is_unsure(world.at + timedelta(seconds=60)) and row.is_unsure(world.at + timedelta(seconds=61))
    row.settle(Outcome(False, "no"), at=world.at)
    assert not row.is_unsure(world.at + timedelta(days=1))


def test_without_a_keyring_the_password_is_asked_once_and_is_in_no_row(client, press, letter, account, serve):
    box, port = serve()
    made = account(port)
    passwords.forget(made.pk)
    assert 'type="password"' in client.get(f"/letters/{letter.id}/as-it-leaves/").content.decode()
    send(client, press, letter, password=servers.PASSWORD)
    assert len(box.taken) == 1 and passwords.password_of(made.pk) == servers.PASSWORD
    assert servers.PASSWORD not in repr(list(MailAccount.objects.values())) + repr(list(Sending.objects.values()))


def test_a_refused_press_shows_no_password(press, letter, account):
    account(25)
    page = press(f"/letters/{letter.id}/send/", {"seen": "x", "password": "secret-word"}).content.decode()
    assert "secret-word" not in page


def test_a_nudge_goes_on_in_the_thread(client, press, account, serve, world):
    box, port = serve()
    account(port)
    first = world.approach_to_ada.letter
    first.message_id = "<first@example.org>"
    first.save()
    nudge = Letter.objects.create(
        student=world.sam,
        person=world.ada,
        kind=LetterKind.NUDGE,
        subject="Once more",
        text="May I ask again?",
        reply_to=first,
    )
    send(client, press, nudge)
    message = message_from_bytes(box.taken[0], policy=default)
    assert message["In-Reply-To"] == "<first@example.org>" == message["References"]


def test_the_writing_page_leads_here_and_keeps_what_was_typed(client, press, letter, account):
    account(25)
    assert "Read once more, and send" in client.get(f"/letters/{letter.id}/").content.decode()
    data = {"revision": 1, "subject": "New", "text": "Dear Ada, soon?", "to": "ada@firm.example", "next": "/people/"}
    response = press(f"/letters/{letter.id}/keep-and-show/", data)
    assert response.status_code == 303 and response["Location"] == f"/letters/{letter.id}/as-it-leaves/?next=/people/"
    letter.refresh_from_db()
    assert letter.text == "Dear Ada, soon?"
    stale = press(f"/letters/{letter.id}/keep-and-show/", data | {"text": "another"})
    assert stale.status_code == 409


def test_a_letter_that_left_is_not_shown_for_sending(client, letter, world):
    letter.mark_sent(at=world.at)
    assert client.get(f"/letters/{letter.id}/as-it-leaves/").status_code == 302


def test_without_an_account_the_page_says_where_to_type_it(client, press, letter):
    assert "/mail/" in client.get(f"/letters/{letter.id}/as-it-leaves/").content.decode()
    assert press(f"/letters/{letter.id}/send/", {"seen": "x"}).status_code == 422


@pytest.mark.parametrize("path", ["send/", "keep-and-show/"])
def test_get_sends_nothing(client, letter, path):
    assert client.get(f"/letters/{letter.id}/{path}").status_code == 405
