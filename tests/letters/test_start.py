"""Beginning a letter, from any room."""

from dataclasses import replace
from datetime import timedelta

import pytest

from halfhour.interviews.models import NotToBeContacted
from halfhour.letters.models import Channel, Letter
from halfhour.letters.write import Resting, ask_first, may_be_written_to, start
from halfhour.student.policy import Named, Policy


def test_it_is_a_draft_by_mail_for_that_person(world):
    letter = start(world.sam, "report", text="Dear Chidi,\n", subject="What came of it", person=world.chidi)
    assert Letter.objects.of(world.sam).drafts().get(pk=letter.pk).channel == Channel.EMAIL
    assert letter.address == "chidi@firm.example"


def test_it_may_go_to_an_assistant_who_is_no_person_here(world):
    letter = start(world.sam, "thanks", text="Thank you.", to_name="Ida Quill", to_email="ida@court.example")
    assert (letter.whom, letter.address) == ("Ida Quill", "ida@court.example")


@pytest.mark.parametrize(
    ("kind", "may"), [("approach", False), ("hello", False), ("report", False), ("thanks", True), ("call_off", True)]
)
def test_who_is_not_to_be_contacted_gets_only_what_is_owed(world, kind, may):
    world.ada.do_not_contact = True
    if may:
        start(world.sam, kind, text="x", person=world.ada)
    else:
        with pytest.raises(NotToBeContacted):
            start(world.sam, kind, text="x", person=world.ada)


@pytest.mark.parametrize(("days", "may"), [(1, False), (0, True), (-1, True)])
def test_who_rests_is_not_asked_before_the_day(world, days, may):
    today = world.sam.today(world.at)
    world.ada.rest_until = today + timedelta(days=days)
    if may:
        may_be_written_to(world.ada, "approach", on=today, policy=Policy())
    else:
        with pytest.raises(Resting):
            may_be_written_to(world.ada, "approach", on=today, policy=Policy())


@pytest.mark.parametrize(
    "named",
    [
        Named(name="ada brightwater"),
        Named(email="ada@firm.example"),
        Named(email="firm.example"),
        Named(name="Tern & Quill LLP"),
    ],
)
def test_a_school_may_name_people_and_offices_not_to_be_written_to(world, named):
    policy = replace(Policy(), not_to_contact=(named,))
    with pytest.raises(NotToBeContacted):
        start(world.sam, "approach", text="x", person=world.ada, policy=policy)
    assert ask_first(world.ada, replace(Policy(), ask_office_first=(named,))) == named


@pytest.mark.parametrize(
    "named", [Named(name="Ada"), Named(name=""), Named(email="other.example"), Named(email="m.example")]
)
def test_others_are_not_meant(world, named):
    assert ask_first(world.ada, replace(Policy(), ask_office_first=(named,))) is None
