"""The same school: studied, overlapped, taught; and the same subject elsewhere."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from ..lines import named, stated_in, text_of
from ..passages import PASSAGE
from ..shapes import Entry, Match
from ..vocabulary import vocabulary
from .at_home import of_home, spelled_at_home
from .called import by_short_name, called, told_shortly
from .named import School, by_campus, called_shortly, initials_fit, school, schools_in
from .studies import TAUGHT, tells_of_studies, went_there

DEGREE = re.compile(
    r"\b(?:[abjmp]\.?[adhs]\.?(?:[adsw]\.?)?|ll\.?[bm]\.?|evening|part-time|certificate)(?!\w)|\([^)]*\)"
)
LAW_DEGREES = frozenset({"J.D.", "LL.B.", "LL.M."})
READS_LAW = re.compile(r"\W*(?:J\.?D|LL\.?B|[Jj]uris [Dd]octor)\b")
LAW_DEGREE = re.compile(r"\blaw degree\b|\bj\.?d\b|\bjuris doctor|\bbachelor of laws\b|\bll\.?b\b")
LAW_THERE = re.compile(r"\b(?:law|j\.?d|ll\.?[bm])\b")
OTHER_DEGREE = re.compile(
    r"\b(?:b\.?\s?[as]\b|b\.?sc\b|m\.?a\b|m\.?s\b|m\.?b\.?a\b|m\.?p\.?a\b|b\.?b\.?a\b|b\.?f\.?a\b|m\.?f\.?a\b|ph\.?d\b"
    r"|bachelor\w*|master\W?s|undergrad\w*|minor|studies)"
)
STUDIED = re.compile(
    r"\b(?:graduat\w+|degree|stud(?:y|ied|ies)|attend\w*|alum\w*|earned|enrolled|finished|went (?:to|on)|class of"
    r"|alma mater|diploma|class(?:es)?|undergrad\w*|major\w*|transfer\w*|scholarship"
    r"|u\.? of [a-z]+|school|university|college|j\.?d|b\.?f?\.?a|b\.?sc?|m\.?[ab]\.?a?|ll\.?[bm]|bachelor\w*"
    r"|law(?= \(\d)|taught|teach(?:es|ing)?|adjunct|professor|lecturer|dean)\b"
)
SERVES = re.compile(r"\b(?:boards?|trustees?|regents?|advisory council)\b")
PUPIL = re.compile(
    r"\b(?:student|intern|extern|research assistant|teaching assistant|fellow|editor|tutor|work-study)\b"
)
ENDED = r"(?= *(?:$|[,;.()\n]|(?:from|at|in|with|studies|before|then) ))"


def _spoken(said: str) -> str:
    """The school of a student's line as one says it, without the field or the town beside it."""
    whole, names = named(said), {each.name for each in schools_in(said)}
    name = names.pop() if len(names) == 1 else ""
    return name if name and name in whole else whole


def meets_school(entry: Entry, fact: Fact) -> Match | None:
    """The same school, with years where both are known; to have taught there is not to have studied there."""
    told = fact.type in {"education", "work", "award", "certification"} or tells_of_studies(fact)
    same = _how_alike(entry, fact) if told else None
    # A B.A. there is no common ground with a law student of its university.
    if same is None or (not same and _mine(entry)[0].law and _is_another_degree(fact)):
        return None
    what = _spoken(entry.said)
    went = went_there(fact)
    if not went and TAUGHT.search(folded(plain(fact.quote))):
        return Match("school_other_role", 2, 0.5, what)
    if fact.type == "work" and not went:
        worked = same and _worked_there(entry, fact)
        return Match("school_other_role", 2, 0.4, what, "school_worked") if worked else None
    if fact.type in {"award", "certification"} and not STUDIED.search(folded(fact.quote)):
        return None
    if same and overlapping(entry, fact):
        return Match("school_overlap", 3, 2.0, what)
    return Match("school", 3, 1.5, what) if same else Match("school", 2, 1.0, what, "university")


def _is_another_degree(fact: Fact) -> bool:
    """Does a fact tell of a degree, and of none in law?"""
    degree = stated_in(fact, "degree")
    said = folded(fact.quote)
    other = bool(degree) and degree not in LAW_DEGREES
    return not LAW_DEGREE.search(said) and (other or bool(OTHER_DEGREE.search(said)))


def meets_board(entry: Entry, fact: Fact) -> Match | None:
    """The student's school, on whose board the person sits."""
    serves = fact.type in {"community", "membership"} and bool(SERVES.search(folded(fact.quote)))
    met = serves and _how_alike(entry, fact) is not None
    return Match("school_other_role", 2, 0.4, _spoken(entry.said), "school_served") if met else None


def _how_alike(entry: Entry, fact: Fact) -> bool | None:
    """True for the same school, False for another school of the same university, None for neither."""
    mine = _mine(entry)
    theirs = _schools_of(fact)
    pairs = [
        (one, other)
        for one in mine
        for other in theirs
        if one.same_place(other)
        or _by_initials(one, other)
        or by_campus(one.name, other.name)
        or spelled_at_home(one, other, entry.near)
    ]
    if pairs:
        law = stated_in(fact, "degree") in LAW_DEGREES or bool(LAW_DEGREE.search(folded(fact.quote)))
        return any(one.law == other.law or (law if one.law else _by_initials(one, other)) for one, other in pairs)
    short = any(called_shortly(each, fact.quote) is not None for each in mine)
    if fact.type in {"education", PASSAGE}:
        short = short or any(told_shortly(each, fact.quote) for each in mine) or by_short_name(entry.said, fact.quote)
    if short:
        return mine[0].law == bool(LAW_THERE.search(folded(fact.quote)))
    return None


def _mine(entry: Entry) -> tuple[School, ...]:
    """The student's school; where they read for a J.D. it is a law school, though its name does not say so."""
    said = f"{entry.said} (j.d.)" if READS_LAW.match(entry.field) else entry.said
    home = of_home(said, entry.near)
    return (home,) if home else called(said)


def _worked_there(entry: Entry, fact: Fact) -> bool:
    """Is the school the house that employed them, and they no student of it?"""
    house = stated_in(fact, "organisation")
    mine = _mine(entry)[0]
    theirs = mine.same_place(school(house)) or bool(called_shortly(mine, house))
    return bool(house) and theirs and not PUPIL.search(folded(fact.quote))


def _schools_of(fact: Fact) -> tuple[School, ...]:
    """The schools that a fact names: the quote goes first, for it keeps the campus."""
    stated, campus = stated_in(fact, "school"), stated_in(fact, "campus")
    if campus:
        return (school(f"{stated} {campus}"),)
    quoted = schools_in(fact.quote)
    if quoted and stated.startswith(f"{quoted[0].name.removeprefix('at ')}, ") and not school(stated).law:
        return (school(stated),)  # "Minnesota State University, Mankato"
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
    subject = re.sub(r"\s+", " ", DEGREE.sub(" ", folded(entry.field))).strip(" ,.")
    words = set(re.findall(r"[a-z.]+", subject)) - set(vocabulary()["common_subjects"].split())
    if not words or not _names_subject(subject, fact):
        return None
    theirs = schools_in(fact.quote)
    if not theirs or any(_mine(entry)[0].same_place(each) for each in theirs):
        return None
    return Match("subject", 1, 0.5, subject)


def _names_subject(subject: str, fact: Fact) -> bool:
    """By its whole name; of "French and Francophone Studies" also French alone, where the words say it was studied."""
    said = folded(text_of(fact))
    if fact.type != "education" or subject in said:
        return fact.type == "education"
    short = re.escape(re.sub(r" studies$| and .*", "", subject))
    return bool(re.search(rf"\b(?:in|studied|read) {short}{ENDED}|\b{short} (?:degree|major)\b", said))
