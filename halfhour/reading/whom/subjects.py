"""Whom each sentence is about, and where inside a sentence somebody else is spoken of."""

import re
from dataclasses import dataclass, field, replace

from halfhour.reading.cued import words_of
from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.sentences import Sentence, sentences
from halfhour.reading.whom.assign import ANSWERED, Assigned
from halfhour.reading.whom.names import Mention, Self, looks_like_name, mentions
from halfhour.reading.whom.pronouns import BOTH, NEITHER, told_of_others
from halfhour.reading.whom.quoted import introduced, quoted
from halfhour.reading.whom.scopes import APPOSED, YEARS_AFTER, scopes_in
from halfhour.reading.whom.turns import SPEAKER

_INTRO = re.compile(
    r"^(?:[\"']?(?:In|Before|After|Prior|Since|During|While|When|As|At|Until|From|Earlier|Previously|"
    r"Today|Currently|"
    r"Outside|Away|Later|Most recently|Now|Also|Recently|Originally|Formerly|Following|Over|With|For|"
    r"A|An|The|Born|"
    r"Raised|By|On|Not|Then|Every|Once|Upon|Like|Having|Pre-\w+)\b[^,;]{0,140}?,\s+)"
)
_PRONOUN = re.compile(
    r"^(?:he|she|they|his|her|their|hers)\b(?!\s+(?:assistant|paralegal|partner|secretary|clerk),)", re.I
)
_THEY = re.compile(r"(?:He|She|They)\b")
_FIRST = re.compile(
    r"^(?:I|I'm|I've|I'd|My|Me|Mine)\b|^(?:In|From|Since|For|After|Before|During|Until|On|At|Then|Now|Today|So|And|"
    r"But|Here|There|"
    r"Days|Nights|Once|Back|These days)\b[^.;,\"“”]{0,50}?\sI\s"
)
_FIRM = re.compile(
    r"^(?:we|we're|we've|our|(?-i:[Uu]s)|the firm|firm is|the company|the office|the office's|the project|the "
    r"court|the school|"
    r"the law school|the program|the unit|the agency|the editors|the quarterly|offices? (?:in|and)|"
    r"(?-i:[A-Z]{3,6}) (?:is|was|has|offers|hosts|serves)|(?-i:(?:[A-Z][\w&'’.-]+ ){2,7})is an? (?:(?:affiliate|"
    r"chapter|charity) of|nonprofit|non-profit|tax-exempt)|founded|rated|"
    r"(?:[^.]{3,60} is )?an? 501\b|references (?:available|on|upon)|"
    r"member (?:association|organi[sz]ation|firm)s? of|"
    r"free consultations|serving|all rights|attorney advertising|member(?:s)? of the \w+ "
    r"chamber|more news|ask us|"
    r"brought to you|must be|applicants?|candidates (?:must|should)|to (?:file|apply|reach|schedule|"
    r"learn|donate|"
    r"register)|for more (?:information|about)|coming (?:up|next|soon)|"
    r"up next|"
    r"(?:the|this|that|our|its|their) (?:[\w&'’.-]+ ){0,6}(?:clinic|office|firm|cent(?:er|re)|project|program|"
    r"department|"
    r"division|court|school|university|college|foundation|society|association|commission|council|institute|company|"
    r"team|unit|group|library|fund|agency|bureau|episode|podcast|newsletter|series|page|site|website|event|dinner) "
    r"(?:is|was|are|has|had|received|won|earned|offers?|provides?|serves?|speaks?|handles?|represents?|holds?|"
    r"includes?|"
    r"opened|began|will|does|employs?|covers?|reviews?|prosecutes?|charges|drafts|advises|assists|helps))\b|"
    r"^(?:(?:copyright )?(?:©|\(c\) ?\d)|(?:also|elsewhere) (?:this|on|in) [^:]{2,20}:|in (?:brief|this issue)\s*:|"
    r"next(?: (?:month|week|time|issue|episode|up))?\s*:)",
    re.IGNORECASE,
)


_DOES = re.compile(r"^\s+(?:[a-z]+ly\s+)?[a-z]+(?:ed|s|ght|ook|ent|ote|ew|an|old)\b")
_PRESENTED = re.compile(r"^(?:'s|’s|,\s|:\s|;\s|\s[-–—|]\s|\s\()")
_TITLED = re.compile(
    r"^[A-Z][\w-]+(?: [\w'’-]+){0,5}:\s+(?:(?:The )?Hon\. |Judge |Justice |Dr\. |Prof\. |M[rs]s?\. )?"
    r"(?P<who>[A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+)(?=[,.;(]|\s*$|\s\()"
)
_TELLS_OF = re.compile(  # labels whose answer may look like a name: "Original hometown: Salem Heights"
    r"(?i)[^:]{0,40}\b(?:home ?town|birthplace|home|from|location|city|town|county|school|college|university|major|"
    r"degree|mascot|books?|authors?|movies?|films?|songs?|bands?|teams?|shows?|foods?|places?|spots?|parks?|firm|office|"
    r"employer|company|court|division|department|program|journal|club|sports?|heroe?s?|hobb(?:y|ies)):\s"
)


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who may be spoken of: the person, and others by their names; and whom the passage is about."""

    person: Self
    surnames: dict[str, str]
    about: str
    who: str
    listed: bool = False
    strange: frozenset[str] = NEITHER  # of "he" and "she", those that mean others
    met: set[str] = field(default_factory=set)  # those of whom a strange pronoun was said


@dataclass(slots=True)
class Said:
    """One sentence or list item with whom it is about; `scopes` are stretches about somebody else."""

    sentence: Sentence
    passage: Passage
    about: str
    who: str
    scopes: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def words(self) -> str:
        return self.sentence.words

    @property
    def start(self) -> int:
        return self.sentence.start

    @property
    def topics(self) -> tuple[str, ...]:
        return self.passage.topics

    def whom(self, start: int, end: int) -> tuple[str, str]:
        """About whom the span of the clean text is: `("colleague", name)` inside another's scope."""
        for first, last, name in self.scopes:
            if first <= (start + min(end, start + 60)) // 2 < last:
                return "colleague", name
        return self.about, self.who


def said_on(assigned: Assigned, passage: Passage) -> list[Said]:
    """The sentences of a passage of this page, each with its subject: weights and rules are both told them."""
    known_by = (passage.start, passage.words, passage.topics, passage.about, passage.who, passage.piece.site)
    if known_by not in assigned.told:
        assigned.told[known_by] = _said_in(passage, assigned.person, assigned.surnames, assigned.strange)
    return assigned.told[known_by]


def _said_in(passage: Passage, person: Self, surnames: dict[str, str], strange: frozenset[str]) -> list[Said]:
    """*surnames* are those of others on the page, *strange* the pronouns that mean others."""
    found: list[Said] = []
    cast = _Cast(person, surnames, *quoted(passage, person), strange)
    about, who = cast.about, cast.who
    named = False  # the person, in the sentence before
    for sentence in sentences(passage.words, passage.start):
        if not passage.piece.site:
            last = (about, who)
            about, who = _subject(sentence, replace(cast, strange=NEITHER) if named else cast, passage, last)
            named = about == "person" and strange == BOTH and _speaks_of(sentence.words, person)
        said = Said(sentence, passage, about, who)
        if about == "interviewer" and (guest := _guest(sentence.words, person)):
            about, who = "person", ""  # "My guest is Ann Lee. She has her own practice."
            if APPOSED.match(sentence.words[guest.end :]) or _GUEST.search(sentence.words[: guest.start]):
                said.scopes.append((said.start, said.start + guest.start, said.who))
                said.about, said.who = about, who
        if about in ("person", "interviewer"):
            said.scopes += list(scopes_in(sentence, person))
        if passage.about == about == "person" and not named:
            stretches = told_of_others(sentence.words, person, strange)
            said.scopes += [(said.start + a, said.start + b, "") for a, b in stretches]
        kin = _KIN_FIRST.match(sentence.words)
        if kin and about == "person" and not _AND_I.search(sentence.words):
            said.about, said.who = about, who = (
                "colleague",
                kin["who"],
            )  # "My husband does immigration. He went to Drake."
        found.append(said)
    return found


_GUEST = re.compile(r"(?i)\b(?:guest|with (?:me|us)|joined by|talk(?:ing|ed)? (?:to|with)|welcome|meet|introduce)\b")
_KIN_FIRST = re.compile(
    r"^(?:My|Our) (?:\w+ )?(?P<who>husband|wife|spouse|mother|father|mom|dad|sister|brother|son|daughter|aunt|uncle|"
    r"cousin|friend|"
    r"assistant|paralegal|secretary|boss|partner)\b(?! and\b)(?! said\b)"
)
_AND_I = re.compile(r"\b(?:I|me|we|us)\b")


def _guest(words: str, person: Self) -> Mention | None:
    return next((found for found in mentions(words) if person.means(found.name)), None)


def _speaks_of(words: str, person: Self) -> bool:
    return not person.words.isdisjoint(words_of(words))


def _subject(sentence: Sentence, cast: _Cast, passage: Passage, last: tuple[str, str]) -> tuple[str, str]:
    """Whom a sentence is about: what its first words name, else whom the sentence before was about."""
    words = sentence.words
    titled = next((found for found in mentions(words) if found.start == 0 and found.title), None)
    if passage.about != "colleague" and not (titled and words.startswith(":", titled.end)):
        words = SPEAKER.sub("", words)
    words = ANSWERED.sub("", words).lstrip("\"'“( ")
    own = (cast.about, cast.who)
    if "I" in cast.surnames and own[0] == "person" and _SAYS_I.search(words[:60]):
        return ("colleague", cast.surnames["I"])
    for _ in range(2):
        subject = _opening(words, cast, own, last)
        intro = _INTRO.match(words) if subject is None else None
        if intro is None:
            return subject or (own if last[0] == "firm" else last)
        words = words[intro.end() :]
    return own if last[0] == "firm" else last


def _opening(words: str, cast: _Cast, own: tuple[str, str], last: tuple[str, str]) -> tuple[str, str] | None:
    """Whom the first words name or stand for; None where they do neither."""
    host = own[0] == "person" and introduced(words)
    if host and not cast.person.means(host):
        return ("interviewer", host)
    if _FIRST.match(words):
        if own[0] == "person" and "I" in cast.surnames:
            return ("colleague", cast.surnames["I"])
        return last if own[0] == "colleague" or last[0] == "interviewer" else own
    if _FIRM.match(words) or (own[0] == "firm" and _presents(words, cast.person)):
        return ("person", "") if _presents(words, cast.person) else ("firm", "")
    if _PRONOUN.match(words):
        return _by_pronoun(words, cast, own, last)
    return _named(words, cast)


def _by_pronoun(words: str, cast: _Cast, own: tuple[str, str], last: tuple[str, str]) -> tuple[str, str]:
    if last[0] == "interviewer" and _THEY.match(words):
        return ("person", "")  # who asks speaks of the guest
    said = _OTHER.match(words)
    if own[0] == "person" and said and _SUBJECT[said.group(1).lower()] in cast.strange:
        other = last if last[0] == "colleague" else ("colleague", "")
        cast.met.add(other[1])
        return other
    if own[0] == "person" and said and cast.strange and last[0] == "colleague" and last[1] in cast.met:
        return own  # "Her boss retired. He taught her well. She took the office over."
    return ("person", "") if last[0] == "firm" and own[0] != "colleague" else last


_NO_GIVEN = frozenset(  # given names that are words as well
    "Will May Mark Grant Hope Faith Grace Bill Joy Dawn April June August Art Chase Dean Law Guy Sterling "
    "Summer Page Rich Frank Drew".split()
)
_GIVEN_DOES = re.compile(
    r"(?:\s+(?:there|here))?\s+(?:is|was|does|has|speaks|works|handles|teaches|studied|went|took|holds|runs|covers|"
    r"earned|answers|keeps|runs|ran|works|worked|came|had|"
    r"graduated|joined|practi[cs]es)\b"
)
_OTHER = re.compile(r"(?i)(he|she|his|her)(?:['’]s)?\b")
_SUBJECT = {"he": "he", "his": "he", "she": "she", "her": "she"}
_OBJECTS = frozenset(("her", "him", "them", "me"))
_WELCOMES = re.compile(
    r"(?i)\b(?:have|meet|interview|with us|joined by|talk|spoke|sat down|welcom|announc|congratulat|promot|"
    r"introduc|named|elected|hired|speaker|guest|honor|recogni[sz])\w*\b"
)


_GIVEN_TO = re.compile(  # "The Governor appointed her": what is said of the one who gave is said of the person
    r"^,?\s+(?:has |have |had |later |then |recently |once |first |twice ){0,2}(?:appointed|named|hired|promoted|"
    r"elected|"
    r"nominated|elevated|honou?red|recogni[sz]ed|presented|gave|recruited|brought|chose|selected|welcomed|voted|made|"
    r"awarded|inducted|re-?elected|retained|swore)\s+(?P<whom>(?:(?:Judge|Justice|Ms\.|Mr\.|Mrs\.|Mx\.|Dr\.|Prof\.|"
    r"Professor|Attorney) )?[\w'’-]+)"
)


def _presents(words: str, person: Self) -> bool:
    """ "We are thrilled to welcome Imani": the firm speaks, of the person."""
    welcome = _WELCOMES.search(words)
    named = re.findall(r"[A-Z][\w'-]+", words[welcome.end() :]) if welcome else []
    return any(word.lower() in person.words for word in named)


_CAPITALISED = re.compile(r"[^\W\d_a-z][\w'-]*")


def _named(words: str, cast: _Cast) -> tuple[str, str] | None:
    found = _first_mention(words)
    first = _CAPITALISED.match(words)
    word = first.group().removesuffix("'s") if first else ""
    whole = found.name if found and found.start == 0 else ""
    if (whole and cast.person.means(whole)) or (not whole and word and cast.person.means(word)):
        return ("person", "")
    titled = None if _TELLS_OF.match(words) else _TITLED.match(words)
    other = "" if whole in known.colleges() else whole or cast.surnames.get(word, "") or _given(word, words)
    after = words[found.end if whole and found else len(word) :]
    given = _GIVEN_TO.match(after) if other else None
    if given and (given["whom"] in _OBJECTS or given["whom"].split()[-1].lower() in cast.person.words):
        return ("person", "")
    if (
        other
        and not YEARS_AFTER.match(after)
        and (
            APPOSED.match(after)
            or _DOES.match(after)
            or ((not cast.listed or (found and found.title and after[:1] == ":")) and _PRESENTED.match(after))
        )
    ):
        return ("colleague", other)
    if titled and looks_like_name(titled["who"]) and not cast.person.means(titled["who"]) and not cast.listed:
        return ("colleague", titled["who"])
    return None


def _given(word: str, words: str) -> str:
    """A given name that is nobody's on the page, where it does something."""
    does = word in known.given_names() and word not in _NO_GIVEN and _GIVEN_DOES.match(words, len(word))
    return word if does else ""


def _first_mention(words: str) -> Mention | None:
    return next(iter(mentions(words)), None)


_SAYS_I = re.compile(r"\bI\s+(?:went|studied|am|was|graduated|have|took|speak|sit|chair|belong)\b|\b[Mm]y own\b")
