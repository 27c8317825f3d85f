"""Fields of work end where a sentence goes on to how the work is done."""

import pytest

from tests.reading.said import reading_of, values_of

TOLD = (
    ("Lee practices in the area of Personal Injury, leveraging her experience to win.", ["Personal Injury"]),
    ("Her practice focuses on family law matters, bringing a calm approach to each.", ["Family law matters"]),
    ("Her practice consists of almost exclusively civil litigation and family litigation.", ["Civil litigation"]),
    (
        "Lee gained experience in civil litigation and successfully argued cases in various areas of law.",
        ["Civil liti"],
    ),
    ("She handles dissolution cases from inception to trial.", ["Dissolution cases"]),
)


@pytest.mark.parametrize(("words", "fields"), TOLD, ids=[case[0][:40] for case in TOLD])
def test_a_field_ends_where_its_manner_begins(words, fields):
    values = values_of("practice_area", "Biography", words)
    assert [value[: len(field)] for value, field in zip(values, fields, strict=True)] == fields
    assert not any("bring" in value or "leverag" in value or "argued" in value for value in values)


def test_a_listed_field_keeps_what_it_holds():
    values = values_of("practice_area", "Practice Areas", "Family Law: Divorce, Child Custody, Adoptions")
    assert values == ["Family Law: Divorce; Child Custody; Adoptions"]


def test_a_name_with_any_initial_heads_its_own_part():
    body = "<h1>About us</h1>" + "".join(
        f"<h2>{name}, Esq.</h2><p>Partner</p><p>{name} has practiced for years. She was a {post} for Lane County.</p>"
        for name, post in (("Ann A. Lee", "planner"), ("Dana I. Moor", "bailiff"))
    )
    facts = reading_of(body, about="Ann A. Lee").facts
    assert not any("ailiff" in fact.value for fact in facts)
    assert any("lanner" in fact.value for fact in facts)
