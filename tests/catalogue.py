"""A catalogue of translations, written as GNU gettext's `msgfmt` would, so that no test needs that program."""

from __future__ import annotations

import struct
from pathlib import Path

MAGIC = 0x950412DE  # of the format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
HEAD = 7 * 4  # bytes


def write_catalogue(folder: Path, language: str, sentences: dict[str, str]) -> None:
    """`folder/<language>/LC_MESSAGES/django.mo` with these sentences and their translations."""
    sentences = {"": "Content-Type: text/plain; charset=UTF-8\n"} | sentences
    pairs = sorted((each.encode(), said.encode()) for each, said in sentences.items())
    offset, index, text = HEAD + 16 * len(pairs), [[], []], b""
    for place in (0, 1):
        for pair in pairs:
            index[place] += [len(pair[place]), offset + len(text)]
            text += pair[place] + b"\0"
    count = len(pairs)
    head = struct.pack("<7I", MAGIC, 0, count, HEAD, HEAD + 8 * count, 0, 0)
    file = folder / language / "LC_MESSAGES" / "django.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(head + struct.pack(f"<{4 * count}I", *index[0], *index[1]) + text)
