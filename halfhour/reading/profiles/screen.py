"""What a network's screen puts around the words of a profile: buttons, counts, how near one is, its own hints."""

import re
from itertools import pairwise

from halfhour.reading.cued import Cued
from halfhour.reading.passages import Passage
from halfhour.reading.shapes import SCREEN

_BUTTON = (
    r"(?:message|follow(?:ing)?|connect|more|pending|like[sd]?|comments?|reposts?|send|share|save|reply|celebrate|"
    r"support|insightful|visit (?:my )?(?:website|profile)|view (?:my |full |[\w'’ .-]{2,40} )?(?:profile|services|"
    r"website|newsletter|company)|book an appointment|"
    r"open to(?: work)?|add profile section|enhance profile|resources|show (?:details|results|translation)|"
    r"(?:about|share) this profile|save to pdf|report ?/ ?block|invite|subscribe(?:d)?|join|endorse|"
    r"give recommendation|request (?:a )?recommendation|edited|promoted|premium|verified|linkedin member)"
)
_COUNT = (
    r"[\d,.]+[km]?\+? (?:reactions?|comments?|reposts?|likes?|views?|impressions?|endorsements?|connections?|"
    r"followers?)"
)
_NEAR = r"(?:· )?[123](?:st|nd|rd)\+?(?: degree connection)?"
_ONE = rf"(?:{_BUTTON}|{_COUNT}|{_NEAR})"
CLUTTER = re.compile(
    rf"^(?:{_ONE}(?:\s*[·•|]?\s*{_ONE})*"
    r"|skip to .*|home|my network|jobs|messaging|\d* ?notifications?(?: total)?|me|for business|try premium.*|work|"
    r"background image|you and \d+ others?.*|[\w.'’-]+(?: [\w.'’-]+){0,3} and \d+ others?(?: (?:reacted|liked).*)?|"
    r"show (?:all|more|credential|less|publication|project)\b.*|see (?:more|less|credential|all)\b.*|"
    r"(?:…|\.\.\.) ?(?:see )?(?:more|less)|endorsed by .*|passed linkedin skill assessment|"
    r"\d+ experiences? (?:at|across) .*|associated with .*|\(?(?:he|she|they)/\w+(?:/\w+)?\)?|"
    r"page \d+ of \d+|.*logo|company logo|credential id.*|skills:.*|.*\+\d+ skills?|.*\bmutual connections?\b.*|"
    r"status is \w+|provides services?\b.*|.{2,60} (?:posted|reposted|shared|commented on|likes|liked|"
    r"celebrates|loves|supports) this\b.*|\d+ ?(?:h|d|w|mo|yr|hours?|days?|weeks?|months?)(?: ago)? ?[·•].*|"
    r"\d{1,3}|\d{1,3}(?:,\d{3})+)$",
    re.IGNORECASE,
)
_SIGNS = Cued(
    "com connect connections contact elementary endorsed follow followers like limited message mutual "
    "native nd page professional proficiency rd show st time activities issued employed seasonal "
    "apprenticeship yr yrs mo mos contract freelance "
    "internship",
    r"^(?:[\d,]+\+? (?:connections|followers)|contact info|.{0,60}· contact info|.{0,40}· [123](?:st|"
    r"nd|rd)\+?|"
    r".*linkedin\.com/in/.*|show all .*|page \d+ of \d+|.*(?:full|part)-time · .*|.*\bproficiency|"
    r".*\((?:native or bilingual|full professional|limited working|professional working|"
    r"elementary)\)|endorsed by .*|(?:connect|follow|message|like) ?[·•] ?(?:connect|follow|message|comment|more)\b.*|"
    r"[123](?:st|nd|rd)\+? degree connection|.*\bmutual connections?|"
    r".{2,60} · (?:(?:full|part)-time|self-employed|freelance|contract|internship|seasonal|apprenticeship)|"
    r"(?:[a-z]{3,9} )?\d{4} [-–] (?:present|(?:[a-z]{3,9} )?\d{4}) · (?:\d+ (?:yrs?|mos?)\b ?)+|"
    r"activities and societies: .*|issued [a-z]{3,9} \d{4}(?: · expires .*)?)$",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(?<=\d) [-–] (?=\w)")
TWICE = 3  # lines that stand twice from which on a page says each line for the eye and for the ear
SURE = 2  # signs of a network's screen from which on its buttons are taken for such


def signs_in(passages: list[Passage]) -> int:
    """How many lines only a network's screen has."""
    return sum(bool(_SIGNS.match(passage.words.strip())) for passage in passages)


def is_clutter(words: str) -> bool:
    """Is the line a button, a count or a hint of the screen?"""
    return bool(CLUTTER.match(words.strip()))


def set_apart(passages: list[Passage]) -> None:
    """Mark what the screen put there, on a page that is plainly one of a network."""
    if signs_in(passages) < SURE:
        return
    clutter = [each for each in passages if is_clutter(each.words)]
    again = _said_again(passages)
    for passage in [*clutter, *(again if len(again) >= TWICE else [])]:
        passage.piece.kind, passage.piece.site = SCREEN, True


def _said_again(passages: list[Passage]) -> list[Passage]:
    """Lines that repeat the one above, as the screen has them for readers aloud: "Mar 2019 to Present"."""
    return [each for before, each in pairwise(passages) if aloud(before.words) == aloud(each.words)]


def aloud(words: str) -> str:
    """A line as it is read aloud."""
    return _SPAN.sub(" to ", " ".join(words.split()))
