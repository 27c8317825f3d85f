"""Posts that stand in a list of something else: "Law clerk, Judge Orme, 2019-2020" below "Admissions"."""

import re

from halfhour.reading.facts.admissions.courts import jurisdiction
from halfhour.reading.facts.work.roles import role_pattern

_HELD = re.compile(  # roles that are paid, wherever they are listed
    r"(?i)(?:^|\b(?:law|judicial|legal|deputy|assistant|associate|adjunct|staff|senior|summer|general|county|city|"
    r"district|"
    r"state|court|graduate|research|litigation|visiting|clinical|policy|legislative|trial|field|contract)\b.*)"
    r"(?:clerk|extern|intern|counsel|attorney|prosecutor|defender|instructor|professor|associate|assistant|analyst|"
    r"paralegal|judge|aide|magistrate|investigator|lecturer)$"
)
_OTHERWISE = re.compile(
    r"(?i)\b(?:volunteer|pro bono|board|committee|section|association|society|mentor|bar|member|coach|mock|moot|"
    r"certified|"
    r"registered|student|award|scholar|notary|guild|inn|advis[eo]r|license|licensed|admitted|specialist|court of)\b"
)
_AT = re.compile(r"(?:,| at| to| with| for)\s+(?:the\s+)?(?=[A-Z])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EMPLOYER = re.compile(
    r"\b(?:LLP|LLC|PLLC|P\.?C|Office|County|City|Court|College|University|School|Department|Agency|Services|Judge|"
    r"Justice|"
    r"Hon\.|Attorney General|Defenders?|Company|Inc|Clinic|Center|Aid)\b"
)
LONGEST = 130  # characters


def is_stray(words: str) -> bool:
    """Is a line of a list a post, by its role, its employer and its years?"""
    if len(words) > LONGEST or not words[:1].isupper() or jurisdiction(codes=True).match(words):
        return False
    role = role_pattern().match(words)
    if not role or not _HELD.search(role.group()) or not _AT.match(words, role.end()):
        return False
    if _OTHERWISE.search(re.sub(r"[Cc]ourt of Appeals", "", words)):
        return False
    return bool(_EMPLOYER.search(words, role.end())) and (bool(_YEAR.search(words)) or "," in words)
