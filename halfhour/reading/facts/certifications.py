"""Credentials other than degrees and bar admissions: certificates, licences, notary, training."""

import re
from collections.abc import Iterator

from halfhour.reading.details import Certification
from halfhour.reading.facts.admissions import admissions
from halfhour.reading.facts.found import LIKELY, SURE, Found, Page, entries, trimmed
from halfhour.reading.facts.schools import schools_in
from halfhour.reading.facts.years import without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.whom.subjects import Said

_NP = r"[A-Z][\w'’/-]*(?:\s+(?:(?:and|&|of|in|for)\s+)?[A-Z][\w'’/()-]*){0,6}"
_SAID = re.compile(
    rf"(?:\b[Bb]oard[- ][Cc]ertified(?:\s+(?:in|by)\s+[^.;]{{3,80}}|\s+{_NP})?"
    rf"|\b(?:is|was|became|as|am|I'm|he's|she's|been|and|a|an|also|,)\s+(?P<a>certified\s+(?:by|as|"
    rf"in)\s+(?:an?\s+|the\s+)?[^.;,]{{3,90}})"
    rf"|\bCertified\s+{_NP}(?:\s+\([A-Z]{{2,6}}\))?"
    rf"|\b(?P<b>[A-Z]{{2,6}}(?:/[A-Z]{{1,3}})?[- ]certified)\b"
    rf"|\b(?:is|am|was|became|I'm|he's|she's|as|and|also|been|he is|they're|"
    rf"remains)\s+(?:also\s+)?(?:an?\s+)?(?P<c>(?:certified|licensed|registered|accredited|"
    rf"commissioned|court-certified|state-certified|trained)\s+"
    r"(?!to\b|in\b|by\b|as\b|attorney|lawyer)(?:[\w-]+\s+){0,4}?(?:mediators?|interpreters?|"
    r"translators?|paralegals?|representative|specialist|advocate|arbitrator|planner|nurse|"
    r"investigator|"
    r"technician|practitioner|broker|notary|trainer|instructor|teacher|social worker|coach|"
    r"accountant|guardian ad litem|appraiser|pilot|EMT|user|administrator|professional|examiner|"
    r"negotiator|officer|agent|assistant|counselor|therapist))"
    rf"|\b(?P<d>(?:trained|training)\s+as\s+an?\s+[^.;,]{{3,70}})"
    rf"|\b(?P<e>(?:holds?|earned|obtained|received|has|got|completed|finished|keeps)\s+(?:her|his|"
    rf"their|my|the|an?)\s+[^.;]{{0,60}}?(?:certificat(?:e|ion)|credential|licen[sc]e|designation|"
    rf"accreditation)s?(?:\s+(?:in|from|by|through|of)\s+[^.;,]{{3,70}})?(?:\s+in\s+\d{{4}})?)"
    rf"|\b(?P<f>(?:completed|finished|attended)\s+(?:the\s+|an?\s+|"
    rf"\w+\s+)?[^.;]{{3,80}}?\btraining\b(?:\s+(?:in|from|by|through|with|at)\s+[^.;,]{{3,60}})?)"
    r"|\b(?P<g>(?:commissioned\s+)?notary(?:\s+public)?)\b)"
)
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
    if {"education", "membership", "award", "publication", "language", "practice_area"} & set(said.topics):
        return
    taken: list[tuple[int, int]] = []
    for start, end in sorted(_spans(said)):
        if taken and start < taken[-1][1]:
            continue
        taken.append((start, end))
        yield _fact(said, start, end, LIKELY)


def _spans(said: Said) -> Iterator[tuple[int, int]]:
    words = said.words
    for found in known.credential_pattern().finditer(words):
        if _NOT.search(words[max(0, found.start() - 40) : found.start()]) or not _is_own(words, found):
            continue
        yield found.start(), _with_bracket(words, found.end())
    for found in _SAID.finditer(words):
        group = next((g for g in "abcdefg" if found.group(g)), None)
        start, end = found.span(group) if group else found.span()
        if _NOT.search(words[max(0, start - 40) : end]):
            continue
        if group in ("e", "c") and (_STUDY.search(words[start:end]) or schools_in(words[start:end], short_too=True)):
            continue
        if group == "e" and re.search(r"\bpractice law|bar\b", words[start:end]):
            continue
        yield start, _with_bracket(words, end)


def _is_own(words: str, found: re.Match) -> bool:
    """ "a Registered Nurse" as former work, or a section's name, is no credential."""
    after = words[found.end() : found.end() + 24]
    if re.match(r"\s+(?:Section|Association|Division|Program|Committee|Exam|for (?:the|a)|at)\b", after):
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
        r"(?:\s*\([^()]{2,40}\))?(?:,?\s+(?:credential|designation))?(?:,?\s+(?:in|since)\s+\d{4})?",
        words[end:],
    )
    return end + tail.end() if tail else end


def _listed(said: Said, page: Page) -> Iterator[Found]:
    mixed = len(said.topics) > 1
    for entry in entries(said):
        if len(entry.words) > 160 or not re.search(r"[A-Za-z]{2}", entry.words):
            continue
        if mixed and "education" in said.topics and schools_in(entry.words, short_too=True):
            continue
        licence = mixed and "admission" in said.topics and not known.credential_pattern().search(entry.words)
        if licence and list(admissions(said, page)):
            continue
        yield _fact(said, entry.start - said.start, entry.end - said.start, SURE)


_HELD = re.compile(
    r"^(?:holds?|earned|obtained|received|has|got|completed|finished|attended|keeps)\s+(?:(?:her|his|their|my|the|an?)\s+)?|"
    r"\s+(?:credential|designation)s?$",
    re.IGNORECASE,
)


def _fact(said: Said, start: int, end: int, confidence: float) -> Found:
    words = said.words[start:end]
    years = years_in(words)
    plain = trimmed(_HELD.sub("", without_years(words)))
    known_as = known.credential_pattern().search(words)
    usual, body = known.credentials().get(known_as.group(), ("", "")) if known_as else ("", "")
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
