"""The first start: two short steps, each skippable."""

import pytest

from halfhour.student.models import Account, Background


@pytest.fixture
def newcomer(client, clock):
    return Account.objects.local().student


@pytest.mark.parametrize("htmx", [True, False])
def test_who_i_am_leads_to_what_i_bring(newcomer, press, clock, htmx):
    assert newcomer.is_new
    answer = press("/student/introduce/", {"name": "Maya Ferrante", "zone": "America/Denver"}, htmx=htmx)
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == "/student/first/2/"
    newcomer.refresh_from_db()
    assert (newcomer.name, newcomer.zone, newcomer.introduced_at) == ("Maya Ferrante", "America/Denver", clock.at)
    assert not newcomer.is_new


@pytest.mark.parametrize("htmx", [True, False])
def test_what_i_bring_leads_to_the_first_person(newcomer, press, htmx):
    answer = press("/student/bring/", {"town_lines": "Salem\nTrieste"}, htmx=htmx)
    assert (answer["HX-Redirect"] if htmx else answer["Location"]) == "/add/"
    assert Background.objects.lines(newcomer) == {"town": "Salem\nTrieste"}


@pytest.mark.django_db
def test_an_account_left_without_its_student_gets_one():
    Account.objects.create(name="local")
    known = Account.objects.local()
    assert known.student == Account.objects.local().student
    assert Account.objects.count() == 1


def test_nothing_need_be_said(newcomer, press):
    assert press("/student/introduce/", {}).status_code == 303


@pytest.mark.parametrize("htmx", [True, False])
def test_the_steps_may_be_skipped_and_do_not_come_back(newcomer, press, htmx):
    assert press("/student/skip/", htmx=htmx).status_code == (200 if htmx else 303)
    newcomer.refresh_from_db()
    assert not newcomer.is_new


@pytest.mark.parametrize("verb", ["introduce", "bring", "skip", "aims/add", "quiet/add"])
def test_it_is_only_pressed(client, newcomer, verb):
    assert client.get(f"/student/{verb}/").status_code == 405


@pytest.mark.parametrize("step", [1, 2, 7])
def test_each_step_opens(client, newcomer, step):
    page = client.get(f"/student/first/{step}/").content.decode()
    assert page.count("<h1") == 1
    assert page.count("button-first") == 1


def test_a_zone_is_asked_and_not_guessed(client, newcomer):
    assert "Your time zone is not known yet" in client.get("/you/").content.decode()
