"""Text that a program broke at a margin: its lines are one paragraph, also where the next begins with a capital."""

import textwrap

from halfhour.reading.read import read

PAGE = """The county is announcing that it will name two judges who have long been
known for their patience, their punctuality, their good handwriting, and
their love of rivers; both have said that they are ready to begin in the
spring, and neither has asked for a larger room or a lamp of her own. It
has named eleven judges before.

Ann Lee has been a judge of the Superior Court of Orford County since
2012. Judge Lee received her J.D. from Drake University Law School in the
spring of 1993.

Judge Bea Hwang has sat there since 2019. Before she took the bench, Judge
Hwang served as a Deputy Public Defender in the Office of the Public
Defender of Orford County. She speaks Krio, and she is a member of Zinc
Guild. She received her J.D. from the University of
Southern California Law School and her B.A. from Cornell. Before that she
was counsel at Pell Ott LLP from 2005 to 2010, and an analyst at the
National Zinc Commission.
"""


def test_a_paragraph_that_was_broken_between_capitals_stays_about_the_same_person():
    facts = read(PAGE.encode(), filename="a.txt", about="Ann Lee").facts
    assert [fact.value for fact in facts if fact.type == "education"] == ["J.D., Drake University Law School"]
    assert not [fact.value for fact in facts if fact.type in ("language", "membership")]


def test_lines_of_a_list_that_were_not_broken_stay_apart():
    lines = [
        "President, Zinc Guild of Greater Orford, of Orford",
        "Treasurer, Orford Water Trust of Orford Falls",
        "Member, Multnomah Bar Association",
    ]
    blocks = read("\n".join(("Ann Lee", "", *lines)).encode(), filename="a.txt", about="Ann Lee").blocks
    assert len(blocks) == len(lines) + 1


def test_a_line_counts_with_the_marks_of_markdown_that_stood_in_it_when_it_was_broken():
    words = PAGE.replace("judge", "**judge**").replace("J.D.", "*J.D.*").replace(" of ", " *of* ")
    page = "\n\n".join(textwrap.fill(" ".join(each.split()), 70) for each in words.split("\n\n"))
    blocks = read(page.encode(), filename="a.md", about="Ann Lee").blocks
    assert len(blocks) == len(PAGE.split("\n\n"))
