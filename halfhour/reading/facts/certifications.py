"""Credentials other than degrees and bar admissions: certificates, licences, notary, training."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Certification
from halfhour.reading.facts.admissions import admissions
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page, entries, is_prose, trimmed
from halfhour.reading.facts.letters import letters
from halfhour.reading.facts.schools import schools_in
from halfhour.reading.facts.study_ties import TRAINING
from halfhour.reading.facts.years import without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_NP = r"[A-Z][\w'’/-]*(?:\s+(?:(?:and|&|of|in|for)\s+)?[A-Z][\w'’/()-]*){0,6}"
_PROFESSIONAL = re.compile(
    r"Professional [A-Z]\w+ \((?:[A-Z][A-Za-z]{0,3}\.?){1,3}\)"
)  # Professional Agrologist (P.Ag.)
_SAID = re.compile(
    rf"(?:\b[Bb]oard[- ][Cc]ertified(?:\s+(?:in|by)\s+[^.;]{{3,80}}|\s+{_NP})?"
    rf"|\b(?:is|was|became|as|am|I'm|he's|she's|been|and|a|an|also|,|mediator|paralegal|interpreter|lawyer|attorney|"
    rf"guardian)\s+(?P<a>(?:certified|accredited|"
    rf"credentialed)\s+(?:by|as|in|to|through|"
    rf"with)\s+"
    rf"(?:an?\s+|the\s+)?[^.;,]{{3,90}})"
    rf"|\b(?:Certified|Chartered|Accredited)\s+{_NP}(?:\s+\([A-Z]{{2,6}}\))?"
    rf"|\b(?P<b>(?!She|He|They|The|State)(?:[A-Z][\w&/-]*\s+){{0,3}}[A-Z][\w&/-]+[- ][Cc]ertified)\b(?!\s+(?:her|"
    rf"him|them|me|public|"
    rf"mail|copy|question|class|the|[Pp]aralegal))"
    rf"|\b(?:is|am|was|became|I'm|he's|she's|as|and|also|been|he is|they're|remains|;|,|A|An|The only|only|now)\s+"
    rf"(?:now\s+|also\s+|still\s+)?(?:an?\s+|our\s+|the\s+(?:firm|"
    rf"office)'s\s+)?(?P<c>(?:\w+\s+){{0,2}}?(?:[A-Z][\w.]*\s+(?:Supreme Court\s+|State\s+)?)?"
    rf"(?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Aa]ccredited|[Cc]ommissioned|court-certified|state-certified|"
    rf"[Tt]rained|"
    rf"[Qq]ualified|court-qualified|[Ff]ully accredited)\s+(?!(?:two|three|four|the|her|his|a|an|new|dozens|many|over|"
    rf"generations|staff|hundreds|our|other)\b|to\b|in\b|by\b|as\b|attorney|lawyer|"
    rf"law\b|for\b)"
    rf"(?:[\w'’&/-]+\s+){{0,5}}?(?:mediators?|interpreters?|translators?|paralegals?|[Rr]epresentative|[Ss]pecialist|"
    rf"advocate|"
    rf"arbitrator|planner|nurse|investigator|technician|practitioner|broker|notary(?: public)?|trainer|instructor|"
    rf"teacher|"
    rf"social worker|coach|accountant|guardian ad litem|appraiser|pilot|EMT|user|[Aa]dministrator|[Pp]rofessional|"
    rf"examiner|"
    rf"negotiator|officer|agent|assistant|counselor|therapist|facilitator|firefighter|manager|reporter|process server|"
    rf"parliamentarian|diver|guide|electrician|welder|arborist|forester|engineer|surveyor|master gardener|[Ss]teward)"
    rf"(?:,?\s+(?:Tier|Level|Class)\s+\w+|\s+for\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?)"
    rf"|\b(?P<d>(?:trained|training|licensed|certified|qualified|registered|accredited|commissioned|"
    rf"credentialed)\s+as\s+an?\s+"
    rf"(?!attorney|lawyer|solicitor|barrister|young|result)[^.;]{{3,60}}?(?=[.;]|,\s+(?!Tier|Level)|\s+(?:and|but|"
    rf"in \d|since|when|who|to)\b|$))"
    rf"|\b(?P<e>(?:holds?|earned|obtained|received|has|have|got|gets|completed|finished|keeps|added|carries|carry|"
    rf"did|renewed)\s+"
    rf"(?:(?:her|his|their|my|the|an?|both|also)\s+)?[^.;]{{0,70}}?(?:certificat(?:e|ion)|credential|licen[sc]e|"
    rf"designation|"
    rf"accreditation|notary stamp|commission|certification card|card)s?(?:\s+(?:in|from|by|through|of|as|"
    rf"with)\s+[^.;,]{{3,70}})?(?:\s+in\s+\d{{4}})?)"
    rf"|\b(?P<f>(?:completed|finished|attended|took|did)\s+(?:the\s+|an?\s+|her\s+|his\s+|my\s+|"
    rf"\w+\s+)?[^.;]{{3,80}}?\btraining\b"
    rf"(?:\s+(?:in|from|by|through|with|at)\s+[^.;,]{{3,60}})?)"
    rf"|(?:^|[.;]\s+)(?P<m>(?:Certified|Trained|Accredited|Credentialed) (?:in|by|through|as)\s+[^.;]{{3,70}})"
    rf"|\b(?P<n>(?:Rule \d+|court-listed|listed|state-listed|roster(?:ed)?) (?:listed )?(?:[a-z]+ )?mediator)\b"
    rf"|\b(?P<g>(?:[A-Z]\w+\s+)?(?:commissioned\s+)?(?:[Nn]otary(?:\s+[Pp]ublic)?))\b"
    rf"|\b(?P<h>(?:passed|sat for|took)\s+(?:the\s+|her\s+|his\s+|"
    rf"my\s+)?(?:[A-Z][\w-]*\s+){{1,5}}(?:[Ee]xam(?:ination)?|test)"
    rf"(?:\s+(?:from|of|with)\s+[A-Z]\w+)?(?:,?\s+in\s+\d{{4}})?)"
    rf"|\b(?P<i>(?:also\s+)?(?:registered|certified|licensed)\s+(?:for|in)\s+[A-Z]\w+(?:\s[A-Z]\w+)?)(?=[.;,]|$)"
    rf"|(?:^|[;,]\s+)(?P<j>[A-Z][\w&]*(?:\s+[\w&.-]+){{0,5}}\s+(?:training|certification|"
    rf"certified)(?:,?\s+\(?(?:\d+\s+h\w*|(?:19|20)\d\d)\)?)?)(?=[.;,]|$)"
    rf"|(?:^|\b(?:is|am)\s+)(?P<k>[Qq]ualified\s+(?:to|for)\s+(?:accept|take|handle|represent|try|Class|capital|"
    rf"death)[^.;]{{0,60}})"
    rf"|\b(?P<o>(?:on|joined)\s+(?:the\s+)?[^.;,]{{0,60}}?\b(?:rosters?|panels?|"
    rf"lists?)\s+of\s+[^.;]{{0,60}}?(?:mediators?|"
    rf"arbitrators?|neutrals|interpreters?|evaluators))\b"
    rf"|\((?P<p>(?:court[- ]|state[- ]|federally )?certified,\s+[^()]{{3,50}})\)"
    rf"|\b(?P<q>(?:DOJ|VA|BIA|EOIR|OLAP)[- ][Aa]ccredited(?:\s+(?:attorney|representative|agent|claims agent))?)\b"
    rf"|\b(?P<r>(?:trained|certified)\s+in\s+(?:collaborative|mediation|restorative|trauma|facilitative|transformative|"
    rf"arbitration|negotiation|e-?discovery|dispute|conflict)[^.;,]{{0,40}}?(?:\s+in\s+\d{{4}})?)(?=[.;,]|$|\s+and\b)"
    rf"|\b(?P<s>(?:Collaborative(?: Law)?|Mediation|Trauma)[- ][Tt]rained)\b"
    rf"|(?P<t>{_PROFESSIONAL.pattern})"
    rf"|\b(?P<u>(?:certified|recertified)\s+(?:her|him|them|me)\s+(?:in|as)\s+[^.;,]{{3,60}})"
    rf"|\b(?P<l>is\s+a\s+(?:[A-Z]\w+\s+)?(?:dedimus justice|commissioner (?:for|of) oaths|justice of the peace)))"
)
_BAR_EXAM = re.compile(r"\b[Bb]ar\b|LSAT|State Bar")
_NOT = re.compile(
    r"\b(?:working toward|studying for|not (?:yet )?|plans? to|hopes? to|candidate for|preparing for|"
    r"firm is|B Corp|approved by)\b",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"\b(?:law degree|J\.?D|bachelor|master's|paralegal (?:studies )?certificate|certificate in paralegal)",
    re.IGNORECASE,
)


def certifications(said: Said, page: Page) -> Iterator[Found]:
    """Credentials listed under a heading, or said to be held."""
    if "certification" in said.topics:
        yield from _listed(said, page)
        return
    if _OTHERS & set(said.topics) and not is_prose(said.words):
        yield from _among_others(said)
        return
    taken: list[tuple[int, int]] = []
    for start, end in sorted([*_spans(said), *_initials(said, page), *_trainings(said.words)]):
        if taken and start < taken[-1][1]:
            continue
        taken.append((start, end))
        yield _fact(said, start, end, LIKELY)


_OTHERS = frozenset(("education", "membership", "award", "publication", "language", "practice_area", "community"))


def _among_others(said: Said) -> Iterator[Found]:
    """A credential that stands by itself in a list of something else."""
    if "membership" not in said.topics:
        return
    for entry in entries(said):
        found = known.credential_pattern().match(entry.words) or _PROFESSIONAL.match(entry.words)
        if found and _is_own(entry.words, found):
            yield _fact(said, entry.start - said.start, entry.start - said.start + len(entry.words), LIKELY)


def _initials(said: Said, page: Page) -> Iterator[tuple[int, int]]:
    for start, end in letters(said, page):
        if not _NOT.search(said.words[max(0, start - 40) : start]):
            yield start, _with_bracket(said.words, end)


_TRAINED = re.compile(rf"(?:[A-Z][\w'’]+\s+){{0,5}}?(?:{TRAINING.pattern})(?:['’]s)?(?:\s+(?:[A-Z]\w*|\d+|of)){{0,5}}")
_LEARNED = re.compile(
    r"(?i)\b(?:graduat\w+|alum\w+|complet\w+|attend\w+|finish\w+|trained at|earned|went through|did)\b"
)
_LED = re.compile(r"(?i)\b(?:faculty|teach\w*|taught|instructor|lectur\w+|direct\w+|present\w+|board|fellow)\b")


def _trainings(words: str) -> Iterator[tuple[int, int]]:
    """Schools for those who practise already: "a graduate of the National Judicial College"."""
    for found in _TRAINED.finditer(words):
        lead = words[: found.start()]
        told, led = list(_LEARNED.finditer(lead)), list(_LED.finditer(lead))
        if told and not (led and led[-1].start() > told[-1].start()):
            yield found.span()


def _spans(said: Said) -> Iterator[tuple[int, int]]:
    words = said.words
    for found in known.credential_pattern().finditer(words):
        if _NOT.search(words[max(0, found.start() - 40) : found.start()]) or not _is_own(words, found):
            continue
        yield found.start(), _with_bracket(words, found.end())
    for found in _SAID.finditer(words):
        group = next((g for g in "abcdefghijklmnopqrstu" if found.group(g)), None)
        start, end = found.span(group) if group else found.span()
        if _NOT.search(words[max(0, start - 40) : end]) or words.startswith("?", end):
            continue
        if group == "j" and " by training" in words[start:end]:
            continue
        if group == "h" and (_BAR_EXAM.search(words[start:end]) or _sat_only(words, start)):
            continue
        if group == "i" and words[start:end].split(" ", 2)[-1] in known.states():
            continue
        if group in ("e", "c", "d") and (_STUDY.search(words[start:end]) or _names_a_school(words[start:end])):
            continue
        if group == "e" and (_NO_CREDENTIAL.search(words[start:end]) or not _names_something(words[start:end])):
            continue
        yield start, _with_bracket(words, end)


_NO_CREDENTIAL = re.compile(
    r"(?i)\bpractice law|bar\b(?!['’]s cert| (?:certif|board|association))|"
    r"business card|library card|driver|commission(?:er)? (?!as)|green card|score ?card|"
    r"law licen|"
    r"fishing|gift card|in-house|by training|licen[sc]es\b|credit card|baseball|birthday|punch card|membership card|"
    r"marriage"
)


def _names_a_school(words: str) -> bool:
    return any(not TRAINING.search(school.words) for school in schools_in(words, short_too=True))


def _sat_only(words: str, start: int) -> bool:
    """Was an examination sat for, where the credential itself is named beside it?"""
    return not words.startswith("passed", start) and bool(known.credential_pattern().search(words))


def _names_something(words: str) -> bool:
    """Is a credential named, or one of those that everybody knows?"""
    rest = words.split(" ", 1)[-1]
    return bool(
        re.search(
            r"[A-Z]{2}|[A-Z][a-z]+|mediat|notary|interpret|paralegal|real estate|nurs|teach|train|court|"
            r"specialist|apprais|planner|skills|guardian|fiduciary|privacy|trial",
            rest,
        )
    )


def _is_own(words: str, found: re.Match) -> bool:
    """ "a Registered Nurse" as former work, or a section's name, is no credential."""
    after = words[found.end() : found.end() + 24]
    if re.match(
        r"\?|\s+(?:turned|rules?|bill|task force|work group|Section|Association|Division|Program|Committee|Exam|"
        r"for (?:the|a)|at)\b",
        after,
    ):
        return False
    lead = words[max(0, found.start() - 30) : found.start()]
    low = found.group().lower()
    if low in (
        "registered nurse",
        "notary",
        "guardian ad litem",
        "board certified",
        "licensed paralegal",
        "registered paralegal",
        "customs broker",
    ):
        return not re.search(
            r"\b(?:formerly|former|was|as|worked as|her assistant)\s+(?:an?\s+)?$", lead, re.IGNORECASE
        )
    return True


def _with_bracket(words: str, end: int) -> int:
    tail = re.match(
        r"(?:\s+in\s+[A-Z]\w+(?:\s(?:and\s|&\s)?[A-Z]\w+){0,3})?(?:\s*\([^()]{2,40}\))?(?:,?\s+(?:credential|"
        r"designation))?(?:,?\s+(?:in|since)\s+\d{4})?",
        words[end:],
    )
    return end + tail.end() if tail else end


_NO_ENTRY = re.compile(  # who issued a credential and when, or a question
    r"^(?i:active|inactive|eligible|in good|retired|current|issued|expires|expired|credential id|show credential|"
    r"see credential|issuing|valid|none\b|n/a)|\?$|"
    r"^(?:The )?(?:(?:[A-Z][\w&']+|of|for|and|&) )+(?:Association|Institute|Society|Federation|Foundation|Board|"
    r"Council|"
    r"Academy)(?: \([A-Z]+\))?$"
)


def _listed(said: Said, page: Page) -> Iterator[Found]:
    mixed = len(said.topics) > 1
    for entry in entries(said):
        if len(entry.words) > 160 or not re.search(r"[A-Za-z]{2}", entry.words) or _NO_ENTRY.search(entry.words):
            continue
        if mixed and "education" in said.topics and schools_in(entry.words, short_too=True):
            continue
        licence = mixed and "admission" in said.topics and not known.credential_pattern().search(entry.words)
        if licence and list(admissions(said, page)):
            continue
        yield _fact(said, entry.start - said.start, entry.end - said.start, SURE)


_HELD = re.compile(
    r"^(?:holds?|earned|obtained|received|has|got|completed|finished|attended|keeps)\s+(?:(?:her|his|their|my|the|"
    r"an?)\s+)?|"
    r"\s+(?:credential|designation)s?$",
    re.IGNORECASE,
)


def _fact(said: Said, start: int, end: int, confidence: float) -> Found:
    words = said.words[start:end]
    years = years_in(words)
    plain = trimmed(_HELD.sub("", without_years(words)))
    known_as = known.credential_pattern().search(words)
    usual, body = known.credentials().get(known_as.group() if known_as else plain, ("", ""))
    name = trimmed(re.split(r",\s+(?=[A-Z]{3,6}\b|National|State)", plain)[0])
    year = years.start or years.end
    details = Certification(usual or name, body, year)
    return Found(
        "certification",
        said.start + start,
        said.start + end,
        plain,
        details,
        confidence,
        year,
        years.end if years.start else None,
    )
