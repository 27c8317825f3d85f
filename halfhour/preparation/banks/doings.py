"""What somebody does outside work, said to them: "I read that you foster retired sled dogs". Pure."""

import re
from collections.abc import Callable

from halfhour.preparation.banks.posts import held
from halfhour.reading.gazetteers.known import pastimes
from halfhour.wording.article import with_article

_ALWAYS = (
    "foster run deliver quilt keep call play sing knit bake sew grow raise restore build collect cook write read teach"
    " announce swim like hike climb dance ride organize help love enjoy paint tend make sell crochet paddle flip take"
    " ring smoke glean belong"
).split()  # what begins with these is done, not named
_OFTEN = (
    "serve carve coach chair compete conduct deejay direct drive fish garden host hunt judge lead mentor mow pick race"
    " referee ref row sail ski sort stock surf train tutor umpire volunteer walk weave work brew bike cycle camp act"
    " perform crew sit spend curl skip answer snowshoe box moderate represent record translate usher stuff"
    " look repair set tap tie march speak fix skate give letterpress bead"
).split()
_ALONE = frozenset(  # says enough without what it is done to
    "quilt knit sing sew bake paddle swim hike climb dance curl snowshoe ski row fish paint crochet cook garden sail"
    " camp bike cycle surf weave brew act skate bead letterpress run".split()
)
_LONGEST = 90  # characters that still read well before a question


def _third(verb: str) -> str:
    """ "fosters", "carries", "coaches"."""
    if re.search(r"[^aeou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:ch|sh|s|x)$", verb) else f"{verb}s"


_THIRD = {_third(verb): verb for verb in (*_ALWAYS, *_OFTEN)}
_LATER = re.compile(rf"(?:(?<=, )|(?<=and ))(?:{'|'.join(_THIRD)})\b")  # "sails a boat and volunteers"
_WITH_MANY = re.compile(
    r"(?:bike|coach|cycle|mentor|ref|referee|sail|sort|tutor|umpire|fix|garden)"
    r"\s(?:[a-z]+[’']?s[’']?|all|the|an?|your|youth|little|roller|on|up)\b",
    re.I,
)
_DONE = re.compile(r"(?:[a-z-]{3,}ed|took|ran|led|built|won|swam|began)\s(?!by\b|in \d|since\b|at\b)\S+\s\S", re.I)
_DOING = re.compile(
    r"(?!during|king|evening|morning|spring|bring|lightning)[a-z-]{2,}ing\s(?!and\b|or\b|club|team|crew)\S", re.I
)
_FOUND = re.compile(r"(?:may|can) be found\s", re.I)
_THEIRS = re.compile(r"\b(?:her|his|their|our|my)\b", re.I)
_CUT = re.compile(
    r"\s*(?:[;*|(\[]|\s[—–-]\s|,?\sand (?:is|was|has|had|by|s?he|they|I)\b|,\s(?:where|which|who|is|was)\b).*$"
)
_FRAYED = re.compile(
    r"[\s,;:.!?(&/–—-]+$|\s(?:from|for|of|in|at|by|and|or|to|with|the|an?|on|about|your|at the community)$", re.I
)
_SAID_BY_OTHERS = re.compile(
    r"\b(?:s?he|they|we|you|I|me|us|who|whose|them|there|these|says?|said|has)\b|[’'](?:m|ve|ll|re)\b|[”\"]|\d{5}"
)
_NO_NAME = re.compile(
    r"(?:the|it|its|for|at|in|on|and|with|about|is|was|been|had|when|first|better|mostly|only|bring|former|biography|board|an?"
    r"|every|will|intends|saw|cheer|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)\b",
    re.I,
)
_VOLUNTEERS = re.compile(r"(?i:volunteer,?|pro bono(?: attorney)?,) (?=(?:at|with|for|in)\b|[A-Z])")
_CLUB = re.compile(r"\b(?:Club|Guild|Choir|Chorale|Circle|Ensemble|Orchestra|League|Crew|crew|club)\b(?!.*,)")
_I = re.compile(r"^(?:[A-Z]+: )?I (?:also |still |only )?(am |(?!was |had |have |used )[a-z])")
_NAMED = re.compile(r"\s(?:[A-Z][a-z]|[a-z-]+ing\b)")


def told(activity: str) -> str:
    """The beginning of a question about what somebody does, or "" for what cannot be said."""
    mine = _I.match(activity)
    words = _plain(activity[mine.start(1) :] if mine else activity)
    if not words or len(words) > _LONGEST:
        return ""
    if mine:
        return f"I read that you {re.sub('^am ', 'are ', words)}"
    ways: tuple[Callable[[str], str], ...] = (_volunteers, held, _does, _has_done, _named)
    return next((said for way in ways if (said := way(words))), "")


def _plain(activity: str) -> str:
    """Said to the person, without what hangs on behind; "" where somebody else speaks or is spoken of."""
    words = " ".join(re.sub(r"^[A-Z]+: |^[^\w“]+", "", activity).replace(": ", " ").split())
    words = _LATER.sub(lambda verb: _THIRD[verb.group()], _CUT.sub("", _THEIRS.sub("your", words)))
    words = words if len(words) <= _LONGEST else words.partition(", ")[0]
    while (shorter := _FRAYED.sub("", words)) != words:
        words = shorter
    return "" if _SAID_BY_OTHERS.search(words) else words


def _volunteers(words: str) -> str:
    found = _VOLUNTEERS.match(words)
    where = words[found.end() :] if found else ""
    if not where:
        return ""
    return f"I read that you volunteer {where if where[0].islower() else f'with {with_article(where)}'}"


def _does(words: str) -> str:
    first, _space, rest = words.partition(" ")
    is_base = first.lower() in _ALWAYS and not re.match(r"(?:of|for)\b(?! free)|[A-Z]\w+(?: [A-Z]|,|$)", rest)
    bare = first.lower().strip(",")
    verb = _THIRD.get(bare) or (bare if is_base or _WITH_MANY.match(words) else "")
    if not verb or re.match(r"(?:it|this|that)\b", rest) or (not rest and verb not in _ALONE):
        return ""
    return f"I read that you {verb}{',' * first.endswith(',')} {rest}".strip()


def _has_done(words: str) -> str:
    if _DONE.match(words) or _FOUND.match(words):
        return f"I read that you {words[:1].lower()}{words[1:]}"
    return f"I read that you spend time {words[:1].lower()}{words[1:]}" if _DOING.match(words) else ""


def _named(words: str) -> str:
    """What is only named: a club, a crew or a pastime."""
    if _CLUB.search(words) and re.match(r"(?:the )?(?!The )[A-Z]", words) and " with " not in words:
        return f"I read that you are part of {with_article(words)}"
    somebody_else = words[:1].isupper() and words.partition(" ")[2].partition(" ")[0] in _THIRD  # "Grace runs"
    if somebody_else or " " not in words or _NO_NAME.match(words) or re.match(r"\w+ (?:it|in)\b", words):
        return ""
    known = {*words.lower().split(), words.lower().replace(" ", "-")} & pastimes()["noun"]
    return f"I read this on your page: “{words}”" if known or _NAMED.search(words) else ""
