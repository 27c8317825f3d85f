"""The example comes and goes by one press each, and touches nobody else."""

import pytest

from halfhour.people.models import Person


@pytest.fixture
def sams(world):
    Person.objects.of(world.sam).delete()
    return Person.objects.of(world.sam)


@pytest.mark.parametrize("htmx", [False, True])
def test_it_comes_from_the_empty_page_and_goes_from_the_page_of_one_of_them(client, press, sams, htmx):
    assert "/exchange/demo/" in client.get("/").content.decode()
    press("/exchange/demo/", htmx=htmx)
    invented = sams.filter(is_example=True)
    assert invented.count() == 5
    assert "/exchange/demo/remove/" in client.get(f"/people/{invented[0].pk}/").content.decode()
    press("/exchange/demo/remove/", htmx=htmx)
    assert not invented.exists()


def test_it_comes_once(press, world):
    press("/exchange/demo/")
    assert press("/exchange/demo/").status_code == 422


def test_it_leaves_the_students_own_and_other_students_alone(press, client, world):
    press("/exchange/demo/")
    press("/exchange/demo/remove/")
    assert Person.objects.of(world.sam).filter(pk=world.ada.pk).exists()
    assert Person.objects.of(world.eve).filter(pk=world.evas.pk).exists()
    assert "Take the example away" not in client.get(f"/people/{world.ada.pk}/").content.decode()


def test_lookers_get_none(client, world):
    assert client.get("/exchange/demo/").status_code == 405
    assert client.get("/exchange/demo/remove/").status_code == 405
