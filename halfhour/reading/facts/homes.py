"""How a sentence ties somebody to a town: born there, come from there, at home there. Each way costs nothing where no
word of it is said."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued

_C = r"[^\W\d_a-z][\w'’-]*(?:\.?\s+(?:(?:of|de|la)\s+)?[^\W\d_a-z][\w'’-]*){0,3}"
_WORD = r"[^\W\d_a-z][\w'’]*(?:\s[^\W\d_a-z][\w'’]*){0,2}"
_ANY, _KNOWN = rf"(?P<any>{_C})", rf"(?P<known>{_WORD})"  # a town that no list need hold; one that a list holds
_FROM = re.compile(
    r"\b(?i:(?:gr[eo]w(?:ing|n)? up|(?:was |were )?(?:born|raised|reared)(?: and (?:raised|bred))?|came up|"
    r"spent (?:my|her|his|their) (?:childhood|youth|early years)|was an? \w+ (?:brat|kid)|(?:went to|attended|"
    r"finished) high school)"
    r"(?:(?!\b(?i:to|after|before|when|where|who|speaking)\b)[^,.;:]){0,40}?\s(?:in|near|outside(?: of)?|on|"
    r"around|at|of|from)"
    r"|(?:sons?|daughters?|child|children|product) of [a-z]+ (?:in|from)|(?:town|place|village) called|volunteer from|"
    r"(?:a |an |\w+ )?(?:native|(?:(?:lifelong|longtime|long-time|proud) )?resident) of|originally from|(?:hails|"
    r"comes|came (?:here|over|to (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)|is|am|I'm|['’]s|was|moved here|immigrated|"
    r"emigrated) from|a (?:product|son|daughter) of|hometown(?: of| is|:)?|birthplace:?)\s+(?:rural |the |"
    rf"small-town |tiny )?{_ANY}"
)
_BORN = re.compile(rf"(?:^|[.;]\s+)(?:Born|Raised|Reared),?\s+(?P<known>{_C},\s+[A-Z][\w.]+(?:\s[A-Z]\w+)?)")
_BORN_THERE = re.compile(
    rf"\b(?:An? )?{_KNOWN}(?:[- ]native\b|-(?:born|raised|bred)\b|(?: born and raised| kid| girl| boy)\b)"
)
_LIVES = re.compile(
    r"\b(?i:(?:lives?|living|(?:['’]ve|has|have) lived|resides?|residing|residence is|makes? (?:his|her|their|"
    r"my) home|settled|splits (?:his|her|their|my) time|divides (?:his|her|their|my) time|having lived|lived|"
    r"(?:is |are |am )?(?:now )?based|relocated|moved(?: back)?(?: home)?|returned(?: home)?|home is|house is|"
    r"still)(?: (?!in\b|to\b|near\b|at\b|on\b|outside\b|between\b)[\w'-]+){0,6}?"
    r" (?:in|to|near|outside(?: of)?|at|on (?:an? (?:\w+ ){0,3}\w+ (?:in|near|outside(?: of)?)|"
    r"[A-Z]\w+ [A-Z]\w+ in)|on|out of|between|north of|south of|east of|west of))"
    rf"\s+(?:the |downtown )?{_ANY}"
)
_WAYS: tuple[tuple[tuple[str, ...], re.Pattern, str], ...] = (
    (
        (
            *("grew", "grow", "born", "raised", "reared", "came", "childhood", "youth", "early years", "brat", "kid"),
            *("high school", " of ", "called", " from", "hometown", "birthplace"),
        ),
        _FROM,
        "from",
    ),
    (("born", "raised", "reared"), _BORN, "from"),
    (("native", "-born", "-raised", "-bred", "born and", " kid", " girl", " boy"), _BORN_THERE, "from"),
    (
        (
            *("live", "living", "resid", " home", "settled", "splits", "divides", "based", "relocated", "moved"),
            *("returned", "house is", "still"),
        ),
        _LIVES,
        "lives",
    ),
    (
        (" where ",),
        re.compile(
            rf"\b{_ANY},? where (?:he|she|they|I|we)(?:['’]ve| has| have)? (?:now |also |still )?(?:lived?|lives|"
            rf"resides?)\b"
        ),
        "lives",
    ),
    (
        (" where ",),
        re.compile(
            rf"\bin (?P<known>{_C}),? where (?:he|she|they|I|we|[A-Z]\w+) (?:now )?"
            r"(?:works?|lives?|practi[cs]es?|sits?|lived)\b"
        ),
        "lives",
    ),
    (
        (" place ", " home ", " farm ", " house ", " cabin ", " ranch "),
        re.compile(
            r"\bat (?:her|his|my|their|our) (?:place|home|farm|house|cabin|ranch) (?:in|at|near|outside) " + _ANY
        ),
        "lives",
    ),
    (("-based",), re.compile(rf"(?<![\w-]){_KNOWN}-based\b"), "lives"),
    (
        (" resident",),
        re.compile(rf"(?i:longtime|lifelong|proud|\w+-generation|current|an?) {_KNOWN} resident\b"),
        "lives",
    ),
    (("commute",), re.compile(rf"\bcommutes? (?:\w+ ){{0,3}}?from {_ANY}"), "lives"),
    (
        (" lawyer", " attorney", " paralegal", " litigator", " mediator", " judge", " prosecutor", " solo"),
        re.compile(rf"\b{_KNOWN}(?:-area)? (?:lawyer|attorney|paralegal|litigator|mediator|judge|prosecutor|solo)\b"),
        "lives",
    ),
    (("call",), re.compile(rf"\bcall(?:s|ed) (?P<known>{_C}) home"), "lives"),
    (("home in ",), re.compile(rf"\bhome in (?P<known>{_C})"), "lives"),
    ((" of ",), re.compile(rf"\b(?P<name>[A-Z]\w+),? (?:\d\d, )?of {_KNOWN}(?=,|$)"), "lives"),
)
CITIZEN = Cued(  # "a native Houstonian", "a third-generation Fresnan"
    "bred generation life lifelong longtime native proud",
    rf"\b(?i:(?:native|lifelong|life-long|longtime|proud|born-and-bred|"
    rf"[\w-]+-generation) )(?P<c>{_WORD})\b(?! (?:resident|native))",
)


def homes_in(words: str) -> Iterator[tuple[re.Match, str]]:
    """Each place where *words* tie somebody to what may be a town, and whether they come from or live there."""
    lowered = words.lower()
    for cues, pattern, tie in _WAYS:
        if any(cue in lowered for cue in cues):
            yield from ((found, tie) for found in pattern.finditer(words))
