"""When, in kind words: by day, never by the minute, and late is still owed."""

import pytest

from halfhour.coach.cues import cues_in
from halfhour.coach.present import Present
from halfhour.coach.rules.rule import Duty
from halfhour.coach.when import group, when
from tests.coach.picture import BEN, DEFAULT, ME, agreed, held, meeting, person, situation, student, t

# Thursday the 19th, half past ten.
NOW = Present.of(situation(), t("11-19 10:30"), DEFAULT)


def duty(due: str, owed: str = "") -> Duty:
    return Duty(subject=ME, shown_at=t("11-01 00:00"), due_at=t(due), owed_at=t(owed) if owed else None)


@pytest.mark.parametrize(
    ("duty", "words", "part"),
    [
        (duty("11-18 00:00", "11-19 10:30"), "Still owed since today", "owed"),
        (duty("11-18 00:00", "11-19 00:00"), "Still owed since yesterday", "owed"),
        (duty("11-15 00:00", "11-17 00:00"), "Still owed since Monday", "owed"),
        (duty("11-11 00:00", "11-13 00:00"), "Still owed since 2026-11-12", "owed"),
        (duty("11-18 00:00", "11-19 10:31"), "When you can", "today"),
        (duty("11-18 00:00"), "When you can", "today"),
        (duty("11-19 12:25"), "Today by 12:25:00", "today"),
        (duty("11-20 00:00"), "Today", "today"),
        (duty("11-20 00:01"), "By tomorrow", "week"),
        (duty("11-24 00:00"), "By Monday", "week"),
        (duty("11-26 00:00"), "By Wednesday", "week"),
        (duty("11-27 00:00"), "By 2026-11-26", "week"),
    ],
)
def test_it_is_said_by_the_day(duty, words, part):
    assert (str(when(duty, NOW)), group(duty, NOW)) == (words, part)


def test_a_fridays_talk_is_not_owed_before_monday_noon():
    friday = held(
        thanked_at=None, meeting=meeting("11-20 12:30"),
        talk=held().talk.__class__(id=ME, began_at=t("11-20 12:30"), ends_at=t("11-20 12:55"), closed_at=t("11-20 12:55")),
    )  # fmt: skip
    before = {cue.rule: cue for cue in cues_in(situation(friday), t("11-23 11:59"), DEFAULT)}
    after = {cue.rule: cue for cue in cues_in(situation(friday), t("11-23 12:00"), DEFAULT)}
    assert not before["thank-in-time"].is_owed
    assert after["thank-in-time"].is_owed


def test_a_day_is_the_students_day_and_not_greenwichs():
    late = agreed(meeting=meeting("11-24 17:30", confirmed_at=None))
    said = {cue.rule for cue in cues_in(situation(late), t("11-23 00:00"), DEFAULT)}
    assert "confirm-before" in said, "at half past five in Portland it is the 25th in Greenwich"


def test_what_can_be_done_when_there_is_time_comes_after_what_today_asks_for():
    busy = held(connected_at=None, for_course="Legal Research", thanked_at=t("11-24 16:00"), debriefed_at=None)
    cues = cues_in(situation(busy), t("11-28 10:00"), DEFAULT)
    assert [(cue.rule, cue.group) for cue in cues] == [
        ("debrief", "owed"),
        ("connect-after", "today"),
        ("course-deliverable", "week"),
    ]


def test_the_moment_for_an_invitation_passes():
    met = situation(held(connected_at=None))
    assert "connect-after" in {cue.rule for cue in cues_in(met, t("12-03 23:59"), DEFAULT)}
    assert "connect-after" not in {cue.rule for cue in cues_in(met, t("12-04 00:00"), DEFAULT)}


def test_what_two_talks_ask_for_is_said_once_for_the_nearer_one():
    near = agreed(meeting=meeting("11-24 12:30"))
    later = agreed(id=BEN, person=person(id=BEN, name="Ben Castellan"), meeting=meeting("11-27 09:00"))
    me = student(overview_words=0)
    cues = cues_in(situation(later, near, me=me), t("11-22 10:00"), DEFAULT)
    assert [cue.person.name for cue in cues if cue.rule == "overview-ready"] == ["Ada Brightwater"]
    assert [cue.due_at for cue in cues] == sorted(cue.due_at for cue in cues)
