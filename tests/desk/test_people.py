"""The list of people: a page at a time, by family name."""

import html
import re
from uuid import UUID

import pytest

from halfhour.desk.rows import PAGE
from halfhour.people.models import Person


def names(page):
    return re.findall(r'<th scope="row"><a[^>]*>([^<]+)<', page)


@pytest.mark.parametrize("key", ["", "x", "Brightwater|", "Brightwater|x", f"{'z' * 9}{UUID(int=0)}"])
def test_a_key_that_is_none_begins_at_the_top(client, world, key):
    assert names(client.get("/people/", {"after": key}).content.decode()) == names(
        client.get("/people/").content.decode()
    )


def test_nobody_is_left_out_or_told_twice_between_two_pages(client, world):
    known = Person.objects.of(world.sam).count()
    for _n in range(PAGE + 1 - known):
        Person.objects.add(world.sam, "Kim Marlowe")  # all of one name: only their ids tell them apart
    first = client.get("/people/").content.decode()
    second = client.get("/people/" + html.unescape(re.search(r'href="(\?after=[^"]+)"', first)[1])).content.decode()
    shown = [re.findall(r'formaction="([^"]+)"', page) for page in (first, second)]
    assert [len(each) for each in shown] == [PAGE, 1]
    assert len({*shown[0], *shown[1]}) == PAGE + 1
