"""A message leaves once, or not at all, or nobody knows; and it is said which."""

import time

import pytest

from halfhour.mail import smtp
from halfhour.mail.composing import Outgoing, composed
from halfhour.mail.server import PLAIN, STARTTLS, TLS, InTheOpen, Server
from tests.mail import servers

DATA = composed(Outgoing("ada@firm.example", "Hello", "Dear Ada,\n\n.\n..two dots\nGrüße\n")).as_bytes()


def at(port, security=PLAIN, password=servers.PASSWORD, host="127.0.0.1"):
    return Server(host, port, security, "sam", password)


def deliver(server, seconds=5.0):
    return smtp.deliver(server, "sam@school.example", ["ada@firm.example", "cc@school.example"], DATA, seconds=seconds)


def test_it_leaves_once_and_whole(serve):
    box, port = serve()
    assert deliver(at(port)).left is True
    assert box.taken == [DATA] and box.told == [["ada@firm.example", "cc@school.example"]]


def test_sealed_from_the_start(serve, pem, trusts):
    box, port = serve(tls=servers.sealed(pem))
    assert deliver(at(port, TLS)) == smtp.Outcome(True)
    assert len(box.taken) == 1


def test_sealed_on_asking(serve, pem, trusts):
    box, port = serve(starttls=servers.sealed(pem))
    assert deliver(at(port, STARTTLS)) == smtp.Outcome(True)
    assert len(box.taken) == 1


def test_a_certificate_that_nobody_trusts_stops_it_before_the_password(serve, pem):
    box, port = serve(tls=servers.sealed(pem))
    outcome = deliver(at(port, TLS))
    assert outcome.left is False and "certificate" in outcome.why and "No password was sent" in outcome.why
    assert not box.taken


def test_a_certificate_of_another_name_stops_it_too(serve, tmp_path, monkeypatch):
    other = servers.certificate(tmp_path, "mail.else.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(other[0]))
    _box, port = serve(starttls=servers.sealed(other))
    outcome = deliver(at(port, STARTTLS))
    assert outcome.left is False and "certificate" in outcome.why


def test_the_wrong_kind_of_seal_is_explained(serve, trusts):
    _box, port = serve()
    outcome = deliver(at(port, TLS))
    assert outcome.left is False and "STARTTLS" in outcome.why


def test_a_server_without_a_seal_gets_no_password(serve):
    _box, port = serve()
    outcome = deliver(at(port, STARTTLS))
    assert outcome.left is False and "seal" in outcome.why


def test_a_refused_login_is_explained(serve):
    box, port = serve()
    outcome = deliver(at(port, password="wrong"))
    assert outcome.left is False and "refused the login" in outcome.why
    assert not box.taken


def test_one_refused_recipient_means_that_nothing_left(serve):
    box, port = serve("refuse")
    outcome = deliver(at(port))
    assert outcome.left is False and "no such user" in outcome.why
    assert not box.taken


def test_refused_at_the_end_is_not_sent(serve):
    _box, port = serve("refuse_at_end")
    outcome = deliver(at(port))
    assert outcome.left is False and "spam" in outcome.why


def test_a_line_that_drops_after_the_message_leaves_it_unknown(serve):
    _box, port = serve("drop")
    assert deliver(at(port)).left is None


def test_an_answer_after_the_time_out_leaves_it_unknown(serve):
    box, port = serve("late", seconds=5)
    begun = time.monotonic()
    outcome = deliver(at(port), seconds=3)
    assert outcome.left is None and "did not answer in time" in outcome.why
    assert time.monotonic() - begun < 5, "it waited for the answer"
    assert len(box.taken) == 1  # it had left after all: that is why the student is asked


def test_a_line_that_drops_in_the_middle_of_the_message_leaves_it_unknown():
    server = servers.Silent(
        says=(b"220 hi\r\n", b"250 hello\r\n", b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n"),
        hangs_up=True,
    )
    outcome = deliver(at(server.port, password=""))
    server.stop()
    assert outcome.left is None and "closed the line" in outcome.why


def test_a_server_that_hangs_costs_no_more_than_the_seconds_given():
    server = servers.Silent()
    begun = time.monotonic()
    outcome = deliver(at(server.port), seconds=0.7)
    server.stop()
    assert outcome.left is False and "did not answer in time" in outcome.why
    assert time.monotonic() - begun < 2


def test_a_server_that_hangs_up_at_once_is_explained():
    server = servers.Silent(says=(b"220 hi\r\n",), hangs_up=True)
    outcome = deliver(at(server.port))
    server.stop()
    assert outcome.left is False and "closed the line" in outcome.why


def test_nothing_listens_there():
    server = servers.Silent()
    server.stop()
    outcome = deliver(at(server.port))
    assert outcome.left is False and "nothing answers at port" in outcome.why


def test_a_name_that_is_none_is_explained():
    outcome = deliver(at(587, STARTTLS, host="mail.nowhere.invalid"))
    assert outcome.left is False and "No server is called mail.nowhere.invalid" in outcome.why


def test_a_password_never_goes_in_the_open():
    with pytest.raises(InTheOpen):
        deliver(at(25, PLAIN, host="mail.school.example"))


def test_a_password_stands_in_no_representation():
    assert servers.PASSWORD not in repr(at(1))


def test_knocking_sends_nothing(serve):
    box, port = serve()
    assert smtp.knock(at(port)).left is True
    assert smtp.knock(at(port, password="wrong")).left is False
    assert not box.taken
