"""What the page of this stage shows: where the request stands, and its next step."""

from __future__ import annotations

from typing import Any

from halfhour.foundation.refusals import Refused
from halfhour.foundation.request import Request
from halfhour.interviews.models import Interview
from halfhour.letters.models import Letter, LetterKind
from halfhour.letters.write import ask_first, may_be_written_to
from halfhour.outreach import asking
from halfhour.outreach.forms import AnswerForm, WroteForm
from halfhour.outreach.models import Approach
from halfhour.outreach.nudging import rest_until


def shown(request: Request, interview: Interview) -> dict[str, Any]:
    """The state of the request, by name, and what that state needs."""
    approach, today = asking.latest_of(interview), request.student.today(request.at)
    state = state_of(approach, today=today)
    context = {"interview": interview, "person": interview.person, "approach": approach, "state": state, "today": today}
    if state in {"ask", "draft"}:
        context |= _to_ask(request, interview, today)
    if approach and state == "waiting":
        first = approach.nudge_from(request.policy, today=today)
        context |= {
            "nudge_from": first, "may_nudge": first == today, "nudged": approach.nudges().sent(),
            "rest_until": rest_until(today, request.policy), "form": AnswerForm(),
            "nudge_draft": approach.nudges().drafts().first(),
        }  # fmt: skip
    if approach and state in {"yes", "no", "later"}:
        mine = Letter.objects.of(request.student).filter(interview=interview, sent_at__gt=approach.answered_at)
        context["replied"] = approach.replied_at or mine.values_list("sent_at", flat=True).order_by("sent_at").first()
    return context


def state_of(approach: Approach | None, *, today: Any) -> str:
    """ask, draft, waiting, yes, no or later; after their day has come, “later” is ask again."""
    if approach is None or approach.withdrawn_at:
        return "ask"
    if not approach.sent_at:
        return "draft"
    if not approach.answered_at:
        return "waiting"
    if approach.answer == Approach.Answer.LATER and approach.later_on and approach.later_on <= today:
        return "ask"
    return approach.answer


def _to_ask(request: Request, interview: Interview, today: Any) -> dict[str, Any]:
    person = interview.person
    try:
        may_be_written_to(person, LetterKind.APPROACH, on=today, policy=request.policy)
        refusal = None
    except Refused as stop:
        refusal = stop
    return {
        "refusal": refusal,
        "doors": asking.grounds(request.student, person).doors,
        "channels": asking.channels_for(person.kind),
        "same_office": asking.same_office(interview, at=request.at, policy=request.policy),
        "ask_first": ask_first(person, request.policy),
        "wrote": WroteForm(initial={"wrote_on": today}),
    }
