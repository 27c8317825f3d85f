"""Where sentences end."""

import pytest

from halfhour.wording.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. Lee left. She sails.", ["Ms. Lee left.", "She sails."]),
        ("We met at approx. noon. It rained.", ["We met at approx. noon.", "It rained."]),
        ("Talk to the Hon. Ruiz.", ["Talk to the Hon. Ruiz."]),
        ("A rule of palms. It holds.", ["A rule of palms.", "It holds."]),
        ("A. " * 3000, [("A. " * 3000).strip()]),
    ],
    ids=["title", "approximately", "judge", "no short word", "capitals"],
)
def test_a_short_word_with_its_dot_ends_no_sentence(text, expected):
    assert [text[begin:end] for begin, end in sentences(text)] == expected
