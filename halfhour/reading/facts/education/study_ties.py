"""Whether a school is named because the person studied there, or works, teaches or helps there."""

import re

from halfhour.reading.cued import AnyCase
from halfhour.reading.facts.education.degrees import Named, degrees_in
from halfhour.reading.gazetteers import known

CUE = AnyCase(
    r"\b(?:graduat\w+|received (?:his|her|their|my|a|an|both)|earned|holds|obtained|completed|attended|studied|"
    r"studying|"
    r"degrees?|alum\w*|majored|minored|went to|educated|put (?:himself|herself|themselves|myself)|enroll\w+|classes|"
    r"has an? |have an? |undergrad\w*|law school at|school at|finished (?:at|my|her|his|up at)|gave me|"
    r"(?:transfer\w*|went|on) (?:from|to)|certificate|diploma|valedictorian|salutatorian|alma mater|cum laude|"
    r"student at|signed up|started at|"
    r"dropped out|[123]l at|candidate|class of|for law\b|for undergrad|for college|read law|law school|night school|"
    r"(?<!visiting )scholar at|got through|way through|student (?:of|in)|pursuing|coursework|thesis|product of|"
    r"transfer|"
    r"law clerk program|majors?\b|proud\b|(?:fresh|straight|right|years?|months|newly) out of|"
    r"(?:legal|formal|undergraduate|college|higher) education|"
    r"(?:approved|paralegal|legal studies|legal assistant|evening|night|hybrid|part-time|certificate|degree) program|"
    r"college at|schooling|order of the coif|phi beta kappa|finish\w* (?:college|school)|to college|"
    r"first[- ]generation|(?:first|last|top|third|half) (?:in|of) (?:her|his|their|my|the) class|"
    r"(?:(?<=and )|(?<=then )|(?<=, )|^)law at|spent (?:two|three|four) years at|read (?:law|history|philosophy|ppe|"
    r"classics|english|"
    r"politics|"
    r"jurisprudence|economics|greats)\b|"
    r"awarded (?:his|her|their|a)|(?:his|her|their|my) (?:j\.?d|b\.?a|ll|m\.?a|b\.?s|a\.?a)|took (?:his|her|my|their))",
)
_NOT_STUDY = re.compile(
    r"\b(?:teach(?:es|ing)?|taught|lectur\w+|adjunct|professor|faculty|instructor|extern(?:ed|ship)?|guest speaker|"
    r"judges? moot|moot court coach|coach\w*|advisory (?:board|committee|council)|board of (?:visitors|trustees|"
    r"directors)|mentors?|volunteers? at|clinic at|speaks at|spoke at|(?:volunteer|recruit|represent)\w*|dean|"
    r"presented|"
    r"career day|visiting|development committee|alum\w* (?:board|association|council|relations|weekend|magazine)|"
    r"students from|honorary|alum\w* (?:award|medal|of the year)|distinguished alum\w*|"
    r"(?:partner|associate|attorney|lawyer|counsel|manager|librarian|works?|worked|working|employed|practices) "
    r"(?:at|of|with|for)|"
    r"(?:hop|plan|want|wish|appl|prepar)\w* (?:\w+ )?(?:to|for) (?:\w+ )?(?:attend|study|enroll?|go to|start|"
    r"law school)|(?:might|may|could) (?:go|attend|apply|study)|dreams? of|someday|"
    r"(?:did not|didn['’]t|never) (?:go|attend|went|attended)|turned down|directs?|oversees|runs|you both)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r";|,\s+(?:and|where)\s(?!then\b)|(?<=[a-z)]{2})\.\s|\band (?=(?:obtained|received|earned|graduated|"
    r"holds|has|a|an|his|her|their)\b)"
)
_AFTER = re.compile(
    r"\s*(?:\([^)]*(?:J\.?D|B\.?A|A\.?A|B\.?S|LL|'\d\d|\d{4})|,?\s*(?:'\d\d|where (?:he|she|they|I) "
    r"(?:earned|received|studied|majored|was|were|graduated|served|obtained|completed)|from which|class of|made|"
    r"gave (?!\w+ an honorary)|[A-Z.]{2,6},? \d{4}|(?:class of )?\d{4}|"
    r"(?:on|for) (?:a|an|her|his|the) [\w ]*scholarship)|\s+(?:undergrad|grad|alum))"
)
_STUDIED = re.compile(
    r"\b(?:graduat\w+|for (?:law|college|undergrad)|(?<!before )law school|class of|[123]L|dropped out|scholar at|"
    r"degrees?|finished (?:in|my|her|his)|studied|at night|night (?:school|classes)|undergraduate|major|"
    r"(?:legal|formal) education|transferred|college at|out of|product of|proud|"
    r"(?:approved|paralegal|evening|night|hybrid|part-time) program|"
    r"signed up|enroll\w+|alum\w*|alma mater|valedictorian|salutatorian|(?:two|three|four) years)\b",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(
    r"(?i)\b(?:certification|credential|designation|accreditation) (?:from|through|by|at) [^.;,]*$"
)
_OF_ANOTHER = re.compile(r"(?:Prof(?:essor|\.)|Judge|Justice|Dr\.|Dean) [A-Z][\w.'’ -]{2,30} of (?:the )?$")
TRAINING = re.compile(  # what is no school, though it says so
    r"Judicial College|Criminal Defense College|Trial (?:Practice|Advocacy) Institute|Trial (?:Lawyers['’]? )?College|"
    r"Trial Academy|Gideon['’]?s? Promise|Gideon’s Promise|Leadership (?:Institute|Academy|College)|"
    r"Institute for Court Management|Police Academy|National Institute for Trial Advocacy|Bar Leadership|"
    r"Prosecution College|National Advocacy Center|Spence"
)


_LEFT_FOR = re.compile(r"(?i)\b(?:left|leaving|headed|went on|moved on|departed|returned|off) (?:for|to) (?:the )?$")
_STUDENTS = re.compile(r"['’]s? (?:\w+ ){0,2}(?:students|faculty|alumni|clinic|library)\b")
_NAMED = re.compile(
    r"Law,? \(?['’]?\d\d|School of [A-Z]|College|Univers|^(?:While |Back )?[Aa]t [A-Z]\w+ Law\b|\w ['’]\d\d\b"
)
_THERE = re.compile(
    r"(?:^|[,;.]\s)(?:(?:While|When|Back|Earlier) )?(?:(?:she|he|they|I) (?:was|were) )?(?:at|At) (?:the )?$"
)
_DID = re.compile(
    r",?\s+(?:[\w.'’-]+\s){1,3}?(?:was|were|served|won|earned|wrote|edited|studied|competed|participated|took|received|"
    r"focused|co-?founded|led|rowed|sang|played|met|majored|minored|chaired|published|argued)\b"
)


def tells_otherwise(words: str) -> bool:
    return bool(_NOT_STUDY.search(words))


def speaks_of_study(words: str) -> bool:
    return bool(CUE.said_in(words) or degrees_in(words) or _NAMED.search(words))


def names_a_post(words: str) -> bool:
    """Does a line say what somebody worked as?"""
    return not known.role_names().isdisjoint(re.findall(r"[a-z]+", words.lower()))


def other_tie(words: str, school: Named) -> bool:
    """Is the school where the person works, teaches or helps, rather than where they studied?"""
    clause = _NEXT.split(words[: school.start])[-1]
    after = words[school.end : school.end + 60]
    if (
        _CREDENTIAL.search(words[: school.start])
        or _OF_ANOTHER.search(words[: school.start])
        or re.match(r"(?i)\s+(?:gave|granted|awarded)\b.*\bhonorary", after)
    ):
        return True
    other = list(_NOT_STUDY.finditer(clause))
    degrees = [found for found in degrees_in(clause) if not (other and found.words.endswith("program"))]
    no_study = ("program", "Education") if other else ()
    cues = [found for found in CUE.expression.finditer(clause) if not found.group().endswith(no_study)]
    study = [*(cue.start() for cue in cues), *(degree.start for degree in degrees)]
    study = [at for at in study if not any(found.start() <= at < found.end() for found in other)]
    if (other and (not study or max(study) < other[-1].start())) or re.match(r"(?i)[^.;]{0,20}\bsome ?day\b", after):
        return True
    if _LEFT_FOR.search(words[: school.start]) and "Law" in school.usual:
        return False
    if re.search(r"(?i)\byou (?:both|and)\b", clause) or _STUDENTS.match(after):
        return True
    there = _THERE.search(words[: school.start]) and _DID.match(words[school.end :])
    if (
        study
        or (there and not _NOT_STUDY.search(words))
        or (_AFTER.match(after) and not names_a_post(re.split(r"[:)]", clause)[-1]))
    ):
        return False
    return not (_STUDIED.search(words) or degrees_in(words)) or bool(_NOT_STUDY.search(words))
