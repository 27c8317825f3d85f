"""The checks of a letter, each with its reason and its source: written once, shown everywhere."""

from halfhour.foundation.words import marked as _

from . import letter_judges as judges
from .draft import REQUESTS, Draft, Rule

LAW_GUIDE = _("A guide to informational interviews for law students")
BOTH_GUIDES = _("Both guides")
SENSE = _("Our own judgement")


def _all(draft: Draft) -> bool:
    return True


def _written(draft: Draft) -> bool:
    """Not spoken, and not a note that LinkedIn cuts."""
    return draft.channel not in {"linkedin", "phone"}


def _mail(draft: Draft) -> bool:
    return draft.channel == "email"


def _note(draft: Draft) -> bool:
    return draft.channel == "linkedin" and draft.letter in REQUESTS


def _reaches(draft: Draft) -> bool:
    """It needs an address of its own; LinkedIn and a card handed over do not."""
    return draft.channel in {"email", "letter", "phone"}


def _first(draft: Draft) -> bool:
    return draft.letter == "approach"


def _first_in_full(draft: Draft) -> bool:
    """A first letter with room for all that belongs into one."""
    return _first(draft) and draft.channel in {"email", "letter"}


def _among_others(draft: Draft) -> bool:
    return _first_in_full(draft) and bool(draft.others)


def _thanks(draft: Draft) -> bool:
    return draft.letter == "thanks"


def _assigned(draft: Draft) -> bool:
    return _first(draft) and draft.assigned


RULES = (
    Rule(
        "address",
        _("A letter needs somewhere to go."),
        SENSE,
        _reaches,
        judges.address,
    ),
    Rule(
        "mixed-alphabets",
        _("A host that mixes alphabets is made to look like another one."),
        _("Unicode Technical Standard 39"),
        _all,
        judges.alphabets,
    ),
    Rule(
        "subject",
        _("Longer subjects are cut off in a list of mail."),
        _("Simon Fraser University, career services; others differ, so it is a setting"),
        _mail,
        judges.subject,
    ),
    Rule(
        "salutation",
        _("A judge is Judge, a professor Professor; where the honorific is not known, the whole name."),
        SENSE,
        _written,
        judges.greeting,
    ),
    Rule(
        "no-blanks",
        _("An unfilled blank shows that the letter was not meant for them."),
        SENSE,
        _all,
        judges.no_blanks,
    ),
    Rule(
        "introduce-and-why",
        _("A stranger reads on when they know who writes."),
        LAW_GUIDE,
        _first,
        judges.who_i_am,
    ),
    Rule(
        "why-you",
        _("Two sentences that only this person could receive. The same school alone is no reason."),
        _("A guide to informational interviews for law students; Michigan Law"),
        _first_in_full,
        judges.why_them,
    ),
    Rule(
        "own-reason",
        _("Colleagues compare their mail."),
        _("A guide to informational interviews for law students; Michigan Law"),
        _among_others,
        judges.own_reason,
    ),
    Rule("about-them", _("You write to learn from them."), BOTH_GUIDES, _first_in_full, judges.about_them),
    Rule(
        "ask-for-conversation",
        _("The talk is for learning. Asked for a job, most people can only say no."),
        BOTH_GUIDES,
        _all,
        judges.no_job,
    ),
    Rule(
        "one-request",
        _("One clear request is easier to grant than two."),
        _("Steve Dalton, The 2-Hour Job Search"),
        _first_in_full,
        judges.one_request,
    ),
    Rule(
        "twenty-to-thirty",
        _("They can look at their calendar only when they know how long it takes."),
        LAW_GUIDE,
        _first_in_full,
        judges.how_long,
    ),
    Rule(
        "length",
        _("It is read standing, on a telephone. A letter to chambers may be longer."),
        _("Boomerang, 2016, on general mail; others differ, so it is a setting"),
        _first_in_full,
        judges.length,
    ),
    Rule(
        "linkedin-length",
        _("LinkedIn cuts what is longer."),
        _("LinkedIn help pages"),
        _note,
        judges.note_length,
    ),
    Rule(
        "no-resume",
        _("Schools disagree; with a resume, a first letter looks like an application."),
        _("McGeorge School of Law; University of Missouri"),
        _first,
        judges.no_resume,
    ),
    Rule(
        "thank-specific",
        _("One thing they said, named, shows that half an hour was worth it."),
        _("Portland Community College; New England Law; Duke Law"),
        _thanks,
        judges.takes_up,
    ),
    Rule(
        "thank-asks-nothing",
        _("Thanks that ask for something are another request."),
        _("New England Law; Duke Law"),
        _thanks,
        judges.asks_nothing,
    ),
    Rule(
        "permission-on-record",
        _("A name opens a door only if its owner said so."),
        SENSE,
        _all,
        judges.permission,
    ),
    Rule(
        "say-if-assigned",
        _("Whoever is written about in a course knows it beforehand."),
        SENSE,
        _assigned,
        judges.assigned,
    ),
)
