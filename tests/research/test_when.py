"""The years of a fact in words: what goes on is told as going on, and years that stand apart stay apart."""

from types import SimpleNamespace

import pytest

from halfhour.research.standing import Saying, Standing
from halfhour.research.when import when


@pytest.mark.parametrize(
    ("start", "end", "quote", "said"),
    [
        (2015, None, "partner at Hask & Moraine since 2015", "since 2015"),
        (2015, None, "has led the group since March 2015", "since 2015"),
        (2015, None, "Since early 2015 she has sat on the board", "since 2015"),
        (2019, None, "Elder Law Section (2019-present)", "2019 to now"),
        (2019, None, "Senior Paralegal\nMar 2019 - Present · 7 yrs", "2019 to now"),
        (2019, None, "Counsel, 2019 – Current", "2019 to now"),
        (2019, None, "Counsel from 2019 to the present", "2019 to now"),
        (2019, None, "trustee, 2019 onward", "since 2019"),
        (2009, None, "joined the firm in 2009", "2009"),
        (2009, None, "joined in 2009, in Bend since 2015", "2009"),
        (None, 2020, "an associate at Bellweather Dunn LLP until 2020", "until 2020"),
        (None, 2020, "a clerk through June 2020", "until 2020"),
        (None, 2004, "J.D., Suffolk, 2004", "2004"),
        (2014, 2019, "Paralegal, 2014 - 2019", "2014–2019"),
        (2014, 2014, "Fellow, 2014", "2014"),
        (2018, 2022, "Super Lawyers, 2018, 2022", "2018, 2022"),
        (2018, 2022, "Super Lawyers (2018, 2020 and 2022)", "2018, 2020, 2022"),
        (2018, 2022, "Rising Star 2018 & 2022", "2018, 2022"),
        (2018, 2022, "Rising Star, 2018 to 2022", "2018–2022"),
        (2018, 2022, "Rising Star, 2018-2020, 2022", "2018–2022"),
        (None, None, "Reads Dutch", ""),
    ],
)
def test_years_are_said_as_the_page_means_them(start, end, quote, said):
    assert when(start, end, quote) == said


@pytest.mark.parametrize(
    ("value", "start", "former", "line"),
    [
        ("Partner", 2015, False, "Partner, since 2015"),
        ("Partner", 2016, False, "Partner, since 2016"),  # corrected: the page says 2015
        ("Partner", 2015, True, "Partner, 2015"),
        ("Has led the group since 2015", 2015, False, "Has led the group since 2015"),
        ("Partner", None, False, "Partner"),
    ],
)
def test_a_fact_is_told_with_its_years_where_its_words_lack_them(value, start, former, line):
    saying = Saying(SimpleNamespace(start=2015), None, "partner since 2015")
    assert Standing("a", "work", value, start, None, "", (saying,), {"former": former}).line == line


@pytest.mark.parametrize(
    ("value", "line"),
    [("Partner in 2015", "Partner in 2015, 2015–2019"), ("Partner, 2015 to 2019", "Partner, 2015 to 2019")],
)
def test_the_end_is_told_though_the_words_hold_the_beginning(value, line):
    saying = Saying(SimpleNamespace(start=2015), None, "partner in 2015, and gone in 2019")
    assert Standing("a", "work", value, 2015, 2019, "", (saying,), {"former": True}).line == line


@pytest.mark.parametrize(
    ("type", "former", "line"),
    [
        ("work", False, "Counsel, since 2019"),
        ("work", True, "Counsel, 2019"),
        ("membership", False, "Counsel, 2019"),
        ("award", None, "Counsel, 2019"),
    ],
)
def test_a_post_of_now_goes_on_where_its_year_stands_before_the_quote(type, former, line):
    saying = Saying(SimpleNamespace(start=2019), None, "counsel at Brightline Freight")
    details = {} if former is None else {"former": former}
    assert Standing("a", type, "Counsel", 2019, None, "", (saying,), details).line == line


def test_who_joined_in_a_year_and_is_there_has_been_there_since():
    assert when(2021, None, "joined Pike Sturgess in 2021", held=True) == "since 2021"
    assert when(2021, None, "joined Pike Sturgess in 2021", held=False) == "2021"
