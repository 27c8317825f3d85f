"""Whose resume it is: the name at its head, as one writes a name."""

import re

from halfhour.reading.shapes import Reading
from halfhour.reading.whom.written import written

HEAD = 3  # lines: a name comes before what is told
_ANNOUNCED = re.compile(r"(?:(?:resume|résumé|curriculum vitae|cv)(?: of|:)?|name:)\s+", re.IGNORECASE)


def own_name(reading: Reading) -> str:
    """The name that heads a resume or a network's profile; "" where none does, or a sentence begins with it."""
    if not reading.people:
        return ""
    name = reading.people[0]
    lines = [line.strip() for line in reading.text.splitlines() if line.strip()][:HEAD]
    heads = reading.profile or any(_is_headed(_ANNOUNCED.sub("", line, count=1), name) for line in lines)
    return written(name, reading.text) if heads else ""


def _is_headed(line: str, name: str) -> bool:
    """Does it begin with the name, and go on with no sentence, as "Ann Lee taught me" does?"""
    rest = line.removeprefix(name)
    return rest != line and not re.match(r"['’\w]|\s+[a-z]", rest)
