"""What looks like asking for a job and is not: a resume to know somebody by, or to be looked over; how all are
hired; room in a calendar.

Told by its shape, beside the weights: such words are taken out, and what is left of the sentence is judged alone.
"""

import re

from halfhour.foundation.expressions import later

from .sentences import plain

PAPER = r"(?:(?:a|the)\ copy\ of\ )?(?:an?|the|my)\ (?:[\w-]+\ ){0,2}?(?:resume|c\.?v\b\.?|curriculum\ vitae)"
HERE = r"(?:attached|enclosed|included|below)"
SHOWN = rf"""(?:
    \bi(?:'ve|'m|\ have|\ am)?\ (?:also\ )?(?:attach|enclos|includ)(?:e|ed|ing)?\ {PAPER}
    |\b{HERE}\ (?:is|you\ (?:will\ |may\ )?find)\ {PAPER}
    |\b{PAPER}\ is\ {HERE}
)(?:\ (?:here|below))?"""
MYSELF = r"""(?:
    (?:a\ (?:little|bit)|something|more)\ (?:of|about)\ (?:me|myself|my\ (?:background|path|studies))
    |my\ (?:background|path|studies|story)
    |who\ i\ am
    |where\ i\ (?:come\ from|am\ coming\ from|stand|started)
    |what\ i\ (?:have\ done|did|study|studied)
)"""
TO_KNOW = rf"""(?:
    ,?\ (?:so|so\ that|in\ order\ that|in\ case\ it\ helps)\ you\ (?:(?:can|may|could|might|will|to)\ )?
    (?:(?:see|know|read)|get\ a\ (?:sense|picture)\ of|have\ a\ (?:sense|picture)\ of)(?:\ of|\ about)?\ {MYSELF}
    (?:\ (?:so\ far|before\ (?:law\ school|we\ (?:talk|speak|meet)|our\ (?:talk|call|meeting))))?
    |,?\ (?:only\ |just\ |purely\ )?(?:for|as|by\ way\ of)\ (?:context|background)\b(?:\ (?:only|alone))?
)(?=\s*(?:[,;.!?]|$|and\b|but\b))"""
TO_LOOK_OVER = r"""
    \s?(?:[,;.]\s|\band\ )?(?:and\ )?\bi(?:'d|\ would)?
    \ (?:welcome|appreciate|value|love|like|be\ (?:grateful|glad)\ (?:of|for))
    \ (?:(?:your|any|some|honest|a\ little|a\ few)\ )*
    (?:feedback|comments?|thoughts|advice|suggestions?|corrections?|notes)
    \ (?:on|about)\ (?:it|how\ it\ reads|its\ \w+|(?:my|the)\ resume)(?=\s*(?:[,;.!?]|$))
"""
RESUME = later(rf"{SHOWN}(?:{TO_KNOW}(?:{TO_LOOK_OVER})?|{TO_LOOK_OVER})", re.IGNORECASE | re.VERBOSE)

USUALLY = r"(?:mostly|mainly|usually|typically|largely|generally|primarily|chiefly|normally|as a rule|in general)"
ME_OR_NOW = (
    r"(?:i|me|my|mine|myself|we|us|our|this|now|next|currently|soon|any(?:body|one)?|some(?:body|one)|still|openings?)"
)
HIRING = later(
    r"(?:(?<=[.!?\n] )|(?<=\n)|^)(?:(?:so|and)\b,? )?(?:do|does)\b"
    rf"(?=[^.?!\n]*\b{USUALLY}\b)(?![^.?!\n]*\b{ME_OR_NOW}\b)"
    r"(?:[ ,][\w'-]+){1,8}? (?:hire|recruit|take on|bring in)\b[^.?!\n]*\?",
    re.IGNORECASE,
)

CALENDAR = later(
    r"\b(?:openings?|slots?|spots?|gaps?|place|room|space) (?:in|on) (?:your|the) (?:\w+ ){0,2}"
    r"(?:calendars?|schedules?|diary|agenda|weeks?|days?|months?)\b",
    re.IGNORECASE,
)


def without_allowed(text: str) -> str:
    """The text, of the same length, with spaces in place of words that the guides allow."""
    for pattern in (RESUME, HIRING, CALENDAR):
        for found in pattern.finditer(plain(text)):
            text = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return text
