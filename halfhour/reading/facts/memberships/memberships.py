"""Bars, sections, professional bodies and their boards; and civic boards, which belong to community."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued
from halfhour.reading.facts.admissions.courts import jurisdiction
from halfhour.reading.facts.awards.awards import AWARD_WORDS
from halfhour.reading.facts.found import (
    LIKELY,
    PERHAPS,
    SURE,
    Found,
    Page,
    entries,
    is_clutter,
    is_prose,
    tells,
)
from halfhour.reading.facts.memberships.belonging import OWN_CHAPTER, alone, gives, is_role, is_workplace, loosely_told
from halfhour.reading.facts.memberships.bodies import (
    BODY,
    CIVIC,
    NEAR_HOME,
    OFFICE,
    PROFESSIONAL,
    initials,
    is_civic,
    is_faith,
    parts_of_known,
)
from halfhour.reading.facts.memberships.membership import membership
from halfhour.reading.facts.memberships.part_taken import with_part
from halfhour.reading.facts.memberships.reviews import reviews
from halfhour.reading.facts.memberships.scraps import is_scrap
from halfhour.reading.facts.memberships.ties import TIE
from halfhour.reading.facts.work.strays import is_stray
from halfhour.reading.facts.years import without_years
from halfhour.reading.whom.subjects import Said

_TAIL = re.compile(
    r"^(?:['’]s(?:\s+[a-z][\w-]+){1,3}\s+(?:committee|section|division|council)\b|'s)?"
    r"(?:\s+[Bb]oard(?: of (?:[Dd]irectors|[Gg]overnors|[Tt]rustees))?|\s+executive "
    r"committee|\s+committee|\s+lawyer referral service|\s+section|\s+(?:advisory )?(?:board|council|"
    r"committee))?"
    r"(?:\s*\([^()]{2,60}\))?(?:,?\s+(?:Chapter|Section|Division)\b)?(?:,?\s+(?:since|from|"
    r"in)\s+\d{4}(?:\s*(?:to|-|–)\s*(?:\d{4}|present))?)?(?:\s+and its\s+(?:[A-Z][\w&]*\s+(?:and\s+|"
    r"&\s+)?){1,7}(?:Section|Committee|Division))?"
)
_NEVER = re.compile(
    r"\b(?:best lawyers|super lawyers|chamber of commerce|management committee|executive committee of the firm|"
    r"development "
    r"committee|law review|jury|bar exam|team of|(?:his|her|their) family|"
    r"(?:house|senate) (?:[\w]+ ){1,4}committee|hiring committee|recruiting committee|the firm's|firm committee|"
    r"practice group|(?<!by the )(?:court of "
    r"appeals|circuit court|district court|supreme court|superior court)(?![^.;,]{0,60}\b(?:committee|board|council|"
    r"commission|task force|panel|clerks|judges|association|society|section)\b)|law faculty|full-time "
    r"faculty|right to counsel|fellow of the (?:ICM|institute for court management)|associate development)\b",
    re.IGNORECASE,
)

_SERVES_ONE = re.compile(
    r"\b(?:counsel|clerk|aide|assistant|advis[eo]r|secretary) to $|"
    r"(?i:\b(?:represent|advis|counsel|defend|assist|train|sue)(?:s|e|es|ed|ing)? (?:[\w-]+ ){0,2}members?\b[^.;,]*$)"
)
_PUBLIC = re.compile(
    r"\b(?:Task Force|Committee|Commission|Working Group|Workgroup|Panel|Coalition|Caucus|Network|Alliance)\b"
)
_PART = re.compile(r"\b(?:Section|Division|Committee|Inn|Chapter|[Cc]hair|[Tt]reasurer|[Pp]resident|[Ss]ecretary)\b")
_STRANGE = frozenset(("admission", "practice_area"))  # a body with its office may stray below these
_NOTHING = re.compile(r"\b(?:Current|Present|[Mm]embers?|Membership|Active)\b")  # beside a body on another line
_GROUP = re.compile(r"(?i)\b(?:section|committee|bar\b|association|chapter|task|roundtable)")


def memberships(said: Said, page: Page) -> Iterator[Found]:
    """Bodies that the person belongs to, each with the office held."""
    return (found for found in _memberships(said) if not (found.type == "membership" and is_scrap(found.value)))


def _memberships(said: Said) -> Iterator[Found]:
    if "publication" not in said.topics:
        yield from reviews(said)
    topics = set(said.topics) if {"membership", "community"} & set(said.topics) or not tells(said.words) else set()
    if {"membership", "community"} & topics and not is_prose(said.words):
        yield from _listed(said, only_civic="membership" not in topics, only_bodies="community" not in topics)
        return
    if topics and topics <= _STRANGE and alone(said.words.strip(" .")) and _PART.search(said.words):
        words = said.words.strip(" .")  # "Sonoma County Bar Association, Public Law Section" among the bars
        yield membership(said, (at := said.words.index(words)), at + len(words), civic=False, confidence=PERHAPS)
        return
    in_header = "header" in topics and (_IN_HEADER.match(said.words) or _is_body(said.words.strip(" .")))
    if topics - {"membership", "community", "experience", "work", "city"} and not in_header:
        return
    yield from _told(said)


def _is_body(words: str) -> bool:
    """Is a line below the name a body, with the office held there, rather than a post?"""
    return alone(words) and not re.match(r"(?i)(?:of|general|senior|staff|associate|deputy|assistant)\b", words)


_IN_HEADER = re.compile(
    r"(?i)(?:past |former |immediate past |active |vice[- ]|founding |co-?|life |board )*(?:members?|president|"
    r"chair\w*|"
    r"treasurer|secretary|delegate|fellow|founder|master of|liaison|trustee|director|board)\b(?=[,:]? .*\b(?:bar|"
    r"association|"
    r"section|committee|inn|society|council|guild|foundation|academy|lawyers|paralegals|institute|[A-Z]{3,6})\b)"
)


def _listed(said: Said, *, only_civic: bool, only_bodies: bool) -> Iterator[Found]:
    loose = only_civic and said.passage.piece.kind not in ("item", "cell")
    for entry in entries(said):
        words = entry.words
        if ("award" in said.topics and AWARD_WORDS.search(words)) or is_stray(words):
            continue
        if _NO_MEMBER.match(words) or ("admission" in said.topics and not BODY.search(_COURT.sub("", words))):
            continue
        if "admission" in said.topics and not alone(words) and jurisdiction(codes=True).match(words):
            continue  # "Bar memberships: Oregon"
        ours = only_civic and alone(re.sub(r"^(?i:member of (?:the )?)", "", words)) and not is_civic(words)
        if is_clutter(words) or (loose and not (ours or CIVIC.search(words) or OFFICE.search(words))):
            continue
        if (
            is_faith(words)
            or len(words) > 170
            or not re.search(r"\w{3}", _NOTHING.sub("", without_years(words)))
            or (re.search(r"(?i)\bchamber of commerce$", words) and not only_civic)
        ):
            continue
        civic = (
            (only_civic and not ours)
            or (not only_bodies and is_civic(words) and not initials().search(words))
            or bool(re.match(r"(?i)(?:.*\s[-–—]\s|.*, )?volunteer\b(?! (?:lawyers|attorneys))|pro bono\b", words))
        )
        civic = civic and not re.search(r"\bSection$", words)
        yield membership(said, entry.start - said.start, entry.end - said.start, civic=civic, confidence=SURE)


def _told(said: Said) -> Iterator[Found]:
    words = said.words
    taken: list[tuple[int, int]] = []
    for found in OWN_CHAPTER.finditer(words):
        taken.append(found.span("o" if found["o"] else "j"))
        yield membership(said, *taken[-1], civic=False, confidence=PERHAPS)
    for cue in TIE.finditer(words):
        if _SERVES_ONE.search(words[: cue.start()]) or (cue["m"] and _SERVES_ONE.search(words[: cue.end()])):
            continue
        for start, end in _bodies_after(words, cue):
            if any(a < end and start < b for a, b in taken):
                continue
            chunk = words[start:end]
            begin = cue.start() if not taken or start - cue.end() < 4 else start
            begin = begin if begin < start else start
            if (
                _NEVER.search(words[begin:end])
                or is_faith(chunk)
                or gives(words, end)
                or is_workplace(words[begin:end])
                or (
                    is_role(chunk)
                    and not (_BODY_LETTERS.fullmatch(chunk) and (cue["m"] or cue["b"] or cue["s"] or cue["o"]))
                )
            ):
                continue
            if cue["c"] and not _GROUP.search(chunk):
                continue
            told = words[cue.start() : end]
            civic = not (initials().match(chunk) or _INITIALS.match(chunk)) and is_civic(told)
            if civic and not CIVIC.search(told) and "board" not in told.lower():
                if not (_PUBLIC.search(chunk) or (cue["c"] and _PART.search(chunk))):
                    continue
                civic = False
            if cue["a"] and not (CIVIC.search(chunk) or PROFESSIONAL.search(chunk) or initials().match(chunk)):
                continue
            body = with_part(membership(said, begin, end, civic=civic, confidence=LIKELY), said)
            taken.append((start, body.end - said.start))
            yield body
    yield from _told_loosely(said, taken)


_BODY_FIRST = Cued(  # "an American Bar Foundation fellow", "a NALA member since 2001"
    "bencher chair delegate director fellow governor liaison member president secretary treasurer trustee",
    r"\b(?P<b>(?:[A-Z]{3,8}|(?:[A-Z][\w'’&.-]* ){1,6}?(?:Bar|Bar Foundation|Bar Association|Association|"
    r"Inn of Court|Guild|"
    r"Academy|Society|Lawyers|Institute)))(?:['’]s)? (?P<o>(?:board |life |council |charter |founding |committee |"
    r"past )?(?:member|"
    r"fellow|delegate|trustee|president|chair|treasurer|secretary|liaison|director|bencher|governor))\b",
)


_PAST = re.compile(  # "Past President of Barristers": a body, whatever its name
    r"\b(?:[Ii]mmediate )?[Pp]ast (?:[Pp]resident|[Cc]hair(?:man|woman|person)?) of (?:the )?"
    r"(?:[A-Z][\w'’&.-]*+(?: (?:(?:of|for|and|the) )*(?=[A-Z]))?)+(?! (?:chapter|section|branch|region|division)\b)"
)


def _told_loosely(said: Said, taken: list[tuple[int, int]]) -> Iterator[Found]:
    words = said.words
    for found in _BODY_FIRST.finditer(words):
        if not any(a < found.end() and found.start() < b for a, b in taken) and not is_role(found["b"]):
            taken.append(found.span())
            yield membership(
                said, *found.span(), civic=is_civic(found.group()) and " " in found["b"], confidence=PERHAPS
            )
    for found in _PAST.finditer(words):
        if not any(a < found.end() and found.start() < b for a, b in taken):
            taken.append(found.span())
            yield membership(said, *found.span(), civic=False, confidence=LIKELY)
    for start, end in loosely_told(said, taken):
        if not (_NEVER.search(words[start:end]) or is_faith(words[start:end])):
            civic = bool(NEAR_HOME.search(words[start:end]))
            yield with_part(membership(said, start, end, civic=civic, confidence=PERHAPS), said)
    if set(said.topics) <= {"header", "work", "experience"}:
        for entry in (entry for entry in entries(said) if alone(entry.words)):
            start, end = entry.start - said.start, entry.end - said.start
            if not any(a < end and start < b for a, b in taken):
                yield membership(said, start, end, civic=False, confidence=PERHAPS)


_NO_MEMBER = re.compile(
    r"(?i)(?:none|n/?a|of counsel|speaker|panelist|presenter)\b|(?:languages?|community|awards?|education)\b:?$|"
    r".*\bgave (?:me|"
    r"her|him|them)\b|"
    r".*\bpro tem\b|[\"“].*\d{4}"
)
_COURT = re.compile(r"(?:U\.S\. |United States )?(?:Court of Appeals|[A-Z]\w+ Court)\b.*")


_BETWEEN = re.compile(
    r"[\s,:]*(?:(?:and|as well as|both|of|the|to|with|on|for|in|an?|its|their|boards?|advisory|committee|council|"
    r"executive|directors|trustees|governors|program's|state['’]s|county['’]s|court['’]s|bar['’]s|governor['’]s|"
    r"city['’]s|"
    r"legal aid|legal services|members?|several|local|active|national|past|president|chair|"
    r"emeritus|elected|honorary|former|statewide|two|three|terms?)[\s,:]+)*"
)
_ANY_BODY = re.compile(r"[A-Z][\w'’&-]*(?:\s+(?:(?:of|for|the|and|&|de|la)\s+){0,2}[A-Z][\w'’&-]*){1,6}")
_COMMITTEE = re.compile(
    r"[A-Z][\w'’&-]*+(?:\s+[\w'’&-]++){0,6}?\s+(?:committee|board|commission|council|task force|panel|workgroup)\b"
)
_ENDS = re.compile(r"\s*,?\s*(?:and\s+)?(?:which|who|where|is|has|was|in|speaks|he|she|they|serves|sits)\b")


def _bodies_after(words: str, cue: re.Match) -> Iterator[tuple[int, int]]:
    """Bodies right after a cue, and those joined to them by commas and "and"."""
    at = cue.end()
    for _ in range(6):
        between = _BETWEEN.match(words, at)
        begin = between.end() if between else at
        found = _body_at(words, begin, boarded="board" in words[cue.start() : begin].lower())
        if not found:
            return
        start, end = found
        yield start, end
        at = end
        if not re.match(r"\s*(?:,|and\b|;|as well as)", words[at:]) or _ENDS.match(words[at:]):
            return


_BODY_LETTERS = re.compile(  # a body that no list holds: "a member of GACDL"
    r"(?!ROTC|NASA|UCLA|JAG|NYPD|LAPD|LLP|PLLC|LSAT|NCAA)[A-Z]{4,8}"
)
_INITIALS = re.compile(r"[A-Z][A-Z&-]{2,8}(?:['’]s)?(?=[\s,.;)]|$)(?! (?:Law|School|College|law|University))")


def _body_at(words: str, begin: int, *, boarded: bool) -> tuple[int, int] | None:
    found = parts_of_known().match(words, begin) or initials().match(words, begin) or _INITIALS.match(words, begin)
    if not found or re.match(r"(?:'s)?\s+(?!and\b)[A-Z]", words[found.end() :]):
        found = BODY.match(words, begin) or found or _COMMITTEE.match(words, begin)
        found = found or (_ANY_BODY.match(words, begin) if boarded else None)
    if not found:
        return None
    both = re.search(r"\s+and (?:(?:the|its) (?=[A-Z])|I\b)", found.group())
    end = found.start() + both.start() if both else found.end()
    tail = _TAIL.match(words[end:])
    return found.start(), end + (tail.end() if tail else 0)
