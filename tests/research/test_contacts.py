"""A card brings how somebody is reached; a file of several cards is chosen from like a table."""

import re

from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.people.models import Note, Person
from halfhour.reading.contacts import contacts_in

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Dunmore;Pernilla;;;\r\nFN:Pernilla Dunmore\r\nORG:Dunmore Law PC\r\n"
    "TITLE:Attorney\r\nTEL;TYPE=WORK:503-555-0199\r\nEMAIL:office@dunmore.example.org\r\n"
    "ADR;TYPE=WORK:;;4 Mill St;Eugene;OR;97401;USA\r\nNOTE:Met at the CLE on elder law\r\nEND:VCARD\r\n"
)
OTHER = "BEGIN:VCARD\r\nFN:Junia Poe\r\nTITLE:Paralegal\r\nURL:javascript:alert(1)\r\nEND:VCARD\r\n"
NAMELESS = "BEGIN:VCARD\r\nORG:Poe Legal\r\nEND:VCARD\r\n"


def cards(*said: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("contacts.vcf", "".join(said).encode())


def test_one_card_becomes_a_person_who_can_be_reached(world, press):
    assert press("/add/", {"file": cards(CARD)}).status_code == 303
    pernilla = Person.objects.get(name="Pernilla Dunmore")
    assert (pernilla.role, pernilla.city) == ("Attorney, Dunmore Law PC", "Eugene, Oregon")
    assert (pernilla.email, pernilla.phone) == ("office@dunmore.example.org", "503-555-0199")


def test_a_card_changes_nothing_that_the_student_wrote(world, press):
    pernilla = Person.objects.add(world.sam, "Pernilla Dunmore")
    pernilla.describe(email="p@dunmore.example.org", phone="")
    press(f"/research/{pernilla.id}/source/", {"file": cards(CARD)})
    pernilla.refresh_from_db()
    assert (pernilla.email, pernilla.phone) == ("p@dunmore.example.org", "503-555-0199")


def test_of_several_cards_the_student_chooses_and_each_brings_its_own(world, press):
    html = press("/add/", {"file": cards(CARD, OTHER)}).content.decode()
    assert "Whom do you want to add?" in html and "Attorney, Dunmore Law PC" in html
    path = re.search(r'action="(/research/rows/[^"]+)"', html)[1]
    press(path, {"row": ["0", "1"], "filename": "contacts.vcf"})
    pernilla, junia = (Person.objects.get(name=name) for name in ("Pernilla Dunmore", "Junia Poe"))
    assert (pernilla.email, pernilla.phone, junia.role) == ("office@dunmore.example.org", "503-555-0199", "Paralegal")
    assert junia.link == ""
    assert Note.objects.get(person=pernilla).text == "Met at the CLE on elder law"


def test_a_card_without_a_name_is_no_row():
    assert [row.name for row in contacts_in((NAMELESS + OTHER).encode())] == ["Junia Poe"]
    assert contacts_in(b"BEGIN:VCARD") == ()
