"""Every letter that may be begun by hand, to one person: its kind, its wording, and the ways it may go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from halfhour.letters.drafting import Drafted, draft
from halfhour.letters.given import Given, given
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.letters.write import start
from halfhour.people.models import Person
from halfhour.student.policy import Policy

WRITTEN = (Channel.EMAIL, Channel.LETTER)
SPOKEN = (*WRITTEN, Channel.PHONE)


@dataclass(frozen=True)
class Beginning:
    """One letter of ours. `id` names it in an address."""

    id: str
    name: Any  # lazily translated words
    kind: str
    variant: str = ""
    channels: tuple[str, ...] = WRITTEN


BEGINNINGS = (
    Beginning("hello", _("A short hello"), LetterKind.HELLO, channels=(*WRITTEN, Channel.CARD)),
    Beginning("hello-months", _("A hello after months"), LetterKind.HELLO, "months", (*WRITTEN, Channel.CARD)),
    Beginning("thanks", _("Thanks for the talk"), LetterKind.THANKS, channels=(*SPOKEN, Channel.CARD)),
    Beginning("thanks-assistant", _("Thanks to the assistant who arranged it"), LetterKind.THANKS, "assistant"),
    Beginning("report", _("What came of their advice"), LetterKind.REPORT),
    Beginning("tell", _("Tell who gave the name that you have met"), LetterKind.TELL),
    Beginning("tell-thanks", _("Thanks for a name"), LetterKind.TELL, "thanks"),
    Beginning("lead", _("Answer an opening they mentioned"), LetterKind.LEAD),
    Beginning("lead-no", _("An opening: no, with thanks"), LetterKind.LEAD, "no"),
    Beginning("confirmation", _("Confirm the time"), LetterKind.CONFIRMATION, channels=SPOKEN),
    Beginning("times-new", _("New times after theirs fell through"), LetterKind.TIMES, "new"),
    Beginning("call-off", _("Call it off"), LetterKind.CALL_OFF, channels=SPOKEN),
    Beginning("apology", _("I was not there"), LetterKind.APOLOGY),
    Beginning("apology-late", _("I came late"), LetterKind.APOLOGY, "late"),
    Beginning("withdrawal", _("Take a request back"), LetterKind.WITHDRAWAL, channels=SPOKEN),
    Beginning("voicemail", _("Words for their machine"), LetterKind.APPROACH, "voicemail", (Channel.PHONE,)),
)
BY_ID = {each.id: each for each in BEGINNINGS}


def begin(person: Person, beginning: Beginning, *, channel: str, policy: Policy, **more: Any) -> Letter:
    """A draft to this person, filled from what is on record. Raises NotToBeContacted, Resting."""
    known = given(person.student, person, policy, **more)
    written = draft(beginning.kind, known, channel=channel, variant=beginning.variant)
    return start(
        person.student, beginning.kind, text=written.text, subject=written.subject, channel=channel,
        person=person, policy=policy,
    )  # fmt: skip


def as_we_have_it(beginning: Beginning) -> Drafted:
    """Our words with every blank open, to read beside one's own."""
    return draft(beginning.kind, Given(), channel=beginning.channels[0], variant=beginning.variant)
