"""Which zone a calendar means: by its own name, by Windows’ name, or by the definition that the file brings along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from halfhour.foundation.time import zone_named, zone_names

if TYPE_CHECKING:
    from icalendar.cal import Component

TABLE = Path(__file__).with_name("windows_zones.txt")
SHOWN = re.compile(r"^\((?:UTC|GMT)[^)]*\)\s*")  # as Windows shows a zone: “(UTC-05:00) Eastern Time (US & Canada)”
OFFSET = re.compile(r"^\(?(?:UTC|GMT)\s*([+-])\s*(\d{1,2})(?:[:.]?(\d\d))?\)?", re.IGNORECASE)


class Zones:
    """The zones of one file. What another file called by the same name does not count here."""

    def __init__(self, defined: Iterable[Component] = (), *, usual: str = "") -> None:
        """`defined` are the VTIMEZONE components of the file, `usual` its X-WR-TIMEZONE."""
        self.defined = {str(each.get("TZID", "")).strip(): each for each in defined}
        self.usual = known_zone(usual)
        self.made: dict[str, tzinfo | None] = {}

    def named(self, name: str) -> tzinfo | None:
        """The zone of that name; None where nobody can say. Names of the world’s table come before definitions."""
        name = name.strip().strip('"').strip()
        if name not in self.made:
            self.made[name] = known_zone(name) or self._defined(name) or _of_towns(name) or offset_of(name)
        return self.made[name]

    def _defined(self, name: str) -> tzinfo | None:
        definition = self.defined.get(name) or self.defined.get(f'"{name}"')
        if definition is None:
            return None
        lives_in = known_zone(str(definition.get("X-LIC-LOCATION", "")))
        return lives_in or _made_of(definition)


def known_zone(name: str) -> tzinfo | None:
    """A zone by its name in the world’s table, or in Windows’; a path before it and another case do not matter."""
    parts = name.strip().replace(" ", "_").split("/")
    tables = _by_folded_name()
    for start in range(max(1, len(parts) - 1)):  # /mozilla.org/20070129_1/Europe/Berlin
        if found := tables.get("/".join(parts[start:]).casefold()):
            return UTC if found in {"UTC", "Etc/UTC"} else zone_named(found)
    found = by_windows_name().get(SHOWN.sub("", name.strip()).casefold())
    return zone_named(found) if found else None


@lru_cache(maxsize=1)
def _by_folded_name() -> dict[str, str]:
    """Whole names only: “Berlin” alone is no zone, but “Europe/Berlin” and “europe_berlin” are."""
    names = {each.casefold(): each for each in zone_names()}
    return {each.replace("/", "_", 1): name for each, name in names.items() if "/" in each} | names


@lru_cache(maxsize=1)
def by_windows_name() -> dict[str, str]:
    """Windows’ names and the words that it shows for them, folded; the zone of the world’s table for each."""
    lines = (each.split("\t") for each in TABLE.read_text("utf-8").splitlines() if each and not each.startswith("#"))
    return {name.casefold(): zone for name, zone in lines}


def _of_towns(name: str) -> tzinfo | None:
    """A zone shown as a list of its towns: that of the first which a zone is named after."""
    towns = [each.strip().replace(" ", "_").casefold() for each in re.split(r"[,;]", SHOWN.sub("", name))]
    named = {each.rsplit("/", 1)[-1].casefold(): each for each in zone_names() if "/" in each}
    found = next((named[each] for each in towns if each in named), None)
    return zone_named(found) if found else None


def offset_of(name: str) -> tzinfo | None:
    """What a name such as “(GMT-03:00) Brasilia” says of itself, where nothing better is known."""
    if not (read := OFFSET.match(name)):
        return None
    away = timedelta(hours=int(read[2]), minutes=int(read[3] or 0))
    return timezone(-away if read[1] == "-" else away) if away < timedelta(hours=24) else None


def _made_of(definition: Component) -> tzinfo | None:
    """The zone that the file defines; None where the definition cannot be read."""
    from icalendar.timezone import tzp

    try:
        made: Any = tzp.create_timezone(definition)
        made.utcoffset(datetime(2026, 1, 1))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError):
        return None
    return made
