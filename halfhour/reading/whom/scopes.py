"""Stretches of a sentence that are about somebody else: kin, colleagues, the writer of a byline."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued, Marked
from halfhour.reading.gazetteers import known
from halfhour.reading.sentences import Sentence
from halfhour.reading.whom.names import Self, mentions, name_words

_OTHERS_OF = re.compile(
    r"(?i)\b(?:assisting|joining|helping|beside) (?:him|her|them|me) (?:is|are|was) $|\b(?:his|her|their|my|our|its|"
    r"the firm's)\s+(?:\w+\s+){0,2}(?:assistant|paralegal|partner|dean|director|"
    r"president|"
    r"founder|supervisor|"
    r"associate|colleague|"
    r"secretary|clerk|husband|wife|spouse|boss|mentor|sister|brother|son|daughter|father|mother|parents?|"
    r"grandfather|grandmother|co-author)\b(?:\s+at the firm)?,?\s"
)
APPOSED = re.compile(
    r"^(?:,\s*(?:(?:who|whose|a|an|the|our|his|her|their|my|now|formerly|former|past|also|\w+-year|class of|JD|J\.D|"
    r"admitted)\b|[a-z]+ing\b(?! )|"
    r"(?:[Mm]anaging |[Ss]enior |[Ss]upervising |[Ss]taff |[Dd]eputy |[Ll]egal )?(?:Attorney|Partner|Associate|"
    r"Paralegal|"
    r"Counsel|President|Director|Chief|Editor|Esq|attorney|partner|associate|paralegal|counsel|president|director|"
    r"lawyer|"
    r"judge|dean|professor|clerk|manager|secretary|intern|client|student|barrister|solicitor|advocate|mediator|"
    r"magistrate|prosecutor|librarian|bailiff|investigator|interpreter|notary|winner|recipient|graduate|"
    r"then (?:an?|the|presiding|chief|senior|head|a))\b)"
    r"|,\s*(?:WSBA|OSB|SBN|Bar No)\b"
    r"|\s+\(|,?(?:\s+['’]\d\d)?\s+(?:is|was|has|had|holds|speaks|earned|graduated|joined|serves|received|covers|"
    r"studied|said|says|"
    r"called|runs|leads|handles|will|came|went|teaches|became|took|wrote|made|built|drove|taught|founded|opened|works|"
    r"worked|won|practi[cs]es|published|created)\b)"
)
_FROM_THERE = re.compile(  # "Dan Ruiz in Bend, who was a notary"; "Judge Orme (1978-2002), a graduate of Reed"
    r"(?:\s+(?:of|in|at|from|with)\s+[A-Z][\w'’.&-]*(?:,? (?:(?:of|the|and|for|&) ){0,2}[A-Z][\w'’.&-]*){0,5}"
    r"|\s*\([^()]{2,40}\)),\s+(?:who|whose|an?|formerly|himself|herself)\b"
)
_OF_WHOM = Cued(
    "whom counsel",
    r"\b(?:one|two|three|both|all|some|most|each) of whom\b[^;.]*|"
    r"\b[Oo]pposing counsel (?:is|was|went|has|had)\b[^;.,]*",
)
_I_AGAIN = re.compile(r"[;.]|,? (?:and|but|so) (?:[a-z]+ ){0,3}I\b|, I\b|$")
_RESUMES = re.compile(
    r",?\s+and\s+(?:he|she|they|I)\s|;\s|\bwhen\s+(?:he|she|they|I)\b|,\s+(?:he|she|they|I)\s+(?!is\b)"
)
_RELATION = (
    r"auntie|grandma|grandpa|mama|papa|abuel[ao]|nana|god(?:mother|father)|step(?:mother|father|son|daughter)|in-law|"
    r"husband|wife|spouse|fianc[ée]e?|mother|father|mom|dad|sister|brother|son|daughter|parents|grandmother|"
    r"grandfather|"
    r"grandparents|aunt|uncle|cousin|nephew|niece|in-laws?|friend|roommate|officemate|housemate|classmate|neighbou?r|"
    r"boss|"
    r"ex-boss|mentor|teacher|opponent|predecessor|successor|landlord|bandmate|co-host|producer|singer"
)
_WORKMATE = r"assistant|secretary|paralegal|clerk|clients|students|staff|intern|law partner"
_NAMED = (
    r"(?:(?: there| here| that year)?,?\s+(?:(?:Dr|Mr|Mrs|Ms|Prof|Judge|Justice)\.?\s+)?[A-Z]\w+"
    r"(?: [A-Z][\w'’-]+)?(?: ['’]\d\d)?,?)?"
)
_NO_VERB = (
    r"(?!(?:and|or|of|in|at|to|for|with|on|from|by|as|than|when|while|because|but|if|so|after|before|since|until|"
    r"about|once|I|he|she|they|we|it)\b|"
    r"(?:hired|gave|taught|asked|told|urged|encouraged|introduced|promoted|recruited|named|sent|pushed|dared|talked|"
    r"got|made|"
    r"married|helped|let|showed|brought|raised)\s+(?:me|her|him|them|us)\b)"
)
_ON = r"[^;.]*?(?=;|\.|,? (?:and|but) (?:[a-z]+ ){0,3}(?:I|he|she|they)\b|, and [A-Z]|, (?:I|she|he|they)\b|$)"
_KIN = Cued(
    "abuela abuelo assistant aunt auntie boss boys brother bandmate children classmate clerk clients cousin dad "
    "daughter daughters father fiance fiancee fiancé fiancée friend girls godfather godmother grandfather grandma "
    "grandmother grandpa grandparents host housemate husband intern kids landlord law laws mama mentor mom mother nana "
    "neighbor neighbour nephew niece officemate opponent papa paralegal parents predecessor producer "
    "roommate secretary singer sister son sons spouse staff stepdaughter stepfather stepmother stepson students "
    "successor teacher uncle wife",
    rf"\b(?:(?i:my|his|her|their|our)|[A-Z][\w-]+['’]s)\s+(?:[\w-]+\s+){{0,2}}?(?P<who>{_RELATION})\b{_NAMED}"
    rf"(?:['’]s the\b|,?\s+(?:who|now|an?|the|whom)\b|(?: there| here| that year)?\s+{_NO_VERB}[a-z]{{2,}}\b){_ON}"
    rf"|\b(?i:my|his|her|their|our)\s+(?:\w+\s+){{0,2}}?(?P<mate>{_WORKMATE})\b{_NAMED}(?:(?:,\s+(?:who|an?|the|now|"
    rf"whom)\b"
    r"[^,;.]*,?(?:\s+(?!and\b)[a-z]+(?:ed|s|ent|new|ook)\b[^,;.]*)?"
    r"|(?: there| here| that year)?\s+(?:is|was|has|did|does|went|works|worked|wrote|are|speak|studied|taught|teaches|"
    r"speaks|"
    r"spoke|ran|runs|owns|owned|practi[cs]es|graduated|earned|nursed|sold|served|came|took|got|met|holds|attended|"
    r"finished|"
    r"received)\b)[^,;.]*)"
    rf"|\b(?:an?|the|two|three|four)\s+(?:[\w-]+\s+){{0,2}}?(?P<some>{_RELATION}|boys|girls|kids|children|sons|"
    rf"daughters)\s+"
    r"(?:who|whose)\s[^,;.]*?(?=[,;.]|\band an?\b|$)",
)
_BRACKETED = Marked("(", r"\b(?P<n>[A-Z][a-z]+)(?: [A-Z][\w'’-]+)? \((?!\d)[^()]{3,80}\)")  # "married Skip (Drexel)"
_SHE = Cued(  # "Ask for Lin, she went to Rutgers."
    "she he",
    r"(?<![\w&-])(?<!& )(?P<n>[A-Z][a-z]+),? (?:she|he) (?:is|was|went|has|speaks|studied|teaches|taught|works|"
    r"sits|will|grew|runs|keeps|coaches|used)\b[^.;]*|(?<![\w&-])(?<!& )(?P<m>[A-Z][a-z]+),? (?:she|he)['’]s [^.;]*",
)
_BESIDE = Cued(  # "Next month: Lin, who went to Rutgers"; "posted by Lin, intern (Rutgers)"
    "who by",
    r"\b(?P<n>[A-Z][a-z]+)(?: (?P<n2>[A-Z][\w'’-]+))?, who (?:is|was|went|has|speaks|studied|teaches|taught|works|"
    r"clerked|"
    r"sits)\b[^.;]*"
    r"|\b(?:[Pp]osted|[Ww]ritten|[Aa]sked|[Ii]nterview(?:ed)?|[Rr]eported|[Cc]ompiled|[Ss]tory|[Ww]ords|[Pp]hotos?) by "
    r"(?P<by>[A-Z][a-z]+)[^.;]*",
)
_SERVED = re.compile(  # "law clerk, Judge Orme (D. Idaho)": the judge is the employer
    r"(?i)\b(?:clerk(?:ed|ship|ships|ing)?|extern(?:ed|ship)?|intern(?:ed|ship)?|aide|counsel|advis[eo]r)\b[^.;]{0,30}$"
)
_LED_BY = re.compile(r"(?i)\b(?:led|headed|run|founded|owned|chaired|staffed|taught|written|hosted) by $")
_PLACED = re.compile(r"\b(?:at|in|from|to|of|for|with|on|by)\s+[A-Z]")
_BY_TIE = Cued(
    "my his her their our",
    r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s+(?:[a-z'’-]+\s+){1,3}(?P<n>[A-Z][a-z]+)"
    r"(?P<of>\s*\([^()]*\)|,\s+(?:who|an?|the|now)\b[^,;.]*)",
)
YEARS_AFTER = re.compile(r",?\s+\(?(?:since |from )?(?:19|20)\d\d\s*(?:[-–]|to\b)")  # an employer, no person

_IS_EMPLOYER = re.compile(
    r",\s+(?:then |now |once |at the time )?an?\s+[^,.;]{0,40}?\b(?:firm|company|office|practice|boutique|"
    r"nonprofit|shop|agency|startup)\b"
)

Scope = tuple[int, int, str]  # from, to, and whose


def scopes_in(sentence: Sentence, person: Self) -> Iterator[Scope]:
    """Stretches about others: from their name on, where what follows is said of them."""
    for start, end, name in (*_tied(sentence.words, person), *_named(sentence.words, person)):
        yield sentence.start + start, sentence.start + end, name


def _tied(words: str, person: Self) -> Iterator[Scope]:
    """Those whom a tie names, or a given name alone."""
    kin = _KIN.search(words)
    while kin:
        end = kin.end()
        if kin["who"] and kin.group()[:3].lower() == "my ":  # "my aunt sat there, and she went to Reed; I ..."
            end = max(end, next(_I_AGAIN.finditer(words, end)).start())
        until = min(end, _own_again(words, kin.start(), person))
        if _together(words[: kin.start()], person) or not person.family.isdisjoint(name_words(kin.group())):
            until = kin.end()  # "My friend Ann Lee"; "She and her husband live in Bend"
        else:
            yield kin.start(), until, kin["who"] or kin["mate"] or kin["some"]
        kin = _KIN.search(words, until)
    for beside in (*_BRACKETED.finditer(words), *_SHE.finditer(words)):
        name = beside["n"] or beside["m"]
        if name in known.given_names() and name.lower() not in person.words and not _no_person(words, beside, name):
            yield beside.start(), beside.end(), name
    for others in _OF_WHOM.finditer(words):
        yield *others.span(), ""
    for beside in _BESIDE.finditer(words):
        name = beside["n"] or beside["by"]
        if beside["n2"] in known.given_names() and name not in known.given_names():
            name = beside["n2"]  # "Copying Priya, who went to Reed"
        if name.lower() not in person.words and (beside["by"] or name in known.given_names()):
            yield beside.start(), beside.end(), name
    for tied in _BY_TIE.finditer(words):
        place = tied["n"] in known.states() or tied["n"] in known.cities() or tied["n"] in known.colleges()
        if tied["n"].lower() not in person.words and not place and not _PLACED.search(tied.group()):
            yield tied.start("n"), tied.end(), tied["n"]


def _is_employer(before: str) -> bool:
    return bool(_SERVED.search(before)) and not _LED_BY.search(before)


def _together(before: str, person: Self) -> bool:
    """Does "she and", or the person's name and "and", stand before somebody else?"""
    beside = re.search(r"\b([A-Z][\w'’-]*|she|he|they),? (?:and|&) (?:(?:his|her|their|my) \w+,? )?$", before)
    first = beside.group(1) if beside else ""
    return first.lower() in ("i", "she", "he", "they") or person.means(first)


def _own_again(words: str, start: int, person: Self) -> int:
    """Where behind a comma the person's name comes again."""
    comma = re.compile(r"[,;]\s+(?:and\s+)?([A-Z][\w'’-]*)")
    again = (found.start() for found in comma.finditer(words, start) if found.group(1).lower() in person.words)
    return next(again, len(words))


def _no_person(words: str, found: re.Match, name: str) -> bool:
    """Is what might be a given name a language, a month, a town or a school: "Fluent in German, she is"?"""
    if words[: found.start()].endswith("& ") or name in known.colleges():  # "Lewis & Clark (J.D.)"
        return True
    college = known.college_pattern().match(words, found.start()) or re.match(
        r"\S+ (?:University|College)", found.group()
    )
    if college or name in known.languages():
        return True
    known_as = name in _MONTHS or name in known.cities() or name in known.states()
    return known_as and bool(_PLACED_AT.search(words[: found.start()]))


_MONTHS = frozenset(("April", "May", "June", "August"))
_PLACED_AT = re.compile(r"(?:\b(?:in|and|or|at|of|to|from|near|since|by|until|St\.)|,)\s+$")


def _named(words: str, person: Self) -> Iterator[Scope]:
    for found in mentions(words):
        before = words[: found.start]
        if person.means(found.name) or _is_employer(before) or _together(before, person):
            continue
        after = words[found.end :]
        employer = (not found.title and YEARS_AFTER.match(after)) or _IS_EMPLOYER.match(after)
        apposed = None if employer else APPOSED.match(after)
        by_role = _OTHERS_OF.search(before[-40:])
        from_there = None if employer else _FROM_THERE.match(after)
        if apposed and apposed.group().strip() == "(" and not from_there:
            close = words.find(")", found.end)
            yield found.start, close + 1 if close > 0 else len(words), found.name
        elif apposed or by_role or from_there:
            yield found.start, _until(words, found.start, found.end, person, tied=bool(by_role)), found.name


def _until(words: str, start: int, end: int, person: Self, *, tied: bool) -> int:
    """Where the sentence speaks of the person again."""
    resumed = _RESUMES.search(words, end)
    opens = tied and len(words[:start].split()) < 5  # "My paralegal, Ruth Alder, is ...; she ..."
    until = resumed.start() if resumed and not opens else len(words)
    own = re.search(rf"\b(?:{'|'.join(map(re.escape, person.words)) or '-'})\b", words[end:], re.IGNORECASE)
    return min(until, end + own.start()) if own and own.start() > 0 else until
