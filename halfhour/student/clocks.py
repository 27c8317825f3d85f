"""Which clock hangs in a town: proposed in words to whoever typed the town, never taken by itself."""

from halfhour.foundation.time import UnknownZone, named_after, perhaps, zone_named
from halfhour.reading.gazetteers import known

_STATES = {  # with one clock each, but for a border town
    "America/New_York": "CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV",
    "America/Chicago": "AL AR IL IA LA MN MS MO OK WI",
    "America/Denver": "CO MT NM UT WY",
    "America/Los_Angeles": "CA NV WA",
    "America/Phoenix": "AZ",
    "Pacific/Honolulu": "HI",
}
_CLOCKS = {state: zone for zone, states in _STATES.items() for state in states.split()}


def known_clock(zone: str) -> str:
    """The zone as typed. Raises UnknownZone; where a town was typed, with the zone that it most likely lies in."""
    try:
        zone_named(zone)
    except UnknownZone as unknown:
        near = "" if named_after(zone) else clock_of(zone)
        raise (UnknownZone(perhaps(zone, near)) if near else unknown) from None
    return zone


def clock_of(town: str) -> str:
    """The zone of "Duluth, MN" or "Duluth, Minnesota"; without a state, of the most populous town of the name."""
    name, _, state = (part.strip() for part in town.partition(","))
    states = known.cities().get(name.title()) or known.cities().get(name) or [""]
    said = next((code for code, full in known.postal().items() if state in (code, full)), "") if state else states[0]
    return _CLOCKS.get(said, "")
