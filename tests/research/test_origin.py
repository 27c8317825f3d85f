"""Where a page comes from: told by its address, its head, or by what it consists of."""

from time import process_time

import pytest

from halfhour.reading.shapes import Reading
from halfhour.research.intake import Intake, place_of, read, title_of
from halfhour.research.origin import by_words

FIRM, LINKEDIN, WEB, BAR, OTHER = "firm", "linkedin", "web", "bar", "other"
PROFILE = """Skip to main content
Rosalind McDonald
She/Her
· 2nd
Senior Paralegal at Tidewater Legal Aid
Norfolk, Virginia · Contact info
312 connections
About
I keep tenants in their homes.
Experience
Senior Paralegal
Tidewater Legal Aid · Full-time
Mar 2019 - Present · 7 yrs
Education
Old Dominion University
People also viewed
Janet Holloway
· 3rd
Paralegal at Finch & Barrow"""
ASKED = """Jonah Stroud tells how he came to law

Q: How did you come to law?
A: I drove a truck for four years.

Q: What came first?
A: I was an associate at Merrow Stace LLP from 2009 to 2013.

Q: And now?
A: I am general counsel at Brightline Freight.
"""
JUDGE = "<h1>Hon. Patricia O'Neil</h1><p>Judge O'Neil was appointed in 2016.</p><p>{}</p>"


def html(title: str, body: str) -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


PARTNER = "<h1>Ada Brightwater</h1><p>Ada is a partner at Hask Moraine LLP.</p>"
TEACHER = "<h1>Hugh Sandoval</h1><p>Professor of Law</p><p>He teaches torts.</p>"
CASES = [
    ("a profile as pasted", PROFILE, LINKEDIN),
    ("a saved profile", html("Rosalind McDonald | LinkedIn", PARTNER), LINKEDIN),
    ("the firm by its title", html("Ada Brightwater | Hask Moraine LLP", PARTNER), FIRM),
    ("the firm by the address", "Ada Brightwater\nPartner at Hask Moraine LLP\nada@haskmoraine.example", FIRM),
    (
        "the firm's page as pasted",
        "HASK MORAINE LLP\nHome  Our People\nAda Brightwater\nShe joined the firm in 2018.",
        FIRM,
    ),
    ("a firm's name at its head", "HASK MORAINE LLP\nAda Brightwater\nA talk about tides.", OTHER),
    ("a mailbox of anybody's", "Ada Brightwater\nPartner at Hask Moraine LLP\nada.brightwater@gmail.com", OTHER),
    ("chambers", html("Chambers - Superior Court of Marlow", JUDGE.format("Department 14. Tentative rulings.")), FIRM),
    ("a county's judges", html("Judges | Marlow County Circuit Court", JUDGE.format("Courtroom 3, jury duty")), FIRM),
    ("a federal court", html("Judge O'Neil | District of Marlow", JUDGE.format("Courtroom 3, jury duty")), OTHER),
    ("court words pasted", "Family Court of Marlow\nSimone Achebe\nCourt Clerk\nCourtroom 3\nHearings at nine.", FIRM),
    ("a lawyer before courts", "Ada Brightwater\nShe tries cases in the superior court. Hearings are her days.", OTHER),
    ("a school's teacher", html("Hugh Sandoval - Marlow School of Law", TEACHER), FIRM),
    ("questions with a head", "Five questions for Jonah Stroud\nHe talked with us about hiring.", WEB),
    ("questions as printed", ASKED, WEB),
    ("a podcast", html("Episode 12: Ada Brightwater", "<p>Ada is a partner at Hask Moraine LLP.</p>"), WEB),
    ("the firm asks its own", html("Q&amp;A with Ada | Hask Moraine LLP", PARTNER), WEB),
    ("an alumni spotlight", html("Alumni Spotlight - Marlow Law School", TEACHER), WEB),
    ("an article", "A clinic opens\nBy Winnie Abara, The Advocate\nAda Brightwater runs it.", WEB),
    ("a bar's record", "Beatrix Rowe\nBar number: 284419\nStatus: Active\nAdmitted: 2011\nAstoria, OR", BAR),
    ("a licence looked up", html("Lawyer Search", "<p>Ada Rowe</p><p>License #4411</p><p>Discipline: none</p>"), BAR),
    ("a bar number in a resume", "Ada Brightwater\nBar number: 284419\nPartner, Hask Moraine LLP", OTHER),
    ("words of nobody's", "Admitted in Oregon in 2011.\nSpeaks Spanish.", OTHER),
]


@pytest.mark.parametrize(("words", "place"), [each[1:] for each in CASES], ids=[each[0] for each in CASES])
def test_a_page_says_where_it_comes_from(words, place):
    intake = Intake(words.encode())
    assert place_of(intake, read(intake)) == place


@pytest.mark.parametrize("words", ["-\n" * 20_000, "a" * 200_000, "a@" * 50_000, "Status - " * 20_000])
def test_long_pages_that_say_nothing_are_told_in_a_moment(words):
    began = process_time()
    assert by_words(Reading("text", "", words, clean=words)) == OTHER
    assert process_time() - began < 5


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://www.linkedin.com/in/ada", LINKEDIN),
        ("https://apps.calbar.example/ada", BAR),
        ("https://www.marlowcourts.example/judges", FIRM),
        ("https://example.org/ada", OTHER),
        ("https://www.osbar.org/members/ada", BAR),
        ("https://members.statebar.example/ada", BAR),
        ("https://pinecountybarassociation.example/ada", BAR),
        ("https://crowbar.example/ada", OTHER),
        ("https://www.snackbar.example.org/ada", OTHER),
    ],
)
def test_an_address_says_it_first(address, place):
    intake = Intake(b"Ada Brightwater\nSpeaks Dutch.", address=address)
    assert place_of(intake, read(intake)) == place


@pytest.mark.parametrize(
    ("intake", "title"),
    [
        (Intake(PROFILE.encode()), "LinkedIn profile"),
        (Intake(ASKED.encode()), "Jonah Stroud tells how he came to law"),
        (Intake(html("Ada | Hask Moraine LLP", PARTNER).encode()), "Ada | Hask Moraine LLP"),
        (Intake(ASKED.encode(), filename="stroud.txt"), ""),
        (Intake(b"Bar number: 284419\nStatus: Active\nBeatrix Rowe"), ""),
        (Intake(b"Word " * 60), ""),
        (Intake(b"HARLAN MACDONALD, J.D.\nAssociate"), "Harlan MacDonald, J.D."),
        (
            Intake(b"Ada Brightwater, Partner at Hask Moraine LLP\nDUI defense"),
            "Ada Brightwater, Partner at Hask Moraine LLP",
        ),
        (Intake(b"HARLAN MACDONALD, HASK MORAINE LLP\nDUI"), "Harlan MacDonald, HASK MORAINE LLP"),
        (Intake(b"Speaks Dutch."), "Speaks Dutch."),
    ],
    ids=[
        "a profile",
        "an interview",
        "a title",
        "a file's name",
        "a directory",
        "one long line",
        "capitals",
        "an LLP",
        "capitals throughout",
        "nobody's name",
    ],
)
def test_a_paste_is_called_by_what_it_is(intake, title):
    reading = read(intake)
    assert title_of(intake, reading, place_of(intake, reading)) == title
