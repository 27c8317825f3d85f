"""Bodies in prose, and what only looks like one: one line a case."""

import pytest

from tests.reading.said import quotes_of, tells

TOLD = (
    ("She sits on the Redmond Urban Renewal Advisory Committee.", ""),
    ("She chairs the City of Eugene Active Transportation Committee.", ""),
    (
        "Colleagues know her from the Allegheny County Bar Association, which she joined as a law student.",
        "Allegheny County Bar Association",
    ),
    ("She helped start the Yuma County Paralegals, where she served as treasurer.", "Yuma County Paralegals"),
    ("This spring the Oregon State Bar's Government Law Section elected her treasurer.", "Government Law Section"),
    ("The Tax Section chose her as its chair-elect.", "Tax Section"),
    ("The Tarrant County Bar Association named her its Pro Bono Attorney of the Year.", ""),
    (
        "I'm on the legislative committee at the North Carolina Advocates for Justice.",
        "North Carolina Advocates for Justice",
    ),
    ("Ann chairs the legal committee of the National Milk Producers Federation.", "National Milk Producers Federation"),
    ("She sits on the hiring committee at Baker Hart.", ""),
    ("She is on the finance committee of the Boise Art Museum.", ""),
    ("I sit on the state's Access to Justice Commission work group.", "Access to Justice Commission"),
    ("She co-chairs the statewide legal aid Housing Task Force.", "Housing Task Force"),
    ("I was president of our chapter in 2021.", "president of our chapter"),
    ("Ann came onto our board in 2019.", "our board"),
    ("She chaired the Corporate Section from 2020 to 2022.", "Corporate Section"),
    ("She's on the board of the Western Circuit Bar and a member of GACDL.", "Western Circuit Bar & GACDL"),
    ("OSB Licensed Paralegal Committee.", "OSB Licensed Paralegal Committee"),
    ("He is vice president of SCALL.", "SCALL"),
    ("She's been a NAJIT member as long as anyone can recall.", "NAJIT"),
    ("I pay my NACBA dues.", "NACBA"),
)


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_what_prose_tells_is_found_and_nothing_else(words, expected):
    quotes = quotes_of("membership", "Biography", words)
    assert tells(quotes, expected.split(" & ") if expected else []), quotes
