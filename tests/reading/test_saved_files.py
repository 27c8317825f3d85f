"""Mails, cards, links and documents in the forms in which programs save them."""

import plistlib

import pytest

from halfhour.reading.apart import read_apart
from halfhour.reading.read import read
from halfhour.reading.shapes import Unreadable

HEAD = (
    "From: Ann Lee <ann@example.org>\nSubject: Re: A talk\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n"
    "Content-Type: text/html; charset=utf-8\n\n"
)
ADDRESS = "https://firm.example.org/ann?a=1&b=2"


@pytest.mark.parametrize(
    "answered",
    [
        '<div class="gmail_quote"><div dir=ltr class=gmail_attr>On Monday Sam wrote:</div>{}</div>',
        '<blockquote style="margin: 0" type="cite"><p>{}</p></blockquote>',
        '<hr><div id="divRplyFwdMsg" dir="ltr">From: Sam<br></div><div>{}</div>',
    ],
)
def test_what_a_mail_answers_is_not_its_writers(answered):
    mail = HEAD + "<p>I speak Lao.</p>" + answered.format("I speak Hindi.")
    assert "Hindi" not in read(mail.encode()).text
    assert "I speak Lao." in read(mail.encode()).text


def test_what_a_mail_sends_on_is_kept():
    sent_on = '<div class="gmail_quote"><div class=gmail_attr>---------- Forwarded message ------<br></div>Ann speaks Lao.</div>'
    assert "Ann speaks Lao." in read((HEAD + sent_on).encode()).text


def test_a_mail_that_is_nothing_but_what_it_answers_is_kept():
    assert "I speak Lao." in read((HEAD + '<blockquote type="cite">I speak Lao.</blockquote>').encode()).text


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
@pytest.mark.parametrize("name", ["ann.webloc", ""])
def test_a_link_saved_on_a_mac_gives_its_address(form, name):
    reading = read(plistlib.dumps({"URL": ADDRESS, "Zoom": 1}, fmt=form), filename=name)
    assert (reading.kind, reading.text) == ("link", ADDRESS)


def test_a_link_saved_on_windows_is_known_by_its_words():
    assert read(f"[{{000214A0}}]\nProp3=19,11\n[InternetShortcut]\nURL={ADDRESS}\n".encode()).text == ADDRESS


@pytest.mark.parametrize(
    "data", [b"bplist00", b"bplist00" + bytes(range(256)), plistlib.dumps(["x"], fmt=plistlib.FMT_BINARY)]
)
def test_a_link_that_leads_nowhere_is_refused(data):
    with pytest.raises(Unreadable, match=r"no web address|no readable text"):
        read(data, filename="ann.webloc")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("N:Lee;Ann;;;", "Ann Lee"),
        ("N:Lee;Ann;B.;Dr.;Esq.", "Dr. Ann B. Lee Esq."),
        ("N:Lee;Ann", "Ann Lee"),
        ("FN:Ann Lee\nN:Other;One", "Ann Lee"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9 Lee", "René Lee"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_card_names_its_person_in_full_or_in_parts(lines, name, encoding):
    reading = read(f"BEGIN:VCARD\n{lines}\nTITLE:Partner\nEND:VCARD\n".encode(encoding))
    assert (reading.kind, reading.title) == ("vcard", name)


def test_of_several_cards_the_first_is_read_and_that_is_said():
    cards = "BEGIN:VCARD\nN:Lee;Ann\nTITLE:Partner\nEND:VCARD\nBEGIN:VCARD\nFN:Ben Oak\nTITLE:Clerk\nEND:VCARD\n"
    reading = read(cards.encode())
    assert reading.text == "Ann Lee\nTitle: Partner"
    assert "several cards" in reading.warnings[0]


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x05" * 600


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (OLD_WORD, "Save it as .docx"),
        (OLD_WORD + "EncryptedPackage".encode("utf-16-le"), "password"),
        (rb"{\rtf1\ansi Ann speaks Lao.\par}", "Save it as .docx"),
    ],
)
def test_a_document_in_words_other_forms_is_refused_with_what_to_do(data, says):
    with pytest.raises(Unreadable, match=says):
        read_apart(data, filename="cv.doc", seconds=30)


def locked_pdf() -> bytes:
    """A page that no empty password opens."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Filter /Standard /V 1 /R 2 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> /P -4 >>",
    ]
    file, places = b"%PDF-1.4\n", []
    for number, words in enumerate(objects, start=1):
        places.append(b"%010d 00000 n \n" % len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places)
    return (
        file
        + table
        + b"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<41><41>] >>\nstartxref\n%d\n%%%%EOF" % len(file)
    )


def test_a_pdf_with_a_password_is_refused_with_what_to_do():
    with pytest.raises(Unreadable, match="protected by a password"):
        read_apart(locked_pdf(), seconds=30)
