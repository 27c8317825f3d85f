"""Forms that real pages have: folded parts, lists of terms, tables of labels, cards one after another."""

from halfhour.reading.read import read
from halfhour.reading.sentences import sentences
from tests.reading.said import by_rules


def told(body, name="Ada Wrenfield"):
    reading = read(f"<html><body>{body}</body></html>".encode(), filename="a.html", about=name)
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    return {(fact.type, fact.quote.replace("\n", " ")) for fact in reading.facts}


def test_a_button_that_folds_a_part_is_its_heading():
    page = (
        "<h1>Ada Wrenfield</h1><p>Ask me.</p><div><button aria-expanded='true'>Affiliations <span>+</span></button>"
        "<div><ul><li>Lane County Bar Association</li></ul></div></div><button>Send</button>"
        "<div><button class='accordion-button'>Languages</button><p>Khmer</p></div>"
    )
    assert told(page) == {("membership", "Lane County Bar Association"), ("language", "Khmer")}


def test_terms_that_label_nothing_are_entries():
    page = (
        "<h1>Ada Wrenfield</h1><h2>Education</h2><dl><dt>Mercer University School of Law</dt><dd>J.D. (2007)</dd>"
        "<dt>Reed College</dt><dd>B.A.</dd><dd>2003</dd></dl><h2>Jurisdictions Admitted to Practice</h2><dl>"
        "<dt>Georgia</dt><dd>Since 2007</dd><dt>11th Circuit</dt></dl>"
    )
    assert told(page) == {
        ("education", "Mercer University School of Law J.D. (2007)"),
        ("education", "Reed College B.A. 2003"),
        ("admission", "Georgia Since 2007"),
        ("admission", "11th Circuit"),
    }


def test_strange_labels_are_labels_beside_those_that_are_known():
    rows = {
        "CLASS": "Attorney II", "EDUCATION": "J.D., Lewis & Clark Law School, 2010", "LICENSURE": "Alaska (2010)",
        "ASSIGNED SUBJECT AREAS": "Public benefits", "LANGUAGE PAY GRADE": "Yup'ik", "REMARK": "Parks in lot B",
    }  # fmt: skip
    table = "".join(f"<tr><td>{label}</td><td>{said}</td></tr>" for label, said in rows.items())
    found = told(f"<h1>Ada Wrenfield</h1><table>{table}</table>")
    assert ("language", "Yup'ik") in found
    assert ("practice_area", "Public benefits") in found
    assert {quote for kind, quote in found if kind == "admission"} == {"Alaska (2010)"}


def test_the_next_card_ends_the_last():
    page = (
        "<h1>Ada Wrenfield</h1><p>Ada Wrenfield studied at Reed College.</p><h5>Key Contacts</h5>"
        "<div>Bert Colley<br>Partner, Salem<br>Admitted in Oregon</div>"
        "<div>Cora Dunmore<br>Associate, Bend<br>Former clerk, U.S. Bankruptcy Court</div>"
    )
    assert told(page) == {("education", "Reed College")}


def test_a_row_of_a_table_with_heads_is_about_whom_it_names():
    page = (
        "<h1>Ada Wrenfield</h1><p>Ada speaks Thai.</p><table><tr><th>Name</th><th>Position</th><th>Law School</th></tr>"
        "<tr><td>Bert Colley</td><td>Partner</td><td>Drake University</td></tr></table>"
    )
    assert told(page) == {("language", "Thai")}


CV = """ADA WRENFIELD
Bend, Oregon

EARLIER
Associate, Perrin Vosburgh, Omaha 2002-2006
LICENSES
Nebraska 2001
WHAT I TRY
sidewalk claims, condemnation
GROUPS
Lincoln Bar Association
Robert Van Pelt American Inn of Court (barrister)
TONGUES
Swahili (home)
"""


def test_a_strange_line_in_capitals_ends_what_stood_above_and_a_body_presents_nobody():
    found = {(fact.type, fact.value) for fact in by_rules(CV, filename="a.txt", about="Ada Wrenfield")}
    assert ("membership", "Robert Van Pelt American Inn of Court (barrister)") in found
    assert {kind for kind, _ in found} == {"work", "admission", "membership", "language", "city"}
    assert not [value for _, value in found if "claims" in value or "TRY" in value]


def test_a_headline_that_begins_like_a_name_presents_nobody():
    page = "<h1>Stroud Halvorsen names two partners</h1><p>Ada Wrenfield, 39, speaks Thai. She is licensed in Iowa.</p>"
    assert told(page) >= {("language", "Thai")}


def test_bar_memberships_that_are_states_are_admissions():
    page = "<h1>Ada Wrenfield</h1><h2>Bar Memberships</h2><ul><li>Louisiana (2005)</li></ul>"
    assert [fact.quote for fact in by_rules(page, about="Ada Wrenfield")] == ["Louisiana (2005)"]


def test_a_label_by_its_class_heads_what_stands_below():
    page = (
        "<div><div><span class='lbl'>Location</span><br>Bend</div><div><span class='lbl'>Languages</span><br>Irish<br>"
        "Zulu</div><div><b>Bar Admissions</b> Oregon, 2015</div></div><h1>Ada Wrenfield</h1><h2>Writing</h2><p>None.</p>"
    )
    assert {("language", "Irish"), ("language", "Zulu"), ("admission", "Oregon, 2015")} <= told(page)


def test_a_degree_below_its_school_heads_nothing():
    page = "<h1>Ada Wrenfield</h1><h2>Education</h2><p>Reed College</p><p>Juris Doctor</p><p>2003</p>"
    assert {kind for kind, _ in told(page)} == {"education"}


def test_of_credentials_and_community_each_entry_says_which_it_is():
    page = (
        "<h1>Ada Wrenfield</h1><h3>Credentials and Community</h3><ul><li>Certified Information Privacy Professional, 2022</li>"
        "<li>Mother Attorneys Mentoring Association of Seattle</li></ul>"
    )
    assert {quote for kind, quote in told(page) if kind == "certification"} == {
        "Certified Information Privacy Professional, 2022"
    }


def test_shares_are_no_fields():
    page = "<h1>Ada Wrenfield</h1><h2>Practice areas</h2><table><tr><td>Traffic Tickets</td><td>10%</td></tr></table>"
    assert {quote for kind, quote in told(page) if kind == "practice_area"} == {"Traffic Tickets"}


def test_a_mountain_ends_no_sentence():
    words = "She began at Mt. Hood Community College. She left."
    assert [one.words for one in sentences(words, 0)] == ["She began at Mt. Hood Community College.", "She left."]


def test_what_a_directory_says_of_a_term_is_one_entry_with_it():
    page = (
        "<h1>Ada Wrenfield</h1><h2>Jurisdictions Admitted to Practice</h2><dl><dt>Georgia</dt><dd>State Bar of Georgia</dd>"
        "<dd>ID Number: 000000</dd><dd>Since 2007</dd></dl><h2>Professional Associations</h2><dl>"
        "<dt>Macon Bar Association</dt><dd>President</dd><dd>2021 - 2022</dd></dl>"
    )
    reading = read(f"<html><body>{page}</body></html>".encode(), filename="a.html", about="Ada Wrenfield")
    assert all(fact.value.strip(" ,") for fact in reading.facts)
    assert not [fact.value for fact in reading.facts if "Idaho" in fact.value]
    assert ("membership", "Macon Bar Association President 2021 - 2022") in told(page)
