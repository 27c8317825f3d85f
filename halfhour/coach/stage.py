"""How far an interview is: seven stages, each with its state and one fact. Computed, and never stored. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.coach.cues import Cue
from halfhour.coach.present import (
    AGREED,
    AHEAD,
    BEGINNING,
    GONE,
    HELD,
    LATER,
    REFUSED,
    RUNNING,
    WAITING,
    WISHED,
    Present,
    ended_at,
    phase,
)
from halfhour.coach.rules.rule import STAGES
from halfhour.coach.situation import Interview
from halfhour.foundation.words import Words, words
from halfhour.foundation.words import marked as _

DONE, NOW, BEGUN, TO_COME, LATE = "done", "now", "begun", "ahead", "late"
MEDIA = {
    "video": _("{minutes} minutes, by video"),
    "phone": _("{minutes} minutes, by telephone"),
    "in_person": _("{minutes} minutes, in person"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: done, now, begun, ahead (to come) or late, and what is known of it in at most eight words."""

    id: str
    name: str  # marked, not translated
    state: str
    fact: Words | None


def stages(interview: Interview, cues: Iterable[Cue], present: Present) -> tuple[Stage, ...]:
    """The seven stages of an interview. `cues` are those of this interview; what is owed makes its stage late."""
    late = {cue.stage for cue in cues if cue.is_owed and cue.interview_id == interview.id}
    done, now = done_stages(interview, present), stage_now(interview, present)
    begun = begun_stages(interview)
    states = {
        id: LATE if id in late else NOW if id == now else DONE if id in done else BEGUN if id in begun else TO_COME
        for id in STAGES
    }
    facts = _facts(interview, present)
    return tuple(Stage(id, name, states[id], facts[id]) for id, name in STAGES.items())


def stage_now(interview: Interview, present: Present) -> str | None:
    """The stage that the next step belongs to; None once nothing is left to do."""
    done, reached = done_stages(interview, present), phase(interview, present.at)
    if reached == AHEAD:
        return next((id for id in ("research", "goals", "questions") if id not in done), "talk")
    if reached == WISHED:
        return "reach_out" if "research" in done else "research"
    if reached == HELD:
        return None if "follow_up" in done else "follow_up"
    return {
        WAITING: "reach_out", LATER: "reach_out", REFUSED: "reach_out", AGREED: "schedule", BEGINNING: "talk",
        RUNNING: "talk", GONE: None,
    }[reached]  # fmt: skip


def done_stages(interview: Interview, present: Present) -> set[str]:
    """The stages whose facts are there. What lies before a talk that was held is done."""
    policy, meeting = present.policy, interview.meeting
    agreed = bool(meeting and meeting.stands) or interview.talk is not None
    held = ended_at(interview, present.at) is not None
    thanked = interview.thanked_at and all(guest.thanked_at for guest in interview.guests)
    enough = policy.questions_for(meeting.minutes if meeting else policy.short_talk_minutes)[0]
    facts = {
        "research": held or len(interview.person.looks) >= policy.sources_least,
        "reach_out": agreed or bool(interview.approach and interview.approach.answer == "yes"),
        "schedule": agreed,
        "goals": held or len(interview.goals) >= policy.goals_least,
        "questions": held or (len(interview.questions) >= enough and all(goal.questions for goal in interview.goals)),
        "talk": held,
        "follow_up": held and bool(interview.debriefed_at) and bool(thanked),
    }
    return {id for id, is_done in facts.items() if is_done}


def begun_stages(interview: Interview) -> set[str]:
    """The stages of which a part is there: something was looked at, or somebody was written to after all."""
    facts = {
        "research": interview.person.looks or interview.approach,
        "goals": interview.goals,
        "questions": interview.questions,
    }
    return {id for id, has_begun in facts.items() if has_begun}


def _facts(interview: Interview, present: Present) -> dict[str, Words | None]:
    return {
        "research": _counted(
            sum(look.found for look in interview.person.looks),
            _("nothing read yet"), _("1 source"), _("{count} sources"),
        ),
        "reach_out": _reached_out(interview, present),
        "schedule": _scheduled(interview, present),
        "goals": _counted(len(interview.goals), _("none yet"), _("1 goal"), _("{count} goals")),
        "questions": _questions(interview),
        "talk": _talk(interview, present),
        "follow_up": _followed_up(interview, present),
    }  # fmt: skip


def _counted(count: int, none: str, one: str, many: str) -> Words:
    return words(none) if not count else words(one) if count == 1 else words(many, count=count)


def _reached_out(interview: Interview, present: Present) -> Words:
    approach, draft = interview.approach, interview.draft("approach")
    if not approach:
        return words(_("drafted {day}"), day=present.day_of(draft.begun_at)) if draft else words(_("not written yet"))
    wrote = present.day_of(approach.sent_at)
    if not approach.answered_at:
        return words(_("wrote {day}, no answer yet"), day=wrote)
    if approach.answer == "no":
        return words(_("they said no"))
    if approach.answer == "later" and approach.later_on:
        return words(_("they said {day}"), day=approach.later_on)
    days = (present.day_of(approach.answered_at) - wrote).days
    return _counted(days, _("answered the same day"), _("answered the next day"), _("answered after {count} days"))


def _scheduled(interview: Interview, present: Present) -> Words:
    meeting = interview.meeting
    if meeting and meeting.stands:
        begins = meeting.starts_at.astimezone(present.situation.student.zone)
        return words(_("{day} {time}"), day=begins.date(), time=begins.time())
    if interview.offer:
        return words(_("times offered {day}"), day=present.day_of(interview.offer.offered_at))
    return words(_("no time yet"))


def _questions(interview: Interview) -> Words:
    count, bare = len(interview.questions), sum(not goal.questions for goal in interview.goals)
    if count > 1 and bare == 1:
        return words(_("{count} questions, one goal still bare"), count=count)
    if count > 1 and bare:
        return words(_("{count} questions, {bare} goals still bare"), count=count, bare=bare)
    return _counted(count, _("none yet"), _("1 question"), _("{count} questions"))


def _talk(interview: Interview, present: Present) -> Words | None:
    ended, meeting = ended_at(interview, present.at), interview.meeting
    if ended:
        return words(_("talked {day}"), day=present.day_of(ended))
    return words(MEDIA[meeting.medium], minutes=meeting.minutes) if meeting and meeting.stands else None


def _followed_up(interview: Interview, present: Present) -> Words | None:
    if interview.thanked_at:
        return words(_("thanked {day}"), day=present.day_of(interview.thanked_at))
    meeting = interview.meeting
    ended = ended_at(interview, present.at) or (meeting.ends_at if meeting and meeting.stands else None)
    if not ended:
        return None
    last: date = present.day_of(ended) + timedelta(days=present.policy.thanks_due_days)
    return words(_("thank them by {day}"), day=last)
