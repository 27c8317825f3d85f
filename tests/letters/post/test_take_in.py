"""A message that came in finds the letter that it answers; each is kept once."""

from datetime import timedelta

import pytest

from halfhour.desk.arriving import take_in
from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.post.leaving import as_mail
from halfhour.letters.post.models import Message, MessageKind
from halfhour.letters.post.taking_in import bare


def raw(text="Gladly.", **headers) -> bytes:
    lines = {
        "From": "Ada Brightwater <ada@firm.example>", "To": "sam@example.org", "Subject": "Re: Twenty minutes?",
        "Date": "Thu, 19 Nov 2026 08:00:00 -0800", "Message-ID": "<theirs@firm.example>",
    } | {name.replace("_", "-"): value for name, value in headers.items()}  # fmt: skip
    return ("\n".join(f"{name}: {value}" for name, value in lines.items() if value) + f"\n\n{text}\n").encode()


@pytest.fixture
def asked(world):
    letter = world.approach_to_ada.letter
    letter.message_id = "<mine@example.org>"
    letter.save()
    return letter


def one(world, data) -> Message:
    return take_in(world.sam, [data], at=world.at).new[0][0]


def test_an_answer_finds_its_letter_by_its_id_whoever_sends_it(world, asked):
    message = one(world, raw(From="assistant@firm.example", Subject="A time", References="<mine@example.org>"))
    assert message.letter == asked and message.person == world.ada and message.kind == MessageKind.ANSWER


def test_else_by_address_and_subject(world, asked):
    other = Letter.objects.create(
        student=world.sam,
        person=world.ada,
        kind=LetterKind.HELLO,
        subject="A hello",
        sent_at=world.at - timedelta(days=2),
    )
    assert one(world, raw(Subject="AW: Re: A hello")).letter == other
    assert one(world, raw(Message_ID="<2@x>", Subject="Re: twenty   minutes?")).letter == asked


def test_else_the_latest_to_this_address(world, asked):
    assert one(world, raw(Subject="Your note")).letter == asked


def test_an_address_typed_on_the_letter_counts_and_not_the_one_on_the_page(world, asked):
    asked.to_email = "ada@home.example"
    asked.save()
    assert one(world, raw(From="ADA@home.example")).letter == asked
    message = one(world, raw(Message_ID="<2@x>"))
    assert message.letter is None and message.person == world.ada


def test_a_letter_that_left_later_is_not_answered(world, asked):
    assert one(world, raw(Date="Mon, 2 Nov 2026 08:00:00 -0800")).letter is None


def test_a_strangers_message_stays_without_a_letter(world, asked):
    message = one(world, raw(From="who@else.example"))
    assert message.letter is None and message.person is None


def test_the_same_message_is_kept_once(world, asked):
    take_in(world.sam, [raw()], at=world.at)
    again = take_in(world.sam, [raw(), raw(Message_ID="")], at=world.at)
    assert again.known == 1 and len(again.new) == 1
    assert take_in(world.sam, [raw(Message_ID="")], at=world.at).known == 1
    assert Message.objects.of(world.sam).count() == 2


def test_what_cannot_be_read_stops_no_other(world, asked):
    came = take_in(world.sam, [b"nonsense", raw()], at=world.at)
    assert len(came.new) == 1 and len(came.refused) == 1


def test_out_of_office_and_invitations_are_known(world, asked):
    assert one(world, raw(Auto_Submitted="auto-replied")).kind == MessageKind.AWAY
    invited = raw("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR", Message_ID="<3@x>", Content_Type="text/calendar")
    assert one(world, invited).kind == MessageKind.INVITATION


def test_another_students_letters_are_not_looked_at(world, asked):
    message = take_in(world.eve, [raw(References="<mine@example.org>")], at=world.at).new[0][0]
    assert message.letter is None and message.person is None


def test_a_date_in_the_future_counts_as_now(world, asked):
    assert one(world, raw(Date="Thu, 19 Nov 2099 08:00:00 -0800")).came_at == world.at


def test_a_nudge_goes_on_in_the_thread_with_their_newest_message(world, asked):
    take_in(world.sam, [raw(References="<mine@example.org>", Auto_Submitted="auto-replied")], at=world.at)
    nudge = Letter.objects.create(student=world.sam, person=world.ada, kind=LetterKind.NUDGE, reply_to=asked)
    assert as_mail(nudge).references == ("<mine@example.org>", "<theirs@firm.example>")


def test_the_bytes_stay_as_they_came(world, asked):
    message = one(world, raw("Grüße"))
    assert Message.objects.get(pk=message.pk).arrived.words == "Grüße"


def test_it_goes_with_its_person(world, asked):
    one(world, raw(References="<mine@example.org>"))
    world.ada.delete()
    assert not Message.objects.of(world.sam).exists()


@pytest.mark.parametrize(
    ("subject", "left"), [("Re: AW: Fwd: Lunch", "lunch"), ("Accepted: Lunch", "lunch"), ("", ""), ("Re:", "")]
)
def test_a_subject_without_its_prefixes(subject, left):
    assert bare(subject) == left
