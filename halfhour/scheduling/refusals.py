"""Why a time is not taken."""

from halfhour.foundation.refusals import Refused


class InThePast(Refused):
    """A time that has gone by cannot be agreed on."""


class AgreedAlready(Refused):
    """An interview has one meeting at a time; it is moved, not doubled."""


class CalledOff(Refused):
    """The meeting was called off."""


class Taken(Refused):
    """The student sits in another talk then."""


class NotAChoice(Refused):
    """One time is an order, and many are homework."""
