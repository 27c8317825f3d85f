"""Where one may be admitted: states and provinces, their bars, and courts, as pages write them."""

import re
from functools import cache

from halfhour.reading.facts.found import trimmed
from halfhour.reading.gazetteers import known

_SIDE = r"(?:Northern|Southern|Eastern|Western|Central|Middle|N\.|S\.|E\.|W\.|C\.|M\.)"
_SIDES = rf"{_SIDE}(?:(?:,\s*|,?\s*(?:and|&)\s*){_SIDE})*"
_PLACE = r"(?:Columbia|[A-Z]\w+(?:\s(?:York|Carolina|Virginia|Dakota|Hampshire|Jersey|Mexico|Island|Rico|Islands))?)"
_NTH = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.\s?C\.|DC|Federal|Fed\.|"
    r"\d{1,2}(?:st|nd|rd|th|d)|(?i:District of Columbia))"
)
_US = r"(?:U\.\s?S\.|United\s+States|US|Federal)"
_SHORT_PLACE = (
    r"(?:[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{1,5}(?:\.|$)|Idaho|Utah|Iowa|Ohio|Haw\.?|Alaska|Maine|Guam|Tex|Cal|Pa|Va)"
)
COURT = (
    rf"(?:(?:the\s+)?{_US}\s+(?:District|Bankruptcy|Tax|Supreme|Immigration|Patent)\s+Courts?"
    rf"(?:(?:,|\s*[-–—])?(?:\s+for)?(?:\s+the)?(?:\s+state\s+of)?,?\s*(?:{_SIDES}\s*)?(?:Districts?|D\.)\s+of"
    rf"\s+(?:the\s+)?{_PLACE}|\s+for\s+(?:{_SIDE}\s+)?{_PLACE}|,?\s+\(?(?:[NSEWCM]\.\s?)?D\.\s?(?:{_SHORT_PLACE}))?"
    rf"|(?:the\s+)?(?:(?:{_US}\s+)?Courts?\s+of\s+(?:Appeals?(?:,?(?:\s+[Ff]or)?(?:\s+the)?,?\s*(?:{_NTH}(?:(?:,|,?\s"
    rf"+and)\s+{_NTH})*)\s+Circuits?)|Federal Claims|International Trade|(?:Appeals for )?Veterans Claims|Appeals for"
    rf" the Armed Forces)|{_US}\s+Courts?\s+of\s+Appeals?)"
    rf"|(?:the\s+)?{_NTH}(?:(?:,\s+|,?\s+(?:and|&)\s+){_NTH})*\s+(?:Circuits?|Cir\.)(?:\s+Courts? of Appeals)?"
    rf"|(?:the\s+)?(?:{_US}\s+)?{_SIDES}\s+Districts?\s+of\s+{_PLACE}|{_US}\s+{_SIDE}\s+District,?\s+{_PLACE}"
    rf"|(?:the\s+){_SIDES}\s+Districts?(?=\s*(?:[.,;)]|$|\s(?:and|in|since)\b))"
    rf"|(?:the\s+)?[Ff]ederal\s+(?:[Dd]istrict\s+|[Tt]rial\s+)?[Cc]ourts?\s+(?:for|in|of)\s+(?:the\s+)?(?:(?:{_SIDES}\s+)?"
    rf"Districts?\s+of\s+)?{_PLACE}"
    rf"|(?:the\s+)?(?:{_US}\s+)?District\s+of\s+(?:Oregon|Idaho|Montana|Alaska|Nevada|Arizona|Utah|Colorado|Hawaii|"
    rf"[A-Z]\w+)(?=\s\(|,|;|$|\.|\s+\d|\s+(?:and|the same|in|since)\b)"
    rf"|[NSEWCM]\.\s?D\.\s?{_SHORT_PLACE}|D\.\s?(?:{_SHORT_PLACE})|D\.D\.C\.|Ct\. Fed\. Cl\."
    r"|(?:the\s+)?(?:Supreme\s+(?:Judicial\s+)?Courts?\s+(?:of|for)\s+(?:the\s+)?(?:United States(?:\s+of\s+America)?"
    r"|State of [A-Z]\w+(?:\s[A-Z]\w+)"
    r"?|[A-Z]\w+(?:\s(?:South\s)?[A-Z]\w+)?)(?:,\s+(?:Australia|India))?|(?:[A-Z]\w+\s)?Supreme\s+Court\b)"
    rf"|(?:the\s+)?{_US}\s+(?:Patent\s+(?:and|&)\s+Trademark\s+Office)|(?:the\s+)?USPTO"
    r"|(?:(?:[Aa]ll|[Tt]he)\s+)?(?:state\s+and\s+federal\s+|federal\s+and\s+state\s+)?[Cc]ourts\s+(?:of|in)\s+(?:the\s+"
    r")?(?:[Ss]tate\s+of\s+)?[A-Z]\w+(?:\s(?:York|Carolina|Virginia|Dakota|Hampshire|Jersey|Mexico|Island))?"
    r"|[Aa]ll\s+(?:of\s+)?(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?(?:'s)?\s+(?:[Ss]tate\s+|[Ff]ederal\s+|[Tt]rial\s+|and\s+"
    r"){0,4}[Cc]ourts"
    r"|(?:[A-Z][\w-]+\s){1,4}(?:Tribal\s+|Nation\s+)?(?:Tribal|Nation)\s+(?:Courts?|Bar)|Tribal Courts? of the (?:[A-Z]"
    r"[\w-]+\s?){1,5}|Navajo Nation(?: Bar)?|(?:[A-Z][\w-]+\s){1,3}(?:Nation|Tribe|Tribes)(?=\s\(|,|;|$)"
    r"|Board of Immigration Appeals)"
)
_NO_BARS = {"Georgia", "United States", "United States of America", "USA"}  # a state, and a land of many bars
IS_COURT = re.compile(r"Court|Circuit|Cir\.|District|Office|Appeals|USPTO|\bD\.|Claims|Nation|Trib")


@cache
def jurisdiction(*, codes: bool = False) -> re.Pattern:
    """Courts, bars and states; with *codes* postal abbreviations too, for lists in which they can be nothing else."""
    postal = rf"|(?<![\w.])(?P<code>{'|'.join(known.postal())})(?!\w| (?:No|Num|#))" if codes else ""
    lands = "|".join(sorted(known.countries() - set(known.states()) - _NO_BARS, key=len, reverse=True))
    return re.compile(
        rf"(?P<court>(?<![\w.]){COURT})|(?P<bar>(?:the )?(?:{known.bar_names()})(?! (?:No|#|"
        rf"Journal))(?:\s+Association)?)"
        rf"|(?<![\w.])(?<!New )(?P<state>{known.state_names()})(?![\w'’-]){postal}"
        rf"|(?<![\w.])(?<!New )(?P<land>{lands})(?![\w'’-])"
    )


def name_of(found: re.Match) -> str:
    """The usual name: a state, a province, or the court as it is written."""
    parts = found.groupdict()
    if parts["court"]:
        return trimmed(re.sub(r"^the\s+", "", parts["court"]))
    if parts["bar"]:
        bar = re.sub(r"^the\s+", "", parts["bar"]).removesuffix(" Association").strip()
        return known.bars().get(bar) or known.bars().get(bar + " Association", bar)
    if parts.get("code"):
        return known.postal()[parts["code"]]
    if parts["land"]:
        return parts["land"]
    return known.states().get(parts["state"]) or known.states()[parts["state"] + "."]
