"""Whose is a sentence? The person's, unless it is introduced by another name, another pronoun or a byline."""

import re
from collections import Counter

from halfhour.reading.gazetteers import known

ASKER = re.compile(r"\binterview(?:er\b|(?:ed)? by\b)", re.IGNORECASE)
OF_THE_OFFICE = re.compile(
    r"\W*(?:Our|My|Her|His) (?:receptionist|paralegal|secretary|assistant|office manager|founder"
    r"|attorney|lawyer|boss|supervisor|mentor|neighbou?r|roommate|landlord)\b"
)
BYLINE = re.compile(
    r"(?m)^[^\w\n]*"
    r"(?:(?i:interview(?:ed)?|story|words|text|photos?|reported|written|moderated|hosted|edited|compiled|posted) by\b"
    r"|[Bb]y [A-Z][a-z]+(?: [A-Z]|\s*[(|,\u00b7]))"  # "by Kiran (a student there) | July"
)
OFFICE = r"(?:vice )?(?:president|chair|director|dean|partner|editor|captain|secretary|treasurer|owner) (?:of|at|in)"
INTRODUCED = re.compile(
    rf"\b[A-Z][\w'-]+ ([A-Z][\w'-]+), (?:an?|the|who|whose|{OFFICE})\b"
)  # "Kim Vale, a graduate of"
PRONOUNS = {"i": "I", "my": "I", "me": "I", "he": "he", "his": "he", "him": "he"} | dict.fromkeys(
    ("she", "her", "hers"), "she"
)
SEVERAL, OFTEN = 3, 8  # times; a page of eight I's that twice says "he" means somebody else
BEGINS = (
    re.compile(  # "Linda Marsh keeps", "Referee: Prof. Linda Marsh, who"; but not "Lane County Bar", "Reed College"
        r"\W*(?:\w+: )?(?:(?:Prof|Professor|Dr|(?:\w+ )?Judge|(?:\w+ )?Justice|Hon|Del|Rep|Sen)\.? )?"
        r"(?:(?:\w+ )?(?:[Pp]artner|(?:Co-)?[Ff]ounder|[Aa]ssociate|[Pp]aralegal|[Rr]eceptionist|Dean|Director) )?"
        r"([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][\w'-]+)"
        r"(?: [a-z]| \(|, (?:an?|the|who|whose|[A-Z]\w+)\b)"
    )
)
TITLED = re.compile(
    r"\W*(?:(?:\w+: )(?:Prof|Professor|Dr|Judge|Justice|Hon)\.? (?:[A-Z][\w.]+ )*(?P<named>[A-Z][\w'-]+)"
    r"|(?:Mrs|Mr|Ms|Mx|Dr|Prof|Professor|Judge|Justice|Dean)\.? (?P<called>(?!Advocate)[A-Z][\w'-]+)(?: [a-z]|,))"
)
SUBJECT = re.compile(r"\W*([A-Z][a-z]+)(?: ([a-z]+)\b|, (?:an?|the|who|whose)\b)")
IS_SOMETHING = re.compile(r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][\w'-]+ (?=(?:is|was) an? )")
TOLD_OF_PEOPLE = frozenset(
    "is was has had holds went graduated joined came grew studied earned lives speaks serves keeps plays".split()
)
ABOUT_THEM = re.compile(r"\b(?:her|him|me|them|us)\b")
STILL = re.compile(r"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
WHO = re.compile(
    r"\b(?:with|and|by|from|to|for|of|colleague|friend) ([A-Z][a-z]+), (?:who|whose)\b"
)  # "with Alan, who bakes"
BODIES = frozenset(
    {"College", "University", "County", "City", "School", "Institute", "Associate", "Bar", "State", "Law"}
)


def begins_with_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does a sentence begin with a name, a known given name before it, that is not the person's own?"""
    first = BEGINS.match(sentence)
    if not first or not people or first[1] not in known.given_names():
        return False
    said = {first[1], *first[2].split("-")}
    return said.isdisjoint(re.findall(r"\w+", people[0])) and first[2] not in BODIES


def is_of_a_named(sentence: str, text: str, people: tuple[str, ...]) -> bool:
    """Does it begin with the given name or surname alone of somebody whom the page has named in full?"""
    if people and _other_subject(sentence, people[0]):
        return True
    first = SUBJECT.match(sentence)
    if not first or not people or _may_mean(first[1], people[0]):
        return False
    if not first[2]:
        return bool(re.search(rf"\b[A-Z][\w'-]+ {first[1]}\b", text))
    if first[1] in known.cities():
        return False
    named = first[1] in known.given_names() or first[2] in TOLD_OF_PEOPLE
    full = re.findall(rf"\b{first[1]} (?:[A-Z]\. )?([A-Z][a-z][\w'-]*)", text)
    return named and any(each not in BODIES and each not in people[0] for each in full)


def names_them(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name the person, also in short?"""
    return bool(people) and any(_may_mean(name, people[0]) for name in re.findall(r"\b[A-Z][a-z]+\b", sentence))


def _other_subject(sentence: str, own: str) -> bool:
    """ "Odile Fenn is a writer": whatever the name is, it is not theirs."""
    named = IS_SOMETHING.match(sentence)
    return named is not None and not any(_may_mean(part, own) for part in re.findall(r"[A-Z]\w+", named[0]))


def _is_another(titled: re.Match[str], people: tuple[str, ...]) -> bool:
    """Is who is named with a title not the person?"""
    own = people[0] if people else ""
    name = titled["named"] or titled["called"]
    return name != (own.split() or [""])[-1] and not (
        titled["called"] and (not own or name in own or _may_mean(name, own))
    )


def _may_mean(name: str, own: str) -> bool:
    """Is it a part of the person's own name, or short for one?"""
    parts = re.findall(r"\w+", own)
    short = {each for part in parts for each in known.nicknames().get(part, ())}
    return name in short or any(part[:3] == name[:3] for part in parts)


def goes_on_with_another(sentence: str, before: bool, opens: bool) -> bool:
    """Is the other person still spoken of: in the sentence that opens with them, and in those with a pronoun after it?

    Not after one that also speaks of "her" or "him", for then the pronoun may mean either.
    """
    return not ABOUT_THEM.search(sentence) if opens else before and bool(STILL.match(sentence))


def is_byline(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it begin with who wrote it, or who asked, and was that not the person?"""
    writer = re.search(r"\b[Bb]y ([A-Z][\w'-]+)", sentence)
    own = re.findall(r"[\w'-]+", people[0]) if people else []
    return bool(BYLINE.search(sentence)) and not (writer and writer[1] in own)


def of_another(sentence: str, people: tuple[str, ...]) -> bool:
    """Does it name or introduce somebody else than the first of the page's people, or the one who asks?"""
    own, *others = [name.split()[-1] for name in people if name.split()] or [""]
    named = {*others, *INTRODUCED.findall(sentence)} - {own}
    titled = TITLED.match(sentence)  # "Referee: Prof. Linda Marsh, Utah"
    beside = next(iter(WHO.findall(sentence)), "")
    if begins_with_another(sentence, people) or (titled and _is_another(titled, people)):
        return True
    if beside and not _may_mean(beside, people[0] if people else beside):
        return True
    return (
        bool(ASKER.search(sentence) or OF_THE_OFFICE.match(sentence))
        or is_byline(sentence, people)
        or any(re.search(rf"\b{re.escape(each)}\b", sentence) for each in named)
    )


def pronouns(text: str) -> Counter[str]:
    """How often a page says I, he, she and they."""
    return Counter(PRONOUNS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in PRONOUNS)


def of_them(sentence: str, page: Counter[str], block: Counter[str]) -> bool:
    """Does a sentence that begins with a pronoun mean the person, by the pronouns of its page and of its block?

    Not where the page has another pronoun for them, nor where they speak themselves and seldom of a "he".
    """
    first = PRONOUNS.get(next(iter(re.findall(r"[a-z]+", sentence.lower())), ""), "I")
    if first == "I":
        return True
    other = page["she" if first == "he" else "he"]
    own_words = block["I"] > 0 and page["I"] >= OFTEN and page[first] < SEVERAL
    return (other < OFTEN or other <= SEVERAL * page[first]) and not own_words
