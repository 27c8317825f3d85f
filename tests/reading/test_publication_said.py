"""Works: cited in the forms that people use, or said to have been written; and what is not the person's."""

import pytest

from tests.reading.said import by_rules, quotes_of, tells

TOLD = [
    ("Lee is a regular columnist for the Daily Record.", ["regular columnist for the Daily Record"]),
    ('I write the "Ask a Paralegal" column.', ["Ask a Paralegal"]),
    ("She runs the blog Ditch Notes.", ["Ditch Notes"]),
    ("She publishes a newsletter, The Ditch.", ["newsletter, The Ditch"]),
    ("Lee's newsletter, The Ditch, goes to 400 farmers.", ["newsletter, The Ditch"]),
    ("She is coauthor with Jo Lund of Fences for Farmers.", ["Fences for Farmers"]),
    ("Her poems have appeared in Calyx.", ["poems have appeared in Calyx"]),
    ("She has been published in the Alaska Law Review.", ["published in the Alaska Law Review"]),
    ('Her "Thin Ice" (Farm Quarterly, Feb. 2020) is the handout.', ["Thin Ice"]),
    ("Lee, A. (2019). Ditch rights. Water Journal, 12(3), 44-60.", ["Ditch rights"]),
    ("Lee, A., & Orr, B. (in press). What the landman said. Plains Press.", ["What the landman said"]),
    ("Lift Lines: A Study of the Mountain, 2020 Utah L. Rev. 411.", ["Lift Lines"]),
    ("Silent Easements, Idaho Law Review, Vol. 52 (2016).", ["Silent Easements"]),
    ("Co-author, Oregon Probate Deskbook (2018 ed.)", ["Oregon Probate Deskbook"]),
    ("She is the co-author, with Jo Lund, of Deeds: A Field Manual (2021).", ["Deeds: A Field Manual"]),
    ("She is author of Sweet Deals: A Course on Cooperative Contracts (2015).", ["Sweet Deals"]),
    ("A column, “Table Manners,” runs in The Advocate now and then.", ["Table Manners"]),
    ("Recent work has appeared in the Water Review.", ["work has appeared in the Water Review"]),
    (
        'She wrote the chapter "Long Roads" in the client handbook and co-authored "Two Homes" for the OSB Newsletter.',
        ["Long Roads", "Two Homes"],
    ),
    ('She was an editor of the Water Law Review, where she published "Heat on the Line: Section 3395."', ["Heat on"]),
    ('Recent work includes "The Corner," 64 Loy. L. Rev. 233 (2018).', ["64 Loy. L. Rev. 233 (2018)"]),
    ("wrote: co-author, Vermont Appellate Handbook (3d ed. 2020)", ["Vermont Appellate Handbook"]),
    ("She wrote patents. She wrote them at a large firm in Salt Lake City, Brimhall Cottle.", []),
    ("Orr, B. (2019). Ditch rights. Water Journal, 12(3), 44-60.", []),
    ("Her assistant wrote the office manual.", []),
    ("She was editor in chief of the Idaho Law Review.", []),
    ("She wrote the winning brief in State v. Orr.", []),
    ("She graduated from the University of Idaho School of Law, 1977.", []),
]


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_works_are_read_from_what_somebody_wrote(words, expected):
    assert tells(quotes_of("publication", "Biography", words), expected)


LISTED = [
    ("Lee, A. (2019). Ditch rights. Water Journal, 12(3), 44-60.", ["Ditch rights"]),
    ("Orr, B. (2019). Ditch rights. Water Journal, 12(3), 44-60.", []),
    ("Fences and Feuds", ["Fences and Feuds"]),
    ("English, Ukrainian with my baba, enough Spanish for a statement", []),
    ("Directions: From I-82 take Exit 33, left on Example Avenue.", []),
    ("Firm established 1947. Representative clients: hop growers.", []),
]


@pytest.mark.parametrize(("words", "expected"), LISTED)
def test_a_list_of_works_names_their_authors(words, expected):
    assert tells(quotes_of("publication", "Publications", words), expected)


def test_a_year_in_a_title_is_not_when_it_was_written():
    page = "<h1>Ann Lee</h1><h2>Publications</h2><ul><li>“U Visas After 2020,” CLA Annual Meeting, 2021</li></ul>"
    (written,) = [fact for fact in by_rules(page, about="Ann Lee") if fact.type == "publication"]
    assert written.end == 2021
