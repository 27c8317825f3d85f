"""The ways of asking for a job: why each is out of place here, and what to say instead."""

from dataclasses import dataclass

from halfhour.foundation.words import marked as _


@dataclass(frozen=True)
class Family:
    """One way of asking; it is recognised by kinds of words or frames, and the first that fits is named."""

    id: str
    kinds: frozenset[str]
    why: str
    rewrite: str


# The guide for paralegal students allows this one, at the end and only if they speak of work.
SECOND_TALK = _(
    "If they spoke of work: \u201cMay I set up another meeting with you, to talk about opportunities?\u201d"
)

INSTEAD = {  # what to say in its place, where that depends on the part of the exchange more than on the way of asking
    "closing": SECOND_TALK,
    "outreach": _("Ask for the talk alone: \u201cI would like to learn how you found your way into this work.\u201d"),
    "thanks": _("Thanks and news ask for nothing. Say what they told you, and what came of it."),
}

FAMILIES = (
    Family(
        "vouched",
        frozenset({"VOUCH", "speak for me"}),
        _("This asks them to speak for you. They have known you for half an hour."),
        _("Ask for a view instead: \u201cWho else sees this work differently?\u201d"),
    ),
    Family(
        "recruiter",
        frozenset({"RECRUITER", "who chooses"}),
        _("This asks for a way to those who hire."),
        _("Ask how it is done: \u201cHow do people usually come to an office like yours?\u201d"),
    ),
    Family(
        "resume",
        frozenset({"RESUME", "hand on my papers", "my papers are here"}),
        _("A resume that is handed on turns the talk into an application."),
        _("Ask about its form: \u201cWhat do you look for when you read a resume?\u201d"),
    ),
    Family(
        "applying",
        frozenset({"APPLY", "consider me"}),
        _("This applies for a place. An application goes its own way, not through this talk."),
        _("Ask in general: \u201cWhat makes an application in this field a good one?\u201d"),
    ),
    Family(
        "in mind",
        frozenset({"IN_MIND", "tell me then", "if something opens"}),
        _("This asks to be kept in mind for a place."),
        _("Stay in touch without it: \u201cMay I write to you again when I have taken your advice?\u201d"),
    ),
    Family(
        "hired",
        frozenset({"HIRE", "JOIN", "START", "LEAD_TO", "I would work", "may I work", "I belong"}),
        _("This asks to work there. The half hour is for learning."),
        _("Ask about the work: \u201cWhat does a good first year in your office look like?\u201d"),
    ),
    Family(
        "place",
        frozenset(),
        _("This asks whether there is a job. The half hour is for learning."),
        _("Ask of their own way: \u201cHow did you find your way into this work?\u201d"),
    ),
)
