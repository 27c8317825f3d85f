"""The article before the name of a body."""

import pytest

from halfhour.wording.article import with_article


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Oregon State Bar", "the Oregon State Bar"), ("Pell Achterberg LLP", "Pell Achterberg LLP"),
        ("University of Montana", "the University of Montana"), ("The Pebble Fund", "the Pebble Fund"),
        ("Wake Forest University School of Law", "Wake Forest University School of Law"),
        ("Pebble University Law Center", "Pebble University Law Center"),
        ("Pebble University Law Clinic", "the Pebble University Law Clinic"),
        ("Peace Corps", "the Peace Corps"), ("U.S. Coast Guard", "the U.S. Coast Guard"),
        ("Spokane VA", "the Spokane VA"), ("Pebble Resolution panel", "the Pebble Resolution panel"), ("", ""),
    ],
)  # fmt: skip
def test_a_body_has_its_article(name, said):
    assert with_article(name) == said
