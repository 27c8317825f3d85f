"""Which judgements concern which list of a profile."""

from collections.abc import Callable
from functools import cache

from halfhour.reading.shapes import Fact

from .area_links import meets_area, meets_drawing_area
from .belonging_links import meets_clinic, meets_language, meets_organisation
from .journals import meets_cited
from .pursuit_links import (
    meets_activity,
    meets_company,
    meets_interest,
    meets_school_activity,
    meets_service,
    meets_work,
)
from .schools.links import meets_board, meets_school, meets_subject
from .shapes import Entry, Match
from .town_links import meets_town
from .trade_links import meets_childhood, meets_clients_trade, meets_union

Judge = Callable[[Entry, Fact], Match | None]


@cache
def judges() -> dict[str, tuple[Judge, ...]]:
    """Which judgements concern which list of a profile."""
    return {
        "schools": (meets_school, meets_board, meets_subject),
        "employers": (meets_work, meets_service, meets_union, meets_clients_trade, meets_childhood),
        "towns": (meets_town,),
        "memberships": (meets_organisation, meets_school_activity, meets_cited, meets_company),
        "languages": (meets_language,),
        "interests": (meets_interest, meets_drawing_area, meets_childhood),
        "practice_areas": (meets_area,),
        "activities": (meets_activity, meets_cited, meets_clinic),
    }
