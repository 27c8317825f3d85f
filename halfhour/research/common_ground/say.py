"""A way to say what is shared, that claims no more than both quotes do."""

import re

from halfhour.foundation.words import Words, words
from halfhour.foundation.words import marked as _
from halfhour.wording.article import with_article

from .shapes import Match

SAID = {
    "school": _("We both studied at {what}."),
    "university": _("Our schools belong to the same university; mine is {what}."),
    "school_overlap": _("We were both at {what}, and some of our years there overlap."),
    "school_other_role": _("You have taught at {what}, which I know as a student."),
    "school_served": _("You give your time to {what}, which I know as a student."),
    "school_worked": _("You have worked at {what}, which I know as a student."),
    "employer_both": _("We have both worked for {what}."),
    "employer": _("Your page names {what}, which I know from my own work."),
    "work": _("You have done work of a kind that I know from my own: {what}."),
    "grown_up": _("You grew up near work that I know: {what}."),
    "trade": _("Your work is for people whose trade I know from mine: {what}."),
    "city": _("I saw {what} on your page; I know it too."),
    "membership": _("I saw {what} on your page; I belong to it as a student."),
    "language": _("I saw {what} on your page; it is a language of mine too."),
    "interest": _("Your page mentions something that I like too: {what}."),
    "community": _("What you do outside the office is close to something of mine: {what}."),
    "practice_area": _("I would like to learn about {what}, and your page shows work of that kind."),
    "journal": _("We have both had to do with a law journal."),
    "moot_court": _("We have both had to do with moot court or mock trial."),
    "clinic": _("We have both been part of a clinic."),
    "service": _("We have both served: {what}."),
    "subject": _("We have both studied {what}."),
}


# The same, where the text has named the school just before.
AGAIN = {
    SAID["school"]: _("You studied there, too."),
    SAID["school_overlap"]: _("Some of your years there and mine overlap."),
    SAID["school_other_role"]: _("You have taught there."),
    SAID["school_worked"]: _("You have worked there."),
    SAID["school_served"]: _("You give your time to it."),
}


BODIES = frozenset({"employer", "membership"})
ROLE = re.compile(
    r"[A-Z][a-z]+ (?:(?:on|at|for|in|with|of|to) |[a-z][\w ]*,)"
)  # "Deckhand on a boat", "Bus driver, TriMet"
HELPED = re.compile(r"^[Vv]olunteer(?:ed)?(?:,| at| with| for) (?:the )?(?=[A-Z])")


def said_after(said: Words, school: str) -> Words:
    """The same sentence in a text that says “I am a student at {school}”: a school is named once."""
    what, school = str(dict(said.places).get("what", "")).casefold(), school.casefold().strip()
    what, school = what.removeprefix("the "), school.removeprefix("the ")
    known = bool(what and school) and (what in school or school in what)
    return words(AGAIN[said.sentence]) if known and said.sentence in AGAIN else said


def say(match: Match) -> Words:
    """One sentence for a letter or the first minute of a talk."""
    return words(SAID[match.way or match.kind], what=_inside(match))


def _inside(match: Match) -> str:
    """What is shared as it stands inside a sentence: a body with its article, a post in small letters."""
    if match.kind in BODIES or match.kind.startswith("school"):
        return with_article(match.what)
    if match.kind == "community" and (helped := HELPED.match(match.what)):  # "Volunteer, Tilden Food Bank"
        return with_article(match.what[helped.end() :])
    return match.what[:1].lower() + match.what[1:] if ROLE.match(match.what) else match.what
