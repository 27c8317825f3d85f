"""Every number that a rule or a verb goes by, with its unit and its reason; a school may set its own."""

from dataclasses import Field, dataclass, field, fields
from datetime import date
from typing import Any

from halfhour.foundation.words import marked as _


def number(default: int, unit: str, because: str, *, least: int = 0, most: int = 366) -> Any:
    """A whole number of a policy. What lies outside `least`..`most` would be a slip."""
    return field(default=default, metadata={"unit": unit, "because": because, "least": least, "most": most})


@dataclass(frozen=True)
class Named:
    """Somebody, or an office, that the school names: not to be contacted, or only after asking the school."""

    name: str = ""
    email: str = ""
    because: str = ""


@dataclass(frozen=True)
class Quiet:
    """Days, both ends included, in which the school or the field wants no new letters."""

    name: str
    starts_on: date
    ends_on: date

    def holds(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True)
class Policy:
    """The numbers in force. Frozen: no rule can alter what another one reads."""

    # Find, identify, research
    pace_days: int = number(30, _("days"), _("One new talk a month is a rhythm that survives a term."), least=3)
    sources_least: int = number(2, _("sources"), _("Two sources, and what one of them leaves out shows."), most=9)
    research_ready_days: int = number(
        2, _("days"), _("Two days leave time to turn what was read into questions."), most=30
    )
    research_stale_days: int = number(
        14, _("days"), _("In two weeks people change posts, win cases and give talks."), least=1
    )
    early_questions_least: int = number(1, _("questions"), _("A question is easiest to find while reading."), most=9)

    event_follow_up_days: int = number(
        2, _("days"), _("After an evening with forty faces, two days are what a face lasts."), least=1, most=14
    )

    # Reach out
    letter_words_least: int = number(50, _("words"), _("Shorter says neither who you are nor why."), most=999)
    letter_words_most: int = number(125, _("words"), _("It is read standing, on a telephone."), most=999)
    letter_words_warn: int = number(150, _("words"), _("Beyond this the request goes under in the letter."), most=999)
    letter_words_judge: int = number(
        250, _("words"), _("Chambers expect a formal letter, and it may be longer."), most=999
    )
    subject_words_most: int = number(10, _("words"), _("Longer subjects are cut off in a list of mail."))
    linkedin_characters: int = number(
        200, _("characters"), _("What LinkedIn takes in an invitation without payment."), most=999
    )
    linkedin_premium_characters: int = number(
        300, _("characters"), _("What LinkedIn takes in an invitation with Premium."), most=999
    )
    draft_rests_days: int = number(3, _("days"), _("A letter that lies longer is seldom sent."))
    nudge_after_business_days: int = number(
        7, _("business days"), _("A busy week passes before silence means anything."), least=1, most=60
    )
    nudge_judge_after_business_days: int = number(
        15, _("business days"), _("Chambers answer between trials."), least=1, most=90
    )
    nudges_most: int = number(1, _("follow-ups"), _("One reminder is kind. Further ones are pressure."), most=3)
    small_office_people: int = number(
        10, _("people"), _("In a small office a second letter is read as going around the first."), most=999
    )
    same_office_days: int = number(14, _("days"), _("Colleagues compare their mail over lunch."))
    rest_after_silence_months: int = number(
        6, _("months"), _("After silence a new season is a new beginning, not a third letter."), most=36
    )
    answer_business_days: int = number(
        1, _("business days"), _("Whoever answers you is at the desk today."), least=1, most=10
    )

    # Schedule
    windows_least: int = number(2, _("windows"), _("One time is an order, two are a choice."), least=1, most=9)
    windows_most: int = number(3, _("windows"), _("More than three are homework."), least=1, most=9)
    offer_earliest_business_days: int = number(3, _("business days"), _("This week is full already."), most=60)
    offer_latest_business_days: int = number(
        15, _("business days"), _("What is agreed for later is forgotten or moved."), least=1, most=90
    )
    talk_minutes_least: int = number(20, _("minutes"), _("What a busy person gives to a stranger."), least=5)
    talk_minutes_most: int = number(30, _("minutes"), _("Half an hour fits between two appointments."), least=5)
    talk_minutes_judge: int = number(15, _("minutes"), _("What a calendar of hearings leaves."), least=5)
    keep_free_minutes: int = number(45, _("minutes"), _("If they talk on, you do not have to run."), least=5)
    travel_minutes: int = number(45, _("minutes"), _("Door to door, and a bus that is late."), least=5)
    confirm_business_days: int = number(
        1, _("business days"), _("Late enough to be the plan, early enough to be moved."), least=1, most=5
    )
    confirm_not_within_hours: int = number(48, _("hours"), _("What was agreed two days ago needs no confirmation."))
    early_reception_minutes: int = number(10, _("minutes"), _("A reception and a coat take their time."))
    early_large_building_minutes: int = number(15, _("minutes"), _("Lobbies, badges and lifts."))
    early_court_minutes: int = number(30, _("minutes"), _("Security looks at every bag, and at your card."))
    early_video_minutes: int = number(5, _("minutes"), _("Time to choose the right microphone."))
    first_reminder_minutes: int = number(60, _("minutes"), _("Time to change and to read the brief."))
    last_reminder_minutes: int = number(15, _("minutes"), _("Time to put other things away."))
    video_fails_message_minute: int = number(2, _("minutes"), _("A short message saves both from guessing."))
    video_fails_call_minute: int = number(4, _("minutes"), _("A quarter of the talk is not for waiting."))
    absent_wait_minutes: int = number(10, _("minutes"), _("Hearings run over. Ten minutes are courtesy."))
    apologise_minutes: int = number(60, _("minutes"), _("Within the hour it is a mishap, later a habit."))
    call_off_hours: int = number(24, _("hours"), _("Within a day a letter may be read too late: telephone."))
    moves_most: int = number(2, _("moves"), _("After two moves it is kinder to offer to let it rest."), least=1, most=9)

    # Goals and questions
    goals_least: int = number(1, _("goals"), _("Without one, half an hour is small talk."), most=3)
    goals_most: int = number(3, _("goals"), _("More do not fit into half an hour."), least=1, most=9)
    prepared_days: int = number(2, _("days"), _("Goals and questions want to be slept on once."), least=1, most=14)
    short_talk_minutes: int = number(25, _("minutes"), _("Up to here a talk counts as a short one."))
    questions_short_least: int = number(5, _("questions"), _("Twenty minutes hold five or six."), most=20)
    questions_short_most: int = number(6, _("questions"), _("Twenty minutes hold five or six."), most=20)
    questions_long_least: int = number(7, _("questions"), _("Half an hour holds seven or eight."), most=20)
    questions_long_most: int = number(8, _("questions"), _("Half an hour holds seven or eight."), most=20)
    must_ask_least: int = number(2, _("questions"), _("If time runs out, these were asked."), most=9)
    must_ask_most: int = number(3, _("questions"), _("If all must be asked, none must."), most=9)
    question_minutes: int = number(3, _("minutes"), _("A question, its answer, and one more question."), least=1)
    opening_minutes: int = number(3, _("minutes"), _("Thanks, who you are, and how long they have."))
    closing_minutes: int = number(5, _("minutes"), _("May I write again, whom else to ask, thanks."))
    closing_minutes_least: int = number(4, _("minutes"), _("Three things to say take four minutes."))
    closing_minutes_most: int = number(7, _("minutes"), _("More would be taken from the talk."))
    closing_fifth: int = number(5, _("parts"), _("One part in five of the talk is for its end."), least=2, most=20)
    overview_seconds: int = number(60, _("seconds"), _("After a minute a listener wants to speak."), least=10)
    overview_words: int = number(150, _("words"), _("What is said calmly in a minute."), least=20, most=999)

    # The conversation
    share_most: int = number(40, _("percent"), _("They know what you came to learn."), least=5, most=95)
    screen_opens_minutes: int = number(10, _("minutes"), _("Time to read the brief once more and to breathe."))
    share_from_minute: int = number(8, _("minutes"), _("The overview is yours: before this, shares mislead."))

    # Follow up
    thanks_not_within_minutes: int = number(
        60, _("minutes"), _("Thanks within minutes look as if they had been written before."), most=600
    )
    thanks_due_days: int = number(1, _("days"), _("By the end of the next day both still hear the talk."), most=14)
    thanks_owed_days: int = number(2, _("days"), _("After the second day it is still owed."), least=1, most=30)
    thanks_after_weekend_hour: int = number(
        12, _("o’clock"), _("A thank-you for Friday’s talk may be written on Monday morning."), most=23
    )
    connect_days: int = number(2, _("days"), _("They still know your face."), least=1, most=30)
    advice_days: int = number(30, _("days"), _("A month is long enough to try what was advised."), least=1)
    report_back_days: int = number(7, _("days"), _("News of what came of advice is best fresh."), least=1)
    introduction_days: int = number(14, _("days"), _("Whoever gave the name may have announced you."), least=1)
    promise_notice_days: int = number(2, _("days"), _("A promise wants a day of work before its day."), most=30)
    lead_answer_business_days: int = number(1, _("business days"), _("An opening does not wait."), least=1, most=10)
    keep_in_touch_days: int = number(
        122, _("days"), _("Three times a year is company, more is a campaign."), least=14, most=730
    )
    keep_in_touch_owed_days: int = number(
        183, _("days"), _("After half a year a hello begins with who you were."), least=14, most=999
    )
    deliverable_days: int = number(7, _("days"), _("Notes become unreadable within a week."), least=1)
    deliverable_words: int = number(500, _("words"), _("What courses usually ask for."), least=50, most=9999)

    # The coach
    look_ahead_days: int = number(7, _("days"), _("A week can be seen at a glance."), least=1, most=60)

    # What is not a number
    country: str = "US"  # whose public holidays are no business days
    region: str = ""  # a state's or province's own, as "OR"
    school: str = ""  # who set the numbers, as it is said: "Your school has set"
    set_here: frozenset[str] = frozenset()
    rules_off: frozenset[str] = frozenset()
    not_to_contact: tuple[Named, ...] = ()
    ask_office_first: tuple[Named, ...] = ()
    quiet: tuple[Quiet, ...] = ()
    holidays: tuple[Quiet, ...] = ()

    def is_quiet(self, day: date) -> bool:
        """Whether the school or the field asks for no new letters on this day."""
        return any(period.holds(day) for period in self.quiet)

    def questions_for(self, minutes: int) -> tuple[int, int]:
        """The fewest and the most questions for a talk of so many minutes: never more than fit, and at least one."""
        room = minutes - self.opening_minutes - self.closing_minutes
        fit = max(1, room // self.question_minutes)
        short = minutes <= self.short_talk_minutes
        least = self.questions_short_least if short else self.questions_long_least
        most = self.questions_short_most if short else self.questions_long_most
        return min(least, fit), min(most, fit)


def numbers() -> tuple[Field[Any], ...]:
    """The fields that are numbers, in the order of the process, with unit and because as metadata."""
    return tuple(one for one in fields(Policy) if "unit" in one.metadata)
