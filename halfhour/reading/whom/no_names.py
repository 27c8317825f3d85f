"""What shows, right behind words that look like a name, that they are none: they name a chair, a firm or a court."""

import re

from halfhour.reading.gazetteers import known

_CHAIR = re.compile(r"\s+(?:Professor|Chair|Fellow|Scholar|Lecturer|Distinguished|Award|Prize|Medal|Fellowship)\b")
_NEWS = re.compile(  # "Stroud Halvorsen names three partners" is a firm
    r"\s+(?:names|adds|welcomes|promotes|hires|elects|announces|appoints|taps|picks|expands|opens|launches|elevates)\b"
)
_BODY = re.compile(r"\s+(?:[A-Z]\w+s['’]?\s+)?(?:Association|Society|Guild|League|Federation|Institute)\b")
_HOUSE = re.compile(
    r"(?i:\s+(?:county|parish|township|(?:(?:town|city|municipal|superior|district|circuit|county|family|justice|"
    r"probate) )?courts?|law (?:firm|offices?|group|school|library)|legal aid|university|college)\b)(?P<rest>.*)"
)  # "HOLLY SPRINGS MUNICIPAL COURT, IOWA"


def goes_on(line: str, end: int) -> bool:
    """Does a line go on, behind what looks like a name and ends at *end*, so that it names no person?

    A role makes it one: "Ann Lee County Attorney"."""
    if any(each.match(line, end) for each in (_CHAIR, _NEWS, _BODY)):
        return True
    where = line[end:].removeprefix(",").strip()
    if line[end : end + 1] == "," and (where in known.states() or where in known.countries()):
        return True  # "Prince George, Canada"
    house = _HOUSE.match(line, end)
    return house is not None and known.role_names().isdisjoint(re.findall(r"\w+", house["rest"].lower()))
