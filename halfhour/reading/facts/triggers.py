"""Which kinds of fact a sentence can hold at all, told from its words: most hold none, and cost nothing."""

import re
from functools import cache

from halfhour.reading.gazetteers import known

_WORDS = re.compile(r"[^\W\d_]+")
_SAID = {
    "education": "graduate graduated graduating degree degrees college university school law undergrad undergraduate "
    "bachelor master masters associate juris doctor diploma certificate studied studying alumnus "
    "alumna alum attended "
    "earned majored major proud program schooling out valedictorian salutatorian alma ged studies polytechnic "
    "institute academy seminary high state classes "
    "enrolled educated",
    "admission": "admitted licensed license licenses licence licensure bar bars barred sworn lawyer attorney solicitor "
    "barrister courts inactive oath ube reciprocity practice practise bbo ardc admission wsba osb admissions court "
    "circuit district "
    "passed called call qualified "
    "uspto barreau society",
    "certification": "certified certification licensed registered accredited commissioned notary trained training "
    "certificate credential credentials designation license accreditation accredited certificates court board "
    "exam qualified justice oaths card stamp roster rosters panel trainings recognized specialization neutral "
    "arbitrators "
    "mediator mediators paralegal graduate completed",
    "award": "award awards prize medal fellow fellowship scholar scholarship honor honors honored recognized named "
    "recipient winner won received selected listed ranked lawyers stars rising year forty avvo martindale finalist "
    "dean coif trophy distinction commendation grant recognition gave presented "
    "voted quarter month plaque cali counsel appointed silk champion honoree honored best order inducted hall "
    "elite presented honorary citation pacesetter place "
    "placed list listed stamp bronze fulbright rhodes rated preeminent lawdragon chose chosen voted picked accolades "
    "awards prizes top most powerful cup oralist brief winning finalist semifinalist recognised honoured honours "
    "titled put "
    "pathfinder trailblazer lexpert benchmark chambers legal medals",
    "publication": "author authored coauthor coauthored wrote written writes published publishes edited editor book "
    "article articles essay chapter column note presented talk lecture contributing contributed spoke work "
    "articles books essays columns op oped op-ed notes panelist speaker presenter presented presents lectured lectures "
    "moderated moderator podcast session keynote webinar speaks spoken writing writings scholarship thesis "
    "dissertation "
    "edits penned blog blogs novel guest rev l j newsletter columnist contributor blogger poems poetry columns "
    "appeared "
    "writer write cookbook casebook treatise vol press coauthor memoir contributed",
    "membership": "pay pays member members fellow belong belongs belonging serve serves served serving sit "
    "sits sat sitting board "
    "committee chair chairs chaired president secretary treasurer vice director trustee founder founded cofounded "
    "liaison editor active involved joined participates volunteers barrister master pupil section association on "
    "chapter chairs bar society guild ran runs edits edited keeps group circle webmaster historian delegate inn "
    "council bars elected appointed institute academy alliance judges attorneys counsel committees paralegals lawyers",
    "practice_area": "practice practices practiced practicing focus focuses focused focusing "
    "concentrates specializes "
    "specialize emphasis emphasizing experience expertise handles handle handled handling litigates litigated "
    "represents represented represent representing advises advised counsels counseled helps help assists assist "
    "defends defending defended prosecutes prosecuted tries negotiates negotiating drafts drafted drafting mediates "
    "supports support presides presided hears assigned teaches teaching work works worked team group unit department "
    "attorney lawyer litigator docket cases clients argues manages supervises chairs do look looks guide guides filed "
    "prepares files writes does takes desk caseload whole take prepare file try experienced skilled versed expert "
    "specialty speciality niche subject field assignment mediator arbitrator responsible oversees offers provides "
    "areas "
    "interest interests interested passion calendar time days spent known go try sits division scholarship research "
    "concentrate concentrating concentration specializing devotes limits limited serves protects sue sues",
    "city": "resident grew born raised reared native hails originally hometown lives live living resides residing "
    "based settled "
    "relocated moved home brat came childhood generation lifelong longtime commutes splits divides "
    "lived called high immigrated emigrated kid girl boy",
    "community": "enjoy enjoys love loves found find avid spends spend advisor adviser weekends weekend outside away "
    "spare "
    "free fun night cofounded founded ask hours after evenings saturdays sundays mondays tuesdays wednesdays thursdays "
    "fridays monday tuesday wednesday thursday friday saturday sunday pro bono lives resides flies hobbies pastimes "
    "learning "
    "keeps makes raises takes hands throws fixes judges never not keep make raise take hand throw fix judge speaks "
    "board boards council commission trustee trustees fan time gives donates supports active involved belongs founded "
    "founder president treasurer",
}
_POSTS = (
    "join joined joins joining rejoined came comes clerked clerking clerkship clerkships interned "
    "internship externed "
    "extern externship worked works working summered practiced practices private spent put founded "
    "founding cofounded "
    "opened launched started established owns served retired via way been appointed elected secondment stint began "
    "career left returned moved enlisted led leads chairs chaired heads headed head directs directed manages managed "
    "runs oversees oversaw supervises supervised presides presided coordinates drove waited tended sold cooked typed "
    "picked fished flew cleaned delivered taught teach teaches own then was years year months summers decade decades "
    "job "
    "jobs gig stint stints articled articling hired employed recruited transferred arrives arrived time tour "
    "fellowship "
    "elevated before since for as held holding positions position roles role posts ran litigated consulted "
    "prosecuted tried built formerly previously earlier prior ex named shingle solo repaired welded roofed framed "
    "loaded delivered washed stocked bused direct supervise oversee oversees coordinate nominated took bench cut got "
    "transitioned switched shifted went jumped landed stayed remained learned honed apprenticed spent sits sat veteran "
    "faculty staff organized organised covered reported edited audited designed engineered programmed produced kept "
    "dealt guided bartended answered served enlisted commissioned sworn stops stop alone myself herself himself "
    "practised practises practicing solo pro tem rose promoted became last now currently presently while during "
    "tenure come work works working employed employer summer split tapped assumed presided entered veteran army navy "
    "force guard corps marines bought inherited carried used doors office americorps practicing practises supports "
    "handles handling managing am do does did stay stayed under answering teaching welding selling driving cooking "
    "cleaning waiting tending "
    "painting loaded won with elected partnership hung put struck "
)


_SPAN = re.compile(r"\d{4}\s*[-–—]\s*(?:\d|[Pp]resent|[Nn]ow|$|[);,])")
_PLACE_AND_YEAR = re.compile(r"[A-Z][A-Za-z. ]{1,20},? \(?\d{4}")
_STUDY = re.compile(r"\b(?:[BMJA]\.\s?[ADSJ]|LL\.|Ph\.)|['’]\d\d\b|(?:[Dd]ouble|[Tt]riple|-time)[- ][A-Z]")
_CITED = re.compile(r"\((?:[A-Z][\w .,]{0,20})?(?:(?:19|20)\d\d\w?|in press|forthcoming)\)")
_CAPITAL = re.compile(r"[A-Z][\w'’]+")


def may_hold(kind: str, words: frozenset[str], sentence: str) -> bool:
    """Can a sentence, whose words are *words*, hold a fact of this kind, where no heading announces one?"""
    if kind == "city":
        return not (_towns().isdisjoint(_CAPITAL.findall(sentence)) and words.isdisjoint(_triggers(kind)))
    if kind == "work" and (sentence.startswith(("At ", "With ")) or " at a " in sentence or _SPAN.search(sentence)):
        return True
    if kind == "admission" and _PLACE_AND_YEAR.match(sentence):
        return True
    if kind == "education" and _STUDY.search(sentence):
        return True
    if kind == "publication" and ('"' in sentence or _CITED.search(sentence)):
        return True
    return not words.isdisjoint(_triggers(kind))


@cache
def _towns() -> frozenset[str]:
    return frozenset(_CAPITAL.findall(" ".join(known.cities()))) | {"Area"}


@cache
def _triggers(kind: str) -> frozenset[str]:
    said = frozenset((_POSTS if kind == "work" else _SAID.get(kind, "")).split())
    return said | _GAZETTEERS.get(kind, frozenset)()


def _plurals() -> frozenset[str]:
    return frozenset(f"{word}s" for word in _parts(known.role_words().split("|")))


def _studies() -> frozenset[str]:
    degrees = "jd llm ba bs aa aas ma ms mba phd ged"
    return _parts([*known.colleges(), *known.law_schools()]) | frozenset(degrees.split())


def _parts(names) -> frozenset[str]:
    """The words of many names, without the smallest."""
    found = (word for name in names for word in _WORDS.findall(name.lower()))
    return frozenset(word for word in found if len(word) > 1) - {"of", "the", "and", "in", "at", "to", "for", "on"}


def _pastimes() -> frozenset[str]:
    table = known.pastimes()
    verbs = [form for verb in table["verb"] for form in (verb, f"{verb}s", f"{verb}es", f"{verb}ing", f"{verb}ed")]
    also = "biking cycling dancing dances bikes swimming knitting jogging refereed skis running".split()
    return _parts([*verbs, *also, *table["noun"], *table["doer"], *table["thing"], *table["role"]])


_GAZETTEERS = {
    "community": _pastimes,
    "language": lambda: (
        _parts(known.languages())
        | {
            "enough",
            "little",
            "yes",
            "speaks",
            "speak",
            "fluent",
            "speaker",
            "hablo",
            "habla",
            "falo",
            "fala",
            "parle",
            "parlo",
            "parla",
            "spreche",
            "spricht",
        }
    ),
    "work": lambda: _parts(known.role_words().split("|")) | _plurals(),
    "certification": lambda: _parts(known.credentials()),
    "practice_area": lambda: _parts(known.practice_areas()),
    "education": _studies,
    "membership": lambda: _parts(known.bodies()),
}
