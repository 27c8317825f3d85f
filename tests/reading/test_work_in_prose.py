"""Posts in prose, and what only looks like one: one line a case."""

import pytest

from tests.reading.said import quotes_of, tells

TOLD = (
    ("She came to Pierce County when her mother was stationed there.", ""),
    ("In 2006 I came to Texas and had to begin from zero.", ""),
    ("I went to UGA too, so I've a soft spot.", ""),
    ("She went to the Oregon Department of Justice in 2012.", "Oregon Department of Justice"),
    ("That award went to Walter Achter of Hibbing.", ""),
    ("The Washington State Paralegal Association gave her a prize in 2021.", ""),
    ("She has second-chaired three jury trials in Maricopa County Superior Court.", ""),
    ("She is a member of the county bar and chaired its Elder Law Committee in 2016.", ""),
    ("She chaired the firm's hiring committee from 2016 to 2018.", "hiring committee"),
    ("She is Board Certified in Civil Trial Law as a paralegal by the Texas Board of Legal Specialization.", ""),
    ("She was placed on the court's roster as a master mediator in 2023.", ""),
    ("She is assistant chief of the volunteer fire department in Two Harbors.", ""),
    ("She directs the clinic in which students represent workers.", ""),
    ("She directs the Youth Advocacy Clinic.", "Youth Advocacy Clinic"),
    ("She majored in social work at UGA (2015).", ""),
    ("She serves as bond counsel on more than forty issues a year.", ""),
    ("She acts as township attorney for six communities.", "township attorney"),
    ("She is a contributing editor of The Developing Labor Law (2020).", ""),
    ("The Milwaukee Journal named her a Top Corporate Counsel in 2020.", ""),
    ("She teaches the beginners' class at the Irish American Heritage Center.", ""),
    ("She teaches copyright basics to teens at the Oasis Center.", ""),
    ("She teaches copyright at Nashville State Community College.", "Nashville State"),
    ("I taught Ann at Lowndes High.", ""),
    ("He knows it well, which landlords’ counsel find out the hard way.", ""),
    ("The City retains outside counsel for bond issues.", ""),
    ("I will probably be your advisor.", ""),
    ("She came onto our board in 2019 as events chair.", ""),
    ("I was president of our chapter in 2021.", ""),
    ("I was president of our company until 2021.", "president of our company"),
    ("The award will be given to attorney Ann Lee at the annual dinner on November 14.", ""),
)


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_what_prose_tells_is_found_and_nothing_else(words, expected):
    quotes = quotes_of("work", "Biography", words)
    assert tells(quotes, expected.split(" & ") if expected else []), quotes
