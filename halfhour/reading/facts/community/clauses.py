"""The clauses of a sentence that may tell of free time: each from its verb to the next one or the end."""

import re
from collections.abc import Iterator

from halfhour.reading.facts.community.pastimes import verbs
from halfhour.reading.whom.names import Self

STRONG = re.compile(
    r"^(?:co-?found|founded|an? |avid|love|enjoy|you'll|may be|can be|likely|makes?|keeps?|hands? out|takes? |fix|"
    r"judges? |"
    r"spends?|grows?|runs? |throws|raises? (?!funds|money)|flies|pro bono|rings?|is learning|faculty advis|"
    r"advis[eo]r|never|bikepack|ties? |calls? |announces? |teach(?:es|ing)? (?:an? free|.* to )|"
    r"walks? |leads? (?:hikes|a troop|walks))",
    re.IGNORECASE,
)
TRAIL = re.compile(
    r"(?:,?\s+(?:with (?:his|her|their|my|a|two|three|twins?|dad|father|mother|mom)(?: \w+){0,2} (?:wife|husband|"
    r"spouse|partner|"
    r"family|kids|children|daughters?|sons?|grandson|twins)|with (?:his|her|their|my) (?:wife|husband|spouse|partner|"
    r"family|"
    r"kids|children|daughters?|sons?|grandson|dad|father|mother|mom)|where (?:he|she|they|I) (?:is|are|was)\b|"
    r"because|which|"
    r"who|while|that is|so that)\b.*|\s+and (?:her|his|their) (?:wife|husband|family|children|kids)\b.*)$",
    re.IGNORECASE,
)
_WORKING = frozenset(
    "is was has had holds speaks lives works serves sits practices practises represents handles advises leads "
    "manages thanks "
    "says graduated joined resides assists defends prosecutes drafts supervises oversees earned received focuses "
    "does asks "
    "knows credits admits adds remembers wants needs thinks believes hopes makes finds takes gives gets goes comes "
    "uses means "
    "keeps includes belongs reads chairs co-chairs directs hosts students others years days drafts negotiates "
    "litigates "
    "counsels reviews files appears argues tries hears presides publishes lectures supervises covers regards owns "
    "manages "
    "sues counts involves concerns concentrates practised practiced worked graduated admitted licensed served named "
    "received earned born raised joined retired clerked represented handled focused certified elected appointed "
    "married "
    "called moved based lived educated attended awarded moderates writes edits authored published presented spoke "
    "studied majored learned devoted dedicated committed limited trained started hired promised".split(" ")
)
_OPEN = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|who|also|still|often|regularly|usually|sometimes|now|(?P<and>and)|(?P<n>[A-Z]\w+))|"
    r"(?P<c>[,;:]))"
    r"\s+(?:(?:also|still|now|often|usually|even|once|regularly|happily|has|have|will)\s+){0,2}"
    r"(?P<v>[a-z]{3,}(?<!s)s|(?P<past>[a-z]{3,}ed|ran|sang|rode|made|kept|built|led|took|drove|fed)|"
    r"(?<=will )[a-z]{3,})\s+(?=\w)|"
    r"\bI (?:also |still |now |often |usually )?(?P<i>(?!(?:am|was|have|had|did|do|can|could|will|would|should|may|"
    r"might|must|"
    r"need|want|think|know|say|said|go|went|came|grew|speak|see|found|hear|tell|told|got|get|worked|work|"
    r"represent|handle|practice|practise|started|began|studied|attended|graduated|moved|lived|live|passed|learned|left|"
    r"thought|believe|hope|applied|clerked|taught|belong|sit|serve|chair|answer|meet|put|wrote|read|drove|hung|talked|"
    r"keep|wrote|watched|loved|hated|knew|felt|needed|wanted|liked|used|asked|heard|stayed|made|"
    r"took)\b)[a-z]{3,})\s+(?=\w)"
)


def clauses(words: str, person: Self, *, free: bool) -> Iterator[tuple[int, int, bool]]:
    """Each "does this" of a sentence, from its verb to the next one or the end; whether the verb alone says pastime."""
    starts = {
        found.start(): bool(found["strong"]) or bool(found["phrase"] and STRONG.match(found.group()))
        for found in verbs().finditer(words)
        if not (found.start() and words[found.start()].isupper() and words[found.start() - 2].isalnum())
        and _begins_clause(words, found.start(), weak=bool(found["weak"]) or found.group().endswith("ing"))
    }
    for found in _OPEN.finditer(words):
        if found["i"] and found["i"].endswith("ed") and not free:
            continue  # "I loaded planes" was a job
        if _GENERIC.search(words[: found.start() + 3]):
            continue
        named = not found["n"] or found["n"].lower() in person.words
        loose = (found["c"] and not free) or (found["past"] and (found["c"] or found["and"]))
        if named and not loose and (found["v"] or found["i"]).lower() not in _WORKING:
            starts.setdefault(found.start("v") if found["v"] else found.start("i"), False)
    ordered = sorted(starts)
    for number, start in enumerate(ordered):
        limit = ordered[number + 1] if number + 1 < len(ordered) else len(words)
        stop = _STOP.search(words, start)
        phrase = _ended(words[start : min(limit, stop.start()) if stop else limit])
        if len(phrase) > 4:
            yield start, start + len(phrase), starts[start]


_STOP = re.compile(r";|(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bDr)(?<!\b[A-Z])\. ")  # not that of "the St. Andrew Clinic"
_GENERIC = re.compile(r"\b(?:people|those|clients|anyone|everyone|lawyers|kids|students) who$")


def _ended(phrase: str) -> str:
    """A clause without the words that lead to the next."""
    phrase = re.sub(
        r"(?:,|\s)+(?:and|or|I|he|she|they|also|who|to)?(?:\s+(?:I|he|she|they|also))*\s*$", "", phrase.rstrip(" .,")
    )
    phrase = re.split(
        r",?\s+and\s+(?:speaks|holds|has|lives|serves|works|worked|studied|graduated|earned|received|interned|clerked|"
        r"is fluent|served (?:in|as)|taught at|joined)\b|,\s+(?:speaks|lives|holds)\b",
        phrase,
    )[0]
    return TRAIL.sub("", phrase).rstrip(" ,.")


_OBJECT = re.compile(  # "with the probate referee"; "for people who ride"
    r"\b(?:with|to|by|of|from|for) (?:the|an?) (?:[\w-]+)?$|\b(?:people|those|clients|anyone|everyone) who$"
)


def _begins_clause(words: str, at: int, *, weak: bool) -> bool:
    lead = words[:at].rstrip()
    if re.search(r"\b(?:was|were|is|am|as) an?(?: [\w-]*)?$", lead) and not re.match(
        r"\w+(?:s|ing)\b|an? |avid", words[at:]
    ):
        return False  # "was a line cook"
    if not lead:
        return True
    if _OBJECT.search(lead):
        return False
    if re.search(
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|I|and|also|who|or|[Hh]e's|[Ss]he's|I'm|they're|still|often|regularly|currently|"
        r"frequently|occasionally|sometimes|you'll|find)$|[,:;)\"]$",
        lead,
    ):
        return True
    if weak:
        return False
    return bool(
        re.search(
            r"\b(?:is|am|an?|the|has|have|to|find \w+|found|every \w+|each \w+|has also|not|in court|day|week|year|"
            r"enjoys|likes|loves)"
            r"\s*\w*$|\b[A-Z][\w-]+$",
            lead,
        )
    )
