"""Each line of the file has a mark, by which a comment below it finds its way back. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from halfhour.foundation.words import marked as _

ASKED_FOR = _("Comment:")
_MARK = re.compile(r"\[([LGQ]-[0-9a-f]{8})\]")
_BEGINS = re.compile(r"^[\s*•–-]*(?:Comment|Kommentar|Comentario)\s*:\s*", re.I)


@dataclass(frozen=True)
class Commented:
    """The mark of a line, and what was written below it."""

    mark: str
    text: str


def mark_of(kind: str, id: UUID) -> str:
    """“Q-” and the end of the row's id; the beginning of two ids made in one second is the same."""
    return f"{kind}-{id.hex[-8:]}"


def comments_in(text: str, ends: Iterable[str] = ()) -> Iterator[Commented]:
    """The comments that are not empty, each with the mark above it; a line of `ends`, a heading, ends one."""
    headings = set(ends)
    mark, said = "", None
    for line in text.splitlines():
        found, begins = _MARK.search(line), _BEGINS.match(line)
        if found or begins:
            if mark and said and any(said):
                yield Commented(mark, "\n".join(filter(None, said)))
            mark = found[1] if found else mark
            said = [line[begins.end() :].strip()] if begins and mark else None
        elif said is not None and line.strip() and line.strip() not in headings:
            said.append(line.strip(" *•\t"))
        elif said is not None:  # an empty line or a heading ends it
            if any(said):
                yield Commented(mark, "\n".join(filter(None, said)))
            said = None if any(said) or line.strip() else said
    if mark and said and any(said):
        yield Commented(mark, "\n".join(filter(None, said)))
