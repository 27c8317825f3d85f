"""Fields of work: listed under a heading, in a tagline, or said to be what the person does."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import AnyCase
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Found, Page, entries
from halfhour.reading.facts.practice.fields_said import fields_said
from halfhour.reading.facts.practice.hints import FIELD_WORD, FORMER, HINTED, by_role, groups, runs, titled, turned
from halfhour.reading.facts.practice.practising import practised
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_JOINED_LOOSELY = re.compile(r"(?:,\s+(?:and\s+)?|;\s+|\s+(?:and|or|&)\s+)(?:[\w'-]+\s+){0,2}")
_VERB = re.compile(
    r"\d|[A-Z]\w+ [A-Z]|[A-Z]{2}|&| - |^\W*(?:I|He|She|They|We|My|Her|His)\b|\b(?:is|was|were|are|has|had|have|I|she|"
    r"he|they|we|you|"
    r"not|but|do|handles?|represents?|helps?|offers?|provides?|takes?|our|your|call|contact|please|"
    r"did|does|law school|college|university|degree|attorney|paralegal|lawyer|partner|counsel|judge|clerk|member|\w+ed|"
    r"at|since|who|that|which|when|where|before|after|school|bar)\b"
)
_ELSEWHERE = AnyCase(
    r"\b(?:section|committee|association|board|degree|school|college|university|award|certified|certificate|"
    r"course|classes|"
    r"studied|article|author|book|chapter|wrote|spoke|presented|panel|member|students?|internship|clerk|clinic|"
    r"firm's|we|our|"
    r"offices?|seminar|functions|interests?|hobb|volunteer|speaks|fluent)\b|\?$"
)
_BARS = re.compile(r"\s+[|·•●▪◆/]\s+")
_WHO = re.compile(
    r"(?i)^[\"“]|\b(?:attorney|paralegal|lawyer|partner|judge|counsel|clerk|associate|student|assistant|manager|"
    r"director|officer|"
    r"analyst|president|professor|advocate|investigator|chief|head|secretary|administrator|coordinator|alum\w*|"
    r"law ['’]\d\d)\b"
)


def practice_areas(said: Said, page: Page) -> Iterator[Found]:
    """Fields listed, in a header's tagline, or told of in a sentence; those said together are one fact."""
    return (found for found in _areas(said) if found.value)


def _areas(said: Said) -> Iterator[Found]:
    topics = set(said.topics)
    if "practice_area" in topics and not (_is_prose(said.words) or _is_of_a_paragraph(said)):
        yield from _listed(said)
        return
    if topics & {"skills"}:
        yield from _skills(said)
        return
    if topics & {
        "none",
        "education",
        "membership",
        "award",
        "publication",
        "language",
        "admission",
        "certification",
        "community",
    }:
        return
    if "done" in topics:
        yield from _done(said)
        return
    if "header" in topics and _is_tagline(said.words):
        yield from tagline_areas(said.words, said.start)
        yield from (fields_said(said.start + start, phrase, HINTED) for start, phrase, _ in by_role(said.words))
        return
    if "header" in topics and len(said.words) < 90:
        found = (*titled(said.words), *by_role(said.words), *groups(said.words))
        yield from (fields_said(said.start + start, phrase, confidence) for start, phrase, confidence in found)
        return
    yield from _told(said, listed="practice_area" in topics)


def _is_prose(words: str) -> bool:
    words = re.sub(r"\([^()]*\)", "", words)
    if re.match(r"(?:He|She|They|I|Her|His|Their|My|Our|We)\b", words):
        return True
    if _WHOSE.match(words):
        return True
    return len(words) > 70 and bool(
        re.search((r"\b(?:is|are|was|has|have|helps|handles|represents|I|she|he|they|advises|includes)\b"), words)
    )


SENTENCE = 70  # characters from which what ends in a full stop beside others tells rather than lists


def _is_of_a_paragraph(said: Said) -> bool:
    """Is it one long sentence of several: "Called in 2025, Lee brings care to each file. Her ..."?"""
    told, whole = said.words.rstrip(), said.passage.words.rstrip()
    alone = said.passage.piece.kind != "paragraph" or len(whole) <= len(told) + SENTENCE // 2
    return not alone and len(told) > SENTENCE and told.endswith(".") and whole.endswith(".")


_WHOSE = re.compile(  # "Lee's practice focuses on complex commercial litigation"
    r"(?:[A-Z][\w.'’-]+ ){0,3}[A-Z][\w.-]+['’]s? (?:[\w-]+ ){0,4}?(?:practice|work|clients|areas|concentration|focus)\b"
    r"[^.;:]*\b(?:includes?|focus(?:es)?|concentrates?|covers?|spans?|involves?|encompass(?:es)?)\b"
)


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        commas = 0 if _UNDER.match(entry.words) else entry.words.count(",")
        parts = re.split(r",\s+(?:and\s+)?", entry.words) if commas >= 1 and _all_known(entry.words) else [entry.words]
        at = 0
        for part in parts:
            begin = entry.words.index(part, at)
            at = begin + len(part)
            if 2 < len(part) < 110 and not _NO_ENTRY.search(part):
                yield fields_said(entry.start + begin, part, SURE)


_UNDER = re.compile(r"[A-Z][\w&'’ -]{2,40}:\s")  # "Family Law: Divorce, Custody" is one field, and what it holds
_NO_ENTRY = re.compile(  # a year, a share, a day, a question
    r"\d{4}|(?i:percentage)|\d ?% of\b|https?:|"
    r"^\W*\d+\s*%?\W*$|\?\s*$|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d"
)


def _all_known(words: str) -> bool:
    parts = re.split(r",\s+(?:and\s+)?", words)
    return len(parts) > 2 or sum(part.strip().lower() in known.practice_areas() for part in parts) >= 2


def _skills(said: Said) -> Iterator[Found]:
    """A network's list of skills says a field only where it names one."""
    for entry in entries(said):
        found = list(known.fields().spans(entry.words)) if len(entry.words) < 60 else []
        if found:
            yield fields_said(entry.start + found[0][0], entry.words[found[0][0] : found[-1][1]], PERHAPS)


def _done(said: Said) -> Iterator[Found]:
    """A line about a post that begins with a field: "Family law. Drafted forms." """
    first = next(known.fields().spans(said.words[:90]), None)
    if first and _BODY.match(said.words, first[1]):
        return  # "Social Security Administration, Tulsa"
    if first and first[0] == 0 and len(said.words) < 90 and not _WHO.search(said.words):
        yield fields_said(said.start, said.words[: first[1]], PERHAPS)
    elif _is_list(said.words):
        yield fields_said(said.start, said.words.rstrip(" ."), PERHAPS)


_BODY = re.compile(
    r"(?: [A-Z][\w’']+)* (?:Administration|Office|Department|Board|Commission|Agency|Group|Clinic|Center|LLP)\b"
)


def _is_list(words: str) -> bool:
    """Fields with commas between them, and no verb."""
    names = FIELD_WORD.search(words) or any(known.fields().spans(words))
    return len(words) < 150 and "," in words and not _VERB.search(words) and bool(names)


def _is_tagline(words: str) -> bool:
    return bool(_BARS.search(words))


def tagline_areas(words: str, start: int) -> Iterator[Found]:
    """Fields in "Partner at Lee Law | Construction disputes, public contracts"; *start* is its place."""
    if re.search(r"(?i)\b(?:contact(?: us)?|home|about us|blog|menu|login|faq)(?:\s*$|\s+[|·])", words):
        return  # the menu of a site
    begin = 0
    pieces = _BARS.split(words)
    known_too = any(known.fields().spans(words)) and len(pieces) > 2 and not _WHO.search(words)
    for piece in pieces:
        begin = words.index(piece, begin)
        if re.search(r"\s(?:at|@|with|for)\s|\d{3}|\?|:|ertified", piece) or _WHO.search(piece):
            continue
        at = begin
        for part in re.split(r",\s+(?:and\s+)?|\s+(?:and|&)\s+", piece):
            at = words.index(part, at)
            named = any(known.fields().spans(part)) or FIELD_WORD.search(part)
            if named or (known_too and not place(part) and len(part) > 3):
                yield fields_said(start + at, part, LIKELY)


def _told(said: Said, *, listed: bool) -> Iterator[Found]:
    words = said.words
    if _ADVICE.match(words):
        return
    taken: list[tuple[int, int]] = []
    told = (
        *practised(words, listed=listed),
        *turned(words),
        *groups(words),
        *by_role(words),
        *_fragments(said),
        *_doing(said),
        *_in_cases(said),
        *_below_post(said),
    )
    for start, said_all, confidence in told:
        phrase = _DOES_TOO.sub("", said_all)
        if _NO_FIELD.match(phrase):
            continue
        if not any(a < start + len(phrase) and start < b for a, b in taken):
            taken.append((start, start + len(phrase)))
            yield fields_said(said.start + start, phrase, confidence)


_ADVICE = re.compile(
    r"(?:Take|Study|Learn|Read|Consider|Try|Find|Sign up|Pay attention|Do not|Don['’]t|Get)\b(?! (?:by|on)\b)"
)
_DOES_TOO = re.compile(  # "drafts pleadings, and keeps three attorneys on time": another deed
    r",?\s+and (?!(?:all|both|for|in|of|with|on|at|to|by|from|about|as|also)\b)[a-z]+ "
    r"(?:the|an?|her|his|my|our|their|two|three|four|five|each|every)\b.*$",
    re.DOTALL,
)
_NO_FIELD = re.compile(  # "licensed to practice law in 1990", "in state and federal courts"
    r"(?i)law (?:in|for|since|at|by|on|from|with|as|before|until|and)\b|"
    r"(?:in )?(?:(?:state|federal|appellate|trial|district|superior|various|and|the|both)\s+)+courts?$"
)


def _doing(said: Said) -> Iterator[tuple[int, str, float]]:
    """Two fields and more in one breath, in a sentence about present work: whatever its verb."""
    words = said.words
    alone = said.passage.piece.kind == "cell" and len(words) < 60  # of a menu
    if alone or _ELSEWHERE.said_in(words) or FORMER.search(words):
        return
    for start, end, count in runs(words, _JOINED_LOOSELY):
        if count > 1:
            yield start, words[start:end], PERHAPS


_CASES = re.compile(
    r"\b(?:in|on|of|with|about) (?P<np>(?:(?!(?:in|on|of|with|about|addition|the|an?|her|his|their|our|my|such|"
    r"these)\b)[\w'’-]+,? ){1,8}"
    r"(?:cases|claims|disputes|proceedings|matters|hearings))\b"
)


def _in_cases(said: Said) -> Iterator[tuple[int, str, float]]:
    """ "has stood beside families in probate, grazing permit and protection order cases": whatever the verb."""
    words = said.words
    if not _CASE_WORDS.search(words) or _ELSEWHERE.said_in(words) or FORMER.search(words):
        return
    for found in _CASES.finditer(words):
        if found["np"].count(" ") > 1 and any(known.fields().spans(found["np"])):
            yield found.start("np"), found["np"], PERHAPS


_CASE_WORDS = re.compile(r"cases|claims|disputes|proceedings|matters|hearings")


def _below_post(said: Said) -> Iterator[tuple[int, str, float]]:
    """ "* Public benefits, consumer debt" below a post of a resume."""
    words = said.words
    if said.passage.piece.kind == "item" and said.topics and _is_list(words):
        first = next(known.fields().spans(words), None)
        if first and first[0] < len("* -"):
            yield first[0], words[first[0] :].rstrip(" ."), PERHAPS


def _fragments(said: Said) -> Iterator[tuple[int, str, float]]:
    """An answer that only names fields: "U visas, asylum, and a lot of waiting." """
    words = said.words
    if said.topics or len(words) > 90 or not (words[:1].isupper() or said.passage.question):
        return
    if words.rstrip("\"'”)").endswith("?") or _OF_THE_SITE.search(words) or said.passage.piece.kind == "cell":
        return
    if words.count(",") and not _VERB.search(words) and (FIELD_WORD.search(words) or any(known.fields().spans(words))):
        yield 0, words.rstrip(" ."), PERHAPS
        return
    found = list(known.fields().spans(words))
    if (
        len(found) > 1
        and len(words) < 90
        and not re.search((r"\b(?:is|was|were|are|has|handles?|represents?|does|helps?|I|she|he|they|we)\b"), words)
    ):
        yield found[0][0], words[found[0][0] : found[-1][1]], PERHAPS


_OF_THE_SITE = re.compile(  # a menu; what an article is filed under; a lead-in with a name
    r"\s[|·•●▪◆/]\s|^(?:Tags?|Filed|Categor\w+|Topics?|Keywords|Posted|Related)\b|^\w+, (?:an? |the |\d\d, )"
)
