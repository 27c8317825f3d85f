"""Where somebody belongs: the same language or organisation."""

import re
from functools import cache, lru_cache

from halfhour.reading.gazetteers import known
from halfhour.reading.shapes import Fact
from halfhour.wording.sentences import folded, plain

from .lines import named, text_of, without_okina
from .passages import PASSAGE
from .schools.named import initials_fit
from .sensitive import names_kin
from .shapes import Entry, Match
from .vocabulary import vocabulary

HOUSE_SPEAKS = re.compile(
    r"\b(?:interpreters?\b(?! (?:programs?|exam\w*|roster|certif\w+|licen[cs]e|tests?))"
    r"|se habla|on parle|we speak|our (?:office|staff|team|firm|website|forms)|staff|website"
    r"|available in|translated into|language line|lawyers? who speaks?|someone who speaks)\b"
)
KIN_SPEAKS = re.compile(  # "My husband's family is German"
    r"\W*(?:my|her|his|their) (?:[\w-]+ ){0,2}?(?:husband|wife|spouse|mother|father|parents?|grand\w+|family|in-laws?)"
    r"(?:'s (?:family|parents|people))? (?:is|are|was|were|speaks?|spoke)\b"
)
UNSPOKEN = re.compile(
    r"\b(?:(?:before|if|when) you|no|not|never"
    r"|barely|forgot\w*|wish\w*|wants? to learn|doesn't|don't|isn't|can't|bad)\b"
)
COMMON_TONGUES = frozenset({"Spanish", "French", "Chinese", "Mandarin"})
ONE_TONGUE = {
    "Mandarin": "Chinese", "Tagalog": "Filipino", "Brazilian Portuguese": "Portuguese",
    "Sign Language": "American Sign Language",
}  # fmt: skip
LEVELS = re.compile(
    r"\b(?:some|a little|basic|beginner|fluent|fluently|conversational|native|working|reading|restaurant|courtroom"
    r"|kitchen|intermediate|advanced|limited|professional|proficiency|on request|from \w+|and|or|elementary|good|rusty"
    r"|heritage|speaker|bilingual|spoken|written|also|plus|knowledge|of)\b|\([^)]*\)"
)
ASIDE = re.compile(
    r"\([^)]*\)|,? *\b(?:student|associate|affiliate|law student)\b.*$"
    r"|,? *\b(?:members?(?:ship)?|chapter|division)\b.*$|, (?:[A-Z][a-z]+ ?){1,2}$"
)
REMARK = re.compile(r",\s+(?=[a-z\d])[^,]*$")  # ", paralegal guest"
# "LA" is a city and a state, "IN" and "OR" are mostly words.
NO_STATE = frozenset({"LA", "DE", "AL", "IN", "OR", "ME"})
AS_STUDENT = re.compile(r"^(?:law )?student (?:member|affiliate|associate)(?: of(?: the)?\b|[,:])? *", re.IGNORECASE)
SHORT_WORDS = {
    r"ass'?n\b\.?|assoc\b\.?": "association", r"soc\b\.": "society", r"cty\b\.?": "county", r"&": "and",
    r"nat'?l\b\.?": "national", r"int'?l\b\.?": "international", r"dep'?t\b\.?": "department",
    r"comm'?n\b\.?": "commission", r"american inns? of court": "inn of court", r"bar association\b": "bar", r"'s\b": "",
}  # fmt: skip
BELONGS = re.compile(
    r"\b(?:members?|board|chair(?:ed|s)?|co-chairs?|president|joined|join|trustee|treasurer|secretary|volunteer\w*"
    r"|active in|section|division|committee|subcommittee|chapter|belongs? to|mentor|delegate|directors?)\b"
)
SHORTEST_INITIALS = 3
LONGEST_CODE = 3  # letters of "NC" and "USA" in a name
SHORT_NAME = re.compile(r"[A-Z]{3,6}")
CAPITALS = re.compile(r"[A-Z][\w'-]+(?: (?:(?:of|for|and|the|in) )?[A-Z][\w'-]+)+")
LONGEST_RUN = 14  # words
# "The Tilden Bar is an affiliate of", "TILDEN BAR NEWS": said of the body, and of no member.
OF_THE_BODY = re.compile(
    r"\b(?:affiliate of|referrals?:|newsletter|bulletin|news\b(?= ?[-\u2013\u2014:|])|meets (?:on|at|every|in))"
)


def meets_language(entry: Entry, fact: Fact) -> Match | None:
    """The same language; English is everybody's."""
    mine = _tongues(entry.said) - {"English"}
    theirs = _tongues(text_of(fact)) if mine and _of_language(fact) else frozenset()
    both = sorted(mine & theirs)
    if not both:
        return None if mine or "English" in entry.said else _unlisted(entry, fact)
    tongue = min(both, key=lambda one: one not in entry.said)
    return Match("language", 2 if tongue in COMMON_TONGUES else 3, 1.0, tongue)


def _unlisted(entry: Entry, fact: Fact) -> Match | None:
    """A language that no list knows, by the name that both write."""
    first = re.match(r"[A-Z][\w'\u2019-]{3,}", plain(entry.said))
    said = plain(fact.quote)
    if not first or not re.search(rf"(?<![\w-]){re.escape(first[0])}(?![\w-])", said):
        return None
    barred = HOUSE_SPEAKS.search(folded(said)) or UNSPOKEN.search(folded(said))
    return None if fact.type != "language" or barred else Match("language", 3, 1.0, first[0])


def _of_language(fact: Fact) -> bool:
    """Does it say that the person speaks a language, not that the house has somebody who does?"""
    said = folded(fact.quote)
    if fact.type == "language":
        return not (HOUSE_SPEAKS.search(said) or KIN_SPEAKS.match(said))
    if fact.type == PASSAGE:
        barred = HOUSE_SPEAKS.search(said) or UNSPOKEN.search(said) or names_kin(fact.quote)
        return not barred and bool(_own_tongue().search(_by_usual_names(plain(fact.quote))))
    if fact.type not in {"work", "community", "practice_area"} or HOUSE_SPEAKS.search(said) or UNSPOKEN.search(said):
        return False
    return bool(_in_tongue().search(plain(fact.quote))) or _only_languages(plain(fact.quote))


@cache
def _own_tongue() -> re.Pattern[str]:
    """ "A speaker of Cree", "I'm taking Hopi": what a sentence says of the person alone."""
    names = known.language_pattern().pattern
    own = (
        r"\b[Ss]peakers? of|\bI(?:'m| am) (?:taking|learning|studying)|^(?:She|He) is (?:taking|learning|studying)"
        r"|\bI speak|\b(?:[Tt]ri|[Bb]i)lingual \([^)]{0,60}"
    )
    return re.compile(rf"(?:{own}) (?:some |a little |passable |enough |\w+an )?{names}|{names} speaker\b")


@cache
def _in_tongue() -> re.Pattern[str]:
    """ "jokes in Norwegian", "taught French", "Hmong-speaking": but not "a degree in French"."""
    names = known.language_pattern().pattern
    verb = r"(?:taught|teach\w*|tutor\w*|translat\w*|learn\w*|reads?|reading|studies|studied|answers?(?: \w+)?)"
    done = r"(?:calls?|jokes?|stor(?:y|ies)|clients?|emails?|sings?|swears?|argues?|curses?|talks?|chats?|interviews?)"
    return re.compile(rf"\b(?:{verb} (?:in )?|{done} (?:\w+ ){{0,2}}in ){names}(?! [A-Z])|{names}-speaking")


def _only_languages(quote: str) -> bool:
    """A line such as "Navajo; restaurant Spanish", whose heading alone says what it lists."""
    rest = LEVELS.sub(" ", known.language_pattern().sub(" ", quote).lower())
    return rest != quote.lower() and not re.search(r"[a-z]{2}", rest)


@cache
def _table(name: str) -> dict[str, str]:
    """A list of the vocabulary that has two cells in each line."""
    cells = (line.partition(";") for line in vocabulary()[name].strip().splitlines())
    return {first: second.strip() for first, _, second in cells}


@cache
def _usual_names() -> dict[str, str]:
    """What its speakers call a language, with and without the marks of Hawaiian names, to what it is called."""
    names = {**_table("own_names"), "Low German": "Plautdietsch"}
    return {own: usual for name, usual in names.items() for own in (name, without_okina(name))}


def _by_usual_names(text: str) -> str:
    for own, usual in _usual_names().items():
        text = text.replace(own, usual)
    return text


@lru_cache(maxsize=4096)
def _tongues(text: str) -> frozenset[str]:
    names = known.languages()
    text = _by_usual_names(text)
    found = {names[each] for each in known.language_pattern().findall(plain(text))}
    if re.search(r"\bASL\b|\b(?<!British )(?<!Mexican )Sign Language\b", text):
        found.add("American Sign Language")
    return frozenset(found) | {ONE_TONGUE[each] for each in found if each in ONE_TONGUE}


TOLD_IN = frozenset({"membership", "community", "work", "award", "certification", "publication", PASSAGE})
LISTED_IN = frozenset({"practice_area", "admission"})  # among fields or admissions: "NELA member"
MEMBER = re.compile(r"\bmembers?\b|^\W*(?:the )?state bar of \w")


def meets_organisation(entry: Entry, fact: Fact) -> Match | None:
    """The same organisation, by its name or its initials."""
    if fact.type not in TOLD_IN and not (fact.type in LISTED_IN and MEMBER.search(folded(fact.quote))):
        return None
    name = REMARK.sub("", ASIDE.sub(" ", named(AS_STUDENT.sub("", entry.said))).strip(" ,"))
    words = text_of(fact)
    said = folded(fact.quote)
    denied = fact.type == PASSAGE and (re.search(r"\bnot\b|n't\b|\bnever\b", said) or OF_THE_BODY.search(said))
    initials = fact.type == "membership" or bool(BELONGS.search(folded(fact.quote)))
    names = _names_of(spelled_out(_with_its_state(name), words))
    called = any(names_organisation(each, words) for each in names) or (initials and _spelled_in(name, words))
    if denied or not (called or (name and name in words)):
        return None
    wide = bool(re.search(r"\b(?:state bar|american bar|county bar|[a-z]+ bar association)\b|^aba$", name.lower()))
    return Match("membership", 2 if wide else 3, 2.0 if fact.type == "membership" else 1.0, name)


def meets_clinic(entry: Entry, fact: Fact) -> Match | None:
    """The same clinic, by its name: "Immigrant Justice Clinic"."""
    names = [run[0] for run in CAPITALS.finditer(entry.said) if run[0].endswith(" Clinic") and run[0].count(" ") > 1]
    told = fact.type in TOLD_IN | {"education"} and not re.search(r"\bnot\b|n't\b|\bnever\b", folded(fact.quote))
    words = text_of(fact)
    return next((Match("clinic", 3, 2.0, each) for each in names if told and names_organisation(each, words)), None)


@lru_cache(maxsize=1024)
def _with_its_state(name: str) -> str:
    """ "NC Paralegal Association", "Hispanic Bar Association of PA", with the state or the region in full."""
    codes = {code: state for code, state in known.postal().items() if code not in NO_STATE}
    words = name.split(" ")
    return " ".join(_table("regions").get(word) or codes.get(word, word) for word in words) if len(words) > 2 else name


@lru_cache(maxsize=1024)
def _names_of(name: str) -> frozenset[str]:
    """The name, its initials where bodies are known by them, and what they stand for."""
    bodies = known.bodies()
    first, _, rest = name.partition(" ")
    long = " ".join(filter(None, [bodies.get(first, ""), rest])) if first in bodies else ""
    short = {initials for initials, full in bodies.items() if full.lower() == name.lower()}
    alone = first if re.fullmatch(r"[A-Z]{4,6}", first) and rest and not re.search("[A-Z]", rest) else ""
    return frozenset(each for each in (name, long, alone, *short) if len(each) > 2)


def spelled_out(name: str, words: str) -> str:
    """A name with the initials at its end or its beginning as a text has them in full: "Tax Section of the OBA"."""
    begins, _, last = name.rpartition(" ")
    first, _, rest = name.partition(" ")
    if not begins:
        return name
    if SHORT_NAME.fullmatch(last):
        return f"{begins} {next((each for each in _names_in(words) if initials_fit(last, each)), last)}"
    if SHORT_NAME.fullmatch(first) and rest[:1].isupper():
        return f"{next((each for each in _names_in(words) if initials_fit(first, each)), first)} {rest}"
    return name


@lru_cache(maxsize=8192)  # each membership is held against each fact
def _names_in(words: str) -> tuple[str, ...]:
    """All that a run of capitals may name, from each of its words on to each of those after it."""
    runs = (run[0].replace("'s", "").split() for run in CAPITALS.finditer(words))
    return tuple(
        " ".join(run[at:upto])
        for run in runs
        for at in range(len(run))
        if run[at][0].isupper()
        for upto in range(len(run), at + 1, -1)
        if len(run) <= LONGEST_RUN
    )


def _spelled_in(name: str, words: str) -> bool:
    """Do initials on the page spell the organisation, such as one that no list of bodies knows?"""
    return any(re.search(rf"\b{letters}\b", words) for letters in _letters_of(name))


@lru_cache(maxsize=1024)
def _letters_of(name: str) -> frozenset[str]:
    """The initials that a body may go by: "Orange County Bar" is the OCBA, "NC Advocates for Justice" the NCAJ."""
    telling = [word for word in re.findall(r"[A-Z][\w&'-]+", name) if word != "I'm"]
    telling = [*telling, "Association"] if telling[-1:] == ["Bar"] else telling
    shortest = SHORTEST_INITIALS - (telling[-1:] == ["Association"])
    short = "".join(word if len(word) <= LONGEST_CODE and word.isupper() else word[0] for word in telling)
    spelled = {short, "".join(word[0] for word in telling)} if len(telling) > 1 else set()
    return frozenset(each for each in spelled if len(each) > shortest and not _of_another_body(each, name))


def _of_another_body(letters: str, name: str) -> bool:
    """Is another body known by these initials?"""
    known_as = known.bodies().get(letters, "")
    return bool(known_as) and not names_organisation(known_as, name)


def names_organisation(name: str, words: str) -> bool:
    """Is the organisation named there: as it stands, by initials, or by all of three and more words?"""
    if name.isupper() and len(name) <= 6 and " " not in name:
        runs = re.findall(r"(?:[A-Z][\w'-]+|of|for|and|the)(?: (?:[A-Z][\w'-]+|of|for|and|the))+", words)
        return bool(re.search(rf"\b{re.escape(name)}\b", words)) or any(initials_fit(name, run) for run in runs)
    one, other = _written_out(name), _written_out(words)
    telling = set(re.findall(r"[a-z]{3,}", one)) - {"and", "the", "for"}
    spread = len(telling) > 2 and telling <= set(re.findall(r"[a-z]{3,}", other))
    return spread or bool(re.search(rf"(?<!\w){re.escape(one)}(?!\w)(?! foundation)", other))


@lru_cache(maxsize=8192)  # each membership is held against each fact
def _written_out(words: str) -> str:
    """Small letters, without articles, shortened words in full."""
    said = folded(words)
    for short, full in SHORT_WORDS.items():
        said = re.sub(rf"(?<!\w){short}" if short[0].isalpha() else short, full, said)
    return re.sub(r"\s+", " ", re.sub(r"\bthe \b", "", said)).strip()
