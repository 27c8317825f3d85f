"""A blank is seen wherever it stands, and nothing else is taken for one."""

import pytest

from halfhour.wording.blanks import blanks


def test_blanks_come_in_order_with_their_names_and_places():
    text = "Dear [name],\nI read [what you read]."
    assert [blank.name for blank in blanks(text)] == ["name", "what you read"]
    assert [text[blank.start : blank.end] for blank in blanks(text)] == ["[name]", "[what you read]"]


@pytest.mark.parametrize("text", ["{{ first_name }}", "Dear _____,", "[why you]"])
def test_blanks_of_other_peoples_templates_count_too(text):
    assert len(blanks(text)) == 1


@pytest.mark.parametrize("text", ["as he wrote [2]", "[my page](https://example.org)", "[]", "a [b\nc] d", "x_y"])
def test_footnotes_links_and_stray_brackets_are_no_blanks(text):
    assert blanks(text) == ()
