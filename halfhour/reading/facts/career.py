"""Posts as sentences tell of them: "was an associate at", "joined", "clerked for", "drove a school bus"."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.facts.bodies import BODY, is_civic
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, trimmed
from halfhour.reading.facts.post import post
from halfhour.reading.facts.roles import OFFICES, ORGANISATION, YEARS, role_and_place, role_pattern
from halfhour.reading.facts.schools import schools_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.assign import ANSWERED, SPEAKER
from halfhour.reading.whom.subjects import Said

_AS = re.compile(
    r"(?:\b(?:is|am|was|were|been|being|became|become|becoming|remains|I'm|he's|she's|they're|as|"
    r"including|include|"
    r"named(?: (?:as|its|her|him|them))?|appointed(?: (?:as|to be))?|elected(?: as)?|hired (?:me|her|"
    r"him|them) as|"
    r"jobs? as|roles? as|stints? as|time as|career as|work as|worked as|serve[sd]? as|then|later|"
    r"previously|formerly|"
    r"former|first|currently|now|also|A:)|(?:promoted|elevated|moved|rose|advanced|"
    r"returned)\b[^.;]{0,60}\bto)\s+"
    r"(?:(?:currently|formerly|previously|also|now|both|once|briefly|most recently|(?:the )?\w+'s|"
    r"its|our|their|her own|"
    r"his own|only)\s+)*(?:an?\s+|the\s+|one of\s+)?$",
    re.IGNORECASE,
)
_AND_A = re.compile(r"^[,;]?\s*(?:(?:and|then|later|before that|most recently)\s+)*(?:as\s+)?(?:an?|the)\s+$")
_BEGINS = re.compile(r"^(?:an?\s+|the\s+|current\s+|former\s+)?$", re.IGNORECASE)
_TIE = (
    r"(?:\b(?:re)?join(?:ed|s|ing)(?: us from)?|\bcomes to us from|\bcame to us from|\bfounding|"
    r"\bc(?:ame|omes) to|\bclerk(?:ed|ing|s)(?: \w+)? (?:for|at|with|in)|\ba "
    r"(?:judicial )?clerkship (?:with|for|at)|\bclerkships? (?:with|for|at)|\bintern(?:ed|ing)(?: "
    r"[^,.;]{0,40}?)? (?:with|at|for|in)|\binternships? (?:with|at|for)|"
    r"\bextern(?:ed|ing) (?:with|at|for)|\bexternships? (?:with|at|for)|\bextern for|\bworked(?: "
    r"\w+){0,3} (?:for|at|with|in|on)|\bwork(?:s|ing)(?: \w+){0,2} (?:for|at|with)|\bsummered (?:at|"
    r"with)|\bpractic(?:ed|es)(?: [\w ]{1,30}?)? (?:with|at)|\bprivate practice(?: [\w ]{1,30}?)? "
    r"(?:with|at)|"
    r"\bspent (?:[\w-]+ )?(?:\w+ )?(?:years?|months|summers?|decades?|a decade|a summer|time|the "
    r"first \w+ years)(?: of (?:her|his|their) career)?(?: \w+ing)? (?:at|with|in|as|on)|\bput in "
    r"\w+ (?:years?|months) (?:at|with)|"
    r"\b(?:co-)?found(?:ed|er of)|\b(?:opened|launched|started|established|hung out|owns|opened the "
    r"doors of)(?: (?:her|his|their|my))?|\bserved in|\bretired from|\bvia|\bby way of|\bhas been "
    r"with|\bbeen (?:with|at)|\bwas (?:with|at)|\bis with|\bcame (?:here )?from|\bcame from|"
    r"\bappointed (?:(?:him|her|them|me) )?to|\belected to|\bsecondment (?:at|with|to)|\bstint (?:at|"
    r"with)|\bstarted (?:out "
    r")?(?:at|with)|\bbegan (?:at|with)|\bbegan (?:her|his|their|my) (?:legal )?career (?:at|with|"
    r"in)|"
    r"\bstarted (?:her|his|their|my) (?:legal )?career (?:at|with|in)|\bcareer (?:at|with)|\bleft|"
    r"\breturned to|\bmoved to the|\benlisted in|\bre-elected)"
)
_LEADS = re.compile(
    r"\b(?:has (?:also )?)?(?:led|leads|chairs|chaired|co-chairs|heads|headed|will head|directs|"
    r"directed|manages|managed|runs|oversees|oversaw|supervises|supervised|presides over|presided "
    r"over|coordinates)\s+(?:the |our |its |a |an )?"
    r"(?P<what>[^,.;()]{0,60}?\b(?i:group|team|department|unit|practice|office|section|program|"
    r"committee|clinic|court|division|docket))\b"
    rf"(?P<years>(?:{YEARS})?)"
)
_DID = re.compile(
    r"\b(?:drove|waited|tended|sold|cooked|typed|picked|fished|logged|flew|cleaned|delivered|taught|"
    r"teach(?:es)?|answered)\s+[^.;:]{3,90}?"
    r"(?:(?:,?\s+for\s+[\w ]{2,20}\s+(?:years|summers|months))|(?:,?\s+since\s+\d{4})|(?=,\s+and\b|"
    r"\s+and I\b|[.;]|$))"
)
_OWN = re.compile(
    r"\b(?:has|have|runs?|opened|started|owns?|built|hung out)\s+(?:her|his|their|my) "
    r"own\s+[^,.;]{0,60}?(?:practice|firm|office|shop|shingle|"
    r"business)\b(?:\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s+in\s+\d{4})?"
)
_BAD_ORG = re.compile(
    r"^(?:the )?(?:bar|bench trial|law school|school|college|clients?|people|families|cases|matters|"
    r"boards?|faculty meetings|behalf|order|addition|particular|court|trial|all|both|touch|"
    r"person|house|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|it|her|his|their|my|them|him|me|a (?:variety|number|range|team|file)|issues|how|"
    r"(?:firm|office|company|court|agency|department)['’]s|"
    r"what|this|that|these|those|English|the (?:board|committee|community|case|phone|side|world|"
    r"state bar|oregon state bar|bar association))\b",
    re.IGNORECASE,
)
_NOT_ROLE = re.compile(
    r"(?i)^(?:a |an |the )?(?:lead|head|page|solo|runner|cook|guard|officer|steward|extern|intern|"
    r"clerk|judge|aide|chair|executive|principal|representative|owner|lead counsel|trial lawyer of)$"
)
_THEN = re.compile(
    r"\b(?:[Tt]hen|[Aa]fter that|[Nn]ext)\s+(?:came\s+|to\s+|it was\s+)?(?:the\s+)?"
    r"(?P<org>[A-Z][^.;]{3,70}?),?\s+(?P<years>\d{4}\s*(?:to|-|–)\s*(?:\d{4}|present))"
)
_OF = re.compile(r"^,?\s*(?:at|with|for|of|in|to|on|under|by|within|from)\s+(?:the\s+)?")
_WISH = re.compile(
    r"(?i)\b(?:working toward|wants? to be|made me want to|make a|makes a good|makes a great|hopes? "
    r"to)\s*\w*\s*$"
)
_EMPLOYS = re.compile(r"(?i)\b(?:legal|law|clinic|project|office|department|services|center|program|company)\b")
_NO_POST = re.compile(
    r"(?i)\b(?:student|editor|articles|volunteer|certified|registered|licensed|youth|board|soccer|"
    r"coach|avid|moot)\b"
)
_NO_PLACE = re.compile(r"(?i)\s*,?\s*(?:by training|by day|of the year|in (?:my|his|her|their)\b)")
_IN_A_BODY = re.compile(r"American College|Academy of|Bar Foundation|Inns? of Court|[Ll]aw [Rr]eview|Law Journal")
_VOLUNTEER = re.compile(r"(?i)\bvolunteer\b|[a-z] (?:up|with)\b")
_TRAINED = re.compile(r"\b(?:trained|certified|licensed|qualified) as (?:an? )?$")
_IN_BODY = re.compile(r"(?i)\b(?:chapter|section|committee|board|association|bar|club|youth|class)\b")
_IN_CHARGE = re.compile(r"(?:has (?:also )?)?(?:chair|co-chair|head|will head|direct|led\b|manages the|heads)")


def posts_told(said: Said) -> Iterator[Found]:
    """Posts by role, by tie to an organisation, and by what was done; each stretch of words once."""
    taken: list[tuple[int, int]] = []
    for found in [*_told(said), *_tied(said), *_others(said)]:
        if not any(a < found.end and found.start < b for a, b in taken):
            taken.append((found.start, found.end))
            yield found


@cache
def _roles() -> re.Pattern:
    return re.compile(rf"(?<![\w'-]){role_and_place()}")


@cache
def _ties() -> re.Pattern:
    as_role = rf"(?P<as>\s+as\s+an?\s+{role_pattern().pattern}(?:{YEARS})?)?"
    return re.compile(
        rf"(?P<tie>{_TIE})\s+(?:the\s+|an?\s+)?(?P<org>{ORGANISATION})(?P<years>(?:{YEARS}){{0,2}}){as_role}"
    )


def _told(said: Said) -> Iterator[Found]:
    words = said.words
    at, last = 0, -1
    while found := _roles().search(words, at):
        at = found.end("role")
        role, where = found["role"], found["where"]
        begin = found.start("role")
        lead = words[:begin]
        joined = last >= 0 and _AND_A.match(words[last:begin])
        begun = where and _BEGINS.match(ANSWERED.sub("", SPEAKER.sub("", lead)).lstrip("\"'( "))
        if not (joined or begun or _AS.search(lead[-110:])) or not _is_post(role, where, words, begin):
            continue
        organisation = trimmed(_OF.sub("", where))
        at = last = found.end()
        yield post(said, (begin, at), role, organisation, LIKELY if organisation else PERHAPS)


def _is_post(role: str, where: str, words: str, begin: int) -> bool:
    """Is a role one that the person held at work, rather than an office in a body or a credential?"""
    lead = words[max(0, begin - 30) : begin]
    if (_NOT_ROLE.match(role) or _NO_POST.search(role)) and not where:
        return False
    if (known.credential_pattern().fullmatch(role) and not where) or _NO_PLACE.match(where) or _IN_A_BODY.search(where):
        return False
    if _VOLUNTEER.search(role) or len(role.split()) > 9 or _WISH.search(lead) or _TRAINED.search(lead):
        return False
    last = role.rsplit(None, 1)[-1].lower().rstrip("s")
    body = BODY.search(where)
    return last not in OFFICES or not (_IN_BODY.search(role) or (body and not _is_employer(body.group())))


def _is_employer(body: str) -> bool:
    return bool(_EMPLOYS.search(body)) and not is_civic(body)


def _tied(said: Said) -> Iterator[Found]:
    words = said.words
    for found in _ties().finditer(words):
        organisation = trimmed(found["org"])
        named = (re.search(r"[A-Z]", organisation) and not re.match(r"in\b", organisation)) or re.search(
            r"\b(?:firm|office|company|bank|hospital|retailer|contractor|system|faculty|department|"
            r"unit|newspaper|agency|practice|restaurant|farm)\b",
            organisation,
        )
        if (
            not named
            or _BAD_ORG.match(organisation)
            or re.search((r"(?i)\b(?:bar association|state bar|board of directors|committee|section)\b"), organisation)
        ):
            continue
        if re.match(
            r"(?i)\W*(?:founded|co-?founded|started|opened|established|launched|left)", found["tie"]
        ) and not re.search(r"(?i)\b(?:firm|law|office|practice|llp|pc|llc|[A-Z]\w+)\b", organisation):
            continue
        if re.match(r"(?i)\W*(?:co-?)?found", found["tie"]) and re.search(
            r"(?i)group|club|program|tutoring|clinic|nonprofit", organisation
        ):
            continue
        role = role_pattern().search(found["as"] or "")
        end = found.end() if found["as"] else found.end("years")
        yield post(said, (found.start(), end), trimmed(role.group()) if role else "", organisation, LIKELY)


def _others(said: Said) -> Iterator[Found]:
    words = said.words
    for found in _OWN.finditer(words):
        yield post(said, found.span(), "owner", trimmed(found.group()), LIKELY)
    for found in _THEN.finditer(words):
        organisation = trimmed(found["org"])
        if not schools_in(organisation, short_too=True):
            yield post(said, found.span(), "", organisation, LIKELY)
    for found in _LEADS.finditer(words):
        if re.match(r"\s+of (?:the )?[A-Z][\w ]*(?:Bar|Association)\b", words[found.end() :]):
            continue
        if "committee" in found["what"] and not re.search(r"(?i)\bfirm|\bits\b|\boffice", words[: found.end()]):
            continue
        if not (found["years"] or _IN_CHARGE.match(found.group())):
            continue
        if re.search(r"(?i)\b(?:bar|section of|association|youth)\b", found["what"]):
            continue
        yield post(said, found.span(), trimmed(found.group()), "", LIKELY)
    for found in _DID.finditer(words):
        lasting = re.search(r"\d{4}|years|summers|months|^teach|^taught", found.group())
        if lasting and not re.search(r"(?i)\b(?:to|how|me|us|him|her|them|\w+self)\b", found.group()[:15]):
            yield post(said, found.span(), trimmed(found.group()), "", PERHAPS)
