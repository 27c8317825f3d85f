"""Sentences without a fact that say where the person went to school, or taught."""

import re

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from ..passages import PASSAGE
from ..sensitive import names_kin

TAUGHT = re.compile(
    r"\b(?:taught(?! (?:him|her|me|them|us)\b)|teach(?:es|ing)?|adjunct|professor|lecturer|instructor|dean"
    r"|faculty(?! of law\b)|(?:one|a|two|evening|night) class(?:es)?(?: in \w+(?: \w+)?)? at"
    r"|lectur(?:es|ed)|(?:program|department) (?:chair|director|coordinator)|advisory (?:board|committee))\b"
)
# What a sentence without a fact says of somebody's studies, and what tells that they are another's.
WENT = re.compile(
    r"\b(?:graduat(?:e|ed|es|ing) (?:of|from|in|with)|graduate(?=[ ,.])|alum(?:n\w+)?|degree|went to|attended"
    r"|finish(?:ed|es|ing)?|class of|self through|diploma|associate(?:'s)? (?:in|of|degree)|bachelor\w*|j\.?d|b\.?a"
    r"|enrolled|transferred|studied|took (?:\w+ )?classes|read law|master\b|completed)\b"
    r"|^at [\w. ]+ law,? (?:he|she|i|they)\b|\('\d\d\)"
)
NOT_THEIRS = re.compile(
    r"\b(?:never|not|nor|students?|interns?|clients?|hires?|hired|you|your|turned \w+ down|nominat\w+|foundation"
    r"|reports? to)\b|n't\b"
)
NAMED_LATER = re.compile(r"(?<=[ (])([A-Z][a-z]+) (?:[A-Z]\. )?[A-Z][a-z]+(?P<lawyer>, (?:J\.?D|Esq))?")
TITLED = re.compile(r"(?<=[ ;,])(?:Mr|Mrs|Ms|Dr|Judge|Professor)\.? [A-Z]|^(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w'-]+, an? ")


def went_there(fact: Fact) -> bool:
    """Do the words say that the person was a pupil there?"""
    told = fact.type in {PASSAGE, "work"} and WENT.search(folded(plain(fact.quote)))
    return fact.type == "education" or bool(told)


def tells_of_studies(fact: Fact) -> bool:
    """Does a sentence without a fact say where the person went to school, or taught?"""
    said = folded(plain(fact.quote))
    told = fact.type == PASSAGE and (WENT.search(said) or TAUGHT.search(said))
    return bool(told) and not (names_kin(fact.quote) or NOT_THEIRS.search(said) or _names_somebody(fact.quote))


def _names_somebody(sentence: str) -> bool:
    """Does a sentence name somebody after its beginning: "Personnel: Dahlia Moss, J.D., Rutgers"?"""
    named_later = NAMED_LATER.finditer(sentence)
    return bool(TITLED.search(sentence)) or any(
        each["lawyer"] or each[1] in known.given_names() for each in named_later
    )
