"""Each rule: when it begins to speak, when it is due and owed, and when it is silent."""

import re
from dataclasses import replace
from datetime import timedelta
from string import Formatter

import pytest

from halfhour.coach.cues import cues_in
from halfhour.coach.present import Present
from halfhour.coach.rules.all import RULES
from halfhour.coach.rules.practices import PRACTICES
from halfhour.coach.rules.rule import STAGES, VERBS
from halfhour.student.policy import Named, Policy, numbers
from tests.coach.cases import after, find, meeting_day, prepare, reach_out, schedule, waiting

INSTANT = timedelta(microseconds=1)
CASES = {
    id: case
    for part in (find, reach_out, waiting, schedule, meeting_day, prepare, after)
    for id, case in part.CASES.items()
}
IDS = [rule.id for rule in RULES]
NAMES = {one.name for one in numbers()}


def said(id, situation, at, policy):
    return [cue for cue in cues_in(situation, at, policy) if cue.rule == id]


def test_every_rule_has_its_case():
    assert sorted(CASES) == sorted(IDS)
    assert len(IDS) == len(set(IDS)) >= 40


@pytest.mark.parametrize("id", IDS)
def test_it_speaks_from_its_moment_on_and_not_before(id):
    case = CASES[id]
    assert len(said(id, case.speaks, case.shown, case.policy)) == 1
    assert said(id, case.speaks, case.shown - INSTANT, case.policy) == []


@pytest.mark.parametrize("id", IDS)
def test_it_is_due_and_owed_when_it_says(id):
    case = CASES[id]
    (cue,) = said(id, case.speaks, case.shown, case.policy)
    assert (cue.due_at, cue.owed_at) == (case.due, case.owed)
    if case.owed:
        assert [one.is_owed for one in said(id, case.speaks, case.owed - INSTANT, case.policy)] == [False]
        assert [one.is_owed for one in said(id, case.speaks, case.owed, case.policy)] == [True]


@pytest.mark.parametrize("id", IDS)
def test_it_is_silent_where_nothing_is_to_be_done(id):
    case = CASES[id]
    assert case.silent
    for situation in case.silent:
        for at in (case.shown, case.due - INSTANT, case.due, case.due + timedelta(days=3)):
            assert said(id, situation, at, case.policy) == [], at


@pytest.mark.parametrize("id", IDS)
def test_it_can_be_switched_off(id):
    case = CASES[id]
    assert said(id, case.speaks, case.shown, replace(case.policy, rules_off=frozenset({id}))) == []


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_it_reads_no_number_that_it_does_not_declare(rule):
    case, read = CASES[rule.id], set()

    class Watched(Policy):
        def __getattribute__(self, name):
            if name in NAMES:
                read.add(name)
            return super().__getattribute__(name)

    policy = Watched(not_to_contact=case.policy.not_to_contact, quiet=case.policy.quiet)
    present = Present.of(case.speaks, case.shown, policy)
    subjects = {
        "student": [case.speaks.student], "interview": case.speaks.interviews, "advice": case.speaks.advice,
        "introduction": case.speaks.introductions, "promise": case.speaks.promises, "lead": case.speaks.leads,
        "friend": case.speaks.friends, "met": case.speaks.met, "news": case.speaks.news,
    }  # fmt: skip
    for subject in subjects[rule.over]:
        list(rule.look(subject, present))
    assert read <= set(rule.numbers)


@pytest.mark.parametrize("rule", (*RULES, *PRACTICES), ids=[*IDS, *(one.id for one in PRACTICES)])
def test_what_it_says_is_kind_and_complete(rule):
    texts = [
        getattr(rule, name)
        for name in ("words", "because", "settles", "shown_from", "due", "owed")
        if hasattr(rule, name)
    ]
    for text in texts:
        assert not re.search(r"!|\bplease\b|\boops\b|successfully|overdue|\blate\b(?! one)", text, re.IGNORECASE), text
    assert rule.because.endswith((".", "?", "”"))
    assert rule.source.title
    assert rule.stage in STAGES
    assert set(rule.numbers) <= NAMES
    places = {name for text in texts for _text, name, _form, _how in Formatter().parse(text) if name}
    assert places & NAMES <= set(rule.numbers)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_its_sentences_are_filled_and_its_button_is_a_verb_that_is_known(rule):
    case = CASES[rule.id]
    (cue,) = said(rule.id, case.speaks, case.shown, case.policy)
    for sentence in (cue.what, cue.when, cue.because, cue.button, cue.fact):
        assert "{" not in str(sentence or "")
    assert cue.verb in VERBS
    assert cue.may_be_declined is rule.settled_by_student


def test_a_talk_that_is_ready_leaves_only_the_day_itself():
    case = CASES["dress"]
    quiet = cues_in(case.speaks, case.shown - timedelta(days=3), Policy())
    assert quiet == ()


def test_a_name_that_the_school_keeps_from_letters_is_not_to_be_taken_up():
    case = CASES["introductions-used"]
    policy = Policy(not_to_contact=(Named("Ada Brightwater"),))
    assert said("introductions-used", case.speaks, case.shown, policy) == []
