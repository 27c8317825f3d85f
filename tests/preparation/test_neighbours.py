"""Another author's questions to labelled pages, judged with the weights that come with the program.

The weights have seen these pages (`make lab` measures on unseen ones); here they may not get worse unnoticed.
The material lies in ../shared, beside this repository; where it is absent, the output says so."""

from functools import cache

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.reading.read import read
from tests.beside import beside, rows


@cache
def pages():
    """By document: its text, and its passages as a dossier."""
    found = {}
    for row in rows("eval", "docs.jsonl"):
        file = beside("eval", row["file"])
        reading = read(file.read_bytes(), filename=file.name, about=row["about"])
        found[row["id"]] = reading.text, Dossier(passages_of(reading, row["id"]), row["about"])
    return found


@cache
def judged():
    asked = [row for row in rows("eval", "questions.jsonl") if not row.get("debatable")]
    return [(row, pages()[row["doc"]][1].judge(row["question"])) for row in asked]


def called_answered():
    return [row["answered"] for row, judgement in judged() if judgement.state == "answered"]


def test_what_is_called_answered_is():
    called = called_answered()
    assert sum(called) >= 0.95 * len(called)


def test_open_questions_that_quote_the_page_are_not_called_answered():
    opens = [j.state for row, j in judged() if row["kind"] in {"anchored", "opinion"} and not row["answered"]]
    assert opens.count("answered") <= 0.03 * len(opens)


def test_every_passage_shown_stands_in_its_page():
    for row, judgement in judged():
        text, _ = pages()[row["doc"]]
        assert 0 <= judgement.probability <= 1
        for shown in judgement.evidence:
            assert shown.source == row["doc"]
            assert " ".join(shown.quote.split()) in " ".join(text[slice(*shown.span)].split())
