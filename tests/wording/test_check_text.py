"""Every line of input has its line of output, with places in that very line."""

import pytest

from halfhour.wording.check_text import check_text


def test_each_line_is_answered_in_order():
    lines = ["Are you hiring interns this summer?\n", "\n", "What surprised you about this work?\r\n"]
    asked, empty, learning = check_text(lines, "question")
    assert asked["text"] == "Are you hiring interns this summer?"
    assert asked["asks_for_job"] is True
    ((begin, end),) = asked["spans"]
    assert "hiring" in asked["text"][begin:end]
    assert empty == {"text": "", "asks_for_job": False, "spans": []}
    assert learning["asks_for_job"] is False


def test_an_unknown_part_of_the_exchange_is_refused():
    with pytest.raises(ValueError, match="where is one of"):
        list(check_text(["Hello"], "elsewhere"))
