"""kill -9 while a letter is being handed over: the program, started anew, has sent it once or not at all, and asks."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from uuid import UUID

import pytest

from tests.browser.program import Program
from tests.folder import ready

BUILD = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.config.settings"
import django; django.setup()
from halfhour.foundation.time import now
from halfhour.letters.models import Letter
from halfhour.mail.models import MailAccount
from tests import world
made = world.build(now())
MailAccount.objects.create(student=made.sam, address="sam@example.org", user="sam", smtp_host="127.0.0.1",
                           smtp_port=int(sys.argv[1]), smtp_security="plain", copy_to_me=False)
letter = Letter.objects.create(student=made.sam, person=made.ada, kind="approach", subject="Twenty minutes?",
                               text="Dear Ada,\\n\\nmay we talk?\\n")
print(letter.pk)
"""


class Waiting:
    """A mail server that falls silent at one point: at the word DATA, or after the message, before it says that it has it."""

    def __init__(self) -> None:
        self.silent_at, self.reached = "", threading.Event()
        self.taken: list[bytes] = []
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self._wait_at_the_door, daemon=True).start()

    def _wait_at_the_door(self) -> None:
        while True:
            try:
                line, _from = self.door.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line, line.makefile("rb") as said:
            line.sendall(b"220 here\r\n")
            while words := said.readline():
                verb = words.split()[0].upper()
                if verb == b"DATA" and not self._falls_silent("DATA"):
                    line.sendall(b"354 go on\r\n")
                    self.taken.append(b"".join(iter(said.readline, b".\r\n")))
                    if not self._falls_silent("answer"):
                        line.sendall(b"250 taken\r\n")
                elif verb != b"DATA":
                    line.sendall(b"250 well\r\n")

    def _falls_silent(self, at: str) -> bool:
        if self.silent_at == at:
            self.reached.set()
        return self.silent_at == at

    def stop(self) -> None:
        self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()


class Student:
    """Opens pages and presses buttons without a browser."""

    def __init__(self, program: Program) -> None:
        self.address = program.address
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.opener.open(program.start()).close()

    def reads(self, path: str) -> str:
        with self.opener.open(self.address + path) as page:
            return page.read().decode()

    def presses(self, path: str, on: str, **typed: str) -> str:
        """Post a form that stands on a page."""
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.reads(on))[1]
        data = urllib.parse.urlencode({"csrfmiddlewaretoken": token, **typed}).encode()
        with self.opener.open(self.address + path, data) as page:
            return page.read().decode()

    def sends(self, letter: str) -> str:
        shown = f"/letters/{letter}/as-it-leaves/"
        return self.presses(
            f"/letters/{letter}/send/", shown, seen=re.search(r'"seen" value="(\w+)"', self.reads(shown))[1]
        )


@pytest.fixture
def server():
    running = Waiting()
    yield running
    running.stop()


@pytest.fixture
def program(tmp_path):
    running = Program(ready(tmp_path / "home"))
    yield running
    running.kill()


def sent_or_asked(program: Program, letter: str) -> tuple[bool, bool]:
    """Whether the letter counts as sent, and whether an attempt waits for the student's word."""
    id = letter.replace("-", "")
    ((sent_at,),) = program.ask("SELECT sent_at FROM halfhour_letter WHERE id = ?", id)
    open_ = program.ask(
        "SELECT 1 FROM halfhour_sending WHERE letter_id = ? AND left_at IS NULL AND failed_at IS NULL", id
    )
    return sent_at is not None, bool(open_)


@pytest.mark.parametrize(("killed", "reached_them"), [pytest.param("DATA", 0, marks=pytest.mark.soak), ("answer", 1)])
def test_it_left_once_or_not_at_all_and_the_student_is_asked(program, server, killed, reached_them):
    words = [sys.executable, "-c", BUILD, str(server.port)]
    letter = subprocess.run(words, env=program.environment, check=True, capture_output=True, text=True).stdout.strip()
    student, server.silent_at = Student(program), killed
    threading.Thread(target=lambda: _until_it_dies(student, letter), daemon=True).start()
    assert server.reached.wait(30)
    program.kill()
    assert len(server.taken) == reached_them
    assert sent_or_asked(program, letter) == (False, True), "written down before the server heard of it"

    server.silent_at = ""
    program.turn(minutes=2)
    student = Student(program)
    assert "Did your letter to Ada Brightwater leave?" in student.reads("/")
    assert len(server.taken) == reached_them, "started anew, it sends nothing by itself"
    page = f"/letters/{letter}/"
    assert 'name="seen"' not in student.reads(f"{page}as-it-leaves/"), "no second press before the student's word"
    ((attempt,),) = program.ask("SELECT id FROM halfhour_sending")
    if reached_them:
        student.presses(f"/letters/sendings/{UUID(attempt)}/it-arrived/", page)
    else:
        student.presses(f"/letters/sendings/{UUID(attempt)}/it-did-not-arrive/", page)
        student.sends(letter)
    assert len(server.taken) == 1
    assert sent_or_asked(program, letter) == (True, False)


def _until_it_dies(student: Student, letter: str) -> None:
    try:
        student.sends(letter)
    except (OSError, ConnectionError):
        return
