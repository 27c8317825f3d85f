"""A cue of an expression stands in whatever the expression matches, so that nothing is missed where none is said."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import halfhour.reading
from halfhour.reading.cued import AnyCase, Begun, Cued, Marked
from halfhour.reading.facts.certifications.letters import CAPITALS
from halfhour.reading.gazetteers import known
from tests.reading.beginnings import Unsure, beginnings
from tests.reading.cues import is_sure

_CUED = re.compile(r"\b(?:Cued|Begun|Marked)\b")


def all_cued() -> Iterator[tuple[str, Cued]]:
    """Each expression with cues in the room, those that are made at first use too."""
    for found in pkgutil.walk_packages(halfhour.reading.__path__, "halfhour.reading."):
        if found.name.endswith("__main__"):
            continue
        for name, held in vars(importlib.import_module(found.name)).items():
            made = (
                held()
                if hasattr(held, "cache_info") and _CUED.search(str(held.__annotations__.get("return")))
                else held
            )
            for each in made if isinstance(made, tuple) else (made,):
                if isinstance(each, Cued):
                    yield f"{found.name}.{name}", each


def test_every_match_of_an_expression_holds_one_of_its_cues():
    unsure = [
        name
        for name, cued in all_cued()
        if not isinstance(cued, Begun) and not is_sure(cued.expression, cued.cues, anywhere=isinstance(cued, Marked))
    ]
    assert not unsure, f"add the words that these cannot match without to their cues: {unsure}"


def test_every_match_of_an_expression_begins_with_one_of_its_cues_or_holds_a_mark():
    begun = [(name, each) for name, each in all_cued() if isinstance(each, Begun)]
    lacking = {name: beginnings(each.expression, each.marks) - each.cues for name, each in begun}
    assert begun and not any(lacking.values()), f"add to their cues: {lacking}"


@pytest.mark.parametrize(
    ("pattern", "marks", "begin"),
    [
        (r"\b(?:sits|sat) on\b", "", "sits sat"),
        (r"(?<![\w-])(?:the )?(?:[Cc]hairs?|co-chair)\b", "", "the chair chairs co"),
        (r"\b(?:re)?join(?:ed|s)?(?= the)", "", "join joined joins rejoin rejoined rejoins"),
        (r"\bI'm (?:\w+ )?in\b", "", "i"),
        (r"^(?i:AT|with) [A-Z]", "", "at with"),
        (r"(?:^|(?<=; ))sat on", "", "sat"),
        (r"\b(?:sat|(?:\w+ ){1,3}years?) on\b", "year", "sat"),
    ],
)
def test_the_words_that_a_match_begins_with_are_told_from_how_it_is_written(pattern, marks, begin):
    assert beginnings(re.compile(pattern), marks.split()) == frozenset(begin.split())


@pytest.mark.parametrize(
    "pattern", [r"sat on", r"\bsat\w* on", r"\bsat", r"\b(?:\w+ )?sat\b", r"\b\d+ years", r"\b(?:ha)+\b", r"\b[a-z]+\b"]
)
def test_it_is_not_sure_of_a_match_that_may_begin_with_any_word(pattern):
    with pytest.raises(Unsure):
        beginnings(re.compile(pattern))


def test_an_expression_that_begins_with_its_cues_finds_what_it_finds_everywhere():
    begun = Begun(
        "sat sits", r"(?P<a>\b(?:sat|sits) on|\b\w+ years on)\s+(?P<board>\w+ board)", re.IGNORECASE, marks=["year"]
    )
    for words in (
        "Sat on one board, sits on another board; satellites on a board.",
        "SITS on one board and spent two Years on a board",
        "sat on a bench",
        "",
    ):
        every = list(begun.expression.finditer(words))
        assert [found.span() for found in begun.finditer(words)] == [found.span() for found in every]
        for at in range(len(words)):
            found, whole = begun.search(words, at), begun.expression.search(words, at)
            assert (found and found.span()) == (whole and whole.span())


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
