"""The day after the talk with Chidi, and a debrief as a page sends it."""

import pytest

from halfhour.foundation.ids import new_id


@pytest.fixture
def with_chidi(world):
    return world.with_chidi


@pytest.fixture
def page(with_chidi):
    return f"/followup/{with_chidi.id}/"


@pytest.fixture
def said():
    """What one opened page sends; the same page sends the same ids again."""
    return {
        "revision": "1", "writer": str(new_id()), "formality": "informal", "talk_again": "True", "may_write_again": "",
        "learned_id": [str(new_id()), str(new_id())],
        "learned_text": ["Files are sorted by judge, not by charge.", ""], "learned_goal_id": ["", ""],
        "advice_id": [str(new_id())], "advice_said": ["Sit in courtroom 4 for one Monday morning."],
        "advice_plan": ["Sit there next Monday"], "advice_by_on": ["2026-11-23"],
        "name_id": [str(new_id())], "name_name": ["Alma  Thackeray"], "name_about": ["probate court"],
        "name_may_use_name": ["yes"],
        "promise_id": [str(new_id()), str(new_id())], "promise_mine": ["yes", "no"],
        "promise_text": ["Send the article", "Ask the clinic for a shift"], "promise_by_on": ["2026-11-25", ""],
        "lead_id": [str(new_id())], "lead_what": [""], "lead_who": [""], "lead_by_on": [""],
    }  # fmt: skip
