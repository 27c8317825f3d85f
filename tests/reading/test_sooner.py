"""What spares work where nothing can be found loses nothing that could."""

import re

import pytest

from halfhour.reading.facts.work.roles import may_name_a_role
from halfhour.reading.gazetteers import known
from halfhour.reading.gazetteers.phrases import Phrases
from halfhour.reading.likely.clauses import _CUT, PARTS

SENTENCES = (
    "Ann Lee (she/her) is a partner: tax, wills and trusts; she joined Lee & Ode, LLP, in 2004 — and stayed.",
    "Judge Bert Ode. Admitted in Oregon • Idaho | Iowa · Ohio - since 1999 – with honors before then (2001)",
    "no part ends here",
    "",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_is_cut_at_all_places_where_a_part_may_end(text):
    assert [cut.span() for cut in _CUT.finditer(text)] == [cut.span() for cut in re.finditer(PARTS, text)]


def test_words_that_name_a_role_are_never_passed_over():
    names = [form for name in known.role_names() for form in (name, name.title(), f"{name}s", f"co-{name}", f"{name}.")]
    assert all(may_name_a_role(f"Once she was (/{name}/) there") for name in names)
    assert not may_name_a_role("She went fishing.")


@pytest.mark.parametrize("text", ["Reed’s", "a reed's edge", "REED", "from Reed, and Reed College's"])
def test_a_name_is_found_where_something_belongs_to_it(text):
    found = [text[start:end].lower() for start, end in Phrases(["reed", "reed college"]).spans(text)]
    assert found == re.findall(r"reed(?: college)?", text.lower())
