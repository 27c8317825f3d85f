"""What kind of fact the words of a source most likely are, before the student says so."""

from __future__ import annotations

from collections import Counter
from typing import Any

from halfhour.research.intake import CannotRead, Intake, read
from halfhour.research.models import FactType, Source, Verdict
from halfhour.research.shown import chosen

LONGEST = 2000  # letters of chosen words that are read; more are a page and no fact


def kind_of(source: Source, words: str) -> str:
    """By a fact that was read in these words, else by reading them alone, below their heading; else the last used."""
    place = chosen(source.text, source.changes, words) if words.strip() else None
    if not place or len(words) > LONGEST:
        return last_used(source.student_id)
    return _told_there(source, place) or _as_read(source, place) or last_used(source.student_id)


def last_used(student: Any) -> str:
    """The kind of the fact that the student added last."""
    added = Verdict.objects.of(student).filter(word=Verdict.Word.ADDED).order_by("-said_at", "-id")
    return added.values_list("type", flat=True).first() or FactType.WORK.value


def _told_there(source: Source, place: tuple[int, int]) -> str:
    """The kind of the fact that shares most letters with these words, and lies at least half within them."""
    begin, end = place
    facts = source.facts.filter(span_start__lt=end, span_end__gt=begin)
    shared = [(min(end, each.span_end) - max(begin, each.span_start), each) for each in facts]
    within = [(letters, each.type) for letters, each in shared if 2 * letters >= each.span_end - each.span_start]
    return max(within, default=(0, ""))[1]


def _as_read(source: Source, place: tuple[int, int]) -> str:
    begin, end = place
    heading = next((str(each[2]) for each in source.blocks if each[0] <= begin < each[1]), "")
    for above in dict.fromkeys((heading, "")):
        kinds = _kinds_in(f"{above}\n{source.text[begin:end]}".strip(), source.person.name, len(above))
        if kinds:
            return kinds.most_common(1)[0][0]
    return ""


def _kinds_in(text: str, name: str, after: int) -> Counter[str]:
    """The kinds of the facts in a text behind its heading, by the letters that they hold."""
    try:
        reading = read(Intake(text.encode()), about=name)
    except CannotRead:
        return Counter()
    kinds: Counter[str] = Counter()
    for each in (*reading.facts, *reading.others):
        if each.span[0] >= after and each.type in FactType.values:
            kinds[each.type] += each.span[1] - each.span[0]
    return kinds
