"""Posts as sentences tell of them: "was an associate at", "joined", "clerked for", "drove a school bus"."""

import re
from collections.abc import Iterator
from functools import cache

from halfhour.reading.cued import Begun, Cued
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import LIKELY, PERHAPS, Found, after_name, trimmed
from halfhour.reading.facts.work.clients import is_a_clients
from halfhour.reading.facts.work.held import NO_PLACE, PLURAL, is_person, is_post
from halfhour.reading.facts.work.in_charge import in_charge
from halfhour.reading.facts.work.jobs import ODD_JOBS, OWN, PREVIOUSLY, with_years
from halfhour.reading.facts.work.post import post
from halfhour.reading.facts.work.post_places import (
    house_before,
    listed_after,
    place_told,
    sharing,
    with_house,
)
from halfhour.reading.facts.work.roles import ORGANISATION, YEARS, may_name_a_role, role_and_place
from halfhour.reading.facts.work.tenure import tenures
from halfhour.reading.facts.work.ties import tied
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.assign import ANSWERED
from halfhour.reading.whom.names import Self, name_words
from halfhour.reading.whom.subjects import Said
from halfhour.reading.whom.turns import SPEAKER

_AS = Begun(
    "a also am appointed as be became become becoming been being career currently duties elected first former "
    "formerly from he hired i in include includes including is job jobs later made makes named now office "
    "position positions post previously remains role roles serve served serves serving she since stint stints "
    "then they time title to until was were while work worked",
    r"(?:\b(?:is|am|was|were|be|been|being|job:|job is|job was|became|become|becoming|remains|I'm|he's|she's|they're|"
    r"as|"
    r"including|include|includes|serving as|while|(?:positions?|roles?|post|title|job|office|duties) of|"
    r"made|makes|named(?: (?:as|its|her|him|them))?|(?:to|since|in|until|from) \d{4}(?: (?:until|to|"
    r"through) [\w ]{3,25}?)?,?|appointed(?: (?:as|to be))?|"
    r"elected(?: (?:as|her|him|them|me))*|hired (?:me|her|"
    r"him|them) as|"
    r"jobs? as|roles? as|stints? as|time as|career as|work as|worked as|serve[sd]? as|then|later|[\"”,] (?:says|"
    r"said) the|"
    r"previously|formerly|"
    r"former|first|currently|now|also|A:)|(?:promoted|elevated|moved|rose|advanced|"
    r"returned)\b[^.;]{0,60}\bto)\s+"
    r"(?:(?:currently|formerly|previously|also|now|both|once|briefly|most recently|"
    r"(?:the )?(?:(?:[A-Z][\w.]*|of)\s+){0,4}\w+['’]s?|first|"
    r"its|our|their|her own|"
    r"his own|only)\s+)*(?:an?\s+|the\s+|one of\s+(?:(?:the|its|our|their|several|two|three|four|five|six)\s+)?)?$",
    re.IGNORECASE,
    marks=["says the", "said the", "promoted", "elevated", "moved", "rose", "advanced", "returned"],
)
_AND_A = re.compile(
    r"^[,;]\s+$|^[,;]?\s*(?:(?:and|then|later|before that|most recently|also)\s+)*(?:as\s+)?(?:an?|the|its|their)\s+$"
    r"|^[,;]?\s*(?:and|then|later|as|and as|and then|and later|and also as)\s+(?=$)"
    r"|^[,;]?\s*(?:and|then),?\s+(?:after|before|since|following|during|for) [^.;]{3,40}?,?\s+an?\s+$"
    r"|^[,;]?\s*(?:and,?\s+)?for (?:\w+ ){1,3}\w+,\s+an?\s+$"
)
_BEGINS = re.compile(
    r"^(?:an?\s+|the\s+|current\s+|now\s+)?(?P<former>(?:an?\s+)?(?:former|retired|one-time|onetime|ex)[\s-]+)?$", re.I
)
_BESIDE = re.compile(
    rf"(?:,\s+(?:[a-z][\w &-]{{2,30}}),(?=\s+(?:at|with|for|of|in)\s))?"
    rf"(?:,\s+|\s+(?:at|with|for|of|in)\s+)(?P<org>(?:the\s+)?(?:[a-z]+\s+)?[^\W\d_a-z]{ORGANISATION})(?:{YEARS})?"
)
_ANOTHERS = re.compile(r":\s+(?:Hon\.|Judge|[A-Z]\w+ [A-Z])")
_DID = Cued(
    "for since from",
    r"(?:(?<=^)|(?<=\. )|\b(?:I|he|she|they|and|[A-Z][a-z]+)\s+)"
    r"(?P<did>(?!(?i:need|indeed|lived|studied|attended|volunteered|served|coached|married|represented|enjoyed|earned|"
    r"graduated|received|certified|licensed|admitted|traveled|travelled|stayed|waited|tried|retired|loved|played|"
    r"supported|called|named|based|"
    r"raised|"
    r"added|mentored|chaired|used|followed|joined|moved|worked|hundred)\b)"
    r"(?:[A-Za-z][a-z-]{2,}ed|[Tt]aught|[Tt]each(?:es)?|[Dd]rove|[Ss]old|[Ff]lew|[Rr]an|[Gg]rew|[Kk]ept|[Bb]uilt|"
    r"[Mm]ade)"
    r"\s+[^.;:]{3,60}?(?:(?:,?\s+for\s+[\w -]{2,20}\s+(?:years|summers|months))|(?:,?\s+since\s+\d{4})|"
    r"(?:\s(?:for|at|with|in)\s[^.;:]{3,50}?,?\sfrom\s\d{4}\s*(?:to|until|through|-|–)\s*\d{2,4})))",
)
_TOOK_OFFICE = Cued(
    "appointed elected elevated oath re sworn",
    r"\b(?:[Aa]ppointed|[Ee]lected|re-elected|[Ee]levated|sworn in|took the oath)\b"
    r"(?=[^.;]{0,100}\b(?i:court|bench|judge|justice|governor|term|magistrate|commissioner|bankruptcy)\b)"
    r"(?![^.;]{0,60}\b(?i:board|committee|president|bar association|council|section|chair|"
    r"fellow|college of|academy|institute)\b)[^.;]{0,80}?\b\d{4}\b",
)
_TEACHES = Cued(
    "did do does class classes course courses lectures section sections seminar seminars taught teach teaches",
    r"\b(?:(?:has )?(?:co-)?(?:taught|teach(?:es)?)|lectures|(?:do|does|did) (?:one|a|two|an|some) (?:\w+ )?"
    r"(?:class|course|section|seminar)(?:es|s)?)\s+(?!(?:[^.;]{0,60}?\b)?(?:free|citizenship|ESL|Sunday|"
    r"library|volunteer)\b)(?:[^.;]{0,60}?\b)?(?:at|for|through|on|in(?: the)?)\s+(?:the\s+)?"
    rf"(?P<org>[A-Z]{ORGANISATION}?)(?=[,.;]|\s+(?:on|since|and|from|where|each|every|as|in|for|before|until)\b|$)"
    r"(?:,?\s+since \d{4})?",
)
_BEFORE = Cued(
    "before",
    r"\b[Bb]efore (?:that|this|law school|law|then|becoming [^,;.]{3,40}|joining [^,;.]{3,40}|going to law school|"
    r"practicing(?: law)?|college|all that),?\s+(?:I|he|she|they|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)\s+"
    r"(?P<did>(?!(?i:was|were|had|lived|studied|attended|earned|graduated|served|worked|spent|received|thought|wanted|"
    r"never|knew|got|moved|did|taught myself|married|volunteered)\b)[a-z-]+(?:ed|ove|old|aught|ew|an|ent|ook|ept|ade|"
    r"uilt)\b"
    r"\s+[^.;:,]{4,90})",
)
_OWN = Cued(
    "own",
    r"\b(?:has|have|runs?|opened|started|owns?|built|hung out)\s+(?:her|his|their|my) "
    r"own\s+[^,.;]{0,60}?(?:practice|firm|office|shop|shingle|"
    r"business)\b(?:\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s+in\s+\d{4})?",
)
_THEN = Cued(
    "after next then",
    r"\b(?:[Tt]hen|[Aa]fter that|[Nn]ext)\s+(?:came\s+|to\s+|it was\s+)?(?:the\s+)?"
    r"(?P<org>[A-Z][^.;]{3,70}?),?\s+(?P<years>\d{4}\s*(?:to|-|–)\s*(?:\d{4}|present))",
)
_OF = re.compile(r"^,?\s*(?:at|with|for|of|in|to|on|under|by|within|from)\s+(?:the\s+)?")
_FINITE = re.compile(r"\b(?:I|we|you|is|was|were|are|has|had|have|do|did|would|will|can)\b|\?$")


def posts_told(said: Said, person: Self) -> Iterator[Found]:
    """Posts by role, by tie to an organisation, and by what was done; each stretch of words once."""
    taken: list[tuple[int, int]] = []
    for found in [*sharing(list(_told(said, person)), said), *tied(said), *_others(said, person)]:
        if not any(a < found.end and found.start < b for a, b in taken):
            taken.append((found.start, found.end))
            yield found


@cache
def _roles() -> re.Pattern:
    return re.compile(rf"(?<![\w'-]){role_and_place()}")


_TOKEN = re.compile(r"[\w'’&/.-]+")
FAR = 7  # words that may stand before the one that names a role


def _next_role(words: str, at: int) -> re.Match | None:
    """The next role from *at* on: looked for only near words that name one, for the pattern is dear."""
    starts: list[int] = []
    for token in _TOKEN.finditer(words, at) if may_name_a_role(words) else ():
        starts.append(token.start())
        plain = token.group().rstrip(".,'’").lower().removeprefix("co-")
        if plain in known.role_names() or plain.removesuffix("s") in known.role_names():
            found = _roles().search(words, starts[-FAR:][0])
            if found:
                return found
    return None


def _told(said: Said, person: Self) -> Iterator[Found]:
    words = said.words
    at, last = 0, -1
    while found := _next_role(words, at):
        at = found.end("role")
        begin, role = found.start("role"), found["role"]
        where, upto = place_told(words, found)
        own = _OWN_NAME.match(words, found.end("role"))
        if own and " " in role and person.means(own["name"]) and not PLURAL.search(role):
            at = own.end()
            if not is_post(role, own["where"] or "", words, begin) or _EVENT.search(own["where"] or ""):
                continue
            last = at
            yield post(said, (begin, at), role, trimmed(_OF.sub("", own["where"] or "")), LIKELY)
            continue
        joined = last >= 0 and (_AND_A.match(words[last:begin]) or _goes_on(words[last:begin], role, where))
        opens = _BEGINS.match(_STEP.sub("", _after_opening(words[:begin], person)))
        beside = None if where else (_BESIDE.match if opens or joined else listed_after)(words, found.end("role"))
        if beside and (place(beside["org"]) or ("",))[0] != beside["org"]:
            where, upto = beside["org"], beside.end()
        alone = opens and not _ASIDE.sub("", words[upto:]).strip(" .") and (said.start == said.passage.start)
        answers = opens and said.passage.question and not _FINITE.search(words)
        begun = opens and (where or alone or answers or found["years"] or opens.group("former"))
        told = joined or begun or _AS.search(words[:begin][-110:]) or _is_named(words[:begin], person)
        if (
            not told
            or _NOBODYS.search(words[:begin][-40:])
            or is_a_clients(words[:begin], role)
            or not is_post(role, where, words, begin)
            or _NO_ROLE.match(words, found.end("role"))
            or is_person(where)
            or _names(person, where)
        ):
            continue
        if not person.family.isdisjoint(role.lower().split()) or _goes_on_otherwise(words, upto, person):
            continue
        role, where, upto = with_house(role, where or house_before(words, begin, role), words, upto)
        organisation = trimmed(_OF.sub("", where))
        at = last = upto
        yield post(said, (begin, upto), role, organisation, LIKELY if organisation else PERHAPS)


def _goes_on_otherwise(words: str, upto: int, person: Self) -> bool:
    """Does what follows a role say that it is another's, or no post?"""
    other = _ANOTHERS.match(words, upto) or NO_PLACE.match(words, upto)
    return bool(other) or _is_of_another(words, upto, person)


_NO_ROLE = re.compile(  # "the Washington State Paralegal Association", "The teacher who", "Clerk of Court hours 8:00"
    r" members?\b| (?:programs?|profession|courses?|schools?|students?|careers?|degrees?|licen[sc]es?|studies|training)"
    r"\b| (?:Association|Society|Section|Committee|Council|Alliance|Guild|Institute|Conference|Program|"
    r"Academy|Services|"
    r"League|Network|Foundation|Club)\b| who (?:remember|know|taught|teach|need|want)|[^.;]{0,12}\b[Hh]ours?:? \d"
)
_EVENT = re.compile(r"(?i)\b(?:annual|dinner|luncheon|lunch|ceremony|gala|banquet|meeting|reception|event)\b")
_ASIDE = re.compile(r"^\s*\([^()]{2,30}\)")
_STEP = re.compile(
    r"(?i)^.*(?:^|[.;]\s)(?:since then|before that|then|after that|now|currently|today|first|later|previously|"
    r"earlier|next):\s+"
)
_NOBODYS = re.compile(  # "you were a clerk", "Office of the City Attorney"
    r"(?i:\b(?:you|your|you're|your own|people(?! of)|somebody|someone)\b[^.;,]*$)|"
    r"\b(?:Offices?|Department|Division|Bureau|Chambers) of (?:the )?(?:[A-Z]\w+ )*$"
)
_OWN_NAME = re.compile(  # "Chief Deputy Clerk Ann Lee of the Superior Court"
    rf"\s(?P<name>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}})(?P<where>,?\s(?:of|at|with|for)\s{ORGANISATION})?"
)
_NAMED = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]+\s){1,3}[A-Z][\w.'’-]+)(?:\s['’]\d\d)?(?:,|\s\()\s?(?:(?:an?|the|our|its|their|now|"
    r"currently|"
    r"formerly|"
    r"former|who is|"
    r"long-time|longtime)\s)*$"
)
_LISTED = re.compile(r"(?:,|;|\band|\bas)\s+(?:and\s+)?(?:(?:then|later|also|now|as)\s+)*(?:an?\s+|the\s+|its\s+)?$")


def _is_named(lead: str, person: Self) -> bool:
    """Does a role stand right after the person's own name: "with Ann Lee, an examiner at"?"""
    found = _NAMED.search(lead[-90:])
    return bool(found) and found is not None and person.means(found["name"])


def _names(person: Self, where: str) -> bool:
    """ "Assistant to Ann Lee": is what stands where the employer would the person?"""
    return where.startswith(" to ") and not person.family.isdisjoint(where.lower().split())


def _goes_on(between: str, role: str, where: str) -> bool:
    """Is a role, after other words, one more of those that a sentence lists: ", Labor Counsel at First Group"?"""
    named = bool(re.search(r"\b(?:at|for|of|with|in)\s+(?:the\s+)?[A-Z]", where))
    return named and "." not in between and bool(_LISTED.search(between)) and not PLURAL.search(role)


def _is_of_another(words: str, upto: int, person: Self) -> bool:
    """ "With her is paralegal Tom Ode": a role right before somebody else's name is theirs."""
    found = re.match(r"\s([A-Z][a-z]+) [A-Z][\w'’-]+(?=[\s,.;(]|$)", words[upto:])
    return bool(found) and found is not None and found[1] in known.given_names() and not person.means(found[1])


def _after_opening(lead: str, person: Self) -> str:
    """What stands before a role, without the speaker's label and the person's own name."""
    lead = ANSWERED.sub("", SPEAKER.sub("", lead)).lstrip("\"'( ")
    return lead[after_name(lead, person) :]


_LEISURE = re.compile(  # "teaches the beginners' class at the Irish Heritage Center"
    r"(?i)\bfolkl|\b(?:beginners?['’]?|teens|kids|children|toddlers|seniors|neighbou?rs|dance|dancing|yoga|knitting|swimming|"
    r"skating|skiing|guitar|fiddle|karate|pottery|chess|catechism)\b|\b(?:(?:heritage|community|rec|cultural|senior|arts|"
    r"youth|"
    r"recreation) center|museum|ymca|ywca|jcc|club|gym|church|shelter|makerspace)\b"
)


def _others(said: Said, person: Self) -> Iterator[Found]:
    words = said.words
    for found in with_years(words):
        end = found.end("years") + found.group().endswith((")", "]"))
        yield post(said, (found.start("org"), end), "", trimmed(found["org"]), PERHAPS)
    for found in (*OWN.finditer(words), *_OWN.finditer(words)):
        yield post(said, found.span(), "owner", trimmed(found.group()), LIKELY)
    for found in _THEN.finditer(words):
        organisation = trimmed(found["org"])
        if not schools_in(organisation, short_too=True):
            yield post(said, found.span(), "", organisation, LIKELY)
    yield from in_charge(said)
    for start, end, role, organisation in tenures(words):
        yield post(said, (start, end), role, trimmed(organisation), PERHAPS)
    for found in _TOOK_OFFICE.finditer(words):
        yield post(said, found.span(), "", trimmed(found.group()), PERHAPS)
    for found in _TEACHES.finditer(words):
        if not person.words.isdisjoint(name_words(found.group())) or _LEISURE.search(found.group()):
            continue
        yield post(said, found.span(), "teacher", trimmed(found["org"]), PERHAPS)
    for found in (
        *_DID.finditer(words),
        *_BEFORE.finditer(words),
        *ODD_JOBS.finditer(words),
        *PREVIOUSLY.finditer(words),
    ):
        if not person.words.isdisjoint(name_words(found["did"])):
            continue  # "I taught Ann at Lowndes High": said by another
        if not re.search(r"(?i)\b(?:to|how|me|us|him|her|them|\w+self)\b", found["did"][:15]):
            yield post(said, found.span("did"), trimmed(found["did"]), "", PERHAPS)
