"""A text in a calendar that comes back as it was typed. Imported late, since the library takes long to load."""

from __future__ import annotations

import re

from icalendar import vText


class Text(vText):
    r"""The library's own escaping makes of a typed `\N` a line break."""

    def to_ical(self) -> bytes:
        return re.sub(r"([\\;,])", r"\\\1", self).replace("\n", r"\n").encode()
