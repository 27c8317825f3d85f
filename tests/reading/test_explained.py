"""Lists that set by turns a field and what it means."""

from tests.reading.said import by_rules

PAGE = "<h1>Ann Lee</h1><h3>Areas of Practice</h3>{list}"


def areas(*lines):
    page = PAGE.format(list="".join(f"<div><p>{line}</p></div>" for line in lines))
    return [fact.value for fact in by_rules(page, about="Ann Lee", filename="a.html") if fact.type == "practice_area"]


def test_what_explains_a_field_is_no_field():
    found = areas(
        "Elder Law", "Wills, trusts, and plans for care",
        "Zoning", "Permits and variances before the county board",
    )  # fmt: skip
    assert found == ["Elder Law", "Zoning"]


def test_fields_that_are_set_below_each_other_are_all_kept():
    assert areas("Elder Law", "Zoning", "Probate", "Tax Appeals") == ["Elder Law", "Zoning", "Probate", "Tax Appeals"]
    assert areas("Elder law", "Wills and trusts", "Zoning", "Permits and variances") == [
        "Elder law", "Wills and trusts", "Zoning", "Permits and variances",
    ]  # fmt: skip


def test_one_field_with_a_second_line_below_is_no_such_list():
    assert len(areas("Zoning", "Permits and variances before the county board")) == 2
