"""What the givers of names have heard: by word of mouth, or by a letter that was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from uuid import UUID

from halfhour.followup.models import GiverLetter
from halfhour.interviews.models import Introduction
from halfhour.letters.models import Letter, LetterKind

About = GiverLetter.About


def heard(names: Iterable[Introduction]) -> list[Introduction]:
    """The same names, with what their letters settled: `thanked_at` and `told_at` are of the letter where it left.

    The thanks for a talk thank for the names given in it. For showing: these rows are not saved."""
    given = list(names)
    if not given:
        return []
    mine = GiverLetter.objects.of(given[0].student_id).filter(introduction__in=given, letter__sent_at__isnull=False)
    sent: dict[tuple[UUID, str], datetime] = {
        (name, about): at for name, about, at in mine.values_list("introduction_id", "about", "letter__sent_at") if at
    }
    thanks = Letter.objects.of(given[0].student_id).sent().filter(kind=LetterKind.THANKS)
    latest = dict(thanks.order_by("sent_at").values_list("person_id", "sent_at"))
    tz = given[0].student.tz
    for each in given:
        for_the_talk = latest.get(each.by_id)
        is_after = for_the_talk and for_the_talk.astimezone(tz).date() >= each.given_on
        each.thanked_at = each.thanked_at or sent.get((each.pk, About.NAME)) or (for_the_talk if is_after else None)
        each.told_at = each.told_at or sent.get((each.pk, About.TALK))
    return given


def letter_about(introduction: Introduction, about: str, begin: Callable[[], Letter]) -> Letter:
    """The letter to the giver that is begun, or a new one; sent, it settles what it is about."""
    mine = GiverLetter.objects.of(introduction.student_id).filter(introduction=introduction, about=about)
    begun = mine.filter(letter__sent_at=None).select_related("letter").first()
    if begun:
        return begun.letter
    letter = begin()
    GiverLetter.objects.create(
        student_id=introduction.student_id, introduction=introduction, letter=letter, about=about
    )
    return letter
