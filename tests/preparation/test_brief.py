"""The one page to take along: who, when on both clocks, what is known, what is asked, what to mind."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from halfhour.foundation.time import WallTime
from halfhour.preparation.brief import FACTS, Brief, brief_of
from halfhour.preparation.brief_pdf import NoPdf, pdf_of
from halfhour.preparation.models import Question
from halfhour.preparation.plan import plan_of
from halfhour.scheduling.models import Meeting
from halfhour.student.policy import Policy


@pytest.fixture
def brief(prepared) -> Brief:
    return brief_of(prepared.interview, Policy())


def sheets(pdf: bytes) -> list[str]:
    """The text of each sheet."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]
    finally:
        document.close()


def test_it_says_when_and_where_and_both_numbers(brief):
    assert brief.when == "Fri, Nov 20, 12:30–12:55 pm"
    assert brief.where == ("Video: https://video.example/ben",)
    assert (brief.their_phone, brief.my_phone) == ("503 555 0148", "503 555 0101")
    assert brief.closing.title == "From 12:50 pm on"


def test_the_other_clock_stands_beside_mine_only_where_it_differs(prepared, brief):
    assert brief.when_theirs == ""
    person = prepared.interview.person
    person.zone = "America/Chicago"
    assert brief_of(prepared.interview, Policy()).when_theirs == "2:30 pm for them, in Chicago"
    person.city = "Peoria, Illinois"
    assert brief_of(prepared.interview, Policy()).when_theirs == "2:30 pm for them, in Peoria"


def test_the_other_clock_names_the_day_where_it_is_another(prepared):
    prepared.interview.person.zone = "Asia/Tokyo"
    assert brief_of(prepared.interview, Policy()).when_theirs == "Sat, Nov 21, 5:30 am for them, in Tokyo"


def test_a_talk_over_noon_names_both_halves_of_the_day(world):
    Meeting.agree(
        world.with_ada,
        WallTime(datetime(2026, 11, 24, 11, 45), "America/Los_Angeles"),
        minutes=30,
        at=world.at,
        medium="phone",
        who_calls="me",
    )
    brief = brief_of(world.with_ada, Policy())
    assert brief.when == "Tue, Nov 24, 11:45 am–12:15 pm"
    assert brief.where == ("Telephone: you call them",)


def test_questions_stand_under_their_goals_in_the_order_of_asking(brief):
    assert [group.title for group in brief.groups] == [
        "1 Learn how a partner's week divides", "2 Learn about the path into orchards and land", "Also",
    ]  # fmt: skip
    assert [ask.must_ask for ask in brief.groups[0].asks] == [True, False]
    assert brief.question_minutes == 12


def test_what_both_share_is_said(brief):
    assert any("Rosecliff College of Law" in each for each in brief.shared)


def test_a_rejected_fact_is_left_out_and_where_some_are_confirmed_it_is_those_alone(prepared, world, brief):
    from halfhour.research.models import Fact

    facts = list(Fact.objects.filter(person=world.ben))
    assert facts
    assert len(brief.facts) <= FACTS
    facts[0].reject(at=world.at)
    facts[-1].confirm(at=world.at)
    told = [each.text for each in brief_of(prepared.interview, Policy()).facts]
    assert not any(each.startswith(facts[0].value) for each in told)
    assert len(told) == 1
    assert told[0].startswith(facts[-1].value)


def test_the_same_thing_said_twice_is_told_once(prepared, world):
    from halfhour.research.dossier import add_fact

    for value in ["Clerk, Polk County Circuit Court", "Clerk, the Polk County Circuit Court"]:
        add_fact(world.ben, "work", value, at=world.at)
    told = [each.text for each in brief_of(prepared.interview, Policy()).facts]
    assert sum("Polk County" in each for each in told) == 1


def test_a_brief_with_nothing_filled_in_says_what_to_do_first(world, client):
    interview = world.with_ada
    interview.person.role = ""
    page = client.get(f"/preparation/{interview.pk}/brief/").content.decode()
    assert "No time is agreed yet." in page
    assert "Begin with what you want to learn." in page
    brief = brief_of(interview, Policy())
    assert (brief.groups, brief.facts, brief.when) == ((), (), "")
    assert len(sheets(pdf_of(brief))) == 1


def test_page_and_pdf_hold_the_same(prepared, client, brief):
    page = client.get(f"{prepared.page}brief/").content.decode()
    answer = client.get(f"{prepared.page}brief.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert 'filename="brief-ben-castellan.pdf"' in answer["Content-Disposition"]
    (sheet,) = sheets(answer.content)
    for said in [
        "Ben Castellan",
        "503 555 0148",
        "What surprised you about orchards?",
        *brief.reminders,
        *brief.leave_alone,
    ]:
        assert said in page.replace("&#x27;", "'")
        assert said.split()[0] in sheet


@pytest.mark.parametrize(("country", "width"), [("US", 612), ("DE", 595)])
def test_a_usual_brief_is_one_sheet_of_that_country(brief, country, width):
    document = pypdfium2.PdfDocument(pdf_of(brief, country=country))
    assert len(document) == 1
    assert round(document[0].get_width()) == width
    document.close()


def test_thirty_questions_are_all_there_on_few_sheets(prepared):
    for number in range(26):
        text = f"Question number {number}, which is neither short nor long, and asks for what no page tells?"
        Question.add(prepared.interview, text, goal=prepared.path)
    printed = sheets(pdf_of(brief_of(prepared.interview, Policy())))
    assert len(printed) <= 3
    assert all(f"number {number}," in " ".join("".join(printed).split()) for number in range(26))


@pytest.mark.parametrize(
    "name", ["Оксана Бойко", "Ελένη Παπαδοπούλου", "Nguyễn Thị Hồng", "山田 花子", "مريم الخطيب", "Kaʻiulani Ñuñez-Öz"]
)
def test_a_name_of_any_script_is_printed(prepared, client, brief, name):
    person = prepared.interview.person
    person.name = name
    person.save()
    assert name in client.get(f"{prepared.page}brief/").content.decode()
    answer = client.get(f"{prepared.page}brief.pdf")
    assert answer.status_code == 200
    assert len(sheets(answer.content)) == 1
    answer["Content-Disposition"].encode("ascii")


def test_what_was_typed_is_never_taken_for_instructions(brief):
    hostile = '#panic("no") *bold* $x$ <a> // \\ #import "@preview/x:1.0.0"'
    (sheet,) = sheets(pdf_of(replace(brief, role=hostile, overview=hostile)))
    assert '#panic("no") *bold*' in sheet.replace("“", '"').replace("”", '"')


def test_a_pdf_that_cannot_be_made_gives_one_clear_sentence(brief, tmp_path: Path):
    broken = tmp_path / "broken.typ"
    broken.write_text("#let = ", encoding="utf-8")
    for sheet in (broken, tmp_path / "missing.typ"):
        with pytest.raises(NoPdf) as refusal:
            pdf_of(brief, sheet=sheet)
        assert refusal.value.sentence == "The PDF could not be made here. Print the page instead: it holds the same."


def test_a_secured_building_is_told(prepared, brief):
    meeting = Meeting.objects.get(interview=prepared.interview)
    meeting.medium, meeting.is_secured, meeting.place = Meeting.Medium.IN_PERSON, True, "County courthouse, room 4"
    meeting.save()
    told = brief_of(prepared.interview, Policy())
    assert told.where[0] == "In person: County courthouse, room 4"
    assert told.reminders[0].startswith("At the security desk 30 minutes early")


def test_gathering_it_takes_the_same_queries_for_any_number_of_questions(prepared, django_assert_num_queries):
    for number in range(10):
        Question.add(prepared.interview, f"Question number {number}?", goal=prepared.path)
    with django_assert_num_queries(16):
        brief_of(prepared.interview, Policy())


@pytest.mark.parametrize("is_kept", [False, True])
def test_a_question_that_their_page_answers_says_so_where_it_is_asked_anyway(prepared, client, is_kept):
    asked = plan_of(prepared.interview, Policy()).questions[2]
    assert asked.looked.state == "answered"
    if is_kept:
        asked.row.keep()
    brief = brief_of(prepared.interview, Policy())
    assert [ask.text for group in brief.groups for ask in group.asks if ask.mind] == [asked.row.text]
    assert client.get(f"{prepared.page}brief/").content.decode().count("their page answers this") == 1
    (sheet,) = sheets(pdf_of(brief))
    assert sheet.count("their page answers this") == 1


MINDS = JOB, MATTER, ANSWERED = (
    "(asks for a job: better left out)", "(better left alone)", "(their page answers this)",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "mind"),
    [
        ("Could you hire me for the summer?", JOB),
        ("What is your salary as a partner?", MATTER),
        ("Where did you go to law school?", ANSWERED),
        ("What would you stop doing, if you could?", ""),
    ],
)
def test_what_is_better_not_asked_is_marked_on_page_and_paper(prepared, client, text, mind):
    for question in prepared.questions[1:]:
        question.delete()
    prepared.questions[0].revise(text, revision=prepared.questions[0].revision)
    brief = brief_of(prepared.interview, Policy())
    assert [ask.mind for group in brief.groups for ask in group.asks] == [mind]
    page = client.get(f"{prepared.page}brief/").content.decode()
    (sheet,) = sheets(pdf_of(brief))
    marked = [mind] if mind else []
    assert [each for each in MINDS if each in page] == marked
    assert [each for each in MINDS if each in " ".join(sheet.split())] == marked
