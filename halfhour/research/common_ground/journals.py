"""A journal that the student works on, in which the person has written: "21 Wash. L. Rev. 7"."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import plain

from .lines import named
from .shapes import Entry, Match

JOURNAL = re.compile(r"\b(?:Law Review|Law Journal|Journal of)\b")
CITED = re.compile(r"((?:\b[A-Z][\w'&.]*\.? (?:& )?)+?)(?:L\. ?Rev\.|L\.? ?J\b|J\. |L\. (?=\d))")
LITTLE = frozenset({"law", "review", "journal", "of", "the", "and", "university", "member", "staff"})


def meets_cited(entry: Entry, fact: Fact) -> Match | None:
    """The student's own journal, where the person's writing is cited from it by its short name."""
    name = named(entry.said).split(",")[0]
    if fact.type != "publication" or not JOURNAL.search(name):
        return None
    mine = [word for word in re.findall(r"[a-z]+", name.lower()) if word not in LITTLE]
    cited = (re.findall(r"[a-z]+", each[1].lower()) for each in CITED.finditer(plain(fact.quote)))
    short = ([word for word in words if word not in {"u", "univ"}] for words in cited)
    met = any(_shortens(words[-len(mine) :], mine) for words in short)
    return Match("journal", 2, 2.0, name, "membership") if met else None


def _shortens(short: list[str], words: list[str]) -> bool:
    """ "Wash" and "Pol'y" shorten "Washington Policy": each begins as its word does, and its letters follow there."""
    return bool(words) and len(short) == len(words) and all(map(_is_short_for, short, words))


def _is_short_for(short: str, word: str) -> bool:
    return len(short) > 1 and short[0] == word[0] and bool(re.match(".*".join(short), word))
