"""Many at once: people are chosen, each gets a draft of their own, and none leaves with a blank."""

import re

import pytest

from halfhour.letters.models import Letter, LetterKind
from halfhour.outreach.models import Approach
from halfhour.people.models import Person


@pytest.fixture
def people(world):
    return [
        Person.objects.create(
            student=world.sam, name=f"Person {letter}", kind="attorney", email=f"{letter}@firm.example"
        )
        for letter in "abcdefghijk"
    ]


def choose(press, people, **more):
    return press(
        "/outreach/many/draft/", {"person": [str(each.id) for each in people], "wish": "how probate works"}, **more
    )


def test_those_are_offered_whom_nothing_forbids_to_write_to(client, world, people):
    people[0].do_not_contact = True
    people[0].save()
    page = client.get("/outreach/many/").content.decode()
    assert "Person b" in page and "Person a" not in page
    assert "Ada Brightwater" not in page, "she was asked, and has not answered"


@pytest.mark.parametrize("htmx", [True, False])
def test_each_gets_a_draft_and_the_first_is_shown(client, press, people, htmx):
    response = choose(press, people[:10], htmx=htmx)
    there = response["HX-Redirect"] if htmx else response["Location"]
    assert Letter.objects.filter(kind=LetterKind.APPROACH, sent_at=None).count() == 10
    page = client.get(there).content.decode()
    assert "1 of 10" in page and "Person a" in page and "Blank:" in page


def test_eleven_are_too_many_and_nobody_is_too_few(press, people):
    assert choose(press, people).status_code == 422
    assert choose(press, []).status_code == 422
    assert not Letter.objects.filter(kind=LetterKind.APPROACH, sent_at=None).exists()


def test_one_with_a_blank_offers_no_way_out(client, press, people):
    page = client.get(choose(press, people[:2])["Location"]).content.decode()
    assert "Fill the blanks" in page and "Mark sent" not in page and 'data-key="s"' not in page
    letter = Letter.objects.get(person=people[0])
    assert press(f"/letters/{letter.id}/mark-sent/").status_code == 422


def test_marked_sent_the_next_one_is_shown_and_the_last_leads_back(client, press, people):
    there = choose(press, people[:2])["Location"]
    for number in (1, 2):
        id = re.search(r"in-a-row/([\w-]{36})/", there)[1]
        letter = Letter.objects.get(pk=id)
        letter.write(
            re.sub(r"\[[^\]]*\]", "your note on estates", letter.text), subject=letter.subject, revision=letter.revision
        )
        page = client.get(there).content.decode()
        assert f"{number} of 2" in page and 'data-key="m"' in page
        following = re.search(r'name="next" value="([^"]+)"', page)[1].replace("&amp;", "&")
        response = press(f"/letters/{id}/mark-sent/", {"next": following})
        assert response.status_code == 303
        there = response["Location"]
    assert there == "/letters/"
    assert Approach.objects.filter(letter__person__in=people, letter__sent_at__isnull=False).count() == 2


def test_a_draft_that_is_there_is_gone_on_with(press, people):
    choose(press, people[:1])
    choose(press, people[:1])
    assert Letter.objects.filter(person=people[0]).count() == 1


def test_one_that_left_is_passed_by(client, press, people, world):
    there = choose(press, people[:2])["Location"]
    Letter.objects.filter(person=people[0]).update(sent_at=world.at)
    assert client.get(there).status_code == 302


def test_rubbish_in_the_row_is_left_out(client, press, people):
    there = choose(press, people[:1])["Location"].partition("?")[0]
    assert "1 of 0" not in client.get(f"{there}?row=x,,../").content.decode()


def test_strangers_and_get(client, press, world):
    assert press("/outreach/many/draft/", {"person": [str(world.evas.id)], "wish": ""}).status_code == 404
    assert client.get("/outreach/many/draft/").status_code == 405
