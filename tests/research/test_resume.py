"""The student's own resume becomes lines of what they bring; what was there stays, and the file is not kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.foundation.acts import Act
from halfhour.research.models import Blob
from halfhour.student.models import Background

RESUME = """Sam Okafor
Tacoma, Washington | sam@example.org

EDUCATION
Highline College, Des Moines, Washington
A.A.S. in Paralegal Studies, 2026

EXPERIENCE
Warehouse Lead, Sound Freight Depot, Tacoma, 2019 - present

LANGUAGES
English, Spanish

INTERESTS
Choir singing, sailing small boats
"""


def brought(world) -> dict[str, str]:
    return Background.objects.lines(world.sam)


def test_its_lines_stand_below_those_that_were_there_and_can_be_undone(world, press):
    before = brought(world)
    assert press("/you/resume/", {"said": RESUME}).status_code == 303
    after = brought(world)
    assert all(after[kind].startswith(lines) for kind, lines in before.items())
    assert "Highline College" in after["school"]
    assert "Warehouse Lead, Sound Freight Depot, Tacoma, 2019 - present" in after["employer"]
    assert "Spanish" in after["language"].splitlines()
    assert "sailing small boats" in after["activity"]
    assert not Blob.objects.of(world.sam).exists()


def test_read_twice_it_adds_nothing_and_says_so(world, press):
    press("/you/resume/", {"said": RESUME})
    once = brought(world)
    answer = press("/you/resume/", {"file": SimpleUploadedFile("resume.txt", RESUME.encode())})
    assert brought(world) == once
    assert answer.status_code == 422
    assert "not here already" in answer.content.decode()


@pytest.mark.parametrize("said", [{}, {"said": "   "}, {"file": SimpleUploadedFile("r.docx", b"PK\x03\x04 broken")}])
def test_what_cannot_be_read_is_told_and_changes_nothing(world, press, said):
    before = brought(world)
    assert press("/you/resume/", said).status_code == 422
    assert brought(world) == before


def test_the_page_asks_first_and_get_changes_nothing(world, client):
    before = brought(world)
    assert "Read my resume" in client.get("/you/resume/").content.decode()
    assert "Read my resume" in client.get("/you/").content.decode()
    assert brought(world) == before


def test_the_school_attended_now_stands_in_letters_unless_one_was_named(world, press):
    world.sam.introduce(at=world.at, school="", programme="")
    press("/you/resume/", {"said": RESUME})
    world.sam.refresh_from_db()
    assert (world.sam.school, world.sam.programme) == ("Highline College", "Paralegal Studies")
    old = RESUME.replace("2026", "2019").replace("Spanish", "Hmong")
    world.sam.introduce(at=world.at, school="", programme="")
    press("/you/resume/", {"said": old})
    world.sam.refresh_from_db()
    assert world.sam.school == "", "it was left long ago"
    world.sam.introduce(at=world.at, school="Rosecliff College of Law", programme="first year of law school")
    press("/you/resume/", {"said": RESUME.replace("Spanish", "Korean")})
    world.sam.refresh_from_db()
    assert (world.sam.school, world.sam.programme) == ("Rosecliff College of Law", "first year of law school")


def nameless(world) -> None:
    world.sam.name = ""
    world.sam.save()


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Sam Okafor", "Sam Okafor"),
        ("SAM OKAFOR", "Sam Okafor"),
        ("Resume of Sam A. Okafor, CP", "Sam A. Okafor"),
        ("Sam Okafor | 253 555 0100", "Sam Okafor"),
        ("Paralegal student", ""),
        ("Sam Okafor taught me to sail.", ""),
        ("Mentor: Sam Okafor", ""),
    ],
)
def test_the_name_at_its_head_is_the_students_where_none_was_given(world, press, head, name):
    nameless(world)
    assert press("/you/resume/", {"said": RESUME.replace("Sam Okafor", head)}).status_code == 303
    world.sam.refresh_from_db()
    assert world.sam.name == name


def test_a_name_that_the_student_gave_stays(world, press):
    before = world.sam.name
    press("/you/resume/", {"said": RESUME.replace("Sam Okafor", "Samuel Okafor")})
    world.sam.refresh_from_db()
    assert before and world.sam.name == before


def test_undo_takes_the_name_back_with_the_lines(world, press):
    nameless(world)
    before = brought(world)
    press("/you/resume/", {"said": RESUME})
    press(f"/undo/{Act.objects.latest('id').id}/")
    world.sam.refresh_from_db()
    assert (world.sam.name, brought(world)) == ("", before)


def test_a_resume_that_adds_only_the_name_says_so(world, press):
    press("/you/resume/", {"said": RESUME})
    nameless(world)
    assert press("/you/resume/", {"said": RESUME}).status_code == 303
    world.sam.refresh_from_db()
    assert world.sam.name == "Sam Okafor"
    assert "your name is new" in Act.objects.latest("id").said
