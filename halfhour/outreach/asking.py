"""Beginning a request: what is on record about the two, by which door, and who else was written to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F
from django.utils.translation import gettext as _

from halfhour.foundation.words import Words
from halfhour.interviews.models import Interview, Introduction, MayUseName
from halfhour.letters.courtesy import offices
from halfhour.letters.drafting import draft
from halfhour.letters.given import COLD, COMMON, INTRODUCED, MET, Given, given
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.letters.write import may_be_written_to, start
from halfhour.outreach.models import AnsweredAlready, Approach, TooSoon
from halfhour.people.models import Met, Person
from halfhour.research.common_ground.say import said_after
from halfhour.research.dossier import dossier
from halfhour.research.in_common import in_common
from halfhour.student.policy import Policy

WORTH_A_MENTION = 2  # of three: from here on, what two people share may open a letter


@dataclass(frozen=True)
class Door:
    """One way to begin a letter to this person, and what is on record for it."""

    by: str
    name: str
    known: str = ""


@dataclass(frozen=True)
class SameOffice:
    """Somebody at the same office who was written to and has not answered."""

    name: str
    office: str
    sent_at: datetime


@dataclass(frozen=True)
class Grounds:
    """What a letter to this person may rest on."""

    introduction: Introduction | None
    met: Met | None
    shared: Words | None

    @property
    def doors(self) -> list[Door]:
        """The ways that are on record, the warmest first; cold always goes."""
        doors = []
        if self.introduction:
            doors.append(
                Door(
                    INTRODUCED,
                    _("Introduced by %(name)s") % {"name": self.introduction.by},
                    _permission(self.introduction),
                )
            )
        if self.met:
            doors.append(Door(MET, _("Met at %(event)s") % {"event": self.met.event.name}, self.met.spoke_of))
        if self.shared:
            doors.append(Door(COMMON, _("Something you share"), str(self.shared)))
        return [*doors, Door(COLD, _("Without anything before"))]


def _permission(introduction: Introduction) -> str:
    if introduction.may_use_name == MayUseName.YES:
        return _("You may use the name.")
    return _("It is not on record that you may use the name; the letter leaves it out.")


def grounds(student: Any, person: Person) -> Grounds:
    """What is on record: who gave the name, where they were met, what the two share."""
    introductions = Introduction.objects.of(student).filter(person=person).select_related("by").order_by("-given_on")
    met = Met.objects.of(student).filter(person=person).select_related("event").order_by("-event__happened_on").first()
    shared = next((each for each in in_common(student, dossier(person)) if each.strength >= WORTH_A_MENTION), None)
    return Grounds(introductions.first(), met, shared.say if shared else None)


def asked_by(interview: Interview, by: str, policy: Policy) -> Given:
    """What a draft of the request may say."""
    person, found = interview.person, grounds(interview.student, interview.person)
    more: dict[str, Any] = {"by": by, "wish": interview.wish, "course": interview.for_course}
    if by == INTRODUCED and found.introduction:
        more["introducer"] = found.introduction.by.name
        more["may_use_name"] = found.introduction.may_use_name == MayUseName.YES
    if by == MET and found.met:
        event = found.met.event
        more |= {"event": event.name, "event_on": event.happened_on, "spoke_of": found.met.spoke_of}
    if by == COMMON and found.shared:
        more["common"] = str(said_after(found.shared, interview.student.school))
    return given(interview.student, person, policy, **more)


def ask(interview: Interview, *, channel: str, by: str, at: datetime, policy: Policy) -> Approach:
    """Draft a request. An unsent draft that was changed is kept; one as we wrote it gives way.

    Raises NotToBeContacted, Resting, AnsweredAlready, TooSoon.
    """
    approach = _free_for_a_request(interview, at, policy)
    written = draft(LetterKind.APPROACH, asked_by(interview, by, policy), channel=channel)
    letter = start(
        interview.student, LetterKind.APPROACH, text=written.text, subject=written.subject, policy=policy,
        person=interview.person, interview=interview, channel=channel,
    )  # fmt: skip
    if approach is None:
        return Approach.objects.create(student_id=interview.student_id, interview=interview, letter=letter)
    before, approach.letter = approach.letter, letter
    approach.save()
    if before.revision == 1:
        before.drop()
    return approach


def wrote_already(interview: Interview, *, channel: str, sent_at: datetime, text: str = "", policy: Policy) -> Approach:
    """“I wrote already”: a request that left before this program knew of it. Raises as `ask` does."""
    approach = _free_for_a_request(interview, sent_at, policy)
    letter = Letter.objects.create(
        student_id=interview.student_id, kind=LetterKind.APPROACH, channel=channel, person=interview.person,
        interview=interview, text=text.strip() or _("Written elsewhere; no copy is here."), sent_at=sent_at,
    )  # fmt: skip
    if approach is None:
        return Approach.objects.create(student_id=interview.student_id, interview=interview, letter=letter)
    approach.letter = letter
    approach.save()
    return approach


def _free_for_a_request(interview: Interview, at: datetime, policy: Policy) -> Approach | None:
    """The unsent request, if there is one. Refuses where a new one would pester."""
    may_be_written_to(interview.person, LetterKind.APPROACH, on=interview.student.today(at), policy=policy)
    latest = latest_of(interview)
    if latest is None or latest.withdrawn_at:
        return None
    if not latest.sent_at:
        return latest
    if latest.awaits_answer:
        raise AnsweredAlready(_("You have asked already, and wait for an answer. A reminder is the next step, later."))
    if latest.answer == Approach.Answer.LATER:
        if latest.later_on and latest.student.today(at) < latest.later_on:
            raise TooSoon(_("They named a day: %(day)s. Write then.") % {"day": latest.later_on.isoformat()})
        return None
    raise AnsweredAlready(_("They have answered. There is nothing to ask again."))


def latest_of(interview: Interview) -> Approach | None:
    """The request of this interview that stands, else the newest; with its letter."""
    found = (
        Approach.objects.of(interview.student_id)
        .filter(interview=interview)
        .select_related("letter", "interview__person")
    )
    return found.order_by(F("withdrawn_at").asc(nulls_first=True), "-created_at", "-id").first()


def same_office(interview: Interview, *, at: datetime, policy: Policy) -> SameOffice | None:
    """Who else there was written to within the days of the policy and has not answered."""
    own = offices(interview.person)
    since = at - timedelta(days=policy.same_office_days)
    others = Approach.objects.of(interview.student_id).open().filter(letter__sent_at__gte=since)
    for other in others.exclude(interview=interview).select_related("letter", "interview__person"):
        shared = own.keys() & offices(other.interview.person).keys()
        if shared:
            return SameOffice(str(other.interview.person), own[min(shared)], other.letter.sent_at)
    return None


def channels_for(kind: str) -> list[tuple[str, str]]:
    """The channels that suit this kind of person, the usual one first."""
    if kind == "judge":
        order = [Channel.LETTER, Channel.PHONE, Channel.EMAIL]
    elif kind in {"clerk", "court_staff"}:
        order = [Channel.EMAIL, Channel.LETTER, Channel.PHONE]
    else:
        order = [Channel.EMAIL, Channel.LINKEDIN, Channel.LETTER, Channel.PHONE]
    return [(each.value, str(each.label)) for each in order]
