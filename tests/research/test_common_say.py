"""The sentence that says what is shared: a body with its article, a post in small letters, no more than both say."""

import pytest

from halfhour.research.common_ground.say import say
from halfhour.research.common_ground.shapes import Match
from tests.research.sharing import fact, shared


@pytest.mark.parametrize(
    ("kind", "what", "says"),
    [
        ("school", "University of Montana", "We both studied at the University of Montana."),
        ("school", "Rosecliff College", "We both studied at Rosecliff College."),
        ("employer", "Oregon Tax Court", "Your page names the Oregon Tax Court, which I know from my own work."),
        ("employer", "Quillon Marsh LLP", "Your page names Quillon Marsh LLP, which I know from my own work."),
        ("membership", "Pebble Bar Association",
         "I saw the Pebble Bar Association on your page; I belong to it as a student."),
        ("work", "Bus driver, TriMet", "You have done work of a kind that I know from my own: bus driver, TriMet."),
        ("work", "Deckhand on a gillnetter",
         "You have done work of a kind that I know from my own: deckhand on a gillnetter."),
        ("work", "TriMet bus driver", "You have done work of a kind that I know from my own: TriMet bus driver."),
        ("moot_court", "mock trial", "We have both had to do with moot court or mock trial."),
    ],
)  # fmt: skip
def test_what_is_shared_reads_as_a_sentence(kind, what, says):
    assert str(say(Match(kind, 3, 1.0, what))) == says


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Tilden Community College, Paralegal Studies, 2027", "Tilden Community College"),
        ("A.A.S., Tilden Community College, 2024-2026", "Tilden Community College"),
        ("Tilden Community College, A.A.S. in Paralegal Studies, expected June 2027", "Tilden Community College"),
        ("Tilden Community College, 2027", "Tilden Community College"),
    ],
)
def test_a_school_is_said_without_what_was_studied_there(line, named):
    (link,) = shared({"schools": [line]}, fact("education", "A.A.S., Tilden Community College, 2016"))
    assert str(link.say) == f"We both studied at {named}."
