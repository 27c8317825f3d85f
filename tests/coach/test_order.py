"""The law of order: who comes before whom."""

from dataclasses import replace

from halfhour.coach.cues import cues_in
from halfhour.coach.situation import Declined
from halfhour.student.policy import Named, Policy
from tests.coach.picture import ADA, DEFAULT, draft, interview, introduction, person, situation, t

JUDGE = person(kind="judge")
NAMED = introduction(person_id=ADA)
ASKED = Declined(rule="ask-office-first", subject=ADA)
AT = t("11-09 10:00")


def said(one, *, policy=DEFAULT, **more):
    return {cue.rule for cue in cues_in(situation(one, **more), AT, policy)}


def test_a_judge_is_written_to_after_the_office_was_asked_and_the_introducer_thanked():
    letter = interview(person=JUDGE, origins=(NAMED,), drafts=(draft(),))
    assert {"ask-office-first", "thank-before-using-name"} <= said(letter)
    assert "send-the-draft" not in said(letter)
    assert "send-the-draft" not in said(letter, declined=(ASKED,))
    thanked = replace(letter, origins=(replace(NAMED, thanked_at=t("11-03 10:00")),))
    assert "send-the-draft" not in said(thanked)
    assert "send-the-draft" in said(thanked, declined=(ASKED,))


def test_whom_the_school_keeps_from_letters_is_not_written_to_whatever_lies_drafted():
    letter = interview(drafts=(draft(),), person=person(email="ada@firm.example"))
    policy = Policy(not_to_contact=(Named(email="ADA@firm.example"),))
    assert "send-the-draft" in said(letter)
    found = said(letter, policy=policy)
    assert "not-to-contact" in found
    assert not {"send-the-draft", "introduce-and-why"} & found


def test_the_office_is_asked_about_whom_the_school_names():
    policy = Policy(ask_office_first=(Named("Ada Brightwater"),))
    assert "ask-office-first" in said(interview(), policy=policy)
    assert "introduce-and-why" not in said(interview(), policy=policy)
    assert "introduce-and-why" in said(interview(), policy=policy, declined=(ASKED,))
