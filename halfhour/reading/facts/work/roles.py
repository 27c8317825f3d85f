"""Words for what people are at work, and the noun phrases built on them."""

import re
from functools import cache

from halfhour.reading.cued import words_of
from halfhour.reading.gazetteers import known

OFFICES = frozenset(
    [
        "chair",
        "co-chair",
        "president",
        "fellow",
        "trustee",
        "treasurer",
        "secretary",
        "editor",
        "leader",
        "head",
        "lead",
        "liaison",
        "director",
        "founder",
        "co-founder",
        "officer",
        "representative",
    ]
)
_LEAD = (
    r"(?!(?:a|an|the|and|or|of|in|at|by|to|for|with|her|his|their|my|our|its|whose|who|when|where|"
    r"from|she|he|they|was|is|as|As|In|At|For|that|not|one|more|over|than|many|other|some|"
    r"fellow|became|becomes?|becoming|remain(?:s|ed)?|named|appointed|elected|promoted|serves?|served|worked|works|"
    r"hired|"
    r"being|been|be|are|am|has|have|had|retains?|retained|which|what|[Yy]our|YOUR|ABOUT|About|Meet|MEET|every|each|"
    r"any|no|including|then|also|later|now|currently|previously|formerly|before|after|until|"
    r"since|while|former|retired|ex|Her|His|Their|My|Our|She|He|They|We|onetime|longtime|were|made|left|joined|this|"
    r"these|those|stayed|Formerly|Currently|Previously|Now|Then|Later|Recently|Also|I'm|I’m|"
    r"[Hh]e['’]s|[Ss]he['’]s|[Tt]hey['’]re|[Ww]e['’]re|[Ii]t['’]s|"
    r"\d{4})(?![\w-]))(?:[A-Za-z]|\d(?!\d{3}))[\w'’&/.-]*"
)
_YEARS = (
    r"(?:\s*\((?:[^()]*\d{4}[^()]*)\)|,?\s+(?:from|since|until|in|between|for)\s+(?:(?:early|late|"
    r"mid|January|February|March|April|May|June|July|August|September|October|November|December|Fall|"
    r"Spring|Summer|fall|spring|summer)\s+)?\d{4}(?:\s*(?:to|-|–|through|until|"
    r"and)\s*(?:\w+\s+)?(?:\d{4}|present))?|,?\s+\d{4}\s*(?:to|-|–)\s*(?:\d{4}|present)|"
    r",?\s+\d{4}\s*[-–—](?=\s*(?:[;)]|$))|"
    r",?\s+since\s+last\s+\w+|,?\s+for\s+a\s?while\b|"
    r",?\s+for\s+(?:\w+|\d+)(?:\s+and a half)?\s+(?:years?|months|summers?|seasons)|\s+(?:\w+|"
    r"\d+)\s+summers)"
)
_MONTH = (
    r"(?:(?:early|late|mid)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|[Ff]all|[Ss]pring|[Ss]ummer|[Ww]inter|Sept?|Oct|Nov|Dec|Jan|Feb|Aug)"
)
_CUT = (
    r"(?:\s+(?:(?:she|he|they|I|we) [a-z]+|(?:is|are|was|were|has|had) |and (?:[a-z]+ed|taught|ran|led|was|is|has|"
    r"then|later|served|worked|"
    r"became|moved|as|"
    r"an?|he|she|they|I|in|"
    r"handles?|represents?|concentrat\w+|speaks|teaches|sits|holds|lectures|writes|lives|makes|retired|serves|leads|previously)|where|who|"
    r"which|whose|before|after|until|while|when|because|since|from \d+|handling|focusing|working|"
    r"representing|defending|helping|specializing|concentrating|prior to|so|but|in the (?:fall|"
    r"spring|summer|winter|early|late)|to (?:give|help|serve|provide|focus|become|start|open)|during|"
    r"[a-z]+ed (?:me|us|him|them)|and [\w-]+ more|and being|and sworn|throughout|at "
    r"the same|with an? (?:focus|"
    r"emphasis|practice)|on (?:January|February|March|April|May|June|July|August|September|October|November|December)|"
    r"that|supervis\w+|through \d+)\b)"
)
_SUFFIX = r"(?:[JS]r\b|I{2,3}\b|IV\b)"  # of a name: "Judge Bert Ode, Jr. of the Court of Appeals"
ORGANISATION = (
    rf"(?:[^\s,;:.()]|(?!{_CUT})\s|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\bSt)\.|(?<=\bHon)\.|(?<=\b[JS]r)\.(?=,? o[fn] )|"
    rf",\s+(?={_SUFFIX})|(?:(?<=\b[JS]r)|(?<=\b[JS]r\.)|(?<=\bII)|(?<=\bIV)),\s+(?=o[fn] the )|"
    rf",\s+(?=(?:P\.?C|LLP|"
    rf"LLC|PLLC|P\.?L\.?L\.?C|L\.L\.[PC]|S\.C|Ltd|Inc|P\.?S|APC|LPA|Chartered|A (?:Law|Professional)|"
    rf"and\s+[A-Z]\w+ LLP)(?!\w))|"
    rf",\s+(?=(?:&|and)\s+(?!(?:[A-Z]\w+\s+){{1,4}}(?:at|of|for|with|in)\s)[A-Z][a-z]|[A-Z][\w'’-]+,?\s(?:&|"
    rf"and)\s+[A-Z][\w'’-]+(?!\s+(?:at|of|for|with)\s))|,\s+(?=[A-Z][a-z]+,\s+[A-Z][a-z]+,?\s+(?:&|"
    rf"and)\s+[A-Z][a-z]+\b)|"
    r",\s+(?=(?:[A-Z][\w'’-]+,\s+){1,6}[A-Z][\w'’-]+,?\s+&\s+[A-Z])|"
    rf"(?<=\bL\.L)\.(?=[PC]\b)){{2,110}}"
)


def may_name_a_role(words: str) -> bool:
    """Do *words* hold the last word of a role's name, or its plural? Most sentences hold none."""
    return not _last_words().isdisjoint(words_of(words))


@cache
def _last_words() -> frozenset[str]:
    last = {name.rpartition("-")[2] for name in known.role_names()}
    return frozenset(last | {f"{word}s" for word in last})


@cache
def role() -> str:
    """The inside of a pattern for a role: up to six words that end in a word for one who works."""
    words = known.role_words()
    between = (
        r"(?i:general|united states|u\.s\.|crown|federal|circuit|public|district|city|county|state|adjunct|deputy|"
        r"town|village|special|trial|staff|senior|assistant|"
        r"chief|clinical|state['’]s|commonwealth['’]s|compliance|financial|operating|executive|"
        r"visiting|field|legal|law|corporate|supervising|managing)"
    )
    return (
        rf"(?:(?i:of\s+counsel)(?![\w'-])|"
        rf"(?:{_LEAD}\s+(?:and\s+|&\s+|,\s+)?){{0,6}}?(?:co-)?(?i:{words})s?(?![\w'-])"
        rf"(?! (?:Works|Project|Center|Coalition|Initiative|Act)\b))"
        rf"(?:\s+(?:{between}\s+){{0,2}}(?i:{words})s?(?![\w'-]))*(?:\s+[Gg]eneral\b|\s+[Ee]meritus\b|"
        rf"\s+pro tem(?:pore)?\b)?"
        rf"(?:\s+(?:and|&)\s+(?:{_LEAD}\s+){{0,3}}?(?i:{words})(?![\w'-])(?:\s+[Gg]eneral\b)?"
        rf"(?=,?\s+(?:at|for|of|with|in)\s+(?:the\s+)?[A-Z]))?"
    )


@cache
def role_pattern() -> re.Pattern:
    return re.compile(rf"(?<![\w-]){role()}")


@cache
def role_and_place() -> str:
    """A role, where it was held, and when."""
    where = r",?\s+(?:at|with|for|of|in|to|on|under|by|within|from)\s+"
    where = (
        rf"(?:{where}(?!(?:{_MONTH} )?\d{{4}}\b|{_MONTH} \d|a\s?while\b|"
        rf"(?:\w+\s+){{1,3}}(?:years?|months|summers?|decades?)\b){ORGANISATION})"
    )
    here = r"\s+here(?=\s+\d{4}|\s+(?:from|since|in|for)\b)"
    return rf"(?P<role>{role()})(?P<where>(?:{here}|{where}?{where}?))(?P<years>(?:{_YEARS}){{0,2}})"


YEARS = _YEARS
