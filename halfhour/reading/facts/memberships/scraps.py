"""What stands where a body might, but names none that one belongs to: a paid office, a talk, an office alone."""

import re

_EMPLOYED = re.compile(  # paid by the body, not one of its members
    r"(?i)(?:on becoming |the |its |former |current )*(?:(?:deputy |associate |assistant )?"
    r"(?:executive director|general counsel)|(?:president (?:and|&) )?(?:ceo|chief [\w ]+ officer)|"
    r"staff (?:attorney|counsel|director))(?: (?:of|at|for|to)\b|,|$)"
)
_SPEAKS = re.compile(
    r"(?i)(?:an? )?(?:frequent |regular |keynote |invited |popular )*(?:speaker|presenter|lecturer) (?:on|at|for)\b"
)
_BARE = re.compile(
    r"(?i)(?:the |an? |former |past |vice[ -]|immediate )*(?:president|(?:co-?)?chair(?:man|woman|person)?|treasurer|"
    r"secretary|director|trustee)"
)
_THAT = re.compile(
    r"\bthat (?:the|an?|she|he|they|I)\b|\bpractice group\b|\bthe firm['’]s\b"
)  # a clause, or a part of a house


def is_scrap(value: str) -> bool:
    """Does a membership's *value* name no body that one belongs to?"""
    named = bool(re.search(r"[^\W\d_]{3}", re.sub(r"(?i)present|since|current", "", value)))
    return not named or bool(
        _EMPLOYED.match(value) or _SPEAKS.match(value) or _BARE.fullmatch(value) or _THAT.search(value)
    )
