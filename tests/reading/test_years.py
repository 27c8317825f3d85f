"""Years and spans of years, as pages write them."""

import pytest

from halfhour.reading.facts.years import without_years, years_in
from tests.reading.said import by_rules


@pytest.mark.parametrize(
    ("words", "years", "rest"),
    [
        ("Associate, Lee & Ott LLP, 2019-", (2019, None), "Associate, Lee & Ott LLP, "),
        ("Associate, Lee & Ott LLP (2019 – )", (2019, None), "Associate, Lee & Ott LLP"),
        ("Associate, Lee & Ott LLP, Jan. 2019—.", (2019, None), "Associate, Lee & Ott LLP, ."),
        ("Rotary (2015-; board)", (2015, None), "Rotary (board)"),
        ("Associate, 2014-2019", (2014, 2019), "Associate, "),
        ("Associate, 2014 - present", (2014, None), "Associate, "),
        ("Associate, 2019", (None, 2019), "Associate, "),
        ("J.D., 2019 - magna cum laude", (None, 2019), "J.D.,  - magna cum laude"),
    ],
)
def test_a_span_with_nothing_after_it_goes_on(words, years, rest):
    found = years_in(words)
    assert (found.start, found.end) == years
    assert without_years(words) == rest


@pytest.mark.parametrize(
    ("page", "filename"),
    [
        ("<h1>Ann Lee</h1><p>Paralegal, Lee Law Office, 2014-</p>", "a.html"),
        ("<h1>Ann Lee</h1><h2>Experience</h2><ul><li>Paralegal, Lee Law Office (2014 – )</li></ul>", "a.html"),
        ("ANN LEE\n\nEXPERIENCE\n\nParalegal\nLee Law Office\n2014 -\n\nClerk\nDunn PC\n2012 - 2014\n", "a.txt"),
    ],
)
def test_a_post_with_an_open_span_is_still_held(page, filename):
    post = next(fact for fact in by_rules(page, about="Ann Lee", filename=filename) if fact.type == "work")
    assert (post.value, post.start, post.end) == ("Paralegal, Lee Law Office", 2014, None)
    assert not post.details.former


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Lawyer of the Year (2011, 2017, 2018)", "Lawyer of the Year"),
        ("Certified Public Accountant (Texas, 1988)", "Certified Public Accountant (Texas)"),
        ("A SURVEY (Salem: Dunn Press 2006-2018)", "A SURVEY (Salem: Dunn Press)"),
        ("Bench and Bar, with no year", "Bench and Bar, with no year"),
    ],
)
def test_words_without_their_years_keep_no_empty_brackets(words, bare):
    assert without_years(words) == bare
