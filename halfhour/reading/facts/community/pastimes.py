"""How pastimes and their hours are put into words: patterns built on the list of them."""

import re
from collections.abc import Iterable
from functools import cache

from halfhour.reading.cued import Begun, Cued, words_of
from halfhour.reading.gazetteers import known

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
LEISURE = Cued(
    "ask away beyond clock down downhours downtime duty every free freehours freetime fridays fun hobbies "
    "hours leisure leisurehours leisuretime mondays most night off offhours offseason offtime outside pastime "
    "pastimes rather saturdays season spare sparehours sparetime sundays these thursdays tuesdays wednesdays "
    "weekend weekends when work",
    r"\b(?:when (?:she|he|they|I|not)(?:'s|'m| is| are| am)?(?: not)?\b(?=[^,]{0,40}(?:work|office|court|law|desk|"
    r"practic|"
    r"litigat|lawyer|billing|brief|review|draft|advis|represent))|away from|outside (?:of )?(?:work|the office|"
    r"the courtroom|"
    r"the law|(?:her|his|their) (?:practice|work|office)|of law)|in (?:her|his|their|my) (?:spare|free|off|down|"
    r"leisure) ?"
    r"(?:time|hours)|on (?:the )?weekends?|weekends|off the clock|after hours|after work|in the off-?season|free time|"
    r"spare time|for fun|off duty|off hours|beyond (?:the (?:office|law|courtroom)|work)|hobbies|pastimes?|"
    rf"most (?:saturdays|sundays|weekends|evenings)|(?:on )?{_DAYS}s\b|every (?:other )?{_DAYS}|ask (?:me|her|him|"
    rf"them|\w+) about|"
    r"by night|these days you|when not|would rather be)\b",
    re.IGNORECASE,
)
_PHRASES = (
    r"runs? (?:marathons?|ultra\w*|half|trails?|long|5|10)|keeps? (?:bees|chickens|goats|a garden)|"
    r"raises? (?:chickens|goats|bees|funds|money|sheep|rabbits|guide|service)|makes? (?:his|her|their|my) own|"
    r"makes? (?:wine|"
    r"cheese|cider|beer|furniture|pottery)|fix(?:es)? up|judges? (?:moot|mock|debate|4-H|high school)|hands? out|"
    r"serves? (?:meals|dinner|soup|food)|cleans? up|trains? (?:dogs|horses|for)|can be found|may be found|"
    r"likely to be found|"
    r"you(?:'ll| will| can) find (?:her|him|them|me|\w+)|(?:an? )?(?:avid|passionate|enthusiastic|amateur|lifelong|"
    r"devoted|keen|"
    r"competitive|"
    r"longtime|recreational|aspiring|dedicated) [\w -]{3,40}|a big (?:brother|sister)|"
    r"spends? (?:her|his|their|my|much of (?:her|his)) (?:free|spare|weekend|off|leisure)\w*|"
    r"spends? (?:weekends|saturdays|sundays|time)|helps? (?:build|stock|serve|out at)|"
    r"bikepacks|bikepacking|ties? (?:\w+ ){0,2}flies|calls? (?:contra |square |barn )dances|announces? (?:rodeos|"
    r"games|races)|"
    r"teach(?:es|ing)? (?:(?:[\w'’-]+ ){1,5}to (?:teens|kids|children|teenagers|seniors|newcomers|immigrants|refugees|"
    r"inmates|adults|beginners)|an? free|kids|children|swimming|yoga|esl|citizenship|adult|piano|line|dance)|"
    r"leads? (?:hikes|a troop|the troop|walks|tours)|(?:(?:faculty |student )?advis[eo]r|faculty advisor) (?:to|of|"
    r"for)|"
    r"(?:runs?|leads?|hosts?|organizes?) (?:an?|the) (?:[\w'’-]+ ){0,3}(?:club|league|choir|pantry|book group|"
    r"reading group|troop|band|workshop for)|walks? (?:dogs|shelter)|"
    r"throws? pots|takes? (?:\w+ ){0,3}(?:pro bono|modest[- ]means)[\w -]*|"
    r"flies (?:a|an|kites|model|small)|(?:is )?learning (?:to|the|how)\b(?! law)|speaks at (?:career|high|local|"
    r"schools?|middle)[\w ]*|cans(?= )|can,|pro bono (?:attorney|counsel|work|cases?|panel)|"
    r"co-?found(?:ed|s)|founded|active in|provides? (?:free|pro bono) [\w ]{4,40}|chairs? the (?:board|council|"
    r"commission) of|has (?:run|hiked|climbed|biked|"
    r"completed|finished) [\w ]{0,20}(?:marathons?|triathlons?|trails?|peaks?|miles|fourteeners|races?)|enjoys?|"
    r"loves?|never misses"
)


_PHRASE_CUES = (  # with which one begins
    "a active adviser advisor amateur an aspiring avid bikepacking bikepacks call calls can cans chair chairs co "
    "cofounded cofounds competitive dedicated devoted enthusiastic faculty flies founded hand hands has is keen "
    "lifelong likely longtime may never passionate pro provide provides recreational speaks student tie ties you"
)
_OTHER_FORMS = (
    "swimming running knitting jogging volunteered coached tutored mentored refereed dances danced dancing bikes "
    "biking cycles cycling volunteering"
)


def _cues(words: Iterable[str]) -> str:
    return " ".join(words_of(" ".join(words)))


@cache
def verbs() -> Begun:
    table = known.pastimes()
    strong, weak = known.either(table["verb"]), known.either(table["verb?"])
    forms = r"(?:s|es|ing)?"
    all_forms = (verb + form for verb in table["verb"] | table["verb?"] for form in ("", "s", "es", "ing"))
    doubled = "swimming|running(?! the| an? )|knitting|jogging|volunteered|coached|tutored|mentored|refereed"
    return Begun(
        f"{_PHRASE_CUES} {_OTHER_FORMS} {_cues(all_forms)}",
        rf"(?<![\w-])(?:(?P<phrase>{_PHRASES})|(?P<strong>(?:{strong}){forms}|{doubled}|dances|bik(?:es|ing)|"
        rf"cycl(?:es|ing)|"
        rf"danc(?:ing|ed)|volunteering)|(?P<weak>(?:{weak}){forms}))(?![\w-])",
        re.IGNORECASE,
    )


@cache
def pastime() -> Cued:
    names = known.pastimes()["noun"] | known.pastimes()["doer"]
    nouns = known.either(names).replace(r"\-", "[- ]")
    return Cued(_cues(names), rf"(?<![\w-])(?:{nouns})(?![\w-])", re.IGNORECASE)


@cache
def doer() -> Cued:
    names = known.pastimes()["doer"] - {"volunteer", "photographer", "cook", "crafter"}
    return Cued(
        _cues(names),
        rf"(?:\b(?:is|am)|['’]s|['’]m|\band) an? (?:[\w-]+ ){{0,2}}(?:{known.either(names)})\b(?! (?:for|at|with)\b)"
        rf"(?:\s+\([^()]+\))?",
    )
