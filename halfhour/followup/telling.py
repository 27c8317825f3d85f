"""Letters of the days after: what came of advice, how a talk that somebody opened went, an answer to a lead."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from halfhour.followup.giver import About, letter_about
from halfhour.followup.models import Advice, Lead
from halfhour.followup.thanking import sentence
from halfhour.foundation.tags import day
from halfhour.interviews.models import Introduction, MayUseName
from halfhour.letters import write
from halfhour.letters.drafting import draft
from halfhour.letters.given import given
from halfhour.letters.models import Letter, LetterKind
from halfhour.people.models import Person
from halfhour.student.policy import Policy


def report(advice: Advice, outcome: str = "", *, at: datetime, policy: Policy) -> Letter:
    """Tell them what came of their advice: a draft with its outcome. What was still open is done by it."""
    if advice.is_open:
        advice.follow(at=at, outcome=outcome)
    if advice.report and not advice.report.sent_at:
        return advice.report
    said: dict[str, Any] = {"advice": sentence(advice.said), "outcome": sentence(advice.outcome)}
    version = "against" if advice.decided_against_at else ""
    advice.report = _begin(
        LetterKind.REPORT, advice.person, advice.interview, policy=policy, version=version, anew=True, **said
    )
    advice.save()
    return advice.report


def news_to(person: Person, news: str, *, said: str, policy: Policy) -> Letter:
    """A piece of the student's news, with what this person once told them."""
    words: dict[str, Any] = {"outcome": sentence(news), "said": sentence(said)}
    return _begin(LetterKind.HELLO, person, None, policy=policy, version="news", anew=True, **words)


def tell_giver(introduction: Introduction, *, policy: Policy) -> Letter:
    """Tell the giver of a name how the talk with the person named went."""
    said: dict[str, Any] = {"whom": introduction.name}
    return _to_giver(introduction, About.TALK, policy=policy, said=said)


def thank_giver(introduction: Introduction, *, policy: Policy) -> Letter:
    """Thank the giver before the name is used."""
    may = introduction.may_use_name == MayUseName.YES
    said: dict[str, Any] = {"whom": introduction.name, "may_use_name": may}
    return _to_giver(introduction, About.NAME, policy=policy, version="thanks", said=said)


def _to_giver(
    introduction: Introduction, about: str, *, policy: Policy, said: dict[str, Any], version: str = ""
) -> Letter:
    """Sent, it settles what it is about; so each name has a letter of its own."""
    giver, interview = introduction.by, introduction.interview
    return letter_about(
        introduction,
        about,
        lambda: _begin(LetterKind.TELL, giver, interview, policy=policy, version=version, anew=True, **said),
    )


def answer_lead(lead: Lead, *, policy: Policy) -> Letter:
    """Thank for an opening they mentioned, and say by when you answer."""
    by: dict[str, Any] = {"by_when": day(lead.by_on)} if lead.by_on else {}
    if lead.letter is None or lead.letter.sent_at:
        lead.thanked_at = lead.thanks_at  # a second letter does not take back what the first has settled
        lead.letter = _begin(LetterKind.LEAD, lead.person, lead.interview, policy=policy, opening=lead.what, **by)
        lead.save()
    return lead.letter


def hello(person: Person, *, policy: Policy) -> Letter:
    """A few lines to keep in touch."""
    return _begin(LetterKind.HELLO, person, None, policy=policy)


def _begin(
    kind: str, person: Person, interview: Any, *, policy: Policy, version: str = "", anew: bool = False, **said: Any
) -> Letter:
    """The draft that is there of this kind and subject, or a new one; `anew` never goes on with an older one."""
    drafted = draft(kind, given(person.student, person, policy, **said), variant=version)
    mine = Letter.objects.of(person.student_id).drafts().filter(kind=kind, person=person, interview=interview)
    found = None if anew else mine.filter(subject=drafted.subject[:200]).order_by("-created_at").first()
    return found or write.start(
        person.student, kind, text=drafted.text, subject=drafted.subject, person=person, interview=interview,
        policy=policy,
    )  # fmt: skip
