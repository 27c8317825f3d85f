"""What can be said of an address by looking at it."""

import pytest

from halfhour.mail.addresses import is_address, mixes_alphabets


@pytest.mark.parametrize("text", ["ada@firm.example", "a.b+c@law.school.example", "ada@bücher.example"])
def test_it_is_an_address(text):
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "ada@",
        "@firm.example",
        "a b@c.example",
        "a@b.example ",
        "<a@b.example>",
        "a@b..example",
        "a@b.example\r\nX: y",
    ],
)
def test_it_is_none(text):
    assert not is_address(text)


def test_a_host_of_two_alphabets_is_noticed():
    assert mixes_alphabets("ada@fіrm.example")  # the i is Cyrillic
    assert not mixes_alphabets("ada@firm.example")
    assert not mixes_alphabets("ada@фирма.example")
