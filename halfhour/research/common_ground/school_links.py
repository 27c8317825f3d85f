"""The same school: studied, overlapped, taught; and the same subject elsewhere."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .lines import named, stated_in, text_of
from .passages import PASSAGE
from .schools import School, initials_fit, school, schools_in
from .shapes import Entry, Match
from .stems import vocabulary

TAUGHT = re.compile(
    r"\b(?:taught(?! (?:him|her|me|them|us)\b)|teach(?:es|ing)?|adjunct|professor|lecturer|instructor|faculty|dean"
    r"|lectur(?:es|ed))\b"
)

STUDIED = re.compile(
    r"\b(?:graduat\w+|degree|stud(?:y|ied|ies)|attend\w*|alum\w*|earned|enrolled|finished|went (?:to|on)|class of"
    r"|school|university|college|j\.?d|b\.?a|ll\.?[bm]|taught|teach(?:es|ing)?|adjunct|professor|lecturer|dean)\b"
)
SOMEBODY_ELSE = re.compile(
    r"\b(?:[Mm]oderator|[Mm]oderated|[Nn]ominated by|[Hh]osted by|[Ii]ntroduced by|[Tt]hanks? to|[Ff]unded|[Gg]rant)\b"
    r"|\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?(?:friend|sister|brother|mother|father|wife|husband|partner|boss"
    r"|colleague)\b"
    r"|\b(?:Mr|Ms|Mrs|Mx|Dr)\. ?[A-Z]"
    r"|\b[A-Z][\w'-]+ (?!(?:University|College|School|Institute|Law|State)\b)[A-Z][\w'-]+"
    r" [(\[][^)\]]*(?:\b\d{4}|['’]\d\d)[^)\]]*[)\]]"
)


def meets_school(entry: Entry, fact: Fact) -> Match | None:
    """The same school, with years where both are known; to have taught there is not to have studied there."""
    mine = [school(named(entry.said)), *schools_in(entry.said)]
    told = fact.type in {"education", "work"} or (fact.type == PASSAGE and _tells_of_studies(fact.quote))
    theirs = _schools_of(fact) if told else []
    pairs = [(one, other) for one in mine for other in theirs if one.same_place(other) or _by_initials(one, other)]
    if not pairs:
        return None
    same = any(one.law == other.law or _by_initials(one, other) for one, other in pairs)
    what = named(entry.said)
    if TAUGHT.search(folded(fact.quote)) and fact.type != "education":
        return Match("school_other_role", 2, 0.5, what)
    if fact.type == "work":
        return None
    if same and overlapping(entry, fact):
        return Match("school_overlap", 3, 2.0, what)
    return Match("school", 3, 1.5, what) if same else Match("school", 2, 1.0, what, "university")


def _tells_of_studies(sentence: str) -> bool:
    """A sentence that holds no fact may thank a school, or speak of where somebody else went."""
    return bool(STUDIED.search(folded(sentence))) and not SOMEBODY_ELSE.search(sentence)


def _schools_of(fact: Fact) -> tuple[School, ...]:
    """The schools that a fact names: the quote goes first, for it keeps the campus."""
    stated, campus = stated_in(fact, "school"), stated_in(fact, "campus")
    if campus:
        return (school(f"{stated} {campus}"),)
    quoted = schools_in(fact.quote)
    return quoted or (*((school(stated),) if stated else ()), *schools_in(fact.value))


def _by_initials(mine: School, theirs: School) -> bool:
    return initials_fit(mine.name, theirs.name) or initials_fit(theirs.name, mine.name)


def overlapping(entry: Entry, fact: Fact) -> bool:
    """Were both there at a time? Only where the years say so; the year of leaving alone must lie inside."""
    if entry.start is None or entry.end is None or fact.end is None:
        return False
    if fact.start is None:
        return entry.start < fact.end <= entry.end
    return max(entry.start, fact.start) < min(entry.end, fact.end)


def meets_subject(entry: Entry, fact: Fact) -> Match | None:
    """The same subject at another school; law and paralegal studies are everybody's."""
    common = vocabulary()["common_subjects"].split()
    words = [word for word in re.findall(r"[a-z.]+", entry.field.lower()) if word not in common]
    subject = " ".join(words)
    if len(subject) < len("arts ") or fact.type != "education" or subject not in folded(text_of(fact)):
        return None
    return Match("subject", 1, 0.5, subject)
