"""How many real calendars are read with the right start: `python -m bench.calendars [FOLDER]`.

The right start is established by a second reader, below, that shares nothing with ours: it splits the lines itself,
works through the VTIMEZONE of the file by hand as the standard says, and takes zones without one from pytz's tables.
A file is well-formed if it is UTF-8, its components close, and each entry says once, and by the standard's grammar,
when it begins, in a zone that the file defines or the world knows. Where the two readers differ, it prints both.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"
YEARS = (1997, 2007, 2014, 2026)  # in which repetitions are written out, too
HERE = "America/Los_Angeles"  # where a reader sits for whom a time without a zone is written
STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
LINE = re.compile(
    r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL
)


class Malformed(Exception):
    """Not as the standard has it."""


@dataclass
class Part:
    """A component by hand: its lines as (name, parameters, value), and what is in it."""

    name: str
    lines: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def all(self, name: str) -> list[tuple[dict[str, str], str]]:
        return [(about, value) for each, about, value in self.lines if each == name]

    def one(self, name: str) -> str:
        return next((value for _about, value in self.all(name)), "")

    def within(self, name: str) -> list[Part]:
        found = [each for each in self.parts if each.name == name]
        return found + [deeper for each in self.parts for deeper in each.within(name)]


def split(text: str) -> Part:
    """The file as components. Raises Malformed."""
    root, open_parts = Part(""), []
    open_parts.append(root)
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        if not line.strip():
            continue
        if not (read := LINE.fullmatch(line)):
            raise Malformed(line[:40])
        name, value = read[1].upper(), read[3]
        if name == "BEGIN":
            open_parts.append(Part(value.strip().upper()))
            open_parts[-2].parts.append(open_parts[-1])
        elif name == "END":
            if open_parts.pop().name != value.strip().upper():
                raise Malformed(line)
        else:
            about = dict(each.split("=", 1) for each in re.findall(r';([^;:"=]+=(?:"[^"]*"|[^";:]*))', read[2]))
            open_parts[-1].lines.append((name, {key.upper(): said.strip('"') for key, said in about.items()}, value))
    if len(open_parts) != 1 or not root.within("VCALENDAR"):
        raise Malformed("not closed")
    return root


def naive(stamp: str) -> tuple[datetime, bool, bool]:
    """A stamp as (what stands on the wall, whether in UTC, whether a whole day)."""
    if not (read := STAMP.fullmatch(stamp.strip())):
        raise Malformed(stamp)
    try:
        wall = datetime(*(int(each or 0) for each in read.groups()[:6]))
    except ValueError as fault:
        raise Malformed(stamp) from fault
    return wall, read[7] == "Z", read[4] is None


def away(definition: Part, wall: datetime) -> timedelta:
    """The offset from UTC at that wall time, by the observance that began last (RFC 5545, 3.6.5)."""
    began: list[tuple[datetime, timedelta]] = []
    first: list[tuple[datetime, timedelta]] = []
    for each in [*definition.within("STANDARD"), *definition.within("DAYLIGHT")]:
        to, since = offset(each.one("TZOFFSETTO")), naive(each.one("DTSTART"))[0]
        first.append((since, offset(each.one("TZOFFSETFROM"))))
        begins = max((moment for moment in onsets(each, since, wall) if moment <= wall), default=None)
        if begins:
            began.append((begins, to))
    if began:
        return max(began)[1]
    if not first:
        raise Malformed("a zone without observances")
    return min(first)[1]


def onsets(observance: Part, since: datetime, wall: datetime) -> list[datetime]:
    from dateutil.rrule import rrulestr

    found = [since]
    for about, value in observance.all("RDATE"):
        if about.get("VALUE") != "PERIOD":
            found += [naive(each)[0] for each in value.split(",")]
    for _about, rule in observance.all("RRULE"):
        until = re.search(r"UNTIL=([0-9TZ]+)", rule)
        bare = re.sub(r";?UNTIL=[0-9TZ]+", "", rule).strip(";")
        last = naive(until[1])[0] if until else wall
        if until and until[1].endswith("Z"):
            last += offset(observance.one("TZOFFSETFROM"))
        latest = rrulestr(bare, dtstart=since).before(min(wall, last), inc=True)
        found += [latest] if latest else []
    return found


def offset(text: str) -> timedelta:
    if not (read := re.fullmatch(r"([+-]?)(\d\d)(\d\d)(\d\d)?", text.strip())):
        raise Malformed(text)
    length = timedelta(hours=int(read[2]), minutes=int(read[3]), seconds=int(read[4] or 0))
    return -length if read[1] == "-" else length


def right_starts(data: bytes) -> list[datetime]:
    """When each entry begins, in UTC, in the order of the file. Raises Malformed."""
    try:
        root = split(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise Malformed("letters") from fault
    found = []
    for calendar in root.within("VCALENDAR"):
        defined = {each.one("TZID"): each for each in calendar.within("VTIMEZONE")}
        usual = calendar.one("X-WR-TIMEZONE")
        found += [start(each, defined, usual) for each in calendar.within("VEVENT")]
    return found


def start(event: Part, defined: dict[str, Part], usual: str) -> datetime:
    said = event.all("DTSTART")
    if len(said) != 1:
        raise Malformed("begins not once")
    about, stamp = said[0]
    wall, in_utc, whole_day = naive(stamp)
    if whole_day != (about.get("VALUE", "").upper() == "DATE"):
        raise Malformed("a date that does not say so")
    if in_utc:
        if "TZID" in about:
            raise Malformed("a zone beside a Z")
        return wall.replace(tzinfo=UTC)
    if whole_day or "TZID" not in about:
        return in_named_zone(wall, HERE if whole_day else usual or HERE)
    if (zone := about["TZID"]) in defined:
        return wall.replace(tzinfo=timezone(away(defined[zone], wall))).astimezone(UTC)
    return in_named_zone(wall, zone)


def in_named_zone(wall: datetime, name: str) -> datetime:
    import pytz

    try:
        return pytz.timezone(name).localize(wall).astimezone(UTC)
    except (pytz.UnknownTimeZoneError, OverflowError) as fault:
        raise Malformed(f"a zone that nobody knows: {name}") from fault


def calendars_in(file: Path) -> list[bytes]:
    """The bytes of a calendar, or of those that a mail carries."""
    data = file.read_bytes()
    if file.suffix != ".eml":
        return [data]
    parts = message_from_bytes(data, policy=policy.default).walk()
    return [each.get_payload(decode=True) for each in parts if each.get_content_type() == "text/calendar"]


def our_starts(data: bytes) -> list[datetime]:
    """What Halfhour reads; the repetitions are written out as well, to see that nothing breaks."""
    from halfhour.foundation.refusals import Refused
    from halfhour.scheduling.calendars.busy import busy
    from halfhour.scheduling.calendars.entries import entries

    try:
        for year in YEARS:
            since, until = (datetime(each, 1, 1, tzinfo=UTC) for each in (year, year + 1))
            busy(data, since=since, until=until, floating=ZoneInfo(HERE))
        return [each.starts_at for each in entries(data, floating=ZoneInfo(HERE))]
    except Refused:
        return []


def measure(folder: Path) -> tuple[int, int, int, list[str]]:
    """Calendars read without a crash, well-formed ones, those of them with every start right, and what differs."""
    read = well_formed = right = 0
    differ: list[str] = []
    files = [each for kind in ("icalendar", "itip") for each in sorted((folder / kind).rglob("*")) if each.is_file()]
    for name, data in [(each.name, data) for each in files for data in calendars_in(each)]:
        ours = our_starts(data)
        read += 1
        try:
            theirs = right_starts(data)
        except Malformed:
            continue
        well_formed += 1
        if ours == theirs:
            right += 1
        else:
            pairs = [(a, b) for a, b in zip(ours, theirs, strict=False) if a != b][:2] or [(len(ours), len(theirs))]
            differ.append(f"{name}: " + "; ".join(f"{a} and not {b}" for a, b in pairs))
    return read, well_formed, right, differ


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.config.settings")
    import django

    django.setup()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BESIDE
    if not folder.exists():
        sys.exit(f"absent: {folder.name}, so there is nothing to read")
    read, well_formed, right, differ = measure(folder)
    print("\n".join(differ))
    print(f"calendars read without a crash: {read}; well-formed: {well_formed}; with the right start: {right}", end=" ")
    print(f"({100 * right / max(1, well_formed):.1f} %)")
