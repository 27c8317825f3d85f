"""What a question asks for: the premise set apart, the parts of it, and the form of answer each part wants."""

import re
from dataclasses import dataclass
from functools import cached_property

from halfhour.foundation.expressions import later
from halfhour.preparation.looked_up.words import STOP, sentences, stem, stems, tokens

_WH = r"(?:what|what's|whats|which|who|who's|whom|whose|when|when's|where|where's|where'd|why|how|how's|how'd)"
_AUX = (
    r"(?:do|does|did|don't|didn't|are|aren't|is|isn't|was|wasn't|were|weren't|have|haven't|has|had|can|could"
    r"|will|would|should|may|might|am)"
)
_BEFORE_WH = r"(?:(?:in|at|for|from|with|to|by|on|since|about|under|of|during|until|through|if so)[,]? )?"
_OPENER = later(rf"^{_BEFORE_WH}(?:{_WH}|{_AUX})\b", re.I)
_LATER = later(rf"(?:[,;:—–…]|\.\.\.| -) *(?:(?:and|but|so|or|then) )?(?={_BEFORE_WH}(?:{_WH}|{_AUX})\b)", re.I)
_AND = later(
    rf",? (?:and|or|but)(?: also| if so,| then)? (?={_BEFORE_WH}(?:{_WH})\b"
    rf"|(?:{_AUX}) (?:you|your|it|that|they|there|he|she|the|this|those|these)\b)",
    re.I,
)
_BOTH = later(
    r"^((?:in |at |from )?(?:when|where|who|why|how|what year|which years?|what years|what|which school))"
    r" (?:and|or) ((?:in |for |from |at |with )?(?:when|where|who|why|how long|how|which \w+|what \w+|whom))\b(.*)",
    re.I,
)
_POLITE = later(
    r"^(?:so|well|ok|okay|hi|hello|thanks|thank you|and|also|first|finally|actually|lastly|next)[,.!]? +"
    r"|^(?:please|kindly)[, ]+"
    r"|^(?:if (?:you do not|you don't|i may|it is|it's|that is|that's)[^,?]{0,40}, *)"
    r"|^(?:just )?out of curiosity, *|^(?:by the way|in your (?:own )?words), *"
    r"|^(?:can|could|would|will) you (?:please |kindly |perhaps |maybe |possibly |briefly )?"
    r"(?:tell|share with|remind|fill|let) (?:me|us)(?: in| know)?(?: a (?:bit|little))?(?: more)? (?:on |about )?"
    r"(?=wh|how|if)"
    r"|^(?:may|might|can|could) i (?:please )?(?:ask|know|inquire)(?: you)?(?: about)?,? *(?=wh|how|if)"
    r"|^(?:do|would|could) you mind (?:telling|sharing|saying|explaining)(?: with)?(?: me| us)?,? *"
    r"|^(?:i was|i am|i'm|i've been|we were) (?:just )?(?:wondering|curious)(?: about)?,? *"
    r"|^i(?:'d| would)(?: really)? (?:love|like|be grateful|be curious|be interested|be glad) to "
    r"(?:hear|know|learn|understand|ask)(?: more)?(?: about)?,? *"
    r"|^(?:i )?(?:wonder|wondered)(?: if)? *|^(?:please )?tell (?:me|us) (?=wh|how|if)"
    r"|^do you happen to (?:know|have) (?=wh|how)|^(?:curious|wondering):? *",
    re.I,
)
_PREMISE = later(
    r"\b(?:you|your|you've|you're|you'd|bio|page|profile|website|site|article|resume"
    r"|i (?:saw|read|see|noticed|notice|understand|know|came|found|heard|gather|learned|looked))\b",
    re.I,
)
_NO_PREMISE = later(rf"^(?:if|besides|other than|apart from|aside from|in addition|when|{_WH})\b", re.I)

_FORMS = (
    ("duration", r"how (?:long|many (?:years|months|terms|summers|semesters|decades))|since when|for what length"),
    (
        "count",
        r"how (?:many|much|large|big|often|old|far|few|frequently)"
        r"|what (?:number|percentage|share|portion)|the size of",
    ),
    (
        "when",
        r"when|(?:what|which) (?:\w+ )?(?:year|years|date|month|term|semester|decade)|how (?:recently|soon|early)"
        r"|(?:what|which) (?:are the |is the )?(?:application )?deadlines?|at what age",
    ),
    ("why", r"why|how come|what (?:\w+ )?(?:made|makes|drew|led|brought|inspired|prompted|motivated|pushed|convinced"
            r"|got|gave|sparked|attracted|pulled|keeps|is the reason|was the reason|were the reasons)|for what reason"),
    ("where", r"where|(?:what|which) (?:\w+ )?(?:city|town|state|states|county|counties|country|place|part of"
              r"|neighborhood|office|offices|cities|school|college|university)"),
    ("who", r"who|whom|whose|(?:what|which) (?:\w+ )?(?:judge|justice|attorney|lawyer|professor|person|partner)"),
    ("how", r"how|walk me|talk me|explain|in what way"),
    ("tell", r"tell|describe|share|talk about|say more|give me|i would|i'd"),
    ("what", r"what|which|name|list"),
)  # fmt: skip
_FORM = [(name, later(rf"^{_BEFORE_WH}(?:{pattern})\b", re.I)) for name, pattern in _FORMS]
_HAS_VERB = later(rf"\b{_AUX}\b|\b(?:you|it|he|she|they)\b", re.I)
_BARE = 6  # words of a part that has no verb of its own
_DOES = later(r"\b(?:you|he|she|they|we|i|it) (?:\w+ly |ever |still |first |also |now |just )?([a-z]+)\b", re.I)
_LEANS = 2  # words that carry meaning, up to which a later part leans on the one before it
_TAG = later(
    r",? (?:isn't (?:it|that so)|is it not|aren't you|weren't you|don't you|didn't you|haven't you|right|correct|true"
    r"|no|is that (?:right|so|correct|true)|am i right)\?$",
    re.I,
)
_ASIDE = later(
    r"[ ,]+(?:besides|other than|apart from|aside from|in addition to|except|beyond|outside of)"
    r" (?:[\w'.&-]+ ?){1,6}?(?=[?,.;]|$| (?:do|did|are|have|is|in|at)\b)",
    re.I,
)
_YES_NO = later(rf"^(?:{_AUX})\b", re.I)
_ANY = later(r"\bany(?:thing|one|where|body)?\b|\bever\b|\bsome\b|\bother\b", re.I)
_OPEN = later(
    r"\bwould you\b|\bshould\b|\byou think\b|\bfeel\b|\bfavou?rite\b|\benjoy|\bmost\b|\bleast\b|\bhardest\b|\bbest\b"
    r"|\bworst\b|\bbiggest\b|\bsurpris|\badvice\b|\brecommend|\bsuggest|\bwish\b|\bdifferent|\bwhat is it like"
    r"|\bwhat (?:was|is|were|are) .{1,60}\blike\b|\bworth\b|\bchang|\bhelp(?:ed|s)?\b|\blearn"
    r"|\bteach you\b|\btaught you\b"
    r"|\bprefer|\bview\b|\bopinion\b|\bdecide|\bhandle\b|\bcope\b|\bdeal with\b|\bbalance\b|\bhow do you\b|\bhow does\b"
    r"|\bhow has\b|\bhow have\b|\bhow is\b|\bhow was\b|\blook for\b|\bmatter\b|\bmean(?:s)? to you\b|\bgood\b|\bgreat\b"
    r"|\bcould you\b|\bwalk me\b|\bexample\b|\bif you (?:were|had|could)\b|\bwhat would\b|\bhope\b|\bdo first\b",
    re.I,
)
_FIRM = later(
    r"\b(?:firm|office|organi[sz]ation|company|clinic|department|agency|court|courthouse|chambers|county|unit"
    r"|practice group|program|project|nonprofit|employer|team)\b",
    re.I,
)
_YOUR_OWN = later(r"\b(?:you|your|yours|yourself|you've|you're|you'd)\b", re.I)


@dataclass(frozen=True)
class Part:
    """One thing that is asked. `clause` is the asking alone; `form` names the form of answer it wants."""

    clause: str
    form: str
    firmness: bool  # the firm, the office or another place is named
    personal: bool  # "you" or "your" stands in it
    anything: bool  # any, ever, some: a whole category is asked after
    opens: bool  # words that ask for a view

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Stems of the words that carry meaning."""
        return tuple(stem(word) for word in tokens(self.asking) if word.lower() not in STOP)

    @property
    def asking(self) -> str:
        """The clause without what is left aside ("besides English")."""
        return _ASIDE.sub("", self.clause)

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Stems of the words that follow somebody who does something: "did YOU ATTEND"."""
        return frozenset(stem(found[1]) for found in _DOES.finditer(self.asking))

    @cached_property
    def plain_stems(self) -> frozenset[str]:
        """Stems of all words but names and numbers: how it is asked, whatever it is asked about."""
        return frozenset(stem(word) for word in tokens(self.clause) if word.islower()) | {self.first}

    @property
    def first(self) -> str:
        """The stem of the first word."""
        return stem((tokens(self.clause) or [""])[0])

    @property
    def points_back(self) -> bool:
        """Whether it says nothing by itself ("When was that?") and needs the premise to be understood."""
        return len(self.stems) <= 1 and bool(
            re.search(r"\b(?:that|it|there|then|this|those|they)\b", self.clause, re.I)
        )

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Stems of the capitalised words and numbers, the first word aside."""
        words = tokens(self.asking)[1:]
        return tuple(stem(w) for w in words if (w[0].isupper() or w.isdigit()) and w.lower() not in STOP)


@dataclass(frozen=True)
class Asked:
    """A question taken apart: the parts it asks, and the premise that shows what the student knows."""

    parts: tuple[Part, ...]
    premise: str = ""

    @cached_property
    def premise_stems(self) -> frozenset[str]:
        return frozenset(stems(self.premise))

    def context_of(self, part: Part) -> str:
        """What a part goes on from: the premise, and the part before it where it says little and asks for no view."""
        before = self.parts[: self.parts.index(part)]
        leaning = bool(before) and len(part.stems) <= _LEANS and not part.opens
        return f"{self.premise} {before[-1].clause}".strip() if leaning else self.premise


def asked(question: str, about: str = "") -> Asked:
    """Take a question apart. `about` is the person's name, which carries no meaning in the question."""
    text = " ".join(question.replace("’", "'").split())
    asking: list[str] = []
    premises: list[str] = []
    for a, b in sentences(text):
        sentence = text[a:b]
        (asking if _asks(sentence) else premises).append(sentence)
    if not asking:
        asking, premises = premises, []
    parts: list[Part] = []
    if len(asking) > 1:
        asking = [asking[0], *(sentence for sentence in asking[1:] if not re.match(r"if so\b", sentence, re.I))]
    for sentence in asking:
        premise, clauses = _taken_apart(_without_address(_polite_off(sentence), about))
        premises += [premise] if premise else []
        parts += [_part(clause) for clause in clauses]
    return Asked(tuple(parts[:4]), " ".join(premises))


def _asks(sentence: str) -> bool:
    bare = _polite_off(sentence)
    imperative = re.match(r"(?:tell|walk|describe|explain|share|talk|give|say|help)\b", bare, re.I)
    return sentence.rstrip("\"'”’) ").endswith("?") or bare != sentence or bool(imperative or _OPENER.match(bare))


def _polite_off(sentence: str) -> str:
    for _ in range(3):
        shorter = _POLITE.sub("", sentence, count=1)
        if shorter == sentence or len(shorter) < 4:
            break
        sentence = shorter
    return sentence


def _without_address(sentence: str, about: str) -> str:
    names = "|".join(re.escape(name) for name in about.split() if len(name) > 1)
    titles = r"judge|justice|professor|your honor|counselor|ms\.?|mr\.?|mrs\.?|mx\.?|dr\.?"
    address = rf"(?:(?:{titles}|{names})\s*)+" if names else rf"(?:{titles})"
    sentence = re.sub(rf"^{address}, *", "", sentence, flags=re.I)
    return re.sub(rf", *{address}(?=[?.!]*$)", "", sentence, flags=re.I)


def _taken_apart(sentence: str) -> tuple[str, list[str]]:
    premise = ""
    if not _OPENER.match(sentence) and (tag := _TAG.search(sentence)):
        return premise, [f"Is it that {sentence[: tag.start()]}?"]
    if not _OPENER.match(sentence) and (cut := _LATER.search(sentence)):
        lead, rest = sentence[: cut.start()].strip(), sentence[cut.end() :].strip()
        if _PREMISE.search(lead) and not _NO_PREMISE.match(lead):
            premise, sentence = lead, _polite_off(rest)
    if both := _BOTH.match(sentence):
        return premise, [both[1] + both[3], both[2] + both[3]]
    clauses = [clause for clause in _AND.split(sentence) if clause and clause.strip(" ?,.")]
    if not clauses or (len(clauses) > 1 and not _OPENER.match(clauses[0]) and not _asks(clauses[0])):
        clauses = [sentence]
    if len(clauses) == 2 and not _HAS_VERB.search(clauses[0]):
        clauses[0] = _filled(clauses[0], clauses[1])
    return premise, [clauses[0], *(_filled(clause, clauses[0]) for clause in clauses[1:])]


def _filled(clause: str, other: str) -> str:
    """A part without a verb ("and since when?") borrows what the other part speaks of."""
    if len(tokens(clause)) > _BARE or _HAS_VERB.search(clause):
        return clause
    verb = _HAS_VERB.search(other)
    rest = other[verb.start() :] if verb else re.sub(rf"^{_BEFORE_WH}{_WH}\b", "", other, flags=re.I)
    return f"{clause.rstrip(' ?.,')} {rest.strip(' ?')}?"


def _part(clause: str) -> Part:
    return Part(
        clause,
        form_of(clause),
        firmness=bool(_FIRM.search(clause)),
        personal=bool(_YOUR_OWN.search(clause)),
        anything=bool(_ANY.search(clause)),
        opens=bool(_OPEN.search(clause)),
    )


def form_of(clause: str) -> str:
    """The form of answer: when, duration, count, where, who, why, how, tell, what, or yes for yes or no."""
    clause = clause.strip()
    if _YES_NO.match(clause):
        return "yes"
    return next((name for name, pattern in _FORM if pattern.match(clause)), "what")
