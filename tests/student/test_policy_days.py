"""Business days: weekends, public holidays, the school's own, and the day before one."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from halfhour.student.business_days import (
    business_days_after,
    business_days_between,
    is_business_day,
    is_day_before_holiday,
    next_good_day,
)
from halfhour.student.policy import Policy, Quiet

DEFAULT = Policy()


def test_a_weekend_is_no_business_day(day):
    assert business_days_after(day("2026-10-16"), 1, DEFAULT) == day("2026-10-19")


def test_thanksgiving_is_no_business_day(day):
    assert not is_business_day(day("2026-11-26"), DEFAULT)
    assert business_days_after(day("2026-11-25"), 1, DEFAULT) == day("2026-11-27")


def test_a_holiday_of_the_school_is_no_business_day(day):
    closed = Quiet("Founder's day", day("2026-10-20"), day("2026-10-20"))
    assert business_days_after(day("2026-10-19"), 1, replace(DEFAULT, holidays=(closed,))) == day("2026-10-21")


def test_a_region_has_its_own_holidays(day):
    cesar_chavez = day("2026-03-31")
    assert is_business_day(cesar_chavez, DEFAULT)
    assert not is_business_day(cesar_chavez, replace(DEFAULT, region="CA"))


def test_an_unknown_country_has_weekends_only(day):
    assert is_business_day(day("2026-11-26"), replace(DEFAULT, country="Utopia"))


def test_the_day_before_a_holiday_is_seen_across_a_weekend(day):
    assert is_day_before_holiday(day("2026-11-25"), DEFAULT)
    assert is_day_before_holiday(day("2026-09-04"), DEFAULT), "the Friday before Labor Day"
    assert not is_day_before_holiday(day("2026-11-24"), DEFAULT)


def test_a_letter_for_the_eve_of_thanksgiving_waits_until_the_friday(day):
    assert next_good_day(day("2026-11-25"), DEFAULT) == day("2026-11-27")
    assert next_good_day(day("2026-11-24"), DEFAULT) == day("2026-11-24")


def test_counting_backwards_skips_the_weekend_too(day):
    assert business_days_after(day("2026-10-19"), -1, DEFAULT) == day("2026-10-16")


@given(st.dates(date(2024, 1, 1), date(2034, 12, 31)), st.integers(0, 30))
def test_as_many_business_days_lie_between_as_were_added(first, count):
    assert business_days_between(first, business_days_after(first, count, DEFAULT), DEFAULT) == count
