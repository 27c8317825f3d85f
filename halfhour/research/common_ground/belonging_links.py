"""Where somebody belongs: the same town, language or organisation."""

import re
from collections.abc import Sequence

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from .lines import named, stated_in, text_of
from .passages import PASSAGE
from .schools import initials_fit
from .shapes import Entry, Match

FROM_THERE = re.compile(r"\b(?:born|raised|grew up|hometown|native of|from)\b")
SPEAKS = re.compile(r"\b(?:speaks?|spoken|fluent|fluency|languages?|bilingual|conversational|interpret\w*|native)\b")
COMMON_TONGUES = frozenset({"Spanish", "French", "Chinese", "Mandarin"})
# Before a town: "in", "near", the end of a line's dates or of its span of time.
STANDS_AS_PLACE = r"(?:^|(?<=\bin )|(?<=\bat )|(?<=\bnear )|(?<=; )|(?<=\d )|(?<=\bmos )|(?<=\byrs )|(?<=\) ))"
NAMED_AFTER = (
    "University|College|County|School|Bar|State|Law|Police|Public|City|Community|Legal|Unified|Municipal|Superior"
    "|Paralegal|Lawyers"
)
ASIDE = re.compile(
    r"\([^)]*\)|,? *\b(?:student|associate|affiliate|law student)\b.*$"
    r"|,? *\b(?:members?(?:ship)?|chapter|division)\b.*$"
)


def meets_town(entry: Entry, fact: Fact) -> Match | None:
    """The same town in the same state, where both name one."""
    town, state = _town(entry.said)
    if not town or fact.type not in {"city", "work", PASSAGE}:
        return None
    before = "" if fact.type == "city" else STANDS_AS_PLACE
    after = r"(?: ?[,(] ?([A-Z][\w.]+(?: [A-Z]\w+)?))?"
    words = f"{text_of(fact)} ; {plain(stated_in(fact, 'place'))}"
    found = re.search(rf"(?m){before}\b{re.escape(town)}\b(?! (?:{NAMED_AFTER})){after}", words)
    if not found or _longer_name(words, found.start()) or (fact.type != "city" and _begins_name(words, found.end(0))):
        return None
    theirs = known.states().get(found[1] or "", "")
    if state and theirs and state != theirs:
        return None
    if stated_in(fact, "tie") == "from" or FROM_THERE.search(folded(fact.quote)):
        return Match("city", 3, 2.0, town)
    return Match("city", 1, 1.0, town) if fact.type == "city" else Match("city", 2, 0.8, town)


def _begins_name(words: str, end: int) -> bool:
    """ "Newark Rent Watch" is no place, though Newark is."""
    return bool(re.match(r" [A-Z][a-z]+(?: [A-Z]|\b)", words[end:]))


def elsewhere(entry: Entry, match: Match, facts: Sequence[Fact]) -> bool:
    """Is it a namesake? The page names states, none of them the student's, and one of them has such a town."""
    town, state = _town(entry.said)
    theirs = _states_of(facts) if match.kind == "city" and state else frozenset()
    codes = {code for code, name in known.postal().items() if name in theirs}
    return bool(theirs) and state not in theirs and not codes.isdisjoint(known.cities().get(town, ()))


def _states_of(facts: Sequence[Fact]) -> frozenset[str]:
    """The states that what is known of a person names."""
    words = " ; ".join(text_of(fact) for fact in facts)
    named_so = set(re.findall(rf"\b(?:{known.state_names()})\b", words))
    coded = {known.postal().get(code, "") for code in re.findall(r", ([A-Z]{2})\b", words)}
    return frozenset({known.states().get(each, each) for each in named_so} | coded) - {""}


def _longer_name(words: str, at: int) -> bool:
    """ "West Linn" is not Linn."""
    before = re.search(r"\b(North|South|East|West|New|Lake|Fort|Port|Mount|San|Santa) $", words[:at])
    return bool(before)


def _town(said: str) -> tuple[str, str]:
    """The town and the state of "Elk Grove, CA"; the state is empty where none is named."""
    town, _, state = named(said).partition(",")
    return town.strip(), known.states().get(state.strip(" ()."), "")


def meets_language(entry: Entry, fact: Fact) -> Match | None:
    """The same language; English is everybody's."""
    mine = _tongues(entry.said) - {"English"}
    theirs = _tongues(text_of(fact)) if _of_language(fact) else set()
    both = [one for one in sorted(mine) if any(one.endswith(each) or each.endswith(one) for each in theirs)]
    if not both:
        return None
    tongue = both[0]
    return Match("language", 2 if tongue in COMMON_TONGUES else 3, 1.0, tongue)


def _of_language(fact: Fact) -> bool:
    return fact.type == "language" or (fact.type == PASSAGE and bool(SPEAKS.search(folded(fact.quote))))


def _tongues(text: str) -> set[str]:
    names = known.languages()
    found = {names[each] for each in known.language_pattern().findall(plain(text))}
    if re.search(r"\bASL\b|\bSign Language\b", text):
        found.add("American Sign Language")
    return found


def meets_organisation(entry: Entry, fact: Fact) -> Match | None:
    """The same organisation, by its name or its initials."""
    if fact.type not in {"membership", "community", "work", "award", "certification", PASSAGE}:
        return None
    name = ASIDE.sub(" ", named(entry.said)).strip(" ,")
    words = text_of(fact)
    denied = fact.type == PASSAGE and re.search(r"\bnot\b|n't\b|\bnever\b", folded(fact.quote))
    if not denied and any(names_organisation(each, words) for each in _names_of(name)):
        wide = bool(re.search(r"\b(?:state bar|american bar|county bar|[a-z]+ bar association)\b|^aba$", name.lower()))
        return Match("membership", 2 if wide else 3, 2.0 if fact.type == "membership" else 1.0, name)
    return None


def _names_of(name: str) -> set[str]:
    """The name, its initials where bodies are known by them, and what they stand for."""
    bodies = known.bodies()
    first, _, rest = name.partition(" ")
    long = " ".join(filter(None, [bodies.get(first, ""), rest])) if first in bodies else ""
    short = {initials for initials, full in bodies.items() if full.lower() == name.lower()}
    return {each for each in {name, long, *short} if len(each) > 2}


def names_organisation(name: str, words: str) -> bool:
    """Is the organisation named there: as it stands, by initials, or by all of three and more words?"""
    if name.isupper() and len(name) <= 6:
        runs = re.findall(r"(?:[A-Z][\w'-]+|of|for|and|the)(?: (?:[A-Z][\w'-]+|of|for|and|the))+", words)
        return bool(re.search(rf"\b{re.escape(name)}\b", words)) or any(initials_fit(name, run) for run in runs)
    squeezed = re.sub(r"\bthe \b", "", folded(name))
    telling = set(re.findall(r"[a-z]{3,}", squeezed)) - {"and", "the", "for"}
    spread = len(telling) > 2 and telling <= set(re.findall(r"[a-z]{3,}", folded(words)))
    return squeezed in re.sub(r"\bthe \b", "", folded(words)) or spread
