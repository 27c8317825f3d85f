"""Situations drawn by hand, in Portland, in November 2026. The 24th is a Tuesday, the 26th is Thanksgiving."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from halfhour.coach import situation as seen
from halfhour.student.policy import Policy

DEFAULT = Policy()
ZONE = ZoneInfo("America/Los_Angeles")
ME, ADA, BEN, WITH_ADA, WITH_BEN = (UUID(int=number) for number in range(1, 6))


def t(text: str) -> datetime:
    """A moment in Portland: "11-24 12:30", or with seconds; of 2026 unless a year is said."""
    year = "" if text[4:5] == "-" else "2026-"
    return datetime.fromisoformat(f"{year}{text}").replace(tzinfo=ZONE)


def d(text: str) -> date:
    """A day: "11-24", of 2026 unless a year is said."""
    return date.fromisoformat(text if text[4:5] == "-" else f"2026-{text}")


def student(**more: Any) -> seen.Student:
    calm = {
        "introduced_at": t("09-01 09:00"),
        "overview_words": 120,
        "has_talked": True,
        "last_wish_at": t("11-02 09:00"),
    }
    return seen.Student(**({"id": ME, "zone": ZONE} | calm | more))


def look(place: str = "firm", at: str = "11-15 09:00", *, found: bool = True) -> seen.Look:
    return seen.Look(place=place, at=t(at), found=found)


def person(**more: Any) -> seen.Person:
    """Ada, about whom everything was read."""
    known = {"looks": (look("firm"), look("web")), "talking_points": 1, "early_questions": 1, "has_address": True}
    return seen.Person(**({"id": ADA, "name": "Ada Brightwater", "kind": "attorney"} | known | more))


def approach(sent: str = "11-04 10:00", *, answer: str = "", on: str = "", **more: Any) -> seen.Approach:
    answered = {"answer": answer, "answered_at": t(on)} if answer else {}
    return seen.Approach(**({"id": UUID(int=10), "sent_at": t(sent)} | answered | more))


def meeting(
    starts: str = "11-24 12:30", *, minutes: int = 25, agreed: str = "11-10 10:00", **more: Any
) -> seen.Meeting:
    """A meeting of which everything is settled."""
    begins = t(starts)
    settled = {
        "medium": "video", "link": "https://video.example/ada", "their_phone": "503 555 0148",
        "my_phone": "503 555 0101", "confirmed_at": t(agreed),
    }  # fmt: skip
    times = {"starts_at": begins, "ends_at": begins + timedelta(minutes=minutes), "agreed_at": t(agreed)}
    return seen.Meeting(**({"id": UUID(int=20), "minutes": minutes} | times | settled | more))


GOAL = seen.Goal(id=UUID(int=30), text="Learn how estate practice starts", questions=5)
QUESTIONS = tuple(
    seen.Question(id=UUID(int=40 + number), text=f"What surprised you in year {number}?", must_ask=number < 2)
    for number in range(5)
)


def interview(**more: Any) -> seen.Interview:
    """A wish for a talk with Ada, and no more."""
    return seen.Interview(**({"id": WITH_ADA, "person": person(), "wanted_at": t("11-02 09:00")} | more))


def agreed(**more: Any) -> seen.Interview:
    """A talk that is agreed and prepared: nothing is left but to go there."""
    ready = {
        "approach": approach(answer="yes", on="11-09 09:00"), "meeting": meeting(), "goals": (GOAL,),
        "questions": QUESTIONS,
    }  # fmt: skip
    return interview(**(ready | more))


def held(**more: Any) -> seen.Interview:
    """A talk on Tuesday that was closed at five to one, with its debrief, thanks and invitation."""
    done = {
        "talk": seen.Talk(id=UUID(int=50), began_at=t("11-24 12:30"), ends_at=t("11-24 12:55"), closed_at=t("11-24 12:55")),
        "debriefed_at": t("11-24 15:00"), "thanked_at": t("11-24 16:00"), "connected_at": t("11-24 17:00"),
    }  # fmt: skip
    return agreed(**(done | more))


def draft(kind: str = "approach", **more: Any) -> seen.Draft:
    return seen.Draft(**({"id": UUID(int=60), "kind": kind, "channel": "email", "begun_at": t("11-04 10:00")} | more))


def dana(**more: Any) -> seen.Person:
    return seen.Person(**({"id": BEN, "name": "Dana Whitlock", "kind": "professor"} | more))


def introduction(**more: Any) -> seen.Introduction:
    """Dana named Ada; nothing was done about it yet."""
    given = {"name": "Ada Brightwater", "given_on": d("11-02")}
    return seen.Introduction(**({"id": UUID(int=70), "giver": dana()} | given | more))


def situation(*interviews: seen.Interview, me: seen.Student | None = None, **more: Any) -> seen.Situation:
    # The one thing that every student with a wish is asked once is settled here.
    linkedin = seen.Declined(rule="own-linkedin-first", subject=ME)
    return seen.Situation(
        student=me or student(), interviews=interviews, declined=(linkedin, *more.pop("declined", ())), **more
    )


@dataclass(frozen=True)
class Case:
    """A rule speaks from `shown` on; it is due and owed at these moments. In none of `silent` it speaks."""

    speaks: seen.Situation
    shown: datetime
    due: datetime
    owed: datetime | None = None
    silent: tuple[seen.Situation, ...] = ()
    policy: Policy = DEFAULT


def without(one: seen.Interview, **changes: Any) -> seen.Interview:
    """The same interview but for some facts; `person__name` style reaches one step further."""
    direct = {name: value for name, value in changes.items() if "__" not in name}
    for name, value in changes.items():
        if "__" in name:
            part, fact = name.split("__")
            direct[part] = replace(direct.get(part, getattr(one, part)), **{fact: value})
    return replace(one, **direct)
