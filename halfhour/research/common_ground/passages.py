"""Sentences about the person that hold no fact the reader knows, and may still hold what is shared: a town, a pastime,
work, a body, a journal. Languages the reader knows well to find: where it finds none, a sentence mostly tells of
somebody else's; so it does of schools and fields of law, unless it says that they went there or do such work."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from halfhour.reading.details import City, Community
from halfhour.reading.shapes import SCREEN, Block, Fact, Reading
from halfhour.wording.sentences import sentences

from .beside import is_hosts, is_of_a_mails_head, is_review, of_other_writers, stands_beside
from .sensitive import names_kin
from .to_come import ahead_in, with_lead
from .whose import (
    begins_with_another,
    begins_with_part_of_another,
    goes_on_with_another,
    in_brackets_of_another,
    is_byline,
    names_them,
    of_another,
    of_the_other,
    of_them,
    pronouns,
    speaks_as_another,
)

PASSAGE = "passage"  # the type of such a sentence
UNSURE = 0.5
THEIRS, BOTH, OTHERS = "theirs", "both", "others"  # of BOTH only what the reader knows to be theirs
LONGEST = 300  # letters: a longer run without a full stop is a list or a menu, not a sentence


TOWN_BELOW = re.compile(
    r"[^\n]*\n\s*([A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}, [A-Z][\w.]+(?: [A-Z]\w+)?)"
    r"(?:, [A-Z][\w ]+| ?\u00b7[^\n]*)?\s*(?:\n|$)"
)
# "Her client, a beekeeper", "the firm's paralegal, Joan, keeps bees": the words after it are theirs.
OF_SOMEBODY = re.compile(
    r"\b(?:client|paralegal|assistant|secretary|neighbou?r|friend|boss|mentor|witness|colleague|interviewer)s?,"
    r" (?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*, )?(?:an? |the |who )?$"
)
# "Our secretary, Oriel Fenn, types": the clause is about the secretary.
CLAUSE_OF = re.compile(
    r"\b(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur) (?:\w+ )?(?:attorney|lawyer|boss|supervisor|partner|paralegal|assistant"
    r"|secretary|mentor|colleague|neighbou?r|friend|roommate),? [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3},? \w+s\b[^,]*$"
)
# "Loyola University" of "Loyola University New Orleans (2003)": the place tells which of that name.
CAMPUS_AFTER = re.compile(r"(?: (?:in|at))?(?: [A-Z][\w'-]+){1,2}(?= ?(?:[,.;(\n]|$| and\b))")
LAW_AFTER = re.compile(
    r"(?:['\u2019]s)? (?:law school|school of law|college of law)\b", re.IGNORECASE
)  # of that university
OF_A_THIRD = re.compile(r"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
OF_SPOUSE = re.compile(r"\b(?:and|with) (?:Mr|Mrs|Ms)\.? [\w-]+, (?:an? |the |who )?$")
NEAR = 4  # words before a fact, in which kin are its subject
WANTED = re.compile(r"\b(?:candidates?|applicants?|applications?|preferred|required|an asset|a plus|encouraged)\b")
OWN_SECTIONS = {
    "About", "Experience", "Education", "Volunteering", "Volunteer experience", "Honors & awards", "Languages",
    "Organizations", "Licenses & certifications", "Publications", "Projects", "Courses", "Causes", "Skills",
}  # fmt: skip
OTHER_SECTIONS = {
    "Activity", "Recommendations", "Interests", "Highlights", "Posts", "Jobs", "People also viewed", "Featured",
    "More profiles for you", "People you may know", "Received", "Given", "Top Voices", "Companies", "Home",
}  # fmt: skip


def passages(reading: Reading) -> tuple[Fact, ...]:
    """Each sentence about the person as a fact of the type `passage`, with its quote and span."""
    return tuple(_sentences(reading))


def facts_in(readings: Iterable[Reading]) -> tuple[Fact, ...]:
    """All that several sources say about the person: facts first, then the sentences."""
    read = tuple(readings)
    told = tuple(fact for each in read for fact in _own_facts(each))
    worked = tuple(town for each in read for fact in each.facts for town in _where_worked(each, fact))
    return told + worked + tuple(one for each in read for one in passages(each))


def _own_facts(reading: Reading) -> Iterator[Fact]:
    """The facts but those in a sentence of another, and pastimes that are told of somebody else in it."""
    others, ahead = _others(reading), ahead_in(reading.text)
    for fact in reading.facts:
        elsewhere = any(begin <= fact.span[0] < end for begin, end in others)
        if not elsewhere and not _of_somebody(reading, fact):
            yield with_lead(_with_campus(reading, fact), ahead)


def _with_campus(reading: Reading, fact: Fact) -> Fact:
    """A school with the place, or the law school, that stands after the end of its quote."""
    ends = fact.type == "education" and re.search(r"\b(?:University|College)\b[^,;()]*$", fact.quote)
    after = LAW_AFTER.match(reading.text, fact.span[1]) if ends else None
    if ends and not after and re.search(r"\b(?:University|College)$", fact.quote):
        after = CAMPUS_AFTER.match(reading.text, fact.span[1])
    if not after:
        return fact
    begin, end = fact.span[0], after.end()
    return replace(fact, quote=f"{fact.quote}{after[0]}", span=(begin, end))


def _of_somebody(reading: Reading, fact: Fact) -> bool:
    """Does the clause before the quote speak of kin ("driving the kids to swim meets"), or introduce a client?"""
    wide = reading.text[max(0, fact.span[0] - LONGEST) : fact.span[0]]
    before = re.split(r"[.!?;\n]", wide)[-1]
    of_kin = fact.type == "work" and names_kin(" ".join(before.split()[-NEAR:]))
    if of_kin or OF_SPOUSE.search(wide) or in_brackets_of_another(before, reading.people):
        return True
    if fact.type == "language" and WANTED.search(
        re.split(r"[.!?;\n]", reading.text[fact.span[1] : fact.span[1] + LONGEST])[0]
    ):
        return True
    if fact.type != "community":
        return bool(fact.type == "practice_area" and CLAUSE_OF.search(before))
    return bool(OF_SOMEBODY.search(before)) or names_kin(before.split(",")[-1])


def _where_worked(reading: Reading, fact: Fact) -> Iterator[Fact]:
    """The town on the line below the dates of a post, as profiles have it."""
    found = TOWN_BELOW.match(reading.text, fact.span[1]) if fact.type == "work" else None
    if found:
        span = found.span(1)
        yield replace(fact, type="city", value=found[1], quote=found[1], span=span, details=City(tie="works"))


def _others(reading: Reading) -> tuple[tuple[int, int], ...]:
    """The sentences of somebody else, on the whole page."""
    page = _spoken(reading)
    walked = ((block, told) for block in reading.blocks_read for told in _told(block, reading, page))
    return tuple((block.start + begin, block.start + end) for block, (begin, end, whose) in walked if whose == OTHERS)


def _told(block: Block, reading: Reading, page: Counter[str]) -> Iterator[tuple[int, int, str]]:
    """Each sentence of a block, and whose it is: theirs, another's, or perhaps of both."""
    text, people = reading.text[block.start : block.end], reading.people
    here, another = pronouns(text), False
    for begin, end in sentences(text):
        said = text[begin:end]
        opens = begins_with_another(said, people) or begins_with_part_of_another(said, reading.text, people)
        another = goes_on_with_another(said, another, opens)
        praised = is_review(text, people) and names_them(said, people)
        beside = _beside(said, block, reading)
        if opens or another or is_byline(said, people) or not of_them(said, page) or (beside and not praised):
            yield begin, end, OTHERS
        else:
            mixed = beside or of_the_other(said, page) or of_another(said, people) or not of_them(said, page, here)
            yield begin, end, BOTH if mixed else THEIRS


def _beside(said: str, block: Block, reading: Reading) -> bool:
    """Does a sentence of a block stand beside the person: a review, a host's own word, another issue?"""
    text = reading.text[block.start : block.end]
    before = reading.text[max(0, block.start - LONGEST) : block.start]
    after = reading.text[block.end : block.end + LONGEST]
    headed = stands_beside(said, block.heading, reading.people) or is_of_a_mails_head(said, before, after)
    return headed or is_review(text, reading.people) or is_hosts(said, text) or _writes_as_another(said, block, reading)


def _writes_as_another(said: str, block: Block, reading: Reading) -> bool:
    """Is it of a part of a mail, or of a column, in which another speaks of themselves?"""
    parts = of_other_writers(reading.text, reading.people)
    if any(begin <= block.start + 1 < end or block.start <= begin < block.end for begin, end in parts):
        return True
    text = reading.text[block.start : block.end]
    of_them_too = OF_A_THIRD.match(said) or names_them(said, reading.people)
    return speaks_as_another(text, reading.people) and not of_them_too


def _spoken(reading: Reading) -> Counter[str]:
    """The pronouns of what is about the person."""
    return pronouns(" ".join(reading.text[block.start : block.end] for block in _own(reading)))


def _is_sentence(quote: str) -> bool:
    """Neither a list, nor a question, nor a line in capitals such as the title of a table."""
    return len(quote) <= LONGEST and not quote.endswith("?") and not quote.isupper()


def _own(reading: Reading) -> Iterator[Block]:
    """The blocks about the person; of a pasted profile also the lines of its own sections, which no pronoun marks."""
    headings = {block.heading for block in reading.blocks}
    section = ""
    for block in reading.blocks_read:
        section = block.heading if block.heading in OWN_SECTIONS | OTHER_SECTIONS else section
        mine = block.about == "site" and section in OWN_SECTIONS and headings >= {"Experience", "Education"}
        if block.kind not in ("heading", SCREEN) and (block.about == "person" or mine):
            yield block


def _sentences(reading: Reading) -> Iterator[Fact]:
    page = _spoken(reading)
    for block in _own(reading):
        for begin, end, whose in _told(block, reading, page):
            span = block.start + begin, block.start + end
            quote = reading.text[slice(*span)]
            if whose == THEIRS and _is_sentence(quote):
                yield Fact(PASSAGE, quote, quote, None, None, "person", span, UNSURE, Community())
