"""Where a page comes from, as its address, its head and its words tell: firm, court or school, network, bar, press."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from halfhour.reading.details import Work
from halfhour.reading.shapes import Reading
from halfhour.research.models import Source

HEAD_LINES = 3  # of words without a title, that stand for it
HEADLINE = 160  # characters of such a line
ASKED = 3  # printed questions of which an interview consists

_COURT = re.compile(
    r"(?i)\b(?:(?:supreme|superior|district|circuit|county|municipal|family|probate|juvenile|bankruptcy|tax"
    r"|surrogate['’]s|justice|city|housing|drug|land|chancery|appellate|common pleas) court|courts? of \w+"
    r"|court(?:s|house)\b|judiciary|judicial (?:branch|circuit|district|council|center)|chambers)"
)
_OF_A_COURT = re.compile(
    r"(?i)\b(?:dep(?:artmen)?t\.? \d+|courtrooms?|chambers|standing orders?|jur(?:y|or) (?:service|duty)|dockets?"
    r"|case (?:search|lookup|information)|tentative rulings?|clerk of (?:the )?court|court clerk|judicial assistant"
    r"|law clerk|court reporter|self[- ]help|bailiff|hearings?|local rules|e-?filing|courtesy copies)\b"
)
_SCHOOL = re.compile(r"(?i)\b(?:school of law|law school|college|university|faculty of law|paralegal studies)\b")
_OF_A_SCHOOL = re.compile(
    r"(?i)\b(?:faculty|professor|instructor|office hours|courses(?: taught)?|syllab\w+|lecturer)\b"
)
_BAR_SIGNS = tuple(
    re.compile(rf"(?im)^[^\w\n]*(?:{each})")  # within the line: over many bare lines, a search would take minutes
    for each in (
        r"(?:state )?(?:bar|licen[sc]e|wsba|sbn|member|registration)\s*(?:number|no\.?|#|id|card)\b",
        r"(?:(?:member|license|bar|current|registration) )?status\s*:?\s*(?:active|inactive|eligible|in good|retired)",
        r"(?:date )?(?:first )?(?:admitted|admission(?: date)?|licensed(?: since)?|admit date)\b.{0,40}\d{4}\s*$",
        r"(?:public )?disciplin\w*(?: history| record| actions?)?\b",
        r"(?:malpractice|professional liability) insurance\b|iolta\b|eligible to practice\b|good standing\b",
        r".{0,40}\b(?:member|attorney|lawyer|licensee|bar) (?:directory|search|profile|lookup|details|record)\b",
    )
)  # lines of a directory, of which one alone stands in a biography as well
_INTERVIEW = re.compile(
    r"(?i)\bq ?(?:&|and) ?a\b|\binterview(?:s|ed)?\b|\bquestions (?:for|with)\b|\b(?:conversation|chat|talking|coffee"
    r"|sits? down|catching up|lunch) with\b|\bspotlight\b|\bpodcast\b|\bepisode\b|\bin the news\b|\balumni profile\b"
)
_BYLINE = re.compile(
    r"(?m)^(?:[Ww]ritten |[Pp]osted |[Ss]tory )?[Bb]y [A-Z][\w'’.-]+ [A-Z][\w'’. -]+(?:,|\||$|\s[-–—])"
)
_NETWORK = re.compile(r"(?i)\blinkedin\b")
_PARTS = re.compile(r"\s+[|–—•·:-]+\s+|:\s")
ADDED = 25  # letters that may stand beside a firm's name in its part of a title: "Our people at", "LLP"
_HOUSE_ALONE = re.compile(  # a line that is a firm's name and nothing else
    r"(?i)[\w.,&'’ -]{3,60}?\b(?:LLP|PLLC|LLC|LPA|P\.?\s?[CAS]\.?|law (?:group|firm|offices?|center)"
    r"|legal (?:aid|services))"
)
_OF_A_FIRM = re.compile(
    r"(?i)\b(?:(?:our|the) firm|practice areas|our (?:people|team|attorneys|lawyers|professionals)"
    r"|attorney advertising)\b"
)
_MAIL_HOST = re.compile(r"(?<=[\w.+-])@((?:[\w-]+\.)+[a-z]{2,})", re.IGNORECASE)
_OTHER_BARS = frozenset(  # what stands before "bar" in the names of things that are no bar of lawyers
    "brow candy cocktail coffee cross crow dis dive espresso gin handle health hot ice juice menu milk mini music nail"
    " nav oyster piano raw re roll salad sand scroll side snack space sports sushi tapas task tea tiki title tool tow"
    " whiskey wine".split()
)
_OPEN_HOSTS = frozenset(("gmail", "yahoo", "outlook", "hotmail", "icloud", "aol", "proton", "protonmail", "example"))


def by_address(address: str, filename: str) -> str:
    """Where it comes from, as far as address and name of the file tell."""
    host = (urlsplit(address).hostname or "").casefold()
    if "linkedin." in host or filename.casefold() in {"profile.pdf", "linkedin.pdf"}:
        return Source.Place.LINKEDIN
    if any(_is_of_a_bar(label) for label in host.split(".")[:-1]):
        return Source.Place.BAR
    return Source.Place.FIRM if "court" in host else Source.Place.OTHER


def _is_of_a_bar(label: str) -> bool:
    """ "osbar", "calbar", "state-bar", "countybarassociation"; not "crowbar"."""
    if "statebar" in label or "barassoc" in label:
        return True
    return label.endswith("bar") and label.removesuffix("bar").rpartition("-")[2] not in _OTHER_BARS


def by_words(reading: Reading) -> str:
    """Where it comes from, as the page says of itself: by its head first, then by what it consists of."""
    head = head_of(reading)
    if reading.kind == "linkedin_pdf" or reading.profile or (reading.kind == "html" and _is_of_network(reading.title)):
        return Source.Place.LINKEDIN
    asked = len({block.question for block in reading.blocks if block.question})
    own = reading.title and any(_names(part, each) for each in _posts(reading) for part in _PARTS.split(reading.title))
    if asked >= ASKED or _INTERVIEW.search(head):
        return Source.Place.FIRM if own and not _INTERVIEW.search(head) else Source.Place.WEB
    if own:
        return Source.Place.FIRM
    if sum(bool(sign.search(reading.clean)) for sign in _BAR_SIGNS) > 1:
        return Source.Place.BAR
    if _BYLINE.search(reading.clean[: len(head) + HEADLINE]):
        return Source.Place.WEB
    return Source.Place.FIRM if _is_of_a_house(reading, head) else Source.Place.OTHER


def head_of(reading: Reading) -> str:
    """The title, or the first short lines of words without one."""
    lines = [line.strip() for line in reading.clean.splitlines() if line.strip()]
    return reading.title or "\n".join(line for line in lines[:HEAD_LINES] if len(line) <= HEADLINE)


def _is_of_network(title: str) -> bool:
    return bool(_NETWORK.search(_PARTS.split(title)[-1]))


def _posts(reading: Reading) -> Iterator[str]:
    """Where the person works now."""
    told = (each.details for each in reading.facts)
    return (each.organisation for each in told if isinstance(each, Work) and not each.former and each.organisation)


def _names(part: str, house: str) -> bool:
    return house in part and len(part) <= len(house) + ADDED


def _is_of_a_house(reading: Reading, head: str) -> bool:
    """A court's or a school's page by its head and one sign more; a firm's by the address with its name."""
    if _COURT.search(head) and len({found.casefold() for found in _OF_A_COURT.findall(reading.clean)}) > 1:
        return True
    if _SCHOOL.search(head) and _OF_A_SCHOOL.search(reading.clean):
        return True
    if _HOUSE_ALONE.fullmatch(head.partition("\n")[0].strip()) and _OF_A_FIRM.search(reading.clean):
        return True
    hosts = {host.split(".")[-2].casefold() for host in _MAIL_HOST.findall(reading.clean)} - _OPEN_HOSTS
    houses = [re.sub(r"\W", "", each).casefold() for each in _posts(reading)]
    return any(len(host) > 3 and host.replace("-", "") in house for host in hosts for house in houses)
