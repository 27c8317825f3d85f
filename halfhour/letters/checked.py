"""What is said beside a letter while it is written: open first, what is kept quiet below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from halfhour.foundation.refusals import Refused
from halfhour.interviews.models import Introduction, MayUseName
from halfhour.letters.courtesy import written_already
from halfhour.letters.given import You
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.letters.write import ask_first, may_be_written_to
from halfhour.mail.addresses import is_address
from halfhour.people.models import Note
from halfhour.student.policy import Policy
from halfhour.wording.draft import ADVICE, FINE, STOP, Draft, Numbers
from halfhour.wording.letter import checks

ORDER = {STOP: 0, ADVICE: 1, FINE: 2}
SAYS = {STOP: "open", ADVICE: "look", FINE: "kept"}
MARKS = {STOP: "empty", ADVICE: "half", FINE: "check"}
COMPARED = 60  # the latest requests whose reasons are held against this one's


@dataclass(frozen=True)
class Said:
    """One check as the page shows it."""

    state: str
    words: str
    reason: str
    source: str

    @property
    def says(self) -> str:
        return SAYS[self.state]

    @property
    def mark(self) -> str:
        return MARKS[self.state]


@dataclass(frozen=True)
class Checked:
    """All that is said of a letter."""

    all: tuple[Said, ...]

    @property
    def open(self) -> list[Said]:
        return [each for each in self.all if each.state == STOP]

    @property
    def summary(self) -> str:
        """One sentence for the whole."""
        stops = len(self.open)
        looks = sum(each.state == ADVICE for each in self.all)
        if stops:
            return ngettext("One thing is open.", "%(count)s things are open.", stops) % {"count": stops}
        if looks:
            return ngettext(
                "It can leave. One thing to look at.", "It can leave. %(count)s things to look at.", looks
            ) % {"count": looks}
        return _("Everything is as it should be. It can leave.")


def checked(letter: Letter, *, policy: Policy, on: Any) -> Checked:
    """The checks of this letter on that day, what stops it first."""
    said = [
        Said(each.state, each.words.said(_, localize), _(each.reason), _(each.source))
        for each in checks(as_draft(letter, policy))
    ]
    said += [each for each in (_courtesy(letter, policy, on), _form(letter)) if each]
    why, who = _("A second letter is read as a list of names."), _("Our own judgement")
    said += [Said(ADVICE, each, why, who) for each in written_already(letter, policy=policy, on=on)]
    return Checked(tuple(sorted(said, key=lambda each: ORDER[each.state])))


def as_draft(letter: Letter, policy: Policy) -> Draft:
    """The letter and what is on record about whom it goes to, as its checks want it."""
    person, student = letter.person, letter.student
    known: list[str] = []
    allowed: list[str] = []
    if person is not None:
        known = list(Note.objects.of(student).filter(person=person).values_list("text", flat=True))
        given = Introduction.objects.of(student).filter(person=person, may_use_name=MayUseName.YES)
        allowed = list(given.values_list("by__name", flat=True))
    return Draft(
        letter.text, letter.subject, channel=letter.channel, letter=letter.kind, kind=person.kind if person else "",
        person_name=letter.whom, salutation=You.of(person).greeting if person else "", address=letter.address,
        my_name=student.name, known=tuple(known), may_name=tuple(allowed), others=_others(letter),
        assigned=bool(letter.interview and letter.interview.for_course), premium=student.linkedin_premium,
        numbers=Numbers.of(policy),
    )  # fmt: skip


def _others(letter: Letter) -> tuple[str, ...]:
    """The latest requests that left for others, whose reasons are held against this one's."""
    if letter.kind != LetterKind.APPROACH or letter.channel not in {Channel.EMAIL, Channel.LETTER}:
        return ()
    others = (
        Letter.objects.of(letter.student_id).sent().filter(kind=LetterKind.APPROACH).exclude(person=letter.person_id)
    )
    return tuple(others.order_by("-sent_at").values_list("text", flat=True)[:COMPARED])


def _courtesy(letter: Letter, policy: Policy, on: Any) -> Said | None:
    """Whether they may be written to at all, and whom to ask first."""
    person = letter.person
    if person is None or letter.sent_at:
        return None
    try:
        may_be_written_to(person, letter.kind, on=on, policy=policy)
    except Refused as refusal:
        return Said(STOP, refusal.sentence, _("Whoever wants peace has it."), _("Your own word, or your school’s"))
    named = ask_first(person, policy) if letter.kind == LetterKind.APPROACH else None
    if named:
        words = _("Ask the career office before you write. %(because)s") % {"because": named.because}
        return Said(
            ADVICE, words.strip(), _("The school keeps count of who is asked."), policy.school or _("Your school")
        )
    return None


def _form(letter: Letter) -> Said | None:
    if letter.channel != Channel.EMAIL or not letter.address or is_address(letter.address):
        return None
    words = _("“%(address)s” is no mail address yet. One looks like name@office.org.") % {"address": letter.address}
    return Said(STOP, words, _("A letter needs somewhere to go."), _("Our own judgement"))
