"""The list of letters shows a first part, and the rest on demand."""

import html
import re
from datetime import timedelta
from uuid import UUID

import pytest

from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter
from halfhour.outreach.listing import FEW, SHOWN
from halfhour.outreach.models import Approach
from halfhour.people.models import Person
from tests.world import approach


def test_the_list_turns_its_pages_until_the_first_letter_that_left(client, world):
    left = Letter.objects.of(world.sam).sent().count()
    for n in range(2 * SHOWN + 1 - left):  # some at the same moment: no letter is lost or shown twice between two pages
        sent_at = world.at - timedelta(days=40 + n // 40)
        Letter.objects.create(student=world.sam, person=world.ada, kind="hello", text="x", sent_at=sent_at)
    Letter.objects.create(student=world.eve, person=world.evas, kind="hello", text="x", sent_at=world.at)
    page, seen = client.get("/letters/").content.decode(), []
    while True:
        sent = page.split('id="sent"')[1]
        seen.append(re.findall(r"/letters/([0-9a-f-]{36})/", sent))
        if "Older letters" not in sent:
            break
        page = client.get("/letters/" + html.unescape(re.search(r'href="(\?before=[^"]+)"', sent)[1])).content.decode()
        assert "Drafts" not in page and "Back to the newest" in page
    assert [len(each) for each in seen] == [SHOWN, SHOWN, 1]
    assert len({id for each in seen for id in each}) == 2 * SHOWN + 1


NO_ID = f"|{UUID(int=0)}"


@pytest.mark.parametrize(
    "before",
    [
        "", "x", "2026-01-01T00:00:00+00:00|x", f"1990-01-01T00:00:00Z{NO_ID}", f"1990-01-01{NO_ID}",
        f"0001-01-01T00:00:00+23:00{NO_ID}", f"9999-12-31T23:59:00-23:00{NO_ID}",
    ],
)  # fmt: skip
def test_a_page_of_letters_that_is_none_is_the_first(client, world, before):
    page = client.get("/letters/", {"before": before})
    assert page.status_code == 200 and ">Waiting<" in page.content.decode()


@pytest.mark.parametrize(("drafts", "is_more"), [(FEW, False), (FEW + 1, True)])
def test_the_list_shows_a_few_drafts_and_the_rest_on_demand(client, world, drafts, is_more):
    for _n in range(drafts):
        Letter.objects.create(student=world.sam, person=world.dana, kind="hello", text="x")
    page = client.get("/letters/").content.decode()
    assert ("All drafts" in page, page.count("begun ")) == (is_more, FEW)
    assert client.get("/letters/?all").content.decode().count("begun ") == drafts


@pytest.mark.parametrize(("asked", "is_more"), [(FEW, False), (FEW + 1, True)])
def test_the_list_shows_who_waits_longest_and_leads_to_the_rest(client, world, asked, is_more):
    waits = Approach.objects.of(world.sam).open().count()
    for n in range(asked - waits):
        person = Person.objects.add(world.sam, f"Somebody Number{n}")
        approach(Interview.objects.wish(person, at=world.at), sent_at=world.at - timedelta(days=1))
    page = client.get("/letters/").content.decode()
    assert ("Everybody who has not answered yet" in page, page.count(">asked ")) == (is_more, FEW)
