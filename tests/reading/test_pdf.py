"""Printed profiles are read by their layout; other PDF files as text."""

import inspect
import io
import sys

import pypdfium2 as pdfium
import pytest
import typst

from halfhour.reading.apart import read_apart
from halfhour.reading.pages.pdf import MOST_PAGES
from halfhour.reading.read import LARGEST
from halfhour.reading.shapes import Unreadable

PROFILE = r"""
#set page(width: 612pt, height: 792pt, margin: 0pt)
#place(dx: 22pt, dy: 40pt, block(width: 160pt, text(size: 10.5pt)[
#text(size: 13pt)[Contact] \\ www.linkedin.com/in/ann-lee-000 (LinkedIn)

#text(size: 13pt)[Languages] \\ Hmong (Native or Bilingual)

#text(size: 13pt)[Certifications] \\ Advanced Certified Paralegal - \\ Discovery \\ Notary Public
]))
#place(dx: 223pt, dy: 40pt, block(width: 350pt, text(size: 10.5pt)[
#text(size: 26pt)[Ann Lee] \\ #text(size: 12pt)[Paralegal at Lee Law] \\ Salem, Oregon, United States

#text(size: 15.8pt)[Experience]

#text(size: 12pt)[Lee Law] \\ 8 years 6 months \\ #text(size: 11.5pt)[Senior Paralegal] \\
June 2022 - Present (4 years 6 months) \\ Salem, Oregon

#text(size: 11.5pt)[Paralegal] \\ June 2018 - May 2022 (4 years)

#text(size: 12pt)[Marion County] \\ #text(size: 11.5pt)[Court Clerk] \\ 2012 - 2016 (4 years)

#text(size: 15.8pt)[Education]

#text(size: 12pt)[Chemeketa Community College] \\ Associate of Arts, Law · (2010 - 2012)
]))
""".replace("\\\\", "\\")


@pytest.fixture(scope="module")
def profile():
    pdf = typst.compile(PROFILE.encode())
    return read_apart(pdf, filename="Profile.pdf", about="Ann Lee", seconds=60)


def found(reading, kind):
    return [(fact.value, fact.start, fact.end) for fact in reading.facts if fact.type == kind]


def test_a_profile_saved_from_linkedin_is_recognised(profile):
    assert profile.kind == "linkedin_pdf"


def test_posts_are_told_from_employers_by_the_size_of_type(profile):
    assert found(profile, "work") == [
        ("Senior Paralegal, Lee Law", 2022, None),
        ("Paralegal, Lee Law", 2018, 2022),
        ("Court Clerk, Marion County", 2012, 2016),
    ]


def test_the_side_column_is_read_apart_from_the_main_one(profile):
    assert [value for value, _, _ in found(profile, "language")] == ["Hmong"]
    assert [value for value, _, _ in found(profile, "certification")] == [
        "Advanced Certified Paralegal - Discovery",
        "Notary Public",
    ]


def test_a_school_has_degree_field_and_years(profile):
    assert found(profile, "education") == [("A.A., Law, Chemeketa Community College", 2010, 2012)]


OLDER = rb"""
#set page(width: 612pt, height: 792pt)
#set text(size: 11pt)
#text(size: 20pt)[*Ann Lee*] \
Senior Paralegal at Lee Law

#text(size: 14pt)[*Experience*] \
*Senior Paralegal at Lee Law* \
June 2012 - Present (5 years 2 months) \
I keep files.

*Court Clerk at Marion County* \
May 2008 - June 2012 (4 years 2 months)

#text(size: 14pt)[*Education*] \
*Chemeketa Community College* \
Associate of Arts (A.A.), Law, 2006 - 2008

#text(size: 14pt)[*Languages*] \
Hmong (Native or bilingual proficiency)
"""


def test_an_older_printed_profile_is_read_as_text_and_gives_the_same():
    reading = read_apart(typst.compile(OLDER), filename="AnnLee.pdf", about="Ann Lee", seconds=60)
    assert reading.kind == "pdf"
    assert found(reading, "work") == [
        ("Senior Paralegal, Lee Law", 2012, None),
        ("Court Clerk, Marion County", 2008, 2012),
    ]
    assert found(reading, "education") == [("A.A., Law, Chemeketa Community College", 2006, 2008)]
    assert found(reading, "language") == [("Hmong", None, None)]


def test_any_other_pdf_is_text_with_headings():
    pdf = typst.compile(b"= Ann Lee\n#text(size: 11pt)[She speaks Lao and lives in Salem, Oregon, with her books.]")
    reading = read_apart(pdf, about="Ann Lee", seconds=60)
    assert reading.kind == "pdf"
    assert {fact.type for fact in reading.facts} >= {"language", "city"}


def of_pages(count: int, words: bytes = b"Ann Lee speaks Lao and a little Hmong.") -> bytes:
    document = pdfium.PdfDocument.new()
    first = pdfium.PdfDocument(typst.compile(words))
    for _ in range(count):
        document.import_pages(first)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


@pytest.mark.parametrize(("count", "is_cut"), [(MOST_PAGES, False), (MOST_PAGES + 1, True)])
def test_of_a_pdf_two_hundred_pages_are_read(count, is_cut):
    reading = read_apart(of_pages(count), about="Ann Lee", seconds=60)
    assert any("first 200 pages" in warning for warning in reading.warnings) == is_cut


def test_a_file_that_takes_too_long_is_stopped():
    with pytest.raises(Unreadable, match="too long"):
        read_apart(typst.compile(b"Ann Lee"), seconds=0.01)


FULL = b"#set page(width: 3000pt, height: 3000pt)\n#set text(size: 4pt)\n" + b"Ann Lee speaks Lao. " * 8_000


@pytest.mark.skipif(sys.platform != "linux", reason="no other system counts a process's work this way")
def test_what_counts_is_how_long_it_worked_and_not_how_busy_the_machine_is():
    with pytest.raises(Unreadable, match="too long"):
        read_apart(of_pages(MOST_PAGES, FULL), seconds=1)  # a dozen seconds of work


@pytest.mark.skipif(sys.platform != "linux", reason="no other system bounds a process's memory this way")
def test_a_file_that_takes_too_much_memory_is_stopped():
    file = of_pages(3)
    assert "Lao" in read_apart(file, seconds=60).text
    with pytest.raises(Unreadable, match="far too large inside"):
        read_apart(file, seconds=60, megabytes=-170)


def test_the_limits_are_those_that_were_promised():
    limits = inspect.signature(read_apart).parameters
    assert (LARGEST, MOST_PAGES) == (10_000_000, 200)
    assert (limits["seconds"].default, limits["megabytes"].default) == (10, 300)


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("Ann Lee, Paralegal", "Ann Lee, Paralegal"),
        ("Microsoft Word - bio.docx", ""),
        ("about:blank", ""),
        ("bio_final.indd", ""),
        ("Untitled-1", ""),
    ],
)
def test_a_title_that_only_a_program_gave_is_none(given, title):
    whole = typst.compile(f'#set document(title: "{given}")\nAnn Lee speaks Lao and a little Hmong.'.encode())
    assert read_apart(whole, about="Ann Lee", seconds=60).title == title
