"""Whose is a sentence? The person's, unless it is introduced by another name, another pronoun or a byline."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from halfhour.reading.gazetteers import known
from halfhour.reading.whom.names import Self, looks_like_name, person_of

ASKER = re.compile(r"\binterview(?:er\b|(?:ed)? by\b)", re.IGNORECASE)
OF_THE_OFFICE = re.compile(
    r"\W*(?:Our|My|Her|His) (?:receptionist|paralegal|secretary|assistant|office manager|founder"
    r"|attorney|lawyer|boss|supervisor|mentor|neighbou?r|roommate|landlord)\b"
)
NAME = r"[^\W\d_a-z][\w'\u2019-]*\w"
BYLINE = re.compile(
    r"(?m)^[^\w\n]*"
    r"(?:(?i:interview(?:ed)?|story|words|text|photos?|reported|written|moderated|hosted|edited|compiled|posted) by\b"
    rf"|(?i:photos?|headshot|image|illustration)(?i: credit)?: (?={NAME} {NAME})"
    rf"|[Bb]y {NAME}(?: [A-Z]|\s*[(|,\u00b7]))"  # "by Kiran (a student there) | July"
)
WRITER = re.compile(rf"(?:\b[Bb]y|:) ({NAME})")
OFFICE = r"(?:vice )?(?:president|chair|director|dean|partner|editor|captain|secretary|treasurer|owner) (?:of|at|in)"
INTRODUCED = re.compile(rf"\b{NAME} ({NAME}), (?:an?|the|who|whose|{OFFICE})\b")  # "Kim Vale, a graduate of"
PRONOUNS = {"i": "I", "my": "I", "me": "I", "he": "he", "his": "he", "him": "he"} | dict.fromkeys(
    ("she", "her", "hers"), "she"
)
SEVERAL, OFTEN = 3, 8  # times; a page of eight I's that twice says "he" means somebody else
TITLE = r"(?:Prof|Professor|Dr|(?:\w+ )?Judge|(?:\w+ )?Justice|Hon|Del|Rep|Sen)\.?"
ROLE = (
    r"(?:\w+ )?(?:[Pp]artner|(?:Co-)?[Ff]ounder|[Aa]ssociate|[Pp]aralegal|[Rr]eceptionist|[Aa]ssistant|[Aa]ttorney"
    r"|[Ss]ecretary|[Ff]ellow|[Cc]oordinator|[Ii]ntern|[Ii]nterpreter|[Ii]nvestigator|Dean|Director)"
)
# "Linda Marsh keeps", "Referee: Prof. Linda Marsh, who"; but not "Lane County Bar", "Reed College".
BEGINS = re.compile(
    rf"\W*(?:[\w'-]+(?: [\w'-]+){{0,4}}: )?(?:{TITLE} )?(?P<role>{ROLE} )?"
    rf"(?P<given>{NAME}) (?:[A-Z]\. )?(?P<family>{NAME})"
    r"(?: [a-z]|(?P<aside> \()|:|, (?:an?|the|who|whose|himself|herself|[A-Z]\w+)\b|, [a-z][\w -]{2,40},"
    r"| [\u00b7|\u2022] )"
)
INTRODUCES = re.compile(  # "The treasurer, Linda Marsh, was", "Our cook, Linda Marsh, is"
    r"\W*(?:The|His|Her|My|Our|Their|Its)(?: (?!company\b|firm\b|office\b|school\b|town\b)[\w'-]+){1,4}"
    rf", (?P<given>{NAME}) (?P<family>{NAME}), (?!.*; I\b)"
)
OFFICER = re.compile(  # "The secretary, Ms. Marsh, is"
    rf"\W*(?:The|His|Her|My|Our|Their|Its)(?: [\w'-]+){{1,4}}, (?:Mrs|Mr|Ms|Mx|Dr)\.? ({NAME}), "
)
# "New members: Linda Marsh (Salem)", "Linda Marsh (by letter): kept bees".
LISTS = re.compile(
    r"\W*(?i:(?:[\w-]+ ){0,2}(?:members?|hires?|colleagues?|staff|lawyers?|attorneys?|works with|guests?|speakers?)"
    rf"\b[^:\n]{{0,30}}): ({NAME} {NAME})"
)
SPEAKS = re.compile(rf"\W*({NAME} {NAME}) \([^)\n]*\): ")
TITLED = re.compile(
    rf"\W*(?:(?:\w+: )(?:Prof|Professor|Dr|Judge|Justice|Hon)\.? (?:[A-Z][\w.]+ )*(?P<named>{NAME})"
    rf"|(?:Mrs|Mr|Ms|Mx|Dr|Prof|Professor|Judge|Justice|Dean)\.? (?P<called>(?!Advocate){NAME})(?: [a-z]|,))"
)
SUBJECT = re.compile(rf"\W*({NAME})(?: ([a-z]+)\b|(?P<aside> \()|, (?P<at>at)? ?(?:an?|the|our|who|whose|now)\b)")
OF_THEIRS = re.compile(  # "her roommate Alan bakes"
    r"\b(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur) (?:\w+ )?(?:roommate|housemate|flatmate|landlord|landlady|neighbou?r"
    rf"|friend|assistant|paralegal|secretary|boss|supervisor|client|investigator|receptionist),? {NAME}\b"
)
OF_THEIRS_ASIDE = re.compile(rf"{OF_THEIRS.pattern} \([^)]*$")
COUPLE = re.compile(rf"\b(?:and|with) (?:Mr|Mrs|Ms)\.? {NAME}, (?:an?|the|who|whose)\b")  # "and Mr. Orr, a baker,"
OWNER = re.compile(r"\W*([A-Z]\w+)['\u2019]s\b")  # "(Alan's own talk is at noon, he is a banker)"
PRESENTS_SELF = re.compile(rf"\b(?:I['\u2019]m|I am|[Mm]y name is) ({NAME})\b(!)?")
PAIR = re.compile(rf"(?P<title>{TITLE} )?\b(?P<given>{NAME})(?= (?:[A-Z]\. )?(?P<family>{NAME}))")
IS_SOMETHING = re.compile(rf"({NAME} (?:[A-Z]\. )?{NAME}) (?=(?:is|was) an? )")
TOLD_OF_PEOPLE = frozenset(
    "is was has had holds went graduated joined came grew studied earned lives speaks serves keeps plays".split()
)
ABOUT_THEM = re.compile(  # not "runs her office"
    r"\b(?:him|me|them|us)\b|\bher\b(?=\W*$|[,.;!?)]| (?:to|in|at|as|for|on|with|and|from|into|when|after|before|by)\b)"
)
STILL = re.compile(r"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
WHO = re.compile(  # "with Alan, who bakes", "so does Linda, in the archive, who"
    rf"\b(?:with|and|by|from|to|for|of|colleague|friend|does) ({NAME}), "
    r"(?:(?:at|in|from) [\w ]{2,30}, )?(?:who|whose)\b"
)
OF_NAMED = re.compile(rf"\b({NAME} {NAME}) \([^)]*$")  # what stands in the brackets after a name is theirs
BODIES = frozenset(
    {"College", "University", "County", "City", "School", "Institute", "Associate", "Bar", "State", "Law"}
)


# "The judge's bailiff plays", "Her co-counsel in the Fenn matter, Alan Benn, teaches"; but not "Her paralegal career".
HELPER = (
    r"(?:bailiff|paralegal|(?:legal |research )?assistant|deputy|secretary|receptionist|co-counsel|colleague|law clerk"
    r"|intern|office manager|investigator|interpreter|roommate|boss|landlord|neighbou?r|opponent|client|reporter"
    r"|translator)"
)
HELPS = re.compile(
    rf"\W*(?:(?:The|Our) [\w-]+['\u2019]s|(?:(?:Mr|Mrs|Ms|Dr|Judge)\. )?(?:{NAME} )?{NAME}['\u2019]s|[Hh]er|[Hh]is"
    rf"|[Mm]y|[Oo]ur|[Tt]heir) (?:[\w-]+ )?{HELPER}(?: (?:in|on|at|from) [\w ]{{2,40}})?"
    rf"(?:,? {NAME}(?: {NAME})?,? [a-z]+(?:s|ed)\b|,? {NAME}(?: {NAME})?, "
    r"| (?:is|was|has|plays|speaks|teaches|keeps|runs|came|comes|went|grew|lives|sings|knows|holds|makes|works)\b)"
)


def begins_with_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does a sentence begin with the name of somebody who is not the person?"""
    if not people:
        return False
    if HELPS.match(sentence):
        return True
    own = _person(people[0])
    listed = LISTS.match(sentence) or SPEAKS.match(sentence) or IS_SOMETHING.match(sentence)
    if listed and looks_like_name(listed[1]) and not any(map(own.means, listed[1].split())):
        return True
    return any(_is_named(first, own) for first in (BEGINS.match(sentence), INTRODUCES.match(sentence)) if first)


def _is_named(first: re.Match[str], own: Self) -> bool:
    """Is it a name by its given name, or by what stands before it: "Legal assistant Shirin Orr (Lane)"?"""
    given, family = first["given"], first["family"]
    role = first.groupdict().get("role", "introduced") and looks_like_name(f"{given} {family}")
    return bool(_is_given(given) or role) and not own.means(given) and family not in BODIES


def begins_with_part_of_another(sentence: str, text: str, people: tuple[str, ...]) -> bool:
    """Does it begin with the given name or the surname alone of somebody else?"""
    if not people:
        return False
    owner, first = OWNER.match(sentence), SUBJECT.match(sentence)
    if owner and _is_somebody_else(owner[1], people):
        return True
    if not first or _person(people[0]).means(first[1]):
        return False
    name, verb = first[1], first[2]
    if name in known.cities():
        told = verb in TOLD_OF_PEOPLE or bool(first["aside"])
        return _is_surname(name, text, False, people[0]) or (told and _begins_a_name(name, text, people))
    if _is_given(name) and (verb in TOLD_OF_PEOPLE or first["at"]):
        return True
    sure = not verb or verb in TOLD_OF_PEOPLE
    return _is_surname(name, text, sure, people[0]) or (
        (sure or _is_given(name)) and _is_first_of(name, text, people[0])
    )


@lru_cache(maxsize=8)  # each sentence of a block asks
def speaks_as_another(text: str, people: tuple[str, ...]) -> bool:
    """Does somebody else say who they are: "I'm Alan! I love chess"?"""
    told = PRESENTS_SELF.findall(text) if people else ()
    return any(not _person(people[0]).means(name) if sure else _is_somebody_else(name, people) for name, sure in told)


def _is_somebody_else(given: str, people: tuple[str, ...]) -> bool:
    """Is it the given name, and no town's, of one who is not the person?"""
    return _is_given(given) and given not in known.cities() and not _person(people[0]).means(given)


def _begins_a_name(name: str, text: str, people: tuple[str, ...]) -> bool:
    """Is what may be a town's name the first of somebody's full name on the page?"""
    after = _named_in_full(text)[0].get(name, set()) - BODIES
    return any(looks_like_name(f"{name} {each}") for each in after if each not in people[0])


def _is_surname(name: str, text: str, sure: bool, own: str) -> bool:
    """Is it somebody's surname: after a given name that is known, after a title, or surely a person's?"""
    for title, given in _named_in_full(text)[1].get(name, ()):
        a_person = (title or sure or _is_given(given)) and looks_like_name(f"{given} {name}")
        if a_person and not _person(own).means(given):
            return True
    return False


def _is_first_of(name: str, text: str, own: str) -> bool:
    """Is it the first word of the full name of somebody else?"""
    after = _named_in_full(text)[0].get(name, ())
    full = (each for each in after if each not in BODIES and each not in own)
    return any(_is_given(name) or looks_like_name(f"{name} {each}") for each in full)


def names_them(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name the person, also in short?"""
    return bool(people) and any(map(_person(people[0]).means, re.findall(rf"\b{NAME}", sentence)))


def in_brackets_of_another(before: str, people: tuple[str, ...]) -> bool:
    """Do words end within the brackets that follow somebody else's name: "Linda Marsh (speaks"?"""
    if OF_THEIRS_ASIDE.search(before):
        return True
    found = OF_NAMED.search(before)
    return bool(
        found and people and looks_like_name(found[1]) and not any(map(_person(people[0]).means, found[1].split()))
    )


@lru_cache(maxsize=8)  # each sentence of a page asks
def _named_in_full(text: str) -> tuple[dict[str, set[str]], dict[str, set[tuple[str, str]]]]:
    """By first word of two that stand together the second, and by the second the first, with its title."""
    after, before = dict[str, set[str]](), dict[str, set[tuple[str, str]]]()
    for found in PAIR.finditer(text):
        after.setdefault(found["given"], set()).add(found["family"])
        before.setdefault(found["family"], set()).add((found["title"] or "", found["given"]))
    return after, before


@lru_cache(maxsize=64)
def _person(name: str) -> Self:
    return person_of(name)


@lru_cache(maxsize=1024)
def _is_given(name: str) -> bool:
    """Is it a known given name, with accents or without?"""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return not {name, bare, bare.split("-")[0]}.isdisjoint(known.given_names())


def _is_another(titled: re.Match[str], people: tuple[str, ...]) -> bool:
    """Is who is named with a title not the person?"""
    own = people[0] if people else ""
    name = titled["named"] or titled["called"]
    return name != (own.split() or [""])[-1] and not (
        titled["called"] and (not own or name in own or _person(own).means(name))
    )


def goes_on_with_another(sentence: str, before: bool, opens: bool) -> bool:
    """Is the other person still spoken of: in the sentence that opens with them, and in those with a pronoun after it?

    Not after one that also speaks of "her" or "him", for then the pronoun may mean either.
    """
    return not ABOUT_THEM.search(sentence) if opens else before and bool(STILL.match(sentence))


def is_byline(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it begin with who wrote it, or who asked, and was that not the person?"""
    writer = WRITER.search(sentence)
    return bool(BYLINE.search(sentence)) and not (writer and people and _person(people[0]).means(writer[1]))


def of_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name or introduce somebody else than the first of the page's people, or the one who asks?"""
    own, *others = [name.split()[-1] for name in people if name.split()] or [""]
    named = {*others, *INTRODUCED.findall(sentence)} - {own}
    titled = TITLED.match(sentence)  # "Referee: Prof. Linda Marsh, Utah"
    beside = next(iter(WHO.findall(sentence)), "")
    if begins_with_another(sentence, people) or (titled and _is_another(titled, people)):
        return True
    officer = OFFICER.match(sentence)
    if officer and people and not _person(people[0]).means(officer[1]):
        return True
    if beside and people and not _person(people[0]).means(beside):
        return True
    return (
        bool(
            ASKER.search(sentence)
            or OF_THE_OFFICE.match(sentence)
            or OF_THEIRS.search(sentence)
            or COUPLE.search(sentence)
        )
        or is_byline(sentence, people)
        or any(re.search(rf"\b{re.escape(each)}\b", sentence) for each in named)
    )


def pronouns(text: str) -> Counter[str]:
    """How often a page says I, he, she and they."""
    return Counter(PRONOUNS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in PRONOUNS)


def of_the_other(sentence: str, page: Counter[str]) -> bool:
    """Does a sentence speak of a "he" alone, where the page calls the person "she", or the other way about?"""
    told = pronouns(sentence)
    found = {"he", "she"} & told.keys()
    other = {"he": "she", "she": "he"}[found.pop()] if len(found) == 1 and not told["I"] else ""
    return bool(other) and page[other] >= SEVERAL and page[other] > SEVERAL * page[{"he": "she", "she": "he"}[other]]


def of_them(sentence: str, page: Counter[str], block: Counter[str] | None = None) -> bool:
    """Does a sentence that begins with a pronoun mean the person, by the pronouns of its page, and of its block?

    Not where the page has another pronoun for them, nor where they speak themselves and seldom of a "he".
    """
    first = PRONOUNS.get(next(iter(re.findall(r"[a-z]+", sentence.lower())), ""), "I")
    if first == "I":
        return True
    other = page["she" if first == "he" else "he"]
    own_words = block is not None and block["I"] > 0 and page["I"] >= OFTEN and page[first] < SEVERAL
    return (other < OFTEN or other <= SEVERAL * page[first]) and not own_words
