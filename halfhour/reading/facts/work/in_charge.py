"""What one leads at work: "leads the firm's energy group", "supervises the docket"."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.facts.found import LIKELY, Found, trimmed
from halfhour.reading.facts.work.post import post
from halfhour.reading.facts.work.roles import YEARS
from halfhour.reading.whom.subjects import Said

_LEADS = Cued(
    "chaired chairs chosen coordinate coordinates direct directed directs head headed heads hired lead leads "
    "led managed manages oversaw oversee oversees picked presided presides run runs selected supervise "
    "supervised supervises tapped",
    r"(?<![\w-])(?:has (?:also )?)?(?:I (?:lead|direct|head|supervise|oversee|coordinate)|"
    r"led|leads|chairs|chaired|co-chairs|heads|headed|will head|directs|(?:tapped|chosen|picked|hired|appointed|"
    r"named|selected) to (?:lead|head|run|direct)|"
    r"directed|manages|managed|runs|has run|oversees|oversaw|supervises|supervised|presides over|presided "
    r"over|coordinates)\s+(?:up )?(?:the |our |its |a |an )?"
    r"(?P<what>[^,.;()]{0,60}?\b(?i:group|team|department|unit|practice|office|section|program|"
    r"committee|clinic|court|division|docket|desk|bureau|branch))\b"
    rf"(?P<years>(?:{YEARS})?)",
)
_OF_AN_OFFICE = re.compile(r"\s+(?:at|of|for|within) (?:the )?(?!firm\b)(?:[a-z]+ )?[A-Z]")
_GOES_ON = re.compile(r"\s(?:Task Force|Committee|Section|Working|Council|Advisory)\b")
_OF_THE_FIRM = re.compile(r"(?i)\bfirm|\boffice|\bLLP\b")
_OF_A_BODY = re.compile(r"(?i)\bassociation\b|\bbar\b|\bsociety\b|\bcity of\b|\bcounty\b")
_OF_OTHERS = re.compile(r"(?i)\b(?:bar|section of|association|youth(?! \w+ clinic))\b|\btrials? in\b")
_BARE = re.compile(r"(?i)^(?:clinic|program|court|office)$")  # "directs the clinic": told elsewhere by its name
_IN_CHARGE = re.compile(
    r"(?:has (?:also )?)?(?:I (?:lead|direct|head|supervise|oversee)|chair|co-chair|head|will head|"
    r"direct|led\b|manages the|heads)"
)


def _is_of_the_firm(told: str) -> bool:
    """Is the firm, and no body, what was said last: "Ann is at the firm and chaired its hiring committee"?"""
    firm, body = (max((m.end() for m in said.finditer(told)), default=-1) for said in (_OF_THE_FIRM, _OF_A_BODY))
    return firm > body or (firm == body and " its " in told)


def in_charge(said: Said) -> Iterator[Found]:
    """ "leads the firm's energy group": what one is in charge of, where it is no body."""
    words = said.words
    for found in _LEADS.finditer(words):
        if re.search(r"\b(?!LLP|LLC|PLLC|DUI)[A-Z]{3,6}\b", found["what"]) or _GOES_ON.match(words, found.end()):
            continue
        if re.match(r"\s+of (?:the )?[A-Z][\w ]*(?:Bar|Association)\b", words[found.end() :]):
            continue
        committee = "committee" in found["what"].lower()
        if committee and not _is_of_the_firm(words[: found.end()]):
            continue
        if not re.search(r"\w", _BARE.sub("", found["what"])) and not _OF_AN_OFFICE.match(words, found.end()):
            continue
        if not (found["years"] or _IN_CHARGE.match(found.group()) or _OF_AN_OFFICE.match(words, found.end())):
            continue
        if _OF_OTHERS.search(found["what"]):
            continue
        yield post(said, found.span(), trimmed(found.group()), "", LIKELY)
