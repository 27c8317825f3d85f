"""Posts said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import quotes_of, tells


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "In 1997 she became Chief Judge of the Fifth Circuit Court of Appeals.", ["Chief Judge"]),
        (
            "Biography",
            "She was Labor Counsel at First Quarry, and then Labor Manager at the Department of Fish.",
            ["Labor Counsel at First Quarry", "Labor Manager at the Department of Fish"],
        ),
        (
            "Biography",
            "She was the Solicitor General of Ruritania from 2009 to 2010.",
            ["Solicitor General of Ruritania"],
        ),
        (
            "Biography",
            "She was General Counsel and Chief Compliance Officer of Wren Mills.",
            ["General Counsel and Chief Compliance Officer of Wren Mills"],
        ),
        (
            "Biography",
            "She was a partner at Larson King, L.L.P. from 2005 to 2008.",
            ["Larson King, L.L.P. from 2005 to 2008"],
        ),
        ("Biography", "She was the State Bar's executive director from 2000 to 2011.", ["executive director"]),
        ("Previously", "Associate, Pell & Orr LLP (2012-2016)", ["Associate, Pell & Orr LLP"]),
        ("Biography", "Formerly Newark Lease Watch (2011-15).", ["Newark Lease Watch (2011-15)"]),
        (
            "Biography",
            "Hot walker at Greenlawn, 2001-2005; trust officer, Bluegrass Savings, 2005-2009.",
            ["Hot walker", "trust officer, Bluegrass Savings, 2005-2009"],
        ),
        ("Biography", "The Governor named her to the Superior Court in 2011.", ["Superior Court in 2011"]),
        ("Biography", "A former firefighter, she likes long briefs.", ["firefighter"]),
        ("Biography", "I hung out a shingle in 2016.", ["hung out a shingle in 2016"]),
        ("Biography", "Before law school I sold carpet.", ["sold carpet"]),
        ("Biography", "Prior to joining the firm, she rested.", []),
        ("Biography", "She went to Luther for college.", []),
        ("Biography", "She is in the Oak County Bar Association, and was its vice president for a year.", []),
        ("Biography", "Young Lawyer of the Year, Oak County Bar Association", []),
    ],
)
def test_a_post_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("work", heading, words)
    assert tells(quotes, expected), quotes
