"""Names out of facts as they are said aloud inside a question; "" for what nobody would say. Pure."""

import re

from halfhour.preparation.banks.tidied import lowered, tidy
from halfhour.reading.gazetteers.known import (
    cities,
    colleges,
    given_names,
    law_schools,
    more_college_names,
    practice_areas,
    role_names,
    states,
)
from halfhour.wording.article import with_article

_WORDS_OF_A_ROLE = 6  # more of them are a list or a sentence
_ELSEWHERE = re.compile(
    r",?\s(?:in|on(?= the| an? | [A-Z]| nights| call)|est\b|(?:\w+ )?(?:years|yrs|months|mos|summers)\b"
    r"|each|every|will|through|during|while|until|before|after|as|by|last|the following|to(?= [a-z])"
    r"|and(?= [a-z]+ (?:my|the|summers)\b))(?:\s.*)?$"
)
_TOWNS_FIRM = re.compile(r"(?P<town>[A-Z]\w+) (?:[a-z]+ )*(?:firm|bank|studio|agency|theater)\b")
_NO_EMPLOYER = re.compile(
    r"an? (?:member|partner|judge|client)\b|(?:Head|Chief|Director) of\b"
    r"|(?:Department|Division|District|Region|Unit) \w{1,3}$|[A-Z]\w+[’']s [a-z]+$"
    r"|Law Folks|(?:the )?Joint Committee$|.*\b(?:Professor|Volunteer|crew)\b,"
)
_FIRM_OF = re.compile(r"^(?:the |a )?(?:[A-Z]\w+ )?(?:law )?firm of (?=[A-Z])")
_BODY = re.compile(r"(?:University|College|County|City|Law|Legal|Group|Bank|Court|Partners)$")
_LAWYER = re.compile(r"partner|associate|counsel|shareholder|member|principal|owner|attorney|lawyer", re.I)
_AT_A_HOUSE = re.compile(r"\sat\s.*$")
_TOWN = re.compile(r",\s(?:[^,]+,\s)?[A-Z]{2}$")
_GENERIC = frozenset(
    "the a an of in for at law legal firm court office practice private solo company business industry school college"
    " university clinic bank nonprofit agency home here department bar association paralegal group team program"
    " property sector field self employed freelance boutique small large big local national regional several various"
    " own different two three four years work desk criminal civil certified professional high international"
    " public attorney lawyer consultant yrs mos year years months member past trustee chair"
    " president director secretary treasurer officer membership advisory board aid land use unit housing"
    " services".split()
)
_SCHOOL = re.compile(r"School|College|Universi|Institute|Academy|Seminary|Polytechnic|Law\b|[A-Z]{3}|(?:State|Tech)$")
_OFFICES = re.compile(
    r"^(?:(?:past|former|immediate past|founding|current|then)\s)*"
    r"((?:co-|vice[ -]|deputy )?(?:president|chair(?:man|woman|person)?|secretary|treasurer|director|trustee|editor)"
    r"(?:-elect)?|secretary[ -]treasurer)$"
)
_ON_BOARDS = re.compile(r"^(?:(?:member of the )?(?:(board)(?: of \w+| member)?|(executive committee)(?: member)?))$")
_OFFICE_AFTER = re.compile(
    r",[^,]*\b(?:co-)?(?:chair|president|treasurer|secretary|director|member|officer|board)$", re.I
)
_OFFICE_BEFORE = re.compile(
    r"^(?:[\w-]+\s)?(?:board|chair|president|treasurer|secretary|director|member|officer|trustee|co-chair|vice-chair),\s"
    r"|^(?:sits|serves|served|active|member|belongs)\s(?:on|in|of|to)\s(?:the\s)?|^(?:co-?)?chair(?:s|ed)\s(?:the\s)?",
    re.I,
)
_OF_TWO = re.compile(  # "the Oregon Paralegal Association and NALA", "Oregon Law Review, Women's Law Forum"
    r"(?<=Association) and [A-Z].*$|(?<=Review), .*$|(?<=Journal), .*$"
    r"|\s(?:lets|gave|asked|made|has|picked|named|chose)\s.*$"
)
_CUT_OFF = re.compile(r".*\b(?:Board of Bar|advisory|Task|Association of Attorneys)$")
_BAR_OF = re.compile(r"(?:the )?(?:State Bar(?: of (?P<state>.+))?|(?P<its>.+?)(?: State)? Bar)$")
_LED_BY = re.compile(r"^(?:\w+ ){1,2}of the (?=[A-Z])")
_NO_ARTICLE = re.compile(r"\b(?:counsel|staff|faculty)$|head of|^of counsel\b|chief of|\bcounsel (?:to|for)\b", re.I)
_LIKE_YOU = re.compile(r"U\.?S\b|uni|use|eu|one\b", re.I)


def named(words: str) -> str:
    """The name of a body, tidied; "" for a generic one: "firm", "the court", "its real estate practice"."""
    words = tidy(words)
    told = [word for word in re.findall(r"[\w.’'&-]+", words.split(",")[0]) if word.lower().strip(".") not in _GENERIC]
    begins = re.match(r"(?:[Tt]he |an? )?(\S)", words)
    has_name = any(word[0].isupper() or word[0].isdigit() for word in told)
    if words.count('"') % 2 or not has_name or not begins:
        return ""
    indefinite = re.match(r"an? ", words)
    return words if begins[1].isupper() or indefinite else ""


def employer(words: str, role: str = "") -> str:
    """Where somebody works; "" for a town, a field, one bare word, or the person whom somebody assists."""
    words = _FIRM_OF.sub("", _ELSEWHERE.sub("", tidy(words)))
    words = words if "Universit" in words else _AT_A_HOUSE.sub("", words)
    name = _without_towns(named(_TOWN.sub("", words)))
    bare = name.removeprefix("the ").removeprefix("The ")
    town = _TOWNS_FIRM.match(bare)
    described = "," in bare and not re.search(r"[A-Z\d&]", bare[1:])  # "Medical malpractice, trial support"
    if (
        bare in cities()
        or bare in states()
        or bare.lower() in practice_areas()
        or (" " not in bare and not re.search(r"[A-Z].*[A-Z]|\d", bare))
        or (town and town["town"] in cities())
        or described
        or _NO_EMPLOYER.match(bare)
    ):
        return ""
    is_person = re.fullmatch(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+", bare) and bare.split()[0] in given_names()
    alone = is_person and not _LAWYER.search(role) and not _BODY.search(bare)
    return "" if alone else re.sub(r"^a (?=[AEIO])", "an ", with_article(name))


def _without_towns(name: str) -> str:
    """ "Skagit Poe & Lindqvist, Mount Vernon" without the town behind it."""
    while (parts := name.rpartition(", "))[0] and (parts[2] in cities() or parts[2] in states()):
        name = parts[0]
    return name


def school(words: str) -> str:
    """Where somebody studied."""
    name = named(re.sub(r"\sDegree$", "", words))
    is_known = name in colleges() or name in more_college_names() or name.lower() in law_schools()
    if "High School" in name:
        return ""
    return with_article(name) if is_known or _SCHOOL.search(name) else ""


def group(words: str) -> str:
    """What somebody is a member of, without the office that stands before it or after it."""
    words = re.sub(r"\s\(?(?:19|20)\d\d\b.*$", "", words)
    words = re.sub(r"\b(?:Assoc|Assn)\b\.?", "Association", _OFFICE_AFTER.sub("", _OFFICE_BEFORE.sub("", tidy(words))))
    name = _OF_TWO.sub("", named(_LED_BY.sub("", words)))
    name = re.sub(r"(?<=\w) (?:board|[Ee]xecutive [Cc]ommittee)$|, (?:Section|Committee|Division)$", "", name)
    bar = _BAR_OF.match(name)
    of_all = bar and (bar["state"] or bar["its"] or "Oregon") in states()  # to be in it is to be admitted
    chapter = name.removesuffix(" Chapter") in states()
    return "" if of_all or chapter or name.startswith("Law Society of") or _CUT_OFF.match(name) else with_article(name)


def served_as(office: str) -> str:
    """ "as president of", "on the board of"; "" for what is no office."""
    office = office.strip().lower()
    if held := _OFFICES.match(office):
        return f"as {held[1]} of"
    sat = _ON_BOARDS.match(office)
    return f"on the {sat[1] or sat[2]} of" if sat else ""


def role(words: str) -> str:
    """ "an associate", "coverage counsel"."""
    words = re.sub(r" (?:I{1,3}|IV)$", "", tidy(words.partition(",")[0]))
    if not words or len(words.split()) > _WORDS_OF_A_ROLE:
        return ""
    first, _space, rest = words.partition(" ")
    if len(words.split()) < 4:
        words = lowered(words)
    elif first.lower() in role_names():
        words = f"{first.lower()} {rest}"
    if _NO_ARTICLE.search(words):
        return words
    return f"{'an' if words[0] in 'AEIOUaeiou' and not _LIKE_YOU.match(words) else 'a'} {words}"
