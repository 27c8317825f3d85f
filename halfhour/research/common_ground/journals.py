"""A journal that the student works on, in which the person has written: "21 Wash. L. Rev. 7"."""

import re

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from .lines import named
from .passages import PASSAGE
from .shapes import Entry, Match

JOURNAL = re.compile(r"\bLaw (?P<kind>Review|Journal)\b")
CITED = re.compile(r"\bL(?:\.? ?(?P<kind>Rev|J)\b|\. (?=\d))")  # "Animal L. 7" tells no kind
KINDS = {"Rev": "Review", "J": "Journal", None: ""}
LITTLE = frozenset("law school college university univ u of the and & member staff senior associate editor".split())
LONGEST_NAME = 6  # words
SHORTEST = 3  # letters that tell a word; fewer are a state's
CONTRACTED = {
    "envt": "environmental", "envtl": "environmental", "intl": "international", "natl": "national", "poly": "policy",
    "socy": "society", "govt": "government", "sw": "southwestern", "nw": "northwestern", "se": "southeastern",
    "ne": "northeastern", "st": "saint", "rts": "rights",
}  # fmt: skip

NAMED_JOURNAL = re.compile(
    r"(?<!the )\b[A-Z][\w.&']* (?:[A-Z&][\w.&']* )*(?:Review|Journal|Rev\.|J\.)|\bL\.? ?(?:Rev|J)\b"
)
EDITED = re.compile(r"\b(?:editors?|edited|staff|members?|editorial)\b")
OF_ANY_JOURNAL = frozenset(
    "journal review university college school student staff member members editor editors senior associate board note"
    " notes comment comments candidate with articles managing executive chief writer cite checker checking".split()
)


def meets_cited(entry: Entry, fact: Fact) -> Match | None:
    """The student's own journal, where the person's writing is cited from it by its short name."""
    said = plain(entry.said)
    mine = JOURNAL.search(said) if fact.type == "publication" else None
    name = _name_before(said[: mine.start()]) if mine else []
    if not mine or not name:
        return None
    quote = plain(fact.quote)
    met = any(
        KINDS[cited["kind"]] in {mine["kind"], ""} and _shortens(_name_before(quote[: cited.start()]), name)
        for cited in CITED.finditer(quote)
    )
    return Match("journal", 2, 2.0, f"{' '.join(name)} {mine[0]}", "membership") if met else None


def of_another_journal(entry: Entry, fact: Fact) -> bool:
    """Does a quote name a journal that is not the student's, for which the person has written but not worked?"""
    told = fact.type in {"publication", "award", PASSAGE} and NAMED_JOURNAL.search(fact.quote)
    if not told or EDITED.search(folded(fact.quote)):
        return False
    telling = set(re.findall(r"[a-z]{4,}", folded(named(entry.said)))) - OF_ANY_JOURNAL
    return not telling or not telling <= set(re.findall(r"[a-z]{4,}", folded(fact.quote)))


def _name_before(text: str) -> list[str]:
    """The capitalised words that a text ends with, without those that many journals have."""
    name: list[str] = []
    for word in reversed(text.split()[-LONGEST_NAME:]):
        bare = word.lstrip("(\"'")
        if (name and word.endswith(",")) or not (bare[:1].isupper() or word in {"of", "and", "&"}):
            break
        name.insert(0, bare)
        if bare != word:
            break
    return [word for word in name if word.lower().strip(".,") not in LITTLE]


def _shortens(short: list[str], words: list[str]) -> bool:
    """Do "Wash." and "Pol'y" stand for "Washington Policy", and "N.C." for "North Carolina"?"""
    if " ".join(short) in known.states():
        return known.states()[" ".join(short)] == " ".join(words)
    return len(short) == len(words) and all(map(_is_short_for, short, words))


def _is_short_for(short: str, word: str) -> bool:
    """The abbreviation of a state stands for that state alone; others begin as their words do, or are contracted."""
    if short in known.states():
        return known.states()[short] == word
    letters, whole = (re.sub(r"[^a-z]", "", each.lower()) for each in (short, word))
    begins = len(letters) >= SHORTEST and whole.startswith(letters)
    return begins or CONTRACTED.get(letters) == whole
