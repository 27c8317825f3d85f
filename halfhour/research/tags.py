"""Words of this room in templates."""

from itertools import pairwise

from django import template
from django.utils.text import Truncator

from halfhour.research.models import FactType, Source

register = template.Library()


@register.filter
def called(source: Source | None, letters: int = 300) -> str:
    """What a source is called, with its number where another is called the same."""
    if not source:
        return ""
    name = Truncator(source).chars(letters)
    return f"{name} ({source.among})" if source.among else name


@register.filter
def once(quote: str) -> str:
    """A quote without the lines that repeat the one above, as a network's screen has them."""
    if "\n" not in quote:
        return quote
    from halfhour.reading.profiles.screen import aloud

    lines = quote.split("\n")
    return "\n".join([lines[0], *(line for before, line in pairwise(lines) if aloud(before) != aloud(line))])


@register.filter
def fact_word(type: str) -> str:
    """“Education” for education."""
    return str(FactType(type).label)
