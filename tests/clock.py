"""A clock that tests turn by hand; the settings name it instead of the system's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class TurnableClock:
    """Stands still until it is turned."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def turn(self, **by: float) -> datetime:
        """Forward by days, hours, minutes as timedelta takes them."""
        self.at += timedelta(**by)
        return self.at


THURSDAY_EVENING = datetime(2026, 11, 19, 18, 30, tzinfo=UTC)  # 10:30 in Portland, Oregon
