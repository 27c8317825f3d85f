"""The overview of sixty seconds: how long a text takes to say aloud. Pure."""

from dataclasses import dataclass

from halfhour.student.policy import Policy


@dataclass(frozen=True)
class Aloud:
    """A text as it is said: its words, the seconds it takes (estimated), and whether that is more than there are."""

    words: int
    seconds: int
    is_long: bool


def said_aloud(text: str, policy: Policy) -> Aloud:
    """At the calm pace of the policy: `overview_words` words in `overview_seconds` seconds, rounded to five."""
    count = len(text.split())
    exact = count * policy.overview_seconds / policy.overview_words
    return Aloud(count, 5 * round(exact / 5) if exact > 5 else round(exact), count > policy.overview_words)
