"""What comes of a talk: advice, names, and staying in touch."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.news import News
from halfhour.coach.present import Present
from halfhour.coach.rules import order, sources
from halfhour.coach.rules.rule import Duty, brief, places, rule
from halfhour.coach.situation import Advice, Introduction, Person
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words


@rule(
    "advice-followed",
    "follow_up",
    "advice",
    words=_("{advice}, as {name} advised"),
    verb="advice",
    because=_("They will ask, or wonder. Done or decided against, both are an answer; forgotten is none."),
    source=sources.COLLEGE,
    settles=_("done, or decided against"),
    shown_from=_("{look_ahead_days} days before its day"),
    due=_("the day you set, or {advice_days} days after the talk"),
    owed=_("after that"),
    numbers=("advice_days", "look_ahead_days"),
)
def advice_followed(advice: Advice, present: Present) -> Iterator[Duty]:
    if advice.done_at:
        return
    day = advice.by_on or advice.given_on + timedelta(days=present.policy.advice_days)
    due = present.end_of(day)
    yield Duty(
        subject=advice.id,
        person=advice.person,
        interview_id=advice.interview_id,
        shown_at=present.start_of(max(day - timedelta(days=present.policy.look_ahead_days), advice.given_on)),
        due_at=due,
        owed_at=due,
        fact=words(_("told you on {day}"), day=advice.given_on),
        places=places(advice=brief(advice.plan or advice.said)),
    )


@rule(
    "report-back",
    "follow_up",
    "advice",
    words=_("Tell {name} what came of their advice"),
    verb="report",
    because=_("“I did it, and this came of it” is the best letter that somebody who helped can get."),
    source=sources.CARLETON,
    settles=_("they were told"),
    shown_from=_("you noted the outcome"),
    due=_("{report_back_days} days later"),
    owed=_("after that"),
    numbers=("report_back_days",),
)
def report_back(advice: Advice, present: Present) -> Iterator[Duty]:
    if advice.done_at and not advice.told_at:
        due = present.end_of(present.day_of(advice.done_at) + timedelta(days=present.policy.report_back_days))
        yield Duty(
            subject=advice.id,
            person=advice.person,
            interview_id=advice.interview_id,
            shown_at=advice.done_at,
            due_at=due,
            owed_at=due,
            fact=words(_("done: {advice}"), advice=brief(advice.plan or advice.said)),
        )


@rule(
    "introductions-used",
    "follow_up",
    "introduction",
    words=_("Write to {named}, whom {name} named"),
    verb="introduction",
    because=_("Whoever gave the name may have announced you. After {introduction_days} days the door begins to close."),
    source=sources.LAW_STUDENTS,
    settles=_("a request is drafted or sent, or the name is set aside"),
    shown_from=_("the giver is thanked, and the days are not quiet"),
    due=_("{introduction_days} days after the name was given"),
    owed=_("after that"),
    numbers=("introduction_days",),
)
def introductions_used(introduction: Introduction, present: Present) -> Iterator[Duty]:
    used = introduction.written_at or introduction.has_draft or introduction.talked_at
    named = Person(id=introduction.id, name=introduction.name)
    if used or not introduction.may_be_written or order.is_left_alone(named, present):
        return
    if introduction.thanked_at is None or present.is_quiet(present.today):
        return
    day = introduction.given_on + timedelta(days=present.policy.introduction_days)
    due = present.end_of(present.after_quiet(max(day, present.day_of(introduction.thanked_at))))
    yield Duty(
        subject=introduction.id,
        person=introduction.giver,
        interview_id=introduction.interview_id,
        shown_at=max(introduction.thanked_at, present.start_of(introduction.given_on)),
        due_at=due,
        owed_at=due,
        places=places(named=introduction.name),
    )


@rule(
    "thank-for-the-name",
    "follow_up",
    "introduction",
    words=_("Thank {name} for naming {named}"),
    verb="thank_giver",
    because=_("Thanks go to the giver first; then to the person named goes the letter."),
    source=sources.SENSE,
    settles=_("a thank-you to them"),
    shown_from=_("the name was given outside a talk"),
    due=_("{thanks_due_days} day later"),
    owed=_("{thanks_owed_days} days later"),
    numbers=("thanks_due_days", "thanks_owed_days"),
    hurts_others=True,
)
def thank_for_the_name(introduction: Introduction, present: Present) -> Iterator[Duty]:
    if introduction.thanked_at or introduction.interview_id or _is_wished(introduction, present):
        return
    day, policy = introduction.given_on, present.policy
    yield Duty(
        subject=introduction.id,
        person=introduction.giver,
        interview_id=introduction.interview_id,
        shown_at=present.start_of(day),
        due_at=present.end_of(day + timedelta(days=policy.thanks_due_days)),
        owed_at=present.end_of(day + timedelta(days=policy.thanks_owed_days)),
        places=places(named=introduction.name),
    )


@rule(
    "tell-introducer",
    "follow_up",
    "introduction",
    words=_("Tell {name} how the talk with {named} went"),
    verb="tell_giver",
    because=_("They lent you their name. Two lines close the circle, and open the next."),
    source=sources.SENSE,
    settles=_("they were told"),
    shown_from=_("the end of the talk with the person they named"),
    due=_("{report_back_days} days later"),
    owed=_("after that"),
    numbers=("report_back_days",),
)
def tell_introducer(introduction: Introduction, present: Present) -> Iterator[Duty]:
    if introduction.talked_at and not introduction.told_at:
        day = present.day_of(introduction.talked_at) + timedelta(days=present.policy.report_back_days)
        due = present.end_of(day)
        yield Duty(
            subject=introduction.id,
            person=introduction.giver,
            interview_id=introduction.interview_id,
            shown_at=introduction.talked_at,
            due_at=due,
            owed_at=due,
            places=places(named=introduction.name),
        )


@rule(
    "keep-in-touch",
    "follow_up",
    "friend",
    words=_("Write {name} a few lines"),
    verb="hello",
    because=_(
        "At most three times a year, and when there is news: every {keep_in_touch_days} days, before "
        "{keep_in_touch_owed_days} have passed. It counts from the last real contact, of any kind."
    ),
    source=sources.PORTLAND,
    settles=_("a contact of any kind"),
    shown_from=_("{keep_in_touch_days} days after the last contact, or as you chose for them; not in quiet days"),
    due=_("{keep_in_touch_owed_days} days after it"),
    numbers=("keep_in_touch_days", "keep_in_touch_owed_days"),
    settled_by_student=True,
    rests_for="keep_in_touch_days",
)
def keep_in_touch(person: Person, present: Present) -> Iterator[Duty]:
    last, policy = person.last_contact_at, present.policy
    rests = person.rest_until is not None and present.today < person.rest_until
    if last is None or rests or order.is_left_alone(person, present) or present.is_quiet(present.today):
        return
    day = present.day_of(last)
    every = timedelta(days=person.touch_every_days or policy.keep_in_touch_days)
    grace = timedelta(days=policy.keep_in_touch_owed_days - policy.keep_in_touch_days)
    yield Duty(
        subject=person.id,
        person=person,
        shown_at=present.start_of(day + every),
        due_at=present.end_of(day + every + grace),
        fact=words(_("last contact on {day}"), day=day),
    )


@rule(
    "progress-update",
    "follow_up",
    "news",
    words=_("Tell those who helped: {news}"),
    verb="progress",
    because=_("New work, a school, a question you have answered for yourself: they had a part in it. One letter each."),
    source=sources.SANTA_CLARA,
    shown_from=_("you noted work or a school, or closed an aim, after somebody had helped; for {advice_days} days"),
    due=_("{report_back_days} days later"),
    numbers=("report_back_days", "advice_days"),
    settled_by_student=True,
)
def progress_update(news: News, present: Present) -> Iterator[Duty]:
    day, policy = present.day_of(news.noted_at), present.policy
    if present.at < present.end_of(day + timedelta(days=policy.advice_days)):
        yield Duty(
            subject=news.id,
            shown_at=news.noted_at,
            due_at=present.end_of(day + timedelta(days=policy.report_back_days)),
            words=_("Tell those who helped what you found out: {news}") if news.is_found_out else "",
            places=places(news=brief(news.what)),
        )


def _is_wished(introduction: Introduction, present: Present) -> bool:
    """Whether an interview with the person named is open; then its own rule says whom to thank first."""
    return any(
        one.person.id == introduction.person_id and one.closed_at is None for one in present.situation.interviews
    )


RULES = (
    advice_followed,
    report_back,
    thank_for_the_name,
    introductions_used,
    tell_introducer,
    keep_in_touch,
    progress_update,
)
