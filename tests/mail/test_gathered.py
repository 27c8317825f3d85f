"""What a student drops or pastes becomes messages."""

import mailbox

import pytest

from halfhour.mail.arrived import NoMessage, read
from halfhour.mail.gathered import is_mailbox, made, messages_in

ONE = b"From: a@b.example\nSubject: One\nMessage-ID: <1@x>\n\nFrom here on it is mine.\n"


def test_one_message_is_one():
    assert list(messages_in(ONE)) == [ONE]
    assert not is_mailbox(ONE)


def test_a_mailbox_file_holds_many(tmp_path):
    box = mailbox.mbox(tmp_path / "box", create=True)
    for number in range(3):
        box.add(ONE.replace(b"One", f"Nr {number}".encode()))
    box.flush()
    data = (tmp_path / "box").read_bytes()
    assert is_mailbox(data)
    found = [read(each) for each in messages_in(data)]
    assert [each.subject for each in found] == ["Nr 0", "Nr 1", "Nr 2"]
    assert all(each.words == "From here on it is mine." for each in found)


def test_what_outlook_saved_as_text_is_a_message_again():
    text = (
        "From:\tAda Brightwater [mailto:ada@firm.example]\nSent:\tFriday, November 20, 2026 9:05 AM\nTo:\tSam\n"
        "Subject:\tRE: Twenty minutes?\n\nGladly.\n\nAda\n"
    )
    arrived = read(next(messages_in(text.encode("utf-8-sig"))))
    assert (arrived.from_address, arrived.subject) == ("ada@firm.example", "RE: Twenty minutes?")
    assert arrived.sent_at and arrived.sent_at.hour == 9 and arrived.own.startswith("Gladly.")


def test_outlooks_own_format_is_refused_with_a_way_out():
    with pytest.raises(NoMessage, match="Save as"):
        list(messages_in(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100))


def test_pasted_words_answer_a_letter():
    arrived = read(
        made("Ada <ada@firm.example>", "Re: Hello\r\nBcc: eve@x.example", "Gladly – ja.", at=None, answers="<1@x>")
    )
    assert (
        arrived.references == ("<1@x>",)
        and arrived.own == "Gladly – ja."
        and arrived.from_address == "ada@firm.example"
    )
    assert arrived.parsed["Bcc"] is None
