"""Every page without an argument opens, in the frame, for a newcomer and in the world."""

import pytest

PAGES = ["/", "/people/", "/letters/", "/network/", "/learned/", "/search/", "/add/", "/handbook/", "/you/", "/keys/"]


@pytest.mark.parametrize("path", PAGES)
def test_it_opens_for_a_newcomer(client, path):
    answer = client.get(path, follow=True)
    assert answer.status_code == 200
    assert answer.content.decode().count("<h1") == 1


@pytest.mark.parametrize("path", PAGES)
def test_it_opens_in_the_world(client, world, path):
    answer = client.get(path, follow=True)
    assert answer.status_code == 200
    assert "Zoe Hartigan" not in answer.content.decode()
