"""What stands where a field might, but is a scrap of the sentence around it: a deed, a client, a court."""

import re

_DEED = re.compile(  # "drafted opinions", "spends each winter in hibernation", "gaining"
    r"(?i)^(?:(?:successfully|also|regularly|then|thus) )?(?:(?:drafted|observed|implemented|ensured|engaged|fought|"
    r"worked|represented|litigated|handled|mediated|advised|argued|prosecuted|defended|created|taught|authored|conducted|reviewed|"
    r"provided|helped|launched|led|negotiated|prepared|researched|supervised|coordinated|obtained|won|wrote|served|gained|built|"
    r"spends|represents|treats?|investigates?|rooted|(?:never|always) \w+)\b(?! by\b)|"
    r"(?:gaining|maintaining|providing|presenting|experimenting|interviewing|writing|making|using|ensuring|working|"
    r"building|teaching|learning|bringing|seeking|witnessing|(?:handling|litigating|trying) (?:cases|matters|"
    r"disputes)|developing (?!countr|world))\b)"
)
_BEGINS = re.compile(  # what goes on from other words, and whom it is done for
    r"(?i)^(?:at|on|or|by|from|whether|clients?|those|today['’]s|years of|law (?:at|in|for|since|by|on)|his|her|my|"
    r"(?:an? )?backgrounds?|"
    r"current|incoming|(?:(?:several|many|various|numerous|other|large|small|major|local|national|leading|multiple|"
    r"public|private|and) )*(?:corporations|companies|businesses|entities|organi[sz]ations|municipalities|clients|"
    r"homebuilders|contractors)(?: and (?:municipalities|companies))?$)\b"
)
_ENDS = re.compile(
    r"(?i)(?:\b(?:state|federal|district|appellate|trial|circuit|supreme)(?:,? and (?:state|federal|appellate|trial))? "
    r"courts?(?: throughout .+)?|\b(?:environment|skills|entities|clerks|"
    r"oral arguments?|classes|courses|pragmatic|complex|experience|clinics|others|"
    r"witnesses)|^(?:motions|briefs|orders|opinions))$"
)
_FINITE = re.compile(r"(?<!who )\b(?:is|are|was|were|has|have|had|allows?|made|became|Mrs?\.|Ms\.)(?= |$)")
_ASIDE = re.compile(r"\([^()]*\)?")
_ADJECTIVE = re.compile(r"(?i)state|federal|distinguished")


def tells_of_a_deed(name: str) -> bool:
    """Does *name* begin with what was done, or hold a verb?"""
    return bool(_DEED.match(name) or _FINITE.search(_ASIDE.sub("", name)))


def is_scrap(name: str) -> bool:
    """Is *name* no field: a clause with a verb, a deed, a client, a court, half of what two words share?"""
    return bool(tells_of_a_deed(name) or _BEGINS.match(name) or _ENDS.search(name) or _ADJECTIVE.fullmatch(name))
