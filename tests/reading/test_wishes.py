"""What somebody hopes or hoped to be is no post; what they came to be is one."""

import pytest

from tests.reading.said import reading_of, values_of

WISHES = (
    "She hopes to become a judge.",
    "She aspires to serve as general counsel of a technology company.",
    "I wanted to be a prosecutor.",
    "Her goal is to become a public defender.",
    "She plans to work as a staff attorney at Otter Legal Aid.",
    "As a child she wanted to be an engineer at Otter Bank.",
    "I would like one day to work as a law clerk for the Oregon Supreme Court.",
    "She dreamed of becoming a trial judge in Oregon.",
    "She is seeking a position as a staff attorney at a nonprofit.",
    "Aspiring general counsel",
)


@pytest.mark.parametrize("words", WISHES)
def test_a_wish_is_no_post(words):
    assert values_of("work", "Biography", words) == []
    assert [fact.value for fact in reading_of(f"<h1>Ann Lee</h1><p>{words}</p>").facts if fact.type == "work"] == []


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("She wanted to help and became a public defender in Salem.", "Public defender, Salem"),
        ("She left to become general counsel of Otter Bank.", "General counsel, Otter Bank"),
        ("She hopes to retire soon; she is a staff attorney at Otter Legal Aid.", "Staff attorney, Otter Legal Aid"),
    ],
)
def test_a_post_beside_a_wish_is_told(words, post):
    assert values_of("work", "Biography", words) == [post]
