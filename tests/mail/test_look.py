"""Looking through a folder of a real IMAP server (dovecot), which the test starts as an ordinary process."""

from datetime import date

import pytest

from bench import mailbox
from halfhour.mail import imap
from halfhour.mail.imap import Head, Seen, head_of, ranges
from halfhour.mail.server import PLAIN, STARTTLS, TLS, InTheOpen, Server
from tests.mail import imap_server, servers

SINCE = date(2026, 1, 1)


def raw(number, *, sender="ada@firm.example", answers="<mine@example.org>", subject="Re: hello"):
    return (
        f"From: Ada <{sender}>\r\nSubject: {subject}\r\nMessage-ID: <{number}@firm.example>\r\n"
        f"References: <other@x>\r\n {answers}\r\nDate: Thu, 19 Nov 2026 09:00:00 +0000\r\n\r\nGladly, {number}.\r\n"
    ).encode()


@pytest.fixture(scope="module")
def dovecot(pem):
    if not imap_server.FOUND:
        pytest.skip("dovecot is not installed: looking into a mailbox is not tried here (Debian: dovecot-imapd)")
    running = imap_server.start(pem)
    yield running
    running.stop()


@pytest.fixture
def folder(dovecot, request):
    """A folder of this test's own, as a mail program would have made it."""
    name = request.node.name.replace("[", "-").replace("]", "")
    dovecot.folder(name)
    return name


def server(dovecot, security=PLAIN, password=imap_server.PASSWORD):
    port = dovecot.tls_port if security == TLS else dovecot.port
    return Server("127.0.0.1", port, security, "sam", password)


def mine(head: Head) -> bool:
    return "<mine@example.org>" in head.references


def test_only_what_concerns_us_is_fetched_and_nothing_is_changed(dovecot, folder):
    for number in range(5):
        dovecot.put(raw(number, answers="<mine@example.org>" if number == 2 else "<else@x>"), name=folder)
    found = imap.look(server(dovecot), folder, Seen(), mine, since=SINCE)
    assert found.why == "" and [each.count(b"Gladly, 2.") for each in found.messages] == [1]
    assert found.passed == 4 and found.seen.last == 5
    assert not [each.get_flags() for each in dovecot.folder(folder) if each.get_flags()], "a mark was set"


def test_the_next_look_brings_only_what_is_new(dovecot, folder):
    dovecot.put(raw(1), name=folder)
    first = imap.look(server(dovecot), folder, Seen(), mine, since=SINCE)
    assert imap.look(server(dovecot), folder, first.seen, mine, since=SINCE).messages == ()
    dovecot.put(raw(2), name=folder)
    again = imap.look(server(dovecot), folder, first.seen, mine, since=SINCE)
    assert len(again.messages) == 1 and b"Gladly, 2." in again.messages[0]


def test_a_folder_made_anew_is_looked_through_from_its_beginning(dovecot, folder):
    dovecot.put(raw(1), name=folder)
    found = imap.look(server(dovecot), folder, Seen(validity=1, last=900), mine, since=SINCE)
    assert len(found.messages) == 1 and found.seen.last == 1 and found.seen.validity != 1


def test_an_empty_folder_is_no_trouble(dovecot, folder):
    found = imap.look(server(dovecot), folder, Seen(), mine, since=SINCE)
    assert (found.messages, found.why) == ((), "")
    assert imap.look(server(dovecot), folder, found.seen, mine, since=SINCE).why == ""


def test_a_folder_that_is_gone_is_said_and_what_was_seen_stays(dovecot):
    found = imap.look(server(dovecot), "Gone", Seen(3, 7), mine, since=SINCE)
    assert "not there any more" in found.why and found.seen == Seen(3, 7)


@pytest.mark.parametrize("security", [TLS, STARTTLS])
def test_a_sealed_line(dovecot, folder, trusts, security):
    dovecot.put(raw(1), name=folder)
    assert len(imap.look(server(dovecot, security), folder, Seen(), mine, since=SINCE).messages) == 1


@pytest.mark.parametrize("security", [TLS, STARTTLS])
def test_a_certificate_that_nobody_trusts_stops_it(dovecot, security):
    found = imap.look(server(dovecot, security), "INBOX", Seen(), mine, since=SINCE)
    assert "certificate" in found.why


def test_a_refused_login_is_explained(dovecot):
    assert "refused the login" in imap.look(server(dovecot, password="no"), "INBOX", Seen(), mine, since=SINCE).why
    assert imap.knock(server(dovecot, password="no")).left is False


def test_knocking_tries_the_folder_too(dovecot):
    assert imap.knock(server(dovecot), "INBOX").left is True
    assert "not there any more" in imap.knock(server(dovecot), "Gone").why
    assert "INBOX" in imap.folders(server(dovecot))


def test_a_server_that_hangs_and_one_that_is_none():
    silent = servers.Silent()
    found = imap.look(
        Server("127.0.0.1", silent.port, PLAIN, "sam", "x"), "INBOX", Seen(), mine, since=SINCE, seconds=0.5
    )
    silent.stop()
    assert "did not answer in time" in found.why
    gone = Server("127.0.0.1", silent.port, PLAIN, "sam", "x")
    assert "nothing answers" in imap.look(gone, "INBOX", Seen(), mine, since=SINCE).why
    assert imap.folders(gone) == []


def test_a_password_never_goes_in_the_open():
    with pytest.raises(InTheOpen):
        imap.look(Server("imap.school.example", 143, PLAIN, "sam", "x"), "INBOX", Seen(), mine, since=SINCE)


def test_a_head_is_read_without_a_parser():
    head = head_of(
        b"From: =?utf-8?q?A?= <ADA@Firm.example>\r\nReferences: <a@x>\r\n\t<b@x>\r\nIn-Reply-To: <c@x>\r\n\r\n"
    )
    assert head == Head("ada@firm.example", frozenset({"<a@x>", "<b@x>", "<c@x>"}), False)
    assert head_of(b"From: MAILER-DAEMON@mx.example\r\n").failed
    assert head_of(b"Content-Type: multipart/report; report-type=delivery-status\r\n").failed
    assert head_of(b"") == Head("", frozenset(), False)


@pytest.mark.parametrize(("numbers", "said"), [([1, 2, 3, 7], "1:3,7"), ([5], "5"), ([], ""), ([1, 3, 5], "1,3,5")])
def test_numbers_are_written_as_a_set(numbers, said):
    assert ranges(numbers) == said


@pytest.mark.soak
def test_ten_thousand_messages_are_looked_through_in_time():
    """At most five seconds for the first look and half a second for a later one; says so where no dovecot is here."""
    assert mailbox.main() == 0
