"""What leaves for a course: shown first, names as initials, private notes and clients' matters left behind."""

import csv
import io
from datetime import date

import docx
import pytest

from halfhour.followup.models import Advice, Debrief, Learning
from halfhour.followup.written_up.files import as_docx, as_pdf
from halfhour.followup.written_up.gathered import Record, log_of, sheet_of
from halfhour.followup.written_up.sheet import MATTER, Names, Section, Sheet, as_csv, as_text, initials, line
from halfhour.preparation.models import Question
from halfhour.student.policy import Policy

SHEET = Sheet(
    "Log",
    ("Sam",),
    (Section("Heard", "Say it", (line("1", "It is <b>& #calc", Names()),)),),
    ("Day", "With"),
    (("=1+1", "A. B."),),
)


@pytest.fixture
def talk(world):
    interview, student = world.with_chidi, world.sam
    debrief = Debrief.of_interview(interview, at=world.at)
    Learning.objects.create(student=student, debrief=debrief, text="Chidi sorts files by judge. Ms. Marlowe's rule.")
    Learning.objects.create(student=student, debrief=debrief, text="Her client in Tenant A v. Rowan settled.")
    of = {"student": student, "interview": interview, "person": interview.person, "given_on": date(2026, 11, 18)}
    Advice.objects.create(**of, said="Sit in courtroom 4", outcome="It is decided by 8:25")
    Question.add(interview, "What takes a week?", goal=None)
    return interview


@pytest.fixture
def path(talk):
    return f"/followup/{talk.id}/written-up/"


def texts(sheet):
    return [each.text for section in sheet.sections for each in section.lines]


def test_names_are_initials_until_they_agreed(talk):
    record = Record(talk, Policy())
    sheet = sheet_of(record, "summary")
    assert "C. M. sorts files by judge. Ms. C. M.'s rule." in texts(sheet)
    assert "Marlowe" not in as_text(sheet)
    assert "Tualatin" not in as_text(sheet)
    Debrief.objects.get().name_them(True)
    assert "Chidi Marlowe" in as_text(sheet_of(Record(talk, Policy()), "summary"))


def test_others_on_record_are_initials_too_where_their_whole_name_stands(talk, world):
    text = "Ada Brightwater would settle; ask ada brightwater. Ada is a short name."
    Learning.objects.create(student=world.sam, debrief=Debrief.objects.get(), text=text)
    Debrief.objects.get().name_them(True)  # Chidi agreed; Ada did not
    assert "A. B. would settle; ask A. B. Ada is a short name." in texts(sheet_of(Record(talk, Policy()), "summary"))


def test_a_section_with_nothing_on_record_says_what_to_write_and_leaves_room(talk):
    made = docx.Document(io.BytesIO(as_docx(Sheet("Summary", (), (Section("Advice", "What they told you."),)))))
    assert [each.text for each in made.paragraphs] == ["Summary", "Advice", "What they told you.", ""]
    assert all(
        section.prompt or section.title == "My notes"
        for section in sheet_of(Record(talk, Policy()), "summary").sections
    )


def test_a_table_lies_on_its_side(talk, world):
    page = docx.Document(io.BytesIO(as_docx(log_of(world.sam)))).sections[0]
    assert page.page_width > page.page_height


@pytest.mark.parametrize(("name", "short"), [("Ada Lee Brightwater", "A. L. B."), ("Émile O’Hara", "É. O."), ("", "")])
def test_initials(name, short):
    assert initials(name) == short


@pytest.mark.parametrize(
    ("text", "is_matter"),
    [
        ("Her client was evicted.", True), ("Doe v. Roe turned on it.", True), ("The docket number is open.", True),
        ("It is privileged, she said.", True), ("File no. 26-CV-1021", True), ("Clients like short letters.", False),
        ("She settles into her office by nine.", False), ("Case law is read at night.", False),
    ],
)  # fmt: skip
def test_what_looks_like_a_clients_matter_is_flagged(text, is_matter):
    assert bool(MATTER.search(text)) is is_matter


def test_private_notes_and_matters_stay_behind_unless_chosen(talk):
    sheet = sheet_of(Record(talk, Policy()), "summary")
    usual = as_text(sheet.with_lines(sheet.usual))
    assert "housing clinic" not in usual
    assert "settled" not in usual
    every = [each.id for section in sheet.sections for each in section.lines]
    assert "housing clinic" in as_text(sheet.with_lines(every))


def test_the_page_shows_every_line_and_what_stays(client, path):
    page = client.get(path).content.decode()
    for words in ("C. M. sorts files", "looks like a client’s matter", "a private note", "What takes a week?", "C. M."):
        assert words in page
    assert client.get(f"{path}?kind=reflection").status_code == 200


@pytest.mark.parametrize(("kind", "begins"), [("docx", b"PK"), ("pdf", b"%PDF"), ("txt", b"Summary")])
def test_only_what_was_chosen_is_in_the_file(client, path, talk, kind, begins):
    wanted = Learning.objects.order_by("created_at").first()
    answer = client.get(f"{path}save/?as={kind}&line={wanted.id}")
    assert answer.content.startswith(begins)
    assert f"summary.{kind}" in answer["Content-Disposition"]
    if kind == "txt":
        assert "sorts files" in answer.content.decode()
        assert "courtroom" not in answer.content.decode()


@pytest.mark.parametrize("asked", ["as=csv", "as=exe"])
def test_a_summary_is_no_table(client, path, asked):
    assert client.get(f"{path}save/?{asked}").status_code == 404


def test_a_word_file_holds_headings_lines_and_the_table():
    made = docx.Document(io.BytesIO(as_docx(SHEET)))
    assert [each.text for each in made.paragraphs] == ["Log", "Sam", "Heard", "Say it", "It is <b>& #calc"]
    assert [cell.text for cell in made.tables[0].rows[1].cells] == ["=1+1", "A. B."]


def test_a_pdf_takes_no_text_for_a_command():
    assert as_pdf(SHEET, country="US").startswith(b"%PDF")
    assert as_pdf(SHEET, country="DE").startswith(b"%PDF")


def test_no_cell_is_a_formula():
    rows = list(csv.reader(io.StringIO(as_csv(SHEET).decode("utf-8-sig"))))
    assert rows == [["Day", "With"], ["'=1+1", "A. B."]]


def test_the_log_has_every_talk_of_the_course(world, client):
    assert [row[:2] for row in log_of(world.sam).rows] == [("2026-11-18", "C. M.")]
    assert log_of(world.sam, course="Legal research").rows == ()
    assert log_of(world.eve).rows == ()
    for kind in ("csv", "pdf", "docx"):
        assert client.get(f"/followup/log/?as={kind}").status_code == 200


@pytest.mark.parametrize("htmx", [True, False])
def test_they_agree_to_be_named(press, client, world, path, htmx):
    assert press(f"{path}name-them/", {"on": "yes"}, htmx=htmx).status_code in {200, 303}
    assert Debrief.objects.get().may_be_named is True
    assert client.get(f"{path}name-them/").status_code == 405
    assert press(f"/followup/{world.evas_interview.id}/written-up/name-them/", {"on": "yes"}).status_code == 404
    assert client.get(f"/followup/{world.evas_interview.id}/written-up/save/").status_code == 404
