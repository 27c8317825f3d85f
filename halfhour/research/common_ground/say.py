"""A way to say what is shared, that claims no more than both quotes do."""

from halfhour.foundation.words import Words, words
from halfhour.foundation.words import marked as _

from .shapes import Match

SAID = {
    "school": _("We both studied at {what}."),
    "university": _("Your school and mine belong to the same university; mine is {what}."),
    "school_overlap": _("We were both at {what}, and some of our years there overlap."),
    "school_other_role": _("You have taught at {what}, which I know as a student."),
    "school_served": _("You give your time to {what}, which I know as a student."),
    "school_worked": _("You have worked at {what}, which I know as a student."),
    "employer": _("Your page brought me back to my own work: {what}."),
    "work": _("You have done work of a kind that I know: {what}."),
    "grown_up": _("You grew up near work that I know: {what}."),
    "trade": _("Your work is for people whose trade I know from mine: {what}."),
    "city": _("I know {what} too."),
    "membership": _("I see that you know {what}; I belong to it as a student."),
    "language": _("{what} is on your page, and on mine."),
    "interest": _("You mention something that I like too: {what}."),
    "community": _("What you do outside the office is close to something I have done: {what}."),
    "practice_area": _("I would like to learn about {what}, and you work in it."),
    "journal": _("We have both worked on a law journal."),
    "moot_court": _("We have both argued in moot court or mock trial."),
    "clinic": _("We have both been part of a clinic."),
    "service": _("We have both served: {what}."),
    "subject": _("We have studied the same subject: {what}."),
}


# The same, where the text has named the school just before.
AGAIN = {
    SAID["school"]: _("You studied there, too."),
    SAID["school_overlap"]: _("Some of your years there and mine overlap."),
    SAID["school_other_role"]: _("You have taught there."),
    SAID["school_worked"]: _("You have worked there."),
    SAID["school_served"]: _("You give your time to it."),
}


def said_after(said: Words, school: str) -> Words:
    """The same sentence in a text that says “I am a student at {school}”: a school is named once."""
    what, school = str(dict(said.places).get("what", "")).casefold(), school.casefold().strip()
    known = bool(what and school) and (what in school or school in what)
    return words(AGAIN[said.sentence]) if known and said.sentence in AGAIN else said


def say(match: Match) -> Words:
    """One sentence for a letter or the first minute of a talk."""
    return words(SAID[match.way or match.kind], what=match.what)
