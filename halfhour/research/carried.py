"""The student's word on a fact goes along: to a later page that says the same, and to a new reading of its own."""

from __future__ import annotations

from collections.abc import Iterable

from halfhour.research.models import Fact, Source, Verdict
from halfhour.research.standing import folded

_KEPT = (Verdict.Word.REJECTED, Verdict.Word.CORRECTED)


def carry_to(source: Source) -> None:
    """What the student said of another page's facts holds for those of this one that say the same."""
    words = _by_fact(Verdict.objects.of(source.student_id).filter(person=source.person_id, word__in=_KEPT))
    if not words:
        return
    others = Fact.objects.of(source.student_id).filter(person=source.person_id, about="").exclude(source=source)
    said = [(each, words[key]) for each in others if (key := _key(each)) in words]
    alike = {_alike(fact): word for fact, word in sorted(said, key=lambda one: one[1].said_at)}
    for fact in source.facts.filter(about=""):
        if word := alike.get(_alike(fact)):
            fact.repeat(word)


def carry_over(source: Source, before: Iterable[Fact]) -> None:
    """After a new reading: a word finds its fact again where the reader now quotes it otherwise."""
    words = _by_fact(Verdict.objects.of(source.student_id).filter(source=source).exclude(word=Verdict.Word.ADDED))
    now = list(source.facts.filter(about=""))
    found = {_key(each) for each in now}
    for fact in before:
        word = words.get(_key(fact))
        if not word or _key(fact) in found:
            continue
        for each in now:
            same = each.value == fact.value or word.word == Verdict.Word.CORRECTED
            if same and each.type == fact.type and each.span_start < fact.span_end and fact.span_start < each.span_end:
                each.repeat(word)


def _by_fact(verdicts: Iterable[Verdict]) -> dict[tuple, Verdict]:
    return {(each.source_id, each.type, each.quote_hash): each for each in verdicts}


def _key(fact: Fact) -> tuple:
    return fact.source_id, fact.type, fact.hash


def _alike(fact: Fact) -> tuple:
    """By what two pages say the same: kind, words and years; of a town, whether it is the one of old."""
    return fact.type, folded(fact.value), fact.start, fact.end, fact.details.get("tie") == "from"
