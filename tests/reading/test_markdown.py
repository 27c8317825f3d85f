"""Pages written in Markdown, and pasted lists: their marks are no part of a value or a quote."""

import pytest

from halfhour.reading.pages.markdown import piece_of, plain
from halfhour.reading.read import read

PAGE = """# Ann Lee

**Senior Paralegal** | Lee Ott LLP

Education
=========
* B.A., Reed College, 2009
- J.D. *cum laude*, Gonzaga University School of Law

Memberships
-----------
- **Oregon State Bar**
- [Multnomah Bar Association](https://example.org/mba)
"""


def test_no_mark_is_left_in_a_value_or_a_quote():
    facts = read(PAGE.encode(), filename="ann.md", about="Ann Lee").facts
    assert {"Oregon State Bar", "Multnomah Bar Association"} <= {fact.value for fact in facts}
    assert not [fact for fact in facts if any(mark in fact.value + fact.quote for mark in ("*", "[", "- ", "example"))]


def test_a_line_with_a_rule_below_it_heads_a_list():
    blocks = read(PAGE.encode(), filename="ann.md", about="Ann Lee").blocks
    assert [block.heading for block in blocks if block.kind == "item"] == ["Education"] * 2 + ["Memberships"] * 2


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("She spoke at **Lee Ott LLP** and *Reed*.", "She spoke at Lee Ott LLP and Reed."),
        ("5 * 3 * 2, snake_case_name and a * star", "5 * 3 * 2, snake_case_name and a * star"),
        ("State v. Ott [1998](2 Or App)", "State v. Ott [1998](2 Or App)"),
        ("![portrait](ann.png) __Ann__", "Ann"),
    ],
)
def test_only_marks_that_stand_in_pairs_are_taken_out(line, words):
    assert plain(line) == words


def test_a_line_in_bold_is_marked_and_a_bold_begin_leads():
    assert (piece_of("**Languages**").bold, piece_of("**Tongues.** Navajo").lead) == (True, "Tongues.")


def test_a_role_in_brackets_after_a_name_is_no_nickname():
    page = "Our people\n\n* Ann Lee (Partner): She is admitted in Oregon.\n* Bo Ott (Clerk): He speaks Igbo.\n"
    facts = read(page.encode(), filename="people.txt", about="Ann Lee").facts
    assert ("admission", "Oregon bar") in {(fact.type, fact.value) for fact in facts}
    assert "language" not in {fact.type for fact in facts}


def test_tags_of_html_in_markdown_are_no_words():
    assert plain("<u>Ann Lee</u>, Reed College<br>") == "Ann Lee, Reed College"
    assert plain("5 < 6 and <Ann@example.org>") == "5 < 6 and <Ann@example.org>"


def test_what_is_bold_over_two_lines_loses_its_marks():
    page = "# Ann Lee\n\n1. **Ann Lee: The nominee for the District Court of\n   the District of Zinc**\n\nShe speaks Krio.\n"
    assert "*" not in read(page.encode(), filename="ann.md", about="Ann Lee").text


def test_a_name_right_behind_a_hash_heads_what_is_told_of_its_bearer():
    assert piece_of("#Ann Lee").kind == piece_of("#Bo Ott (In Memoriam)").kind == "heading"
    assert piece_of("#LawDay").kind == piece_of("#LawDay in Omaha").kind == "paragraph"


def test_a_line_in_bold_ends_where_it_ends():
    page = "**Ann Lee: Nominee for the Court of Appeals for the Zinc Circuit**  \nJudge Ann Lee has sat there since 2010.\n"
    blocks = read(page.encode(), filename="a.md", about="Ann Lee").blocks
    assert len(blocks) == 2
