"""A cue of an expression stands in whatever the expression matches, so that nothing is missed where none is said."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import halfhour.reading
from halfhour.reading.cued import AnyCase, Cued, Marked
from halfhour.reading.facts.certifications.letters import CAPITALS
from halfhour.reading.gazetteers import known
from tests.reading.cues import is_sure


def all_cued() -> Iterator[tuple[str, Cued]]:
    """Each expression with cues in the room, those that are made at first use too."""
    for found in pkgutil.walk_packages(halfhour.reading.__path__, "halfhour.reading."):
        if found.name.endswith("__main__"):
            continue
        for name, held in vars(importlib.import_module(found.name)).items():
            made = held() if hasattr(held, "cache_info") and "Cued" in str(held.__annotations__.get("return")) else held
            for each in made if isinstance(made, tuple) else (made,):
                if isinstance(each, Cued):
                    yield f"{found.name}.{name}", each


def test_every_match_of_an_expression_holds_one_of_its_cues():
    unsure = [
        name for name, cued in all_cued() if not is_sure(cued.expression, cued.cues, anywhere=isinstance(cued, Marked))
    ]
    assert not unsure, f"add the words that these cannot match without to their cues: {unsure}"


@pytest.mark.parametrize(
    ("pattern", "cues", "sure"),
    [
        (r"\b(?:sits|sat) on\b", "sits sat", True),
        (r"\b(?:sits|sat) on\b", "on", True),
        (r"\b(?:sits|sat|serves) on the\b", "sits sat", False),
        (r"\bsat\w* on\b", "sat", False),  # "satellites on"
        (r"sat on\b", "sat", False),  # "Gursat on"
        (r"(?:^|; )sat (?:on|in)\b", "sat", True),
        (r"\b(?:sat )?on\b", "sat", False),
        (r"\bpracti[cs]ed(?= law)", "practiced practised", True),
        (r"\bpracti[cs]ed(?= law)", "practiced", False),
        (r"(?<![\w-])(?i:NOTARY)(?![\w-])", "notary", True),
        (r"\bnotary(?!s)", "notary", False),
        (r"\b(?:a (?:docent|guide)|an usher)(?:$|[.;])", "docent guide usher", True),
        (r"\b(?:a (?:docent|guide)|an usher)(?:$|[.;])", "a usher", True),
    ],
)
def test_a_cue_is_sure_only_where_the_whole_word_must_stand(pattern, cues, sure):
    assert is_sure(re.compile(pattern), frozenset(cues.split())) is sure


def test_an_expression_is_not_tried_where_no_cue_is_said():
    cued = Cued("usher docent", r"\b(?:usher|docent) at (?P<where>\w+)")
    assert [found["where"] for found in cued.finditer("An usher at Benson, a docent at Pittock.")] == [
        "Benson",
        "Pittock",
    ]
    assert cued.search("A Docent at Pittock.") is None
    assert cued.match("docent at Pittock")
    assert not list(cued.finditer("A singer at Benson."))


@pytest.mark.parametrize(
    ("pattern", "marks", "sure"),
    [
        (r"[A-Z]\w+ \([^()]{3,}\)", "(", True),
        (r"[A-Z]\w+(?: \([^()]{3,}\))?", "(", False),
        (r"\b(?:19[5-9]\d|20[0-4]\d)\b", "19 20", True),
        (r"\b(?:19[5-9]\d|20[0-4]\d|now)\b", "19 20", False),
    ],
)
def test_a_mark_is_sure_wherever_it_must_stand(pattern, marks, sure):
    assert is_sure(re.compile(pattern), frozenset(marks.split()), anywhere=True) is sure


def test_an_expression_is_not_tried_where_no_mark_stands():
    marked = Marked("(", r"[A-Z]\w+ \((?P<at>\w+)\)")
    assert marked.search("Skip (Drexel)")["at"] == "Drexel"
    assert marked.search("Skip, Drexel") is None


def test_what_is_met_in_any_case_is_written_in_small_letters():
    rooms = [found.name for found in pkgutil.walk_packages(halfhour.reading.__path__, "halfhour.reading.")]
    held = [
        each for room in rooms if not room.endswith("__main__") for each in vars(importlib.import_module(room)).values()
    ]
    patterns = {re.sub(r"\\.", "", each.pattern) for each in held if isinstance(each, AnyCase)}
    assert patterns and all(pattern == pattern.lower() for pattern in patterns)


def test_it_is_said_in_any_case():
    assert AnyCase(r"\bdegrees?\b").said_in("Two DEGREES")
    assert not AnyCase(r"\bdegrees?\b").said_in("a degreed man")


def test_all_letters_that_a_person_puts_behind_the_name_have_two_capitals_together():
    assert all(CAPITALS.search(name) for name in known.credentials() if name.isupper())
