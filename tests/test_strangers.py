"""Each address with an id: what is Eve's is not there for Sam, by GET and by POST, with htmx and without."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from django.apps import apps
from django.urls import get_resolver, reverse
from django.urls.converters import UUIDConverter
from django.urls.resolvers import URLPattern, URLResolver

from halfhour.exchange import demo
from halfhour.foundation.acts import acting
from halfhour.foundation.owned import Owned
from halfhour.people.models import Event, Organisation, Post
from halfhour.scheduling.calendars.weekly import WeeklyHours

NOT_THERE, ANOTHER_WAY = 404, 405


def names(resolver: URLResolver, room: str = "") -> Iterator[tuple[str, dict]]:
    """The name of each address, and what it is called with."""
    for each in resolver.url_patterns:
        if isinstance(each, URLPattern):
            yield f"{room}:{each.name}" if room else each.name, dict(each.pattern.converters)
        else:
            yield from names(each, each.namespace or room)


ADDRESSES = [
    (name, given)
    for name, given in names(get_resolver())
    if any(isinstance(each, UUIDConverter) for each in given.values())
]


@pytest.fixture(scope="module")
def addresses():
    assert len(ADDRESSES) > 50, "the addresses were not found"
    return ADDRESSES


def rows_of(student) -> list:
    """One row of each noun that the student has."""
    models = [each for each in apps.get_app_config("halfhour").get_models() if issubclass(each, Owned)]
    return [row for row in (each._base_manager.filter(student=student).first() for each in models) if row]


def test_no_address_opens_or_changes_what_is_another_students(client, world, addresses):
    demo.fill(world.eve, at=world.at)
    with acting(world.eve, "people:rename", at=world.at) as act:
        world.evas.name = "Zoe H. Hartigan"
        world.evas.save()
    fair = Event.objects.create(student=world.eve, name="A fair", happened_on=world.at.date())
    fair.meet("Zoe H. Hartigan")
    office = Organisation.called(world.eve, "Hartigan & Vale")
    Post.objects.create(student=world.eve, person=world.evas, organisation=office)
    WeeklyHours.add(world.eve, weekdays=[1], begins=time(9), ends=time(10), what="Evidence")
    hers = rows_of(world.eve)
    assert len(hers) > 15, "Eve has too little to be looked for"
    before = {row.pk: type(row)._base_manager.filter(pk=row.pk).values().get() for row in hers}
    for name, given in addresses:
        for ask in (client.get, client.post):
            for id in [*(row.pk for row in hers), act.id]:
                ids = {each: id if isinstance(kind, UUIDConverter) else "1" for each, kind in given.items()}
                answer = ask(reverse(name, kwargs=ids)).status_code
                assert answer in {NOT_THERE, ANOTHER_WAY}, f"{ask.__name__} {name}"
                if answer == ANOTHER_WAY:  # refused before any row is looked for
                    break
    after = {row.pk: type(row)._base_manager.filter(pk=row.pk).values().get() for row in hers}
    assert after == before


def test_each_address_that_takes_no_id_and_changes_something_is_refused_to_get(client, world):
    plain = [name for name, given in names(get_resolver()) if not given]
    counted = {model: model._base_manager.count() for model in apps.get_app_config("halfhour").get_models()}
    for name in plain:
        assert client.get(reverse(name)).status_code in {200, 302, NOT_THERE, ANOTHER_WAY}, name
    assert counted == {model: model._base_manager.count() for model in counted}, "a GET wrote something"
