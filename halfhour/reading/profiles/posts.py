"""Posts of a profile: title, organisation and dates, alone or grouped under one employer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from halfhour.reading.details import Community, Work
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.found import SURE, Found, trimmed
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.years import years_in
from halfhour.reading.passages import Passage
from halfhour.reading.profiles.sections import Section

_MONTH = r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+)?"
DATES = re.compile(
    rf"^\(?(?P<dates>{_MONTH}\d{{4}}(?:\s*(?:[-–—→]|\bto\b|\buntil\b|\bthrough\b)\s*(?:{_MONTH}\d{{4}}|[Pp]resent|"
    rf"[Nn]ow|[Cc]urrent|date)|\s*[-–—](?=\)?\s*$))?)\)?"
    r"(?P<rest>\s*(?:[·(].*)?)$"
)
_LENGTH = re.compile(r"^(?:.*·\s*)?\d+\s*(?:years?|yrs?|months?|mos?)(?:\s+\d+\s*(?:months?|mos?))?$", re.IGNORECASE)
_KIND = re.compile(
    r"\s*·\s*(?:Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|Seasonal|"
    r"Temporary|Volunteer|On-site|Hybrid|Remote).*$",
    re.IGNORECASE,
)
_ROLE_AT = re.compile(r"(?P<role>[A-Z][^.·]{2,60}?) at (?P<organisation>[A-Z][^·]{1,80})")


@dataclass(slots=True)
class Post:
    title: Passage
    organisation: str
    dates: Passage
    first: Passage  # the line that its quote begins with


def posts(section: Section) -> Iterator[Found]:
    """A fact for each post: work, or community where the section is of volunteering."""
    for post in _posts(section.lines):
        dates = DATES.match(post.dates.words.strip())
        if not dates:
            continue
        lead = len(post.dates.words) - len(post.dates.words.lstrip())
        end = post.dates.start + lead + dates.end("dates")
        years = years_in(dates["dates"])
        role = trimmed(_KIND.sub("", post.title.words))
        value = f"{role}, {post.organisation}" if post.organisation else role
        first, last = (years.end, years.end) if years.lone else (years.start, years.end)
        if section.name == "volunteering":
            details = Community(role, post.organisation)
            yield Found("community", post.first.start, end, value, details, SURE, first, last)
        else:
            work = Work(role, post.organisation, former=last is not None)
            yield Found("work", post.first.start, end, value, work, SURE, first, last)


def _posts(lines: list[Passage]) -> Iterator[Post]:
    group = ""
    done = -1  # the last line that belongs to an earlier post for certain
    for at, line in enumerate(lines):
        if not DATES.match(line.words.strip()) or at == 0:
            continue
        begun = done + 1 + (done >= 0 and _is_place(lines[done + 1]))
        before = lines[max(begun, at - 3) : at]
        before = [line for line in before[:-1] if not _is_place(line)] + before[-1:]
        if len(before) > 1 and _is_place(before[-1]):
            before.pop()
        if not before:
            continue
        above = before[-2] if len(before) > 1 else None
        if above is not None and _LENGTH.match(above.words.strip()) and len(before) > 2:
            group = _organisation(before[-3])
            post = Post(before[-1], group, line, before[-1])
            post = Post(before[-1], group, line, before[-3]) if not _is_far(before[-3], line) else post
        elif whole := _whole(before[-1]):
            title = replace(before[-1], words=whole["role"])
            post, group = Post(title, trimmed(whole["organisation"]), line, before[-1]), ""
        else:
            post, group = _single(before, line, group)
        done = at
        yield post


def _is_place(line: Passage) -> bool:
    """The line after the dates of a post: "Salem, Oregon"."""
    words = re.sub(r"\s*·.*$", "", line.words.strip())
    return (
        len(words) < 60
        and ("," in words or words.endswith("Area"))
        and bool(place(words.split(",")[0]) or "Area" in words)
    )


def _is_far(first: Passage, last: Passage) -> bool:
    return last.end - first.start > 160


def _single(before: list[Passage], line: Passage, group: str) -> tuple[Post, str]:
    """A post with its organisation beside it, above (as printed) or below the title (as on screen)."""
    near = before[-1]
    above = before[-2] if len(before) > 1 else None
    if above is None:
        return Post(near, group, line, near), group
    if above.piece.kind == "organisation" or near.piece.kind == "title":
        if above.piece.kind == "organisation":
            group = _organisation(above)
            return Post(near, group, line, above), group
        return Post(near, group, line, near), group
    near_is_role = bool(role_pattern().search(near.words)) and " · " not in near.words
    above_is_role = bool(role_pattern().search(above.words)) and len(above.words) < 90
    if near_is_role and group and (above.piece.tight or len(above.words) > 60):
        return Post(near, group, line, near), group
    if near_is_role and not above_is_role:
        organisation = _organisation(above)
        return Post(near, organisation, line, above), organisation if not above.piece.tight else ""
    return Post(above, _organisation(near), line, above), ""


def _whole(line: Passage) -> re.Match[str] | None:
    """Title and organisation in one line, as the older printed profiles have them."""
    found = _ROLE_AT.fullmatch(line.words.strip())
    return found if found and role_pattern().search(found["role"]) else None


def _organisation(line: Passage) -> str:
    return trimmed(_KIND.sub("", line.words))
