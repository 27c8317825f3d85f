"""Facts that a resume spreads over lines: school and degree, employer and post."""

import re
from collections.abc import Set
from dataclasses import replace
from itertools import pairwise

from halfhour.reading.details import Education, Work
from halfhour.reading.facts.certifications.issued import with_issuers
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.found import SURE, Found, trimmed
from halfhour.reading.facts.years import YEAR, without_years
from halfhour.reading.passages import Passage

BELOW = 3  # characters between the end of a line and the beginning of the next
NEAR = 60  # characters that may stand between a school and the degree taken there


def joined(found: list[Found], passages: list[Passage]) -> list[Found]:
    """*found* with the parts of one study made one, and posts given the employer on the line above."""
    return _below_employers(_with_offices(_with_employers(_studies(with_issuers(found), passages), passages)))


def _below_employers(found: list[Found]) -> list[Found]:
    """A post with its years, whose employer stands alone on the line above, though it names a unit of its own."""
    kept: list[Found] = []
    for fact in sorted(found, key=lambda each: each.start):
        above, post = (kept[-1] if kept else None), fact.details
        held = above.details if above else None
        near = above is not None and 0 < fact.start - above.end <= BELOW and above.who == fact.who
        if above and near and isinstance(held, Work) and isinstance(post, Work) and _is_bare(above) and fact.first:
            whole = ", ".join(part for part in (post.organisation, held.organisation) if part)
            value = ", ".join(part for part in (post.role[:1].upper() + post.role[1:], whole) if part)
            kept[-1] = replace(fact, start=above.start, value=value, details=replace(post, organisation=whole))
        else:
            kept.append(fact)
    return kept


def _is_bare(fact: Found) -> bool:
    """Is a post nothing but the name of an employer?"""
    post = fact.details
    return isinstance(post, Work) and bool(post.organisation) and not (post.role or fact.first or fact.last)


def _with_offices(found: list[Found]) -> list[Found]:
    """A post whose employer stands alone on the line below: "Deputy Public Defender" above "Ada County"."""
    kept: list[Found] = []
    for fact in sorted(found, key=lambda each: each.start):
        before, post = (kept[-1] if kept else None), fact.details
        bare = isinstance(post, Work) and not (post.role or post.former or fact.first or fact.last)
        held = before.details if before else None
        below = before is not None and 0 < fact.start - before.end <= BELOW and before.who == fact.who
        if before and bare and below and isinstance(held, Work) and isinstance(post, Work) and not held.organisation:
            details = replace(held, organisation=post.organisation)
            kept[-1] = replace(before, end=fact.end, value=f"{before.value}, {post.organisation}", details=details)
        else:
            kept.append(fact)
    return kept


def _studies(found: list[Found], passages: list[Passage]) -> list[Found]:
    """*found* with a school and the degree taken there made one, each degree with one school."""
    ordered = sorted(found, key=lambda fact: (fact.type != "education", fact.start))
    said = _degrees_said(ordered, passages)
    kept: list[Found] = []
    for fact in ordered:
        before = kept[-1] if kept and kept[-1].type == fact.type == "education" else None
        if before and _completes(before, fact, said):
            kept[-1] = _one_study(before, fact)
            said.add(before.start)
        elif before and _is_its_field(before, fact):
            kept[-1] = _in_field(before, fact)
        else:
            kept.append(fact)
    return kept


def _is_its_field(study: Found, fact: Found) -> bool:
    """Is *fact* nothing but what was studied: "Major: English" below the degree?"""
    a, b = study.details, fact.details
    if not isinstance(a, Education) or not isinstance(b, Education) or study.about != fact.about:
        return False
    bare = bool(b.field) and not (b.degree or b.school)
    return bare and bool(a.degree or a.school) and 0 <= fact.start - study.end <= NEAR


def _in_field(study: Found, fact: Found) -> Found:
    a, b = study.details, fact.details
    if not isinstance(a, Education) or not isinstance(b, Education):
        return study
    return _told_as(replace(study, end=fact.end), replace(a, field=" and ".join(filter(None, (a.field, b.field)))))


def _told_as(study: Found, details: Education) -> Found:
    """A study with its value and years by what is now known of it."""
    value = ", ".join(part for part in (details.degree, details.field, details.school) if part)
    return replace(study, value=value, details=details, first=details.start, last=details.end)


def _degrees_said(found: list[Found], passages: list[Passage]) -> set[int]:
    """Where studies begin whose own words name a degree: a law school alone gives one too."""
    studies = iter([fact for fact in found if fact.type == "education"])
    fact = next(studies, None)
    said = set()
    for passage in passages:
        while fact and fact.start < passage.end:
            if degrees_in(passage.words[max(0, fact.start - passage.start) : fact.end - passage.start]):
                said.add(fact.start)
            fact = next(studies, None)
    return said


def _completes(first: Found, second: Found, said: Set[int]) -> bool:
    """Does *second* name the degree of a bare school, or the school of a degree? *said* are places of degrees."""
    a, b = first.details, second.details
    if first.about != second.about or not isinstance(a, Education) or not isinstance(b, Education):
        return False
    near = 0 <= second.start - first.end <= NEAR and min(first.confidence, second.confidence) >= SURE
    dated = (first.first or first.last) and (second.first or second.last)
    bare = a.school and not a.field and not dated and first.start not in said
    other = a.degree and b.degree and second.start in said and a.degree != b.degree  # a line that has its own degree
    schooled = a.degree and not a.school and b.school and not other
    return bool(near and ((bare and b.degree and not b.school) or schooled))


def _one_study(first: Found, second: Found) -> Found:
    a, b = first.details, second.details
    if not isinstance(a, Education) or not isinstance(b, Education):
        return first
    degree = b.degree if b.degree and not b.school else a.degree
    details = Education(
        degree=degree,
        school=a.school or b.school,
        field=a.field or b.field,
        honours=a.honours or b.honours,
        start=a.start or b.start,
        end=a.end or b.end,
    )
    return _told_as(replace(first, end=second.end), details)


def _with_employers(found: list[Found], passages: list[Passage]) -> list[Found]:
    above = {after.start: before for before, after in pairwise(passages)}
    starts = {fact.start for fact in found}
    return [_with_employer(fact, above.get(fact.start), starts) for fact in found]


def _with_employer(fact: Found, line: Passage | None, starts: set[int]) -> Found:
    """ "Crag Law Center, Portland" above "Summer Law Clerk, 2025"."""
    post = fact.details
    if not isinstance(post, Work) or post.organisation or fact.confidence < SURE or line is None:
        return fact
    words = line.words.strip()
    names = line.topics and not line.is_heading and line.start not in starts and line.piece.kind != "item"
    if not names or len(words) > 90 or not words[:1].isupper() or YEAR.search(words) or words.endswith("."):
        return fact
    employer = trimmed(re.split(r",\s+(?=[A-Z][\w ]+,\s+[A-Z]{2}$)|\s+[|–—]\s+", without_years(words))[0])
    details = replace(post, organisation=employer)
    return replace(fact, start=line.start, value=f"{fact.value}, {employer}", details=details)
