"""Each of the pages that gather has one filled button, also when it is not empty."""

import pytest


@pytest.mark.parametrize("path", ["/", "/people/", "/letters/", "/network/", "/learned/", "/handbook/", "/keys/"])
def test_a_page_has_one_main_action(client, world, path):
    assert client.get(path).content.decode().count("button-first") == 1
