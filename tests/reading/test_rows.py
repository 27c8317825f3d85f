"""Rows of a directory: pasted, as a spreadsheet's CSV, or as a network gives them out."""

import pytest

from halfhour.reading.rows import LONGEST_LINE, WIDEST, rows_of
from halfhour.reading.whom.alike import spelt_alike

PASTED = (
    "Name\tTitle\tEmployer\tLocation\tClass Year\tEmail\n"
    "Ada Brightwater\tPartner\tHask Moraine LLP\tSalem, OR\t2004\tada@example.org\n"
    "Ben Corrigan\tAssociate\tFenwick Tarn PC\tBoise, ID\t2019\tben@example.org\n"
)
CONNECTIONS = (
    '\ufeffNotes:\n"Some addresses may be missing, as members choose."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Ada,Brightwater,https://www.example.org/in/ada,,"Hask, Moraine LLP",Partner,08 Feb 2026\n'
    ",,,,,,09 Feb 2026\n"
    "Ben,Corrigan,https://www.example.org/in/ben,,Fenwick Tarn PC,Associate,7-Feb-22\n"
)


def names(text: str) -> list[str]:
    return [each.name for each in rows_of(text)]


def test_a_pasted_directory_gives_each_person_with_their_columns():
    ada, ben = rows_of(PASTED)
    assert (ada.name, ada.post, ada.city, ada.email) == (
        "Ada Brightwater", "Partner, Hask Moraine LLP", "Salem, OR", "ada@example.org",
    )  # fmt: skip
    assert ben.more == (("Class Year", "2019"),)


def test_the_head_of_a_networks_file_is_found_below_its_notes_and_hidden_members_are_nobody():
    ada, _ben = rows_of(CONNECTIONS)
    assert names(CONNECTIONS) == ["Ada Brightwater", "Ben Corrigan"]
    assert (ada.organisation, ada.link) == ("Hask, Moraine LLP", "https://www.example.org/in/ada")


def test_rows_copied_without_their_head_are_known_by_their_names():
    headless = "".join(PASTED.splitlines(keepends=True)[1:]) + "Chidi Okafor\tJudge\tCedar County\tSalem\t1990\t\n"
    assert names(headless) == ["Ada Brightwater", "Ben Corrigan", "Chidi Okafor"]
    assert rows_of(headless)[0].email == "ada@example.org"


@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_columns_are_parted_as_the_spreadsheet_has_it(mark):
    rows = [["Family name", "Given name", "Firm"], ["BRIGHTWATER", "ADA", "Hask"], ["Corrigan", "Ben", "Tarn"]]
    assert names("\n".join(mark.join(row) for row in rows)) == ["Ada Brightwater", "Ben Corrigan"]


def test_a_family_name_before_a_comma_comes_last_and_what_follows_a_name_is_none():
    table = 'Name,Firm\n"Brightwater, Ada",Hask\n"Ben Corrigan, Esq.",Tarn\n'
    assert names(table) == ["Ada Brightwater", "Ben Corrigan"]


def test_who_stands_twice_is_one():
    assert names(PASTED + PASTED.splitlines()[1] + "\n") == ["Ada Brightwater", "Ben Corrigan"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ada Brightwater\nPartner, Hask Moraine LLP\nShe, too, was there.\nBen, her colleague, was not.",
        "Name, Firm\nIn 2004, she moved, with Ben, to Salem.\nThere, she said, it rains.\nYes, often.",
        "Ada\tBrightwater\n",
        'Name,Firm\n"' + "x" * 200_000,
    ],
)
def test_words_of_a_page_are_no_table(text):
    assert rows_of(text) == ()


@pytest.mark.parametrize(
    "one, other",
    [
        ("Marguerite Ostrander-Vale", "Marguerite Ostrander Vale"), ("José Núñez", "Jose Nunez"),
        ("Ada M. Brightwater", "Ada Brightwater, Esq."), ("Bob Winterbourne", "Robert Winterbourne"),
        ("Brightwater, Ada", "Ada Brightwater"), ("Adaeze Okonjo", "Adaeze Okonyo"), ("Siobhan O'Hara", "Siobhan OHara"),
        ("Adaeze Okonjo", "Adaeze Oknojo"), ("Adaeze Okonjo", "Adaeze Okonjjo"), ("Ann Lee", "Ann Lee Park"),
    ],
)  # fmt: skip
def test_two_spellings_may_be_one_person(one, other):
    assert spelt_alike(one, other)
    assert spelt_alike(other, one)


@pytest.mark.parametrize(
    "one, other",
    [
        ("Mary Ann Lee", "Mary Beth Lee"), ("Ada Brightwater", "Ida Brightwater"), ("Sam Lee", "Sam Leo"),
        ("Adaeze", "Adaeze Okonjo"), ("Ada Brightwater", "Ada Winterbourne"), ("", "Ada Brightwater"), ("Person Number1", "Person Number2"),
    ],
)  # fmt: skip
def test_two_names_are_two_people(one, other):
    assert not spelt_alike(one, other)


def test_a_table_ends_at_a_line_that_is_longer_or_wider_than_any():
    head = "Name,Email\nAda Brightwater,ada@example.org\nBen Corrigan,ben@example.org\n"
    for line in ("Cy Fox," + "a" * LONGEST_LINE, "Cy Fox" + "," * WIDEST):
        assert names(f"{head}{line}\nDora Vale,dora@example.org\n") == ["Ada Brightwater", "Ben Corrigan"]
    assert names("\t" * 100_000) == names("Name," * 100_000) == []


@pytest.mark.parametrize("cell", ["a" * 15_000, "a." * 7_500, "a@" * 7_500], ids=["letters", "dots", "signs"])
def test_a_long_cell_is_looked_through_for_an_address_at_its_beginning_only(cell):
    rows = rows_of(f"Name,Email\nAda Brightwater,{cell}\nBen Corrigan,ben@example.org {cell}\n")
    assert [row.email for row in rows] == ["", "ben@example.org"]
