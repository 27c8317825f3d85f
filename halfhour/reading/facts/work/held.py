"""Is a role that a sentence names a post that was held, or an office in a body, a credential, a description?"""

import re

from halfhour.reading.facts.memberships.bodies import BODY, initials, is_civic
from halfhour.reading.facts.work.roles import OFFICES
from halfhour.reading.facts.work.wishes import is_wished
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.names import looks_like_name

_HONOUR = re.compile(
    r"(?i)(?:king|queen)['’]s counsel|\b(?:for|of) oaths|\bdedimus|\bof the peace|\bof the (?:year|month|quarter)\b|"
    r"\bpro bono (?!counsel|director|manager|partner)|\bnotary"
)
_CREDENTIAL = re.compile(
    r"(?i).*\b(?:certified|registered(?! nurse)|accredited|licensed(?! practical| vocational))\b|.*\blaw specialist$|"
    r"(?:docent|usher|coach)\b|.*\bpro bono (?:attorney|lawyer|volunteer)|.*\b(?:best|better|fairest|finest|nicest|"
    r"toughest|top|right|perfect|ideal|"
    r"greatest|outstanding|leading|notable|(?:first|second|third) chair|team of)\b|commissioner of oaths|late\b|"
    r"loggers$|frequent |sought-after |aspiring |"
    r".*\b(?:marathon|trail|distance|ultra)[ -]runner$|contributing (?:editor|author|writer)$"
)
_NO_NOUN = re.compile(r"(?:I|We|He|She|They)\b")
_OURS = re.compile(
    r"(?i)\s*,?\s*of (?:the firm|(?:our|its)(?! (?:[\w'’-]+ ){0,2}(?:chapter|section|association|bar|board|committee|"
    r"club|"
    r"division|local|society|region)\b)|the office|the company)\b"
)
_NOT_ROLE = re.compile(
    r"(?i)^(?:a |an |the )?(?:paralegal|professor|lead|head|fellow|page|solo|runner|cook|guard|officer|steward|"
    r"extern|intern|"
    r"clerk|judge|aide|chair|executive|principal|representative|owner|lead counsel|trial lawyer of)$"
)
_UNPAID = re.compile(r"(?i)\bvolunteer(?:s|ed|ing)?(?: time| regularly)? as (?:an? )?$")
_WISH = re.compile(r"(?i)\b(?:working toward|made me want to|make a|makes a good|makes a great)\s*\w*\s*$")
_EMPLOYS = re.compile(r"(?i)\b(?:legal|law|clinic|project|office|department|services|center|program|company)\b")
_NO_POST = re.compile(
    r"(?i)\b(?:student|(?<!copy )(?<!city )(?<!news )(?<!managing )editor|guest|frequent|articles|volunteer|"
    r"certified|registered|licensed|youth|board|soccer|"
    r"coach|avid|moot)\b"
)
_NO_TITLE = re.compile(  # "an immigration lawyer", "a CLE lecturer": what one is, not a post
    r"(?i)^(?!.*\b(?:staff|senior|associate|supervising|managing|assistant|deputy|county|city|district|state|general|"
    r"lead|"
    r"township|village|borough|parish|municipal|"
    r"chief|principal|founding|solo|in-house|legal aid|junior|contract|government|union|tribal|town|circuit|former|"
    r"department|office|bureau|commission|agency|visiting)\b)"
    r"(?:.*[\s-])?(?:lawyers?|attorney|(?<!freelance )(?<!virtual )(?<!contract )paralegal|litigator|practitioner|"
    r"advocate|speaker|lecturer|guest|expert|champion|writer|author)$"
)
_TITLED = re.compile(
    r"\b(?:at|with|of|for) (?:the )?[A-Z]|\bin (?:the )?[A-Z].*(?:Office|Department|Division|Unit|Section)"
)
_TENURE = re.compile(r",? (?:for|since|from|until|in) (?:\w+ )?(?:\w+ )?(?:years|\d{4})")
_IN_A_CASE = re.compile(
    r"(?i),? (?:to (?:come|join|serve|be|become|lead|have|hold|win|take) |"
    r"on [^.;,]{0,40}\b(?:issues|cases|matters|transactions|deals|bonds|appeals|lawsuits|offerings)\b|"
    r"of (?:the )?volunteer (?:fire|ambulance|rescue)|in (?:[\w-]+ ){1,3}trials?\b|"
    r"in (?:the |a )?(?:[a-z]+ ){0,3}case of |(?:to|for) an? [a-z].* in (?:an?|the|"
    r"its) |of record|in [A-Z][\w.]+ v\b|for (?:the |a )?(?:[a-z]+ )?(?:plaintiffs?|defendants?|petitioners?))"
)
_IN_A_BODY = re.compile(
    r"American College|American Board of|Academy of|Bar Foundation|Inns? of Court|[Ll]aw [Rr]eview|"
    r"Law (?:Journal|Quarterly)|Fraternity|Sorority"
)
_PAST_OFFICE = re.compile(r"(?i)(?:immediate )?past[ -](?:president|chair)")
_ON_A_REVIEW = re.compile(
    r"\b(?:Journal|Review) (?:of|on|for) (?:[A-Z]\w+,? |and |of )*(?:Law|Justice|Policy|Gender)\b"
)
_VOLUNTEER = re.compile(r"(?i)\bvolunteer\b|\b(?:faculty|student|peer) advis[eo]r\b|[a-z] (?:up|with)\b")
_TRAINED = re.compile(
    r"(?i)\b(?:trained|certified|licensed|qualified|certification|certificate|admitted|called|known|recogni[sz]ed|"
    r"regarded|"
    r"respected|reputation|distinguish\w*|established|proven|proved|excellence|honou?red|praised|registered|accredited|listed|ranked|rated|voted|selected|"
    r"viewed|"
    r"roster|placed|panel|described|seen|presents|speaks|spoken|spoke|appears|quoted|featured|record|skills?|"
    r"strengths?)(?: [\w-]+){0,4}? as "
    r"(?:an? |one of the |the )?$|\b(?:represent\w*|defend\w*|sued|depos\w+|advis\w+|counsel\w*|against|assist\w*|"
    r"help\w*|"
    r"wrote about|killed|charged) (?:an?|the) former $"
)
_IN_BODY = re.compile(
    r"(?i)\b(?:chapter|section|committee|task (?:group|force)|board|association|bar|club|youth|class)\b"
)
_BODY_NEAR = re.compile(
    r"\b(?:Bar|Association|Society|Inn|Guild|Section|Committee|Council|League|Chapter)\b|"
    r"\b(?:our|the|its|their|this) (?:board|chapter|section|committee|association)\b"
)
_ASIDE_OF_A_BODY = re.compile(r"(?i)\b(?:belong|member|active)\w*\b[^.;]*\([^()]*$")
_PAID = re.compile(
    r"(?i)\b(?:executive|managing|legal|program|deputy|associate|assistant|training|litigation|policy|advocacy|"
    r"clinical|"
    r"field|regional|senior|staff|operations|development|communications)\s+(?:director|secretary|officer)\b"
)
PLURAL = re.compile(
    r"(?i)(?:attorneys|lawyers|paralegals|nurses|clerks|judges|students|owners|developers|doctors|workers|"
    r"officers|directors|chairs|presidents|defenders|associates|teachers|farmers|managers|physicians|employees|"
    r"partners)$"
)
NO_PLACE = re.compile(
    r"(?i)['’]s\b|\s*,?\s*(?:by training|by day|of the (?:year|month|quarter)\b|in (?:my|his|her|their)\b)"
)

_LETTERED = re.compile(  # "vice president of SCALL": a body that no list holds
    r"(?i:(?:past |vice[- ]|immediate |elected |board |current )*(?:president|secretary|treasurer|chair|trustee|"
    r"historian|liaison))"
    r" (?:of|for|to) (?:the )?(?!NASA|IBM)[A-Z]{4,8}"
)
_ONE_OF = re.compile(r"(?i)\b(?:is|was|am|as) (?:now )?one of (?:the|its|our|their|several|\w+) (?:\w+ )?$")
_CLINIC = re.compile(
    r"\bClinic\b.*\b(?:Law|University|College|School)\b|\b(?:Law|Legal|Defense|Rights|Justice) Clinic\b"
)
MOST = 9  # words of a role


def is_post(role: str, where: str, words: str, begin: int) -> bool:
    """Is a role one that the person held at work, rather than an office in a body or a credential?"""
    bare = _NOT_ROLE.match(role) or _NO_POST.search(role) or known.credential_pattern().fullmatch(role)
    untitled = _NO_TITLE.search(role) and not (
        (where and role.endswith("paralegal"))
        or _TITLED.search(where)
        or _TENURE.match(words, begin + len(role + where))
    )
    if (
        untitled
        or (bare and not where and not _TENURE.match(words, begin + len(role)))
        or _IN_A_CASE.match(where)
        or NO_PLACE.match(where)
        or _IN_A_BODY.search(where)
        or _PAST_OFFICE.match(role)
        or ("ditor" in role and _ON_A_REVIEW.search(where))
        or _LETTERED.fullmatch(role + where)
    ):
        return False
    if re.match(r"(?i)of counsel$", role) and where and not re.search(r"[A-Z]", where):
        return False
    if _is_no_work(role, where, words[max(0, begin - 70) : begin]) or is_wished(words[:begin]):
        return False
    last = role.rsplit(None, 1)[-1].lower().rstrip("s")
    body = BODY.search(where) or initials().search(role + where) or (None if where else _BODY_NEAR.search(words))
    if (
        last not in OFFICES
        or (last == "fellow" and re.match(r" (?:at|with|in) ", where))
        or _OURS.match(where)
        or (_PAID.search(role) and not _ASIDE_OF_A_BODY.search(words[:begin]))
    ):
        return True
    return not (
        _IN_BODY.search(role + where) or (body and not _CLINIC.search(where) and not _is_employer(body.group()))
    )


def _is_no_work(role: str, where: str, lead: str) -> bool:
    """A wish, a thing done for nothing, what one was trained as, many people, an honour."""
    near = lead[-30:]
    if _VOLUNTEER.search(role) or len(role.split()) > MOST or _WISH.search(near) or _UNPAID.search(near):
        return True
    honour = _CREDENTIAL.match(role) or _HONOUR.search(role + where)
    many = PLURAL.search(role) and not _ONE_OF.search(lead)
    return bool(_TRAINED.search(lead) or _NO_NOUN.match(role) or many or honour)


def _is_employer(body: str) -> bool:
    return bool(_EMPLOYS.search(body)) and not is_civic(body)


def is_person(where: str) -> bool:
    """ "Its dean, Rosalind Teague": is what stands where the employer would a person's name?"""
    where = where.split(" of ", maxsplit=1)[0]
    return where[:1].isupper() and where.split(maxsplit=1)[0] in known.given_names() and looks_like_name(where)
