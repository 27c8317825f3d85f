"""Of a profile or a page that does not end, the beginning is compared, and it is said. Nothing is timed here."""

import json

import pytest

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.reading.read import LARGEST, MANY_LINES, TOO_LARGE, read
from halfhour.reading.shapes import LINES, READ, Unreadable
from halfhour.research.common_ground.ground import PAIRS, common_ground, compared
from halfhour.research.common_ground.passages import facts_in
from halfhour.research.common_ground.profile import (
    KINDS,
    LARGEST_STATED,
    LONGEST,
    MORE,
    MOST,
    profile_from,
    profile_in,
)
from tests.cli.command import within

PAGE = b"Ann Lee\n\nAnn Lee holds a B.A. from Reed College (2001).\n"


def stated(**said) -> bytes:
    return json.dumps(said).encode()


def test_of_a_list_without_end_the_first_lines_are_taken_and_it_is_said():
    lines = [f"College {number}" for number in range(MOST + 1)]
    many, few = profile_from({"schools": lines}), profile_from({"schools": lines[:MOST]})
    assert many.schools == few.schools
    assert [each.said for each in few.schools] == lines[:MOST]
    assert (many.warnings, few.warnings) == ((MORE,), ())


def test_of_a_line_without_end_the_first_letters_are_taken_and_it_is_said():
    told = profile_in(stated(interests=["sailing " * LONGEST], towns=["Bend"]), "me.json")
    assert len(told.interests[0].said) == LONGEST
    assert (told.towns[0].said, told.warnings) == ("Bend", (MORE,))


def test_a_resume_of_very_many_lines_says_so_too():
    said = "I like " + ", ".join(f"sport{number}ing" for number in range(MOST + 1)) + ".\n"
    assert profile_in(said.encode(), "me.txt").warnings == (MORE,)
    assert profile_in(b"Sam Pine\n" + b"A line.\n" * LINES, "me.txt").warnings == (MANY_LINES,)
    assert profile_in(b"I like sailing, rowing and running.", "me.txt").warnings == ()


def test_a_profile_larger_than_any_is_refused_in_one_sentence():
    with pytest.raises(ValueError, match="over 1 MB"):
        profile_in(stated(schools=["Reed"] * LARGEST_STATED), "me.json")
    with pytest.raises(Unreadable, match=TOO_LARGE):
        profile_in(b"a" * (LARGEST + 1), "me.txt")


@pytest.mark.parametrize("year", ["9" * 5000, "-1", "1e999", "NaN", "[2015]", "{}", "true", '"soon"', "99999", "20150"])
def test_a_year_that_is_none_is_left_out(year):
    (school,) = profile_in(f'{{"schools": [{{"name": "Reed College", "start": {year}}}]}}'.encode(), "").schools
    assert (school.said, school.start) == ("Reed College", None)
    links = common_ground(profile_from({"schools": [vars(school)]}), facts_in([read(PAGE, about="Ann Lee")]))
    assert [link.kind for link in links] == ["school"]


def test_a_year_may_stand_in_quotes():
    (school,) = profile_from({"schools": [{"name": "Reed College", "start": "2015", "end": 2019}]}).schools
    assert (school.start, school.end) == (2015, 2019)


def test_a_long_profile_is_held_against_the_first_facts_only():
    facts = facts_in([read(PAGE, about="Ann Lee")]) * PAIRS
    everything = profile_from({kind: ["Reed College"] * MOST for kind in KINDS})
    assert len(compared(everything, facts)) * len(KINDS) * MOST <= PAIRS
    one = profile_from({"schools": ["Reed College"]})
    assert len(compared(one, facts)) == PAIRS
    assert common_ground(one, facts)[0].kind == "school"
    assert compared(profile_from({}), facts[:3]) == facts[:3]


@pytest.mark.parametrize("piece", ["She sails in Bend. ", "She sails in Bend.\n"], ids=["one line", "many lines"])
def test_of_a_page_without_end_what_was_read_for_facts_is_compared_and_looked_up(piece):
    page = "Ann Lee\n" + piece * 50_000
    reading = read(page.encode(), about="Ann Lee")
    assert len(reading.text) > READ
    told = [fact.span[0] for fact in facts_in([reading])]
    looked_up = passages_of(reading, "page")
    last = max(block.start for block in reading.blocks_read)
    assert max(told) <= READ + max(len(block) for block in reading.text.split("\n"))
    assert last <= READ
    assert len(reading.blocks_read) <= LINES < 50_000
    assert looked_up[-1].span[0] >= last
    assert Dossier(looked_up, "Ann Lee").judge("Where do you sail?").evidence[0].quote == "She sails in Bend."


def test_each_fact_stands_with_the_passage_that_holds_it():
    page = (
        "Ann Lee\n\nAnn Lee speaks Lao. She holds a B.A. from Reed College (2001).\n\nEducation\nReed College\n2001\n"
    )
    reading = read(page.encode(), about="Ann Lee")
    for passage in passages_of(reading, "page"):
        begin, end = passage.span
        held = [fact for fact in reading.facts if fact.span[0] < end and begin < fact.span[1]]
        assert list(passage.facts) == sorted(held, key=lambda fact: fact.span)


def test_the_command_says_what_of_a_profile_was_not_compared(tmp_path):
    profile, source = tmp_path / "me.json", tmp_path / "page.txt"
    source.write_bytes(PAGE)
    profile.write_bytes(stated(schools=["Reed College"] * (MOST + 1)))
    words = ("--profile", str(profile), "--source", str(source), "--about", "Ann Lee", "--json")
    done = within(tmp_path / "home", "common-ground", *words)
    assert (len(json.loads(done.stdout)), done.stderr) == (1, f"{profile}: {MORE}\n")
