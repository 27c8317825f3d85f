"""Words of this room in templates."""

from django import template

from halfhour.research.models import FactType

register = template.Library()


@register.filter
def fact_word(type: str) -> str:
    """“Education” for education."""
    return str(FactType(type).label)
