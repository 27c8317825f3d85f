"""Volunteering, civic work and pastimes. Family, health and faith are left out."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Community
from halfhour.reading.facts.bodies import is_faith
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, Page, trimmed
from halfhour.reading.facts.years import years_in
from halfhour.reading.whom.subjects import Said

_LEISURE = re.compile(
    r"\b(?:when (?:she|he|they|I)(?:'s|'m| is| are| am)? not|when not|away from|outside (?:of "
    r")?(?:work|the office|the courtroom|the law|her|his|their)|in (?:her|his|their|my) (?:spare|"
    r"free|off|down) ?(?:time|hours)|"
    r"on (?:the )?weekends?|off the clock|after hours|in the off-?season|free time|spare time|for "
    r"fun|off duty|beyond the (?:office|law|courtroom)|most (?:saturdays|sundays|weekends|mornings|"
    r"evenings)|on (?:saturdays|sundays)|ask (?:me|her|him|them|\w+) about|by night)\b",
    re.IGNORECASE,
)
_VERBS = (
    r"volunteer(?:s|ed|ing)?|coach(?:es|ed)?|referees?|umpires?|tutors?|mentors?|plays?|sings?|"
    r"restores?|grows?|gardens?|paddles?|rows?|surfs?|knits?|quilts?|sews?|bakes?|brews?|"
    r"hikes?|skis?|climbs?|cycles?|bikes?|runs? (?:marathons?|ultra\w*|half|trails?|long|5|10)|"
    r"races?|swims?|fishes|fly-?fishes|hunts?|sails?|kayaks?|surfs|camps?|crabs?|cans?(?= \w+s\b|,)|"
    r"paints?|draws?|builds?|collects?|"
    r"keeps? (?:bees|chickens|goats|a garden)|raises? (?:chickens|goats|bees|funds|money|money for)|"
    r"makes? (?:his|her|their|my) own|fix(?:es)?(?: up)?|fixing|rebuilds?|refurbishes|dances?|"
    r"performs?|acts? in|bowls?|golfs?|cooks?|hosts?|judges? (?:moot|mock|debate|4-H)|"
    r"rings?|hands? out|serves? (?:meals|dinner|soup|food)|cleans? up|plants?|fosters?|rides?|"
    r"trains? (?:dogs|horses|for)|enjoys?|loves?|likes? to|can be found|may be found|you'll find "
    r"(?:her|him|them|me|\w+)|an avid|a big (?:brother|sister)|an? (?:[\w-]+ )?(?:surfer|runner|cyclist|"
    r"hiker|gardener|beekeeper|"
    r"skier|climber|swimmer|potter|knitter|quilter|drummer|musician|birder|baker|sailor|rower|"
    r"marathoner|triathlete|cook|woodworker|photographer|painter|player|volunteer)|spends? (?:her|his|their|"
    r"my) (?:free|spare|weekend|off)\w*|spends? (?:weekends|saturdays|sundays)|helps? (?:build|stock|"
    r"serve|run the|out at)|teach(?:es|ing)? (?:kids|children|swimming|yoga|sunday|esl|citizenship|"
    r"adult|kids)|donates?|"
    r"leads? (?:hikes|a troop|the troop)|"
    r"co-?found(?:ed|s)|founded|(?:(?:faculty |student )?advis[eo]r|faculty advisor) (?:to|of|for)|"
    r"organiz(?:es|ed)|speaks at|reads? to|delivers?|walks? (?:dogs|"
    r"shelter)|tends?|competes?|throws? pots|takes? (?:\w+ ){0,3}(?:pro bono|"
    r"modest[- ]means)[\w -]*"
)
_DOES = re.compile(
    rf"(?:^|\b(?:he|she|they|I|and|also|who|to|,|\w+)\s+)(?P<v>(?:{_VERBS})\b)(?P<rest>[^.;]{{2,170}})",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"(?:,?\s+(?:with (?:his|her|their|my) (?:wife|husband|spouse|partner|family|kids|children|"
    r"daughters?|sons?|grandson|two|three|twins?|dad|father|mother|mom)|where (?:he|she|they|"
    r"I) (?:is|are|was)\b|because|which|who|while|that is|so that)\b.*|\s+and (?:her|his|their) "
    r"(?:wife|husband|family|children|kids)\b.*)$",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\b(?:clients?|cases?|lawsuits?|litigation|associates|junior|associate|attorneys|depositions?|"
    r"trial|firm|docket|practice|discovery|law firm|hearings|deadlines?|exhibits?|contracts?|"
    r"projects|developers|dockets?|matters|section|bar association|court|courts|orders|motions|"
    r"lawyers?|opened|legal team|law practice|companies|businesses)\b",
    re.IGNORECASE,
)
_SENSITIVE = re.compile(
    r"\b(?:wife|husband|spouse|children|kids|sons?|daughters?|twins|grandchild\w*|grandson|family|"
    r"cancer|illness|recovery|therapy|church|faith|parish|synagogue|mosque|bible|prayer|pregnan\w+|"
    r"disab\w+|deaf)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"^(?:faculty advis|advis[eo]r|volunteer|coach|referee|umpire|tutor|sing|restore|garden|paddle|"
    r"row|surf|knit|quilt|bake|"
    r"brew|hike|ski|climb|an? |love|like|enjoy|you'll|may be|can be|makes?|keeps?|ring|play|"
    r"collect|hands? "
    r"out|take|fix|mentor|judges?|co-?found|spends?|grow|crab|run|race|swim|kayak|sail|fish|bowl|"
    r"golf)",
    re.IGNORECASE,
)


def community(said: Said, page: Page) -> Iterator[Found]:
    """What the person does beyond work, as sentences tell it; lists are read with memberships."""
    topics = set(said.topics)
    if topics & {
        "education",
        "award",
        "publication",
        "practice_area",
        "language",
        "admission",
        "certification",
        "work",
        "header",
    }:
        return
    words = said.words
    if said.passage.question and re.match((r"(?:\w+:\s+)?(?:Volunteer|Mentor|Coach|Play|Take|Find|Read)\b"), words):
        return  # advice, not what they do
    if "community" in topics and "membership" not in topics and len(words) <= 60 and not words.endswith("."):
        return
    leisure = _LEISURE.search(words)
    found_any = False
    for found in _clauses(words):
        start, end = found
        phrase = words[start:end]
        if is_faith(phrase) or not _is_pastime(phrase, leisure=bool(leisure), topics=topics, page=page):
            continue
        found_any = True
        yield _fact(said, start, end, LIKELY if leisure or topics else PERHAPS)
    if leisure and not found_any:
        yield from _after_leisure(said, leisure)


def _clauses(words: str) -> Iterator[tuple[int, int]]:
    """Each "does this" of a sentence: from its verb to the next one or the end."""
    verbs = list(re.finditer(rf"\b(?:{_VERBS})\b", words, re.IGNORECASE))
    starts = [v.start() for v in verbs if _begins_clause(words, v.start())]
    for number, start in enumerate(starts):
        limit = starts[number + 1] if number + 1 < len(starts) else len(words)
        end = min(
            limit,
            *(stop for stop in (words.find(";", start), words.find(". ", start)) if stop > 0),
            len(words),
        )
        phrase = re.sub(
            r"(?:,|\s)+(?:and|or|I|he|she|they|also|who|to)?(?:\s+(?:I|he|she|they|also))*\s*$",
            "",
            words[start:end].rstrip(" .,"),
        )
        phrase = re.split(r",?\s+and\s+(?:speaks|holds|has|lives|serves|works|is fluent)\b", phrase)[0]
        phrase = _TRAIL.sub("", phrase).rstrip(" ,.")
        if len(phrase) > 5:
            yield start, start + len(phrase)


def _begins_clause(words: str, at: int) -> bool:
    lead = words[:at].rstrip()
    return not lead or bool(
        re.search(
            r"(?:\b(?:he|she|they|I|and|also|who|or|is|am|he's|she's|I'm|they're|the|a|an|still|"
            r"often|regularly|currently|currently|"
            r"frequently|occasionally|you'll|find|[A-Z][\w-]+)|,|:|\))$",
            lead,
        )
        or re.search(
            r"\b(?:has|have|to|find \w+|found|every \w+|each \w+|has also|is|I|not|in court|day|week|"
            r"year)\s*\w*$",
            lead,
        )
    )


def _is_pastime(phrase: str, *, leisure: bool, topics: set[str], page: Page) -> bool:
    if _SENSITIVE.search(phrase):
        return False
    if _LEGAL.search(phrase) and not re.search(
        r"\b(?:volunteer|pro bono|modest[- ]means|mock trial|moot court|youth|clinic)\b",
        phrase,
        re.IGNORECASE,
    ):
        return False
    return leisure or "community" in topics or bool(_STRONG.match(phrase))


def _after_leisure(said: Said, leisure: re.Match) -> Iterator[Found]:
    """ "Outside of work: trail running and sourdough." """
    words = said.words
    rest = words[leisure.end() :]
    lead = re.match(r"[^,:]{0,40}[,:]\s*", rest)
    start = leisure.end() + (lead.end() if lead else 0)
    phrase = _TRAIL.sub("", words[start:].rstrip(" .")).strip()
    if leisure.group().lower() == "by night":
        back = re.search(r"[\w-]+\s*$", words[: leisure.start()])
        start, phrase = (back.start(), words[back.start() : leisure.end()]) if back else (start, "")
    if 3 < len(phrase) < 160 and not _SENSITIVE.search(phrase) and not _LEGAL.search(phrase):
        yield _fact(said, start, start + len(phrase), PERHAPS)


def _fact(said: Said, start: int, end: int, confidence: float) -> Found:
    phrase = said.words[start:end]
    years = years_in(phrase)
    value = trimmed(phrase)
    value = value[0].upper() + value[1:]
    last = None if years.lone else years.end
    return Found(
        "community",
        said.start + start,
        said.start + end,
        value,
        Community(value, ""),
        confidence,
        years.start,
        last,
    )
