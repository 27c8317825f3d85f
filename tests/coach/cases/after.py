"""The talk, its thanks, and what comes of it."""

from dataclasses import replace
from uuid import UUID

from halfhour.coach.news import News
from halfhour.coach.situation import Advice, Declined, Guest, Lead, Promise, Talk
from tests.coach.picture import (
    ADA,
    WITH_ADA,
    Case,
    agreed,
    d,
    draft,
    held,
    interview,
    introduction,
    meeting,
    person,
    situation,
    t,
)

RUNNING = Talk(id=UUID(int=50), began_at=t("11-24 12:30"), ends_at=t("11-24 12:55"))
DONE = situation(held())
SHOWN, DUE, OWED = t("11-24 13:55"), t("11-26 00:00"), t("11-27 00:00")
BLANK = draft("thanks", begun_at=t("11-24 14:30"), open=frozenset({"no-blanks"}))
CARD = draft("thanks", begun_at=t("11-24 14:30"), channel="card")
TRIED = Advice(id=UUID(int=90), person=person(), said="Call the clinic", given_on=d("11-02"))
KEPT = Promise(id=UUID(int=91), person=person(), text="Send the article", made_on=d("11-02"), by_on=d("11-10"))
OPENING = Lead(id=UUID(int=92), person=person(), what="A summer post", noted_at=t("11-10 10:00"))
THANKED = introduction(thanked_at=t("11-03 10:00"))
NEW_WORK = News(id=UUID(int=95), what="Summer clerk, Tern & Quill LLP, 2027", noted_at=t("10-05 18:00"))
FRIEND = person(last_contact_at=t("07-01 10:00"))


CASES = {
    "start-on-time": Case(
        situation(agreed()),
        shown=t("11-24 11:30"),
        due=t("11-24 12:30"),
        silent=(DONE, situation(agreed(talk=RUNNING))),
    ),
    "end-on-time": Case(situation(agreed(talk=RUNNING)), shown=t("11-24 12:55"), due=t("11-25 00:00"), silent=(DONE,)),
    "debrief": Case(
        situation(held(debriefed_at=None)),
        shown=t("11-24 12:55"),
        due=t("11-25 00:00"),
        owed=t("11-25 00:00"),
        silent=(DONE, situation(interview())),
    ),
    "thank-in-time": Case(
        situation(held(thanked_at=None)), shown=SHOWN, due=DUE, owed=OWED, silent=(DONE, situation(interview()))
    ),
    "thank-everyone": Case(
        situation(held(guests=(Guest(id=UUID(int=93), name="Gil Arden"),))),
        shown=SHOWN,
        due=DUE,
        owed=OWED,
        silent=(
            DONE,
            situation(held(guests=(Guest(id=UUID(int=93), name="Gil Arden", thanked_at=t("11-25 09:00")),))),
            situation(
                held(meeting=meeting(scheduler_name="Robin Vale", scheduler_reachable=True, scheduler_thanked=True))
            ),
        ),
    ),
    "thank-specific": Case(
        situation(held(thanked_at=None, drafts=(BLANK,))),
        shown=t("11-24 14:30"),
        due=DUE,
        silent=(situation(held(thanked_at=None, drafts=(CARD,))), DONE),
    ),
    "thank-form": Case(
        situation(held(thanked_at=None, drafts=(CARD,), person=person(has_address=False))),
        shown=t("11-24 14:30"),
        due=DUE,
        silent=(
            situation(held(thanked_at=None, drafts=(CARD,))),
            situation(held(thanked_at=None, drafts=(BLANK,), person=person(has_address=False))),
        ),
    ),
    "connect-after": Case(
        situation(held(connected_at=None)),
        shown=t("11-24 16:00"),
        due=t("11-27 00:00"),
        silent=(
            DONE,
            situation(held(connected_at=None, thanked_at=None)),
            *(
                situation(held(connected_at=None, person=person(kind=kind)))
                for kind in ("judge", "clerk", "court_staff")
            ),
            situation(held(connected_at=None), declined=(Declined(rule="connect-after", subject=WITH_ADA),)),
        ),
    ),
    "course-deliverable": Case(
        situation(held(for_course="Legal Research 101")),
        shown=t("11-24 12:55"),
        due=t("12-02 00:00"),
        owed=t("12-02 00:00"),
        silent=(DONE,),
    ),
    "advice-followed": Case(
        situation(advice=(TRIED,)),
        shown=t("11-25 00:00"),
        due=t("12-03 00:00"),
        owed=t("12-03 00:00"),
        silent=(situation(advice=(replace(TRIED, done_at=t("11-20 10:00")),)),),
    ),
    "report-back": Case(
        situation(advice=(replace(TRIED, done_at=t("11-20 10:00")),)),
        shown=t("11-20 10:00"),
        due=t("11-28 00:00"),
        owed=t("11-28 00:00"),
        silent=(
            situation(advice=(TRIED,)),
            situation(advice=(replace(TRIED, done_at=t("11-20 10:00"), told_at=t("11-20 11:00")),)),
        ),
    ),
    "introductions-used": Case(
        situation(introductions=(THANKED,)),
        shown=t("11-03 10:00"),
        due=t("11-17 00:00"),
        owed=t("11-17 00:00"),
        silent=(
            situation(introductions=(introduction(),)),
            situation(introductions=(replace(THANKED, written_at=t("11-04 10:00")),)),
            situation(introductions=(replace(THANKED, has_draft=True),)),
            situation(introductions=(replace(THANKED, may_be_written=False),)),
        ),
    ),
    "thank-for-the-name": Case(
        situation(introductions=(introduction(),)),
        shown=t("11-02 00:00"),
        due=t("11-04 00:00"),
        owed=t("11-05 00:00"),
        silent=(
            situation(introductions=(THANKED,)),
            situation(introductions=(introduction(interview_id=UUID(int=94)),)),
            situation(interview(), introductions=(introduction(person_id=ADA),)),
        ),
    ),
    "tell-introducer": Case(
        situation(introductions=(replace(THANKED, talked_at=t("11-24 12:55")),)),
        shown=t("11-24 12:55"),
        due=t("12-02 00:00"),
        owed=t("12-02 00:00"),
        silent=(
            situation(introductions=(THANKED,)),
            situation(introductions=(replace(THANKED, talked_at=t("11-24 12:55"), told_at=t("11-25 09:00")),)),
        ),
    ),
    "promise-kept": Case(
        situation(promises=(KEPT,)),
        shown=t("11-08 00:00"),
        due=t("11-11 00:00"),
        owed=t("11-11 00:00"),
        silent=(situation(),),
    ),
    "lead": Case(
        situation(leads=(OPENING,)),
        shown=t("11-10 10:00"),
        due=t("11-13 00:00"),
        owed=t("11-13 00:00"),
        silent=(
            situation(leads=(replace(OPENING, thanked_at=t("11-10 11:00")),)),
            situation(leads=(replace(OPENING, answered_at=t("11-10 11:00")),)),
        ),
    ),
    "lead-by-date": Case(
        situation(leads=(replace(OPENING, thanked_at=t("11-10 11:00"), by_on=d("11-20")),)),
        shown=t("11-18 00:00"),
        due=t("11-21 00:00"),
        owed=t("11-21 00:00"),
        silent=(
            situation(leads=(replace(OPENING, by_on=d("11-20")),)),
            situation(
                leads=(replace(OPENING, thanked_at=t("11-10 11:00"), answered_at=t("11-11 11:00"), by_on=d("11-20")),)
            ),
        ),
    ),
    "lead-told": Case(
        situation(leads=(replace(OPENING, answered_at=t("11-12 11:00")),)),
        shown=t("11-12 11:00"),
        due=t("11-20 00:00"),
        silent=(
            situation(leads=(OPENING,)),
            situation(leads=(replace(OPENING, answered_at=t("11-12 11:00"), told_at=t("11-12 12:00")),)),
        ),
    ),
    "keep-in-touch": Case(
        situation(friends=(FRIEND,)),
        shown=t("10-31 00:00"),
        due=t("2027-01-01 00:00"),
        silent=(
            situation(friends=(replace(FRIEND, last_contact_at=None),)),
            situation(friends=(replace(FRIEND, rest_until=d("2027-06-01")),)),
            situation(friends=(replace(FRIEND, do_not_contact=True),)),
            situation(friends=(replace(FRIEND, last_contact_at=t("2027-01-01 09:00")),)),
        ),
    ),
    "progress-update": Case(
        situation(news=(NEW_WORK,)),
        shown=t("10-05 18:00"),
        due=t("10-13 00:00"),
        silent=(
            situation(),
            situation(news=(replace(NEW_WORK, noted_at=t("09-04 18:00")),)),  # a month is over before the first look
            situation(news=(NEW_WORK,), declined=(Declined(rule="progress-update", subject=NEW_WORK.id),)),
        ),
    ),
}
