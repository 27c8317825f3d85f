"""Whose words a passage tells, seen once more with the name at hand: a page's layout can mislead its reader."""

import re
from dataclasses import replace

from halfhour.foundation.expressions import later
from halfhour.preparation.looked_up.shapes import About, Passage

_OTHER = later(
    r"^(?:about the (?:host|interviewer|reporter|editor|photographer|columnist)"
    r"|(?:inter)?view(?:ed)? by"
    r"|hosted by|edited by"
    r"|reported by|written by|story by|photos? by|by [A-Z][\w’'-]+ [A-Z]|posted by|column by"
    r"|next (?:week|month|issue)\b"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)? says:)",
    re.I,
)
_BESIDE = later(
    r"people (?:also viewed|you may know)|more (?:posts|leaders|people|of the)"
    r"|related|similar|who also|recent posts"
    r"|sponsor"
    r"|other (?:judges|attorneys|lawyers|departments|people)"
    r"|top voices|upcoming|advert",
    re.I,
)
_ANOTHER = later(
    r"[A-Z][a-z][\w’'-]+(?: (?:[A-Z]\. )?[A-Z][a-z][\w’'-]+)?, (?:an?|the|who)\b[^.]*\."
    r"|[A-Z]\w+ [A-Z]\w+ (?:is|was|has) "
    r"|(?:Her|His|Their|My|Our) (?:\w+ )?(?:colleague|associate|assistant|paralegal),? [A-Z][a-z]"
)
_NO_NAME = later(r"procedure|rules|courtroom|intern|extern|volunteer|students|visit|contact|services|chambers", re.I)
_PRAISE = later(
    r"\b(?:people|clients?|others|families|they) (?:say|said)|testimonial|review|praise|in their words", re.I
)
_SOMEBODY = later(r"\b(?:he|she|his|hers?|him|himself|herself|I|my|me|I['’](?:m|ve))\b", re.I)
_NAMED_FIRST = later(
    r"(?:(?:Mr|Ms|Mrs|Mx|Dr|Hon|Prof)\.|(?:Judge|Justice|Professor|Attorney)\b)? ?[A-Z][\w’'-]+ [A-Z][\w’'.-]+,? "
)
_HOUSE = later(
    r"\b(?:we|our|ours|us|firms?|offices?|students?|externs?|interns?|volunteers?|applicants?|visitors?|guests?|clinics?"
    r"|appl(?:y|ies|ications?)|programs?|parking|park|fees?|tuition|tickets?|free|unpaid|hours|open|closed|credits?"
    r"|non-?members|deadlines?|requests?|founded|established|rules|exhibits|orders|jurors?|badges?|lunch|admission"
    r"|accepts?|bring|welcome|(?:lawyers|attorneys|paralegals|staff) (?:in|at|across)|(?:handles|goes|go) to)\b|\$\d",
    re.I,
)
_GAP = 3  # code points between passages that follow each other
_MINE = later(r"\b(?:I|my|I['’](?:m|ve))\b")
_OWN_WORDS = 3  # passages in the first person that make a page somebody's own
_SUBJECT = 45  # characters in which a sentence names whom it is about


def told(passages: tuple[Passage, ...], about: str) -> list[Passage]:
    """The passages that tell of the person or the firm; those of colleagues and interviewers are left out."""
    named = _named(about)
    strangers = _strangers(passages, named) if named else frozenset()
    kept: list[Passage] = []
    before: Passage | None = None  # the one before, if it was found to be the person's against its label
    for passage in passages:
        whose: About = "colleague" if passage.source in strangers else _whose(passage, named)
        if whose == passage.about == "colleague" and before and _goes_on(before, passage):
            whose = "person"
        before = passage if whose == "person" and passage.about == "colleague" else None
        if whose not in ("colleague", "interviewer"):
            kept.append(passage if whose == passage.about else replace(passage, about=whose))
    return kept


def _strangers(passages: tuple[Passage, ...], named: re.Pattern[str]) -> frozenset[str]:
    """Sources that never name the person, where others do, and that do not speak in the first person either."""
    texts: dict[str, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.source, []).append(f"{passage.heading} {passage.clean or passage.text}")
    silent = {source for source, said in texts.items() if not any(named.search(text) for text in said)}
    if len(silent) == len(texts):
        return frozenset()
    return frozenset(source for source in silent if sum(bool(_MINE.search(t)) for t in texts[source]) < _OWN_WORDS)


def _named(about: str) -> re.Pattern[str] | None:
    words = [re.escape(word) for word in about.split() if len(word) > 2]
    return later(rf"\b(?:{words[0]}|{words[-1]})\b") if words else None


def _goes_on(before: Passage, passage: Passage) -> bool:
    near = passage.source == before.source and passage.span[0] - before.span[1] <= _GAP
    return near and passage.heading == before.heading and not _ANOTHER.match(passage.clean or passage.text)


def _whose(passage: Passage, named: re.Pattern[str] | None) -> About:
    text = passage.clean or passage.text
    if _OTHER.match(text) or _BESIDE.search(passage.heading):
        return "interviewer"
    if named and _PRAISE.search(passage.heading) and _MINE.search(text) and not named.search(text):
        return "colleague"
    if passage.about == "colleague" and (_NO_NAME.search(passage.heading) or _of_house(text)):
        return "firm"
    if passage.about == "person" and named and _ANOTHER.match(text) and not named.search(text[:_SUBJECT]):
        return "colleague"
    if passage.about in ("colleague", "site") and named and named.search(text[:_SUBJECT]):
        return "person"
    return passage.about


def _of_house(text: str) -> bool:
    """Whether a sentence on a page of several people tells of the place, and of nobody in it."""
    return bool(_HOUSE.search(text)) and not _SOMEBODY.search(text) and not _NAMED_FIRST.match(text)
