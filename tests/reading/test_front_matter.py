"""What stands above a page of Markdown for the program that makes the page of it, and what that program reads below."""

import pytest

from halfhour.reading.pages.front_matter import told_above
from halfhour.reading.read import read

PAGE = """---
layout: person
name: Ann Lee
title: Staff Attorney
image: /images/Attorney7.jpg
sortOrder: 20
states: Texas,Colorado
practiceAreas: Water Law, Estate Planning
published_time: 2024-04-24 10:00:00-04:00
education:
  - degree: J.D.
    school: Drake University Law School
  - degree: B.A.
    school: Juniata College
excerpt: ''
description: "Ann speaks Krio.

Ann sits on the board of the Zinc Guild in Omaha, and has for years."
---
{{< figure src="/images/Harbor.jpg" title="Juniata College in 1881 (Ada Orr)" >}}

Ann was admitted in Oregon in 2009.{: .lead}
"""


def _told(page: str) -> set[tuple[str, str]]:
    return {(fact.type, fact.value) for fact in read(page.encode(), filename="ann.md", about="Ann Lee").facts}


def test_of_front_matter_the_name_the_role_and_what_announces_facts_are_read():
    facts = _told(PAGE)
    assert {("education", "J.D., Drake University Law School"), ("education", "B.A., Juniata College")} <= facts
    assert {("language", "Krio"), ("admission", "Oregon bar"), ("work", "Staff Attorney")} <= facts
    assert {"Water Law", "Estate Planning"} <= {
        area.strip() for kind, value in facts if kind == "practice_area" for area in value.split(";")
    }


def test_what_only_the_maker_of_a_page_reads_is_not_shown():
    text = read(PAGE.encode(), filename="ann.md", about="Ann Lee").text
    assert not [word for word in ("layout", "jpg", "Texas", "figure", "1881", "2024", "{", "sortOrder") if word in text]


@pytest.mark.parametrize(
    ("above", "shown"),
    [
        ("title: Ann Lee\nweight: 3", "# Ann Lee\n\nShe sorts mail."),
        ("name: 'Ann Lee'\nrole: Clerk\ncompany: Zinc LLP", "# Ann Lee\n\nClerk, Zinc LLP\n\nShe sorts mail."),
        ("languages: [Krio, 'Twi']", "Languages: Krio; Twi\n\nShe sorts mail."),
        ("bio: |-\n  Ann sorts mail.\n\n  She has done it for years and years now.\n", None),
    ],
)
def test_each_way_to_write_a_value_is_read(above, shown):
    told = told_above(f"---\n{above}\n---\n\nShe sorts mail.")
    assert told == (shown or "Ann sorts mail.\n\nShe has done it for years and years now.\n\nShe sorts mail.")


@pytest.mark.parametrize("text", ["", "---", "---\n\nAnn Lee\n---\n", "Ann Lee\n---\nname: Bo\n---\n"])
def test_a_page_without_front_matter_stays_as_it_is(text):
    assert told_above(text) == text


def test_front_matter_that_never_ends_is_all_that_there_is():
    assert told_above("---\nname: Ann Lee\nrole: Clerk") == "# Ann Lee\n\nClerk\n\n"
