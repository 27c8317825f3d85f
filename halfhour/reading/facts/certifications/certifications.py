"""Credentials other than degrees and bar admissions: certificates, licences, notary, training."""

import re
from collections.abc import Iterator

from halfhour.reading.facts.certifications.certified import OTHER_LICENCES, PROFESSIONAL, SAID
from halfhour.reading.facts.certifications.credential import credential
from halfhour.reading.facts.certifications.letters import letters
from halfhour.reading.facts.certifications.listed import listed
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.education.study_ties import TRAINING
from halfhour.reading.facts.education.trainings import trainings
from halfhour.reading.facts.found import LIKELY, Found, Page, entries, is_prose
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_BAR_EXAM = re.compile(r"\b[Bb]ar\b|LSAT|State Bar")
_NOT = re.compile(
    r"\b(?:working toward|studying for|not(?: yet)?|plans? to|hopes? to|candidate for|preparing for|"
    r"firm is|B Corp|client['’]s|approved by|"
    r"(?:writ\w+|wrote|spoke|speaks?|talks?|blogs?|lectures?|articles?) (?:on|about)|"
    r"prepar(?:es|ed|ing) (?:\w+ )?(?:students|candidates|paralegals|others|them|people) for|"
    r"study (?:guides?|groups?) for|"
    r"unless(?: otherwise)?(?: \w+)?)\b",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"\b(?:law degree|J\.?D|bachelor|master's(?! licen)|paralegal (?:studies )?certificate|certificate in paralegal)",
    re.IGNORECASE,
)


def certifications(said: Said, page: Page) -> Iterator[Found]:
    """Credentials listed under a heading, or said to be held."""
    if "certification" in said.topics:
        yield from listed(said, page)
        return
    if "admission" in said.topics and OTHER_LICENCES.search(said.words) and not is_prose(said.words):
        yield from listed(said, page)
        return
    if _OTHERS & set(said.topics) and not is_prose(said.words):
        yield from _among_others(said)
        return
    taken: list[tuple[int, int]] = []
    for start, end in sorted([*_spans(said), *_initials(said, page), *trainings(said.words)], key=_longest_first):
        if taken and start < taken[-1][1]:
            continue
        taken.append((start, end))
        yield credential(said, start, end, LIKELY)


def _longest_first(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]


_OTHERS = frozenset(("education", "membership", "award", "publication", "language", "practice_area", "community"))


def _among_others(said: Said) -> Iterator[Found]:
    """A credential that stands by itself in a list of something else."""
    if not {"membership", "education", "award"} & set(said.topics):
        return
    for entry in entries(said):
        if "membership" not in said.topics and not _BEGINS.match(entry.words):
            continue
        found = (
            _BEGINS.match(entry.words)
            or known.credential_pattern().match(entry.words)
            or PROFESSIONAL.match(entry.words)
        )
        if found and _is_own(entry.words, found):
            yield credential(said, entry.start - said.start, entry.start - said.start + len(entry.words), LIKELY)


_BEGINS = re.compile(  # an entry that can be nothing else: "Certified Court Manager, NCSC (2017)"
    r"(?!Certified (?:by|in|copy|legal intern)\b)(?:[A-Z]{2,6} )?(?:Board[- ])?"
    r"(?:Certified|Licensed|Registered|Accredited) (?!Students?\b|Law\b)[A-Z][\w&-]+"
)


def _initials(said: Said, page: Page) -> Iterator[tuple[int, int]]:
    for start, end in letters(said, page):
        if not _NOT.search(said.words[max(0, start - 40) : start]):
            yield start, _with_bracket(said.words, end)


def _spans(said: Said) -> Iterator[tuple[int, int]]:
    words = said.words
    for found in known.credential_pattern().finditer(words):
        if _NOT.search(words[max(0, found.start() - 40) : found.start()]) or not _is_own(words, found):
            continue
        yield found.start(), _with_bracket(words, found.end())
    for group, start, end in _said(words):
        if _NOT.search(words[max(0, start - 40) : end]) or words.startswith("?", end):
            continue
        if group == "a" and _DOCKET.search(words[:start]):
            continue
        if " turned " in words[start : end + 8] or _FORMER.match(words, start):
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


_ANOTHER = re.compile(  # one more of them: "... from NALA and her CEDS", "... and is a notary"
    r",?\s+and\s+(?:(?:also|is|was|later|then|now)\s+)*(?:an?|her|his|their|my)\s+"
    r"(?=(?-i:[A-Z])|notary|certified|licensed|registered|trained|accredited)"
)


_ONE_MORE = re.compile(  # "Certified Mediator and Guardian ad Litem", not "Circuit and Family Mediator"
    r"\b(?:Mediator|Manager|Planner|Auditor|Paralegal|Examiner|Attorney|Specialist|Accountant|Interpreter|Consultant|"
    r"Professional|Administrator|Practitioner|Interpreter)(?P<gap>\s+and\s+)(?=[A-Z])"
)


def _up_to_another(words: str, start: int, end: int) -> int:
    another = _ANOTHER.search(words, start, end)
    if another:
        return another.start()
    more = _ONE_MORE.search(words, start, end)
    return more.start("gap") if more else end


def _said(words: str) -> Iterator[tuple[str | None, int, int]]:
    """Each way in which one is said to be held, `(group, start, end)`, up to where another one is named."""
    at = 0
    while found := SAID.search(words, at):
        group = next((g for g in "abcdefghijklmnopqrstuvwxyz" if found.group(g)), None)
        start, end = found.span(group) if group else found.span()
        end = _up_to_another(words, start, end)
        yield group, start, end
        at = max(end, found.start() + 1)


_DOCKET = re.compile(  # "presides over the drug docket, certified by the Supreme Court"
    r"(?i)\b(?:docket|program|court|course|clinic|firm|agency|business|school|company|office|lab|curriculum|"
    r"translations?|records?|class),?\s+$"
)
_NO_CREDENTIAL = re.compile(
    r"(?i)\bpractice law|^(?!.*\bcertification\b).*bar\b(?!['’]s cert| (?:certif|board|association))|"
    r"business card|library card|driver|commission(?:er)? (?!as)|green card|score ?card|"
    r"law licen|"
    r"fishing|gift card|in-house|by training|licen[sc]es\b|credit card|baseball|birthday|punch card|membership card|"
    r"marriage"
)


_FROM_A_SCHOOL = re.compile(
    r"(?i)\b(?:certification|credential|designation|licen[sc]e|accreditation) (?:from|through|by|at)\b"
)


def _names_a_school(words: str) -> bool:
    if _FROM_A_SCHOOL.search(words):
        return False  # a credential, though a college gives it
    return any(not TRAINING.search(school.words) for school in schools_in(words, short_too=True))


def _sat_only(words: str, start: int) -> bool:
    """Was an examination sat for, where the credential itself is named beside it?"""
    return not words.startswith("passed", start) and bool(known.credential_pattern().search(words))


_FORMER = re.compile(r"(?i)(?:formerly|former|once|previously|she|he|they|i|we|our|represents?|advises?|defends?)\b")
_NO_KIND = frozenset(
    "her his their my the a an our law bar active inactive own first new current state legal full valid attorney's "
    "lawyer's "
    "to practice also both same and in".split()
)


def _names_something(words: str) -> bool:
    """Is a credential named, or one of those that everybody knows?"""
    rest = words.split(" ", 1)[-1]
    licence = re.match(r"((?:[\w'’-]+\s+){1,6})licen[sc]e\b", rest)
    if licence and set(licence.group(1).lower().split()) - _NO_KIND - {name.lower() for name in known.states()}:
        return True
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
        r"(?:\s+in\s+[A-Z]\w+(?:\s(?:and\s|&\s)?[A-Z]\w+){0,3})?(?:\s*\([^()]{2,90}\))?(?:,?\s+(?:credential|"
        r"designation))?(?:\s+(?:through\s+(?:the\s+)?[A-Z][\w&'’-]*(?:\s+(?:(?:of|for|and|the|&)\s+)*[A-Z][\w&'’-]*)*|"
        r"(?:by|from)\s+[A-Z]{3,}))?(?:,?\s+(?:in|since)\s+\d{4})?",
        words[end:],
    )
    return end + tail.end() if tail else end
