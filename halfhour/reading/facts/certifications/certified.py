"""The ways in which a credential is said to be held: "is a certified mediator", "holds the CEDS"."""

import re

from halfhour.reading.cued import Begun

_NP = r"[A-Z][\w'’/-]*(?:\s+(?:(?:and|&|of|in|for)\s+)?[A-Z][\w'’/()-]*){0,6}"
_FIELD = (  # "in family law and in elder law", as far as the next clause
    r",?\s+(?:in|as) (?!\d|nothing|no\b|(?:private|solo|general|good|active) )"
    r"[^.;()]{3,90}?(?=,?\s+by\b|[.;()]|$|,\s+(?!(?:in|and)\b)|"
    r"\s+(?:since|in \d+|from|with|who|where|while|but|for|at|to|when|before|joined|joins|"
    r"and (?:a|an|is|was|has|had|holds|handles|represents|practi[cs]es|"
    r"serves|teaches|speaks|(?:re-?)?certified|she|he|they|I|admitted|licensed|member|rated|named|listed)\b)\b)"
)
_BY = r",?\s+by (?:[Tt]he )?[A-Z][\w&'’.-]*(?:,? (?:(?:of|for|and|the|&|in) )*[A-Z][\w&'’-]+)*"
_BOARD = rf"(?=,?\s+(?:in|as|by)\b)(?:{_FIELD})?(?:{_BY})?(?:{_FIELD})?(?:,?\s+(?:since|in)\s+\d{{4}})?"
_SEVERAL = r"(?:(?:[Dd]ual(?:ly)?|[Dd]oubl[ey]|[Tt]riple|[Tt]riply|[Tt]wice)[- ])?"
_WHAT = rf"\s+(?:[a-z]+\s+){{0,4}}(?:lawyer|attorney|specialist|litigator|advocate|mediator)\b(?:{_FIELD})?"
_AFTER_COLON = r":\s+[a-z][^.;:()]{3,90}?(?=[.;()]|$)"
_NO_VERB = r"(?!(?:is|was|are|am|has|have|had|became|she|he|they|who|and)\b)"
OTHER_LICENCES = re.compile(  # what may stand among admissions and is none
    r"(?i)\b(?:securities|insurance|broker\S*|real estate|teach\w+|pilot\S*|nursing|accountan\w+) licen[sc]es?\b"
)
PROFESSIONAL = re.compile(
    r"Professional [A-Z]\w+ \((?:[A-Z][A-Za-z]{0,3}\.?){1,3}\)"
)  # Professional Agrologist (P.Ag.)
SAID = Begun(
    "a accredited added also am an and approved as attended attorney became been bia board carries carry "
    "certified collaborative commissioned completed court credentialed did doj double doubly dual dually earned "
    "eoir finished gets got guardian has have he held hold holds i interpreter is joined keeps lawyer legal "
    "licensed listed lllt lpo maintains mediation mediator now obtained olap on only paralegal paraprofessional "
    "passed picked practitioner professional qualified received recertified registered remains renewed roster "
    "rostered rule sat she specialist state sworn the they took trained training trauma triple triply twice va "
    "was",
    rf"(?:\b{_SEVERAL}[Bb]oard[- ][Cc]ertified(?:{_BOARD}|{_WHAT}|{_AFTER_COLON}|\s+{_NP}|"
    rf",\s+(?:[A-Z][\w&]*\s+){{1,4}}Law\b)?"
    rf"|\b(?:is|was|became|as|am|I'm|he's|she's|been|and|a|an|also|,|mediator|paralegal|interpreter|lawyer|attorney|"
    rf"guardian)\s+(?P<a>(?:certified|accredited|"
    rf"credentialed)\s+(?:by|as|in|to|through|"
    rf"with)\s+"
    rf"(?:an?\s+|the\s+)?[^.;,]{{3,140}}(?!\w)(?:,\s+(?:[A-Z][\w&]*\s+|(?:and|&)\s+){{1,6}}Law\b)?(?:{_BY})?)"
    rf"|\b(?:[A-Z]{{2,6}} )?(?:Certified|Chartered|Accredited)\s+{_NP}(?:\s+\([A-Z]{{2,6}}\))?"
    rf"|\b(?P<b>(?!She|He|They|The|State)(?:[A-Z][\w&/-]*\s+){{0,3}}[A-Z][\w&/+-]+[- ][Cc]ertified)\b(?!\s+(?:her|"
    rf"him|them|me|public|"
    rf"mail|copy|question|class|the|[Pp]aralegal|[A-Z]))"
    rf"|(?:^|\b(?:is|am|was|became|I'm|he's|she's|as|and|also|been|he is|they're|remains|A|An|The only|only|now)\s+|"
    rf"[;,|•·]\s+)"
    rf"(?:now\s+|also\s+|still\s+)?(?:an?\s+|our\s+|the\s+(?:firm|"
    rf"office)'s\s+)?(?P<c>(?:(?!(?:is|am|was|an?)\b)\w+\s+){{0,2}}?(?:[A-Z][\w.]*\s+(?:Supreme Court\s+|State\s+)?)?"
    rf"(?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Aa]ccredited|[Cc]ommissioned|court-certified|state-certified|"
    rf"[Tt]rained|"
    rf"[Qq]ualified|court-qualified|[Ff]ully accredited|[A-Z]\w+-(?:licensed|certified|registered))\s+(?!(?:two|"
    rf"three|four|the|her|his|a|an|new|dozens|many|over|"
    rf"generations|staff|hundreds|our|other)\b|to\b|in\b|by\b|as\b|attorney|lawyer|"
    rf"law\b|for\b)"
    rf"(?:[\w'’&/-]+\s+){{0,5}}?(?:mediators?|interpreters?|translators?|paralegals?|[Pp]araprofessional|[Rr]epresentative|[Ss]pecialist|"
    rf"advocate|"
    rf"arbitrator|planner|nurse(?: consultant)?|investigator|technician|practitioner|broker|notary(?: public)?|trainer|"
    rf"instructor|"
    rf"teacher|"
    rf"social worker|coach|accountant|guardian ad litem|appraiser|pilot|EMT|user|[Aa]dministrator|[Pp]rofessional|"
    rf"examiner|"
    rf"negotiator|officer|agent|assistant|counselor|therapist|facilitator|firefighter|manager|reporter|process server|"
    rf"parliamentarian|diver|guide|electrician|welder|arborist|forester|engineer|surveyor|master gardener|[Ss]teward|"
    rf"legal intern|neutral|preparer|producer|landman|coordinator|fiduciary|evaluator)(?![a-z])"
    rf"(?:,?\s+(?:Tier|Level|Class)\s+\w+|\s+for\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?)"
    rf"|\b(?P<d>(?:trained|training|licensed|certified|qualified|registered|accredited|commissioned|"
    rf"credentialed)\s+as\s+an?\s+"
    rf"(?!attorney|lawyer|solicitor|barrister|young|result|(?:\w+ ){{0,4}}(?:dancer|singer|actor|"
    rf"actress|boxer|painter|sculptor|swimmer|runner|skater|fencer|gymnast|athlete|musician|pianist|violinist|cellist|"
    rf"cook|chef|baker|potter)\b)[^.;]{{3,60}}?(?=[.;]|,\s+(?!Tier|Level)|\s+(?:and|but|"
    rf"in \d|since|when|who|to)\b|$))"
    rf"|\b(?P<e>(?:holds?|held|earned|obtained|received|has|have|got|gets|completed|finished|keeps|added|carries|carry|"
    rf"picked up|did|renewed|maintains)\s+"
    rf"(?:(?:her|his|their|my|the|an?|both|also)\s+)?[^.;]{{0,70}}?(?:certificat(?:e|ion)|credential|licen[sc]e|"
    rf"designation|"
    rf"accreditation|notary stamp|commission|certification card|card)s?\b(?:\s+(?:in|from|by|through|of|as|"
    rf"with)\s+[^.;,]{{3,70}})?(?:\s+in\s+\d{{4}})?)"
    rf"|\b(?P<f>(?:completed|finished|attended|took|did)\s+(?:the\s+|an?\s+|her\s+|his\s+|my\s+|"
    rf"\w+\s+)?[^.;]{{3,80}}?\btraining\b"
    rf"(?:\s+(?:in|from|by|through|with|at)\s+[^.;,]{{3,60}})?)"
    rf"|(?:^|[.;]\s+)(?P<m>(?:Certified|Trained|Accredited|Credentialed) (?:in|by|through|as)\s+[^.;]{{3,70}})"
    rf"|\b(?P<n>(?:Rule \d+|court-listed|listed|state-listed|roster(?:ed)?|(?:court-)?approved) (?:listed )?"
    rf"(?:(?!the|an?|our|his|her|their|this)[a-z]+ )?mediator|sworn (?:\w+ )?(?:translator|interpreter))\b"
    rf"|\b(?P<g>(?:(?!(?:Her|His|My|Our|The|A)\b)[A-Z]\w+\s+)?(?:commissioned\s+)?(?:[Nn]otary(?:\s+[Pp]ublic)?(?:\s+commission)?))\b(?!\s+(?:assistant|office|clerk|services?|section|law|fees?|work)\b)"
    rf"|\b(?P<h>(?:passed|sat for|took)\s+(?:the\s+|her\s+|his\s+|"
    rf"my\s+)?(?:[A-Z][\w-]*\s+){{1,5}}(?:[Ee]xam(?:ination)?|test)"
    rf"(?:\s+(?:from|of|with)\s+[A-Z]\w+)?(?:,?\s+in\s+\d{{4}})?)"
    rf"|\b(?P<i>(?:also\s+)?(?:registered|certified|licensed)\s+(?:for|in)\s+[A-Z]\w+(?:\s[A-Z]\w+)?)(?=[.;,]|$)"
    rf"|(?:^|[;,]\s+)(?P<j>[A-Z][\w&]*(?:\s+{_NO_VERB}[\w&.-]+){{0,5}}\s+(?:training|certification|"
    rf"certified)(?:,?\s+\(?(?:\d+\s+h\w*|(?:19|20)\d\d)\)?)?)(?=[.;,]|$)"
    rf"|(?:^|\b(?:is|am)\s+)(?P<k>[Qq]ualified\s+(?:to|for)\s+(?:accept|take|handle|represent|try|Class|capital|"
    rf"death)[^.;]{{0,60}})"
    rf"|\b(?P<o>(?:on|joined)\s+(?:the\s+)?[^.;,]{{0,60}}?\b(?:rosters?|panels?|"
    rf"lists?)\s+(?:of|as)\s+[^.;]{{0,60}}?(?:mediators?|"
    rf"arbitrators?|neutrals|interpreters?|evaluators|coordinators)"
    rf"|(?:on|joined)\s+(?:the\s+)?[^.;,]{{0,60}}?\b(?:approved|certified|court)\s+(?:[a-z]+\s+)?(?:mediators?|"
    rf"arbitrators?|neutrals?|interpreters?|evaluators?)\s+(?:panel|roster|list)"
    rf"|on\s+the\s+(?:[A-Z][\w'’]*\s+){{0,5}}(?:mediat(?:or|ion)|arbitrat(?:or|ion)|neutral)s?['’]?\s+(?:panel|roster)"
    rf"(?:\s+(?:of|for)\s+(?:the\s+)?[A-Z][\w'’]*(?:\s+(?:of\s+)?[A-Z][\w'’]*)*)?)\b"
    rf"|(?P<v>(?:[A-Z]\w+ )?Board of Legal Speciali[sz]ation\s*[-–—:,(]+\s*{_NP})"
    rf"|\b(?P<w>[Ss]pecialist certification(?: in [^.;,(]{{3,50}})?)"
    rf"|\b(?P<x>[Cc]ertified\s+\([A-Z]\w+[^()]{{0,40}}\))"
    rf"|\b(?P<y>(?:paralegal|legal assistant|mediator) (?:certification|credential) (?:is |was )?(?:from|through|by) "
    rf"[A-Z][^.;]{{2,50}})"
    rf"|\b(?P<z>(?:paralegal|LPO\)?|LLLT|paraprofessional|practitioner),? licen[sc]ed by (?:the )?[A-Z][^.;,]{{5,50}})"
    rf"|\((?P<p>(?:court[- ]|state[- ]|federally )?certified,\s+[^()]{{3,50}})\)"
    rf"|\b(?P<q>(?:DOJ|VA|BIA|EOIR|OLAP)[- ][Aa]ccredited(?:\s+(?:[Aa]ttorney|[Rr]epresentative|[Aa]gent|"
    rf"[Cc]laims [Aa]gent))?)\b"
    rf"|\b(?P<r>(?:trained|certified)\s+in\s+(?:collaborative|mediation|restorative|trauma|facilitative|transformative|"
    rf"arbitration|negotiation|e-?discovery|dispute|conflict)[^.;,]{{0,40}}?(?:\s+in\s+\d{{4}})?)(?=[.;,]|$|\s+and\b)"
    rf"|\b(?P<s>(?:Collaborative(?: Law)?|Mediation|Trauma)[- ][Tt]rained)\b"
    rf"|\b(?P<t>{PROFESSIONAL.pattern})"
    rf"|\b(?P<u>(?:certified|recertified)\s+(?:her|him|them|me)\s+(?:in|as)\s+[^.;,]{{3,60}})"
    rf"|\b(?P<l>is\s+a\s+(?:[A-Z]\w+\s+)?(?:dedimus justice|commissioner (?:for|of) oaths|justice of the peace)))",
    marks=[
        "certified",
        "chartered",
        "licensed",
        "registered",
        "accredited",
        "commissioned",
        "trained",
        "qualified",
        "notary",
        "training",
        "certification",
        "board of legal",
        "credential",
    ],
)
