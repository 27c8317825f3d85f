"""What somebody is outside work, said to them: "I read that you are a docent at the Old Mission garden". Pure."""

import re

from halfhour.reading.gazetteers.known import cities, languages, pastimes
from halfhour.wording.article import with_article

_OFFICES = "director|president|vice president|vice[ -]chair|treasurer|secretary|chair|captain|co-chair"
_DOERS = (
    "golfer skier referee umpire pilot dancer docent volunteer coach tutor mentor firefighter usher trustee organizer"
    " organist player helper partner buddy packer monitor solver judge warden preparer caller steward advisor rider"
    " runner rower swimmer surfer curler skater bowler beekeeper gardener quilter knitter painter potter sailor cyclist"
    " climber hiker singer drummer fiddler guitarist pianist violinist cellist carver weaver leader ombudsman paddler"
).split()
_DOER = rf"(?:{'|'.join((*_DOERS, *sorted(pastimes()['doer'])))}|{_OFFICES}|member)"
_AT = re.compile(
    rf"(?:an? |the )?(?P<what>(?:[\w’'-]+ ){{0,5}}?{_DOER})"
    r"(?:,? (?P<link>of|at|for|in|with|on|through) (?P<where>(?:the )?\S.*)|, (?P<body>.+))?$",
    re.I,
)
_AFTER = re.compile(rf"(?P<body>(?!.*\bresident\b)[A-Z][^,]*?)(?:,| -) (?P<what>(?:[a-z-]+ ){{0,3}}{_DOER})$", re.I)
_BOARD = re.compile(
    r"(?i:(?:been )?(?:on the )?(?:an? )?(?:board|board member)(?: of directors| of trustees)?(?: of|,)) "
    r"(?P<body>(?:the )?[A-Z]\S+ .*)$"
)
_ON_BOARD = re.compile(r"(?P<body>(?!\w+ing )[A-Z][\w’' ]+) board$")


def held(words: str) -> str:
    """The beginning of a question about a post or a pastime that somebody has; "" where the words name none."""
    if board := _BOARD.match(words) or _ON_BOARD.match(words):
        return f"I read that you serve on the board of {with_article(board['body'])}"
    if after := _AFTER.match(words):
        return _is(after["what"], "with", with_article(after["body"]))
    if not (found := _AT.match(words)):
        return ""
    if found["where"]:
        return _is(found["what"], found["link"].lower(), _whole(found["where"]))
    body = found["body"] or ""
    link = "in" if body in cities() else "with" if body[:1].isupper() else ""
    return _is(found["what"], link, with_article(body) if link else "")


def _is(what: str, link: str, where: str) -> str:
    office = re.fullmatch(rf"(?:board )?(?:{_OFFICES})", what, re.I)
    alone = not where and " " not in what and what.lower() not in pastimes()["doer"]
    if alone or (office and not where) or re.match(r"(?:former|volunteer$|board member)\b", what, re.I):
        return ""
    if office:
        return f"I read that you are {what.lower()} of {where}"
    what = _small(what)
    article = "an" if what[0] in "AEIOUaeiou" else "a"
    return f"I read that you are {article} {what} {link} {where}".strip()


def _small(what: str) -> str:
    """ "Youth soccer referee" in small letters, but "CASA volunteer" and "English tutor" as they are."""
    first, _space, rest = what.partition(" ")
    keeps = (first.isupper() and len(first) > 1) or first in languages() or rest[:1].isupper()
    return what if keeps else what[:1].lower() + what[1:]


def _whole(where: str) -> str:
    return with_article(where) if where[:1].isupper() else where
