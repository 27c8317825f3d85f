import re

import pytest

from halfhour.foundation.expressions import later


def test_an_expression_made_later_does_what_one_made_now_does():
    text = "Ann, bea and ANN"
    made, now = later(r"\bann\b", re.I), re.compile(r"\bann\b", re.I)
    assert made.search(text).span() == now.search(text).span()
    assert made.match(text).group() == "Ann"
    assert made.fullmatch(text) is None
    assert [found.start() for found in made.finditer(text)] == [0, 13]
    assert made.findall(text) == now.findall(text)
    assert made.sub("x", text) == now.sub("x", text)
    assert made.split(text) == now.split(text)
    assert (made.pattern, made.flags) == (now.pattern, now.flags)


def test_it_is_made_when_it_is_first_needed():
    wrong = later("(")
    with pytest.raises(re.error):
        wrong.search("a")


def test_it_has_nothing_that_an_expression_has_not():
    with pytest.raises(AttributeError):
        _ = later("a").searches
