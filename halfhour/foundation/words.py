"""Sentences written where no Django is known: marked for translation here, translated at the page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any


def marked(sentence: str) -> str:
    """The sentence itself. Imported as `_`, it lets `makemessages` find what a page will translate."""
    return sentence


@dataclass(frozen=True)
class Weekday:
    """The name of a day of the week, for a day that is near."""

    day: date

    def __str__(self) -> str:
        return f"{self.day:%A}"


@dataclass(frozen=True)
class Words:
    """A sentence with named places in braces, and what stands in them: text, numbers, dates or other Words.

    The page translates the sentence first and fills it afterwards, so that a translation may move the places.
    """

    sentence: str
    places: tuple[tuple[str, Any], ...] = ()

    def said(self, translate: Callable[[str], str] = marked, show: Callable[[Any], str] = str) -> str:
        """The sentence in the reader's language; `show` turns a date or number into the reader's form."""
        filled = {
            name: value.said(translate, show) if isinstance(value, Words) else show(value)
            for name, value in self.places
        }
        return translate(self.sentence).format(**filled)

    def __str__(self) -> str:
        return self.said()


def words(sentence: str, **places: Any) -> Words:
    """Words with their places named: `words(_("Thank {name}"), name="Ada")`."""
    return Words(sentence, tuple(places.items()))
