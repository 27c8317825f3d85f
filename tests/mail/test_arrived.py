"""What a message that came in says of itself."""

from datetime import UTC, datetime

import pytest

from halfhour.mail.arrived import LARGEST, NoMessage, read
from halfhour.mail.bounced import bounced
from halfhour.mail.composing import Outgoing, composed
from tests.beside import files

REPLY = b"""From: =?utf-8?q?Ada_Brightw=C3=A4ter?= <Ada@Firm.example>
To: sam@example.org
Subject: Re: Twenty minutes?
Date: Fri, 20 Nov 2026 09:00:00 -0800
Message-ID: <theirs@firm.example>
In-Reply-To: <mine@example.org>
References: <older@example.org>
 <mine@example.org>
Content-Type: text/plain; charset=utf-8

Gladly. Thursday at ten?

Ada

On Thu, Nov 19, 2026 at 9:00 AM Sam Okafor <sam@example.org> wrote:
> Dear Ms. Brightwater,
> may we talk?
"""


def test_it_says_who_when_and_in_answer_to_what():
    arrived = read(REPLY)
    assert (arrived.from_address, arrived.from_name) == ("ada@firm.example", "Ada Brightwäter")
    assert arrived.sent_at == datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    assert arrived.references == ("<older@example.org>", "<mine@example.org>")
    assert arrived.message_id == "<theirs@firm.example>"


def test_their_own_words_are_kept_apart_from_what_they_quote():
    arrived = read(REPLY)
    assert arrived.own.startswith("Gladly. Thursday at ten?") and "may we talk" not in arrived.own
    assert "may we talk" in arrived.words


def test_an_invitation_in_it_is_found_once():
    calendar = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n"
    arrived = read(composed(Outgoing("sam@example.org", "Accepted", "Yes.", calendar=calendar)).as_bytes())
    assert arrived.calendars == (calendar.encode(),)


@pytest.mark.parametrize(
    ("line", "automatic"),
    [("Auto-Submitted: auto-replied", True), ("Auto-Submitted: no", False), ("X-Autoreply: yes", True),
     ("Precedence: auto_reply", True), ("Precedence: bulk", False), ("X-Other: y", False)],
)  # fmt: skip
def test_an_answer_that_no_person_wrote_is_known(line, automatic):
    assert read(line.encode() + b"\n" + REPLY).automatic is automatic


def test_an_out_of_office_is_known_by_its_subject_where_it_says_so_nowhere_else():
    assert read(REPLY.replace(b"Re: Twenty", b"Automatic reply: Twenty")).automatic


def test_html_alone_is_read_as_words():
    raw = b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<p>Gladly.</p><script>no</script><p>Ada</p>"
    assert read(raw).own.split() == ["Gladly.", "Ada"]


@pytest.mark.parametrize(
    "bad", [b"", b"hello", b"\x00\xff\xfe", b"BEGIN:VCARD\nEND:VCARD", b"Subject: x" + b"\n--a" * 1001]
)
def test_what_is_no_message_is_refused_with_a_sentence(bad):
    with pytest.raises(NoMessage):
        read(bad)


def test_what_is_too_large_is_refused():
    with pytest.raises(NoMessage):
        read(REPLY + b"x" * LARGEST)


def test_a_charset_nobody_knows_does_not_stop_it():
    assert "Gladly" in read(REPLY.replace(b"charset=utf-8", b"charset=x-martian")).own


def test_a_report_of_failed_delivery_says_whom_it_did_not_reach():
    raw = b"""From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ada@firm.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: text/rfc822-headers

Message-ID: <mine@example.org>
Subject: Twenty minutes?

--b--
"""
    found = bounced(read(raw))
    assert found and found.addresses == ("ada@firm.example",) and found.for_good
    assert found.message_id == "<mine@example.org>" and found.why == "550 5.1.1 no such user"


def test_an_answer_is_no_bounce():
    assert bounced(read(REPLY)) is None


def test_every_real_message_is_read_or_refused_with_a_sentence():
    unread = []
    for file in [*files("corpus", "email"), *files("corpus", "bounce")]:
        if file.suffix == ".eml":
            try:
                read(file.read_bytes())
            except NoMessage as refusal:
                unread.append((file.name, refusal.sentence))
    assert not unread


NO_BOUNCES = ("arf", "rfc3834")  # reports of abuse, and people who are away, lie among them


def test_most_real_bounces_are_known_and_nothing_else_is():
    known = {each.name: bounced(read(each.read_bytes())) for each in files("corpus", "bounce")}
    real = [found for name, found in known.items() if not any(each in name for each in NO_BOUNCES)]
    print(
        f"bounces known: {sum(map(bool, real))} of {len(real)}, with address: {sum(bool(b and b.addresses) for b in real)}"
    )
    assert sum(map(bool, real)) >= 0.95 * len(real)
    assert not any(found for name, found in known.items() if any(each in name for each in NO_BOUNCES))
    mails = [each for each in files("corpus", "email") if each.suffix == ".eml"]
    assert not [each.name for each in mails if bounced(read(each.read_bytes()))]
