"""Windows lie in business hours there and decent hours here, whatever the two zones are."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.foundation.time import zone_named
from halfhour.scheduling.offers.windows import BREATH, Calendars, Side, Span, days_to_offer, free_windows, suggested
from halfhour.student.business_days import is_business_day
from halfhour.student.policy import Policy

PORTLAND, CHICAGO, NEW_YORK = "America/Los_Angeles", "America/Chicago", "America/New_York"
SUNDAY = datetime(2026, 11, 22, 18, tzinfo=UTC)  # four days before Thanksgiving
ZONES = [
    PORTLAND, CHICAGO, NEW_YORK, "America/St_Johns", "Europe/London", "Europe/Berlin", "Asia/Kathmandu",
    "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "America/Phoenix", "Asia/Tokyo", "UTC",
]  # fmt: skip
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC))


def calendars(here: str = PORTLAND, there: str = CHICAGO, at: datetime = SUNDAY, **about) -> Calendars:
    hours = about.pop("hours", (time(9), time(17)))
    return Calendars(
        at, Side(zone_named(here), *hours), Side(zone_named(there)), about.pop("policy", Policy()), **about
    )


def walls(windows, zone=CHICAGO):
    return [(f"{w.starts_at.astimezone(zone_named(zone)):%a %d %H:%M}", w.minutes) for w in windows]


def test_it_offers_ranges_and_not_slots():
    assert walls(free_windows(calendars()))[:3] == [("Wed 25 11:00", 120), ("Wed 25 13:00", 120), ("Wed 25 15:00", 120)]


def test_it_offers_from_the_third_to_the_fifteenth_business_day():
    days = days_to_offer(calendars(there=PORTLAND))
    assert days[0] == date(2026, 11, 25), "the third business day after a Sunday"
    assert days[-1] == date(2026, 12, 14), "the fifteenth: Thanksgiving is none"
    assert date(2026, 11, 26) not in days


def test_it_offers_nothing_between_a_holiday_and_a_weekend():
    assert date(2026, 11, 27) not in days_to_offer(calendars())


def test_it_leaves_quiet_days_out():
    quiet = ((date(2026, 12, 1), date(2026, 12, 3)),)
    on = {each.starts_at.astimezone(zone_named(PORTLAND)).date() for each in free_windows(calendars(quiet=quiet))}
    assert date(2026, 11, 30) in on
    assert date(2026, 12, 4) in on
    assert not on & {date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3)}


def test_nothing_is_back_to_back_with_a_talk_of_mine():
    talk = Span(datetime(2026, 11, 30, 20, tzinfo=UTC), datetime(2026, 11, 30, 20, 30, tzinfo=UTC))
    free = [each for each in free_windows(calendars(busy=(talk,))) if each.starts_at.date() == talk.starts_at.date()]
    assert max(each.ends_at for each in free if each.starts_at < talk.starts_at) == talk.starts_at - BREATH
    assert min(each.starts_at for each in free if each.starts_at > talk.starts_at) == talk.ends_at + BREATH


def test_hours_that_never_meet_give_no_window():
    assert free_windows(calendars(here="Asia/Tokyo", there=NEW_YORK)) == ()


def test_a_half_hour_between_two_talks_is_too_short_for_a_window():
    day = datetime(2026, 11, 30, tzinfo=UTC)
    busy = (
        Span(day + timedelta(hours=15), day + timedelta(hours=19)),
        Span(day + timedelta(hours=20, minutes=30), day + timedelta(hours=24)),
    )
    free = free_windows(calendars(busy=busy))
    assert not [each for each in free if each.starts_at.date() == day.date()]


def test_three_are_suggested_on_three_days_and_none_on_the_day_before_a_holiday():
    seen = calendars()
    three = suggested(free_windows(seen), seen)
    days = [each.starts_at.astimezone(zone_named(CHICAGO)).date() for each in three]
    assert len(set(days)) == 3
    assert date(2026, 11, 25) not in days
    assert len({each.starts_at.time() for each in three}) > 1, "at different times of the day"


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(ZONES), st.sampled_from(ZONES), MOMENTS)
def test_windows_are_in_business_hours_there_and_decent_hours_here(here, there, at):
    seen = calendars(here, there, at, hours=(time(7), time(21)))
    for window in free_windows(seen):
        first, last = (each.astimezone(seen.theirs.zone) for each in (window.starts_at, window.ends_at))
        assert is_business_day(first.date(), seen.policy)
        assert first.date() == last.date()
        assert time(9) <= first.time() < last.time() <= time(17)
        mine = [each.astimezone(seen.mine.zone) for each in (window.starts_at, window.ends_at)]
        assert mine[0].date() == mine[1].date()
        assert time(7) <= mine[0].time()
        assert mine[1].time() <= time(21)
        assert window.starts_at > at
        assert 60 <= window.minutes <= 120


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ZONES), MOMENTS, st.lists(st.tuples(st.integers(0, 600), st.integers(15, 300)), max_size=6))
def test_no_window_touches_what_is_busy_or_another_window(there, at, talks):
    busy = tuple(
        Span(start := at + timedelta(days=4, minutes=30 * ahead), start + timedelta(minutes=length))
        for ahead, length in talks
    )
    windows = free_windows(calendars(there=there, at=at, busy=busy))
    for each in windows:
        assert not any(each.overlaps(Span(one.starts_at - BREATH, one.ends_at + BREATH)) for one in busy)
    for one, after in pairwise(windows):
        assert one.ends_at <= after.starts_at
