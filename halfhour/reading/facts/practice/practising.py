"""What a sentence says that somebody does: "focuses on", "handles", "represents tenants in"."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Begun, Cued
from halfhour.reading.facts.found import LIKELY, PERHAPS
from halfhour.reading.facts.practice.hints import FIELD_WORD, FORMER, HINTED
from halfhour.reading.gazetteers import known

_MOSTLY = (
    r"(?:(?:primarily|mostly|mainly|exclusively|solely|largely|chiefly|entirely|almost|all|now|today|these days|just|"
    r"heavily) )*"
)
_OWN = r"(?:her|his|their|my|legal|law|own|current|pro bono|present)"
_OPEN = Cued(  # whatever follows is a field, if it is a thing at all
    "area areas assignment calendar caseload chiefly concentrated concentrates concentrating concentration "
    "dedicates dedicating devotes devoting docket emphasis expertise focus focused focuses focusing limiting "
    "limits mainly mostly niche practice practices practicing practises practising "
    "specialisation specialise specialised specialises specialising "
    "specialism specialization specialize specialized specializes specializing specialty",
    r"\b(?:(?:practice|docket|caseload|areas? of (?:practice|focus|emphasis|expertise|concentration|law)|"
    r"practice areas?|"
    rf"calendar|assignment)(?: (?:(?!and\b|but\b|who\b|which\b|that\b)\w+ ){{0,3}}?{_MOSTLY}(?:focus(?:es|ed)?|"
    rf"concentrates?|cent(?:er|re)s?|includes?|"
    r"emphasi[sz]es|covers?|spans?|encompass(?:es)?|ranges?|consists?|involves?|(?:is|are|has been|revolves)\b)"
    rf"(?: {_MOSTLY}(?:limited|devoted|dedicated|confined|focused|concentrated|cent(?:er|r)ed|built|split between|"
    rf"made up|"
    r"heavy|half))?(?: (?:up )?(?:on|to|in|of|around|from|across))?|:) |"
    rf"\b(?:focus(?:es|ed|ing)?|concentrat(?:es|ed|ing)|limit(?:s|ing)|devot(?:es|ing)|dedicat(?:es|ing)) {_OWN} "
    rf"(?:\w+ ){{0,2}}?(?:practice|work|time|career|energy|caseload) {_MOSTLY}(?:on|in|to)(?: the areas? of)? |"
    rf"\bspeciali[sz](?:es|ed|ing|e) {_MOSTLY}(?:in|on) |\b(?:mostly|mainly|chiefly) (?:do(?:es)?|handles?) |"
    rf"\bspecial(?:ty|i[sz]ation|ism) (?:is|in) |\bniche (?:is|in) |"
    rf"\bpracti[cs](?:es|ing) {_MOSTLY}(?:law )?in (?:(?:all|the|several|various|many) )*(?:areas?|fields?|aspects)"
    r" of |"
    r"\b[Aa]reas (?:she|he|they|I) (?:covers?|handles?|works? in|practi[cs]es?)(?: are| include|:) )",
)
_STRONG = Begun(
    "arbitrator attorneys authority background caseload cases centers centres concentrated concentrates "
    "concentrating concentration counsel day days depth desk docket emphasis emphasizing experience experienced "
    "expert expertise firm focus focused focuses focusing go has hours in interest interested interests "
    "investigator job knowledge knowledgeable known lawyers leader life matters mediator mix neutral office "
    "paralegals passion passionate portfolio practice practitioner research responsible scholarship shop skilled "
    "specialist spends spent teaching time training turn versed week weeks well work writer writing",
    r"\b(?:focus(?:es|ed|ing)?|concentrat(?:es|ed|ing|ion)|emphasi(?:s|zing)|cent(?:er|re)s) (?:(?:her|his|their|"
    r"my) \w+ )?"
    rf"{_MOSTLY}(?:on|in) |"
    r"\b(?:(?<!at )work|weeks?|experience|background|job|days?|time|cases|teaching|scholarship|research|writing|"
    r"portfolio|life|hours|"
    r"matters)"
    rf"(?: (?:(?!and\b|but\b|who\b|which\b|that\b)\w+ ){{0,3}}?{_MOSTLY}(?:focus(?:es|ed)?|cent(?:er|re)s|includes?|"
    rf"covers|spans|encompass(?:es)?|ranges|"
    rf"consists|"
    r"involves?|examines|explores|(?:goes|go) (?:in)?to|comes from|(?:is|are)(?: in| about| with| on| spent on|"
    r" filled with|"
    rf" made up of| devoted to)?(?= {_MOSTLY}[^ ])) {_MOSTLY}(?:(?:on|to|in|of|around|from|with|all) )*|"
    rf" {_MOSTLY}(?:in|with) (?!court\b))|"
    r"\b(?:expert(?:ise)?|experienced|(?:well[- ])?versed|skilled|knowledgeable|depth|training|interest(?:ed|s)?|"
    r"passion(?:ate)?|"
    r"authority|leader) (?:is |lies |lie )?(?:in|with|for|on|about) |\binterests? (?:include|are) |"
    r"\bknown for (?:(?:her|his|their) )?(?:\w+ )?(?:work|practice|expertise|advice|skill)? ?(?:in|on|with)? ?|"
    r"\b(?:spent|spends) (?:[\w-]+ ){1,3}(?:years|decades?|career|time|days) (?:on|in|doing|handling) |"
    r"(?<!outside )(?<!opposing )\bcounsel (?:for (?![A-Z]|(?:\w+ )?\w+ years|over\b|more\b|nearly\b|almost\b)|on )|"
    r"\b(?:mediator|arbitrator|neutral|investigator|specialist|practitioner|writer) (?:in|of|for|on) |\bknowledge of |"
    r"\b(?:attorneys|lawyers|paralegals|caseload|mix|office|practice|shop|firm|docket|desk) (?:in|on|for|of) (?!the\b|"
    r"an?\b|her\b|"
    r"his\b|their\b|my\b|our\b)|"
    r"\b(?:responsible for|in charge of|go-to (?:\w+ )?(?:for|on)|turn to (?:her|him|them) for) |"
    r"\bhas her hands full with ",
)
_LEGAL = Cued(  # verbs that are hardly ever said of anything but legal work
    "adjudicated adjudicates appeals arbitrated arbitrates argue argues arguing assigned assignment "
    "assignments chairs closed closes defend defended defending defends do does file filed files filing "
    "handle handled handles handling hear hears includes litigate litigated litigates litigating mediate "
    "mediated mediates mediating negotiate negotiated negotiates negotiating oversees practice practiced "
    "practices practicing practise practised practises practising preside presided presides presiding "
    "prosecute prosecuted prosecutes prosecuting sits tried tries try work worked works",
    r"\b(?:handl(?:es?|ed|ing)|litigat(?:es?|ed|ing)|practi[cs](?:es?|ed|ing)|tr(?:y|ies)|has tried|prosecut(?:es?|ed|"
    r"ing)|"
    r"second-chairs|argu(?:es?|ing)|defend(?:s|ed|ing)?|negotiat(?:es?|ed|ing)|mediat(?:es?|ed|ing)|arbitrat(?:es|ed)|"
    r"adjudicat(?:es|ed)|oversees|fil(?:es?|ed|ing)|clos(?:es|ed)|(?:presid(?:es?|ed|ing) over|hears?|assigned to|"
    r"sits in|assignments? includes?)(?: the)?"
    r"(?: [\w-]+'s)?|appeals|(?:ha(?:s|ve) worked|works?)(?= (?:[\w'’-]+,? ){1,6}(?:cases|claims|files|appeals)\b)|"
    r"(?:I|[Ss]he|[Hh]e|[Tt]hey|and) (?:mostly |mainly |also |only |just )?do(?:es)?(?: mostly|"
    r" mainly| only)?) ",
)
_WHOM = Cued(
    "advise advised advises advising assist assisted assisting assists closely counseled counseling counsels "
    "defend defends guides guiding help helping helps mostly primarily protect protects represent represented "
    "representing represents serve serves support supports work works",
    r"\b(?:advis(?:es?|ed|ing)|counsel(?:s|ed|ing)|represent(?:s|ed|ing)?|helps?|helping|assist(?:s|ed|ing)?|guid(?:es|"
    r"ing)|"
    r"serves?|works? (?:closely )?(?:primarily |mostly )?with|defends?|supports?|protects?)"
    r" (?P<who>[^.;:]{3,140}?),? (?:on|in|with|through|regarding|about|against|facing|including|who have been|"
    r"navigat\w+) ",
)
_WEAK = Cued(
    "also assist assisted assisting assists coordinate coordinates counsel covering covers did do does draft "
    "drafted drafting drafts firm help helps is look looking looks mainly manage manages managing member "
    "mostly offer offers our practice prepare prepares preparing primarily provide provides supervise "
    "supervises support supports take takes teaches teaching they work worked working works writes",
    r"\b(?:prepar(?:es?|ing)|writes|does|takes?|supervises?|supports?|draft(?:s|ed|ing)?|manages?|managing|teaches|"
    r"teaching|"
    r"offers?|provides?|counsel in|coordinates?|cover(?:s|ing)|"
    r"(?:I|[Ss]he|[Hh]e|[Tt]hey|and|practice,) (?:mostly |mainly |also )?(?:do(?:es)?|did)(?: mostly| mainly)?|"
    r"(?:looks?|looking) after|"
    r"assist(?:s|ed|ing)? (?:with|on|in)|helps? (?:with|out with|on)|"
    r"(?:works?|working|(?:has|have) worked) (?:primarily |mostly |mainly )?(?:on|in)|(?:is|a member of) (?:the|"
    r"our) (?:firm's )?) ",
)
_NP = re.compile(r"(?!\d{4}|not\b)(?:[^.;()]|(?<=\bU)\.(?=S\.)|(?<=\bU\.S)\.){3,300}")
_CUT = re.compile(
    r"(?:,?\s+(?:and (?:has|is|was|meets|prepares|helps|serves|speaks|regularly|he|she|they|I|then|"
    r"also|drafts|trains|supervises|co-\w+)|appeared|is|was|are|exclusively|who|which|that|where|"
    r"while|because|since|for (?:clients|"
    r"individuals|families|businesses|the|a|over|more|nearly)|throughout|across|before|at (?:the|"
    r"both)|from|when|so that|until|including clients|to verdict|on behalf|"
    r"he|she|they|on \w+days?|every \w+day)\b|"
    r"\s+(?:in|throughout)\s+[A-Z]|\s+with\s+[A-Z]|\s+at\s+[A-Z]|\s+(?:to|as)\s+(?:an?|the)\s"
    # ", and conducts most first meetings" is another verb, "wills and trusts" is not
    r"|,?\s+and\s+[a-z]+s\s+(?:most|many|some|all|each|every|her|his|their|an?|the)\b"
    r"|,\s+and\s+(?:[a-z]+(?:ed|s)|began|ran|wrote|taught|led)\s+(?:with|to|as|at|in|on|over|the|an?|her|his|their|\d)"
    r"|,\s+(?:certified|created|founded|established|launched|named)\s+(?:by|in|as)\b|:\s(?=(?:it|she|he|they|I|you|we|"
    r"that|and)\b)|\s+with\s+(?:the|an?|her|his)\s"
    # ", bringing a calm approach", "and successfully argued cases": how it is done, and what else
    r"|,\s+(?:and\s+)?(?:\w+ly\s+)?[a-z]+ing\s+(?:an?|the|her|his|their|its|my|our|your|him|them|me|clients?)\b"
    r"|,?\s+and\s+(?:\w+ly\s+)?[a-z]+ed\s+(?:clients|cases|people|individuals|families|hundreds|thousands|"
    r"at least|over|more than|\d)\b"
    r"|,?\s+but\b|,\s+(?:conducting|lobbying|advocating|leveraging)\b|\s+from\s+(?:inception|start|intake)\b"
    # ", Lee aims to help": the sentence itself, which the field only opens; ", having served"; "in a practice of years"
    r"|,\s+[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+)?\s+(?:aims|values|strives|believes|works|brings|provides|represents|helps|"
    r"offers|takes|seeks|handles|advises|assists|guides|focuses|serves|understands|approaches|makes|knows|enjoys)\b"
    r"|,\s+having\s+[a-z]+(?:ed|t|ld|n)\b|\s+in\s+an?\s+(?:practice|career)\b)"
)
_BY_WHOM = re.compile(  # "a practice of three attorneys in elder law": the field comes after those who do it
    r"^(?:everything|anything|matters|cases|work|issues)\s+(?:ranging\s+)?from\s+|"
    r"^(?:of\s+)?(?:[\w-]+\s+){0,3}(?:attorneys|lawyers|paralegals|associates|people)\b[^,;]{0,40}?\s+(?:in|on)\s+"
)
_NOT = re.compile(
    r"(?i)\b(?:volunteer|coach|hik|ski(?:s|ing)?\b|garden|cook|music|read(?:s|ing) to|students? (?:in|with)|her "
    r"children|his children|spends? time|newsletter|committee|section of)"
)
_SPECIALIST = re.compile(
    r"(?i)^(?:the |an? )?(?:[\w'’]+ ){0,4}(?:certifi|credential|licen[sc]e[ds]?\b|degree|diploma|connection)"
)
_UNIT = re.compile(
    r"(?:the|our|an?)\s+(?:[\w-]+\s+){0,3}(?:firm|office|court|unit|team|state|county|department|division|service|"
    r"agency)\b"
)
_ONE_OR_NONE = re.compile(  # "a milk supply agreement" was one matter; "Attorney, Housing Unit" is a post; a lesson
    r"an?\s(?!(?:\w+\s)?(?:range|variety|mix|lot|docket|caseload|full|steady|load|number|host|few|handful|bit|"
    r"great)\b)|"
    r"(?:Attorney|Paralegal|Partner|Counsel|Clerk|Director|Editor|Associate|Lawyer|Member|Shareholder|Principal)\b|"
    r".*\b(?:clinics?|basics|(?:as an |\()adjunct)\b|.*\bto (?:\w+ )?(?:teens|kids|children|students|youth|adults|"
    r"teenagers|seniors|newcomers)\b|(?:[A-Z][\w'’]+ )+(?:Treatment )?(?:Court|Docket|Calendar)$"
)
_NO_THING = re.compile(  # what is no field, though it follows "focuses on" or "her practice is"
    r"(?i)^(?:(?:an?|the|her|his|their|my|our|its|your|this|that|it|you|we|they|she|he|I|all|each|every|both|no|not|"
    r"new|"
    r"busy|growing|located|based|open|accepting|built on|in|at|by|to|for|as|before|currently|also|always|never|still|"
    r"people|clients?|results|solutions|service|justice|helping|making|providing|finding|working|getting|building|"
    r"being|serving|protecting|details?|one|two|three|four|five|six|more|many|most|some|what|how|why|where|who|when|"
    r"excellence|quality|communication|listening|listed|known|rated|ranked|recogni[sz]ed|informed|supported|guided|"
    r"shaped|"
    r"designed|posted|published|named|inspired|driven|grounded|informal|open)\b|\w+ly\b)"
)
_BARE = re.compile(  # "law", "all kinds of cases", "complex legal matters"
    r"(?i)(?:(?:all|many|most|some|the|an?|her|his|their|our|own|legal|complex|various|several|kinds?|types?|sorts?|"
    r"range|"
    r"variety|wide|broad|of|civil and criminal|and|or|other|new|same|such|these|those|hundreds|thousands|dozens|more|"
    r"numerous|over|than|difficult|important|high-stakes|day-to-day|every|any|company|client|clients'|its|general|"
    r"work|public|private|areas?|\d[\d,]*|"
    r"law|cases?|matters?|claims?|trials?|hearings?|motions?|disputes?|proceedings?|records?|"
    r"projects|policy|contracts?|agreements?|rights|discovery|exhibits|will)\b[ ,]*)+"
)


def practised(said: str, *, listed: bool) -> Iterator[tuple[int, str, float]]:
    """What follows "focuses on", "handles", "represents tenants in"; *listed* under a heading that announces fields."""
    if said.rstrip("\"')”").endswith("?"):
        return
    words = said[:1].lower() + said[1:] if said[1:2].islower() else said  # a line of a resume begins with its verb
    for cues, sure in ((_OPEN, LIKELY), (_STRONG, LIKELY), (_WHOM, LIKELY), (_LEGAL, PERHAPS), (_WEAK, PERHAPS)):
        for cue in cues.finditer(words):
            found = _NP.match(words, cue.end())
            if not found or _is_past(cue, words) or _DENIED.search(words[: cue.start()]):
                continue
            if _NOUN.search(words[: cue.start()]) and cue.group().endswith("ing "):
                continue  # "pays the filing fees"
            if cue.group().startswith("teach") and "adjunct" in words:
                continue
            begin, phrase = _phrase(found.group(), found.start())
            if _is_field(cues, phrase, listed=listed):
                yield begin, phrase, sure
    yield from _for_whom(words)


_STUDIED = re.compile(
    r"(?i)\b(?:graduat|degree|schools?\b|colleges?\b|universit|certifi|diploma|minor(?:ed)?\b|major(?:ed)?\b|J\.?D\b|"
    r"LL\.?M|B\.?A\b|"
    r"M\.?A\b|B\.?S\b|course|clinic\b)"
)


_DENIED = re.compile(
    r"\b(?:Aid|LLP|LLC|Firm|Office|Services|Group|Clinic|Project|team|firm|office|court|unit|"
    r"[Ww]e) (?:\w+ly )?(?<!\b[Hh]er office )(?<!\b[Hh]is office )(?<!\b[Mm]y office )(?<!\b[Hh]er firm )"
    r"(?<!\b[Hh]is firm )(?<!\b[Mm]y firm )$|"
    r"(?i:\bnot|n['’]t|\bnever|\bno longer|\bcannot)(?: \w+)? $"
)
_NOUN = re.compile(r"\b(?:the|an?|of|its) $")
_WHERE = re.compile(r"\b(?:where|when|while) (?:she|he|they|I) (?:\w+ )?$")


def _is_past(cue: re.Match, words: str) -> bool:
    """ "practiced insurance defense at Dunn" was elsewhere, "has practiced" was not; "with a concentration in" was "
    "study."""
    if re.match(r"concentration|emphas|interest|training|specialist|knowledge|experience in|background", cue.group()):
        return bool(_STUDIED.search(words))
    if re.match(r"\w+ed\b", cue.group()) and _WHERE.search(words[: cue.start()]):
        return True
    return bool(re.match(r"practi[cs]ed", cue.group())) and not re.search(r"\bha(?:s|ve)\s+$", words[: cue.start()])


def _is_field(cues: Cued, phrase: str, *, listed: bool) -> bool:
    if (
        len(phrase) < 3
        or phrase.startswith(("my ", "your ", "this ", "these ", "that ", "with the ", "to the ", "before ", '"'))
        or _NOT.search(phrase)
        or _SPECIALIST.search(phrase)
        or _UNIT.match(phrase)
    ):
        return False
    if cues in (_LEGAL, _WEAK) and _ONE_OR_NONE.match(phrase):
        return False
    if any(known.fields().spans(phrase)):
        return not (cues is _STRONG and _BARE.fullmatch(phrase))
    if _BARE.fullmatch(phrase):
        return False
    if FIELD_WORD.search(phrase) and cues is not _WEAK:
        return True
    return (cues is _OPEN and not _NO_THING.match(phrase)) or (listed and cues is _STRONG)


_CLIENTELE = Cued(
    "advocates advocating after counsel counsels defend defending defends guide guides represent representing "
    "represents stand "
    "stands sue sues",
    r"\b(?:represents?|representing|defends?|defending|sues?|advocat(?:es|ing) for|counsels?|stands? up for|"
    r"looks? after|guides?)\s+(?!(?:for|on|to|of|at|in)\b)"
    r"(?P<np>(?:(?:only|both|mostly|primarily|mainly|exclusively)\s+)?(?:[\w'’-]+,?\s+(?:and\s+|or\s+)?){0,6}?"
    r"(?:workers?|tenants|landlords|employe(?:es|rs)|insurers|insureds|policyholders|families|children|youth|kids|"
    r"patients|"
    r"veterans|(?:home|land|business|property)?owners|farmers|ranchers|growers|fishermen|borrowers|debtors|creditors|"
    r"lenders|banks|unions|tribes|cities|counties|towns|municipalities|districts|schools|hospitals|physicians|doctors|"
    r"nurses|providers|startups|founders|brewers|processors|nonprofits|charities|contractors|subcontractors|"
    r"developers|builders|"
    r"plaintiffs|"
    r"defendants|victims|survivors|immigrants|refugees|consumers|parents|grandparents|spouses|fathers|mothers|students|"
    r"teachers|inventors|artists|musicians|authors|seniors|elders|prisoners|inmates|people|persons|individuals|"
    r"investors|shareholders|beneficiaries|trustees|executors|heirs|agencies|utilities|carriers|manufacturers|"
    r"retailers)\b"
    r"(?:\s+(?:who|whose|accused|charged|injured|facing|with|against|seeking|hurt|fired|when)\s+[^.;,]{3,70})?)",
)
_NO_CLIENT = re.compile(r"(?i)\b(?:our|firm|we|community|interests?)\b")


def _for_whom(words: str) -> Iterator[tuple[int, str, float]]:
    """ "represents injured workers": whom one stands for, where no field is named."""
    for found in _CLIENTELE.finditer(words):
        lead = words[max(0, found.start() - 60) : found.start()]
        if not (FORMER.search(lead) or _NO_CLIENT.search(lead) or _NO_CLIENT.search(found["np"])):
            if _ANYBODY.fullmatch(found["np"]):
                continue
            yield found.start("np"), found["np"], HINTED if not _TOLD_OF.search(found["np"]) else PERHAPS


_ANYBODY = re.compile(
    r"(?:(?:only|both|mostly|all|many|hundreds of|such|other) )?(?:people|persons|"
    r"individuals)(?: and \w+)?"
)
_TOLD_OF = re.compile(r"\b(?:who|accused|charged|injured|facing|hurt|fired)\b")


_OURS = re.compile(
    r"(?:(?:mostly|mainly|primarily|largely|almost (?:entirely|exclusively)|exclusively) (?:(?:on|in|with) )?|"
    r"(?:most of |all of |all )?(?:our|the firm's|the office's) )(?=\w)"
)


def _phrase(np: str, at: int) -> tuple[int, str]:
    """The noun phrase and its place, from behind those who do it to where the sentence turns to another thought."""
    if by_whom := _BY_WHOM.match(np):
        at, np = at + by_whom.end(), np[by_whom.end() :]
    if ours := _OURS.match(np):
        at, np = at + ours.end(), np[ours.end() :]
    cut = _CUT.search(np)
    phrase = np[: cut.start()] if cut else np
    return at, phrase.rstrip(" ,:").strip()
