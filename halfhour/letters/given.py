"""What a draft may be filled from: only what is on record. Whatever is empty stays a named blank."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from halfhour.letters.models import Letter
from halfhour.people.models import Person
from halfhour.student.policy import Policy
from halfhour.wording.article import with_article
from halfhour.wording.salutation import salutation

COLD, INTRODUCED, COMMON, MET = "cold", "introduced", "common", "met"  # what opens the door
SENTENCES = ("common", "said", "advice", "outcome")  # what stands as a sentence of its own
LEAD_IN = re.compile(r"^(?:i (?:want|would like|hope|wish) )?(?:to )?(?:learn|find out|know|understand)\s+", re.I)


@dataclass(frozen=True)
class Me:
    """The writer, as the profile has it."""

    name: str = ""
    school: str = ""
    programme: str = ""
    phone: str = ""
    signature: str = ""

    @classmethod
    def of(cls, student: Any) -> Self:
        return cls(
            name=_flat(student.name),
            school=_flat(student.school),
            programme=_flat(student.programme),
            phone=_flat(student.phone),
            signature=student.signature,
        )


@dataclass(frozen=True)
class You:
    """The reader, as their page has it."""

    name: str = ""
    greeting: str = "Dear [name]"
    kind: str = ""
    office: str = ""

    @classmethod
    def of(cls, person: Person) -> Self:
        given, family = person.name, person.family_name
        first = given.removesuffix(family).strip() if given.endswith(family) else given
        greeting = salutation(
            person.kind, honorific=person.honorific, first=first, last=family, call_them=person.call_them
        )
        return cls(_flat(person.name), greeting, person.kind, _flat(office_of(person)))

    @classmethod
    def named(cls, name: str) -> Self:
        """Somebody who is no person here, such as the assistant who arranges."""
        return cls(_flat(name), f"Dear {_flat(name)}" if name else "Dear [name]")


@dataclass(frozen=True)
class Given:
    """Everything that a draft of any kind may say. A later room fills what its letters need."""

    me: Me = Me()
    you: You = You()
    by: str = COLD
    minutes: str = "20 to 30 minutes"
    wish: str = ""  # what the student wants to learn: “how estate practice starts”
    common: str = ""  # a whole sentence on what both share
    introducer: str = ""
    may_use_name: bool = False
    event: str = ""
    event_on: date | None = None
    spoke_of: str = ""
    course: str = ""
    first_on: date | None = None  # when the request left
    later_on: date | None = None
    windows: tuple[str, ...] = ()  # times offered, each said in full
    when: str = ""  # the agreed time, said in full
    medium: str = ""
    place: str = ""
    my_phone: str = ""
    said: str = ""  # one thing they said in the talk
    advice: str = ""
    asks_names: bool = False  # names were forgotten in the talk
    outcome: str = ""
    whom: str = ""  # somebody met since, by their name
    opening: str = ""  # a lead
    by_when: str = ""
    variant: int = 0  # which of several wordings

    def flat(self) -> Self:
        """Without line breaks and square brackets, so that no text of theirs looks like a blank of ours."""
        texts: dict[str, Any] = {name: _flat(value) for name, value in vars(self).items() if isinstance(value, str)}
        texts |= {name: ended(texts[name]) for name in SENTENCES}
        me = replace(
            self.me,
            name=_flat(self.me.name),
            school=with_article(_flat(self.me.school)),
            programme=_flat(self.me.programme),
        )
        return replace(self, **texts | {"me": me, "wish": wished(self.wish)})


def given(student: Any, person: Person, policy: Policy, **more: Any) -> Given:
    """What is on record for any letter to this person; `more` are further fields of Given."""
    judge = person.kind == "judge"
    least, most = policy.talk_minutes_least, policy.talk_minutes_most
    minutes = f"{policy.talk_minutes_judge} minutes" if judge else f"{least} to {most} minutes"
    sent = Letter.objects.of(student).sent().count()
    usual: dict[str, Any] = {"minutes": minutes, "variant": sent % 2}
    return Given(me=Me.of(student), you=You.of(person), **usual | more)


def office_of(person: Person) -> str:
    """The firm, court or school in “Partner, Tansy & Merrow LLP”; empty where the role names none."""
    return person.role.partition(",")[2].strip()


def wished(text: str) -> str:
    """A wish as it goes on after “I would like to learn”: “I want to learn how it is.” becomes “how it is”."""
    bare = LEAD_IN.sub("", _flat(text)).rstrip(". ")
    first, _space, _rest = bare.partition(" ")
    starts_sentence = first[1:].islower() and first not in {"I"}
    return bare[:1].lower() + bare[1:] if starts_sentence or first == "A" else bare


def wish_said(text: str) -> str:
    """The wish as a request that was sent says it: what follows “to learn”, to the end of the sentence; "" for none."""
    said = re.search(r"\b(?:I would like|minutes|time),? to learn ([^\[\].?!]{3,300})[.?!]", " ".join(text.split()))
    return said[1].removesuffix(", from somebody who does the work").strip() if said else ""


def ended(sentence: str) -> str:
    """With a full stop, where it has no mark at its end."""
    return f"{sentence}." if sentence and sentence[-1] not in ".!?…”" else sentence


def _flat(text: str) -> str:
    return " ".join(text.replace("[", "(").replace("]", ")").split())
