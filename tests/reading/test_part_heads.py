"""What heads a part of a page, and whose that makes the part."""

import pytest

from halfhour.reading.read import read


@pytest.mark.parametrize("house", ["**Bright Harbor**", "**Kessler Rowe PS**", "### Bright Harbor"])
def test_a_house_that_looks_like_a_name_heads_an_entry_of_ones_own(house):
    page = f"# Ann Lee\n\n## Experience\n\n{house}\nSenior Paralegal\n*March 2019 – present*\n\n## Education\n\nReed College, B.A., 2012\n"
    reading = read(page.encode(), filename="ann.md", about="Ann Lee")
    name = house.strip("*# ")
    assert [fact.value for fact in reading.facts] == [f"Senior Paralegal, {name}", "B.A., Reed College"]
    assert not reading.others


def test_somebody_else_below_such_a_heading_is_still_somebody_else():
    page = (
        "# Ann Lee\n\n## Experience\n\nPartner, Lee Law, 2019-2024\n\n**Bert Oyelar**\nBert is a partner at Ott LLP.\n"
    )
    reading = read(page.encode(), filename="ann.md", about="Ann Lee")
    assert "Bert Oyelar" in {fact.about for fact in reading.others}


@pytest.mark.parametrize(
    "asked", ["<p><b>Q. Tell us.</b></p>", "<h3>Q. Ott left some things out.</h3>", "<p>Q: Bert tells us of Thai.</p>"]
)
def test_what_is_marked_as_a_question_is_one_also_where_it_states_something(asked):
    page = f"<h1>Ann Lee</h1><p>Ann Lee is a clerk.</p><p><b>Q. And Krio?</b></p><p>A. Yes.</p>{asked}<p>A. I speak Thai.</p>"
    reading = read(page.encode(), filename="a.html", about="Ann Lee")
    assert "Thai" in [fact.value for fact in reading.facts]
    assert not reading.others


def test_a_heading_that_is_a_name_with_the_initial_q_is_no_question():
    page = "<h2>Q. Marlowe Vance</h2><p>Q. speaks Thai.</p><h2>Ann Lee</h2><p>Ann speaks Krio.</p>"
    assert [fact.value for fact in read(page.encode(), filename="a.html", about="Ann Lee").facts] == ["Krio"]


@pytest.mark.parametrize("heading", ["We can help in your language", "Latest news", "Office locations"])
def test_a_heading_of_the_house_below_what_is_said_of_a_colleague_speaks_of_the_house(heading):
    page = f"<h2>Ann Lee</h2><p>Ann speaks Krio.</p><h2>Bert Oyelar</h2><p>Bert speaks Thai.</p><h3>{heading}</h3><p>The Zinc Fund pays.</p>"
    last = read(page.encode(), filename="a.html", about="Ann Lee").blocks[-1]
    assert last.about == "site"


@pytest.mark.parametrize("label", ["<th>{}</th>", "<td>{}</td>", "<td><b>{}</b></td>"])
def test_somebody_named_in_one_row_of_a_record_is_told_of_in_that_row_alone(label):
    rows = (("Name", "LEE, ANN B."), ("Supervisor", "Bert Oyelar, Chief Counsel (Acting)"), ("Languages", "Krio"))
    table = "".join(f"<tr>{label.format(head)}<td>{said}</td></tr>" for head, said in rows)
    reading = read(f"<h1>Record</h1><table>{table}</table>".encode(), filename="a.html", about="Ann Lee")
    assert [fact.value for fact in reading.facts] == ["Krio"]
    assert "Bert Oyelar" in reading.people


def test_a_table_whose_rows_are_people_presents_each():
    rows = "".join(
        f"<tr><th>Judge</th><td>{name}</td></tr><tr><th>Languages</th><td>{spoken}</td></tr>"
        for name, spoken in (("Ann Lee", "Krio"), ("Bert Oyelar", "Thai"))
    )
    reading = read(f"<h1>Judges</h1><table>{rows}</table>".encode(), filename="a.html", about="Ann Lee")
    assert [fact.value for fact in reading.facts] == ["Krio"]
