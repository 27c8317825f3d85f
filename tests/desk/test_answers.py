"""Answers: what came in, and the student's one press about each."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.coach.look import cues
from halfhour.desk import arriving, watching
from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post.models import Message, MessageKind
from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from halfhour.outreach.models import Approach
from tests.letters.post.test_take_in import raw
from tests.mail import imap_server


@pytest.fixture
def asked(world):
    letter = world.approach_to_ada.letter
    letter.message_id = "<mine@example.org>"
    letter.save()
    return letter


def came(world, data=None) -> Message:
    return arriving.take_in(world.sam, [data or raw("Gladly. How about Tuesday?")], at=world.at).new[0][0]


BOUNCE = (
    "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; ada@firm.example\n"
    "Action: failed\nDiagnostic-Code: smtp; 550 no such user\n\n--b--"
)
HEAD = {"From": "MAILER-DAEMON@mx.example", "Content_Type": "multipart/report; boundary=b", "Message_ID": "<b@mx>"}


def test_the_page_shows_their_words_and_what_they_seem_to_say(client, world, asked):
    came(world)
    page = client.get("/answers/").content.decode()
    assert "How about Tuesday?" in page and "It reads like a yes:" in page and "answers your request" in page


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize("said", ["yes", "no"])
def test_one_press_decides(press, world, asked, said, htmx):
    message = came(world)
    response = press(f"/desk/answers/{message.id}/take-answer/", {"answer": said}, htmx=htmx)
    assert response.status_code == (200 if htmx else 303)
    approach = Approach.objects.get(pk=world.approach_to_ada.pk)
    assert (approach.answer, approach.answer_text) == (said, "Gladly. How about Tuesday?")
    assert approach.answered_at == message.came_at
    message.refresh_from_db()
    assert message.settled_at and not Message.objects.of(world.sam).undecided().exists()
    assert press(f"/desk/answers/{message.id}/take-answer/", {"answer": "no"}).status_code == 422


def test_what_they_wrote_stands_in_so_far_and_a_decided_answer_once(client, press, world, asked):
    other = raw("By the way: the clinic has moved.", Message_ID="<other@x>", References="", Subject="The clinic")
    came(world, other)
    message = came(world)
    page = client.get(f"/people/{world.ada.id}/").content.decode()
    assert "They wrote to you: The clinic." in page and "the clinic has moved" in page
    assert page.count("How about Tuesday?") == 1
    press(f"/desk/answers/{message.id}/take-answer/", {"answer": "yes"})
    page = client.get(f"/people/{world.ada.id}/").content.decode()
    assert "They said yes." in page and page.count("How about Tuesday?") == 1


def test_so_far_quotes_the_beginning_of_a_long_message(client, world, asked):
    came(world, raw("word " * 1000, Message_ID="<long@x>", References="", Subject="Long"))
    assert client.get(f"/people/{world.ada.id}/").content.decode().count("word ") < 200


def test_later_wants_a_day_and_suggests_one(client, press, world, asked):
    message = came(world, raw("Could you try me again in January?"))
    assert 'value="2027-01-07"' in client.get("/answers/").content.decode()
    assert press(f"/desk/answers/{message.id}/take-answer/", {"answer": "later"}).status_code == 422
    press(f"/desk/answers/{message.id}/take-answer/", {"answer": "later", "later_on": "2027-01-07"})
    assert Approach.objects.get(pk=world.approach_to_ada.pk).later_on == date(2027, 1, 7)


def test_an_answer_settles_the_reminder_before_it_is_decided(world, asked, clock):
    at = clock.turn(days=4)
    assert "nudge-once" in {each.rule for each in cues(world.sam, at)}
    arriving.take_in(world.sam, [raw(Date="Mon, 23 Nov 2026 08:00:00 -0800")], at=at)
    assert "nudge-once" not in {each.rule for each in cues(world.sam, at)}


def test_an_answer_to_the_reminder_counts_as_one_to_the_request(press, world, asked):
    nudge = Letter.objects.create(
        student=world.sam, person=world.ada, kind=LetterKind.NUDGE, reply_to=asked, sent_at=world.at - timedelta(days=1),
        message_id="<nudge@example.org>",
    )  # fmt: skip
    message = came(world, raw(References="<nudge@example.org>"))
    assert message.letter == nudge
    press(f"/desk/answers/{message.id}/take-answer/", {"answer": "yes"})
    assert Approach.objects.get(pk=world.approach_to_ada.pk).answer == "yes"


def test_a_message_that_came_back_goes_to_another_address(client, press, world, asked):
    message = came(world, raw(BOUNCE, **HEAD))
    assert message.kind == MessageKind.BOUNCE and message.letter == asked
    page = client.get("/answers/").content.decode()
    assert "Your letter did not arrive." in page and "550 no such user" in page
    press(f"/desk/answers/{message.id}/send-elsewhere/", {"address": "a.brightwater@firm.example"})
    anew = Letter.objects.of(world.sam).drafts().get(to_email="a.brightwater@firm.example")
    assert anew.text == asked.text and anew.message_id == ""
    approach = Approach.objects.get(letter=anew)
    assert approach.interview == world.with_ada and not approach.sent_at
    assert Approach.objects.get(letter=asked).withdrawn_at == world.at


def test_an_answer_is_sent_nowhere_else(press, world, asked):
    message = came(world)
    assert press(f"/desk/answers/{message.id}/send-elsewhere/", {"address": "a@b.example"}).status_code == 422


def test_out_of_office_asks_for_nothing_and_the_request_waits(client, world, asked):
    came(world, raw("Back on Monday.", Auto_Submitted="auto-replied"))
    assert not Message.objects.of(world.sam).undecided().exists()
    assert Approach.objects.get(pk=world.approach_to_ada.pk).awaits_answer
    assert "they are away" in client.get("/waiting/").content.decode()


def test_a_strangers_message_is_given_to_a_letter_by_hand(press, world, asked):
    message = came(world, raw(From="assistant@else.example"))
    press(f"/desk/answers/{message.id}/belongs-to/", {"letter": str(asked.id)})
    message.refresh_from_db()
    assert message.letter == asked and message.person == world.ada


@pytest.mark.parametrize("htmx", [True, False])
def test_a_message_may_be_put_away_or_removed(press, world, asked, htmx):
    message = came(world)
    press(f"/desk/answers/{message.id}/settle/", htmx=htmx)
    message.refresh_from_db()
    assert message.settled_at == world.at
    press(f"/desk/answers/{message.id}/drop/", htmx=htmx)
    assert not Message.objects.exists()


def test_a_file_is_dropped(press, world, asked):
    page = press("/desk/answers/bring/", {"files": SimpleUploadedFile("x.eml", raw("Gladly."))}).content.decode()
    assert "1 new message." in page and "Ada Brightwater has answered your request." in page
    again = press("/desk/answers/bring/", {"files": SimpleUploadedFile("x.eml", raw("Gladly."))}).content.decode()
    assert "1 was here already" in again


def test_of_a_whole_mailbox_only_the_answers_are_kept(world, asked):
    box = b"".join(b"From x Thu Nov 19 09:00:00 2026\n" + each + b"\n" for each in [
        raw("Gladly."), raw("Sale", From="shop@else.example", Message_ID="<2@x>"), raw("x", From="z@y.example", Message_ID="<3@x>"),
    ])  # fmt: skip
    found = arriving.bring(world.sam, [box], at=world.at)
    assert (len(found.new), found.passed) == (1, 2)


def test_words_are_pasted(press, world, asked):
    press("/desk/answers/bring/", {"text": "Gladly, call me.", "letter": str(asked.id)})
    message = Message.objects.get()
    assert message.letter == asked and message.text == "Gladly, call me." and message.person == world.ada


def test_words_alone_answer_the_only_letter_that_can_be_meant(press, world, asked):
    Letter.objects.of(world.sam).exclude(pk=asked.pk).delete()
    press("/desk/answers/bring/", {"text": "Yes, Thursday works."})
    assert Message.objects.get().letter == asked


def test_words_alone_among_many_letters_ask_whose_they_are_and_are_kept(press, world, asked):
    another = Letter.objects.create(student=world.sam, kind=LetterKind.HELLO, channel="email", person=world.ben)
    Letter.objects.filter(pk=another.pk).update(sent_at=world.at)
    response = press("/desk/answers/bring/", {"text": "Yes, Thursday works."}, htmx=False)
    page = response.content.decode()
    assert response.status_code == 422 and "In answer to" in page and "Yes, Thursday works." in page


def test_words_alone_before_any_letter_left_say_so(press, world):
    Letter.objects.of(world.sam).delete()
    assert "marked as sent" in press("/desk/answers/bring/", {"text": "Yes."}, htmx=False).content.decode()


def test_a_pasted_out_of_office_leaves_the_request_waiting(press, client, world, asked):
    text = "Automatic reply: I am out of the office until Monday. For urgent matters call the front desk."
    page = press("/desk/answers/bring/", {"text": text, "letter": str(asked.id)}).content.decode()
    assert "is away; your request waits" in page and Message.objects.get().kind == MessageKind.AWAY
    assert "they are away" in client.get("/waiting/").content.decode()


@pytest.mark.parametrize(
    "text", ["I am out of the office today, but Thursday works.", "Out of office today; call me at 3."]
)
def test_a_person_who_is_away_and_says_yes_has_answered(press, world, asked, text):
    press("/desk/answers/bring/", {"text": text, "letter": str(asked.id)})
    assert Message.objects.get().kind == MessageKind.ANSWER


def test_what_was_put_away_is_not_pointed_to_again(press, client, world, asked):
    message = came(world)
    assert "Something came" in client.get("/waiting/").content.decode()
    press(f"/desk/answers/{message.id}/settle/")
    assert "Something came" not in client.get("/waiting/").content.decode()


def test_nothing_and_nonsense_are_refused_with_a_sentence(press, world, asked):
    assert press("/desk/answers/bring/", {"text": " "}).status_code == 422
    page = press("/desk/answers/bring/", {"files": SimpleUploadedFile("x.eml", b"\x00\x01")}).content.decode()
    assert "This is no mail message" in page and not Message.objects.exists()


def test_looking_without_a_mailbox_says_where_to_type_it(press, world):
    assert press("/desk/answers/look/").status_code == 422


def test_everybody_who_waits_is_listed_with_the_day_of_a_reminder(client, world, asked):
    page = client.get("/waiting/").content.decode()
    assert "Ada Brightwater" in page and "a reminder from" in page and "Silence is usual" in page


@pytest.mark.parametrize("name", ["take-answer", "settle", "drop", "belongs-to", "send-elsewhere"])
def test_get_changes_nothing(client, world, asked, name):
    assert client.get(f"/desk/answers/{came(world).id}/{name}/").status_code == 405
    assert client.get("/desk/answers/look/").status_code == client.get("/desk/answers/bring/").status_code == 405


@pytest.fixture
def mailbox(world):
    if not imap_server.FOUND:
        pytest.skip("dovecot is not installed: looking into a mailbox is not tried here (Debian: dovecot-imapd)")
    running = imap_server.start()
    account = MailAccount.objects.create(
        student=world.sam, address="sam@example.org", user="sam", imap_host="127.0.0.1", imap_port=running.port,
        imap_security="plain",
    )  # fmt: skip
    passwords.keep(account.pk, imap_server.PASSWORD)
    yield running
    passwords.forget(account.pk)
    running.stop()


def test_the_mailbox_is_looked_into_on_request_and_by_itself_where_switched_on(client, press, world, asked, mailbox):
    mailbox.put(raw("Gladly."), raw("Sale", From="shop@else.example", Message_ID="<2@x>"))
    page = press("/desk/answers/look/").content.decode()
    assert "1 new message." in page and "1 about other things was not kept" in page
    assert "Nothing new." in press("/desk/answers/look/").content.decode()
    mailbox.put(raw("And bring your questions.", Message_ID="<3@x>"))
    assert arriving.look_by_itself(world.at) == 0, "nobody switched it on"
    account = MailAccount.objects.get()
    account.look_by_itself(at=world.at)
    assert arriving.look_by_itself(world.at) == 1
    assert (
        "Stop all looking" in client.get("/").content.decode() and "2 messages wait" in client.get("/").content.decode()
    )
    press("/desk/stop-all/")
    assert watching.watched(world.sam) == [] and "Stop all looking" not in client.get("/").content.decode()
    account.refresh_from_db()
    account.folder = "Gone"
    account.look_by_itself(at=world.at)
    assert arriving.look_by_itself(world.at) == 0
    account.refresh_from_db()
    assert "not there any more" in account.trouble
