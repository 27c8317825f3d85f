"""One judgement for each kind of entry: does this fact meet it, how, and how strongly?

Each takes an entry of the student's and a fact about the person, and gives a Match or None.
"""

import re
from collections.abc import Callable
from functools import cache

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from .areas import meets_field
from .passages import PASSAGE
from .schools import School, initials_fit, school, schools_in
from .shapes import Entry, Match
from .stems import PLACE_WEIGHT, shared_meaning, vocabulary

TAUGHT = re.compile(
    r"\b(?:taught|teach(?:es|ing)?|adjunct|professor|lecturer|instructor|faculty|dean|lectur(?:es|ed))\b"
)
FROM_THERE = re.compile(r"\b(?:born|raised|grew up|hometown|native of|from)\b")
SPEAKS = re.compile(r"\b(?:speaks?|spoken|fluent|fluency|languages?|bilingual|conversational|interpret\w*|native)\b")
COMMON_TONGUES = frozenset({"Spanish", "French", "Chinese", "Mandarin"})
ENOUGH = 1.0  # one word that says something


def text_of(fact: Fact) -> str:
    """The words of a fact and its value, for comparing."""
    return f"{plain(fact.quote)} ; {plain(fact.value)}"


def stated_in(fact: Fact, name: str) -> str:
    """What the reader has told apart, as a field of its details or, where they were kept, as a key."""
    details = fact.details
    return str((details.get(name) if isinstance(details, dict) else getattr(details, name, "")) or "")


def meets_school(entry: Entry, fact: Fact) -> Match | None:
    """The same school, with years where both are known; to have taught there is not to have studied there."""
    mine = [school(entry.said), *schools_in(entry.said)]
    theirs = _schools_of(fact) if fact.type in {"education", "work", PASSAGE} else []
    pairs = [(one, other) for one in mine for other in theirs if one.same_place(other) or _by_initials(one, other)]
    if not pairs:
        return None
    same = any(one.law == other.law or _by_initials(one, other) for one, other in pairs)
    if TAUGHT.search(folded(fact.quote)) and fact.type != "education":
        return Match("school_other_role", 2, 0.5, entry.said)
    if fact.type == "work":
        return None
    if same and overlapping(entry, fact):
        return Match("school_overlap", 3, 2.0, entry.said)
    return Match("school", 3 if same else 2, 1.5 if same else 1.0, entry.said)


def _schools_of(fact: Fact) -> list[School]:
    """The schools that a fact names: the quote goes first, for it keeps the campus."""
    stated, campus = stated_in(fact, "school"), stated_in(fact, "campus")
    if campus:
        return [school(f"{stated} {campus}")]
    quoted = schools_in(fact.quote)
    return quoted or ([school(stated)] if stated else []) + schools_in(fact.value)


def _by_initials(mine: School, theirs: School) -> bool:
    return initials_fit(mine.name, theirs.name) or initials_fit(theirs.name, mine.name)


def overlapping(entry: Entry, fact: Fact) -> bool:
    """Were both there at a time? Only where the years say so; the year of leaving alone must lie inside."""
    if entry.start is None or entry.end is None or fact.end is None:
        return False
    if fact.start is None:
        return entry.start < fact.end <= entry.end
    return max(entry.start, fact.start) < min(entry.end, fact.end)


# Before a town: "in", "near", the end of a line's dates or of its span of time.
STANDS_AS_PLACE = r"(?:^|(?<=\bin )|(?<=\bat )|(?<=\bnear )|(?<=; )|(?<=\d )|(?<=\bmos )|(?<=\byrs )|(?<=\) ))"
NAMED_AFTER = (
    "University|College|County|School|Bar|State|Law|Police|Public|City|Community|Legal|Unified|Municipal|Superior"
    "|Paralegal|Lawyers"
)


def meets_subject(entry: Entry, fact: Fact) -> Match | None:
    """The same subject at another school; law and paralegal studies are everybody's."""
    common = vocabulary()["common_subjects"].split()
    words = [word for word in re.findall(r"[a-z.]+", entry.field.lower()) if word not in common]
    subject = " ".join(words)
    if len(subject) < len("arts ") or fact.type != "education" or subject not in folded(text_of(fact)):
        return None
    return Match("subject", 1, 0.5, subject)


def meets_town(entry: Entry, fact: Fact) -> Match | None:
    """The same town in the same state, where both name one."""
    town, state = _town(entry.said)
    if not town or fact.type not in {"city", "work", PASSAGE}:
        return None
    before = "" if fact.type == "city" else STANDS_AS_PLACE
    after = r"(?: ?[,(] ?([A-Z][\w.]+(?: [A-Z]\w+)?))?"
    words = f"{text_of(fact)} ; {plain(stated_in(fact, 'place'))}"
    found = re.search(rf"(?m){before}\b{re.escape(town)}\b(?! (?:{NAMED_AFTER})){after}", words)
    if not found or _longer_name(words, found.start()):
        return None
    theirs = known.states().get(found[1] or "", "")
    if state and theirs and state != theirs:
        return None
    if stated_in(fact, "tie") == "from" or FROM_THERE.search(folded(fact.quote)):
        return Match("city", 3, 2.0, town)
    return Match("city", 1, 1.0, town) if fact.type == "city" else Match("city", 2, 0.8, town)


def _longer_name(words: str, at: int) -> bool:
    """ "West Linn" is not Linn."""
    before = re.search(r"\b(North|South|East|West|New|Lake|Fort|Port|Mount|San|Santa) $", words[:at])
    return bool(before)


def _town(said: str) -> tuple[str, str]:
    """The town and the state of "Elk Grove, CA"; the state is empty where none is named."""
    town, _, state = plain(said).partition(",")
    return town.split("(")[0].strip(), known.states().get(state.strip(" ()."), "")


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


ASIDE = re.compile(
    r"\([^)]*\)|,? *\b(?:student|associate|affiliate|law student)\b.*$"
    r"|,? *\b(?:members?(?:ship)?|chapter|division)\b.*$"
)


def meets_organisation(entry: Entry, fact: Fact) -> Match | None:
    """The same organisation, by its name or its initials."""
    if fact.type not in {"membership", "community", "work", "award", "certification", PASSAGE}:
        return None
    name = ASIDE.sub(" ", plain(entry.said)).strip(" ,")
    words = text_of(fact)
    if any(_names(each, words) for each in _names_of(name)):
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


def _names(name: str, words: str) -> bool:
    """Is the organisation named there: as it stands, by initials, or by all of three and more words?"""
    if name.isupper() and len(name) <= 6:
        runs = re.findall(r"(?:[A-Z][\w'-]+|of|for|and|the)(?: (?:[A-Z][\w'-]+|of|for|and|the))+", words)
        return bool(re.search(rf"\b{re.escape(name)}\b", words)) or any(initials_fit(name, run) for run in runs)
    squeezed = re.sub(r"\bthe \b", "", folded(name))
    telling = set(re.findall(r"[a-z]{3,}", squeezed)) - {"and", "the", "for"}
    spread = len(telling) > 2 and telling <= set(re.findall(r"[a-z]{3,}", folded(words)))
    return squeezed in re.sub(r"\bthe \b", "", folded(words)) or spread


def meets_work(entry: Entry, fact: Fact) -> Match | None:
    """The same employer, or the same kind of work."""
    if fact.type not in {"work", "community", PASSAGE}:
        return None
    house = house_of(entry)
    if house and fact.type in {"work", PASSAGE} and _names(house, text_of(fact)):
        return Match("employer", 3, 3.0, house)
    shared = shared_meaning(entry.said, text_of(fact))
    weight = sum(shared.values())
    if max(shared.values(), default=0) < ENOUGH:
        return None
    named = house and sum(shared_meaning(house, text_of(fact)).values()) > ENOUGH
    kind = "community" if fact.type == "community" else "employer" if named else "work"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, entry.said)


def house_of(entry: Entry) -> str:
    """The employer's name in "City of Tilden, permit counter"; empty where only a kind of work is named."""
    house = re.split(r"[,(]", plain(entry.said))[0].strip()
    names = re.findall(r"\b[A-Z][\w'-]*", house)
    return house if len(names) > 1 else ""


def meets_interest(entry: Entry, fact: Fact) -> Match | None:
    """The same pursuit, wherever the person speaks of it."""
    if fact.type not in {"community", "membership", "award", "publication", "work", "education", PASSAGE}:
        return None
    shared = shared_meaning(entry.said, text_of(fact))
    weight = sum(shared.values())
    if max(shared.values(), default=PLACE_WEIGHT) < ENOUGH:
        return None
    own = fact.type == "community"
    return Match("interest", 3 if own else 2, weight + (0.5 if own else 0.0), entry.said)


def meets_area(entry: Entry, fact: Fact) -> Match | None:
    """The field that draws the student is one in which the person works."""
    if fact.type not in {"practice_area", "work", "membership", "certification", "publication", PASSAGE}:
        return None
    weight = meets_field(entry.said, text_of(fact))
    if not weight:
        return None
    return Match("practice_area", 1, weight + (1.0 if fact.type == "practice_area" else 0.0), entry.said)


ACTIVITIES = {"law review": "journal", "moot court": "moot_court", "mock trial": "moot_court"} | dict.fromkeys(
    ("peace corps", "americorps", "army", "navy", "air force", "marine corps", "coast guard"), "service"
)


def meets_activity(entry: Entry, fact: Fact) -> Match | None:
    """The same journal, moot court, clinic or service; two journals are a weaker link than one."""
    shared = shared_meaning(entry.said, text_of(fact))
    kinds = [kind for word, kind in ACTIVITIES.items() if word in shared]
    weight = sum(shared.values())
    if fact.type in {"practice_area", "city", "language"} or max(shared.values(), default=0.0) < ENOUGH:
        return None
    clinic = "clinic" in folded(entry.said) and "clinic" in folded(fact.quote)
    kind = kinds[0] if kinds else "clinic" if clinic else "community"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, entry.said)


@cache
def judges() -> dict[str, tuple[Callable[[Entry, Fact], Match | None], ...]]:
    """Which judgements concern which list of a profile."""
    return {
        "schools": (meets_school, meets_subject),
        "employers": (meets_work,),
        "towns": (meets_town,),
        "memberships": (meets_organisation,),
        "languages": (meets_language,),
        "interests": (meets_interest, meets_area),
        "practice_areas": (meets_area,),
        "activities": (meets_activity,),
    }
