"""Words of this room in templates."""

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
def fact_word(type: str) -> str:
    """“Education” for education."""
    return str(FactType(type).label)
