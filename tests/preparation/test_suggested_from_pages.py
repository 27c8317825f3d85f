"""Suggestions from whole pages: each one new, open, without a plea for a place, and from a fact that the page has.

The pages are those of `lab/data` and, where it lies beside this repository, of ../shared/eval."""

import json
from functools import cache
from pathlib import Path

import pytest

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.suggestions import suggest
from halfhour.reading.read import read
from halfhour.wording.job_asking import asks_for_job
from tests.beside import beside, rows

LAB = Path(__file__).resolve().parents[2] / "lab" / "data"
GOALS = ("Understand how she moved into this practice", "Learn what a paralegal does all week")
EVERY = 29  # one page of so many each time; the soak test takes all


def own():
    lists = sorted(LAB.glob("**/docs.jsonl"))
    documents = [(path.parent, json.loads(line)) for path in lists for line in path.read_text("utf-8").splitlines()]
    return list({(folder / row["file"]).resolve(): row["about"] for folder, row in documents}.items())


def shared():
    return [(beside("eval", row["file"]), row["about"]) for row in rows("eval", "docs.jsonl")]


class Numbered:
    """A fact as the program keeps it: with an id."""

    def __init__(self, number, fact):
        self.id, self.type, self.value = number, fact.type, fact.value
        self.end, self.details = fact.end, fact.details


def hold(file, about):
    reading = read(file.read_bytes(), filename=file.name, about=about)
    dossier = Dossier(passages_of(reading, file.name), about)
    facts = [Numbered(number, fact) for number, fact in enumerate(reading.facts)]
    judge = cache(dossier.judge)
    asked: list[str] = []
    for _ in range(2):  # a second asking, with the first answers used, repeats none of them
        offered = suggest(
            facts,
            GOALS,
            "paralegal",
            asked,
            judge=judge,
            unwanted=lambda text: bool(asks_for_job(text, "question")),
        )
        for one in offered:
            assert judge(one.text).state == "not_found", one.text
            assert not asks_for_job(one.text, "question"), one.text
            assert one.text not in asked, f"said twice: {one.text}"
            assert one.bank or one.fact_id in {str(fact.id) for fact in facts}, one.text
            asked.append(one.text)
    assert len(asked) >= 10, f"{file.name} has too few: {asked}"
    assert len({one.frame for one in offered}) > 1 or len(offered) < 2
    return asked


@pytest.mark.parametrize(("file", "about"), own()[::EVERY], ids=lambda value: getattr(value, "name", value))
def test_suggestions_from_a_page_are_open_new_and_cite_their_fact(file, about):
    hold(file, about)


@pytest.mark.soak
def test_suggestions_from_every_page_are_open_new_and_cite_their_fact():
    for file, about in [*own(), *shared()]:
        hold(file, about)
