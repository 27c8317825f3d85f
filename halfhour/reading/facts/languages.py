"""Languages that the person speaks, reads or signs."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.details import Language
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Found, Page, entries, is_prose
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_LEVEL = re.compile(
    r"\b(?:native(?: or bilingual)?|bilingual|fluent(?:ly)?|proficien\w+|conversational(?:ly)?|conversant|basic|"
    r"working|some|reading knowledge|reading|mother tongue|first language|limited working|full professional|"
    r"professional working|professional|elementary|intermediate|advanced|rusty|heritage|beginning|beginner|passable)\b",
    re.IGNORECASE,
)
_HOW = (
    r"(?:both|and|or|also|fluent(?:ly)?|conversational(?:ly)?|conversant|basic|some|a little|a bit of|enough|excellent|"
    r"good|decent|passable|rusty|native|in|proficient|working|intermediate|courtroom|legal|everyday|kitchen|beginning|"
    r"heritage|reading|of|the|fair|,|-level|level|limited|his|her|their|my|very|perfect|near-native|business|technical|"
    r"written|spoken|halting|serviceable|tolerable|survival|schoolbook|childhood|advanced|more|only|just|mostly|"
    r"at home|sometimes|then|now|first|later|well|badly|poorly|fluently|passably|conversationally|somewhat|better|"
    r"restaurant|street|market|playground|grandmother['’]s)"
)
_BEFORE = re.compile(
    r"(?:\bspeak(?:s|ing)?|\bspoke(?:n)?|\bfluen(?:t|cy|tly)(?: in)?|\b(?:bi|tri|multi)lingual\b(?: in)?|"
    r"\bproficien(?:t|cy) in|\bconversa(?:tional|nt)\w*(?: in)?|\bunderstands?\b|\bget by in|"
    r"\bread(?:s|ing)?(?: knowledge of)?(?:,? (?:and|speaks?|writes?|or))*|\bwrites?\b|"
    r"\bknows?\b|\b(?:re)?learning|\buses? (?:her|his|their|my)|\bworking (?:knowledge of|proficiency in)|"
    r"\bhas working|\bnative (?:speaker of|in)?|\bspeakers? of|"
    r"\blanguages?(?: spoken| skills)?(?:\s*:| include| are| of)?|\bknowledge of|\binterpret(?:s|ed|ing|"
    r"ers?)?(?: (?:in|for|from|"
    r"between))?|"
    r"\btranslat(?:es?|ed|ing|ors?) (?:[\w'’-]+ ){0,3}(?:in|from|between|into)|\bsigns?(?: in)?|\blearn(?:ed|ing|"
    r"t)(?: to speak)?|"
    r"\btaught (?:him|her|my|them)sel(?:f|ves)|\bgrew up (?:speaking|with|in)|\bin both|"
    r"\b(?:first|second|third|native|home|other|childhood) languages?(?: \w+)? (?:is|was|are|were)|"
    r"\bmother tongue (?:is|was)?|\bcan (?:also )?\w+ (?:in|some)|\bswitch\w* (?:between|into|to)|"
    r"\bpicked up|\bcommand of|\bcomfortable (?:in|with)|\bfluency in|\bstudying)"
    rf"[\s(:\"“'‘]*(?:{_HOW}\s*)*$",
    re.IGNORECASE,
)
_IN = re.compile(rf"\bin\s+(?:{_HOW}\s+)*$", re.IGNORECASE)
_STUDY = re.compile(
    r"(?i)\b(?:degrees?|major\w*|minor\w*|B\.?A\.?|M\.?A\.?|Ph\.?D\.?|bachelor\S*|master\S*|class(?:es)?|course\w*|"
    r"services?(?! clients)|"
    r"available|published|books?|articles?|forms?|brochures?|translations?|interpretation|honors|studies|website|"
    r"assistance|help)\b[^.;]*$"
)
_AFTER = re.compile(
    r"^(?:[ -]?speak(?:er|ing)\b(?! (?:clients?|famil|communit|popul|people|workers|immigrants|tenants|callers|"
    r"households|"
    r"residents|parents|staff|countr|parts|world|public|litigants))|"
    r"\s+(?:fluently|language skills|fluency)\b|\s*\((?:fluent|native|conversational|proficient|bilingual|basic|"
    r"working|"
    r"limited|reading|professional|intermediate|advanced|some|heritage)|[ -](?:language )?(?:court |medical |legal |"
    r"community )?"
    r"(?:interpreter|translator)\b|\s+language\b|\s+(?:is|was) (?:my|his|her|their) (?:first|second|"
    r"native|home|mother)|\s+(?:is|was) (?:what we |the language |always |mostly |also )?(?:(?:spoken|spoke) (?:at|in|"
    r"around)|of) (?:the |our |her |his |my )?(?:home|house|household|family|kitchen))",
    re.IGNORECASE,
)
_JOIN = re.compile(
    rf"^\s*(?:\([^)]*\)\s*)?(?:,|;|/|-|–|and|&|or|\+|as well as|,\s*and|plus)?\s*(?:and\s+|both\s+|also\s+|to\s+)?"
    rf"(?:\([^)]*\)\s*)?(?:,|;|/|and|&|or)?\s*(?:and\s+)?(?:(?:{_HOW}|knowledge|speaks|is|Brazilian|Mexican|Swiss|"
    rf"[a-z]+able|"
    r"[a-z]+ful)\s+)*$",
    re.IGNORECASE,
)
NOT_LANGUAGE = re.compile(
    r"^(?:\s+(?:studies|literature|history|law|professor|major|department|club|American|Americans|language arts|"
    r"citizens?|"
    r"cuisine|food|Consulate|Embassy|Chamber|and Norse|Bar|degree|teacher|Community|Heritage|Festival|Cultural|Studies|"
    r"Club|class|classes|descent|Quarter|shepherds?|bulldogs?|setters?|spaniels?|terriers?|option|dance|dancing|Center|immigra\w+|refugees?|community|families|clients|"
    r"Association|Lawyers|Circle|Society|Sea|War|Church|Hill|River|Legion|cooking|cinema|films?|novels?|poetry|music|"
    r"fiddle|bread|deeds?|titles?|editions?|versions?)\b|-American\b|,?\s+B\.A)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"^\s*(?:[,.;:)(/|&—–-]|$|(?:and|or|as|too|with|at|when|if|since|for|to|but|while|every|on|from|about|daily|all|"
    r"because)"
    r"\b)"
)
_OWN = re.compile(r"\b(?:my|her|his|their)\s+$", re.IGNORECASE)
_OWN_AFTER = re.compile(
    r"^\s+(?:is|gets|was|comes|skills|has|got|helps|helped|needs|still|improved|fluency|and|will|sounds|works|"
    r"remains)\b|^[.,;)]"
)
_TONGUES = {
    "español": "Spanish",
    "português": "Portuguese",
    "français": "French",
    "italiano": "Italian",
    "deutsch": "German",
}
_OWN_TONGUE = Cued(
    "eu fala habla hablo ich je parla parle parlo spricht",
    r"(?i)(?<!se )\b(?:hablo|habla|eu falo|fala|je parle|parle|parlo|parla|ich spreche|spricht):?\s+"
    r"(?:\w+\s*(?:[,/&]|\b(?:y|e|et|and|und))?\s+){0,2}"
    rf"(?P<l>{'|'.join(_TONGUES)})\b",
)
_ASKED = re.compile(r"(?i)\b(?:languages?|bilingual|speak any)\b")
_UNKNOWN = re.compile(
    r"\b(?:speaks?|fluent in|speaker of|native|conversational|reads and speaks)\s+(?:some|a little|fluent|"
    r"conversational|"
    r"basic|both)?\s*(?P<l>[A-Z][^\W\d_]{3,}(?:[’'][^\W\d_]+)?)(?=\s*(?:[,.;)]|$|and\b|fluently|with\b|at home|"
    r"which\b|from\b))"
)
_NO_TONGUE = re.compile(r"(?:day|days|American|Nation|Court|Law|Bar|Council|Conference|School|College|County)$")
_DENIED = re.compile(
    r"(?i)\b(?:not|no|don't|doesn't|never|none|without)\b[^,;]{0,24}$|"
    r"\b(?:clients?|families|callers|tenants|people|those|those who|staff|workers|patients|parents|neighbors|residents)"
    r"(?: who| that)? (?:only )?(?:speak|read|write)s? (?:only |mostly )?$|\b[BM]\.?A\.?,? in $"
)
_ALL_LEVELS = re.compile(
    rf"(?i)(?:[\s,;:/|&+().–—-]|{_HOW}|{_LEVEL.pattern}|knowledge|when I must|as well|too|speaks?|language|spoken|"
    rf"written)*"
)


NEAR = 12  # characters between English and the language beside it
_FRAGMENT = re.compile(  # "Some German, from Grandma", "Italian; Latin, on request", with L for each name
    r"(?:(?:[Aa] (?:little|bit of) |[Ss]ome |[a-z'’-]+ ){0,2}L(?: ?\([^()]*\))?(?:\s*[;,/&+]\s*(?:and )?|\s+and\s+|"
    r"(?=$|[.,])))+"
    r"(?:norsk|,? (?:from|on|at|with|when|if|since|but|mostly|by|badly|well|too|also)\b[^.;]{0,40})?\.?"
)
_REGIONAL = re.compile(
    r"\b(?:Cajun|Louisiana|Acadian|Mexican|Castilian|Canadian|Québec|Quebec|Swiss|Austrian|Latin American|Caribbean|"
    r"Brazilian|"
    r"European|Egyptian|Levantine|Moroccan|Gulf|Modern Standard|Modern|Classical|Biblical|Old|Belgian|Puerto Rican|Low|"
    r"High|"
    r"Western|Eastern|Colloquial|Koine|Korean|Plains) $"
)


def languages(said: Said, page: Page) -> Iterator[Found]:
    """Languages listed, or said to be spoken; those said together are one fact each."""
    words = said.words
    matches = [m for m in known.language_pattern().finditer(words) if not NOT_LANGUAGE.match(words[m.end() :])]
    asked = bool(_ASKED.search(said.passage.question)) and len(words) < 150
    listed = "language" in said.topics or asked
    alone = not set(said.topics) & {"education", "publication", "award", "work"} and _only_languages(words, matches)
    before: re.Match | None = None
    for found in matches:
        if found.group() == "English" and _goes_without_saying(said, found, matches, listed=listed):
            before = found if _spoken(words, found, before) else before
            continue
        confidence = SURE if listed else LIKELY if alone else _spoken(words, found, before)
        if not confidence:
            continue
        before = found
        yield _fact(said, found.span(), known.languages()[found.group()], confidence)
    if not matches:
        yield from (*_unknown(said), *_answered(said))
    if "language" in said.topics and not is_prose(said.passage.words):
        yield from _unlisted(said)
    own = _OWN_TONGUE.search(words)
    if own:
        yield _fact(said, own.span("l"), _TONGUES[own["l"].lower()], LIKELY)


def _goes_without_saying(said: Said, found: re.Match, matches: list[re.Match], *, listed: bool) -> bool:
    """English counts in a list, and where it stands beside another: "bilingual in English and Lao"."""
    if listed:
        return said.passage.piece.kind == "field"
    gaps = (max(found.start() - other.end(), other.start() - found.end()) for other in matches if other is not found)
    return not any(gap < NEAR for gap in gaps)


def _only_languages(words: str, matches: list[re.Match]) -> bool:
    """ "French." or "Spanish (fluent), some Italian": a fragment that is a list of languages."""
    if any(found.group().lower() in _TONGUES for found in matches):
        return False  # "English / Français" leads to a page in another language
    named = known.given_names() & {found.group() for found in matches}
    if not matches or len(words) > 90 or (named and " " not in words.strip()):
        return False
    rest = words
    for found in reversed(matches):
        rest = f"{rest[: found.start()]}L{rest[found.end() :]}"
    return bool(_ALL_LEVELS.fullmatch(rest.replace("L", " ").strip()) or _FRAGMENT.fullmatch(rest))


def _unknown(said: Said) -> Iterator[Found]:
    """ "speaks some Passamaquoddy": a language that no list of ours holds."""
    found = _UNKNOWN.search(said.words)
    if not found or _NO_TONGUE.search(found["l"]) or found["l"] in known.cities():
        return
    if not _DENIED.search(said.words[: found.start()]):
        yield _fact(said, found.span("l"), found["l"], PERHAPS)


_ASKS = re.compile(r"(?i)\b(?:do|did|can) you (?:also |still |really )?(?:speak|read|understand|sign|use)\b")
_NO = re.compile(r"(?i)(?:[A-Z]+: )?\W*(?:no|not|never|hardly|none|I wish|I don['’]t|sadly)\b")


def _answered(said: Said) -> Iterator[Found]:
    """ "Do you speak Cheyenne?" "Enough to be corrected.": the answer, where it is no no."""
    asked = known.language_pattern().search(said.passage.question)
    first = said.start == said.passage.start and len(said.words) < 90
    if asked and first and _ASKS.search(said.passage.question) and not _NO.match(said.words):
        yield _fact(said, (0, len(said.words.rstrip(" ."))), known.languages()[asked.group()], PERHAPS)


_ONE = re.compile(r"(?P<l>[A-Z][^\W\d_’'-]+(?:[’'-][^\W\d_]+)?)(?:\s*[(,–—-]\s*[^()]{2,30}\)?)?")


def _unlisted(said: Said) -> Iterator[Found]:
    """ "Tlicho (beginner)" in a list of languages."""
    for entry in entries(said, re.compile(r"\s*(?:;|,(?![^()]*\))|\s\|\s|\s[•·/]\s|\s&\s|\sand\s)\s*")):
        found = _ONE.fullmatch(entry.words)
        manner = found and (_LEVEL.fullmatch(found["l"]) or found["l"] in ("Spoken", "Written", "Read"))
        if found and found["l"] not in known.languages() and not manner:
            at = entry.start - said.start
            yield _fact(said, (at, at + found.end("l")), found["l"], PERHAPS)


def _spoken(words: str, found: re.Match, before: re.Match | None) -> float:
    """How sure it is that a sentence says the language is spoken; 0 where it does not."""
    lead, after = words[max(0, found.start() - 80) : found.start()], words[found.end() :]
    lead = _REGIONAL.sub("", lead)
    if "?" in after[:3] or _DENIED.search(lead):
        return 0
    if before is not None and _JOIN.match(words[before.end() : found.start()]):
        return LIKELY
    if _OWN.search(lead):
        return LIKELY if _OWN_AFTER.match(after) else 0
    if _AFTER.match(after):
        return LIKELY
    if _BEFORE.search(lead):
        return LIKELY
    inside = _IN.search(lead) and _ENDS.match(after) and not _STUDY.search(lead)
    return PERHAPS if inside else 0


def _fact(said: Said, span: tuple[int, int], name: str, confidence: float) -> Found:
    words = said.words
    start, end = _with_level(words, span[0]), _bracketed(words, span[1])
    level = _LEVEL.search(words[start:end])
    details = Language((name,), level.group().lower() if level else "")
    return Found("language", said.start + start, said.start + end, name, details, confidence)


def _with_level(words: str, start: int) -> int:
    """Takes in the level said just before: "conversational German"."""
    lead = re.search(
        r"(?:\b(?:conversational|fluent|basic|some|native|working|reading knowledge of|intermediate|passable|"
        r"rusty|bilingual in)\s+)+$",
        words[:start],
        re.IGNORECASE,
    ) or _REGIONAL.search(words[:start])
    return lead.start() if lead else start


def _bracketed(words: str, end: int) -> int:
    found = re.match(r"\s*\([^()]{2,40}\)", words[end:])
    return end + found.end() if found and _LEVEL.search(found.group()) else end
