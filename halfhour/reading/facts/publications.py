"""Articles, books and posts by the person; talks too, marked as such."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.details import Publication
from halfhour.reading.facts.found import LIKELY, PERHAPS, SURE, Found, Page, trimmed
from halfhour.reading.facts.years import YEAR, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_QUOTED = r"[\"“][^\"“”]{4,160}[\"”]"
_CAPITAL = r"(?:[^\W\d_a-z][\w'’&-]*|\d+)[,:?!]?"
_TITLE = (
    rf"(?:{_CAPITAL}(?:\s+(?:(?:of|the|and|in|for|to|an?|on|at|from|with|by|de|la|v\.|or|&)\s+){{0,3}}{_CAPITAL})+)"
)
_WORKS = (
    r"(?:chapters?|handbook|guide|manual|treatise|\w*books?|articles?|columns?|desk book|primer|blog|stories|poetry|"
    r"entries|"
    r"newsletters?|essays?|notes?|checklist|toolkit|pamphlet|novel|op-eds?|commentar(?:y|ies)|papers?|posts?|comment|"
    r"style guide|practice guides?|edition|textbooks?|report|study|forms? book|bench ?book|piece|poems?|white papers?)"
)
_WORK = re.compile(
    rf"{_QUOTED}|\b(?i:(?:the|an?|several|two|three|many|numerous|some)\s+)?(?i:(?:[\w-]+['’]?s?\s+){{0,8}}?{_WORKS})\b"
    rf"[^.;,\"“]{{0,110}}(?:(?:,?\s+|(?<=\s))(?:called |titled |entitled )?(?:{_QUOTED}|(?<=, ){_TITLE}(?=[,.;]|$)))?|"
    rf"{_TITLE}|"
    rf"^\s*(?i:for|about|on|at)\s+[^.;]{{4,100}}"
)
_WROTE = re.compile(
    r"(?<![\w-])(?P<cue>(?i:(?:(?:is|was|am|are) )?(?:(?:the|an?) )?(?:(?:lead|contributing|founding) )?(?:co-?)?"
    r"(?:author|editor)s?(?: \(with [^()]{2,60}\)|,? with [^.;()]{2,40}?,?)?:? ?(?:of|on|(?<=[):]))|"
    r"(?:is |was )?an? (?:regular |frequent |weekly |monthly |guest |longtime )?(?:columnist|contributor|blogger|"
    r"book reviewer)"
    r"(?: for| to| at| on)|"
    r"(?:(?:has|have|I've) )?(?:(?:also|recently|regularly|previously) )?(?:co-?)?"
    r"(?:wrote|writes|write(?= (?:an?|the|her|his|their|my|\"|“))|written|authored|publish(?:ed|es)|edit(?:ed|s)|"
    r"penned|contribut(?:ed|es)(?: \w+){0,7} to|revised|"
    r"compiled|translated)|contributing (?:author|editor)(?: to| of)?|(?:keeps|writes) a blog|blogs|"
    r"(?:runs|maintains|keeps|started|publishes|edits)(?= (?:an?|the|her|his|their|my) (?:\w+ ){0,2}(?:blog|newsletter|"
    r"column|zine))))\b"
    r"(?P<rest>(?:[^.;]|\.(?=\w|[\"”]|\s+[a-z\d]|\s?[A-Z]\.)|(?<=[A-Z])\.|(?<=Rev)\.|(?<=Vol)\.){3,240})"
)
_AND_OF = re.compile(rf",?\s+and (?:of )?(?P<more>(?:the|an?|its)\s+(?:[\w-]+\s+){{0,4}}{_WORKS}\b[^.;,]{{0,90}})")
_OWN = Cued(
    "article articles blog book chapter column comment commentary dissertation essay essays letters memoir "
    "newsletter note notes novel op paper podcast poems poetry publications report research reviews "
    "scholarship stories thesis treatise work writing writings",
    r"\b(?:(?i:her|his|their|my|recent|whose)|[A-Z]\w+['’]s)\s+(?:(?!(?i:practice|work with|"
    r"work as)\b)[\w'’-]+\s+){0,3}?"
    r"(?P<noun>(?i:articles?|book|essays?|notes?|column|op-eds?|chapter|blog|podcast|paper|treatise|novel|comment|"
    r"memoir|"
    r"writings?|dissertation|thesis|commentary|newsletter|report|publications|"
    r"(?:work|scholarship|poems|poetry|research|stories|letters|reviews)(?= (?:has|have|was|were) (?:been |also |"
    r"often )?"
    r"(?:appear|publish|cited|featured))))\b(?P<rest>[^.;]{0,180})",
)
_SAID_OF = re.compile(
    r"\b(?:appear(?:s|ed|ing)?|published|ran|runs|won|was|is|has been|have|examin\w+|explor\w+|focus\w+|on|about|"
    r"in the|"
    r"cited|concern\w+|address\w+|discuss\w+|called|titled|entitled)\b|[\"“,:]"
)
_VENUE = (
    r"(?:Review|Rev\.|Journal|J\.|Quarterly|Bulletin|Magazine|Lawyer|Law Letter|Newsletter|News|Forum|Reporter|Gazette|"
    r"Times|"
    r"Tribune|Post|Press|Herald|Advocate|Litigation|Attorney|Digest|Monthly|Weekly|Record|Courier)"
)
_WHEN = r"(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d"
_CITED = re.compile(
    rf"(?:{_QUOTED}|{_TITLE}),?\s+(?:in\s+)?\d{{1,4}}\s+(?:[A-Z][\w'’&]*\.?\s*){{1,8}}\d{{1,4}}(?:\s*\(\d{{4}}\))?"
    rf"|{_QUOTED}[,.]?\s+[(\[*_]{{0,2}}(?:in |for )?(?:the )?[A-Z][^.;\"“”()\[\]]{{3,70}}?[*_]?,?\s+\(?{_WHEN}\)?[)\]]?"
    rf"|{_QUOTED},? (?:runs|ran|appears|appeared|was published|came out)(?: \w+)? in (?:the )?[A-Z][\w'’&]*(?: (?:of |"
    rf"the )?[A-Z][\w'’&]*)*"
    rf"|(?!(?:University|College|School|The University)\b|[\w ]{{0,40}}\b(?:Editor|Staff|Member|Board|"
    rf"Chair)\b){_TITLE}[.,]?\s+[(\[*_]{{0,2}}(?:in |"
    rf"for )?(?:the )?(?:[A-Z][\w'’&.]*\s+(?:of\s+)?){{1,5}}?{_VENUE}[*_]?"
    rf"(?:,\s+[Vv]ol\. ?\d+)?,?\s+\(?{_WHEN}\)?[)\]]?"
)
_FIGURE_OR_QUOTE = re.compile(r"[\d\"“]")  # stands in whatever _CITED matches
_STANDARD = re.compile(  # "Lee, A., & Orr, B. (2019). Ditch rights. Water Journal, 12(3), 44."
    r"^\W*(?P<who>[^\W\d_a-z][\w'’-]+,\s+(?:[A-Z]\.[\s-]?)+[^()]{0,80}?)\((?:[^()]{0,12}(?:19|20)\d\d[a-z]?|in press|"
    r"forthcoming|n\.d\.)[^()]{0,14}\)\.?\s+\S"
)
_HELD = re.compile(  # "Co-author, Oregon Probate Deskbook (2018 ed.)"
    rf"^\W*(?:(?i:co-?|contributing |lead |chapter |guest )*(?:[Aa]uthor|[Ee]ditor|[Cc]ontributor|[Cc]olumnist|"
    rf"[Bb]logger))"
    rf"(?:[,:]| of| for| to)\s+(?:the\s+)?(?P<t>{_QUOTED}|{_TITLE}|the\s+\w+)[^;]{{0,120}}"
)
_LISTED = re.compile(rf"^\W?({_QUOTED})[,.]?\s*(?P<where>[^.;]{{0,120}}\(?(?:19|20)\d\d\)?)")
_BESIDE_NAME = re.compile(rf"^\W*(?:[^\W\d_a-z][\w.'’-]*\s+){{1,4}}[(,–—-]\s*(?P<t>(?=[\"“][^\"“”]*\s){_QUOTED})\)?")
_TALKED = Cued(
    "copresented delivered discuss frequently guest host hosts keynote lecture lectured lecturer lectures "
    "moderated moderator often panel panelist podcast presentation presented presenter presents regularly "
    "session speak speaker speaks spoke spoken talk talks webinar widely will",
    r"\b(?:(?:was |is |as |served as |has been )?an? (?:frequent |regular |invited |featured )?(?:panelist|speaker|"
    r"presenter|"
    r"keynote speaker|guest lecturer|lecturer|moderator|guest)\b(?:,| at| for| on| in)|"
    r"(?:has |have )?(?:(?:also|recently|regularly|frequently|often)\s+)?(?:presented|spoke|spoken|lectured|"
    r"moderated|lectures|"
    r"presents|gave (?:the|a) (?:talk|lecture|presentation|keynote)|gives (?:talks|lectures)|delivered (?:the|a) "
    r"(?:keynote|lecture|talk)|co-?presented|will (?:speak|present|discuss)|speaks(?: (?:regularly|often|frequently|"
    r"widely))?)"
    r"(?: (?:on|at|about|to|before|for)\b|(?=\s*[\"“]))|(?:co-)?hosts? (?:of )?(?:the|a) (?:[\w-]+ ){0,3}podcast|"
    r"^(?:Presenter|Panelist|Speaker|Moderator|Keynote(?: speaker)?|Lecturer|Guest (?:speaker|lecturer))[,:]|"
    r"(?:[Ss]ession|[Tt]alk|[Pp]anel|[Kk]eynote|[Pp]odcast|[Ww]ebinar)\s*:)(?P<rest>[^.;]{3,160})",
)
_NOT_TALK = re.compile(
    r"(?i)^\s*(?:her |his |their )?(?:behalf|clients?|English|Spanish|French|several languages|"
    r"both|the (?:court|jury|phone))|"
    r"\b(?:client|oral argument|evidence|case in court|fluent|languages?)\b"
)
_REVIEW = re.compile(r"(?i)\b(?:law review|journal|reporter|gazette|law quarterly|moot|magazine|newspaper)\b")
_SPOKEN = re.compile(r"\W*(?:she|he|they|[A-Z]\w+)?\s*(?:said|says|asks|asked|adds|recalls|writes)\b")
_TITLED = re.compile(rf"{_QUOTED}|^\w+:|podcast")  # a talk without a title is no fact
_TALK = re.compile(
    r"\b(?:panel(?:ist)?|speaker|spoke|presenter|presented|talks?|lecture[dr]?|keynote|moderator|moderated|"
    r"webinar|CLE|presentation|speaks|podcast|session|conference|summit|symposium)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"^[,.]?\s*(?:\(?\d{4}\s*(?:edition)?\)?|\((?:[^()]{0,20})\d{4}\)|(?:in|for|"
    r"at)\s+(?:the\s+)?[A-Z\d][^.;]{2,80}?(?=\.|;|$|"
    r",\s+and\s)|[A-Z][\w .&']{3,60},?\s+(?:\w+\s+)?\d{4})"
)
_NO_WORK = re.compile(
    r"(?i)^(?:directions|useful links|links|firm (?:established|founded)|parking|(?:office )?hours|phone|fax|contact|"
    r"last updated|site map|privacy|home|rated)\b|\blast updated\b|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\b|\b(?:LLP|"
    r"LLC|P\.C\.|articl(?:ed|ing)|"
    r"associate (?:to|until|from))\b"
)
_PRINTED = re.compile(
    rf"\b(?:(?:has|have|was|were) (?:also |often )?been (?:published|featured)|"
    rf"published) in (?:the )?{_TITLE}(?: and (?:the )?{_TITLE})?"
)
_BAD = re.compile(
    r"^\s*(?:and|to|,|that|off|down|up|it|them|those|this|on the|in the|me\b|him\b|her\b (?:an?|the))\b|"
    r"\b(?:opinions?|briefs?|orders?|motions?|contracts?|letters?|"
    r"grants?|code|"
    r"tickets?|wills?|checks?|job offer|offer of|statutes?|legislation|bills?|demand|decisions?|rulings?|leases?|"
    r"emails?|"
    r"fluent|native|spoken|exam|rules?|polic(?:y|ies)|appeals?|plans?|memos?|memoranda)\b",
    re.IGNORECASE,
)
_WHOSE = ("Her", "His", "Their", "My", "Recent", "Whose")
_NEVER = {"education", "membership", "award", "practice_area", "language", "admission", "certification", "work"}


def publications(said: Said, page: Page) -> Iterator[Found]:
    """Works listed under a heading, cited, or said to have been written; and talks."""
    words = said.words
    if "publication" in said.topics:
        if _by_person(said, page):
            yield from _under_heading(said)
        return
    if set(said.topics) & _NEVER:
        return
    if _STANDARD.match(said.passage.words):
        if said.start == said.passage.start and _by_person(said, page):
            yield _fact(said.start, said.passage.words, LIKELY)
        return
    taken: list[tuple[int, int]] = []
    for start, end, confidence in (*_cited(words), *_written(words, page), *_talks(words)):
        if not any(a < end and start < b for a, b in taken):
            taken.append((start, end))
            yield _fact(said.start + start, words[start:end].rstrip(" ,"), confidence)


_MAY_BE_WORK = re.compile(rf"[\d\"“”,:()*_]|(?:\S+\s+){{4}}|{_TITLE}$")


def _by_person(said: Said, page: Page) -> bool:
    """Is the person among the authors, where a citation names them?"""
    cited = _STANDARD.match(said.passage.words)
    family = page.person.family
    return not cited or not family or any(word in cited["who"].lower() for word in family)


def _under_heading(said: Said) -> Iterator[Found]:
    whole = said.passage.words.strip()
    if said.start == said.passage.start and 8 <= len(whole) <= 400 and _MAY_BE_WORK.search(whole):
        if _NO_WORK.search(whole) or whole.split(" ", 1)[0].strip(",") in known.languages():
            return
        lead = len(said.passage.words) - len(said.passage.words.lstrip())
        yield _fact(said.passage.start + lead, whole, SURE)


def _in_turn(words: str) -> Iterator[re.Match]:
    """Each time that something is said to be written; the rest of one may hold the next: "and co-authored ..."."""
    at = 0
    while found := _WROTE.search(words, at):
        yield found
        more = _AND_WROTE.search(words, found.start("rest"), found.end("rest"))
        at = more.start("next") if more else found.end()


_AND_WROTE = re.compile(
    r"(?:,|[\"”]|,? and|\bwhere (?:he|she|they|I))\s+(?P<next>(?:also )?(?:co-?)?(?:wrote|authored|published|edited)\b)"
)


def _written(words: str, page: Page) -> Iterator[tuple[int, int, float]]:
    """ "co-author of Drones and the Fourth Amendment (2019)"; "her note won a prize" """
    for found in _in_turn(words):
        work = None if _BAD.search(found["rest"][:40]) else _WORK.search(found["rest"])
        part = re.search(r"\b(?:column|chapter|newsletter|issue)\b", found["rest"][:90])
        edits_review = not part and "edit" in found["cue"].lower() and _REVIEW.search(found["rest"][:70])
        if (
            not work
            or edits_review
            or (work.group().strip()[:1].islower() and _BAD.search(work.group()))
            or found["rest"].lstrip().startswith(":")
        ):
            continue
        end = found.start("rest") + work.end()
        tail = _TAIL.match(words[end:])
        end += tail.end() if tail else 0
        yield found.start(), end, LIKELY
        more = _AND_OF.match(words, end)
        if more:
            yield more.start("more"), more.end("more"), LIKELY
    for found in _PRINTED.finditer(words):
        yield *found.span(), LIKELY
    for found in _OWN.finditer(words):
        owner = found.group().split(" ", 1)[0]
        others = owner[:1].isupper() and owner not in _WHOSE and not page.person.means(re.sub(r"['’]s$", "", owner))
        if _SAID_OF.search(found["rest"][:40]) and not others:
            yield found.start(), found.start() + len(found.group().rstrip()), LIKELY


def _cited(words: str) -> Iterator[tuple[int, int, float]]:
    for found in _CITED.finditer(words) if _FIGURE_OR_QUOTE.search(words) else ():
        yield found.start(), found.end(), LIKELY
    held = _HELD.match(words)
    if held and not _REVIEW.search(held["t"]):
        yield held.start(), held.start() + len(held.group().rstrip(" .,")), LIKELY
    listed = _LISTED.match(words) or _BESIDE_NAME.match(words)
    if listed and not _SPOKEN.match(words, listed.end(1)):
        yield listed.start(), listed.end(), PERHAPS


def _talks(words: str) -> Iterator[tuple[int, int, float]]:
    for found in _TALKED.finditer(words):
        titled = re.search(_QUOTED, found.group()) or re.match(r"\W*[A-Z]", found["rest"])
        if titled and _TITLED.search(found.group()) and not _NOT_TALK.search(found["rest"][:50]):
            rest = re.split(r",?\s+and (?:is|was|has|hosts|serves|holds|teaches|co-\w+|writes)\b", found["rest"])[0]
            yield found.start(), found.start("rest") + len(rest), PERHAPS


def _fact(start: int, words: str, confidence: float) -> Found:
    title = re.search(_QUOTED, words)
    beside = words[title.end() :] if title and YEAR.search(words, title.end()) else words
    years = years_in(beside)  # of a year in the title, "U Visas After 2020", and one after it, the second is its own
    name = title.group().strip('"“” ,') if title else trimmed(re.split(r",\s+(?:\d|[A-Z])|\s\(\d{4}", words)[0])
    name = re.sub(r"^(?:is |was )?(?:the |an? )?(?:co-?)?(?:author|editor)s? of\s+", "", name)
    where = trimmed(words[title.end() :]) if title else trimmed(words[words.find(name) + len(name) :])
    talk = bool(_TALK.search(words))
    year = years.end or years.start
    details = Publication(name, where, year, talk)
    value = trimmed(f"{name}, {where}" if where and len(where) < 80 else name)
    return Found("publication", start, start + len(words), value, details, confidence, None, year)
