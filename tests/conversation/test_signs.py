"""The signs of a hurried note. The same table is read by the screen in tests/browser/test_talk.py."""

import json
from pathlib import Path

import pytest

from halfhour.conversation.signs import read_signs
from halfhour.interviews.models import Introduction
from halfhour.preparation.models import Question

CASES = json.loads(Path(__file__).with_name("signs.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[each["typed"] for each in CASES])
def test_a_line_is_read_as_the_table_says(case):
    signs = read_signs(case["typed"])
    assert {"typed": case["typed"], **vars(signs), "names": list(signs.names)} == case


def test_a_kind_chosen_by_hand_goes_before_the_sign():
    assert read_signs("! sit in on a Monday", "follow_up").kind == "follow_up"


def test_without_scripts_too_a_question_is_added_and_a_name_kept(press, world, running):
    path = f"/conversation/talks/{running.id}/jot/"
    press(path, {"said": "? Who decides which court takes it", "kind": "note"})
    press(path, {"said": "! ask @Rosalind Achterberg about it", "kind": "note"})
    assert Question.objects.filter(interview=world.with_ben, text__startswith="Who decides").exists()
    assert Introduction.objects.get(interview=world.with_ben).name == "Rosalind Achterberg"
    assert [(each.kind, each.text) for each in running.jottings()] == [
        ("important", "ask @Rosalind Achterberg about it")
    ]
