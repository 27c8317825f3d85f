"""Drafting the request, and writing it down when it left before."""

from datetime import date, timedelta

import pytest

from halfhour.interviews.models import Introduction
from halfhour.letters.models import Letter
from halfhour.outreach.asking import same_office
from halfhour.outreach.models import Approach
from halfhour.people.models import Event, Met, Organisation, Person, Post
from halfhour.student.policy import Policy

COLD = {"channel": "email", "by": "cold"}


def ask(press, interview, htmx=False, **data):
    return press(f"/outreach/{interview.pk}/ask/", COLD | data, htmx=htmx)


def letter_of(interview) -> Letter:
    return Approach.objects.get(interview=interview).letter


@pytest.mark.parametrize("htmx", [True, False])
def test_it_drafts_and_opens_the_letter(press, with_dana, htmx):
    answer = ask(press, with_dana, htmx)
    letter = letter_of(with_dana)
    assert answer.get("HX-Redirect" if htmx else "Location") == f"/letters/{letter.pk}/?next=/outreach/{with_dana.pk}/"
    assert letter.text.startswith("Dear Professor Whitlock,") and "how a course on torts is made" in letter.text


@pytest.mark.parametrize(("may", "named"), [("yes", True), ("no", False), ("unasked", False)])
def test_the_givers_name_stands_there_only_with_permission(press, with_dana, world, may, named):
    Introduction.objects.create(
        student=world.sam,
        by=world.chidi,
        person=world.dana,
        name="Dana Whitlock",
        given_on=date(2026, 11, 18),
        may_use_name=may,
    )
    ask(press, with_dana, by="introduced")
    assert ("Chidi Marlowe" in letter_of(with_dana).text) is named


def test_where_they_were_met_is_said(press, with_dana, world):
    event = Event.objects.create(student=world.sam, name="the clinic fair", happened_on=date(2026, 11, 3))
    Met.objects.create(student=world.sam, event=event, person=world.dana, spoke_of="case files")
    ask(press, with_dana, by="met")
    assert "the clinic fair on November 3, and you spoke with me about case files" in letter_of(with_dana).text


def test_an_untouched_draft_gives_way_to_another_channel(press, with_dana):
    ask(press, with_dana)
    ask(press, with_dana, channel="linkedin")
    assert Letter.objects.filter(interview=with_dana).count() == 1
    assert letter_of(with_dana).channel == "linkedin"


def test_a_draft_that_was_worked_on_is_kept(press, with_dana):
    ask(press, with_dana)
    letter_of(with_dana).write("My own words", subject="", revision=1)
    ask(press, with_dana, channel="phone")
    assert Letter.objects.filter(interview=with_dana).count() == 2
    assert Approach.objects.filter(interview=with_dana).count() == 1


def test_who_was_asked_is_not_asked_again(press, world):
    answer = ask(press, world.with_ada)
    assert answer.status_code == 422
    assert "asked already" in answer.content.decode()


@pytest.mark.parametrize("rest", [True, False])
def test_who_wants_peace_has_it(press, with_dana, world, rest):
    if rest:
        world.dana.rest(date(2026, 11, 20))
    else:
        world.dana.do_not_contact = True
        world.dana.save()
    assert ask(press, with_dana).status_code == 422
    assert not Approach.objects.filter(interview=with_dana).exists()


@pytest.mark.parametrize(("days", "may"), [(0, False), (4, True)])
def test_later_means_their_date(press, world, clock, days, may):
    world.approach_to_ada.record_answer("later", at=world.at, later_on=date(2026, 11, 23))
    clock.turn(days=days)
    assert (ask(press, world.with_ada).status_code == 303) is may


def test_after_a_withdrawal_it_can_be_asked_anew(press, world):
    world.approach_to_ada.withdraw(at=world.at)
    assert ask(press, world.with_ada).status_code == 303


@pytest.mark.parametrize("data", [{"channel": "pigeon"}, {"by": "magic"}, {"channel": ""}])
def test_rubbish_is_refused(press, with_dana, data):
    assert ask(press, with_dana, **data).status_code == 422


def test_looking_asks_nothing_and_a_stranger_gets_404(client, press, with_dana, world):
    for verb in ("ask", "wrote-already"):
        assert client.get(f"/outreach/{with_dana.pk}/{verb}/").status_code == 405
        assert press(f"/outreach/{world.evas_interview.pk}/{verb}/", COLD).status_code == 404


@pytest.mark.parametrize("htmx", [True, False])
def test_what_left_before_is_noted_with_its_day(press, with_dana, htmx):
    press(
        f"/outreach/{with_dana.pk}/wrote-already/",
        {"wrote_on": "2026-11-12", "wrote_by": "linkedin", "wrote": "May we talk?"},
        htmx=htmx,
    )
    letter = letter_of(with_dana)
    assert letter.sent_at.date() == date(2026, 11, 12) and letter.text == "May we talk?"


@pytest.mark.parametrize("day", ["2026-11-20", "2026-11-31", ""])
def test_a_day_to_come_or_none_is_refused(press, with_dana, day):
    answer = press(
        f"/outreach/{with_dana.pk}/wrote-already/", {"wrote_on": day, "wrote_by": "email", "wrote": "My words"}
    )
    assert answer.status_code == 422
    assert "My words" in answer.content.decode()


def colleague(world, role) -> Person:
    return Person.objects.create(student=world.sam, name="Gita Rowan", role=role)


@pytest.mark.parametrize(
    ("role", "warns"),
    [
        ("Partner, Tern & Quill, L.L.P.", True),
        ("Partner, Tern & Quill LLP", True),
        ("Partner, Other LLP", False),
        ("", False),
    ],
)
def test_a_colleague_who_has_not_answered_is_named(world, role, warns):
    from halfhour.interviews.models import Interview

    interview = Interview.objects.wish(colleague(world, role), at=world.at)
    found = same_office(interview, at=world.at, policy=Policy())
    assert bool(found) is warns


@pytest.mark.parametrize(("days", "warns"), [(14, True), (15, False)])
def test_within_two_weeks_only(world, days, warns):
    from halfhour.interviews.models import Interview

    office = Organisation.objects.create(student=world.sam, name="Tern and Quill")
    gita = colleague(world, "")
    for person in (gita, world.ada):
        Post.objects.create(student=world.sam, person=person, organisation=office)
    Letter.objects.filter(pk=world.approach_to_ada.letter_id).update(sent_at=world.at - timedelta(days=days))
    found = same_office(Interview.objects.wish(gita, at=world.at), at=world.at, policy=Policy())
    assert bool(found) is warns
