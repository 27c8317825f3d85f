"""A link that opens the student's own mail program with the letter in it."""

from dataclasses import dataclass
from urllib.parse import quote

LONGEST = 1900  # characters of a link: Windows cuts a command at about two thousand


@dataclass(frozen=True)
class Mailto:
    """The link, and whether the whole text found room in it."""

    url: str
    whole: bool


def mailto(to: str, subject: str, text: str) -> Mailto:
    """A link for a mail program (RFC 6068). A text too long for the link is left out, never cut."""
    short = f"mailto:{quote(to, safe='@')}?subject={quote(' '.join(subject.split()), safe='')}"
    body = quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    url = f"{short}&body={body}"
    return Mailto(url, True) if len(url) <= LONGEST else Mailto(short, False)
