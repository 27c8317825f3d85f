"""Time on the wall, in a zone, as it was agreed; the instant is derived from it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from halfhour.foundation.manner import clock_time
from halfhour.foundation.refusals import Refused


class UnknownZone(Refused):
    """A zone that the packaged tzdata does not know is asked for, never guessed."""


class NoSuchTime(Refused):
    """A wall time that a clock change skips."""


def now() -> datetime:
    """The present, aware, in UTC. Only edges call this; the clock is a setting, so that a test can turn it."""
    clock = settings.HALFHOUR_CLOCK
    return (import_string(clock) if isinstance(clock, str) else clock)()


def system_clock() -> datetime:
    return datetime.now(UTC)


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo:
    """The zone of the packaged tzdata, whatever the system has. Raises UnknownZone."""
    parts = name.split("/")
    try:
        with resources.files("tzdata.zoneinfo").joinpath(*parts).open("rb") as file:
            return ZoneInfo.from_file(file, key=name)
    except (OSError, ValueError, IndexError, ModuleNotFoundError) as error:
        raise UnknownZone(_not_known(name)) from error


def named_after(city: str) -> str:
    """The zone that is named after a city, or none."""
    meant = city.strip().casefold().replace(" ", "_")
    return next((each for each in zone_names() if meant and each.casefold().endswith(f"/{meant}")), "")


def perhaps(name: str, near: str) -> str:
    """What is said of a name that is no zone's, but tells which is meant."""
    return _("“%(name)s” is not the name of a time zone. Perhaps %(near)s?") % {"name": name, "near": near}


def _not_known(name: str) -> str:
    if near := named_after(name):
        return perhaps(name, near)
    return _("“%(name)s” is not a time zone that is known here. Choose one such as America/Chicago.") % {"name": name}


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """Every zone of the packaged tzdata, in its order."""
    return tuple(resources.files("tzdata").joinpath("zones").read_text().split())


@dataclass(frozen=True)
class WallTime:
    """What stands on the wall clock: naive date and time, IANA zone, and fold (1: the second of a doubled hour)."""

    wall: datetime
    zone: str
    fold: int = 0

    def __post_init__(self) -> None:
        if self.wall.tzinfo is not None:
            raise ValueError("a wall time is naive; its zone stands beside it")

    @property
    def instant(self) -> datetime:
        """The moment in UTC. Raises UnknownZone."""
        return self.wall.replace(tzinfo=zone_named(self.zone), fold=self.fold).astimezone(UTC)

    @property
    def exists(self) -> bool:
        """False for the hour that a clock change skips."""
        local = self.instant.astimezone(zone_named(self.zone))
        return local.replace(tzinfo=None) == self.wall

    @property
    def comes_twice(self) -> bool:
        """True for the hour that a clock change doubles: then the fold must be asked."""
        first, second = (WallTime(self.wall, self.zone, fold).instant for fold in (0, 1))
        return first < second

    def checked(self) -> "WallTime":
        """Itself, if that time exists. Raises NoSuchTime with the next time that does."""
        if not self.exists:
            later = self.instant.astimezone(zone_named(self.zone))
            raise NoSuchTime(
                _("The clocks change then: %(wall)s does not exist in %(zone)s. Perhaps %(later)s?")
                % {"wall": clock_time(self.wall), "zone": self.zone, "later": clock_time(later)}
            )
        return self

    def seen_in(self, zone: str) -> datetime:
        """The same instant on the wall of another zone, aware."""
        return self.instant.astimezone(zone_named(zone))

    @classmethod
    def of(cls, instant: datetime, zone: str) -> "WallTime":
        local = instant.astimezone(zone_named(zone))
        return cls(local.replace(tzinfo=None, fold=0), zone, local.fold)
