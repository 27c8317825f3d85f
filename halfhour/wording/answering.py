"""What an answer to a request seems to say: yes, no, later, or nothing that can be told. Only a hint."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

YES, NO, LATER = "yes", "no", "later"

WORDS = tomllib.loads(Path(__file__).with_name("answer_words.toml").read_text("utf-8"))
MONTHS = WORDS["month"].split("|")


def _any_of(name: str) -> re.Pattern[str]:
    found = "|".join(WORDS[name])
    for list_ in ("month", "season", "some", "weekday"):
        found = found.replace(f"<{list_}>", WORDS[list_])
    return re.compile(rf"\b(?:{found})", re.IGNORECASE)


YESES, NOES, LATERS = _any_of(YES), _any_of(NO), _any_of(LATER)
TURNS = re.compile(r"\b(?:but|however|though|although|that said|instead)\b", re.IGNORECASE)
COUNTS = {
    "a couple of": 2,
    "couple of": 2,
    "a few": 3,
    "several": 4,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "another": 2,
}


@dataclass(frozen=True)
class Suggested:
    """yes, no, later or "" ; the words that say so; for later the day they seem to mean, where it can be told."""

    answer: str
    quote: str = ""
    later_on: date | None = None


def suggested(text: str, *, on: date) -> Suggested:
    """What it seems to say, read on that day. The last turn (“but …”) weighs most; an open door outweighs regret."""
    words = " ".join(text.split())[:3000]
    if not words:
        return Suggested("")
    parts = TURNS.split(words)
    for part in reversed(parts[1:]):
        if found := _plain(part, on, whole=words):
            return found
    return _plain(words, on, whole=words) or Suggested("")


def _plain(part: str, on: date, *, whole: str) -> Suggested | None:
    later, no, yes = LATERS.search(part), NOES.search(part), YESES.search(part)
    if later and not (yes and yes.start() < later.start() and not _puts_off(later)):
        return Suggested(LATER, _around(part, later), _day_in(whole, on))
    if no and not (yes and _offers_time(part)):
        return Suggested(NO, _around(part, no))
    return Suggested(YES, _around(part, yes)) if yes else None


def _puts_off(later: re.Match[str]) -> bool:
    """Whether the words ask for another letter, or for patience, rather than name a time."""
    return bool(
        re.search(
            r"\b(?:reach|check|circle|write|try|e-?mail|contact|ping|ask|remind|touch|follow|until|till|after|before|once)\b",
            later[0],
            re.I,
        )
    )


def _offers_time(part: str) -> bool:
    return bool(re.search(rf"\b{WORDS['weekday']}\b|\b\d{1, 2}(?::\d\d)? ?(?:a\.?m|p\.?m|o[’']clock)", part, re.I))


def _around(part: str, found: re.Match[str]) -> str:
    """The sentence in which it stands."""
    start = max(part.rfind(mark, 0, found.start()) for mark in ".!?") + 1
    ends = [place for mark in ".!?" if (place := part.find(mark, found.end())) >= 0]
    return part[start : min(ends, default=len(part)) + 1].strip(" ,;")


def _day_in(text: str, on: date) -> date | None:
    """“in January”, “in three weeks”, “next month”, “after the new year”: the first such day after `on`."""
    low = text.lower()
    if found := re.search(rf"\b(early|mid|late)?[- ]?(?:in |of )?({'|'.join(MONTHS)})\b(?: (\d{{1,2}}))?", low):
        month = MONTHS.index(found[2]) + 1
        day = int(found[3] or {"mid": 15, "late": 22}.get(found[1] or "", 7 if not found[1] else 3))
        year = on.year + (month < on.month or (month == on.month and day <= on.day))
        return date(year, month, min(max(day, 1), 28))
    if found := re.search(rf"\b({WORDS['some']}) (week|month)s?\b", low):
        count = int(found[1]) if found[1].isdigit() else COUNTS[found[1]]
        return on + timedelta(days=count * (7 if found[2] == "week" else 30))
    if "new year" in low or "holiday" in low:
        return date(on.year + 1, 1, 7)
    if "next month" in low:
        return date(on.year + on.month // 12, on.month % 12 + 1, 3)
    return None
