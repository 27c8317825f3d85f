"""The lines of a profile by section, from its own name to where the screen turns to other people."""

import re
from dataclasses import dataclass, field

from halfhour.reading.passages import Passage
from halfhour.reading.profiles.screen import is_clutter, signs_in
from halfhour.reading.shapes import SCREEN
from halfhour.reading.whom.names import Self, lead_name

SECTIONS = {
    "about": "about",
    "summary": "about",
    "experience": "experience",
    "education": "education",
    "licenses & certifications": "certification",
    "licenses and certifications": "certification",
    "certifications": "certification",
    "volunteering": "volunteering",
    "volunteer": "volunteering",
    "volunteer experience": "volunteering",
    "honors & awards": "award",
    "honors and awards": "award",
    "honors-awards": "award",
    "honors": "award",
    "awards": "award",
    "organizations": "membership",
    "organisations": "membership",
    "languages": "language",
    "publications": "publication",
    "skills": "skills",
    "top skills": "skills",
    "contact": "none",
    "activity": "none",
    "featured": "none",
    "interests": "none",
    "causes": "none",
    "recommendations": "none",
    "courses": "none",
    "projects": "none",
    "patents": "none",
    "test scores": "none",
    "services": "none",
    "highlights": "none",
    "analytics": "none",
    "suggested for you": "none",
    "resources": "none",
}
OTHERS = re.compile(
    r"^(?:people (?:also viewed|you may know|similar)|more profiles for you|you might (?:also )?like|"
    r"explore premium|"
    r"others named|pages for you|promoted|linkedin corporation|similar profiles|explore collaborative|"
    r"add new skills|from .{2,40}'s (?:company|school|industry)|browse\b.*profiles)",
    re.IGNORECASE,
)
_USUAL = {"about", "experience", "education"}  # of a profile that has been pasted
_TELLS = re.compile(r"(?i)\b(?:at|of|in|logo|connections?|followers|is|was|has)\b")
LONGEST_NAME = 60  # characters of a line that is a name, with pronouns and letters after it


@dataclass
class Section:
    """One section of a profile: its lines, without what the screen puts between them."""

    name: str
    lines: list[Passage] = field(default_factory=list)


def is_profile(passages: list[Passage]) -> bool:
    """Three known sections and two signs of the screen or the printed profile, or one sign and the usual sections."""
    known = {SECTIONS.get(p.words.strip().lower()) for p in passages if len(p.words) < 40} - {None, "none"}
    signs = signs_in(passages)
    return (len(known) >= 3 and signs >= 2) or (signs > 0 and known >= _USUAL)


def sections_of(passages: list[Passage], person: Self) -> list[Section]:
    """The head of the profile, under the name "header", and each section after it."""
    found = [Section("none")]
    for number, passage in enumerate(passages):
        words = passage.words.strip()
        name = SECTIONS.get(words.lower().removesuffix(":"))
        if passage.piece.kind == SCREEN:
            continue
        if OTHERS.match(words):
            break
        if _is_name(words, person) and not any(section.name == "header" for section in found):
            found.append(Section("header"))
        elif name and not _is_a_cause(passages, number):
            found.append(Section(name))
        elif not is_clutter(words):
            found[-1].lines.append(passage)
    return found


def name_in(passages: list[Passage]) -> str:
    """The name that a profile begins with, below what the screen puts over it; "" where none stands there."""
    for passage in passages:
        words = passage.words.strip()
        if words.lower() in SECTIONS or OTHERS.match(words):
            return ""
        name, rest = lead_name(words)
        if name and len(words) < LONGEST_NAME and not is_clutter(words) and not _TELLS.search(rest):
            return name
    return ""


def _is_name(words: str, person: Self) -> bool:
    return len(words) < LONGEST_NAME and bool(person) and person.means(re.split(r"\s*[,(·|]", words, maxsplit=1)[0])


def _is_a_cause(passages: list[Passage], number: int) -> bool:
    """ "Education" below Causes is one of the causes."""
    previous = passages[number - 1].words.strip().lower() if number else ""
    return previous == "causes"
