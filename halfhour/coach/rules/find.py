"""Find somebody, and know them before you meet."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import AHEAD, WISHED, Present
from halfhour.coach.rules import sources
from halfhour.coach.rules.rule import Duty, rule
from halfhour.coach.situation import Interview, Person, Student
from halfhour.foundation.words import marked as _
from halfhour.foundation.words import words


@rule(
    "easy-first",
    "research",
    "student",
    words=_("Begin with somebody easy to talk with"),
    verb="find",
    because=_(
        "A professor, a recent graduate or a classmate’s employer is a kind first half hour. "
        "What you learn there makes the next one easier."
    ),
    source=sources.SENSE,
    settles=_("there is somebody you would like to talk with"),
    shown_from=_("when Halfhour is first started"),
    due=_("{pace_days} days later"),
    numbers=("pace_days",),
    settled_by_student=True,
)
def easy_first(student: Student, present: Present) -> Iterator[Duty]:
    if student.introduced_at and not student.has_talked and student.last_wish_at is None:
        due = present.day_of(student.introduced_at) + timedelta(days=present.policy.pace_days)
        yield Duty(subject=student.id, shown_at=student.introduced_at, due_at=present.end_of(due))


@rule(
    "own-pace",
    "research",
    "student",
    words=_("Choose the next person to talk with"),
    verb="find",
    because=_("Half an hour now and then, kept up, becomes a network. The rhythm is the one you chose."),
    source=sources.LAW_STUDENTS,
    settles=_("a new “I’d like to talk”"),
    shown_from=_("your own number of days after the last one, and not in exams"),
    due=_("the same day"),
    numbers=("pace_days",),
    settled_by_student=True,
    rests_for="pace_days",
)
def own_pace(student: Student, present: Present) -> Iterator[Duty]:
    last = student.last_wish_at or student.introduced_at
    if student.pace_days is None or last is None or present.is_quiet(present.today):
        return
    day = present.after_quiet(present.day_of(last) + timedelta(days=student.pace_days))
    yield Duty(
        subject=student.id,
        shown_at=present.start_of(day),
        due_at=present.end_of(max(day, present.today)),
        fact=words(_("your rhythm: every {days} days"), days=student.pace_days),
    )


@rule(
    "own-linkedin-first",
    "research",
    "student",
    words=_("Bring your own LinkedIn page up to date"),
    verb="done",
    because=_("Whom you look up may look you up. If you do not use LinkedIn, say Done."),
    source=sources.COLLEGE,
    shown_from=_("with your first “I’d like to talk”"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days",),
    settled_by_student=True,
)
def own_linkedin_first(student: Student, present: Present) -> Iterator[Duty]:
    wished = [one.wanted_at for one in present.situation.interviews if one.closed_at is None]
    if wished:
        due = present.day_of(min(wished)) + timedelta(days=present.policy.draft_rests_days)
        yield Duty(subject=student.id, shown_at=min(wished), due_at=present.end_of(due))


@rule(
    "conflict-check",
    "research",
    "interview",
    WISHED,
    words=_("Does your work stand against {name}’s office?"),
    verb="done",
    because=_(
        "Your employer, your clinic or a case of yours may be on the other side. "
        "Ask there before you write; what you know from work stays at work."
    ),
    source=sources.JUDICIAL_CODES,
    shown_from=_("“I’d like to talk”, if you noted an employer or a clinic"),
    due=_("{draft_rests_days} days later"),
    numbers=("draft_rests_days",),
    settled_by_student=True,
)
def conflict_check(interview: Interview, present: Present) -> Iterator[Duty]:
    if present.situation.student.has_employers and interview.person.kind not in {"professor", "paralegal"}:
        due = present.day_of(interview.wanted_at) + timedelta(days=present.policy.draft_rests_days)
        yield Duty(
            subject=interview.id,
            target=interview.person.id,
            shown_at=interview.wanted_at,
            due_at=present.end_of(due),
        )


@rule(
    "find-common-ground",
    "research",
    "interview",
    WISHED,
    AHEAD,
    words=_("Find one thing to talk about with {name}"),
    verb="research",
    because=_("Something in common, or something of theirs that interests you, opens the letter and the talk."),
    source=sources.COLLEGE,
    settles=_("a confirmed fact, or a note about them"),
    shown_from=_("“I’d like to talk”; again {research_ready_days} days before the talk"),
    due=_("{draft_rests_days} days later; the end of that day"),
    numbers=("draft_rests_days", "research_ready_days"),
)
def find_common_ground(interview: Interview, present: Present) -> Iterator[Duty]:
    if interview.person.talking_points:
        return
    if interview.meeting:
        shown, due = present.before_talk(interview.meeting, present.policy.research_ready_days)
    else:
        day = present.day_of(interview.wanted_at) + timedelta(days=present.policy.draft_rests_days)
        shown, due = interview.wanted_at, present.end_of(day)
    yield Duty(subject=interview.id, target=interview.person.id, shown_at=shown, due_at=due)


@rule(
    "research-before-meeting",
    "research",
    "interview",
    AHEAD,
    words=_("Read about {name} before you meet"),
    verb="research",
    because=_("They give you their time. To come without having read about them is the one thing that hurts."),
    source=sources.COLLEGE,
    settles=_("{sources_least} sources, or places where nothing was found"),
    shown_from=_("{research_ready_days} days before the talk; at once, if it was agreed later"),
    due=_("the end of that day"),
    owed=_("after that"),
    numbers=("sources_least", "research_ready_days"),
)
def research_before_meeting(interview: Interview, present: Present) -> Iterator[Duty]:
    if not _is_read_up(interview.person, present):
        yield from _before_the_talk(interview, present, owed=True)


@rule(
    "read-firm-page",
    "research",
    "interview",
    AHEAD,
    words=_("Read the page about {name} where they work"),
    verb="research",
    because=_("It is what they say of themselves. If there is none, say so under the places you looked at."),
    source=sources.COLLEGE,
    settles=_("the page at their firm, court or school is read, or there is none"),
    shown_from=_("{research_ready_days} days before the talk, once {sources_least} sources are read"),
    due=_("the end of that day"),
    owed=_("after that"),
    numbers=("sources_least", "research_ready_days"),
)
def read_firm_page(interview: Interview, present: Present) -> Iterator[Duty]:
    if _is_read_up(interview.person, present) and not _has_looked(interview.person, "firm"):
        yield from _before_the_talk(interview, present, owed=True)


@rule(
    "web-search",
    "research",
    "interview",
    AHEAD,
    words=_("Search the web for {name}"),
    verb="research",
    because=_("They may have been interviewed, or have written. To find nothing is a result too."),
    source=sources.COLLEGE,
    settles=_("a page from the web is read, or a search is noted"),
    shown_from=_("{research_ready_days} days before the talk, once {sources_least} sources are read"),
    due=_("the end of that day"),
    numbers=("sources_least", "research_ready_days"),
)
def web_search(interview: Interview, present: Present) -> Iterator[Duty]:
    if _is_read_up(interview.person, present) and not _has_looked(interview.person, "web"):
        yield from _before_the_talk(interview, present, owed=False)


@rule(
    "stale-research",
    "research",
    "interview",
    AHEAD,
    words=_("Look once more at what {name} does now"),
    button=_("Look again"),
    verb="research",
    because=_("What you read is older than {research_stale_days} days. Two minutes tell whether it still holds."),
    source=sources.SENSE,
    settles=_("a source or a look that is not older than {research_stale_days} days on the day of the talk"),
    shown_from=_("{research_ready_days} days before the talk"),
    due=_("the end of that day"),
    numbers=("sources_least", "research_ready_days", "research_stale_days"),
)
def stale_research(interview: Interview, present: Present) -> Iterator[Duty]:
    person, meeting = interview.person, interview.meeting
    if not meeting or not person.looks or not _is_read_up(person, present):
        return
    newest = present.day_of(max(look.at for look in person.looks))
    if present.day_of(meeting.starts_at) - newest > timedelta(days=present.policy.research_stale_days):
        shown, due = present.before_talk(meeting, present.policy.research_ready_days)
        yield Duty(subject=interview.id, target=person.id, shown_at=shown, due_at=due)


@rule(
    "specific-questions",
    "research",
    "interview",
    AHEAD,
    words=_("Note a question that only {name} can answer"),
    button=_("Note a question"),
    verb="research",
    because=_("While you read, questions come by themselves. The specific ones make the best half hour."),
    source=sources.COLLEGE,
    settles=_("{early_questions_least} question noted while reading, or any question for the talk"),
    shown_from=_("when the time is agreed and something was read"),
    due=_("{draft_rests_days} days later, or {prepared_days} days before the talk"),
    numbers=("early_questions_least", "draft_rests_days", "prepared_days"),
)
def specific_questions(interview: Interview, present: Present) -> Iterator[Duty]:
    person, meeting, policy = interview.person, interview.meeting, present.policy
    enough = person.early_questions >= policy.early_questions_least or interview.questions
    if enough or not meeting or not any(look.found for look in person.looks):
        return
    _begins, latest = present.before_talk(meeting, policy.prepared_days)
    soon = present.day_of(meeting.agreed_at) + timedelta(days=policy.draft_rests_days)
    due = min(present.end_of(soon), latest)
    yield Duty(subject=interview.id, target=person.id, shown_at=meeting.agreed_at, due_at=due)


def _is_read_up(person: Person, present: Present) -> bool:
    return len(person.looks) >= present.policy.sources_least


def _has_looked(person: Person, place: str) -> bool:
    return any(look.place == place for look in person.looks)


def _before_the_talk(interview: Interview, present: Present, *, owed: bool) -> Iterator[Duty]:
    if interview.meeting:
        shown, due = present.before_talk(interview.meeting, present.policy.research_ready_days)
        yield Duty(
            subject=interview.id,
            target=interview.person.id,
            shown_at=shown,
            due_at=due,
            owed_at=due if owed else None,
        )


RULES = (
    easy_first,
    own_pace,
    own_linkedin_first,
    conflict_check,
    find_common_ground,
    research_before_meeting,
    read_firm_page,
    web_search,
    stale_research,
    specific_questions,
)
