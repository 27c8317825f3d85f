"""Facts that the reader found in a passage, held against what is asked: the kind, the form and the name."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures
from halfhour.preparation.looked_up.words import stems

_LAW = re.compile(r"\bJ\.?D\b|LL\.?[BMD]|\b[Ll]aw\b|Juris|B\.?C\.?L")
_MORE = re.compile(r"LL\.?M|\bM\.?\s?[ASBPE]|Ph\.?D|[Mm]aster|[Dd]octor|M\.?Phil|M\.?Ed")
_PARALEGAL = re.compile(r"paralegal|legal (?:assist|stud)", re.I)
_CLERK = re.compile(r"clerk|extern|chambers", re.I)
_TEACH = re.compile(r"teach|taught|instruct|professor|lectur|faculty|adjunct|tutor", re.I)
_BOARD = re.compile(r"partner|shareholder|chair|president|manag|lead|head|director|senior|judge", re.I)
_UNLIKELY = 0.08  # share of a kind below which its facts are not looked for
_WHOLLY = 0.6  # share of what is asked after, from which a fact is the one that is meant


def _said(fact: Any) -> str:
    return f"{fact.value} {fact.quote}"


FITS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "education_law": ("education", lambda f: bool(_LAW.search(_said(f)))),
    "education_college": ("education", lambda f: not _LAW.search(f.value) and not _MORE.search(f.value)),
    "education_field": ("education", lambda f: not _LAW.search(f.value)),
    "education_more": ("education", lambda f: bool(_MORE.search(_said(f)))),
    "education_paralegal": ("education", lambda f: bool(_PARALEGAL.search(_said(f)))),
    "school_activity": ("education", lambda f: bool(f.details.honours)),
    "admission": ("admission", lambda _: True),
    "certification": ("certification", lambda _: True),
    "membership": ("membership", lambda _: True),
    "award": ("award", lambda _: True),
    "language": ("language", lambda _: True),
    "publication": ("publication", lambda f: not f.details.talk),
    "talk": ("publication", lambda f: f.details.talk),
    "practice": ("practice_area", lambda _: True),
    "firm_work": ("practice_area", lambda _: True),
    "clients": ("practice_area", lambda _: True),
    "job": ("work", lambda f: not f.details.former),
    "start": ("work", lambda f: not f.details.former),
    "experience": ("work", lambda _: True),
    "promotion": ("work", lambda f: bool(_BOARD.search(f.details.role))),
    "appointed": ("work", lambda f: bool(_BOARD.search(f.details.role))),
    "clerkship": ("work", lambda f: bool(_CLERK.search(_said(f)))),
    "first_job": ("work", lambda _: True),
    "before": ("work", lambda f: f.details.former or bool(f.end)),
    "worked_as": ("work", lambda _: True),
    "teaching": ("work", lambda f: bool(_TEACH.search(_said(f)))),
    "hometown": ("city", lambda f: f.details.tie == "from"),
    "residence": ("city", lambda f: f.details.tie == "lives"),
    "firm_place": ("city", lambda f: f.details.tie == "works"),
    "hobby": ("community", lambda _: True),
    "volunteer": ("community", lambda _: True),
}
_PLACED = {"education": "school", "work": "organisation", "admission": "jurisdiction", "membership": "organisation"}


@dataclass(frozen=True)
class _Told:
    """How far one fact answers: of the kind, in the form, of the name."""

    form: float
    named: float


def form_of(fact: Any, kind: str, form: str) -> float:
    """Whether a fact has what a form of answer needs: 1, 0, or a half where it can hardly be told."""
    details = fact.details
    if kind == "education_field":
        return float(bool(details.field))
    if form == "when":
        return float(bool(fact.start or fact.end))
    if form == "duration":
        running = fact.type != "education" and not getattr(details, "former", False)
        return float(bool(fact.start and (fact.end or running)))
    if form == "where" and fact.type in _PLACED:
        return float(bool(getattr(details, _PLACED[fact.type])))
    if form in ("why", "how", "count", "tell", "who"):
        return 0.5
    return 1.0


@lru_cache(maxsize=5000)
def words_of(value: str, quote: str) -> frozenset[str]:
    return frozenset(stems(f"{value} {quote}"))


def typed(wanted: Wanted, facts: tuple[Any, ...]) -> Measures:
    """Measures of what the reader's facts in one passage say of what is wanted."""
    total: Measures = dict.fromkeys(("typed", "typed_form", "typed_named", "typed_all"), 0.0)
    for kind, share in wanted.kinds[:3]:
        if share < _UNLIKELY or kind.name not in FITS:
            continue
        told = [_told(wanted, fact, kind.name) for fact in facts if fits(wanted, fact, kind.name)]
        if told:
            total["typed"] += share
            total["typed_form"] += share * max(one.form for one in told)
            total["typed_named"] += share * max(one.named for one in told)
            total["typed_all"] += share * max(one.form * one.named for one in told)
    return total


def fits(wanted: Wanted, fact: Any, kind: str) -> bool:
    """Of the kind; where a fact of the type bears the name that is asked after, the name decides."""
    of_type, suits = FITS[kind]
    return fact.type == of_type and (suits(fact) or (bool(wanted.names) and named(wanted, fact) >= _WHOLLY))


def named(wanted: Wanted, fact: Any) -> float:
    return wanted.share_found(wanted.particular, words_of(fact.value, fact.quote)) if wanted.particular else 1.0


def _told(wanted: Wanted, fact: Any, kind: str) -> _Told:
    return _Told(form_of(fact, kind, wanted.part.form), named(wanted, fact))
