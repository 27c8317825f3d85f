"""Names that stand only in lists of other people: who was also viewed, colleagues, references."""

import re
from collections.abc import Iterable, Iterator

from halfhour.reading.passages import Passage
from halfhour.reading.sections import topics_of
from halfhour.reading.whom.names import Self, lead_name

_WHO = (
    r"(?:people|profiles|attorneys|lawyers|paralegals|members|judges|clerks|faculty|partners|professionals|"
    r"alumni|staff)"
)
LISTS = re.compile(
    r"(?:people (?:also viewed|you may know|similar|who viewed)\b.*"
    r"|(?:viewers|others|visitors|people) also (?:viewed|liked)\b.*"
    r"|(?:(?:his|her|their|my|our|your) )?(?:colleagues|co-?workers|team ?mates|(?:mutual )?connections|followers)"
    r"|(?:his|her|their|my|our) (?:(?:fellow|other) )?(?:team|partners|associates)"
    rf"|(?:similar|related|suggested|recommended|nearby|other|more|also|fellow|featured)(?: \w+)? {_WHO}\b.*"
    rf"|{_WHO} (?:nearby|like (?:him|her|them)|in (?:this|the same) (?:office|area|field)|near (?:you|here))"
    r"|others (?:named|like|at|in|you)\b.*|you (?:might|may) (?:also )?(?:like|know)\b.*|(?:more|explore) profiles\b.*"
    r"|(?:the )?rest of (?:the|our) (?:team|firm|office)|related|see also|also (?:viewed|at|in)\b.{0,30}"
    r"|(?:professional |personal |character )?references?|recommend(?:ations?|ed by)(?: received)?"
    r"|endorse(?:ments|d by)|(?:media|press) contacts?)",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?<!\w)\w")
LONGEST = 60  # characters of a heading
LEAD = 25  # characters that may stand before the name with which a card begins: a bullet, a title, an office
PLAIN = 7  # rank of a heading that only looks like one


def presented_apart(passages: list[Passage], person: Self, names: Iterable[str]) -> Iterator[str]:
    """Those of *names* with whom something else of the page begins than an entry of such a list."""
    asked = {name: name.casefold() for name in names}
    lengths = set(map(len, asked.values()))
    heads = {passage.words[: LEAD + max(lengths, default=0)].casefold() for passage in _outside(passages, person)}
    begun = {
        words[at.start() : at.start() + length]
        for words in heads
        for at in _BEGINS.finditer(words, 0, LEAD + 1)
        for length in lengths
    }
    return (name for name, folded in asked.items() if folded in begun)


def _outside(passages: list[Passage], person: Self) -> Iterator[Passage]:
    """The passages that stand in no list of others."""
    rank = 0  # of the heading of the list that one is in
    for passage in passages:
        words = passage.words.strip().rstrip(":")
        level = passage.piece.level or PLAIN
        if len(words) <= LONGEST and LISTS.fullmatch(words):
            rank = level
        elif rank and _ends(passage, person, level <= rank):
            rank = 0
        if not rank:
            yield passage


def _ends(passage: Passage, person: Self, ranks: bool) -> bool:
    """Does a passage begin another part: by its rank among the headings, by the person's name, or by its kind?"""
    if passage.piece.level:
        return ranks
    name = lead_name(passage.words)[0]
    if name:
        return person.means(name) and " " in name
    return ranks and (passage.is_heading or (len(passage.words) <= LONGEST and topics_of(passage.words) is not None))
