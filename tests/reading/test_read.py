"""Files of each kind become text with places; what cannot be read says what to do."""

import io
import json

import docx
import pypdfium2 as pdfium
import pytest

from halfhour.reading.apart import read_apart
from halfhour.reading.carry import from_plain, to_plain
from halfhour.reading.read import LARGEST, as_json, read
from halfhour.reading.shapes import Unreadable

PAGE = """<html><head><title>Ann Lee | Lee Law</title><script>var x = "hidden"</script></head><body>
<nav><a>Home</a><a>People</a></nav><h1>Ann Lee</h1><p>Ann   helps <b>farmers</b>.<br>She lives in Salem.</p>
<p style="display: none">Wait</p><h2>Education</h2><ul><li>J.D., Reed College, 2004</li></ul>
<footer>Offices in Bend</footer></body></html>"""


def test_a_page_becomes_lines_without_what_is_hidden():
    reading = read(PAGE.encode())
    assert reading.text.split("\n") == [
        "Home People",
        "Ann Lee",
        "Ann helps farmers.",
        "She lives in Salem.",
        "Education",
        "J.D., Reed College, 2004",
        "Offices in Bend",
    ]
    assert reading.title == "Ann Lee | Lee Law"


def test_every_block_stands_where_it_says():
    reading = read(PAGE.encode())
    words = [reading.text[block.start : block.end] for block in reading.blocks]
    assert "J.D., Reed College, 2004" in words
    assert all("\n" not in word for word in words)


def test_navigation_and_footer_are_the_sites():
    reading = read(PAGE.encode())
    sites = {reading.text[b.start : b.end] for b in reading.blocks if b.about == "site"}
    assert "Offices in Bend" in sites
    assert "She lives in Salem." not in sites


def test_a_reading_comes_through_json_unchanged():
    reading = read(PAGE.encode(), about="Ann Lee")
    assert from_plain(json.loads(json.dumps(to_plain(reading)))) == reading


def test_json_has_the_keys_that_are_promised():
    printed = as_json(read(PAGE.encode(), about="Ann Lee"), "page.html")
    assert {"text", "repairs", "people", "facts", "others"} <= set(printed)


def test_a_word_document_is_read_in_a_process_of_its_own():
    document = docx.Document()
    document.add_heading("Education", 1)
    document.add_paragraph("J.D., Reed College, 2004", style="List Bullet")
    held = io.BytesIO()
    document.save(held)
    reading = read_apart(held.getvalue(), filename="bio.docx", seconds=30)
    assert reading.kind == "docx"
    assert reading.text == "Education\nJ.D., Reed College, 2004"


def test_a_message_gives_its_words_without_what_it_quotes():
    head = b"From: Ann Lee <ann@example.org>\nSubject: Hello\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n"
    mail = head + b"I practise.\n> old\n"
    reading = read(mail)
    assert reading.kind == "eml"
    assert "I practise." in reading.text
    assert "old" not in reading.text


def test_a_card_gives_name_and_firm():
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Lee Law;Trusts\nTITLE:Partner\nEND:VCARD\n"
    assert read(card).text == "Ann Lee\nTitle: Partner, Lee Law, Trusts"


def test_a_link_file_gives_its_address():
    assert read(b"[InternetShortcut]\nURL=https://example.org/ann\n").text == "https://example.org/ann"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x00\x01\x02\x03" * 100, "empty|no readable text"),
        (b"%PDF-1.7 cut", "damaged"),
        (b"PK\x03\x04 cut", "cannot be opened"),
        (b"a" * (LARGEST + 1), "over 10 MB"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data, says):
    with pytest.raises(Unreadable, match=says):
        read_apart(data, seconds=30)


def test_ten_megabytes_of_words_are_read_in_part_and_soon():
    words = b"Ann Lee is a partner at Heron Bay Law Group. "
    reading = read_apart((words * (LARGEST // len(words) + 1))[:LARGEST], about="Ann Lee")
    assert 100_000 < len(reading.text) < 300_000


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (
            "<p>Ann Lee speaks Lao.</p>" + "<p>Ann Lee of Salem drives a bus. </p>" * 3_000,
            "in its first 60,000 letters only",
        ),
        ("Ann Lee drives a bus.\n\n" * 20_000, "only its beginning was read"),
        ("<p>Ann</p>" + "<i></i>" * 300_000, "only its beginning was read"),
    ],
)
def test_what_is_too_long_to_be_read_whole_is_said(page, says):
    warnings = read(page.encode(), about="Ann Lee").warnings
    assert sum(says in warning for warning in warnings) == 1


def test_a_pdf_without_words_is_called_a_scan():
    document = pdfium.PdfDocument.new()
    document.new_page(300, 300)
    held = io.BytesIO()
    document.save(held)
    with pytest.raises(Unreadable, match="scan"):
        read_apart(held.getvalue(), seconds=30)


@pytest.mark.parametrize(
    ("words", "warned"),
    [("Write to ann@ex\u0430mple.org today.", True), ("Write to ann@example.org today.", False)],
)
def test_an_address_that_mixes_two_alphabets_is_warned_of(words, warned):
    reading = read(f"Ann Lee\n\n{words}".encode(), filename="a.txt", about="Ann Lee")
    assert any("two alphabets" in warning for warning in reading.warnings) is warned


def test_the_lines_of_text_set_as_it_stands_are_kept():
    page = "<h1>Ann Lee</h1><pre>\n  POST:    Clerk, Oak County Court, 2004-2011\n  PRIZES:  Gold Cup, 2012\n</pre>"
    reading = read(page.encode(), filename="a.html", about="Ann Lee")
    assert [fact.quote for fact in reading.facts if fact.type == "work"] == ["Clerk, Oak County Court, 2004-2011"]


def test_a_page_that_nowhere_names_the_person_keeps_what_it_tells_of_less_surely():
    page = b"I am a staff attorney at Oak Law Center. I drove a school bus for nine years."
    reading = read(page, filename="a.txt", about="Ann Lee")
    assert [fact.type for fact in reading.facts] == ["work", "work"]
