"""Lines of a student's own account that say by their label what they list: "Clubs: chess; Tilden Bar (student)"."""

import re
from collections.abc import Iterator

from halfhour.reading.gazetteers import known

from .areas import fields_of
from .shapes import Entry

LABELS = {
    "schools": r"schools?|colleges?|county college|law(?: school)?|studying|education",
    "employers": r"jobs?|(?:paid )?work|employment|worked|summers",
    "towns": r"towns?|home ?towns?|homes?|from|where|lives?|lived|places",
    "memberships": r"member(?:s|ships?)?(?: of)?|groups?|clubs?|joined|organi[sz]ations",
    "languages": r"languages?|tongues?|(?:i )?speaks?|talk",
    "interests": r"hobbies|(?:for )?fun|play|joys?|pastimes|i do|free time|likes?|weekends",
    "practice_areas": r"(?:practi[cs]e|legal|law) (?:areas?|interests?|itch|joys?|i like|likes)|fields",
    "activities": r"activities|volunteer(?:ing|s)?|service|unpaid(?: work)?",
}
LABELLED = re.compile(
    r"(?:^|(?<=[.;]\s)|(?<=\n))[ \t]*(?:[-*\u2022][ \t]*)?(?:i )?(?P<label>[\w ]{2,24}): (?P<listed>[^\n]{2,400})",
    re.IGNORECASE,
)
ENDS = re.compile(r"\.(?=\s+[\w ]{2,24}: )|(?:(?<=[a-z]{3})|(?<=\)))(?<!Univ)(?<!Assn)\.(?=\s+[A-Z])|\.\s*$")
APART = {kind: re.compile(r"; ?" if kind in {"schools", "employers"} else r"; ?|, ?(?:and )?| and ") for kind in LABELS}
LEAD = re.compile(r"^(?:formerly|before that|now|also|then|currently|and|some)\s+", re.IGNORECASE)
MOST_WORDS = 12


def in_labelled_lines(text: str) -> Iterator[tuple[str, Entry]]:
    """What each such line lists, with the list of a profile that it belongs to."""
    at = 0
    while found := LABELLED.search(text, at):
        stops = ENDS.search(text, found.start("listed"), found.end())
        end = stops.start() if stops else found.end()
        at = max(end, found.start("listed"))
        kind = next((kind for kind, label in LABELS.items() if re.fullmatch(label, found["label"].strip().lower())), "")
        for said in _listed(kind, text[found.start("listed") : end]) if kind else ():
            if kind == "languages" and not known.language_pattern().search(said):
                continue
            yield ("practice_areas" if kind == "interests" and fields_of(said) else kind), Entry(said)


def _listed(kind: str, words: str) -> Iterator[str]:
    if kind == "towns":
        places = rf"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,2}}?,? (?:{known.state_names()}|[A-Z]{{2}})\b"
        yield from (found[0] for found in re.finditer(places, words))
        return
    for part in APART[kind].split(words):
        said = LEAD.sub("", part.strip(" .,")).strip()
        if said and len(said.split()) <= MOST_WORDS:
            yield said
