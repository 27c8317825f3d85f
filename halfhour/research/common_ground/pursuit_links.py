"""What somebody does: the same work, pastime, field of law or activity."""

import re

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded

from .belonging_links import names_organisation, spelled_out
from .journals import of_another_journal
from .lines import named, stated_in, text_of
from .passages import PASSAGE
from .sensitive import names_kin
from .shapes import Entry, Match
from .stems import LOOSE_WEIGHT, PLAY, WORK, meaning, shared_meaning

ENOUGH = 1.0  # one word that says something
INITIALS = re.compile(r"\b[A-Z]{4,6}\b")  # "JCPS" is the Jefferson County Public Schools
BESIDE_IT = re.compile(r"\b(?:near|beside|across from|next (?:to|door to)|behind|outside|opposite) .*")
ACTIVITIES = {"=law review": "journal", "=moot court": "moot_court", "=mock trial": "moot_court"} | {
    f"={each}": "service"
    for each in ("peace corps", "americorps", "army", "navy", "air force", "marine corps", "coast guard")
}
ACTIVITY = re.compile(r"\b(?:moot|mooting|mock trial|clinic|law review|journal)\b")
# A sentence without a fact tells of somebody's own former work only in words such as these.
ONCE = re.compile(
    r"\b(?:before|previously|former(?:ly)?|earlier|once|first|used to|worked|jobs?|career|turned|drove|sold|taught|ran"
    r"|started|began|spent|paid (?:for|my|his|her|their)|put (?:my|him|her|them)sel\w+|came (?:to|from)|left|by day"
    r"|grew up|years?|summers?|seasons?|winters?|nights|(?:was|were|been) an?|(?:19|20)\d\d|retired|trained as"
    r"|background|in between|along the way|flew|sewed|collected|temped|stints?)\b"
)
CLAUSE = re.compile(r"; |, (?:and|but|then) ")
OF_CLIENTS = re.compile(
    r"\b(?:when an? |if (?:you|an?|your)\b|clients?|represent\w*|on behalf of|su(?:ed|ing)|accused of|against|needed)"
)
OF_THE_LAW = re.compile(
    r"\b(?:attorney|counsel|lawyer|paralegal|legal|law|judge|judicial|justice|partner|associate|solicitor"
    r"|(?:law|court|county|deputy|chief|docket) clerk|clerk (?:to|for|of)|(?:mediat|arbitrat)ors?"
    r"|prosecutor|defender|litigat\w+|llp|pllc|p\.?c\b|shareholder|magistrate|court|bar)\b"
)
OUTSIDE = frozenset({"community", "certification"})
UNION = re.compile(r"\b(?:steward|union|local \d+)\b")
# Work at a desk, which is no law office's where the house is another's.
DESK = re.compile(
    r"\b(?:receptionists?|front desk|office (?:manager|assistant|clerk)|secretar(?:y|ies)|file clerk"
    r"|administrative assistant|typist)\b"
)
OTHER_HOUSE = re.compile(
    r"\b(?:veterinar\w*|vet|dental|dentists?\w*|orthodont\w*|pediatric\w*|medical|clinic|hospitals?|doctors?"
    r"|hotels?|motel|gym|salon|spa|schools?|animal|chiropract\w*|optometr\w*|auto|car|cars|dealership|church|daycare)\b"
)
VOLUNTEER = re.compile(r"\bvolunteer\w*")
OF_LAWYERS = re.compile(
    r"\b(?:bar|law\w*|legal|justice|section|court|paralegals?|attorneys?|defense|lawyers?|students?)\b"
)
DENIED = re.compile(
    r"\b(?:never|no longer|cannot|(?:do|does|did|can|could|would|will)(?:n't| not)|hates?|gave up|not take)\b"
)
OF_THE_HOUSE = re.compile(
    r"\b(?:the firm|our (?:team|firm|office|attorneys|lawyers)|clients?|handl\w+|advis\w+|represent\w*|disputes"
    r"|litigat\w*|sponsors?|running for|cases involv\w*|lawyers? (?:for|to)|'s lawyers?|accidents?|injur(?:y|ies)"
    r"|defended|affirmed|plaintiffs?|defendants?|verdict|(?:stock|share)holders?|belongs? to"
    r"|casebook|treatise|citations|hearing [\w ]{0,30}cases|compan(?:y|ies)|industry|(?<=[a-z]ing) rights)\b"
)
LIKENED = re.compile(r"\bthe way (?:others|other people|most people|some)\b")
# "Farm loan officer" and "dairy-beat journalist" are work of another kind; "a clinic for farm workers" is for others.
MODIFIER = re.compile(r"\b\w+(?=[ -](?:beat|loan|loans|credit|lending|reporter|journalist)\b)")
FOR_OTHERS = re.compile(
    r"\b(?:clinics?|hotline|program|services?|union|counsel|lawyer|advocate|outreach) for (?:\w+ ){0,2}\w+s\b"
)
TEACHES_LAW = re.compile(r"\bteach\w*\b.*\b(?:law|legal|paralegals?|litigation|evidence|procedure)\b")
NAMES = re.compile(r"\b(?:[A-Z][\w'&-]*)(?: (?:of|and|the|for|&)(?= [A-Z])| [A-Z][\w'&-]*)+")
# Of whom they represent, or what a talk is about: "will speak on: mergers, ski lifts".
NOT_PLAYED = re.compile(
    r"\b(?:clients?|customers) (?:include|are|in|range|such)\b|^(?:(?:s?he|they|i) )?represent\w*\b"
    r"|\b(?:speaks?|spoke|speaking|lectur(?:es?|ed|ing)|present(?:s|ed|ing)?|testified) (?:on|about|regarding)\b"
)
OF_THE_YEAR = re.compile(r"\b(?:of|in) the year\b")


def meets_work(entry: Entry, fact: Fact) -> Match | None:
    """The same employer, or the same kind of work."""
    if fact.type not in {"work", "community", "certification", PASSAGE}:
        return None
    theirs = text_of(fact)
    initials = (
        INITIALS.findall(BESIDE_IT.sub("", entry.said)) if fact.type != PASSAGE or not names_kin(fact.quote) else []
    )
    houses = (*houses_of(entry), *initials)
    house = next((each for each in houses if names_organisation(spelled_out(each, theirs), theirs)), "")
    if house and (fact.type == "work" or (fact.type == PASSAGE and not OF_CLIENTS.search(folded(fact.quote)))):
        employed = fact.type == "work" and names_organisation(house, stated_in(fact, "organisation"))
        return Match("employer", 3, 3.0, house, "employer_both" if employed else "")
    if house and fact.type in OUTSIDE:
        return Match("community", 3, 2.5, house)
    if TEACHES_LAW.search(folded(fact.quote)) and not OF_THE_LAW.search(folded(entry.said)):
        return None
    theirs = FOR_OTHERS.sub(" ", MODIFIER.sub(" ", theirs))
    mine = MODIFIER.sub(" ", BESIDE_IT.sub("", entry.said))
    if OTHER_HOUSE.search(folded(mine)) and not DESK.search(folded(theirs).replace("legal secretar", " ")):
        mine = DESK.sub(" ", folded(mine))
    shared = shared_meaning(mine, theirs, WORK)
    weight = sum(shared.values())
    least = LOOSE_WEIGHT if fact.type == "work" and not OF_THE_LAW.search(folded(theirs)) else ENOUGH
    if max(shared.values(), default=0) < least or (fact.type == PASSAGE and not _own_work(entry.said, fact.quote)):
        return None
    first = next(iter(houses_of(entry)), "")
    by_name = first and sum(shared_meaning(first, theirs, WORK).values()) > ENOUGH
    kind = "community" if fact.type == "community" else "employer" if by_name else "work"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, named(entry.said))


def _own_work(mine: str, sentence: str) -> bool:
    """Does a sentence tell of work that the person once did, and not, in the same clause, of a client's?"""
    clauses = CLAUSE.split(sentence) if OF_CLIENTS.search(folded(sentence)) else [sentence]
    own = (each for each in clauses if not OF_CLIENTS.search(folded(each)))
    told = ONCE.search(folded(sentence)) and not OF_THE_YEAR.search(folded(sentence))
    return bool(told) and any(_names_work(mine, each) for each in own)


def _names_work(mine: str, words: str) -> bool:
    shared = shared_meaning(mine, words, WORK)
    return any(word.startswith("=") for word in shared) or sum(shared.values()) > ENOUGH


def houses_of(entry: Entry) -> tuple[str, ...]:
    """The employer's names in "City of Tilden, permit counter"; none where only a kind of work is named."""
    said = named(entry.said)
    whole = said.split(",")[0].strip()
    runs = re.findall(r"[A-Z][\w'.-]*(?: (?:of|the|and|for|&)(?= [A-Z])| [A-Z][\w'.-]*)+", said)
    return tuple(dict.fromkeys(each for each in (whole, *runs) if _is_name(each)))


def _is_name(house: str) -> bool:
    """Two words that say something, or three: "Law Office" is no name."""
    words = re.findall(r"\b[A-Z][\w'-]*", house)
    return len(words) > 2 or (len(words) == 2 and house not in known.cities() and bool(meaning(house, WORK)))


def meets_interest(entry: Entry, fact: Fact) -> Match | None:
    """The same pursuit, wherever the person speaks of it."""
    if fact.type not in {"community", "membership", "award", "publication", "work", "education", PASSAGE}:
        return None
    shared = shared_meaning(entry.said, text_of(fact), PLAY)
    weight = sum(shared.values())
    own = fact.type == "community"
    if max(shared.values(), default=0.0) < (LOOSE_WEIGHT if own else ENOUGH) or NOT_PLAYED.search(folded(fact.quote)):
        return None
    if fact.type == PASSAGE and not _own_pursuit(entry, fact.quote, shared):
        return None
    if fact.type in {"work", "education"} and _only_in_names(shared, fact):
        return None
    return Match("interest", 3 if own else 2, weight + (0.5 if own else 0.0), named(entry.said))


def _only_in_names(shared: dict[str, float], fact: Fact) -> bool:
    """Do the words stand nowhere but in a name: is "Desert Schools" a credit union?"""
    return meaning(NAMES.sub(" ", text_of(fact)), PLAY).keys().isdisjoint(shared) and not any(
        word.startswith("=") for word in shared if fact.type != "work"
    )


def _is_whole(entry: Entry, shared: dict[str, float]) -> bool:
    """Is it all that the student says?"""
    return shared.keys() == meaning(entry.said, PLAY).keys()


def _own_pursuit(entry: Entry, sentence: str, shared: dict[str, float]) -> bool:
    """In a sentence without a fact, one word may mean anything, unless it is a known pastime's own."""
    sure = any(word.startswith("=") and weight >= ENOUGH for word, weight in shared.items())
    whole = _is_whole(entry, shared)
    said = folded(sentence)
    return (sure or whole) and not (DENIED.search(said) or LIKENED.search(said)) and not OF_THE_HOUSE.search(said)


def meets_service(entry: Entry, fact: Fact) -> Match | None:
    """What the student counts as work, done by the person outside the office: "umpire" and "calls ball games"."""
    if VOLUNTEER.search(folded(entry.said)):
        return _meets_known(entry, fact, LOOSE_WEIGHT)
    return _meets_known(entry, fact, ENOUGH) if fact.type == "community" else None


def meets_company(entry: Entry, fact: Fact) -> Match | None:
    """A club for something that the person does as well: "Trivia league", but not "Animal Law Society"."""
    said = folded(entry.said)
    if UNION.search(said):
        return meets_work(entry, fact)
    return None if OF_LAWYERS.search(said) else _meets_known(entry, fact, ENOUGH)


def _meets_known(entry: Entry, fact: Fact, least: float) -> Match | None:
    """A known pastime's own words, in what the person does outside the office."""
    honoured = fact.type == "award" and "pro bono" in folded(fact.quote)
    shared = shared_meaning(entry.said, text_of(fact), PLAY) if fact.type in OUTSIDE or honoured else {}
    sure = any(word.startswith("=") and weight >= least for word, weight in shared.items())
    return Match("community", 2, sum(shared.values()), named(entry.said)) if sure else None


def meets_activity(entry: Entry, fact: Fact) -> Match | None:
    """The same journal, moot court, clinic or service; two journals are a weaker link than one."""
    theirs = text_of(fact)
    shared = shared_meaning(entry.said, theirs, WORK) | shared_meaning(entry.said, theirs, PLAY)
    kinds = [kind for word, kind in ACTIVITIES.items() if word in shared]
    weight = sum(shared.values())
    if fact.type in {"practice_area", "city", "language"} or max(shared.values(), default=0.0) < ENOUGH:
        return None
    if of_another_journal(entry, fact):
        return None  # written for a journal that is not the student's
    studied = fact.type == "education" or weight <= ENOUGH
    if ACTIVITY.search(folded(entry.said)) and not kinds and studied and "clinic" not in shared:
        return None  # a "space law moot team" is no bar of outer space, nor a school's review its degree
    clinic = "clinic" in folded(entry.said) and "clinic" in folded(fact.quote)
    kind = kinds[0] if kinds else "clinic" if clinic else "community"
    return Match(kind, 3 if weight > ENOUGH else 2, weight, named(entry.said))


def meets_school_activity(entry: Entry, fact: Fact) -> Match | None:
    """A moot, a clinic or a journal that the student counts among their memberships."""
    return meets_activity(entry, fact) if ACTIVITY.search(folded(entry.said)) else None
