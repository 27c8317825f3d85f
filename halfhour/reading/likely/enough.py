"""What the second opinion may add: how likely each kind must be, and what words of that kind have to name."""

import re
from functools import cache

from halfhour.reading.facts.cities.towns import is_region, towns_in
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.gazetteers import known

SURELY = 0.8  # in prose that no rule knows, four of five clauses that are less likely say something else
JOINED = 0.5  # what stands beside such a clause and is as likely as that belongs to it
SOONER = {  # kinds whose words tell by themselves what they name
    "admission": 0.5,
    "award": 0.3,
    "certification": 0.6,
    "city": 0.5,
    "community": 0.65,
    "language": 0.5,
    "membership": 0.5,
    "publication": 0.6,
}
_HONOUR = re.compile(
    r"(?i)award|medal|honou?r|prize|\bstars?\b|\blist|named|\bbest\b|\btop\b|of the (?:year|month)|scholar|recogni|"
    r"citation|commend|fellow|\bchose|voted|champion|\brat(?:ed|es|ing)|plaque|distinguished|hero\b|finalist|winner"
)
_BODY = re.compile(
    r"(?<=\s)[A-Z]\w|^[A-Z][\w&.'’-]* (?:[a-z]+ )*[A-Z]|[A-Z]{3,}|\b(?i:board|committee|council|chair)\b"
)
_PLACE_AFTER = re.compile(
    r"\b(?:in|from|near|of|at|to|outside|across|around|is|was|call(?:s|ed)?)\s+(?:(?:the|central|northern|southern|"
    r"eastern|western|rural|upstate|downtown|greater)\s+)*(?P<place>[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of(?= [A-Z])))*"
    r"(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?)?)"
)
_NATIVE = re.compile(r"(?P<place>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*)(?:[ -](?:native|resident|born|raised|based)\b)")
_ONLY_NAMES = re.compile(r"(?:[A-Z][\w.'’-]*|of|de|du|la|the|[,/&])(?:,? (?:[A-Z][\w.'’-]*|of|de|du|la|the|/|&))*")
_TIE = re.compile(
    r"(?i)\b(?:born|raised|reared|gr[eo]w|from|native|hails?|hometown|lives?|lived|living|resid\w+|based|moved|home|"
    r"relocat\w+|settled|roots|area|childhood|upbringing)\b"
)
_NO_TOWN = re.compile(r"\b(?:Park|Member|Assembly|Senate|Court|Law|Bar|Office|Department|School|University|College)\b")
_FROM = re.compile(r"(?i)\b(?:born|raised|reared|grew up|grown up|from|hails?|native|hometown|childhood)\b")
_NOWHERE = re.compile(
    r"\d|(?i:\b(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|summer|spring|fall|winter)\b)"
)


def enough(kind: str, words: str, likely: float) -> bool:
    """Are *words*, which say a fact of *kind* as *likely* as that, worth a line of their own?"""
    if likely < SOONER.get(kind, SURELY):
        return False
    if likely < SURELY and kind in _NAMES and not _NAMES[kind].search(words):
        return False
    return kind not in _SHOWN or _SHOWN[kind](words)


def home_in(words: str) -> tuple[str, str, bool]:
    """Town and state that *words* name, or only what else they name as a place; and whether one comes from there."""
    came = bool(_FROM.search(words))
    town = next(iter(towns_in(words)), None)
    if town:
        return town.name, town.region, came
    state = _states().search(words)
    if state and (_TIE.search(words) or state.group() == words):
        return "", known.states().get(state.group(), state.group()), came
    if (
        _ONLY_NAMES.fullmatch(words)
        and not all(map(is_region, re.split(r",\s*", words)))
        and not (_NO_TOWN.search(words) or role_pattern().search(words))
    ):
        return words, "", came
    found = _PLACE_AFTER.search(words) or _NATIVE.search(words)
    named = found["place"].strip(" .") if found and not _NOWHERE.search(found["place"]) else ""
    return "" if is_region(named) else named, "", came


@cache
def _states() -> re.Pattern:
    return re.compile(rf"(?<![\w.])(?:{known.state_names()})(?![\w'’-])(?! (?:Bar|State|University|College|Law)\b)")


def _is_study(words: str) -> bool:
    if any(schools_in(words, short_too=True)):
        return True
    return bool(degrees_in(words)) and not _REMARK.match(words)


_REMARK = re.compile(r"(?i:I|we|you|they|some|as an?|an?|it)\s(?=.*\b(?:was|were|is|are|had|require|started|did)\b)")


_CREDENTIAL = re.compile(
    r"(?i)certif|licen[sc]|notar|accredit|credential|registered|train|designat|qualif|diplomat|specialist|course|"
    r"program|exam|approved|fellow|badge|clearance|passed|mediator|arbitrator|interpreter|reporter|(?-i:\b[A-Z]{2,5}\b)|"
    r"\blaw$|\bin [A-Z]"
)
_NO_CREDENTIAL = re.compile(  # what is taught, and what courts, clerks and counties certify
    r"(?i)\b(?:taught|teach(?:es)?|trained as an? (?:attorney|lawyer|dancer|singer|actor)|"
    r"(?:de)?certif(?:ied|y|ying) (?:(?:an?|the|nationwide|statewide) )*(?:sub)?(?:class|question|cop(?:y|ies)|mail)|"
    r"class certification|decertification|certificates? of (?:service|need|occupancy|appreciation|insurance|title)|"
    r"not certified)\b"
)
_NAMES = {"award": _HONOUR, "membership": _BODY}
_SHOWN = {
    "certification": lambda words: bool(_CREDENTIAL.search(words)) and not _NO_CREDENTIAL.search(words),
    "education": _is_study,
    "city": lambda words: any(home_in(words)[:2]),
}
