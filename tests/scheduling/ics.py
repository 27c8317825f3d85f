"""Calendars by hand, as bytes."""

MELBOURNE_BY_HAND = """BEGIN:VTIMEZONE
TZID:My own zone
BEGIN:STANDARD
DTSTART:20080406T030000
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
TZOFFSETFROM:+1100
TZOFFSETTO:+1000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20081005T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
TZOFFSETFROM:+1000
TZOFFSETTO:+1100
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*events: str, before: str = "") -> bytes:
    """A calendar of these entries; each its lines."""
    held = "".join(
        f"BEGIN:VEVENT\nUID:{place}@example.org\n{each.strip()}\nEND:VEVENT\n" for place, each in enumerate(events)
    )
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n{before}{held}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()
