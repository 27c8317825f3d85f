"""The second opinion on a page's facts: what nobody else believes is dropped, what was missed is added."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from halfhour.reading.details import City, Education, Membership, Work
from halfhour.reading.facts.cities.towns import is_region
from halfhour.reading.facts.community.community import SENSITIVE
from halfhour.reading.facts.extract import each_once, found_on
from halfhour.reading.facts.found import LIKELY, Found, is_clutter
from halfhour.reading.facts.memberships.bodies import is_faith
from halfhour.reading.facts.memberships.reviews import is_of_a_review
from halfhour.reading.facts.memberships.scraps import is_scrap as names_no_body
from halfhour.reading.facts.work.again import without_repeats
from halfhour.reading.facts.work.clients import FAR, is_a_clients
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.work.scraps import is_scrap
from halfhour.reading.facts.work.wishes import is_wished, tells_a_wish
from halfhour.reading.gazetteers import known
from halfhour.reading.likely.agreed import agreed
from halfhour.reading.likely.clauses import Clause, clauses_of
from halfhour.reading.likely.enough import JOINED, SOONER, SURELY, enough
from halfhour.reading.likely.measured import at_span
from halfhour.reading.likely.told import probability
from halfhour.reading.likely.values import core, names_a_teacher, speaks_of, value_of
from halfhour.reading.likely.weighing import Weights, weights
from halfhour.reading.passages import Laid
from halfhour.reading.sections import topics_of
from halfhour.reading.shapes import FACT_TYPES, READ
from halfhour.reading.whom.assign import Assigned
from halfhour.reading.whom.names import Self, looks_like_name

KEPT = 0.3  # probability below which what a rule found is dropped
_UNLIKELY = -1.0  # log-odds with which nothing is added, whatever its kind
_KIN = "with:married"  # a sign of a sentence in which nothing is added: who knows which of the two it means
_ONE_EACH = frozenset(("language", "admission", "publication"))  # of which each clause mostly says one more
_OF_LIFE = frozenset(("community", "membership", "city", "award"))
_BESIDE = re.compile(r"(?i)(?:with )?(?:her|him|them|me) (?:is|are|was|were)\b")  # "With her is Bert Ode, paralegal"
_WORD = re.compile(r"[^\W\d_]{3}")  # letters that a fact needs at least


def facts_of(
    laid: Laid, assigned: Assigned, title: str, kind: str, *, heard: Weights | None = None
) -> tuple[list[Found], list[Found]]:
    """The person's facts, and those about others, in the order of the page; *heard* are other weights than ours."""
    clauses = clauses_of(laid, assigned, kind, READ)  # before rules mark what they are done with
    ruled = found_on(laid, assigned, title, kind)
    return settled(clauses, ruled, laid, assigned, heard or weights()), ruled[1]


def settled(
    clauses: Sequence[Clause], ruled: tuple[list[Found], list[Found]], laid: Laid, assigned: Assigned, heard: Weights
) -> list[Found]:
    """The person's facts when what rules found, of the person and of others, and the weights have been *heard*."""
    own, others = ruled
    if assigned.several or assigned.instead:
        return own  # nobody's page, or somebody else's: nothing is added
    told = second_opinion(clauses, own, others, laid, heard)
    named = [fact for fact in told if not _is_own_name(fact, assigned.person, laid.clean)]
    return without_repeats(each_once(named))


def _is_own_name(fact: Found, person: Self, text: str) -> bool:
    """Is what might be a town the person's name: "Ms. Bend is licensed in Oregon"?"""
    town = fact.details.city if isinstance(fact.details, City) else ""
    return town.lower() in person.words and f"{town}," not in text[fact.start : fact.end + 1]


def second_opinion(
    clauses: Sequence[Clause], facts: Sequence[Found], others: Sequence[Found], laid: Laid, weights: Weights
) -> list[Found]:
    """The person's *facts* that are likely, and those that no rule found, in no order; *others* are not theirs."""
    odds = agreed(clauses, facts, others, weights)
    kept = [fact for fact in facts if _believed(fact, clauses, odds)]
    theirs = [fact for fact in others if fact.about == "colleague" and fact.who]
    missed = _missed(clauses, odds, facts, laid, weights)
    return [*kept, *(fact for fact in missed if not any(_is_same(fact, each) for each in theirs))]


def _is_same(fact: Found, other: Found) -> bool:
    """Do two facts of one kind share words?"""
    return fact.type == other.type and fact.start < other.end and other.start < fact.end


def _believed(fact: Found, clauses: Sequence[Clause], odds: Sequence[Sequence[float]]) -> bool:
    kind = FACT_TYPES.index(fact.type)
    places = list(at_span(clauses, fact.start, fact.end))
    if any(_of_spouse(clauses[at]) for at in places):
        return False
    if isinstance(fact.details, Membership) and fact.confidence >= LIKELY and _NAMED_PART.search(fact.value):
        return True
    return not places or probability(max(odds[at][kind] for at in places)) >= KEPT


_NAMED_PART = re.compile(  # what weights doubt, for it was left open in what they learned from
    r"\b(?:[Ll]aw (?:[Rr]eview|[Jj]ournal)|Law Quarterly|Journal of|[A-Z]\w+ Committee)\b"
    r"|^(?:Immediate )?Past (?:President|Chair\w*) of [A-Z]"
)


def _of_spouse(clause: Clause) -> bool:
    """Does it say who the other one is: "married to Bert Ode, who taught at Reed"?"""
    return _KIN in clause.shared and "pair:^ who" in clause.own


def _missed(
    clauses: Sequence[Clause], odds: Sequence[Sequence[float]], facts: Sequence[Found], laid: Laid, heard: Weights
) -> Iterator[Found]:
    quiet = {at for at, clause in enumerate(clauses) if clause.heads or _KIN in clause.shared}
    for kind, name in enumerate(FACT_TYPES):
        said = {at for fact in facts if fact.type == name for at in at_span(clauses, fact.start, fact.end)}
        likely = [
            probability(row[kind]) if row[kind] > _UNLIKELY and at not in said and at not in quiet else 0.0
            for at, row in enumerate(odds)
        ]
        joined = _Joined(name, clauses, heard)
        for run in _runs(likely, joined, min(JOINED, SOONER.get(name, JOINED))):
            start, end = core(laid.clean, clauses[run[0]].start, clauses[run[-1]].end)
            surely = min(LIKELY, max(likely[at] for at in run))
            words = laid.clean[start:end]
            if (
                (name not in _ONE_EACH and joined.to(run, said))
                or _asks_or_heads(laid.clean, start, end)
                or _of_client(name, laid.clean, start, end)
                or (name == "work" and _is_wish(laid.clean, start, end))
                or (name == "city" and _in_a_list(laid.clean, start, end))
                or (name == "work" and _is_office(facts, start, laid.clean[start:end]))
            ):
                continue
            if enough(name, words, surely) and _may_be(name, words, facts, surely):
                fact = _fact(name, (start, end), words, surely)
                if fact.value and not _is_scrap(fact):
                    yield fact


def _is_scrap(fact: Found) -> bool:
    post = fact.details
    if isinstance(post, Membership):
        return names_no_body(fact.value)
    return isinstance(post, Work) and is_scrap(fact.value, post.role, post.organisation)


def _asks_or_heads(text: str, start: int, end: int) -> bool:
    """Does it announce what follows, and say nothing by itself: "Hometown:", "Do you appear in Oregon?", "Ann Lee:"?"""
    words = text[start:end]
    if text.startswith("?", end) or words.endswith("?"):
        return True
    return text.startswith(":", end) and (topics_of(words) is not None or looks_like_name(words))


def _is_office(facts: Sequence[Found], start: int, words: str) -> bool:
    """Do *words*, which begin at *start*, say an office in a body, which a rule took for no work?"""
    bodies = (fact for fact in facts if fact.type in ("membership", "community"))
    return bool(_OFFICE.search(words)) and any(fact.start < start + len(words) and start < fact.end for fact in bodies)


_OFFICE = re.compile(
    r"(?i)^(?:(?:she|he|they|I) )?(?:(?:has|have|is|was|also|served|as) )*(?:(?:the|an?|past|vice|co)[ -])*"
    r"(?:chair\w*|president|treasurer|secretary|members?)\b"
)


def _of_client(kind: str, text: str, start: int, end: int) -> bool:
    """Does a list of clients name one more of them: "and a fish processor in Fall River"?"""
    words, lead = text[start:end], text[max(0, start - FAR) : start].rpartition("\n")[2]
    return kind == "work" and is_a_clients(lead if _ONE_MORE.match(words) else words, words)


def _is_wish(text: str, start: int, end: int) -> bool:
    """Is a post only hoped for: "aspires to serve as general counsel"?"""
    return tells_a_wish(text[start:end]) or is_wished(text[max(0, start - FAR) : start].rpartition("\n")[2])


def _in_a_list(text: str, start: int, end: int) -> bool:
    """Is a place one of several, or the state of the town before it: "Bend, Oregon", "Iowa, Ohio and Maine"?"""
    lead = _PLACE_BEFORE.search(text, max(0, start - FAR), start)
    names = re.split(r" (?=[A-Z])", lead["place"]) if lead else []
    told = (" ".join(names[at:]) for at in range(len(names)))
    return is_region(text[start:end]) and any(is_region(name) or name in known.cities() for name in told)


_PLACE_BEFORE = re.compile(r"(?P<place>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*)(?:,\s*(?:and |or )?| (?:and|or) )\Z")
_ONE_MORE = re.compile(r"(?:and |or )?(?:an?|the) ")


@dataclass(frozen=True)
class _Joined:
    """Which neighbouring clauses say one fact of a kind together."""

    kind: str
    clauses: Sequence[Clause]
    heard: Weights

    def __call__(self, before: int, at: int) -> bool:
        return self.heard.joined(self.kind, self.clauses[before], self.clauses[at])

    def to(self, run: Sequence[int], said: Set[int]) -> bool:
        """Is a run but the rest of a fact that is *said* in the clause before it, or after it?"""
        first, last = run[0], run[-1]
        return (first - 1 in said and self(first - 1, first)) or (last + 1 in said and self(last, last + 1))


def _may_be(kind: str, words: str, facts: Sequence[Found], surely: float) -> bool:
    """May *words* be given as a fact of this kind, likely as it is, beside those that rules found?"""
    if not _WORD.search(words) or is_clutter(words) or _private(kind, words) or _BESIDE.match(words):
        return False
    if kind in ("work", "publication") and is_of_a_review(words):
        return False
    if names_a_teacher(words) or not (speaks_of(kind, words) or (kind == "work" and surely >= SURELY)):
        return False
    return not (kind == "work" and _again(facts, words)) and not (kind == "education" and _studied(facts, words))


def _studied(facts: Sequence[Found], words: str) -> bool:
    """Do *words* name a degree or a school, and none that the facts do not tell of a study?"""
    details = value_of("education", words)[1]
    told = [fact.details for fact in facts if isinstance(fact.details, Education) and fact.details.school]
    if not isinstance(details, Education) or not (details.degree or details.school):
        return False
    return any(details.degree in ("", each.degree) and details.school in ("", each.school) for each in told)


def _again(facts: Sequence[Found], words: str) -> bool:
    """Do *words* name the role and the organisation of a post that a rule found elsewhere, or only its field?"""
    said = words.lower()
    posts = [each for fact in facts if isinstance(each := fact.details, Work) and each.role and each.organisation]
    field = None if role_pattern().search(words) else _FIELD_AT.fullmatch(words)
    return any(post.organisation.lower() in said and (field or post.role.lower() in said) for post in posts)


_FIELD_AT = re.compile(r"[A-Z][\w&, -]{2,40} (?:at|@) [A-Z].*")  # "Partner and Chair, Immigration at Pell Ott LLP"


def _private(kind: str, words: str) -> bool:
    """Family, health and faith are never facts here."""
    return kind in _OF_LIFE and (is_faith(words) or bool(SENSITIVE.search(words)))


def _runs(likely: Sequence[float], joined: Callable[[int, int], bool], enough: float) -> Iterator[list[int]]:
    """Places of neighbouring clauses that are all likely *enough*, and say one fact together."""
    run: list[int] = []
    for at, each in enumerate(likely):
        if run and (each < enough or not joined(run[-1], at)):
            yield run
            run = []
        if each >= enough:
            run.append(at)
    if run:
        yield run


def _fact(kind: str, span: tuple[int, int], words: str, confidence: float) -> Found:
    value, details, years = value_of(kind, words)
    return Found(kind, *span, value, details, confidence, years.start, years.end)
