"""What a heading announces: which kinds of fact may stand below it."""

import re
from functools import cache

from halfhour.foundation.expressions import later
from halfhour.reading.gazetteers import known

NONE = later(
    r"\b(?:matters|cases|results|verdicts|settlements|news|events?|posts?|blog|related|team|staff|"
    r"colleagues|faq|"
    r"questions|contact|directions|testimonials|clients? say|reviews|cost|charge|fees|procedures?|"
    r"careers|sponsors|"
    r"upcoming|comments|other|others|more|rest of|judges|our (?:people|attorneys|lawyers)|people "
    r"also|also viewed|"
    r"affiliates|leaders|sponsored|endorsements|legal answers|about the (?:[a-z]+ ){0,2}(?:interviewer|host|firm|"
    r"writer|"
    r"reporter|division|office|court|department|clinic|program|project|unit|foundation|association|society|agency)|"
    r"media contact|subscribe|"
    r"newsletter|"
    r"offices?|locations|externships?|internships?|apply|how to|we can help|in your language|deputy|"
    r"work with us|coming up|share|tags|categories|similar|neighbors?|press|disclaimer|privacy|"
    r"recommendations?|references|"
    r"ads?|people you may know|might like|(?:people|they|others|neighbou?rs) say|say about|kind words|client stories|"
    r"in good company|around the web|next (?:month|week|time|issue)|a word from|popular|trending)\b",
    re.IGNORECASE,
)
_TELLS = later(r"\b(?:I|[Ss]he|[Hh]e) (?:do|does|am|is|have|has|speak|speaks|take|takes|handle|handles)\b")
LEISURE = later(r"\bgiv(?:es|ing) back|outside (?:of )?(?:work|the (?:office|law))|free time|spare time|for fun\b")
_JOB = later(
    r"^(?:my |her |his |their )?(?:first|last|previous|prior|day|current|present|summer|earlier|odd|oddest|"
    r"strangest|weirdest)\b.*\bjobs?\b"
)
_BEFORE = later(
    r"^(?:(?:life|work|jobs?|careers?) )?(?:before|prior to|previous to) (?!you|your|we|our|us\b)[\w' ]{2,30}$"
)
_WORD = later(r"[a-z&+'-]+")
_SAYS = later(r"(?i)\b(?:is|are|was|were|has|have|had|that|who|our|your|firm|&)\b|[,?!\d]")
MOST_STRANGE = 2  # words of a heading that announce nothing and are no filler
LONGEST = 5  # words of a heading with such


_LEADS_IN = (  # the last words of a paragraph that a list follows: "She advises clients on:"
    (
        "practice_area",
        later(
            r"(?i)\b(?:practi[cs]es?|practice areas|advis(?:es|ing)|represents?|counsels|assists?|helps?|handles?|"
            r"focus\w*|areas|work"
            r"(?: includes| covers| is)?|expertise|experienced? (?:in|with)|experience includes|speciali[sz]\w+|"
            r"concentrat\w+|"
            r"docket|caseload|services|matters such as|can help)\b(?!.*\b(?:case|matter|result|deal|transaction|"
            r"engagement)s? include)"
        ),
    ),
    (
        "publication",
        later(r"(?i)\b(?:publications?|articles?|books?|wrote|written|authored?|published|writings?)\b"),
    ),
    ("admission", later(r"(?i)\b(?:admitted|licensed|admissions)\b")),
    ("language", later(r"(?i)\b(?:speaks?|languages?|fluent)\b")),
    ("membership", later(r"(?i)\b(?:member of|memberships?|belongs to|affiliations)\b")),
    ("community", later(r"(?i)\b(?:volunteers?|enjoys?|spare time|free time|hobbies|community|outside work)\b")),
)


def leads_in(words: str) -> tuple[str, ...]:
    """The kind of fact that the last sentence announces, where it ends in a colon for a list that follows."""
    if not words.endswith(":"):
        return ()
    last = re.split(r"(?<=[.!?])\s+", words)[-1]
    return next(((kind,) for kind, pattern in _LEADS_IN if pattern.search(last)), ())


_DONE = later(  # "What I do for you", "What we do most"
    r"what (?:i|she|he|they|we)(?: mostly| mainly| usually| can| will|['’]m| am| is| are)? (?:do|does|doing|handles?|"
    r"handling|takes?|"
    r"taking|cover|covers|help with|helps with|work on|works on|practi[cs]e)(?: (?:most|mostly|best|every day|all day|"
    r"for (?:you|"
    r"clients|people)|now|here|these days))?"
)
_NOT_DONE = later(r"what (?:i|she|he|they|we) (?:don't|do not|can ?not|can't|won't|never|does not|doesn't)\b.*")


_BESIDE_NEWS = later(  # "Awards & Press"
    r"(?:press|news|media) (?:&|and) (awards?|honou?rs|recognition|speaking|talks|presentations|publications)|"
    r"(awards?|honou?rs|recognition|speaking|talks|presentations|publications) (?:&|and) (?:press|news|media)"
)


@cache
def topics_of(heading: str) -> tuple[str, ...] | None:
    """The kinds of fact that a heading announces; () for plain biography, None if unknown."""
    plain = re.sub(r"\(s\)", "s", heading.strip().lower())
    plain = re.sub(r"^[\W_]+(?=\w)|[\s:.\u2022|*_#–—+›»▾▼▸-]+$", "", plain).replace("’", "'")
    settled = known.headings().settled.get(plain) or known.headings().settled.get(plain.replace("&", "and"))
    if settled is not None:
        return settled
    if LEISURE.search(plain) and len(plain) < 60:
        return ("community",)
    if (_JOB.search(plain) or _BEFORE.match(plain)) and len(plain) < 60:
        return ("work",)
    if mixed := _BESIDE_NEWS.fullmatch(plain):
        return topics_of(mixed[1] or mixed[2])
    if plain.startswith("what "):
        return ("practice_area",) if _DONE.fullmatch(plain) else ("none",) if _NOT_DONE.fullmatch(plain) else None
    words = _WORD.findall(plain)
    found = _by_words(tuple(words)) if 0 < len(words) <= 6 else None
    return ("practice_area",) if found and plain in known.practice_areas() else found  # "Education Law"


def _by_words(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """Every word must announce something or be a filler; one at least must announce."""
    headings = known.headings()
    if not all(word in headings.announces or word in headings.fillers for word in words):
        return None
    found = list(dict.fromkeys(kind for word in words for kind in headings.announces.get(word, ())))
    if "professional" in words and found == ["community"]:
        return ("membership", "community")
    if "admission" in found and "practice_area" in found:
        found.remove("practice_area")  # "Admitted to practice"
    if len(found) > 1 and "experience" in found:
        found.remove("experience")
    return tuple(found) or None


def topics_marked(heading: str) -> tuple[str, ...] | None:
    """As `topics_of`, for what is set apart as a heading: of its words some may be strange, "Language pay grade"."""
    announced = topics_of(heading)
    if announced is not None or is_about_others(heading) or _SAYS.search(heading):
        return announced
    words = _WORD.findall(re.sub(r"\(.*?\)", "", heading.lower()).replace("’", "'"))
    strange = [word for word in words if not _is_known(word)]
    ends = [word for word in (words[:1] + words[-1:]) if word in known.headings().announces]
    if not ends or len(strange) > MOST_STRANGE or len(words) > LONGEST:
        return None
    return _by_words(tuple(ends)) if strange or len(words) == 1 else None


def _is_known(word: str) -> bool:
    return word in known.headings().announces or word in known.headings().fillers


def is_about_others(heading: str) -> bool:
    """Does a heading announce news, colleagues or the site rather than the person?"""
    return bool(NONE.search(heading)) and not _TELLS.search(heading)


def names_a_topic(name: str) -> bool:
    """Is what looks like a person's name a heading of its own kind, as "Selected Works" is?"""
    words, headings = name.lower().split(), known.headings()
    said = [word for word in words if word in headings.announces or word in headings.fillers]
    return bool(said) and words[0].title() not in known.given_names()
