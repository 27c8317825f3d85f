"""What somebody does outside work, said to them: "I read that you foster retired sled dogs". Pure."""

import re

from halfhour.preparation.banks.aloud import tidy

_ALWAYS = (
    "foster run deliver quilt keep call play sing knit bake sew grow raise restore build collect cook write read teach"
    " announce swim like hike climb dance ride organize help love enjoy paint tend make sell crochet paddle flip"
).split()  # what begins with these is done, not named
_OFTEN = (
    "serve carve coach chair compete conduct deejay direct drive fish garden host hunt judge lead mentor mow pick race"
    " referee row sail ski sort stock surf train tutor umpire volunteer walk weave work brew bike cycle camp act"
    " perform crew sit spend belong curl skip answer snowshoe box moderate represent record translate usher stuff"
).split()


def _third(verb: str) -> str:
    """ "fosters", "carries", "coaches"."""
    if re.search(r"[^aeou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:ch|sh|s|x)$", verb) else f"{verb}s"


_THIRD = {_third(verb): verb for verb in (*_ALWAYS, *_OFTEN)}
_WITH_MANY = re.compile(
    r"(?:bike|coach|cycle|mentor|referee|sail|sort|tutor|umpire)\s(?:[a-z]+[’']?s[’']?|all|the|an?|your|youth|little)\b",
    re.I,
)
_THEIRS = re.compile(r"\b(?:her|his|their|our|my)\b", re.I)
_NO_NAME = re.compile(r"(?:the|I|we|for|at|in|on|and|with|about|board member$|is|was|been|had)\b", re.I)
_I = re.compile(r"^I (?:also |still )?(am |(?!was |had |have |used )[a-z])")


def told(activity: str) -> str:
    """The beginning of a question about what somebody does, or "" for what cannot be said."""
    mine = _I.match(activity)
    activity = tidy(_THEIRS.sub("your", activity[mine.start(1) :] if mine else activity))
    if mine:
        return activity and f"I read that you {re.sub('^am ', 'are ', activity)}"
    first, _space, rest = activity.partition(" ")
    is_base = first.lower() in _ALWAYS and not re.match(r"(?:of|for)\b", rest)
    verb = _THIRD.get(first.lower()) or (first.lower() if is_base or _WITH_MANY.match(activity) else "")
    if verb and not re.match(r"(?:it|them|this|that)\b", rest):
        return f"I read that you {verb} {rest}".strip()
    if first.lower() == "volunteer" and re.match(r"(?:at|with|for|in)\b", rest):
        return f"I read that you volunteer {rest}"
    somebody_else = first[:1].isupper() and rest.partition(" ")[0] in _THIRD  # "Grace runs the program"
    if somebody_else or _NO_NAME.match(activity) or not re.search(r"\w\s\w|ing$", activity):
        return ""
    return f"Beside your work I read of this: {activity}"
