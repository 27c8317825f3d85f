"""Awards said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import quotes_of, tells


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "City Attorney's Mentor of the Year, 2024", ["Mentor of the Year"]),
        ("Biography", "Recipient, City Attorney's Mentor of the Year, 2024.", ["Mentor of the Year"]),
        ("Biography", "In 2024 they gave me the Chapter Service Award and a plaque.", ["Chapter Service Award"]),
        (
            "Biography",
            "She was named Paralegal of the Year by the Utah Paralegal Association.",
            ["Paralegal of the Year"],
        ),
        ("Biography", "She received the bar's pro bono award in 2019.", ["pro bono award"]),
        ("Biography", "Oregon Super Lawyers, 2015-2020; Best Lawyers in America", ["Super Lawyers", "Best Lawyers"]),
        ("Biography", "The county bar named her its young lawyer of the year.", ["young lawyer of the year"]),
        ("Biography", "Her brief won the Burton Award.", ["Burton Award"]),
        ("Biography", "She was a Rhodes Scholar.", ["Rhodes Scholar"]),
        ("Biography", "The jury awarded her client $2 million.", []),
        ("Honors", "Best Oral Advocate, Saul Lefkowitz Moot Court Competition, 2018", ["Best Oral"]),
        ("Biography", "She was honored with the Judge Learned Hand Human Relations Award.", ["Learned Hand"]),
        ("Biography", "CALI Award in Evidence", ["CALI"]),
        ("Biography", "Twice voted best family lawyer by readers of the Daily Bee.", ["best family lawyer"]),
        ("Biography", "For that work the ACLU of Idaho presented her with its Liberty Bell.", ["Liberty Bell"]),
        ("Biography", "She was a finalist for the county's Advocate Cup.", ["Advocate Cup"]),
        ("Biography", "Honored by the Oak Bay branch, 2020.", ["Oak Bay branch"]),
        ("Biography", "Named to the Oak Weekly list of Top Women of Law in 2020.", ["Oak Weekly list"]),
        ("Awards", "Ruth Tran - Rookie of the Year", []),
        ("Biography", "The Bee named her one of its Top Young Attorneys in 2021.", ["Top Young Attorneys"]),
        ("Biography", "They named me one of the 2020 Notable Women.", ["Notable Women"]),
        ("Biography", "Winning AALL's Public Access Award was her best day.", ["Public Access Award"]),
        ("Biography", "The club gave to me the Golden Hands Medal.", ["Golden Hands Medal"]),
        ("Biography", "He came to us as an Equal Justice Works Fellow in 2015 and stayed.", []),
        ("Biography", "Winner, 2024 Maine Nonprofit of the Year.", []),
        ("Biography", "Named one of the Best Places to Work in 2023.", []),
        ("Awards", "Board Certified Civil Trial Specialist", []),
    ],
)
def test_an_award_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("award", heading, words)
    assert tells(quotes, expected), quotes
