"""The article before the name of a body: "the Oregon State Bar", but "Pell Achterberg LLP". Pure."""

import re

_OF_FIRMS = re.compile(r"\b(?:LLP|PLLC|LLC|P\.?C\.?|P\.?A\.?|P\.?S\.?|Inc|Ltd|Co)\.?$")
_WITH_ARTICLE = re.compile(
    r"^(?:Bar|Court|County|City|Council|Department)[’']s\s"
    r"|^(?:Universit(?:y|ies) of|(?:City and )?(?:City|County|Town) of|"
    r"College of|Law Offices? of|Order of|National|Supreme)\b"
    r"|^(?:American|International|Canadian)\s.*\bCollege of\b"
    r"|\b(?:Association|Society|Bar|Council|Institute|Administration|Courts?|Office|office|Department|Dept|Committee"
    r"|Section|Division|Commission|Bureau|Agency|League|Foundation|Coalition|Alliance|Guild|Inn|Board|Authority"
    r"|Academy|Network|Union|Clinic|Project|Center|Centre|Fund|Forest|Museum|Initiative|Program|Library|Senate"
    r"|Legislature|Army|Navy|Conference|Federation|Chamber|Caucus|Review|Journal|Fellowship|Auditor|Club)\b"
    r"|^Federal .*Corporation$|^Community College of|(?:group|society|club|corps|tribe|chapter|board|council)$"
    r"|(?:Attorney|Defender|Prosecutor|Fiduciary|Guardian|Guard|Corps|Marines|Air Force|VA|YMCA|YWCA)$"
    r"|(?:Park|Postal|Revenue|Marshals) Service$|^[A-Z].* [a-z]{3,}$"
)
_A_UNIVERSITY = re.compile(r"^(?!Universit).+ University(?: .*(?:School|College|Law Center|Faculty).*)?$")
_OWNED = re.compile(
    r"^(?:[A-Z]\w+ ){1,2}(?:County|City)[’']s\s|^Region \d"
    r"|^(?!Bar|Court|County|City|Council|Department|Mayor|Governor|Attorney|Sheriff|Clerk|Children"
    r"|Women|Worker|People|Orphan|Public)\w+[’']s\s"
)


def with_article(name: str) -> str:
    """ "the Oregon State Bar", but "Pell Achterberg LLP"."""
    if re.match(r"(?:[Tt]he|an?)\s", name):
        return name[:1].lower() + name[1:]
    law_office = re.match(r"Law Offices? of", name)
    bare = re.match(r"[A-Z]{3,}, ", name) or _OWNED.match(name) or _A_UNIVERSITY.match(name)
    if not name or bare or (_OF_FIRMS.search(name) and not law_office):
        return name
    return f"the {name}" if _WITH_ARTICLE.search(name) else name
