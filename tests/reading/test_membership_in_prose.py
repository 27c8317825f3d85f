"""Bodies in prose, and what only looks like one: one line a case."""

import pytest

from tests.reading.said import quotes_of, tells

TOLD = (
    ("She sits on the Redmond Urban Renewal Advisory Committee.", ""),
    ("She chairs the City of Eugene Active Transportation Committee.", ""),
)


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_what_prose_tells_is_found_and_nothing_else(words, expected):
    quotes = quotes_of("membership", "Biography", words)
    assert tells(quotes, expected.split(" & ") if expected else []), quotes
