"""Is it the same school? Aliases, initials and law schools meet; campuses of one name stay apart."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from halfhour.reading.gazetteers import known
from halfhour.wording.sentences import plain

from ..vocabulary import vocabulary
from .kinds import KINDS, TECHNICAL, kinds_fit, spelled, without_main_campus

LAW = re.compile(r"\b(?:school|college|faculty|center) of law\b|\blaw (?:school|center|college)\b|\blaw\b")
ARMED = re.compile(r"^(?:United States|U\.?S\.?) (?=.*\bAcademy\b)")  # "U.S. Naval Academy"
COLLEGE = re.compile(  # "Collège de Maisonneuve"
    r"\b(?:Collège |C[eé]gep |CÉGEP |College (?=d[eu']))(?:(?:de |du |d')(?:l'|la )?)?(?=[A-ZÉ])"
)
FRENCH = re.compile(r"\bUniversit(?:é|e) (?:(?:de |du |d')(?:l'|la )?)?(?=[A-ZÉ])")
DOTTED = re.compile(r"\b([A-Z])\.([A-Z])\.(?= State\b)")  # "S.C. State"
FILLERS = frozenset("the at in and of main campus campuses system".split())
SHORTEST_CALL = 4  # letters
JD = r"J\.?D\b\.?|LL\.?B\b\.?"
BA = r"(?:B\.?|M\.?)(?:A|S|B\.?A|F\.?A)\b\.?"
LAW_DEGREE = rf"\b(?:[Ll]aw (?:school|degree)|{JD})"
FIRST_DEGREE = (
    rf"\b(?:{BA}|[Bb]achelor'?s?|[Uu]ndergrad(?:uate)?|[Mm]aster'?s?|(?<!law )[Dd]egree)(?: (?:in|of) [\w ]{{3,30}}?)?"
)
FROM_THERE = r"(?: degree)?[ ,]*(?:(?:came )?(?:from|at) |\()"
WORD_RUN = re.compile(r"(?:(?:[A-Z][\w.'&-]*|of|the|at|and|&)[ ]+)*[A-Z][\w.'&-]*")
SCHOOL_WORD = re.compile(r"\b(?:University|College|Institute|School|Law|Academy|Univ|CC|U)\b|[a-z] (?:Tech|High)$")
DEGREE = re.compile(
    r"\b(?:Bachelor|Master|Associate|Doctor|Juris Doctor|Juris|Certificate|Diploma)s?\b(?: (?:of|in) [A-Z]\w+)*"
    r"(?: Studies)?|\bPost-?[Bb]accalaureate\b|^(?:Then|Later|Next|First|Also|Plus|Earlier|Before|After|Finally)\b"
    r"|\b(?:[A-Z]\.){2,}|\b(?:J\.?D|LL\.?[BM]|Ph\.?D|BA|BS|MA|MS|MBA|AA|AAS)\b\.?"
)
OFFICE = re.compile(
    r"\b(?:Adjunct|Visiting|Clinical|Assistant|Associate|Full)?(?: ?\b(?:Instructor|Professor|Lecturer|Faculty|Trustee"
    r"|Regent|Alumn(?:us|a|i|ae)|Graduate|Chair|Director|Coordinator))\b(?! (?:College|University|School|Institute))"
)
SUBJECT = re.compile(  # "B.A., Theatre Savannah State University"
    r"(?<!of )(?<!and )\b(?:Theatre|Theater|History|English|Psychology|Biology|Economics|Philosophy|Sociology"
    r"|Mathematics|Nursing|Accounting|Business|Studies|Sciences?|Justice|Arts|Administration|Communications?|Journalism|Music|Politics"
    r"|Government|Relations|Engineering|Literature|Anthropology|Chemistry|Physics|Geography|Linguistics|Management"
    r"|Marketing|Finance|Forestry|Agriculture|Technology|Social Work|Assisting|Paralegal)"
    r"(?= [A-Z])(?! (?:College|University|School|Institute))"
)
STATE_SYSTEM = re.compile(
    r"((?:University of (?:California|Texas|Wisconsin|Maryland|Nevada|North Carolina|Illinois|Michigan"
    r"|Minnesota|Massachusetts|Missouri|Tennessee|Nebraska|Alaska|Alabama|Colorado|Hawaii)"
    r"|California State University)),? (?:at )?([A-Z]\w+(?: [A-Z]\w+)?)"
)


@dataclass(frozen=True)
class School:
    """A school as it can be compared: the words that tell it apart, its kind, and whether it teaches law."""

    name: str
    core: tuple[str, ...]
    kind: str = ""
    of: bool = False  # "University of Washington", not "Washington University"
    law: bool = False
    alone: bool = False  # a law school of no university

    def same_place(self, other: "School") -> bool:
        """The same institution and campus, whichever of its schools; the page must say that it is one."""
        if not self.core or self.core != other.core or (self.alone or other.alone) > (self.law and other.law):
            return False
        if self.kind and other.kind and (not kinds_fit(self.core, self.kind, other.kind) or self.of != other.of):
            return False
        # A student's "Lane" is a college; on a page it may be a street. A law school is never just a word.
        initials = re.compile(rf"\b{re.escape(self.core[0].upper())}\b")
        written_alike = bool(initials.search(self.name) and initials.search(other.name))
        return len(self.core) > 1 or bool(other.kind or other.law) or written_alike

    def same(self, other: "School") -> bool:
        """The same school: its law school is another one than its college."""
        return self.law == other.law and self.same_place(other)


@cache
def _renamed() -> dict[str, str]:
    """Former and other names of schools, as `_bare` has them, to the name of today."""
    lines = (line.split("; ") for line in vocabulary()["renamed"].strip().splitlines())
    return {_bare(former): names[0] for names in lines for former in names[1:]}


def _bare(name: str) -> str:
    """ "The UW-Stout" as "uw stout"."""
    return plain(name).lower().replace("-", " ").removeprefix("the ")


def name_of_today(name: str) -> str:
    """What a school of that other name is called; empty where it is known by no other."""
    return _renamed().get(_bare(name), "")


@lru_cache(maxsize=1024)
def school(name: str) -> School:
    """The school of that name, as a person writes it."""
    words = re.sub(r"^(?:[QA]\. )?(?:(?:at|the|of|and|&) )*", "", plain(re.sub(r"\([^)]*\)", " ", name)).strip())
    words = ARMED.sub("", COLLEGE.sub("College of ", FRENCH.sub("University of ", words)))
    words = re.sub(r"^Cal State\b(?! University)", "California State University", words)
    words = name_of_today(words) or words
    official = known.law_schools().get(words.lower())
    words = official or words
    low = spelled(_small(_plainest(official)) if official else _full(words))
    law = bool(official) or bool(LAW.search(low))
    low = LAW.sub(" ", _without_donor(low) if law else low)
    kind = next((each for each in KINDS if f" {each} " in low), "")
    of = f" {kind} of " in low if kind else False
    core = tuple(word for word in low.replace(f" {kind} ", " ").split() if word not in FILLERS)
    return School(name, without_main_campus(core, kind), kind, of, law, official in _stand_alone())


def _without_donor(low: str) -> str:
    """ "Ohio State University Moritz College of Law" is the law school of Ohio State."""
    given = next((each for each in vocabulary()["donors"].strip().splitlines() if f" {each} " in low), "")
    rest = low.replace(f" {given} ", " ") if given else low
    return rest if any(kind in rest for kind in KINDS[:6]) else low


@cache
def _stand_alone() -> frozenset[str]:
    return frozenset(vocabulary()["stand_alone"].strip().splitlines())


@lru_cache(maxsize=1024)
def schools_in(text: str) -> tuple[School, ...]:
    """The schools that a text names."""
    text = COLLEGE.sub("College of ", FRENCH.sub("University of ", DOTTED.sub(r"\1\2", plain(text))))
    found = [school(named.group()) for named in known.law_school_pattern().finditer(text)]
    joined = SUBJECT.sub(" ; ", OFFICE.sub(" ; ", DEGREE.sub(" ; ", STATE_SYSTEM.sub(r"\1 \2", text))))
    for run in WORD_RUN.finditer(joined):
        name = re.sub(r" I$|(?<=[ey]) Foundation$", "", run[0])  # "the Reed College Foundation"
        name = _after_a_subject(name.removesuffix("'s") if "University of" in name else name)
        parts = re.split(r" and (?=[A-Z])", name)  # "Reed College and Cornell University" are two
        for each in (name, *(parts if len(parts) > 1 and all(map(_is_school, parts)) else ())):
            if _is_school(each):
                found.append(school(f"{each} Law" if re.match(r",? law\b", joined[run.end() :]) else each))
    return tuple(found)


def _after_a_subject(name: str) -> str:
    """ "English at Reed College" is Reed College; "University of Texas at Austin" is itself."""
    subject, _, rest = name.rpartition(" at ")
    return name if SCHOOL_WORD.search(subject) else rest


def _is_school(name: str) -> bool:
    """Does a run of capitals name a school: by a word such as College, as one that is known, or by initials?"""
    bare = re.sub(r"^(?:(?:at|the|of|and|&) )+", "", name)
    known_so = known.college_pattern().search(name) or name_of_today(bare)
    return bool(SCHOOL_WORD.search(name) or known_so) or _is_initials(bare)


def called_shortly(mine: School, text: str) -> re.Match[str] | None:
    """Where a text calls a school by the word that tells it apart: "at Cambrian", "law school (Nebraska, 2009)".

    The name of a place is a school's only where a degree stands beside it.
    """
    name = r"[ -]".join(re.escape(word.capitalize()) for word in mine.core)
    if len(name) < SHORTEST_CALL:
        return None
    text = plain(text)
    if campus := _campus_by_initials(mine.name, text):
        return campus
    if mine.law and (faculty := _its_faculty(mine, name, text)):
        return faculty
    if mine.core[0].capitalize() in known.states() or " ".join(mine.core).title() in known.cities():
        return _with_degree(rf"(?:the )?{name}(?![\w-]|[ ][A-Z])", text, mine)
    before = r"(?:^|\b(?:at|from|to|in|of|through|then|and|by)\s|[,;:(\n]\s*)"
    return re.search(rf"{before}{name}(?![\w-]|[ ][A-Z&]|'s)", text)


def _its_faculty(mine: School, name: str, text: str) -> re.Match[str] | None:
    """ "The Moritz faculty", "the Nebraska law school"."""
    own = re.escape(_without_law(mine.name))
    return re.search(
        rf"\b[Tt]he (?:{name}|{own}) (?:[Ll]aw )?(?:[Ff]aculty|[Ss]chool of [Ll]aw|[Ll]aw [Ss]chool)\b", text
    )


def _with_degree(name: str, text: str, mine: School) -> re.Match[str] | None:
    """ "J.D., Nebraska, 2009", "a degree in history from Toledo": a university by its place; a college is not."""
    if mine.law:
        return re.search(rf"{LAW_DEGREE}{FROM_THERE}{name}|{name},? (?:{JD})", text)
    if mine.kind and mine.kind != "university":
        return None
    return re.search(
        rf"(?:{FIRST_DEGREE}){FROM_THERE}{name}|{name} \((?:{BA})(?!\w)|{name}, \w+(?: \w+)? major\b", text
    )


def _campus_by_initials(name: str, text: str) -> re.Match[str] | None:
    """ "MSU Billings" for Montana State University Billings."""
    words = [word for word in re.findall(r"[A-Z][\w']+", name) if word.lower() not in FILLERS]
    short = ("".join(word[0] for word in words[:at]) + "[ -]" + "[ -]".join(words[at:]) for at in range(2, len(words)))
    return next(filter(None, (re.search(rf"(?<!\w){each}(?!\w)", text) for each in short)), None)


def by_campus(one: str, other: str) -> bool:
    """ "MSU Billings" is Montana State University Billings, whichever of them a page has."""
    pairs = ((one.strip(), plain(other)), (other.strip(), plain(one)))
    return any((found := _campus_by_initials(long, short)) and found[0] == short for long, short in pairs)


@cache
def _plainest(official: str) -> str:
    """A law school by its university, without the name of whoever gave the money, where one of its names is so."""
    names = [name for name, usual in known.law_schools().items() if usual == official and "university" in name]
    return min(names, key=len, default=official)


def initials_fit(initials: str, name: str, *, at_home: bool = False) -> bool:
    """Do initials spell a name? "SWOCC" spells Southwestern Oregon Community College.

    At home they do so even where another school far away is better known by them.
    """
    initials, name = _without_law(initials), _without_law(name)
    said = re.findall(r"[a-z]+", spelled(f" {name.lower()} "))
    words = [word for word in said if word not in FILLERS]
    if not _is_initials(initials) or len(words) < 2 or (not at_home and _of_another_school(initials, name)):
        return False
    letters = [part for word in words for part in re.split(r"(?<=south)|(?<=north)", word) if part]
    campus = (word for word in said if word not in FILLERS or word == "campus")
    return initials.lower() in {"".join(part[0] for part in parts) for parts in (letters, words, campus)}


def _without_law(name: str) -> str:
    """ "UND School of Law" is known by the initials of its university."""
    return re.sub(r"(?<=.) (?:(?:School|College|Faculty) of Law|Law(?: School| Center)?)$", "", name.strip())


def _of_another_school(initials: str, name: str) -> bool:
    """USC is known for Southern California: it does not spell South Carolina."""
    known_as = known.colleges().get(initials.strip()) or known.law_schools().get(initials.strip().lower())
    return bool(known_as) and known_as != initials.strip() and not school(known_as).same_place(school(name))


def _is_initials(text: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{3,7}", text.strip()))


def _small(words: str) -> str:
    """Small letters between single spaces, with one at each end."""
    return re.sub(r"[^a-z0-9&']+", " ", f" {words.lower()} ")


def _full(words: str) -> str:
    """The name in small letters, with the short name that it begins with written out, its campus kept."""
    found = known.college_pattern().match(words)
    if not found or _goes_on(found[0], words[found.end() :]):
        return _small(words)
    colleges = known.colleges()
    begins = (each for each in colleges if found[0] == each or re.match(r"\W", found[0].removeprefix(each)))
    short = min((each for each in begins if colleges[each] == colleges[found[0]]), key=len)
    usual = _small(colleges[short])
    said = spelled(_small(words))
    exact = next((each for each in KINDS if each in TECHNICAL and f" {each} " in said), "")
    if exact and usual.endswith(" college "):  # "Mt. Hood CC" of a list that has "Mt. Hood College"
        return said
    known_words = set(f"{usual}{_small(short)}{spelled(usual)}{spelled(_small(short))}".split())
    return usual + " ".join(word for word in said.split() if word not in known_words) + " "


def _goes_on(short: str, rest: str) -> bool:
    """ "Columbia College" is not Columbia, nor "Western University" the Western of Washington."""
    kind = re.match(r" (?:College|University|Institute|Community|Technical)\b", rest)
    return bool(kind) and f"{short}{kind[0] if kind else ''}" not in known.colleges()[short]
