"""What a small heading in running text announces: a label before a colon, or the question just asked."""

import re
from collections.abc import Iterator
from dataclasses import replace

from halfhour.reading.facts.admissions.courts import jurisdiction
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import is_prose
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.subjects import Said

_LABEL = re.compile(
    r"^(?:[-*•·–▪●◦]\s+)?(?:\(?\d{1,2}[.)]\s+)?(?:\*\*|__)?([A-Za-z][A-Za-z&/'’ ]{2,40}?)\s*"
    r"(?::(?:\*\*|__)?|\.?(?:\*\*|__):?|\s[-–—]\s|\s*(?:\.\s?){3,}|\?\s)\s*(?=\S)"
)
_SMALL = re.compile(r"^(?:[-*•]\s+)?([a-z][a-z &/'’]{2,30}?):\s+(?=\S)")  # "groups: Vermont Bar, NALA" in a list
_ASIDES = frozenset(("activities", "activity", "sections", "involvement", "groups"))  # of a membership
_CAPITALS = re.compile(r"^([A-Z][A-Z&/'’ ]{3,30}?)\s+(?=[A-Z\"“][a-z\w])")  # "LANGUAGES Spanish, English"
_QUESTION = re.compile(r"^(?:\W{0,4}\s)?([A-Z][A-Za-z&/'’ ]{2,40})\?$")  # "Licensed? Oregon and Idaho."
_ASKS = re.compile(  # a question of a few words
    r"\W{0,4}(?:Q:\s+)?(?:(?:Where|What|Which|How|Are|Is|Do|Does|Did|And|Any|When)\b[^.?!]{3,60}|"
    r"[A-Z][A-Za-z&/'’ ]{2,30})\?"
)
_HELD = re.compile(r"(?i)\bcertified$")  # "Board Certified: Family Law": a label that is half of the credential
_WHOSE = re.compile(r"^[A-Z][\w-]+['’]s\s+")
_PARTS = re.compile(r"\s+[·|•]\s+")
_ASKED = (
    ("education", re.compile(r"(?i)\b(?:schools?|colleges?|study|studied|degrees?|educat\w+|alma mater)\b")),
    ("admission", re.compile(r"(?i)\bbars?\b|\b(?:admitted|licensed)\b")),
    (
        "work",
        re.compile(
            r"(?i)\bwhere do you (?:work|practi[cs]e)|\bwho do you work for|"
            "\byour (?:current )?(?:employer|firm|job title)"
        ),
    ),
)
_OFFICE = re.compile(
    r"^[A-Z].*\b(?:Law|LLP|PLLC|LLC|P\.?C|Inc|Office|Court|Legal|Company|Corp|Department|County|"
    r"Firm)\b"
)
_WHERE_ONLY = re.compile(
    r"^(?:[Mm]ostly|[Mm]ainly|[Aa]ll over|[Aa]round|[Ii]n)\b.*\bCounty\W*$"
)  # "Mostly Clark County."
CARRIED = frozenset(("admission", "education"))  # lists that go on in the next line of their paragraph
_OF_A_WORK = frozenset(("publication", "award"))  # a title, a role or a position of these is no post
LONGEST = 160  # characters of an answer that may be a list


def labelled(said: Said, label: tuple[str, ...]) -> tuple[Said, tuple[str, ...]]:
    """ "Languages: Hmong, Lao" in running text is a list under its own small heading, and so is what follows it.

    Gives the list and the topics that go on to the next sentence; *label* are those of the sentence before."""
    item = said.passage.piece.kind == "item"
    label_before = _LABEL.match(said.words) or (_SMALL.match(said.words) if item else None)
    found = label_before or _CAPITALS.match(said.words)
    topics = _announced(found.group(1)) if found else None
    if topics and found and found.group(1).lower() in _ASIDES and "membership" in said.topics:
        topics = ("membership",)
    if topics and "work" in topics and not _OF_A_WORK.isdisjoint(said.topics):
        topics = None  # "Title: ..." below "Publications"
    if topics:
        return _under(said, found.end() if found and not _HELD.search(found.group(1)) else 0, topics), topics
    if said.topics in ((), ("header",)) and _ASKS.fullmatch(said.words):
        return said, _asks_for(said.words)
    goes_on = label and said.topics in ((), ("header",)) and not label_before and not is_prose(said.words)
    if goes_on:
        return _under(said, 0, label), label
    asked = _asked(said)
    return (_under(said, 0, asked), ()) if asked else (said, ())


def _asks_for(words: str) -> tuple[str, ...]:
    """What the answer to a question in running text lists: "Licensed?" and "Where are you licensed?"."""
    question = _QUESTION.match(words)
    announced = topics_of(question.group(1)) if question else None
    return announced or tuple(kind for kind, pattern in _ASKED if pattern.search(words))[-1:]


def _announced(label: str) -> tuple[str, ...] | None:
    """The topics of a label, which may begin with the person's name: "Everett's bars"."""
    return topics_of(label) or topics_of(_WHOSE.sub("", label))


def parts_of(said: Said) -> Iterator[Said]:
    """A line of several labels, "Salem · Admitted: Oregon, 2014", cut at its bars."""
    if not _PARTS.search(said.words):
        yield said
        return
    begin, parts = 0, []
    for part in _PARTS.split(said.words):
        begin = said.words.index(part, begin)
        parts.append((begin, part))
        begin += len(part)
    if not any((found := _LABEL.match(part)) and topics_of(found.group(1)) for _, part in parts):
        yield said
        return
    for at, part in parts:
        sentence = replace(said.sentence, start=said.start + at, words=part)
        yield Said(sentence, said.passage, said.about, said.who, said.scopes)


def _asked(said: Said) -> tuple[str, ...]:
    """The kinds of fact that the question asks for, where the answer tells nothing but names them."""
    question = said.passage.question
    if not question or said.topics or len(said.words) > LONGEST or is_prose(f"{said.words:<26}"):
        return ()
    if re.search(r"\b(?:I|we|you|it|my)\b", said.words, re.IGNORECASE) or said.words.rstrip().endswith("?"):
        return ()
    if _JOB_ASKED.search(question) and _opens_with_work(said):
        return ("work",)
    kinds = [kind for kind, pattern in _ASKED if pattern.search(question)]
    if "admission" in kinds and jurisdiction(codes=True).search(said.words):
        return ("admission",)
    if "work" in kinds and _OFFICE.search(said.words) and not _WHERE_ONLY.search(said.words):
        return ("work",)
    named = "education" in kinds and (schools_in(said.words, short_too=True) or degrees_in(said.words))
    return ("education",) if named else ()


_JOB_ASKED = re.compile(
    r"(?i)\b(?:first|worst|best|oddest|strangest|weirdest|favou?rite|summer|last|previous|college|"
    r"school) (?:[\w-]+ ){0,2}"
    r"(?:job|gig)s?\b|\b(?:job|work) (?:did you|have you) (?:do|have|had|done)\b"
)
_NO_JOB = re.compile(
    r"(?i)\W*(?:no\w*|not|never|well|yes|oh|this|that|those|they|because|hmm|probably|easy|hard|too|so|all|any|ask|"
    r"trick|"
    r"good|great|fun|boring|he|she|is|was)\b|.*\b(?:don't|didn't|wasn't|can't|hours)\b"
)
OPENING = 40  # characters of a speaker's label that may stand before an answer
JOB = 100  # characters of an answer that names a job


def _opens_with_work(said: Said) -> bool:
    """Does the first sentence of an answer name a job and nothing else: "Scooping ice cream on Division Street."?"""
    first = said.start - said.passage.start < OPENING
    return first and 8 < len(said.words) < JOB and not _NO_JOB.match(said.words)


def _under(said: Said, skipped: int, topics: tuple[str, ...]) -> Said:
    sentence = replace(said.sentence, start=said.start + skipped, words=said.words[skipped:])
    passage = replace(said.passage, topics=topics, start=sentence.start, words=sentence.words)
    return Said(sentence, passage, said.about, said.who, said.scopes)
