"""The message that leaves: its alternatives, its thread, its copies, the invitation in it."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest

from halfhour.mail.composing import NoAddress, Outgoing, composed, method_of, new_message_id
from halfhour.mail.eml import eml

INVITATION = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Gespräch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def read(**more):
    return message_from_bytes(
        composed(Outgoing("ada@firm.example", "Hello", "Dear Ada,\n\none < two\nthree\n", **more)).as_bytes(),
        policy=default,
    )


def kinds(message) -> list[str]:
    return [each.get_content_type() for each in message.walk()]


def test_the_same_words_stand_in_text_and_html():
    message = read()
    assert kinds(message) == ["multipart/alternative", "text/plain", "text/html"]
    html = message.get_body(("html",)).get_content()
    assert "<p>one &lt; two<br>" in html and "<p>Dear Ada,</p>" in html
    assert message.get_body(("plain",)).get_content_charset() == "utf-8"


def test_an_invitation_goes_along_as_an_alternative_and_as_a_file():
    message = read(calendar=INVITATION)
    assert kinds(message) == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics",
    ]  # fmt: skip
    inline, file = list(message.walk())[4:6]
    assert inline.get_param("method") == "REQUEST" and inline.get_content_charset() == "utf-8"
    assert inline.get_payload(decode=True).decode() == INVITATION == file.get_payload(decode=True).decode()
    assert file.get_filename() == "invite.ics"


def test_an_eml_holds_the_invitation_too():
    message = message_from_bytes(eml(Outgoing("a@b.example", "s", "t", calendar=INVITATION)), policy=default)
    assert "text/calendar" in kinds(message) and message["X-Unsent"] == "1"


@pytest.mark.parametrize(("text", "method"), [(INVITATION, "REQUEST"), ("method:cancel\n", "CANCEL"), ("", "PUBLISH")])
def test_the_method_is_read_from_the_text(text, method):
    assert method_of(text) == method


def test_a_thread_is_named_with_the_newest_last():
    message = read(message_id="<3@school.example>", references=("<1@school.example>", "<2@firm.example>"))
    assert message["Message-ID"] == "<3@school.example>"
    assert message["In-Reply-To"] == "<2@firm.example>"
    assert message["References"] == "<1@school.example> <2@firm.example>"


def test_a_blind_copy_is_in_no_header_and_the_server_hears_of_it():
    mail = Outgoing("a@b.example", "s", "t", cc=("c@d.example",), bcc=("e@f.example", "a@b.example"))
    assert composed(mail)["Bcc"] is None and str(composed(mail)["Cc"]) == "c@d.example"
    assert mail.recipients == ["a@b.example", "c@d.example", "e@f.example"]


@pytest.mark.parametrize("bad", ["<x@y>\r\nBcc: eve@evil.example", "<x@y>\nBcc: eve@evil.example"])
def test_nobody_adds_a_header_by_an_id(bad):
    message = read(message_id=bad, references=(bad,))
    assert message["Bcc"] is None


def test_nobody_adds_a_header_by_a_copy():
    with pytest.raises(NoAddress):
        composed(Outgoing("a@b.example", "s", "t", cc=("c@d.example\r\nX: y",)))


def test_the_day_stands_in_it():
    assert "Sun, 22 Nov 2026 09:30:00" in str(read(left_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))["Date"])


def test_an_id_names_the_senders_host_and_nothing_of_this_computer():
    first, second = new_message_id("sam@school.example"), new_message_id("sam@school.example")
    assert first != second and first.endswith("@school.example>")
    assert new_message_id("").endswith("@halfhour.invalid>")
