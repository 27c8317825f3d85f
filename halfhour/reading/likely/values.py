"""The typed value of a clause whose kind is known: what lists and shapes find in it, and no guess beyond."""

import re
from functools import cache

from halfhour.reading.details import (
    Admission,
    Award,
    Certification,
    City,
    Community,
    Details,
    Education,
    Language,
    Membership,
    PracticeArea,
    Publication,
    Work,
)
from halfhour.reading.facts.admissions.courts import jurisdiction, name_of
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.schools import degrees_in, schools_in
from halfhour.reading.facts.found import trimmed
from halfhour.reading.facts.languages import NOT_LANGUAGE
from halfhour.reading.facts.practice.fields_said import fields_in, without_lead
from halfhour.reading.facts.practice.scraps import is_scrap, tells_of_a_deed
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.years import Years, without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.likely.enough import home_in

_LEAD = re.compile(r"(?:(?:and|or|but|as|with|then|also)|where (?:she|he|they|I) (?:was|were|is|am|are))\s+", re.I)
_IS = r"(?:(?:she|he|they|I) )?(?:(?:has |have )?been|is|am|was|are|I'm|she's|he's) (?:also |now |currently )?(?:an? )?"
_SAYS = {  # what says of somebody that they hold it: "is a trained mediator" is a trained mediator
    "certification": re.compile(
        rf"(?:{_IS}|(?:(?:she|he|they|I) )?(?:earned|holds?|received|obtained) (?:an? )?|an? )", re.I
    ),
    "work": re.compile(r"an? ", re.I),
    "membership": re.compile(
        rf"(?:{_IS})?(?:(?:active|founding|proud|longtime) )?member of (?:the )?|(?:{_IS})?elected (?:in)?to (?:the )?|"
        rf"{_IS}|an? ",
        re.I,
    ),
    "community": re.compile(
        r"(?:she|he|they|I)(?:['’](?:s|m|re|ve))? (?:am |is |are |also |now |currently |often )*", re.I
    ),
    "practice_area": re.compile(
        r"(?:(?:she|he|they|I|[A-Z]\w+) (?:helps?|guides?|assists?|counsels?|steers?|walks?) (?:[\w-]+ ){1,4}?"
        r"(?:with|on|in|through|over|untangle|resolve|navigate|handle|understand) |"
        r"(?:(?:she|he|they|I) (?:mostly |mainly )?(?:advises?|represents?|handles?|does?|practi[cs]es?|defends?) )?"
        r"(?:(?:mostly|mainly|primarily) )?(?:(?:on|in) )?)",
        re.I,
    ),
}
_IN_FREE_TIME = re.compile(
    r"(?:(?:in|during) (?:my|her|his|their) (?:free|spare|off)[ -](?:time|hours),?|"
    r"outside (?:of )?(?:work|the office),?|"
    r"(?:on )?(?:most |many |some )?(?:weekends|evenings|mornings|Saturdays|Sundays),?)"
    r"\s+(?:(?:I|he|she|they)\s+|you(?:['’]ll| will| can| may) (?:\w+ )?find (?:me|him|her|them)\s+)?(?=\w)",
    re.I,
)
_HANGS = re.compile(r"^(?:[a-z]+ed|\S+ (?:in|of|from|since|until|to|and|by))$", re.I)
_MARKS = " \n,.;:–—|·•"
_LIST = re.compile(r"\s*(?:[;,•·|](?:\s(?:and|&)\s)?|\s(?:and|&)\s)\s*")
_FORMER = re.compile(r"\b(?:former(?:ly)?|past|previous(?:ly)?|retired|was|were|had|ex-)\b", re.I)
_HOLDS = re.compile(
    r"\b(?:(?:is|am|was|been|became|remains)(?: \w+ly| now| also)?|(?:works?|worked|serv(?:es|ed|ing)|acts?|acted|"
    r"started|began|came) (?:\w+ )?as|(?:up|promoted|appointed|elected) to|named|appointed) (?:an? |the |its |our )?$"
)
_JOINS = re.compile(r"^(?:.{0,60} )?(?:joined|joins) (?:the )?(?=[A-Z])")
_AT = re.compile(r"(?:,|\s(?:at|with|for|of|in))\s+(?:the\s+)?(?=[A-Z])")
_AT_HOUSE = re.compile(
    r"^[a-z][^,]*?\s(?:at|with|for) (?:the )?(?=[A-Z][\w'’&.,-]*(?: (?:&|of|for|and|the|[A-Z][\w'’&.,-]*))*$)"
)
_OFFICE = re.compile(
    r"\b(?:(?:vice |past |co-)?(?:president|chair)\w*|treasurer|secretary|director|trustee|delegate|member|fellow"
    r"|liaison|editor|officer)\b",
    re.I,
)
_TAUGHT_BY = re.compile(r"\b(?:studied|studies|trained|learned) (?:under|with) [A-Z]")
_QUOTED = re.compile(r"[\"“](.{4,}?)[,.]?[\"”]")
_TALK = re.compile(r"\b(?:spoke|speak\w*|talk|present\w*|panel\w*|lectur\w*|moderat\w*|taught)\b", re.I)


def core(text: str, start: int, end: int) -> tuple[int, int]:
    """The span `[start, end)` without the word that ties it to what stands before, and without marks at its ends."""
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    if lead := _IN_FREE_TIME.match(text, start, end):
        start = lead.end()
    if text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1
    words = text[start:end]
    return start + len(words) - len(words.lstrip(_MARKS)), end - len(words) + len(words.rstrip(_MARKS))


def speaks_of(kind: str, words: str) -> bool:
    """Do *words* hold what facts of this kind are hardly ever without: a language's name, a jurisdiction, a place?"""
    needed = _NEEDED.get(kind)
    return needed is None or bool(needed().search(words))


def names_a_teacher(words: str) -> bool:
    """Do *words* say who taught them, and give no school: "studied under Ann Lee"?"""
    return bool(_TAUGHT_BY.search(words))


def value_of(kind: str, words: str) -> tuple[str, Details, Years]:
    """What *words*, which say a fact of this kind, come to: the value as a line, its parts, and its years."""
    years = years_in(words)
    bare = trimmed(without_years(words))
    bare = trimmed(bare[lead.end() :] if (lead := _LEAD.match(bare)) else bare) or trimmed(words)
    bare = words if _HANGS.search(bare) else bare  # "elected in", without its years
    value, details = _OF[kind](_without_saying(kind, bare), years)
    return value[:1].upper() + value[1:], details, years


def _without_saying(kind: str, words: str) -> str:
    says = _SAYS[kind].match(words) if kind in _SAYS else None
    return words[says.end() :] or words if says else words


def _education(words: str, years: Years) -> tuple[str, Details]:
    degree = next((each.usual for each in degrees_in(words)), "")
    school = next((each.usual for each in schools_in(words, short_too=True)), "")
    details = Education(degree=degree, school=school, start=years.start, end=years.end)
    return ", ".join(part for part in (degree, school) if part) if school else words, details


_WHERE = re.compile(r",? (?:where|in which) (?:she|he|they|I)\b.*$", re.DOTALL)


def _work(words: str, years: Years) -> tuple[str, Details]:
    words = _WHERE.sub("", words) or words
    former = bool(_FORMER.search(words)) or (years.end is not None and not years.lone)
    role = role_pattern().search(words)
    at = _AT.search(words, role.end()) if role else None
    organisation = _without_town(trimmed(words[at.end() :])) if at else ""
    if role and _HOLDS.search(words, 0, role.start()):  # "Dana Lee is a partner at Lee LLP"
        words = words[role.start() :]
    elif not role and (join := _JOINS.match(words)):  # "Dana Lee joined Lee LLP"
        words = organisation = words[join.end() :]
    at = None if role else _AT_HOUSE.search(words)  # "the last nine of them at the Clerk's Office"
    if at and not place(words[at.end() :]):
        words = organisation = _without_town(trimmed(words[at.end() :]))
    return words, Work(role.group() if role else "", organisation, former=former)


def _without_town(house: str) -> str:
    """ "Lee LLP in Portland" is Lee LLP."""
    name, _, town = house.rpartition(" in ")
    return name if name and place(town) else house


_CALLED = re.compile(r"(?i)\b(?:called|admitted|sworn in) (?:to|in)\b")


def _admission(words: str, years: Years) -> tuple[str, Details]:
    found = jurisdiction().search(words)
    name = name_of(found) if found else words
    court = bool(re.search(r"\b(?:court|circuit|district)\b", name, re.I))
    if found and not court and (words == name or _CALLED.search(words)):
        words = f"{name} bar"
    return words, Admission(name, court=court, year=years.end or years.start)


def _membership(words: str, years: Years) -> tuple[str, Details]:
    office = _OFFICE.search(words)
    bare = trimmed(re.sub(rf"^.*?{_OFFICE.pattern}(?:\s+(?:of|in|for))?(?:\s+the)?|^the\s+", "", words, flags=re.I))
    details = Membership(bare or words, office.group() if office else "", former=bool(_FORMER.search(words)))
    return words, details


def _languages(words: str, years: Years) -> tuple[str, Details]:
    names = tuple(dict.fromkeys(known.languages()[each] for each in known.language_pattern().findall(words)))
    return "; ".join(names) or words, Language(names or (words,))


_WIDE = re.compile(  # what a deed may name and is no field by itself
    r"(?i)appellate|appeals?|compliance|regulatory|litigation|corporate|international law|\w+ research|competency|"
    r"insurance|civil cases"
)


def _areas(words: str, years: Years) -> tuple[str, Details]:
    parts = [part for each in _LIST.split(without_lead(words)) if (part := trimmed(each))]
    if any(tells_of_a_deed(part) for part in parts):  # "I have filed bankruptcies for farms": what fields it names
        told = (words[slice(*span)] for span in known.fields().spans(words))
        parts = [part for part in dict.fromkeys(told) if not _WIDE.fullmatch(part)]
    elif parts and is_scrap(parts[0]):
        parts = []
    names = tuple(name[:1].upper() + name[1:] for part in parts for name in fields_in(part))
    return "; ".join(names), PracticeArea(names)


def _publication(words: str, years: Years) -> tuple[str, Details]:
    title = _QUOTED.search(words)
    talk = bool(_TALK.search(words))
    return words, Publication(title.group(1) if title else words, year=years.end or years.start, talk=talk)


def _city(words: str, years: Years) -> tuple[str, Details]:
    town, region, came = home_in(words)
    value = ", ".join(part for part in (town, region) if part)
    details = City(town, region, "from" if came else "") if value else City(words)
    return (f"{value} (from)" if value and came else value or words), details


_OF_A_LAND = NOT_LANGUAGE.pattern.removeprefix("^").replace("(?:\\s+", "(?i:\\s+", 1)  # "German shepherds"
# a judge there, or a case
_NOT_THERE = r"^(?!.*\b(?:Hon\.|Honorable|(?:Judge|Justice) [A-Z]|(?i:argued|clerk\w*|nominee|nominated)\b))"
_NEEDED = {
    "language": cache(
        lambda: re.compile(
            rf"^English$|(?!English\b){known.language_pattern().pattern}"
            rf"(?!,? (?:County|Nation|Street|River)\b)(?!{_OF_A_LAND})"
        )
    ),
    "admission": cache(
        lambda: re.compile(rf"{_NOT_THERE}.*?(?:[Bb]ar\b|[Cc]ourts?\b|{jurisdiction(codes=True).pattern})", re.S)
    ),
    "city": cache(lambda: re.compile(r"\b[A-Z][a-z]")),
    "membership": cache(
        lambda: re.compile(
            r"^(?!\W*(?:(?:she|he|they|I)\s)?(?:(?:is|am|was|were) )?(?:its|their) \w+(?: (?:in|since) \d{4})?\W*$)"
        )
    ),
    "work": cache(lambda: re.compile(rf"(?<=\s)[A-Z]|\b(?i:{role_pattern().pattern})\b(?<!s)")),
}
_OF = {
    "education": _education,
    "work": _work,
    "admission": _admission,
    "certification": lambda words, years: (words, Certification(words, year=years.end or years.start)),
    "membership": _membership,
    "award": lambda words, years: (words, Award(words, year=years.end or years.start)),
    "practice_area": _areas,
    "language": _languages,
    "publication": _publication,
    "city": _city,
    "community": lambda words, years: (words, Community(activity=words)),
}
