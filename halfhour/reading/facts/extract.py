"""All facts of a laid-out page: each sentence is asked for each kind, and told whose the answer is."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from halfhour.reading.cued import words_of
from halfhour.reading.details import Certification, Education, Work
from halfhour.reading.facts.admissions.admissions import admissions
from halfhour.reading.facts.awards.awards import awards
from halfhour.reading.facts.certifications.certifications import certifications
from halfhour.reading.facts.cities.cities import cities
from halfhour.reading.facts.community.community import community
from halfhour.reading.facts.education.education import educations
from halfhour.reading.facts.found import LIKELY, SHORTENED, Found, Page
from halfhour.reading.facts.labelled import CARRIED, labelled, parts_of
from halfhour.reading.facts.languages import languages
from halfhour.reading.facts.lines import joined
from halfhour.reading.facts.memberships.memberships import memberships
from halfhour.reading.facts.practice.hints import HINTED
from halfhour.reading.facts.practice.practice import practice_areas
from halfhour.reading.facts.publications import publications
from halfhour.reading.facts.triggers import may_hold
from halfhour.reading.facts.work.again import each_post_once
from halfhour.reading.facts.work.resume import dated_posts
from halfhour.reading.facts.work.work import work
from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Laid, Passage, read_for_facts
from halfhour.reading.profiles.facts import profile_facts
from halfhour.reading.shapes import READ, Fact
from halfhour.reading.whom.assign import Assigned
from halfhour.reading.whom.names import Self, lead_name, name_words
from halfhour.reading.whom.subjects import Said, said_on

EXTRACTORS = (
    ("education", educations),
    ("admission", admissions),
    ("language", languages),
    ("certification", certifications),
    ("award", awards),
    ("publication", publications),
    ("membership", memberships),
    ("work", work),
    ("practice_area", practice_areas),
    ("city", cities),
    ("community", community),
)
_FIRM = re.compile(
    r"\b((?:[A-Z][\w'’&-]*,?[ ](?:(?:&|and|of)[ ])?){1,6}(?:LLP|PLLC|LLC|P\.?C\.|PC|PS|P\.S\.|APC|"
    r"Law Group|Law Firm|"
    r"Law Offices?|Legal Group))(?=\W|$)"
)
_OFFICE = re.compile(
    r"\b(?:Law|LLP|PLLC|LLC|P\.?C|Attorneys|Lawyers|Court|Office|Services|Aid|Project|Clinic|"
    r"Defenders?|Department|"
    r"School|University|Company|Inc|Center|Group|Agency|District)\b|&"
)
_OF_A_MENU = re.compile(  # "Ann Lee - Attorneys - Lee Law": a part of the site, not the firm
    r"(?i)(?:(?:our|the|meet|all|about|us|attorneys?|lawyers?|people|team|staff|profiles?|bios?|biography|"
    r"professionals?|"
    r"offices?|services|practices?|areas?|departments?|legal|law|firm|directory|court|&|and)\s*)+"
)
_SENTENCE = re.compile(r"[.!?;]\s|\n")
_LEFT = re.compile(  # what stands before a house that somebody has left: "began her career at Lee LLP"
    r"(?i)\b(?:former|formerly|previously|clerk(?:ed)? (?:at|for|with)|first|began|started|start|intern(?:ed)?|"
    r"extern(?:ed)?|summered|left|worked|practi[cs]ed|was|were|been an?|had been|spent)\b"
    r"(?![^.]*\b(?:join|before|prior to|founded|now)\w*)"
)
_EVENT = re.compile(  # "Speakers - Water Law CLE" is nobody's employer
    r"\b(?:CLE|Conference|Symposium|Summit|Webinar|Speakers?|Seminar|Panel(?:ists)?|Convention|Agenda|Schedule|Luncheon|"
    r"Workshop|(?:Annual|Spring|Fall) Meeting)\b"
)
_PRONOUNS = re.compile(r"^\(?(?:she|he|they)/\w+(?:/\w+)?\)?[\s,|–—-]*")
UNNAMED = 0.7  # of the confidence where the page does not name the person
MANY = 1000  # facts of one page
LONGEST = 6000  # characters of one passage that are read for facts; a longer one is no prose


def found_on(laid: Laid, assigned: Assigned, title: str, kind: str) -> tuple[list[Found], list[Found]]:
    """What rules find of the person, and about others, in the order of the page."""
    page = Page(assigned.person, _firm(laid, title, assigned.person), kind)
    own = profile_facts(laid.passages, page.person) if assigned.profile else dated_posts(laid.passages)
    others: list[Found] = []
    for found in _in_all(laid.passages, page, assigned):
        (own if found.about == "person" and not assigned.several else others).append(found)
    if assigned.absent:
        own, others = _doubted(own, others, assigned.instead)
    return each_once(joined(own, laid.passages)), each_once(others)


def _doubted(own: list[Found], others: list[Found], instead: str) -> tuple[list[Found], list[Found]]:
    """Facts of a page that nowhere names the person: those of whom it names instead, or all less sure."""
    if instead:
        return [], [*others, *(replace(fact, about="colleague", who=instead) for fact in own)]
    return [replace(fact, confidence=fact.confidence * UNNAMED) for fact in own], others


def _firm(laid: Laid, title: str, person: Self) -> str:
    """The firm's or office's name: a part of the title that is not the person, else the first in the text."""
    for part in re.split(r"\s+[|–—-]\s+", title):
        if (
            _OFFICE.search(part)
            and not (_OF_A_MENU.fullmatch(part.strip()) or _EVENT.search(part))
            and not person.means(part)
            and not (person.words - person.family) & set(name_words(part))
        ):
            return part.strip()
    text = laid.clean[:20_000]
    now = (each for each in _FIRM.finditer(text) if not _LEFT.search(_SENTENCE.split(text[: each.start()][-160:])[-1]))
    found = next(now, None)
    return re.split(rf"\b(?i:{known.role_words()}),\s+", found.group(1))[-1].strip() if found else ""


def _in_all(passages: list[Passage], page: Page, assigned: Assigned) -> Iterator[Found]:
    """The facts of each passage; what a page says again, in the same words and place, is read once."""
    label: tuple[str, ...] = ()
    read: dict[tuple, tuple[int, tuple[str, ...], list[Found]]] = {}
    for passage in read_for_facts(passages, READ):
        if not (page.kind == "html" and passage.piece.tight and CARRIED.issuperset(label)):
            label = ()
        key = _all_that_tells(passage, label)
        if key not in read:
            read[key] = passage.start, *_in_passage(passage, page, assigned, label)
        start, label, facts = read[key]
        moved = passage.start - start
        yield from (replace(fact, start=fact.start + moved, end=fact.end + moved) for fact in facts) if moved else facts


def _all_that_tells(passage: Passage, label: tuple[str, ...]) -> tuple:
    """All of a passage, but its place, that its facts are told from."""
    said = (passage.words, passage.heading, passage.topics, passage.question, passage.about, passage.who)
    return (*said, passage.piece.kind, passage.piece.site, label)


def _in_passage(
    passage: Passage, page: Page, assigned: Assigned, label: tuple[str, ...]
) -> tuple[tuple[str, ...], list[Found]]:
    """The facts of a passage, and the topics of a label in it that may go on in the next line of its paragraph."""
    found: list[Found] = []
    below = None if passage.piece.site else _below_name(passage) if passage.is_heading else passage
    if below is None:
        return (), found
    for sentence in said_on(assigned, _shortened(below)):
        for part in parts_of(sentence):
            said, label = labelled(part, label)
            found += _told(said, page)
    return label, found


def _told(said: Said, page: Page) -> Iterator[Found]:
    words = words_of(said.words)
    for kind, extract in EXTRACTORS:
        if not (said.topics or may_hold(kind, words, said.words)):
            continue
        for found in extract(said, page):
            found.about, found.who = said.whom(found.start, found.end)
            if kind == "publication" and found.who and found.who in found.value:
                found.about, found.who = said.about, said.who  # a title that looks like a name
            yield found


def _shortened(passage: Passage) -> Passage:
    return replace(passage, words=passage.words[:LONGEST]) if len(passage.words) > LONGEST else passage


def _below_name(passage: Passage) -> Passage | None:
    """What a heading says after the name: "Bert Lee, Staff Attorney"."""
    name, rest = lead_name(passage.words)
    rest = _PRONOUNS.sub("", rest)
    if name and (3 < len(rest) < 80 or rest.endswith("®") or rest.isupper()) and not rest[0].islower():
        at = passage.words.rindex(rest)
        return replace(passage, start=passage.start + at, words=rest, topics=("header",))
    return passage if passage.topics == ("header",) else None


def _is_among(fact: Found, found: list[Found]) -> bool:
    """Are all words of a field that a post's name hints at said by surer fields: "Probate", "probate and trusts"?"""
    others = [f.value for f in found if f.type == fact.type and f.confidence > fact.confidence and f.who == fact.who]
    return words_of(fact.value) <= words_of("; ".join(others))


def _hinted(fact: Found, found: list[Found]) -> bool:
    """A field that only a post's name hints at, where others are said."""
    if fact.type in ("work", "membership", "award") or fact.confidence > HINTED:
        return False
    if fact.type == "practice_area" and _is_among(fact, found):
        return True
    least = LIKELY if fact.confidence == HINTED else HINTED
    return any(f.type == fact.type and f is not fact and f.confidence >= least and f.who == fact.who for f in found)


def _is_part(place: str, whole: str) -> bool:
    """Is a town told again with its state, or a state with its town: "Texas" beside "Dallas, Texas"?"""
    return whole.startswith(f"{place},") or whole.endswith(f", {place}")


def each_once(found: list[Found]) -> list[Found]:
    """Each fact once: of those that share words or a value, the surer, then the longer."""
    kept: list[Found] = []
    of_type: dict[str, list[Found]] = defaultdict(list)
    said: set[tuple[str, str, str]] = set()
    different = list({(f.type, f.value, f.who, f.first, f.last): f for f in reversed(found)}.values())[:MANY]
    telling = [fact for fact in each_post_once(different) if not _hinted(fact, different)]
    for fact in sorted(telling, key=lambda f: (-f.confidence, -(f.end - f.start))):
        same, words = of_type[fact.type], (fact.type, fact.who, fact.value.lower())
        if any(k.start < fact.end and fact.start < k.end for k in same):
            continue
        if fact.type == "city" and any(_is_part(fact.value, k.value) for k in different if k.type == "city"):
            continue
        if any(_alike(k, fact) for k in same) if isinstance(fact.details, _IN_FORMS) else words in said:
            continue
        kept.append(fact)
        same.append(fact)
        if fact.type != "work":
            said.add(words)
    return sorted(kept, key=lambda f: (f.start, f.end))


_IN_FORMS = (Certification, Education)  # told in several forms: letters or a name, with and without its year


def _alike(kept: Found, fact: Found) -> bool:
    """Is a fact said twice: by its value, as a credential's letters and name, as a school with and without its year?"""
    a, b = kept.details, fact.details
    if kept.who != fact.who:
        return False
    if isinstance(a, Certification) and isinstance(b, Certification):
        same = a.name.lower() == b.name.lower() and not _in_other_fields(kept.value, fact.value)
        return same or kept.value.lower() == fact.value.lower()
    if isinstance(a, Education) and isinstance(b, Education) and a.school.lower() == b.school.lower():
        return b.degree in ("", a.degree) and b.end in (None, a.end) and b.start in (None, a.start)
    return kept.value.lower() == fact.value.lower()


_IN_WHAT = re.compile(r"(?i)\bcertified(?: specialist)?\b[\s,:–—-]*(?:(?:in|as an?) )?([^,;(]+)")


def _in_other_fields(one: str, other: str) -> bool:
    """Are two certificates of one kind held in different fields: in family law, and in civil trial law?"""
    found = [_IN_WHAT.search(words.lower()) for words in (one, other)]
    first, second = (each[1].strip() if each else "" for each in found)
    return bool(first and second) and first not in second and second not in first


def _with_full_stop(found: Found, text: str) -> Found:
    """The full stop of an abbreviation that a fact ends with is its own."""
    words = text[found.start : found.end]
    if not text.startswith(".", found.end) or not (short := SHORTENED.search(words)):
        return found
    value, details = found.value, found.details
    if value.endswith(short.group()):
        value += "."
    if isinstance(details, Work) and details.organisation.endswith(short.group()):
        details = replace(details, organisation=f"{details.organisation}.")
    return replace(found, end=found.end + 1, value=value, details=details)


def with_quote(found: Found, laid: Laid, name: str) -> Fact:
    """A fact with its words and places in the text; *name* is whose it is, where it names nobody else."""
    found = _with_full_stop(found, laid.clean)
    span = laid.span_in_text(found.start, found.end)
    return Fact(
        found.type,
        found.value,
        laid.text[slice(*span)],
        found.first,
        found.last,
        found.who or name if found.about != "firm" else "",
        span,
        found.confidence,
        found.details,
    )
