"""The file that a mail program opens as a draft."""

from email import message_from_bytes
from email.policy import default

import pytest

from halfhour.mail.composing import NoAddress, Outgoing
from halfhour.mail.eml import eml


def read(mail: Outgoing):
    return message_from_bytes(eml(mail), policy=default)


def plain(message) -> str:
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n")


def test_it_opens_as_an_unsent_draft():
    message = read(
        Outgoing("ada@firm.example", "Twenty minutes?", "Dear Ada\n\nMay we talk?\n", to_name="Ada Brightwater")
    )
    assert message["X-Unsent"] == "1"
    assert str(message["To"]) == "Ada Brightwater <ada@firm.example>"
    assert message["Subject"] == "Twenty minutes?"
    assert plain(message) == "Dear Ada\n\nMay we talk?\n"


def test_letters_of_every_alphabet_arrive_as_they_were():
    text = "Dear Олена Kovač,\n\n“Thank you” – 谢谢 🙂\n"
    message = read(Outgoing("olena@firm.example", "Dziękuję – thanks", text, to_name="Олена Kovač"))
    assert plain(message) == text
    assert message["Subject"] == "Dziękuję – thanks"
    assert message["To"].addresses[0].display_name == "Олена Kovač"
    assert eml(Outgoing("a@b.example", "é", "é")).isascii()


def test_lines_end_as_mail_wants_it():
    data = eml(Outgoing("a@b.example", "s", "one\ntwo\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "bad", ["Hello\r\nBcc: eve@evil.example", "Hello\nBcc: eve@evil.example", "a\x0bBcc: b", "a\u2028Bcc: x"]
)
def test_nobody_adds_a_header_by_the_subject_or_a_name(bad):
    message = read(Outgoing("ada@firm.example", bad, "x", to_name=bad))
    assert message["Bcc"] is None
    assert set(message.keys()) == {
        "To",
        "Subject",
        "X-Unsent",
        "Content-Type",
        "MIME-Version",
    }


@pytest.mark.parametrize(
    "bad",
    ["", "ada", "ada@firm", "a@b.example\nBcc: c@d.example", "a@b.example, c@d.example", "x" * 250 + "@b.example"],
)
def test_what_is_no_address_is_refused(bad):
    with pytest.raises(NoAddress):
        eml(Outgoing(bad, "s", "t"))


def test_a_letter_of_two_thousand_words_arrives_whole():
    text = " ".join(f"word{n}" for n in range(2000)) + "\n"
    assert plain(read(Outgoing("a@b.example", "s", text))) == text


def test_the_sender_stands_in_it_where_known():
    message = read(Outgoing("a@b.example", "s", "t", sender="sam@school.example", sender_name="Sam Okafor"))
    assert str(message["From"]) == "Sam Okafor <sam@school.example>"
    assert read(Outgoing("a@b.example", "s", "t", sender="nonsense"))["From"] is None


def test_a_host_in_another_alphabet_is_written_as_mail_servers_know_it():
    assert "xn--" in str(read(Outgoing("a@bücher.example", "s", "t"))["To"])
