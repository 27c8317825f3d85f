"""Fields of law: what draws the student is what the person works in."""

import re

from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .areas import LITERAL, NO_MATTER, fields_of, meets_field
from .lines import named, text_of
from .passages import PASSAGE
from .pursuit_links import DENIED, ENOUGH, OF_THE_LAW
from .shapes import Entry, Match
from .stems import PLAY, shared_meaning

NAMED = 1.5  # what a field weighs by its name, or by the words of it
ONE_MATTER = 1.1  # what one matter of a field weighs
NEUTRAL = re.compile(r"\b(?:mediat|arbitrat)ors?\b")  # a certificate that names what its holder does
OFTEN_OTHERWISE = frozenset(  # what a post of any kind may name
    "school schools education health sports music family water energy insurance housing art food media technology"
    " nonprofit animal space".split()
)
LEISURE = re.compile(
    r"\b(?:podcasts?|games?|books?|novels?|museums?|docent|documentar\w+|movies?|films?|clubs?|fans?|watch\w*|collect\w*"
    r"|playing|shows?|trivia|mysteries|thrillers|exhibits?)\b"
)
# "Questions about wills go to Ann", "I'm not family": not what they do.
NOT_DONE = re.compile(
    r"\bquestions? (?:about|on)\b|\bno (?:[\w-]+ ){0,2}(?:questions|cases|matters)\b|\b(?:i'm|i am|is|are|am) not\b"
    r"|\balongside (?:our|the|my)\b"
)
EVERY_FIELDS = frozenset("defens licens litigat disput claim right matter plan contract agreement policy".split())
CLINIC = re.compile(r"\b(?:clinics?|pro bono|legal (?:aid|advice|help))\b")  # law practised outside the office
IN_PRACTICE = re.compile(
    r"\b(?:handl\w+|represent\w*|practi[cs]\w*|focus\w*|concentrat\w*|cases?|clients?|matters?|docket|caseload|defen\w+"
    r"|prosecut\w*|claims|disputes|litigat\w*|advis\w+|counsel\w*|law|lawyer|attorney|paralegal|unit|department|section"
    r"|team|hearings?|appeals?|supervis\w+|help\w*|takes?|work\w*|devoted|dedicated|specializ\w+|speciali[sz]\w+)\b"
)
# What a sentence without a fact says of somebody's own practice.
DOES = re.compile(
    r"\b(?:i|we|he|she|they)(?: (?:now|also|still|mostly|mainly|usually|primarily|often|has|have|had))*"
    r" (?:do|does|did|handl\w+|defend\w*|represent\w*|practi[cs]\w*|litigat\w*|appear\w*|advis\w+|argu\w+"
    r"|prosecut\w*|hear[sd]?|tr(?:y|ies|ied)|draft\w*|negotiat\w*|concentrat\w*|focus\w*|takes?|took|writes?|wrote"
    r"|works?|worked|supervis\w+|runs?|ran|cover\w*|assist\w*|cleared|staffs?|leads?|led|manag\w+)\b"
    r"|\bmy (?:docket|caseload|practice|cases|work)\b|^(?:his|her|their) (?:practice|work|docket|caseload|clients)\b"
)
OF_OTHERS = re.compile(r"\b(?:never|not|no longer|used to think|questions?)\b|n't\b")


def meets_area(entry: Entry, fact: Fact) -> Match | None:
    """The field that draws the student is one in which the person works."""
    weight = meets_field(named(entry.said), text_of(fact)) if _tells_of_practice(fact) else 0.0
    if fact.type == "practice_area" and not weight:
        weight = 0.8 * _alike(entry, fact)
    said = folded(fact.quote)
    if not weight or (fact.type == "practice_area" and (DENIED.search(said) or NOT_DONE.search(said))):
        return None
    if (
        fact.type == "work"
        and _bare(entry) in OFTEN_OTHERWISE
        and not (IN_PRACTICE.search(said) or OF_THE_LAW.search(said))
    ):
        return None  # "Tilden High School", to one who is drawn to school law
    if fact.type in {"publication", PASSAGE} and weight < LITERAL and weight <= ONE_MATTER:
        return None
    if weight < NAMED and not _practises(fact, said, weight):
        return None
    return Match("practice_area", 1, weight + (1.0 if fact.type == "practice_area" else 0.0), named(entry.said))


def _tells_of_practice(fact: Fact) -> bool:
    """May it say in which field the person works? In a sentence only where it says that they do such work."""
    said = folded(fact.quote)
    if fact.type == PASSAGE:
        return bool(DOES.search(said)) and not OF_OTHERS.search(said)
    in_clinic = fact.type == "community" and CLINIC.search(said)
    return bool(in_clinic) or fact.type in {"practice_area", "work", "membership", "certification", "publication"}


def _bare(entry: Entry) -> str:
    return folded(named(entry.said)).removesuffix(" law")


def _practises(fact: Fact, said: str, weight: float) -> bool:
    """Do the matters of a field stand where work is told of: not in a degree, an honour or an admission?"""
    if fact.type in {"membership", "certification"}:
        return weight > ONE_MATTER or (fact.type == "certification" and bool(NEUTRAL.search(said)))
    return fact.type != "work" or weight > ONE_MATTER or bool(IN_PRACTICE.search(said) or OF_THE_LAW.search(said))


def _alike(entry: Entry, fact: Fact) -> bool:
    """Do they share a word that tells one field from another? "Defense" does not."""
    shared = shared_meaning(entry.said, NO_MATTER.sub(" ", text_of(fact)))
    return max((weight for word, weight in shared.items() if word not in EVERY_FIELDS), default=0.0) >= ENOUGH


def meets_drawing_area(entry: Entry, fact: Fact) -> Match | None:
    """An interest that is a field of law as well: "bridge" is none, though a company builds bridges."""
    fields = fields_of(named(entry.said))
    if LEISURE.search(folded(entry.said)) or (fact.type != "practice_area" and not fields):
        return None
    played = shared_meaning(entry.said, text_of(fact), PLAY)
    if not fields and played and all(word.startswith("=") for word in played):
        return None  # to fish is no case of fishing rights
    return meets_area(entry, fact)
