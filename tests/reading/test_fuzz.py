"""No input crashes the reader, or holds it up, whatever it is."""

import io
import time
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.reading.apart import read_apart
from halfhour.reading.read import read
from halfhour.reading.shapes import Unreadable

PATIENCE = 8  # seconds of work, however busy the machine is; each takes under two
PAGE = (
    b"<html><head><meta charset='utf-8'><title>Ann Lee</title></head><body><nav><a>Home</a></nav><h1>Ann Lee</h1>"
    b"<p>She holds a J.D. from Reed College (2004) and speaks Lao.</p><table><tr><th>Admitted</th><td>Oregon, 2005"
    b"</td></tr></table><h2>Languages</h2><ul><li>Lao</li></ul></body></html>"
)


def attempt(data):
    """Reads, or refuses in a sentence; anything else is a fault."""
    try:
        reading = read(data, about="Ann Lee")
    except Unreadable as reason:
        assert str(reason).endswith(".")
        return
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in (*reading.facts, *reading.others))
    assert all(0 <= block.start <= block.end <= len(reading.text) for block in reading.blocks)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data):
    attempt(data)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text):
    attempt(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(PAGE)))
def test_a_page_cut_anywhere(length):
    attempt(PAGE[:length])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(PAGE) - 1), st.integers(0, 7)), max_size=30))
def test_a_page_with_flipped_bits(flips):
    page = bytearray(PAGE)
    for place, bit in flips:
        page[place] ^= 1 << bit
    attempt(bytes(page))


MAIL = b"From: a\nSubject: b\nDate: c\n"
ENTITIES = b"".join(b'<!ENTITY l%d "&l%d;&l%d;&l%d;">' % (n, n - 1, n - 1, n - 1) for n in range(1, 40))


@pytest.mark.parametrize(
    "data",
    [
        b"law " * 2_400_000,
        b"a" * 9_900_000,
        b"Ann Lee of Oregon " * 500_000,
        b"<div>" * 100_000 + b"words" + b"</div>" * 100_000,
        b"<html><body>" + b"<b>" * 1_000_000,
        b'<!DOCTYPE x [<!ENTITY l0 "ha">' + ENTITIES + b"]><html><body>&l39;</body></html>",
        b"x\n" * 4_000_000,
        b"BEGIN:VCARD\n" + b"NOTE:x\n" * 1_000_000,
        MAIL + b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n" * 100_000,
        MAIL + b"Content-Type: text/plain; " + b"a=b; " * 1_000_000 + b"\n\nhi",
        MAIL + b"X: y\n" * 1_900_000,
        b"<pre>" + b"x\n" * 4_000_000,
        b"<html><body>" + b"<table><tr><th>Name<th>Admitted<tr><td>a<td>b</table>" * 150_000,
        b"<html><body><div class='" + b"- " * 4_900_000 + b"'>x</div>",
        ("<html><title>" + "Аnn Lее " * 600_000 + "</title><body>Ann Lee").encode(),
        b"Ann Lee is admitted in Oregon, Washington, Idaho, and Nevada, " * 140_000,
    ],
    ids=[
        "words", "letters", "names", "nested", "unclosed", "entities", "lines", "card", "parts", "header", "headers",
        "preset", "tables", "class", "title", "admissions",
    ],
)  # fmt: skip
def test_huge_and_hostile_files(data):
    began = time.process_time()
    attempt(data)
    assert time.process_time() - began < PATIENCE


def test_a_word_file_that_unpacks_to_far_too_much_is_refused():
    small, held = io.BytesIO(), io.BytesIO()
    document = docx.Document()
    document.add_paragraph("a")
    document.save(small)
    with zipfile.ZipFile(small) as whole, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as huge:
        for name in whole.namelist():
            part = whole.read(name)
            huge.writestr(name, part.replace(b">a<", b">" + b"a" * 70_000_000 + b"<") if b">a<" in part else part)
    with pytest.raises(Unreadable, match="unpacks"):
        read_apart(held.getvalue(), seconds=30)


@settings(max_examples=4, deadline=None)
@given(st.binary(min_size=10, max_size=200))
def test_a_broken_pdf_is_refused_from_its_own_process(rest):
    with pytest.raises(Unreadable):
        read_apart(b"%PDF-1.7\n" + rest, seconds=30)
