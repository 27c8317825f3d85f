"""What is still open in a request that lies drafted. While it is being written the page says the same."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import WISHED, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Interview
from halfhour.foundation.words import marked as _

NEXT_DAY = _("the day after the draft was begun")
DAYS_LATER = _("{draft_rests_days} days after it was begun")


@rule(
    "no-blanks",
    "reach_out",
    "interview",
    WISHED,
    words=_("Fill what is still blank in the letter to {name}"),
    verb="write",
    because=_("A blank that leaves tells them that the letter was meant for anybody."),
    source=sources.SENSE,
    settles=_("no blank is left"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("draft_rests_days",),
)
def no_blanks(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "no-blanks")


@rule(
    "one-request",
    "reach_out",
    "interview",
    WISHED,
    words=_("One request to {name}, and short: now {count} words"),
    verb="write",
    because=_(
        "Letters of {letter_words_least} to {letter_words_most} words are answered most. "
        "Beyond {letter_words_warn} ({letter_words_judge} to a judge) the one request goes under."
    ),
    source=sources.BOOMERANG,
    settles=_("it is short enough"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=(
        "letter_words_least",
        "letter_words_most",
        "letter_words_warn",
        "letter_words_judge",
        "draft_rests_days",
    ),
)
def one_request(interview: Interview, present: Present) -> Iterator[Duty]:
    draft = interview.draft("approach")
    is_long = draft is not None and draft.words > present.policy.letter_words_most  # a short one is no matter of this
    yield from _open(interview, present, "one-request", *(("length",) if is_long else ()))


@rule(
    "linkedin-length",
    "reach_out",
    "interview",
    WISHED,
    words=_("Shorten the note to {name}: it has {count} characters"),
    verb="write",
    because=_(
        "LinkedIn takes {linkedin_characters} characters, {linkedin_premium_characters} with Premium, "
        "and only a few notes a month without."
    ),
    source=sources.LINKEDIN,
    settles=_("it fits"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("linkedin_characters", "linkedin_premium_characters", "draft_rests_days"),
)
def linkedin_length(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "linkedin-length")


@rule(
    "ask-for-conversation",
    "reach_out",
    "interview",
    WISHED,
    words=_("Ask {name} for a talk, not for a job"),
    verb="write",
    because=_("You ask for {talk_minutes_least} minutes to learn. A request for work is answered by silence."),
    source=sources.LAW_STUDENTS,
    settles=_("no sentence of the letter asks for work"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("talk_minutes_least", "draft_rests_days"),
)
def ask_for_conversation(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "ask-for-conversation")


@rule(
    "permission-on-record",
    "reach_out",
    "interview",
    WISHED,
    words=_("Ask whether you may use the name you mention to {name}"),
    verb="write",
    because=_("The letter says who sent you. Nothing on record says that you may."),
    source=sources.SENSE,
    settles=_("the permission is noted, or the letter no longer says it"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("draft_rests_days",),
)
def permission_on_record(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "permission-on-record")


@rule(
    "say-if-assigned",
    "reach_out",
    "interview",
    WISHED,
    words=_("Say in the letter to {name} that the talk is for a course"),
    verb="write",
    because=_("It changes little for them, and to hear it later changes much."),
    source=sources.SENSE,
    settles=_("the letter names the course"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("draft_rests_days",),
)
def say_if_assigned(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "say-if-assigned")


@rule(
    "no-resume",
    "reach_out",
    "interview",
    WISHED,
    words=_("Leave your resume out of the first letter to {name}"),
    verb="write",
    because=_("With a resume the letter looks like an application. Schools disagree; yours may switch this off."),
    source=sources.MCGEORGE,
    settles=_("the letter encloses none"),
    shown_from=NEXT_DAY,
    due=DAYS_LATER,
    numbers=("draft_rests_days",),
)
def no_resume(interview: Interview, present: Present) -> Iterator[Duty]:
    yield from _open(interview, present, "no-resume")


def _open(interview: Interview, present: Present, *checks: str) -> Iterator[Duty]:
    """The draft, if one of these checks of its text is open."""
    draft = interview.draft("approach")
    if draft and draft.open.intersection(checks):
        begun = present.day_of(draft.begun_at)
        yield Duty(
            subject=draft.id,
            target=interview.id,
            shown_at=present.end_of(begun),
            due_at=present.end_of(begun + timedelta(days=max(1, present.policy.draft_rests_days))),
            places=places(count=draft.characters if draft.channel == "linkedin" else draft.words),
        )


RULES = (
    no_blanks,
    one_request,
    linkedin_length,
    ask_for_conversation,
    permission_on_record,
    say_if_assigned,
    no_resume,
)
