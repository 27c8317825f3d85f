"""Where people work: noted on their page, and gathered by office."""

import pytest

from halfhour.people.models import Organisation, Post


@pytest.fixture
def add(world, press):
    def pressing(person, *, htmx=False, **said):
        return press(f"/people/{person.id}/post/", {"organisation": "Larkspur Legal PC"} | said, htmx=htmx)

    return pressing


@pytest.mark.parametrize("htmx", [True, False])
def test_an_office_is_made_once_and_has_its_people(world, add, client, htmx):
    answer = add(world.ben, role="Partner", start="2016", htmx=htmx)
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == f"/people/{world.ben.id}/edit/#posts"
    add(world.ada, organisation="larkspur  legal pc", former="on", start="2010", end="2014")
    office = Organisation.objects.of(world.sam).get()
    page = client.get(f"/people/organisations/{office.id}/").content.decode()
    page = page[page.index('class="did"') :]
    assert page.index("Ben Castellan") < page.index("Ada Brightwater"), "who works there now comes first"
    assert "Partner, 2016–" in page
    assert "2010–2014 (no longer there)" in page
    assert "2 people" in client.get("/people/organisations/").content.decode()


@pytest.mark.parametrize(("start", "end", "status"), [("2014", "2014", 303), ("2014", "2013", 422), ("1929", "", 422)])
def test_years_that_cannot_be_are_refused(world, add, start, end, status):
    assert add(world.ben, start=start, end=end).status_code == status
    assert Post.objects.of(world.sam).exists() == (status == 303)


def test_a_post_is_taken_away_and_the_office_stays(world, add, press):
    add(world.ben)
    post = Post.objects.of(world.sam).get()
    assert press(f"/people/posts/{post.id}/remove/").status_code == 303
    assert not Post.objects.of(world.sam).exists()
    assert Organisation.objects.of(world.sam).exists()


def test_an_office_without_a_name_is_refused(world, add):
    assert add(world.ben, organisation=" ").status_code == 422
