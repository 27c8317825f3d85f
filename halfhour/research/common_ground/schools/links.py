"""The same school: studied, overlapped, taught; and the same subject elsewhere."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from ..lines import named, stated_in, text_of
from ..passages import PASSAGE
from ..shapes import Entry, Match
from ..stems import vocabulary
from .named import School, called_shortly, initials_fit, school, schools_in

TAUGHT = re.compile(
    r"\b(?:taught(?! (?:him|her|me|them|us)\b)|teach(?:es|ing)?|adjunct|professor|lecturer|instructor|faculty|dean"
    r"|lectur(?:es|ed)|(?:program|department) (?:chair|director|coordinator)|advisory (?:board|committee))\b"
)

DEGREE = re.compile(
    r"\b(?:[abjmp]\.?[adhs]\.?(?:[adsw]\.?)?|ll\.?[bm]\.?|evening|part-time|certificate)(?!\w)|\([^)]*\)"
)
LAW_THERE = re.compile(r"\b(?:law|j\.?d|ll\.?[bm])\b")
STUDIED = re.compile(
    r"\b(?:graduat\w+|degree|stud(?:y|ied|ies)|attend\w*|alum\w*|earned|enrolled|finished|went (?:to|on)|class of"
    r"|alma mater|diploma|u\.? of [a-z]+|school|university|college|j\.?d|b\.?a|ll\.?[bm]|taught|teach(?:es|ing)?"
    r"|adjunct|professor|lecturer|dean)\b"
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
    told = fact.type in {"education", "work", "award"} or (fact.type == PASSAGE and _tells_of_studies(fact.quote))
    same = _how_alike(entry, fact) if told else None
    if same is None:
        return None
    what = named(entry.said)
    if TAUGHT.search(folded(fact.quote)) and fact.type != "education":
        return Match("school_other_role", 2, 0.5, what)
    if fact.type == "work" or (fact.type == "award" and not STUDIED.search(folded(fact.quote))):
        return None
    if same and overlapping(entry, fact):
        return Match("school_overlap", 3, 2.0, what)
    return Match("school", 3, 1.5, what) if same else Match("school", 2, 1.0, what, "university")


def _how_alike(entry: Entry, fact: Fact) -> bool | None:
    """True for the same school, False for another school of the same university, None for neither."""
    mine = [school(named(entry.said)), *schools_in(entry.said)]
    theirs = _schools_of(fact)
    pairs = [(one, other) for one in mine for other in theirs if one.same_place(other) or _by_initials(one, other)]
    if pairs:
        return any(one.law == other.law or _by_initials(one, other) for one, other in pairs)
    if called_shortly(mine[0], fact.quote):
        return mine[0].law == bool(LAW_THERE.search(folded(fact.quote)))
    return None


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
    """The same subject at another school, by its whole name; law and paralegal studies are everybody's."""
    subject = re.sub(r"\s+", " ", DEGREE.sub(" ", folded(entry.field))).strip(" ,.")
    words = set(re.findall(r"[a-z.]+", subject)) - set(vocabulary()["common_subjects"].split())
    if not words or fact.type != "education" or subject not in folded(text_of(fact)):
        return None
    theirs = schools_in(fact.quote)
    if not theirs or any(school(named(entry.said)).same_place(each) for each in theirs):
        return None
    return Match("subject", 1, 0.5, subject)
