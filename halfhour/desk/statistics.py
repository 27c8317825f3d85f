"""The student's own figures, from what is on record: requests, answers, talks, questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from halfhour.conversation.events import EventKind, latest
from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.desk.counted import Share, Span
from halfhour.followup.models import Advice
from halfhour.outreach.models import Approach
from halfhour.preparation.models import Question

ASKED = (EventKind.ASKED, EventKind.CAME_UP)


@dataclass(frozen=True)
class Figures:
    """Shares and spans; None where there is nothing to count."""

    answered: Share
    agreed: Share
    days_to_answer: Span | None
    minutes: Span | None
    asked: Share
    followed: Share


@dataclass(frozen=True)
class Open:
    """A question that was planned for a talk that was held, and not asked."""

    text: str
    person_id: Any
    person: str


def figures(student: Any) -> Figures:
    """Six queries. A request that was sent without an answer counts as not answered yet."""
    sent = list(
        Approach.objects.of(student).filter(letter__sent_at__isnull=False)
        .values_list("letter__sent_at", "answered_at", "answer")
    )  # fmt: skip
    back = [(began, answered) for began, answered, _answer in sent if began and answered]
    agreed = sum(answer == Approach.Answer.YES for *_times, answer in sent)
    talks = Conversation.objects.of(student).values_list("began_at", "closed_at")
    planned, asked = _questions(student)
    advice = list(Advice.objects.of(student).values_list("done_at", flat=True))
    return Figures(
        Share(len(back), len(sent)), Share(agreed, len(sent)),
        Span.of([max(0, (answered - began).days) for began, answered in back]),
        Span.of([round((closed - began).total_seconds() / 60) for began, closed in talks if closed and closed > began]),
        Share(len(planned) - len(_not_asked(planned, asked)), len(planned)), Share(sum(map(bool, advice)), len(advice)),
    )  # fmt: skip


def still_open(student: Any) -> list[Open]:
    """What was planned for a talk that was held, and is still to be asked of somebody."""
    planned, asked = _questions(student)
    return [
        Open(each.text, each.interview.person_id, each.interview.person.name) for each in _not_asked(planned, asked)
    ]


def _questions(student: Any) -> tuple[list[Question], dict[Any, str]]:
    """Questions of the talks in which anything was ticked, and the last tick of each."""
    ticks = TalkEvent.objects.of(student).filter(kind__in=[*ASKED, EventKind.SKIPPED, EventKind.OPEN_AGAIN])
    events = list(ticks.order_by("happened_at", "seq").select_related("conversation"))
    held = {each.conversation.interview_id for each in events if each.conversation.closed_at}
    questions = Question.objects.of(student).filter(interview__in=held).select_related("interview__person")
    return list(questions.order_by("created_at")), latest(events)


def _not_asked(planned: list[Question], asked: dict[Any, str]) -> list[Question]:
    return [each for each in planned if asked.get(each.pk) not in ASKED]
