"""Etiquette that gives no cue: the page on which it matters says it at the moment it matters."""

from dataclasses import dataclass

from halfhour.coach.rules import sources
from halfhour.coach.rules.sources import Source
from halfhour.foundation.words import marked as _


@dataclass(frozen=True, kw_only=True)
class Practice:
    """What one does, why, who says so, and the numbers of the policy that it names."""

    id: str
    stage: str
    words: str
    because: str
    source: Source
    numbers: tuple[str, ...] = ()


PRACTICES = (
    Practice(
        id="subject-short",
        stage="reach_out",
        words=_("A subject of at most {subject_words_most} words"),
        because=_("Longer ones are cut off in a list of mail."),
        source=sources.SENSE,
        numbers=("subject_words_most",),
    ),
    Practice(
        id="call-off-in-time",
        stage="schedule",
        words=_("If you must cancel, {call_off_hours} hours ahead; later by telephone"),
        because=_("A letter of the same day may be read after the time it was about."),
        source=sources.SENSE,
        numbers=("call_off_hours",),
    ),
    Practice(
        id="not-online",
        stage="questions",
        words=_("Ask nothing that the web answers"),
        because=_("Beside each question stands whether what you read answers it, the passage, and a better question."),
        source=sources.COLLEGE,
    ),
    Practice(
        id="follow-ups",
        stage="questions",
        words=_("Leave room for what follows from an answer"),
        because=_("Questions that follow up are the ones that people like most to be asked."),
        source=sources.HUANG,
        numbers=("question_minutes",),
    ),
    Practice(
        id="they-talk",
        stage="talk",
        words=_("They talk most"),
        because=_(
            "If you wish, the talk screen shows the balance: a mild hint above {share_most} percent yours, and only "
            "after minute {share_from_minute}. Off, if they asked you, or if talking takes you longer."
        ),
        source=sources.COLLEGE,
        numbers=("share_most", "share_from_minute"),
    ),
    Practice(
        id="let-it-flow",
        stage="talk",
        words=_("Let it flow"),
        because=_("The list is a help and no script. What came up by itself is ticked with one tap."),
        source=sources.COLLEGE,
    ),
    Practice(
        id="notes",
        stage="talk",
        words=_("Take notes, and say so when you type"),
        because=_("What is important, what to follow up, what not to forget. Nobody likes to advise into the air."),
        source=sources.COLLEGE,
    ),
    Practice(
        id="no-job-ask",
        stage="talk",
        words=_("Do not ask for a job"),
        because=_("You came to learn. Only if they speak of work, ask whether you may come a second time for that."),
        source=sources.COLLEGE,
    ),
    Practice(
        id="closing-minutes",
        stage="talk",
        words=_("Keep the last part for three sentences"),
        because=_(
            "One part in {closing_fifth}, {closing_minutes_least} to {closing_minutes_most} minutes: may I write "
            "again, who sees it differently and may I use your name, thanks."
        ),
        source=sources.LEGALJOB,
        numbers=("closing_fifth", "closing_minutes_least", "closing_minutes_most"),
    ),
    Practice(
        id="no-recording",
        stage="talk",
        words=_("Do not record"),
        because=_(
            "Except as an agreed accommodation. A transcript is brought in only where everybody agreed, "
            "and the agreement is on record."
        ),
        source=sources.NEW_YORK_CITY_BAR,
    ),
)
