"""The facts of a profile that its layout tells; what is prose, and its languages, is left to the usual reader."""

from collections.abc import Iterator

from halfhour.reading.facts.found import Found
from halfhour.reading.passages import Passage
from halfhour.reading.profiles.lists import education, header, listed
from halfhour.reading.profiles.posts import posts
from halfhour.reading.profiles.sections import Section, sections_of
from halfhour.reading.whom.names import Self

_TOPICS = {"language": ("language",), "skills": ("skills",), "about": ()}


def profile_facts(passages: list[Passage], person: Self) -> list[Found]:
    """Facts by layout. Passages that may hold more keep their topics; all others become the site's."""
    sections = sections_of(passages, person)
    kept: dict[int, tuple[str, ...]] = {
        id(line): _TOPICS[section.name] for section in sections if section.name in _TOPICS for line in section.lines
    }
    for passage in passages:
        passage.about, passage.who = ("person", "") if id(passage) in kept else ("site", "")
        passage.piece.site = id(passage) not in kept
        passage.topics = kept.get(id(passage), ())
        passage.question = ""
    for section in sections:
        if section.name in ("experience", "volunteering"):
            _describe(section)
    return list(_facts(sections))


def give_back(passages: list[Passage], person: Self) -> None:
    """Once its layout is read, what stands in the sections of a profile is about its person again."""
    for section in sections_of(passages, person):
        for line in section.lines if section.name != "none" else ():
            line.about, line.who = "person", ""


def _facts(sections: list[Section]) -> Iterator[Found]:
    has_posts = any(section.name == "experience" and section.lines for section in sections)
    for section in sections:
        if section.name in ("experience", "volunteering"):
            yield from posts(section)
        elif section.name == "education":
            yield from education(section)
        elif section.name in ("certification", "award", "membership", "publication"):
            yield from listed(section)
        elif section.name == "header":
            yield from header(section, posts=has_posts)


def _describe(section: Section) -> None:
    """Longer lines of a post tell what was done there."""
    for line in section.lines:
        if len(line.words) > 25 and line.words.rstrip().endswith("."):
            line.about, line.topics, line.piece.site = "person", ("done",), False
