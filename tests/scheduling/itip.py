"""What other calendar programs send, in one line, for tests of hearing it."""

BEN, SAM = "ben@firm.example", "sam@example.org"
LATER = "20261123T210000Z"  # Monday, 1 pm in Portland


def itip(
    method: str,
    uid: str,
    *,
    sequence: int = 0,
    stamp: str = "20261119T120000Z",
    starts: str = "20261120T203000Z",
    **about,
) -> bytes:
    """A calendar message as other programs write it."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//another program//EN", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}",
        f"SEQUENCE:{sequence}", f"DTSTAMP:{stamp}", f"DTSTART:{starts}", "DURATION:PT25M", "SUMMARY:Talk",
        f"ORGANIZER:mailto:{about.get('organizer', SAM)}",
        f"ATTENDEE;CN=Ben;PARTSTAT={about.get('answer', 'NEEDS-ACTION')}:MAILTO:{about.get('attendee', BEN)}",
        *about.get("more", []), "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n"
