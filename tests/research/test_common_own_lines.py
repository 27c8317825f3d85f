"""A student's own account whose lines say by a label what they list."""

import pytest

from halfhour.research.common_ground.own_lines import in_labelled_lines
from halfhour.research.common_ground.profile import profile_in


def said_in(text):
    return [(kind, entry.said) for kind, entry in in_labelled_lines(text)]


@pytest.mark.parametrize(
    ("line", "listed"),
    [
        ("Clubs: Tilden Bar (student); chess club", ["Tilden Bar (student)", "chess club"]),
        ("- Unpaid: meal rounds, tax help", ["meal rounds", "tax help"]),
        ("jobs: board op; casino dealer, Reno; night clerk.", ["board op", "casino dealer, Reno", "night clerk"]),
        ("Where: Fall River, MA; before that Pawtucket, RI", ["Fall River, MA", "Pawtucket, RI"]),
        ("homes: Glassboro NJ, Camden NJ", ["Glassboro NJ", "Camden NJ"]),
        ("For fun: fado and rowing", ["fado", "rowing"]),
        ("Law I like: evictions, consumer debt", ["evictions", "consumer debt"]),
        ("I speak: Finnish a bit", ["Finnish a bit"]),
        ("Languages: Ukrainian and Russian. I brew beer.", ["Ukrainian", "Russian"]),
    ],
)
def test_a_label_says_what_its_line_lists(line, listed):
    assert [said for _, said in said_in(line)] == listed


def test_labels_in_one_line_each_list_their_own():
    text = "me: Zo. jobs: board op; dealer. joys: tango, horror films."
    assert said_in(text) == [
        ("employers", "board op"),
        ("employers", "dealer"),
        ("interests", "tango"),
        ("interests", "horror films"),
    ]


@pytest.mark.parametrize("line", ["Health: asthma", "Faith: choir", "Note: I like dogs", "Family: two sons"])
def test_other_labels_list_nothing(line):
    assert not said_in(line)


def test_a_profile_takes_such_lines_once():
    text = "Amaro Fenn\nSchools: Bristol Community College (AS, 2019)\nClubs: chess club; Tilden Bar (student)\n"
    profile = profile_in(text.encode(), "me.txt")
    assert [each.said for each in profile.schools] == ["Bristol Community College"]
    assert {"chess club"} <= {each.said for each in profile.memberships}
