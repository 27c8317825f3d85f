"""How a sentence ties somebody to a town: born there, come from there, at home there. Each way costs nothing where no
word of it is said."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Begun, Cued, holds

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_C = rf"(?!(?:{_MONTHS})\b)[^\W\d_a-z][\w'’-]*(?:\.?\s+(?:(?:of|de|la)\s+)?[^\W\d_a-z][\w'’-]*){{0,3}}"
_WORD = r"[^\W\d_a-z][\w'’]*(?:\s[^\W\d_a-z][\w'’]*){0,2}"
_ANY, _KNOWN = rf"(?P<any>{_C})", rf"(?P<known>{_WORD})"  # a town that no list need hold; one that a list holds
_FROM = re.compile(
    r"\b(?i:(?:(?:was|were) in (?:the )?\w+ grade|gr[eo]w(?:ing|n)? up|(?:was |were )?(?:born|raised|reared)"
    r"(?: and (?:raised|bred))?(?! (?:\w+ ){0,3}(?:children|kids|sons?|daughters?|famil\w+|twins|money)\b)|came up|"
    r"spent (?:my|her|his|their) (?:childhood|youth|early years)|was an? \w+ (?:brat|kid)|(?:went to|attended|"
    r"finished) high school)"
    r"(?:(?!\b(?i:to|after|before|when|where|who)\b)[^,.;:]){0,40}?\s(?:in|near|outside(?: of)?|on|"
    r"around|at|of|from)"
    r"|(?:sons?|daughters?|child|children|product) of [a-z]+ (?:in|from)|(?:town|place|village) called|volunteer from|"
    r"(?:a |an |\w+ )?(?:native|(?:(?:lifelong|longtime|long-time|proud) )?resident) of|originally from|(?:hails|"
    r"comes(?: to [A-Z]\w+(?: [A-Z]\w+)?)?|came (?:here|over|to (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)|is|am|I'm|['’]s|was|"
    r"moved here|immigrated|"
    r"emigrated) from|from an? (?:[\w'’-]+ ){0,4}family (?:in|near|outside)|a (?:product|son|daughter) of|"
    r"hometown(?: of| is|:)?|birthplace:?)\s+(?:rural |(?:the )?state of |the |"
    rf"small-town |tiny )?{_ANY}"
)
_BORN = re.compile(rf"(?:^|[.;]\s+)(?:Born|Raised|Reared),?\s+(?P<known>{_C},\s+[A-Z][\w.]+(?:\s[A-Z]\w+)?)")
_BORN_THERE = re.compile(
    rf"\b(?:An? )?{_KNOWN}(?:[- ]native\b|-(?:born|raised|bred)\b|(?: born and raised| kid| girl| boy)\b)"
)
_LIVES = Begun(
    "am are based divides has have having home house is live lived lives living make makes moved now relocated "
    "reside residence resides residing returned settled splits still",
    r"\b(?i:(?:lives?|living|(?:['’]ve|has|have) lived|resides?|residing|residence is|makes? (?:his|her|their|"
    r"my) home|settled|(?:splits|divides) (?:his|her|their|my|the) (?:time|weeks?|days|year)|having lived|lived|"
    r"(?:is |are |am )?(?:now )?based|relocated|moved(?: back)?(?: home)?|returned(?: home)?|home is|house is|"
    r"still)(?: (?!in\b|to\b|near\b|at\b|on\b|outside\b|between\b)[\w'-]+){0,6}?"
    r" (?:in|to|near|outside(?: of)?|at|on (?:(?:an?|the|her|his|their|my) (?:\w+ ){0,3}\w+ (?:in|near|at|above|"
    r"outside(?: of)?)|"
    r"[A-Z]\w+ [A-Z]\w+ in)|on|out of|between|north of|south of|east of|west of))"
    rf"\s+(?:the |downtown )?{_ANY}",
    marks=["ve lived"],
)
_WAYS: tuple[tuple[tuple[str, ...], re.Pattern | Cued, str], ...] = (
    (
        (
            *("grew", "grow", "born", "raised", "reared", "came", "childhood", "youth", "early years", "brat", "kid"),
            *("high school", " of ", "called", " from", "hometown", "birthplace", " grade"),
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
        re.compile(
            rf"(?:^(?!An? |The )|(?i:longtime|lifelong|proud|\w+-generation|current|\ban?) ){_KNOWN} resident\b"
        ),
        "lives",
    ),
    (  # a quarter of a town, which no list holds
        (" native",),
        re.compile(r"(?:^|[.;] )(?:A|An) (?P<any>[A-Z][\w'’]+(?: [A-Z][\w'’]+){1,2}) native,? (?:he|she|they|[A-Z])"),
        "from",
    ),
    (
        (" from ",),
        re.compile(rf"\b(?:came|comes|coming|moved|relocated|returned) (?:back |over |here )?to {_KNOWN} from\b"),
        "lives",
    ),
    (("transplant",), re.compile(rf"\btransplant from {_ANY}|\b(?!An? ){_KNOWN} transplant\b"), "from"),
    (
        ("son of ", "daughter of ", "child of ", "product of "),
        re.compile(rf"\b(?:son|daughter|child|product) of (?:two |a |an )?{_KNOWN} [a-z]+s?\b"),
        "from",
    ),
    (("came home to", "back home to", "home again to"), re.compile(rf"\bhome (?:again )?to {_KNOWN}"), "lives"),
    (
        (" house ", " home ", " farm ", " ranch ", " cabin ", " bungalow ", " apartment ", " acres "),
        re.compile(
            r"\b(?:shares?|owns?|keeps?|rents?|restored|bought|built|(?:[Hh]er|[Hh]is|[Mm]y|[Tt]heir|"
            r"[Oo]ur)) (?:[\w'-]+ ){0,3}?"
            rf"(?:house|home|farm|ranch|cabin|bungalow|apartment|acres) (?:in|near|outside(?: of)?|above) {_ANY}"
        ),
        "lives",
    ),
    (("here in ",), re.compile(rf"\b(?:right |over |back |up |down )?[Hh]ere in {_ANY}"), "lives"),
    (
        (" coming to ", " moving to ", " relocating to ", " arriving in ", " settling in "),
        re.compile(
            rf"\b(?i:before|since|after|prior to) (?:coming|moving|relocating|arriving|settling) "
            rf"(?:back )?(?:to|in) {_KNOWN}"
        ),
        "lives",
    ),
    (
        ("stayed", "never left", "still here"),
        re.compile(
            r"\b(?:came|moved|drove|went) (?:up |down |over |out |west |east |north |south |back )?to "
            rf"{_KNOWN}\b[^.;]{{0,40}}\b(?:stayed|never left|still here)"
        ),
        "lives",
    ),
    (
        (" was", " is", " has", " sits", " serves"),
        re.compile(rf"^(?:[A-Z][\w.]+ ){{0,2}}(?P<name>[A-Z][\w’'-]+), {_KNOWN}, (?:was|is|has|sits|serves)\b"),
        "lives",
    ),
    (
        (" place ", " ranch ", " farm "),
        re.compile(
            rf"\bon the (?:home|family|old) (?:place|ranch|farm) (?:in|at|near|outside|north of|south of) {_ANY}"
        ),
        "lives",
    ),
    (("commute",), re.compile(rf"\bcommutes? (?:(?!away)\w+ ){{0,3}}?from {_ANY}"), "lives"),
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
        if holds(lowered, cues):
            yield from ((found, tie) for found in pattern.finditer(words))
