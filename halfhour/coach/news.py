"""What good has come of the student's talks, as rules see it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Something good of the student's own, noted after somebody had helped: work, a school, an aim found out."""

    id: UUID
    what: str
    noted_at: datetime
    is_found_out: bool = False  # an aim that was closed
