"""What students call their schools: "UW Law (Madison)", "Tri-C", "Mason Law, evening"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from halfhour.reading.gazetteers import known
from halfhour.wording.sentences import plain

from ..lines import named
from .kinds import HIGH
from .named import LAW, SHORTEST_CALL, School, name_of_today, school, schools_in

REMARK = re.compile(r",\s+(?=[a-z\d]).*$|\s*\((?=[a-z\d]).*$")  # ", evening", ", three semesters", "(online course)"
BEFORE = r"(?:^|\b(?:at|from|to|through|then|and|by) |[,;:] *)"
AFTER = r"(?= *(?:$|[,;.()\n]|(?:in|for|on|then|and|with|while|before|after|at) ))(?!, [A-Z]{2}\b)"
DEGREES = re.compile(r"\b(?:[BM]\.?[AS]|J\.?D|LL\.?B|[Bb]achelor'?s?|[Mm]aster'?s?|law degree)\b")
PLACE = re.compile(r"[,(]")  # it tells a school from its namesakes
INITIALS = re.compile(r"(?<=\()[A-Z]{3,7}(?=\))")
SECTION = re.compile(r"\b(?:Common|Civil) Law\b")  # "uOttawa Common Law"
LAST_KIND = re.compile(r" (?:(?:Junior|Community|Technical) )?College$")
LONGEST_INITIALS = 3
OF_LAW = re.compile(r"\b(?:droit|law|j\.?d|juris doctor)\b", re.IGNORECASE)


def short_names() -> Iterator[tuple[bool, str, str]]:
    """Whether a school teaches law alone, a short name of it without brackets and commas, and its usual name."""
    text = resources.files(__package__).joinpath("called.txt").read_text("utf-8")
    for official, *short in (line.split("; ") for line in text.splitlines() if line and not line.startswith("#")):
        for each in dict.fromkeys(map(_key, short)):
            yield bool(LAW.search(official.lower())), each, official


@cache
def _officials() -> tuple[dict[str, str], dict[str, str]]:
    """Short names to usual names: of law schools, and of all others."""
    names = tuple(short_names())
    of_law, others = ({short: usual for law, short, usual in names if law == which} for which in (True, False))
    return of_law, others


@cache
def _shorts() -> dict[str, tuple[str, ...]]:
    """The short names of each usual name that no town or state has."""
    found = dict[str, tuple[str, ...]]()
    for _, short, usual in short_names():
        if short.title() not in known.cities() and short.title() not in known.states():
            found[usual] = (*found.get(usual, ()), short)
    return found


def by_short_name(said: str, text: str) -> bool:
    """Do words that tell of studies call a student's school by one of its short names: "at DU", "Mizzou"?"""
    bare = SECTION.sub("Law", REMARK.sub("", plain(said)).strip()) or said
    law = bool(LAW.search(bare.lower()))
    usual = {_official(_key(bare), law), named(bare)} - {""}
    shorts = (short for each in usual for short in _shorts().get(each, ()))
    words = plain(text)
    found = (re.search(rf"(?<![\w-]){re.escape(each)}(?![\w-]| [A-Z])", words, re.IGNORECASE) for each in shorts)
    return any(each and each[0][0].isupper() for each in found)


def _key(said: str) -> str:
    words = LAW.sub(" ", re.sub(r"[(),\u2013]", " ", plain(said)).lower())
    return re.sub(r"\s+", " ", words).strip().removeprefix("the ")


@lru_cache(maxsize=1024)  # each school is held against each fact
def called(said: str) -> tuple[School, ...]:
    """The school that a student's words name, the likeliest first; a remark after it is none of its name."""
    bare = SECTION.sub("Law", REMARK.sub("", plain(said)).strip()) or said
    law = bool(LAW.search(bare.lower()) or OF_LAW.search(said[len(bare) :]))
    keys = _key(bare), _key(named(bare))
    official = next(filter(None, (_official(key, law) for key in keys)), "") or _law_alone(bare)
    name = named(bare)
    name = f"{name} Law" if law and not LAW.search(name.lower()) else name
    if not official:
        return school(name), *schools_in(bare)
    usual = school(official if not law or LAW.search(official.lower()) else f"{official} School of Law")
    return usual, *(school(each) for each in INITIALS.findall(bare)), *(() if PLACE.search(bare) else (school(name),))


def _official(key: str, law: bool) -> str:
    of_law, others = _officials()
    first, then = (of_law, others) if law else (others, of_law)
    return first.get(key) or then.get(key) or name_of_today(key) or (_law_school(key) if law else "")


def _law_school(key: str) -> str:
    """The one law school of which these words are a part, as "Wake" and "DU Sturm" are; initials may stand before."""
    words = [word for word in key.split() if len(word) > LONGEST_INITIALS or word == key]
    if not words or all(word.title() in known.cities() for word in words):
        return ""
    fit = {usual for name, usual in known.law_schools().items() if set(words) <= set(_key(name).split())}
    return fit.pop() if len(fit) == 1 else ""


def _law_alone(bare: str) -> str:
    """The law school of no university that a line names without the word: "Cooley, Grand Rapids"."""
    name = bare.split(",", maxsplit=1)[0]
    return "" if schools_in(name) or name in known.colleges() else _law_school(_key(name))


def told_shortly(mine: School, text: str) -> bool:
    """Do words that tell of studies call a school by its bare name, as in "engineering at Kent (2011)"?

    A place that stands behind another school or town is theirs, and a small college is no university of its town.
    """
    return any(_told_in(mine, part) for part in re.split(r"[;\n]", plain(text)))


def _told_in(mine: School, text: str) -> bool:
    alone = plain(mine.name) if not mine.kind else LAST_KIND.sub("", plain(mine.name))
    told_apart = re.search(r"\w[ -]\w", alone) and alone not in known.cities() and alone not in known.states()
    whole = re.escape(alone)
    if (
        told_apart
        and mine.kind not in {"university", HIGH}
        and re.search(rf"(?<![\w-]){whole}(?![\w-]| [A-Z]|, (?![\w ]*(?:Univ|Coll))[A-Z])", text)
    ):
        return True
    words = [word.capitalize() for word in mine.core]
    if len("".join(words)) < SHORTEST_CALL:
        return False
    if (words[0] in known.states() or " ".join(words) in known.cities()) and not _may_be_the_towns(mine, text):
        return False
    return any(
        not _behind_a_place(text[: found.start()])
        for found in re.finditer(rf"{BEFORE}{'[ -]'.join(map(re.escape, words))}{AFTER}", text)
    )


def _may_be_the_towns(mine: School, text: str) -> bool:
    small = mine.kind not in {"", "university"}
    return not schools_in(text) and not (small and (mine.kind in {"college", "institute"} or DEGREES.search(text)))


def _behind_a_place(before: str) -> bool:
    last = before.rsplit(",", maxsplit=1)[-1].strip()
    return bool(schools_in(last)) or last in known.cities() or last in known.states()
