"""What the rules look at is what the rooms keep: each fact is found, by its own verb, and only the student's own."""

from datetime import UTC, date, datetime, timedelta

import pytest

from halfhour.coach import situation as seen
from halfhour.coach.gather.situation import situation, situation_of
from halfhour.coach.look import cues
from halfhour.coach.present import phase
from halfhour.followup.models import Advice, Debrief, Lead, Promise, Thanks
from halfhour.foundation.time import WallTime
from halfhour.interviews.models import Interview, Introduction, Participant
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.people.models import Contact, Note, Organisation, Person, Post
from halfhour.preparation.models import Goal, Question
from halfhour.research.models import Looked, Verdict
from halfhour.scheduling.models import Meeting, Offer, Window
from halfhour.student.models import Background, QuietPeriod
from halfhour.student.policy import Policy, Quiet
from tests.world import PORTLAND, approach


def look(world, at=None) -> seen.Situation:
    return situation(world.sam, at or world.at, Policy())


def with_ben(world) -> seen.Interview:
    return next(one for one in look(world).interviews if one.person.name == "Ben Castellan")


def letter(world, interview, kind, *, sent_at, channel=Channel.EMAIL, text="Dear you,"):
    return Letter.objects.create(
        student=world.sam, person=interview.person, interview=interview, kind=kind, channel=channel, text=text,
        sent_at=sent_at,
    )  # fmt: skip


def rules(world, at=None):
    return {cue.rule for cue in cues(world.sam, at or world.at)}


def test_the_phases_of_the_world_are_seen(world):
    phases = {one.person.name: phase(one, world.at) for one in look(world).interviews}
    assert phases == {"Ada Brightwater": "waiting", "Ben Castellan": "ahead", "Chidi Marlowe": "held"}


def test_what_was_found_out_about_a_person_is_seen(world):
    ben = world.ben
    Looked.at_place(ben, "firm", at=world.at, found=False)
    Note.objects.create(student=world.sam, person=ben, text="rows on the river", noted_at=world.at)
    Note.objects.create(student=world.sam, person=ben, text="Why Larkspur?", is_question=True, noted_at=world.at)
    Verdict.objects.create(student=world.sam, person=ben, type="work", word="confirmed", said_at=world.at)
    Verdict.objects.create(student=world.sam, person=ben, type="work", word="rejected", said_at=world.at)
    office = Organisation.objects.create(student=world.sam, name="Larkspur Legal PC")
    Post.objects.create(student=world.sam, person=ben, organisation=office)
    old = Organisation.objects.create(student=world.sam, name="Old & Gone LLP")
    Post.objects.create(student=world.sam, person=ben, organisation=old, former=True)
    person = with_ben(world).person
    assert (person.talking_points, person.early_questions, person.offices) == (2, 1, ("Larkspur Legal PC",))
    assert [(one.place, one.at, one.found) for one in person.looks] == [("firm", world.at, False)]


def test_the_last_real_contact_counts_and_the_request_itself_does_not(world):
    assert with_ben(world).person.last_contact_at == world.at - timedelta(days=6), "when he answered"
    Contact.with_person(world.ada, "chance", at=world.at - timedelta(days=1))
    ada = next(one for one in look(world).interviews if one.person.name == "Ada Brightwater")
    assert ada.person.last_contact_at == world.at - timedelta(days=1)
    assert "nudge-once" not in rules(world, world.at + timedelta(days=1))


def test_a_request_its_reminder_and_its_answer_are_seen(world):
    nudge = letter(world, world.with_ada, LetterKind.NUDGE, sent_at=world.at, channel=Channel.LINKEDIN)
    world.approach_to_ada.record_answer("later", at=world.at + timedelta(hours=1), later_on=date(2026, 12, 8))
    one = next(one for one in look(world).interviews if one.person.name == "Ada Brightwater")
    assert one.approach and one.approach.nudged_at == (nudge.sent_at,)
    assert (one.approach.answer, one.approach.later_on) == ("later", date(2026, 12, 8))
    assert (one.written_at, one.connected_at) == (nudge.sent_at, nudge.sent_at)


def test_the_open_checks_of_a_draft_are_seen(world):
    wish = Interview.objects.wish(world.dana, at=world.at)
    approach(wish, sent_at=None, text="Dear Professor Whitlock,\n\nI am [who you are]. Could you offer me a job?")
    (one,) = (one for one in look(world).interviews if one.person.name == "Dana Whitlock")
    (draft,) = one.drafts
    assert {"no-blanks", "ask-for-conversation"} <= draft.open
    assert {"no-blanks", "ask-for-conversation"} <= rules(world, world.at + timedelta(days=1))


@pytest.mark.parametrize(("said", "is_open"), [("unasked", True), ("no", True), ("yes", False)])
def test_a_name_may_be_used_only_where_that_is_on_record(world, said, is_open):
    world.femi.may_use_name = said
    world.femi.save()
    femi = world.femi.become_person()
    wish = Interview.objects.wish(femi, at=world.at)
    approach(wish, sent_at=None, text="Dear Femi,\n\nDana Whitlock said I may use her name. May we talk?")
    (one,) = (one for one in look(world).interviews if one.person.id == femi.pk)
    assert ("permission-on-record" in one.drafts[0].open) is is_open


def test_the_giver_is_thanked_before_the_person_named_is_written_to(world):
    femi = world.femi.become_person()
    Interview.objects.wish(femi, at=world.at)
    assert "thank-before-using-name" in rules(world)
    assert "introductions-used" not in rules(world)
    world.femi.thank(at=world.at)
    assert "thank-before-using-name" not in rules(world)
    assert "introductions-used" in rules(world)


def test_the_thank_you_for_a_talk_thanks_for_the_name_too(world):
    given = Introduction.objects.create(
        student=world.sam, by=world.chidi, name="Gil Arden", given_on=date(2026, 11, 18), interview=world.with_chidi
    )
    thanks = letter(world, world.with_chidi, LetterKind.THANKS, sent_at=world.at)
    Thanks.objects.filter(interview=world.with_chidi).update(letter=thanks)
    found = next(one for one in look(world).introductions if one.id == given.pk)
    assert (found.thanked_at, found.interview_id) == (world.at, world.with_chidi.pk)
    assert "thank-in-time" not in rules(world)


def test_an_introducer_is_told_after_the_talk(world):
    given = Introduction.objects.create(
        student=world.sam, by=world.dana, name="Chidi Marlowe", person=world.chidi, given_on=date(2026, 11, 1),
        thanked_at=world.at - timedelta(days=17),
    )  # fmt: skip
    found = next(one for one in look(world).introductions if one.id == given.pk)
    assert found.talked_at == world.talk_with_chidi.closed_at
    assert "tell-introducer" in rules(world)
    given.tell(at=world.at)
    assert "tell-introducer" not in rules(world)


def test_everyone_who_was_there_is_thanked_and_the_assistant(world):
    guest = Person.objects.create(student=world.sam, name="Gil Arden")
    Participant.objects.create(student=world.sam, interview=world.with_chidi, person=guest)
    Meeting.objects.filter(interview=world.with_chidi).update(scheduler_name="Robin Vale")
    owed = [cue for cue in cues(world.sam, world.at) if cue.rule == "thank-everyone"]
    assert sorted(str(cue.what) for cue in owed) == [
        "Thank Gil Arden too, for the talk with Chidi Marlowe",
        "Thank Robin Vale too, for the talk with Chidi Marlowe",
    ]
    for whom in ({"person": guest}, {"name": "Robin Vale"}):
        thanks = letter(world, world.with_chidi, LetterKind.THANKS, sent_at=world.at)
        Thanks.objects.create(student=world.sam, interview=world.with_chidi, letter=thanks, **whom)
    assert "thank-everyone" not in rules(world)


def test_times_offered_are_seen_until_they_are_released(world):
    world.approach_to_ada.record_answer("yes", at=world.at)
    assert "offer-times" in rules(world)
    offer = Offer.objects.create(student=world.sam, interview=world.with_ada, offered_at=world.at)
    for day in (23, 24):
        window = Window(student=world.sam, offer=offer, minutes=120)
        window.place_at(WallTime(datetime(2026, 11, day, 10), PORTLAND))
        window.save()
    one = next(one for one in look(world).interviews if one.person.name == "Ada Brightwater")
    assert one.offer and one.offer.last_ends_at == datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert "offer-times" not in rules(world)
    assert "offer-again" in rules(world, datetime(2026, 11, 24, 20, tzinfo=UTC))
    offer.release(at=world.at)
    assert "offer-times" in rules(world)


def test_the_latest_meeting_counts_whatever_became_of_the_first(world):
    world.meeting_with_ben.call_off(at=world.at)
    assert phase(with_ben(world), world.at) == "agreed"
    again = Meeting.agree(
        world.with_ben, WallTime(datetime(2026, 12, 1, 9), PORTLAND), minutes=30, at=world.at, medium="phone"
    )
    assert with_ben(world).meeting.id == again.pk
    assert phase(with_ben(world), world.at) == "ahead"


def test_goals_and_questions_of_a_talk_to_come_are_seen(world):
    Goal.set_for(world.with_ben, "Learn about hiring", most=3)
    Question.add(world.with_ben, "How is your pending trial going?", minutes=5)
    one = with_ben(world)
    assert [(goal.text, goal.questions) for goal in one.goals] == [
        ("Learn how a partner's week divides", 1),
        ("Learn about hiring", 0),
    ]
    assert [(question.minutes, question.must_ask, question.is_off_limits) for question in one.questions] == [
        (3, True, False),
        (5, False, True),
    ]
    assert situation_of(world.with_chidi, world.at, Policy()).interviews[0].goals == ()


def test_a_debrief_that_is_done_is_seen_and_one_begun_is_not(world):
    debrief = Debrief.objects.create(student=world.sam, interview=world.with_chidi, begun_at=world.at)
    assert "debrief" in rules(world)
    debrief.done_at = world.at
    debrief.save()
    assert "debrief" not in rules(world)


def test_advice_promises_and_leads_are_seen_until_they_are_settled(world):
    advice = Advice.objects.create(
        student=world.sam, person=world.chidi, said="Ask the clinic", given_on=date(2026, 11, 18),
        by_on=date(2026, 11, 20),
    )  # fmt: skip
    promise = Promise.objects.create(
        student=world.sam, person=world.chidi, text="the article", made_on=date(2026, 11, 12)
    )
    lead = Lead.objects.create(student=world.sam, person=world.chidi, what="a summer post", noted_at=world.at)
    assert {"advice-followed", "promise-kept", "lead"} <= rules(world)
    advice.follow(at=world.at)
    promise.keep(at=world.at)
    lead.thank(at=world.at)
    assert not {"advice-followed", "promise-kept", "lead"} & rules(world)
    assert "report-back" in rules(world)
    advice.report_back(at=world.at)
    assert "report-back" not in rules(world)


def test_friends_are_those_whom_the_student_chose(world):
    world.dana.keep_in_touch = True
    world.dana.save()
    Contact.with_person(world.dana, "call", at=world.at - timedelta(days=123))
    assert "keep-in-touch" in rules(world)
    letter = Letter.objects.create(student=world.sam, person=world.dana, kind=LetterKind.HELLO, sent_at=world.at)
    (friend,) = look(world).friends
    assert (friend.name, friend.last_contact_at) == ("Dana Whitlock", letter.sent_at)
    assert "keep-in-touch" not in rules(world)


def test_the_student_is_seen_with_quiet_days_employers_and_rhythm(world):
    QuietPeriod.objects.create(student=world.sam, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 9), why="exams")
    Background.objects.say(world.sam, Background.Kind.EMPLOYER, "Night clerk, Cedar Hotel, 2020")
    me = look(world).student
    assert me.quiet == (Quiet("exams", date(2026, 12, 1), date(2026, 12, 9)),)
    assert (me.has_employers, me.has_talked, me.last_wish_at) == (True, True, world.at - timedelta(days=12))
    assert me.zone.key == PORTLAND


def test_a_closed_interview_is_remembered_for_a_season(world):
    world.with_ada.close(at=world.at)
    assert len(look(world).interviews) == 3
    assert len(look(world, world.at + timedelta(days=90)).interviews) == 3
    assert len(look(world, world.at + timedelta(days=90, minutes=1)).interviews) == 2


def test_of_another_student_nothing_is_seen(world):
    eves = situation(world.eve, world.at, Policy())
    assert [one.person.name for one in eves.interviews] == ["Zoe Hartigan"]
    assert (eves.introductions, eves.friends, eves.declined) == ((), (), ())


def test_one_interview_alone_looks_as_it_does_among_all(world):
    for row in Interview.objects.of(world.sam).filter(pk__in=[world.with_ada.pk, world.with_ben.pk]):
        (alone,) = situation_of(row, world.at, Policy()).interviews
        assert alone == next(one for one in look(world).interviews if one.id == row.pk)
