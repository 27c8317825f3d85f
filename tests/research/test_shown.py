"""The shown text is the clean one, and every fact's words are marked in it."""

from hypothesis import given
from hypothesis import strategies as some

from halfhour.research.shown import Marked, paragraphs
from halfhour.research.tags import once


def told(lines) -> str:
    return "\n".join("".join(piece.text for piece in line) for line in lines)


def test_changes_are_applied_and_marks_kept():
    lines = paragraphs("Аda was admitted.\nShe teaches.", [[0, 1, "A", "letter"]], [Marked("f", 8, 16)])
    assert told(lines) == "Ada was admitted.\nShe teaches."
    assert ["".join(piece.text for piece in lines[0] if "f" in piece.facts)] == ["admitted"]


def test_as_it_came_shows_the_letters_of_the_source():
    assert told(paragraphs("Аda", [[0, 1, "A", "letter"]], [], as_it_came=True)) == "Аda"


def test_a_change_inside_a_fact_belongs_to_it():
    lines = paragraphs("ab cd", [[3, 4, "CC", "letter"]], [Marked("f", 0, 5)])
    assert [(piece.text, piece.facts) for piece in lines[0]] == [("ab CCd", ("f",))]


@given(
    some.text(alphabet="ab \n", min_size=1, max_size=60),
    some.lists(some.tuples(some.integers(0, 59), some.integers(1, 20)), max_size=6),
)
def test_nothing_is_lost_however_facts_overlap(text, spans):
    marks = [Marked(str(n), start, start + size) for n, (start, size) in enumerate(spans)]
    kept = "\n".join(line for line in text.split("\n") if line.strip())
    assert told(paragraphs(text, [], marks)) == kept


def test_a_quote_is_shown_without_the_lines_that_its_screen_says_twice():
    assert once("Paralegal\nParalegal\nLee Law\nMar 2019 - Present\nMar 2019 to Present") == (
        "Paralegal\nLee Law\nMar 2019 - Present"
    )
    assert once("a partner at Lee Law") == "a partner at Lee Law"
