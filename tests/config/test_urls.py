"""The URL map names views by the names of their modules; each name is one."""

from importlib import import_module

import pytest
from django.urls import get_resolver
from django.urls.resolvers import URLPattern, URLResolver

from tests.test_architecture import HEIGHT, PACKAGE


def views(resolver: URLResolver, room: str = "config"):
    """Each view of our own: the room whose map names it, its module and its name."""
    for each in resolver.url_patterns:
        if not isinstance(each, URLPattern):
            yield from views(each, each.namespace or room)
        elif hasattr(each.callback, "args"):
            yield room, *each.callback.args


NAMED = sorted(set(views(get_resolver())))


def test_views_are_loaded_when_first_asked_for():
    assert len(NAMED) > 100
    maps = [each.read_text() for each in PACKAGE.glob("*/urls.py")]
    assert not [each for each in maps if "views import" in each or "import views" in each]


@pytest.mark.parametrize(("room", "module", "name"), NAMED, ids=lambda each: each.removeprefix("halfhour."))
def test_an_address_names_a_view_of_its_own_or_a_lower_room(room, module, name):
    assert callable(getattr(import_module(module), name))
    assert HEIGHT[module.split(".")[1]] <= HEIGHT[room]
