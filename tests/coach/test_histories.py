"""Whatever happens: each duty is on Today on its day, nothing that was done is asked again, and nobody is pestered."""

from collections import Counter
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.coach import situation as seen
from halfhour.coach.cues import GROUPS, cues_in, waiting
from halfhour.coach.rules.all import BY_ID
from tests.coach.history import DAY, eve, histories, is_business, passed, picture
from tests.coach.picture import DEFAULT, ZONE

HISTORIES = settings(max_examples=60, deadline=None)
LOOKED_AT = (*range(50), *range(50, 260, 7))  # days after the wish: each one at first, then one a week


def noons(history):
    """Noon of each day from the wish on."""
    first = history.wanted.astimezone(ZONE).replace(hour=12, minute=0)
    return [first + number * DAY for number in LOOKED_AT if first + number * DAY > history.wanted]


def by_rule(history, at, **more):
    return {cue.rule: cue for cue in cues_in(picture(history, at, **more), at, DEFAULT)}


def midnight_after(day: date, days: int) -> datetime:
    return datetime.combine(day + timedelta(days=days + 1), datetime.min.time(), ZONE)


@HISTORIES
@given(histories())
def test_a_talk_is_thanked_for_in_time(history):
    for at in noons(history):
        cue, now = by_rule(history, at).get("thank-in-time"), history.until(at)
        if not now.closed or now.thanked:
            assert cue is None
            continue
        assert (cue is not None) == (at >= now.closed + timedelta(hours=1))
        talked = now.closed.astimezone(ZONE).date()
        if at >= midnight_after(talked, 4):
            assert cue.is_owed, "after four days no weekend excuses it"
        if cue and at < midnight_after(talked, 2):
            assert not cue.is_owed


@HISTORIES
@given(histories())
def test_silence_is_asked_about_once_on_the_seventh_good_day_and_never_sooner(history):
    for at in noons(history):
        cue, now = by_rule(history, at).get("nudge-once"), history.until(at)
        waits = now.sent and not now.answered and not now.nudged and not now.agreed
        words = [one for one in (now.sent, now.met_by_chance) if one]
        ripe = bool(waits) and passed(max(words), at) >= 7
        good = is_business(at.date()) and not eve(at.date())
        assert (cue is not None) == (ripe and good)
        if cue:
            assert cue.group == "today"


@HISTORIES
@given(histories())
def test_no_reminder_comes_within_its_interval_after_a_real_contact(history):
    for at in noons(history):
        said, now = by_rule(history, at), history.until(at)
        contacts = [one for one in (now.met_by_chance, now.answered, now.closed, now.thanked) if one]
        if contacts and passed(max(contacts), at) < 7:
            assert "nudge-once" not in said
        if contacts and at - max(contacts) < timedelta(days=121):
            assert "keep-in-touch" not in said
        if now.thanked and at - max(contacts) > timedelta(days=123):
            assert "keep-in-touch" in said


@HISTORIES
@given(histories())
def test_a_yes_is_answered_with_times(history):
    for at in noons(history):
        cue, now = by_rule(history, at).get("offer-times"), history.until(at)
        open_yes = now.answer == "yes" and not now.offered and not now.agreed
        assert (cue is not None) == open_yes
        if cue and passed(now.answered, at) > 1:
            assert cue.is_owed


@HISTORIES
@given(histories())
def test_before_a_talk_all_that_is_missing_is_said_in_time(history):
    for at in noons(history):
        said, now = by_rule(history, at), history.until(at)
        if not now.starts or now.closed or at >= now.starts:
            continue
        near = now.starts.astimezone(ZONE).date() - at.date() <= timedelta(days=2)
        if near:
            assert ("research-before-meeting" in said) == (now.read is None)
            assert ("one-to-three-goals" in said) == (now.prepared is None)
            assert ("never-without-questions" in said) == (now.prepared is None)
        far_ahead = now.starts - now.agreed > timedelta(hours=48)
        if far_ahead and passed(at, now.starts) == 1 and is_business(at.date()) and is_business(now.starts.date()):
            assert ("confirm-before" in said) == (now.confirmed is None)


@HISTORIES
@given(histories())
def test_what_was_done_is_not_asked_again(history):
    done = {
        "thanked": "thank-in-time", "debriefed": "debrief", "confirmed": "confirm-before", "nudged": "nudge-once",
        "advice_done": "advice-followed", "advice_told": "report-back", "name_used": "introductions-used",
        "offered": "offer-times", "agreed": "offer-times", "read": "research-before-meeting",
        "prepared": "never-without-questions", "sent": "introduce-and-why",
    }  # fmt: skip
    for at in noons(history):
        said, now = by_rule(history, at), history.until(at)
        for fact, rule in done.items():
            if getattr(now, fact):
                assert rule not in said, (fact, at)


@HISTORIES
@given(histories())
def test_advice_is_asked_about_until_it_is_done_and_then_reported(history):
    for at in noons(history):
        said, now = by_rule(history, at), history.until(at)
        if now.closed and not now.advice_done and at.date() >= now.advised_by:
            assert "advice-followed" in said
            assert said["advice-followed"].is_owed == (at.date() > now.advised_by)
        if now.closed and now.advice_done and not now.advice_told:
            assert "report-back" in said


@HISTORIES
@given(histories())
def test_a_name_is_taken_up_after_the_thanks_and_not_before(history):
    for at in noons(history):
        cue, now = by_rule(history, at).get("introductions-used"), history.until(at)
        assert (cue is not None) == bool(now.named and now.thanked and not now.name_used)


@HISTORIES
@given(histories())
def test_the_list_is_in_order_and_says_each_thing_once(history):
    for at in noons(history):
        cues = cues_in(picture(history, at), at, DEFAULT)
        assert [GROUPS.index(cue.group) for cue in cues] == sorted(GROUPS.index(cue.group) for cue in cues)
        assert max(Counter((cue.rule, cue.subject) for cue in cues).values(), default=1) == 1
        assert all(cue.shown_at <= at for cue in cues)
        assert all((cue.owed_at is not None and cue.owed_at <= at) == cue.is_owed for cue in cues)
        assert cues == cues_in(picture(history, at), at, DEFAULT)


@HISTORIES
@given(histories(), st.integers(0, 60))
def test_a_pause_leaves_exactly_what_would_hurt_somebody_else(history, begins):
    starts = history.wanted.astimezone(ZONE).date() + timedelta(days=begins)
    pause = seen.Pause(starts_on=starts, ends_on=starts + timedelta(days=6))
    for at in noons(history):
        always, paused = by_rule(history, at), by_rule(history, at, pauses=(pause,))
        if starts <= at.date() <= pause.ends_on:
            assert paused.keys() == {rule for rule in always if BY_ID[rule].hurts_others}
        else:
            assert paused == always


@HISTORIES
@given(histories())
def test_who_has_not_answered_is_listed_until_they_do(history):
    for at in noons(history):
        now = history.until(at)
        rows = waiting(picture(history, at), at, DEFAULT)
        assert len(rows) == bool(now.sent and not now.answered and not now.agreed)
        if rows:
            assert rows[0].business_days == passed(now.sent, at)
