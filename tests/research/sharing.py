"""Facts and profiles in one line, for tests of common ground."""

from halfhour.reading.shapes import Fact
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.profile import profile_from


def fact(type_, quote, *, value="", years=(None, None), details=None, about="person"):
    return Fact(type_, value or quote, quote, *years, about, (0, len(quote)), 0.9, details)


def shared(profile, *facts):
    return common_ground(profile_from(profile), facts)


def kinds(profile, *facts):
    return [link.kind for link in shared(profile, *facts)]
