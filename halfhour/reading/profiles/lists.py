"""The other sections of a profile: schools, certificates, awards, organisations, publications, head."""

import re
from collections.abc import Iterator
from itertools import groupby

from halfhour.reading.details import Admission, Award, Certification, City, Education, Membership, Publication, Work
from halfhour.reading.facts.admissions.courts import jurisdiction, name_of
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.education.schools import schools_in
from halfhour.reading.facts.found import LIKELY, SURE, Found, trimmed
from halfhour.reading.facts.practice.practice import tagline_areas
from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.facts.years import without_years, years_in
from halfhour.reading.gazetteers import known
from halfhour.reading.passages import Passage
from halfhour.reading.profiles.posts import DATES
from halfhour.reading.profiles.sections import Section

_ISSUED = re.compile(
    r"\bIssued\b|\b(?:19|20)\d\d\s*[-–]\s*(?:[Pp]resent|No Expiration)\b|^(?:[A-Z][a-z]{2,8}\s+)?\d{4}$|^Expires\b|"
    r"\b(?:19|20)\d\d\s*$"
)
_ASIDE = re.compile(r"^(?:grade|gpa|activities|activities and societies|honors|coursework|thesis)\s*:", re.IGNORECASE)
_WRAPPED = re.compile(r"(?:[-,&:]|\b(?:of|for|and|the|in|to|a|with|who|on))$")
_AREA = re.compile(
    r"^(?:Greater\s+)?(?P<a>[A-Z][\w .'-]+?)\s+(?:Metropolitan\s+|Bay\s+)?(?:Area|Region|Metroplex)\b|"
    r"^(?P<b>San Francisco Bay Area)"
)


def education(section: Section) -> Iterator[Found]:
    """A school, what was studied there, and when."""
    group: list[Passage] = []
    for line in section.lines:
        words = line.words.strip()
        if aside := _ASIDE.match(words):
            yield from _societies(line, aside.end()) if words.lower().startswith("activities") else ()
            continue
        if group and _begins_school(words, group):
            yield _studied(group)
            group = []
        group.append(line)
    if group:
        yield _studied(group)


def _societies(line: Passage, at: int) -> Iterator[Found]:
    """The bodies below a school: "Activities and societies: Law Review, Moot Court"; not its sports."""
    for part in re.finditer(r"[^,;•·]+(?:,(?= (?:Inc|LLP)\b)[^,;]+)?", line.words[at:]):
        name = trimmed(re.sub(r"^\s*and ", "", part.group()))
        if _SOCIETY.search(name):
            begin = line.start + at + part.start() + part.group().index(name)
            yield _entry("membership", (begin, begin + len(name)), name, part.group())


_SOCIETY = re.compile(
    r"\b(?:Review|Journal|Law|Society|Association|Club|Court|Trial|Moot|Board|Council|Senate|Government|Union|Honou?rs?|"
    r"Fraternity|Sorority|Alpha|Beta|Gamma|Delta|Kappa|Sigma|Phi|Coif|Clinic|Project|Legal|Bar|Debate|League|Committee|"
    r"Ambassadors?|Newspaper|Chapter|Alliance|Forum|Guild|Program)\b|\b[A-Z]{3,6}SA?\b"
)


def _begins_school(words: str, group: list[Passage]) -> bool:
    if DATES.match(words):
        return False
    has_years = any(DATES.match(p.words.strip()) or re.search(r"\(?\d{4}\s*[-–]\s*\d{4}\)?$", p.words) for p in group)
    return has_years or (len(group) > 1 and bool(schools_in(words, short_too=False)) and not degrees_in(words))


_DEGREE = re.compile(r"(?:J\.?D|LL\.?[BM]|[BM]\.?[AS]|Ph\.?D|S\.?J\.?D)\.?")  # "Doctor of Law - JD" says it twice


def _studied(group: list[Passage]) -> Found:
    words = [p.words.strip() for p in group]
    years = years_in(" ".join(words[1:]))
    named = schools_in(words[0], short_too=True)
    school = named[0].usual if named else trimmed(words[0])
    plain = (
        trimmed(re.sub(r"·\s*$", "", without_years(words[1]))) if len(words) > 1 and not DATES.match(words[1]) else ""
    )
    degrees = degrees_in(plain)
    degree = degrees[0].usual if degrees else ""
    field = trimmed(re.sub(r"\([^)]*\)", "", plain[degrees[0].end :])) if degrees else plain
    field = field.split(" - ", 1)[0].split(", ")[-1] if degrees else field
    field = "" if _DEGREE.fullmatch(field) else field
    last = group[-1]
    dates = next((p for p in group if re.search(r"\d{4}", p.words)), last)
    end = dates.start + len(dates.words.rstrip())
    details = Education(degree, school, field, start=years.start, end=years.end)
    value = ", ".join(part for part in (degree, field, school) if part)
    return Found("education", group[0].start, end, value, details, SURE, years.start, years.end)


def dated_entries(section: Section) -> Iterator[list[Passage]]:
    """Entries that end with a line of their date, as on the screen; else one line each, as printed."""
    lines = section.lines
    if not any(_ISSUED.search(p.words.strip()) for p in lines):
        yield from _printed(lines)
        return
    group: list[Passage] = []
    for line in lines:
        group.append(line)
        if _ISSUED.search(line.words.strip()) and len(group) > 1:
            yield group
            group = []
    if len(group) == 1 or (group and len(group[0].words) < 60):
        yield group[:1]


def _printed(lines: list[Passage]) -> Iterator[list[Passage]]:
    """Narrow columns break a name in two: "Advanced Certified Paralegal -" / "Business Organizations"."""
    group: list[Passage] = []
    for line in lines:
        words = group[-1].words.strip() if group else ""
        short = len(line.words.split()) == 1 and len(words) >= 26
        if group and not (_WRAPPED.search(words) or short or line.words[:1].islower()):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def listed(section: Section) -> Iterator[Found]:
    """Certificates, awards, organisations and publications."""
    if section.name == "membership":
        yield from _bodies(section)
        return
    for group in dated_entries(section):
        words, last = _joined(group), group[-1]
        end = last.start + len(re.split(r"\s+·\s+Expires", last.words.rstrip())[0])
        printed = not _ISSUED.search(words)
        name = trimmed(words) if printed else trimmed(group[0].words)
        if section.name == "certification" and _is_bar(name):
            yield _admitted((group[0].start, end), name, words)
            continue
        yield _entry(section.name, (group[0].start, end), name, words)


_AS_WHAT = re.compile(  # below a body: "Board member · Jan 2016 - Present", "Member", "2014 - 2016"
    rf"(?i)(?:(?:[\w'’&-]+ ){{0,3}}(?:member|president|chair\w*|secretary|treasurer|director|officer|delegate|liaison|"
    rf"fellow|volunteer|trustee|editor|representative)(?: of [\w ]{{2,30}})?(?:\s*·.*)?|"
    rf"[^·]{{2,50}}\s·\s(?:[a-z]{{3,9}}\.? )?\d{{4}}.*)$|(?-i:{DATES.pattern})"
)


def _bodies(section: Section) -> Iterator[Found]:
    """Organisations, each with what stands below it: the office held there, and since when."""
    found: list[tuple[list[Passage], list[Passage]]] = []
    for of_office, lines in groupby(section.lines, key=lambda line: bool(_AS_WHAT.match(line.words.strip()))):
        if of_office and found:
            found[-1][1].extend(lines)
        else:
            found += [(body, []) for body in _printed(list(lines))]
    for body, below in found:
        last = (below or body)[0 if below else -1]
        span = body[0].start, last.start + len(last.words.rstrip())
        yield _entry("membership", span, trimmed(_joined(body)), _joined([*body, *below]))


def _joined(lines: list[Passage]) -> str:
    return " ".join(line.words.strip() for line in lines)


_BAR = re.compile(r"\bBars?\b|\bLaw Society\b|\bBarreau\b|\bCourts?\b|(?i:\battorney at law|law licen[sc]e)")


def _is_bar(name: str) -> bool:
    """A licence to practise law, which profiles list among the certificates."""
    return bool(_BAR.search(name)) and not re.search(r"(?i)certif|interpret|report|mediat|specialist|paralegal", name)


def _admitted(span: tuple[int, int], name: str, words: str) -> Found:
    place = jurisdiction().search(name)
    where = name_of(place) if place else name
    court, years = bool(place and place["court"]), years_in(words)
    year = years.start or years.end
    value = where if court or "Bar" in where else f"{where} bar"
    return Found("admission", *span, value, Admission(where, court, year), SURE, year)


def _entry(kind: str, span: tuple[int, int], name: str, words: str) -> Found:
    years = years_in(words)
    year = years.start or years.end
    if kind == "certification":
        match = known.credential_pattern().search(name)
        usual, body = known.credentials().get(match.group(), (name, "")) if match else (name, "")
        expires = re.search(r"Expires\s+(?:\w+\s+)?(\d{4})", words)
        issued = re.search(r"Issued\s+(?:\w+\s+)?(\d{4})", words)
        first = int(issued.group(1)) if issued else year
        last = int(expires.group(1)) if expires else None
        return Found(kind, *span, name, Certification(usual, body, first), SURE, first, last)
    if kind == "award":
        giver = re.search(r"Issued by (.+?)(?:\s+·|$)", words)
        value = f"{name}, {giver.group(1)}" if giver else name
        return Found(kind, *span, value, Award(name, giver.group(1) if giver else "", year), SURE, None, year)
    if kind == "membership":
        office = re.search(
            r"(?i)\b(?:board |vice[- ]|past |founding |co-?)*(?:president|chair|liaison|member|secretary|"
            r"treasurer|director|officer)\b",
            words,
        )
        details = Membership(name, office.group() if office else "", bool(years.end and not years.lone))
        return Found(kind, *span, name, details, SURE, years.start or year, None if years.lone else years.end)
    return Found("publication", *span, name, Publication(name, "", year), SURE, None, year)


def header(section: Section, *, posts: bool) -> Iterator[Found]:
    """The lines below the name: headline, town. The headline's post counts where no posts are listed."""
    for number, line in enumerate(section.lines[:6]):
        words = re.sub(r"\s*·\s*Contact info$", "", line.words.strip())
        town = _town(words)
        if town:
            city, region = town
            value = f"{city}, {region}" if region else city
            yield Found("city", line.start, line.start + len(words), value, City(city, region, "works"), SURE)
            return
        if number == 0:
            yield from tagline_areas(words, line.start)
            first = re.split(r"\s+\|\s+", words)[0]
            if not posts and role_pattern().search(first):
                parts = re.split(r"\s+(?:at|@)\s+", first, maxsplit=1)
                details = Work(parts[0], parts[1] if parts[1:] else "")
                yield Found("work", line.start, line.start + len(first), ", ".join(parts), details, LIKELY)


def _town(words: str) -> tuple[str, str] | None:
    area = _AREA.match(words)
    if area:
        return (area["a"] or area["b"], "") if not area["b"] else ("San Francisco Bay Area", "")
    parts = words.split(", ")
    if len(parts) < 2 or len(words) > 80 or not all(part[:1].isupper() for part in parts):
        return None
    if parts[-1] in ("United States", "Canada", "USA") or parts[1] in known.states():
        return place(parts[0], f", {parts[1]}") or (parts[0], parts[1] if parts[1] in known.states() else "")
    return None
