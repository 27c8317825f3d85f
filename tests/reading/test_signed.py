"""Whose a pasted mail is, and what labels are nobody's name."""

import pytest

from halfhour.reading.read import read

SIGNED = """Hi Sam,
thanks for your note, happy to talk.
{closing}
Managing Paralegal
Larkspur & Dunn LLP
120 Main St, Bend, OR 97701
o 541-555-0170 | office@larkspur.example.org
CONFIDENTIALITY NOTICE: This e-mail may be privileged.
"""


@pytest.mark.parametrize(
    ("closing", "people"),
    [
        ("Best,\nWendeline Achterberg", ("Wendeline Achterberg",)),
        ("Kind regards\nWendeline Achterberg", ("Wendeline Achterberg",)),
        ("Thanks,\nWen\n\nWendeline Achterberg", ("Wendeline Achterberg",)),
        ("Thanks,\nThe Team", ()),
    ],
)
def test_pasted_mail_is_of_whoever_signed_it(closing, people):
    reading = read(SIGNED.format(closing=closing).encode())
    assert reading.people == people
    assert not people or any("Managing Paralegal" in fact.value for fact in reading.facts)


def test_the_labels_of_a_bar_directory_are_nobodys_name():
    page = "Member Directory\nIgnatius Petrakis\nBar Number: 091234\nStatus: Active\nAdmit Date: 10/02/2009\n"
    assert read(page.encode()).people == ("Ignatius Petrakis",)
