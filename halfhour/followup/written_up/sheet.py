"""A sheet of paper as data: what each file is made from. Pure."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from halfhour.foundation.words import marked as _

MATTER = re.compile(
    r"\b(?:(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he|[Oo]ne|[Tt]his|[Tt]hat) (?:\w+ )?clients?|client['’]s|"
    r"plaintiffs?|defendants?|tenant [A-Z]|"
    r"confidential|privileged|settle(?:d|ment)|indict\w*|sealed|under advisement|"
    r"(?:pending|open|ongoing) (?:\w+ )?(?:case|matter|trial|appeal)s?|(?:case|docket|file) (?:no\.?|number|#))"
    r"|\b[A-Z][\w'’]+ v\.? [A-Z]|\bIn re [A-Z]|\b\d{2}-?(?:CV|CR|cv|cr)-?\d{2,}"
)
LOOKS_LIKE_A_MATTER = _("looks like a client’s matter")
PRIVATE = _("a private note")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a table program would run what begins so


@dataclass(frozen=True)
class Line:
    """One line of a section. `why_not` says why it stays behind unless it is chosen; "" for none."""

    id: str
    text: str
    why_not: str = ""


@dataclass(frozen=True)
class Section:
    """A heading, what to write there, and the lines on record."""

    title: str
    prompt: str = ""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A title, facts of the talk, sections, and a table where there is one."""

    title: str
    about: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def words(self) -> int:
        """Words of the lines on record; the prompts are none of them."""
        return sum(len(line.text.split()) for section in self.sections for line in section.lines)

    def with_lines(self, chosen: Iterable[str]) -> Sheet:
        """Only the lines chosen."""
        kept = frozenset(chosen)
        sections = (replace(s, lines=tuple(line for line in s.lines if line.id in kept)) for s in self.sections)
        return replace(self, sections=tuple(sections))

    @property
    def usual(self) -> list[str]:
        """The lines that leave unless the student says otherwise."""
        return [line.id for section in self.sections for line in section.lines if not line.why_not]


@dataclass(frozen=True)
class Names:
    """Whose names become initials: everybody who has not agreed to be named."""

    names: tuple[str, ...] = field(default=())
    whole: tuple[str, ...] = field(default=())  # others whom the student knows: only where the whole name stands

    def hidden(self, text: str) -> str:
        """The text with each of these names as initials, also where only the family name stands."""
        for name in sorted(self.names, key=len, reverse=True):
            short = initials(name)
            text = _shortened(text, name, short, flags=re.I)
            parts = [part for part in name.split() if len(part.strip(".")) > 2]
            for part in (parts[0], parts[-1]) if parts else ():
                text = _shortened(text, part, short)
        for name in self.whole:
            if name.casefold() in text.casefold():
                text = _shortened(text, name, initials(name), flags=re.I)
        return text


def _shortened(text: str, name: str, short: str, *, flags: int = 0) -> str:
    """A full stop after the name goes: the initials bring one along."""
    return re.sub(rf"\b{re.escape(name)}\b(?:\.(?!\.))?", short, text, flags=flags)


def initials(name: str) -> str:
    """“Ada Lee Brightwater” becomes “A. L. B.”."""
    return " ".join(f"{part[0].upper()}." for part in re.findall(r"[^\W\d_][\w'’-]*", name))


def line(id: object, text: str, names: Names, *, private: bool = False) -> Line:
    """A line as it may leave: names as initials; flagged where it is private, or looks like a client's matter."""
    why = LOOKS_LIKE_A_MATTER if MATTER.search(text) else PRIVATE if private else ""
    return Line(str(id), names.hidden(text), why)


def as_text(sheet: Sheet) -> str:
    """Plain text, headings underlined."""
    parts = [f"{sheet.title}\n{'=' * len(sheet.title)}", "\n".join(sheet.about)]
    for section in sheet.sections:
        body = "\n".join(f"* {each.text}" for each in section.lines)
        parts.append("\n".join(filter(None, [section.title, "-" * len(section.title), section.prompt, body])))
    if sheet.heads:
        parts.append("\n".join(" | ".join(row) for row in (sheet.heads, *sheet.rows)))
    return "\n\n".join(filter(None, parts)) + "\n"


def as_csv(sheet: Sheet) -> bytes:
    """The table, with a mark by which table programs know the letters; no cell is taken for a formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    for row in (sheet.heads, *sheet.rows):
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return file.getvalue().encode("utf-8-sig")
