"""Posts held, now or formerly: with the role, the organisation and the years, where they are said."""

import re
from collections.abc import Iterator

from halfhour.reading.facts.career import posts_told
from halfhour.reading.facts.found import SURE, Found, Page, entries, trimmed
from halfhour.reading.facts.post import post
from halfhour.reading.facts.roles import role_pattern
from halfhour.reading.facts.schools import degrees_in
from halfhour.reading.facts.towns import place
from halfhour.reading.facts.years import YEAR, without_years
from halfhour.reading.whom.subjects import Said


def work(said: Said, page: Page) -> Iterator[Found]:
    """Posts listed, in the header, or told of."""
    topics = set(said.topics)
    if "header" in topics:
        yield from _header(said, page)
    if topics & {"work", "experience"}:
        listed = list(_listed(said))
        yield from listed
        if listed or said.passage.piece.kind == "item":
            return
    if topics - {"header", "work", "experience", "membership", "community", "city"}:
        return
    if topics & {"membership", "community"} and len(said.words) < 80:
        return
    yield from posts_told(said, page.person)


_NO_ROLE = re.compile(
    r"(?i)(?:members?\b|licensed|admitted|certified|fellow of|board|j\.?d|b\.?[as]\b|volunteer|speaks|past )"
)


def _header(said: Said, page: Page) -> Iterator[Found]:
    """A line below the name: "Senior Associate", "Partner at Lee Law | Trusts"."""
    words = said.words.strip()
    if (
        len(words) > 110
        or (len(words) > 45 and words.endswith("."))
        or said.passage.words.strip(" .") != words.strip(" .")
    ):
        return
    first = re.split(r"\s+[|•]\s+", words)[0]
    if (
        _NO_ROLE.match(first)
        or not role_pattern().search(first)
        or re.search(r"\b(?:she|he|they|was|has|his|her|helps|is|years|assistant:|by)\b|@\w+\.|\d{3}|:", first)
    ):
        return
    at = said.words.index(first)
    role, _, firm = (
        re.split(r"(\s+at\s+|\s+@\s+)", first, maxsplit=1)
        if re.search(r"\s(?:at|@)\s", first)
        else (first, "", page.firm)
    )
    last = re.split(r",\s+", role)[-1]
    if role != last and place(last):
        role = role[: -len(last)].strip(" ,")
    yield post(said, (at, at + len(first)), trimmed(role), trimmed(firm), SURE)


_CONTACT = re.compile(r"(?:Contact|E-?mail|Phone|Tel|Fax|Assistant|Secretary)\b\s*:")
_OTHER_KIND = re.compile(
    r"(?i)\bbar(?: association)?\s*(?:\(|,|$)|\btraining\b|\bboard member\b|\bcertificate\b|\bmember(?:,| of)|"
    r"\badmitted\b|"
    r"\b(?:award|scholarship|fellow of)\b"
)


def _is_other(words: str) -> bool:
    """A study, an admission or a membership in a list of all that somebody did."""
    return bool(_OTHER_KIND.search(words) or degrees_in(words))


_DATED = re.compile(r"\d{4}\s*(?:[-–]|to\b)|\bsince\s+\d{4}|\b\d{4}\)?$")


def _listed(said: Said) -> Iterator[Found]:
    for entry in entries(said):
        found = role_pattern().search(entry.words)
        started = re.match(
            r"(?:Represent|Advis(?:ed|es)|Defend(?:ed|ing)|Draft|Obtain|Negotiat|Secur|Lead counsel|Won|Counsel(?:ed|"
            r"ing)|Assist(?:ed|s|ing)|Prosecut(?:ed|ing)|Handl|Help(?:ed|s|ing)|Manag(?:ed|es|ing)|Prepar|Conduct|"
            r"Review)\w*\b",
            entry.words,
        )
        if (
            started
            or _CONTACT.match(entry.words)
            or _is_other(entry.words)
            or not (found or YEAR.search(entry.words))
            or len(entry.words) > 160
        ):
            continue
        if not found and not _DATED.search(entry.words):
            continue
        at = entry.start - said.start
        yield post(said, (at, at + len(entry.words)), *_split(entry.words), SURE)


def _split(words: str) -> tuple[str, str]:
    """Role and organisation of a line: "Law clerk, Land Use Board, 2018-2019"."""
    plain = trimmed(without_years(words))
    found = role_pattern().search(plain)
    parts = re.split(r",\s+|\s+(?:at|with|for)\s+|\s+[-–|]\s+", plain, maxsplit=1)
    if found and len(parts) == 2:
        return (parts[0], parts[1]) if role_pattern().search(parts[0]) else (parts[1], parts[0])
    return (plain, "") if found else ("", plain)
