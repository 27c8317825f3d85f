"""What others say on a page: signed quotes, bylines, and a host who says "I"."""

import re

from halfhour.reading.passages import Passage
from halfhour.reading.whom.names import Self, looks_like_name, mentions

_LABELLED = re.compile(r"^(?:,\s+[^.:!?]{2,90})?:\s+(?=[\"'“A-Z])")


_SIGNED = re.compile(  # "She won my case." - Gerda P.
    r"^[\W_]*[\"“][^\"“”]{15,600}(?:[.!?][\"”]\s*|"
    r"[\"”][\s.]*[-–—]+)[-–—(\s]*(?P<who>(?:[A-Z][\w.'’]*,?\s*){1,5}[^.\"“”]{0,60}|"
    r"(?:an?\s+)?(?:\w+\s+){0,3}(?:client|customer|student|parent|colleague|reader)\b[^.\"“”]{0,40})[.)\s]*$"
)


_HIRING = re.compile(
    r"(?i)(?:we(?:['’]re| are) (?:now )?hiring|now hiring|join our team|open positions?|job openings?)\b"
)
_BYLINE = re.compile(  # in a line of its own
    r"(?:(?i:words|story|interview(?:ed)?|text|written|posted|photo(?:graph)?s?|reported|compiled|hosted|edited) )?"
    r"[Bb][Yy]:? (?P<who>[A-Z][\w'’.-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+)){0,3} [A-Z][\w'’-]+)[^.;]{0,70}$"
)


def quoted(passage: Passage, person: Self) -> tuple[str, str, bool]:
    """Whom a passage is about; "Tess Oker, partner: I met her ..." is Tess's, to its end."""
    listed = bool(set(passage.topics) - {"header"})
    if passage.about == "person" and _HIRING.match(passage.words):
        return "firm", "", listed
    said_by = _SIGNED.match(passage.words) if passage.about == "person" and not listed else None
    if said_by and not (person.means(said_by["who"]) or re.search(r"\d", said_by["who"])):
        return "interviewer", said_by["who"].strip(), listed  # speaks of the person, or of their own life
    if passage.about == "person" and (by := _BYLINE.match(passage.words)) and not person.means(by["who"]):
        return "colleague", by["who"], listed
    found = next(iter(mentions(passage.words)), None)
    other = passage.about == "person" and found and found.start == 0 and not person.means(found.name)
    if found and other and _LABELLED.match(passage.words[found.end :]):
        return "colleague", found.name, listed
    return passage.about, passage.who, listed


_I_AM = re.compile(
    r"(?:(?:Hi|Hello|Hey|Welcome|Greetings)\b[^.!]{0,60}[.,!]\s+)?(?:As always, )?"
    r"(?:I['’]m|I am|[Mm]y name is|[Tt]his is)(?: your host,?| host)? "
    r"(?P<who>[A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+)"
)


def introduced(words: str) -> str:
    """The full name by which somebody introduces themselves: "I'm Bert Oyelar"."""
    found = _I_AM.match(words)
    return found["who"] if found and looks_like_name(found["who"]) else ""
