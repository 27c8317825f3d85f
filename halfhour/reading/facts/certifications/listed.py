"""Credentials in a list under a heading that announces them, by itself or with admissions, schools or bodies."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.facts.admissions.admissions import admissions
from halfhour.reading.facts.certifications.credential import credential
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import BREAKS, SURE, Found, Page, entries, tells
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said


@cache
def _between() -> re.Pattern:
    """What parts a list of credentials: a comma too, where another one follows."""
    short = "|".join(re.escape(name) for name in known.credentials() if name.isupper() or "." in name)
    whole = r"(?:Advanced |NALA )?(?:Certified|Licensed|Registered|Chartered|Accredited) (?!Specialist)[A-Z]"
    return re.compile(
        rf"{BREAKS.pattern}|,\s+(?=(?:{short}|Notary(?: Public)?|Commissioner (?:for|of) Oaths)(?![\w-])|{whole})"
    )


_NO_ENTRY = re.compile(  # who issued a credential and when, or a question
    r"^(?i:(?:yes|no|active|inactive|retired|current)[.,]?$|eligible to|in good standing|"
    r"issued(?! (?:[a-z]{3,9}\.? )?(?:19|20)\d\d)|expires|expired|"
    r"credential id|"
    r"show credential|"
    r"see credential|issuing|valid|none\b|n/a)|\?$|"
    r"^(?:The )?(?:(?:[A-Z][\w&']+|of|for|and|&) )+(?:Association|Institute|Society|Federation|Foundation|Board|"
    r"Council|"
    r"Academy)(?: \([A-Z]+\))?$|^(?:[A-Z][\w&']+ (?:of )?)*Board of Legal Speciali[sz]ation$"
)


_ANSWERS = re.compile(r"(?:(?:Since|In|From) [^,]{3,30}, )?(?:I|We|This|My|It|The (?!\w+ (?:of|in) [A-Z]))\b.{30}")
_NAMED_SO = re.compile(
    r"(?i)certif|licen[sc]|accredit|train|notar|qualif|approv|designat|course|complet|passed|exam|credential|program|"
    r"diploma|fellow|specialist|registered|clearance|rostered|appointed|recogni[sz]ed|admitted"
)


def listed(said: Said, page: Page) -> Iterator[Found]:
    """The credentials of a list under a heading that announces them."""
    mixed = len(said.topics) > 1
    if (_ANSWERS.match(said.words) or tells(said.words)) and not (
        _NAMED_SO.search(said.words) or known.credential_pattern().search(said.words)
    ):
        return  # an answer below "Qualifications", or what follows the list
    for entry in entries(said, _between()):
        if len(entry.words) > 160 or not re.search(r"[A-Za-z]{2}", entry.words) or _NO_ENTRY.search(entry.words):
            continue
        if mixed and "education" in said.topics and schools_in(entry.words, short_too=True):
            continue
        if _WITH_BODIES & set(said.topics) and (_OF_A_BODY.search(entry.words) or entry.words in known.bodies()):
            continue  # "Credentials and community": each entry says which it is
        licence = mixed and "admission" in said.topics and not known.credential_pattern().search(entry.words)
        if licence and list(admissions(said, page)):
            continue
        yield credential(said, entry.start - said.start, entry.end - said.start, SURE)


_WITH_BODIES = frozenset(("membership", "community", "award"))
_OF_A_BODY = re.compile(
    r"(?i)^(?!.*\b(?:certifi|licen[sc]|designat|credential|chartered))(?:.*\b(?:association|society|committee|section|"
    r"board of|volunteer|pro bono|rising stars?|super lawyers|best lawyers|clinic|council|guild|foundation|award|"
    r"institute of|bar)\b)"
)
