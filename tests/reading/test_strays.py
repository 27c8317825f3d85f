"""Posts and bodies that stand in a list of something else, or in a small list of facts: one line a case."""

import pytest

from tests.reading.said import quotes_of, tells

LISTED = (
    (
        "work",
        "Admissions",
        "Law clerk, Judge Ofelia Trask, Arizona Court of Appeals, 2019–2020",
        "Law clerk, Judge Ofelia Trask",
    ),
    ("work", "Community", "Deputy County Counsel, Mendocino County (2009-2015)", "Deputy County Counsel"),
    ("work", "Memberships", "Adjunct instructor, Santa Rosa Junior College (2011-2014)", "Adjunct instructor"),
    ("work", "Memberships", "Board member, Mendocino County Bar Association, 2011", ""),
    ("work", "Community", "Volunteer attorney, Legal Aid of Marin County, 2011", ""),
    ("work", "Admissions", "Oregon State Bar, 2011", ""),
    ("membership", "Memberships", "Deputy County Counsel, Mendocino County (2009-2015)", ""),
    (
        "membership",
        "Professional Associations",
        "Community Associations Institute Hawaii",
        "Community Associations Institute",
    ),
    (
        "membership",
        "Professional Associations",
        "Activities: Real Property and Financial Services Section",
        "Real Property",
    ),
    ("membership", "Professional Associations", "2011 - Current", ""),
    ("membership", "Admissions", "Sonoma County Bar Association, Public Law Section, vice chair", "Public Law Section"),
    ("membership", "Menu", "Retired Judges", ""),
    (
        "membership",
        "Quick facts",
        "groups: Vermont Bar Association appellate section, NALA",
        "Vermont Bar Association & NALA",
    ),
    ("work", "Quick facts", "with the firm: since 2017", "since 2017"),
    ("work", "Quick facts", "Judge since: January 2017", "January 2017"),
    ("work", "Quick facts", "Articled with: Kowalchuk Friesen LLP, Lloydminster, 2016-17", "Kowalchuk Friesen LLP"),
    ("work", "Quick facts", "Member since: 2007", ""),
    ("membership", "Practice Areas", "Oregon Hispanic Bar Association (treasurer)", "Oregon Hispanic Bar Association"),
    ("membership", "Practice Areas", "Bar discipline", ""),
    (
        "work",
        "What was your first job?",
        "Scooping ice cream at Salt and Straw.",
        "Scooping ice cream at Salt and Straw",
    ),
    (
        "work",
        "What was your first legal job?",
        "Filing clerk for the county assessor.",
        "Filing clerk for the county assessor",
    ),
    ("work", "What was your worst job?", "A cannery in Kodiak, night shift.", "A cannery in Kodiak"),
    ("work", "What was your first job?", "Not one that I would tell you about.", ""),
    ("work", "What is the best part of the job?", "The people down the hall.", ""),
)


@pytest.mark.parametrize(("kind", "heading", "words", "expected"), LISTED)
def test_a_line_is_read_for_what_it_is_whatever_its_heading_announces(kind, heading, words, expected):
    quotes = quotes_of(kind, heading, words)
    assert tells(quotes, expected.split(" & ") if expected else []), quotes
