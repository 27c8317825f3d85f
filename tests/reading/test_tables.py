"""Tables: a row a person, a row a fact, in a page or written with bars."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import by_rules

STAFF = """<html><body><h1>Staff directory</h1><table>
<tr><th>Name</th><th>Title</th><th>Law school</th><th>Bar</th><th>Languages</th></tr>
<tr><td>Alba Quintero</td><td>Managing Attorney</td><td>Willamette, 2006</td><td>OR, WA</td><td>Spanish</td></tr>
<tr><td>Teodor Wisnewski</td><td>Staff Attorney</td><td>Drake, 2014</td><td>OR</td><td>Polish</td></tr>
</table></body></html>"""
LABELS = """# Rosalind Okafor

| | |
|---|---|
| **Position** | Senior Paralegal |
| **Languages** | Igbo (native), French |
| **Groups** | Paralegal Association of Wisconsin, treasurer |
"""


def told(text, name, filename):
    reading = read(text.encode(), filename=filename, about=name)
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    return {(fact.type, fact.quote) for fact in reading.facts}


def test_the_head_of_a_column_says_what_its_cells_hold_and_a_row_whose_they_are():
    assert told(STAFF, "Teodor Wisnewski", "a.html") == {
        ("work", "Staff Attorney"),
        ("education", "Drake, 2014"),
        ("admission", "OR"),
        ("language", "Polish"),
    }


def test_a_table_written_with_bars_is_read_row_by_row():
    assert told(LABELS, "Rosalind Okafor", "a.md") == {
        ("work", "Senior Paralegal"),
        ("language", "Igbo (native)"),
        ("language", "French"),
        ("membership", "Paralegal Association of Wisconsin, treasurer"),
    }


def test_bars_between_words_of_one_line_are_no_table():
    assert ("work", "Senior Counsel | Oak LLP") in told("Ann Lee\nSenior Counsel | Oak LLP | Tax\n", "Ann Lee", "a.txt")


def test_each_label_in_bold_begins_a_line_of_its_own():
    page = "<h1>Josephine Toll</h1><p><b>Hometown:</b> Pawhuska, Oklahoma <b>Lives:</b> Rapid City, South Dakota</p>"
    assert told(page, "Josephine Toll", "a.html") == {
        ("city", "Pawhuska, Oklahoma"),
        ("city", "Rapid City, South Dakota"),
    }


def test_a_table_of_licences_says_where_the_person_is_admitted():
    rows = "<tr><td>Idaho</td><td>Active</td><td>2008</td></tr>"
    page = f"<h1>Ann Lee</h1><table><tr><th>State</th><th>Status</th><th>Acquired</th></tr>{rows}</table>"
    assert [fact.value for fact in read(page.encode(), about="Ann Lee").facts] == ["Idaho bar"]


def test_places_as_terms_below_admissions_are_admissions():
    page = "<h1>Ann Lee</h1><h2>Bar Admissions</h2><dl><dt>Georgia</dt><dd>Since 2007</dd><dt>11th Circuit</dt></dl>"
    found = [fact.value for fact in read(page.encode(), about="Ann Lee").facts]
    assert found == ["Georgia bar", "11th Circuit"]


@pytest.mark.parametrize("heading", ["<p>Ann has long helped tenants and farmers.</p>", "<h2>Experience</h2>"])
def test_years_in_the_first_column_belong_to_their_row(heading):
    rows = (
        ("2019-", "Associate, Lee Ott LLP"),
        ("2016 – 2019", "Law Clerk, Dunn PC"),
        ("2014–16", "Paralegal, Hask PC"),
    )
    table = "".join(f"<tr><td>{when}</td><td>{what}</td></tr>" for when, what in rows)
    facts = by_rules(f"<h1>Ann Lee</h1>{heading}<table>{table}</table>", about="Ann Lee", filename="a.html")
    assert [(fact.value, fact.start, fact.end) for fact in facts if fact.type == "work"] == [
        ("Associate, Lee Ott LLP", 2019, None),
        ("Law Clerk, Dunn PC", 2016, 2019),
        ("Paralegal, Hask PC", 2014, 2016),
    ]


def test_a_table_whose_first_column_is_empty_is_read():
    page = "<h1>Ann Lee</h1><table><tr><td></td><td>Languages</td></tr><tr><td></td><td>Krio</td></tr></table>"
    assert "Krio" in read(page.encode(), filename="a.html", about="Ann Lee").text
