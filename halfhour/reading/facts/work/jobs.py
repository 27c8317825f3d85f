"""Work told without a role: an employer with its years, and jobs that their verb says."""

import re
from collections.abc import Iterator

from halfhour.reading.cued import Cued, Marked
from halfhour.reading.facts.cities.towns import place
from halfhour.reading.facts.education.degrees import degrees_in
from halfhour.reading.facts.education.schools import schools_in

PREVIOUSLY = Cued(  # "previously adjusted claims for a national carrier"
    "earlier first formerly once previously",
    r"\b(?:previously|formerly|earlier|once|first) (?P<did>(?!admitted|licensed|married|lived|served|worked|"
    r"published|appeared|"
    r"clerked|practi[cs]ed|described|mentioned|named|elected|appointed)(?:[a-z]+ed|sold|ran|taught|drove|kept|"
    r"built|did|flew) "
    r"[^.;,]{4,60} (?:for|at|in|with) (?:an?|the|[A-Z])[^.;,]{2,50})",
)
_SPAN = (
    r"(?:(?:19|20)\d\d\s*(?:[-–—]|to|through|until)\s*(?:(?:19|20)?\d\d|present|now|date)|(?:since|until|from)\s+\d{4})"
)
_YEARED = Marked(
    "( [",
    r"(?P<org>(?!(?:Of|In|The|And|At|Hon|Judge|"
    r"Justice)\b)[A-Z][\w'’.&-]*(?:,?\s+(?:(?:of|the|and|&|for|de|la|at|in)\s+){0,2}[A-Z&][\w'’.&-]*){0,8})"
    rf"\s*[(\[](?P<years>(?:[a-z][\w ,]{{2,40}}\s)?{_SPAN}(?:[;,][^()]{{0,60}})?)[)\]]",
)
_WAS_AT = Cued(
    "before earlier ex formerly late previously prior",
    r"(?:^|[.;]\s+)(?:Formerly|Previously|Earlier|Before that|Before|Prior|Late|Ex)(?::|,)?\s+"
    r"(?:(?:at|with|of|for)\s+)?(?:the\s+)?"
    r"(?P<org>[A-Z][^.;()]{3,70}?)\s*(?P<years>\(\d{4}[^()]*\)|,\s+\d{4}\s*[-–]\s*\d{2,4})",
)
_ELSEWHERE = re.compile(
    r"(?i)\b(?:members?|president|chair\w*|treasurer|secretary|board|committee|association|society|section|council|"
    r"bar|club|choir|league|team|diploma|certificate|class|marathon|orchestra|admitted|licensed|licences?|award\w*|"
    r"fellow of|author|wrote|published|editor|review|journal)\b"
)
ODD_JOBS = Cued(
    "did was were answering unloaded apples baled bartended berries books built bused carried catering cherries "
    "cleaned "
    "cleaning construction "
    "cooked cream dealt delivered drove drywall dug entry fished flew framed fruit guided hair hops laid "
    "landscaping loaded logged makeup managed milked mined mopped nails nannied painted payroll phones ran "
    "repaired roofed roofing set shucked sold stocked strawberries taught tended tuned typed used waited "
    "waitressed washed welded worked",
    r"\b(?P<did>(?:clean(?:ed|ing) (?:rooms|offices|houses|homes|pools|stalls|fish)|scoop(?:ed|ing) ice cream|"
    r"carried mail|managed (?:a|the) (?:[\w-]+ ){0,2}(?:store|shop|restaurant|bar|ranch|farm|warehouse|hotel|"
    r"theater|branch|"
    r"crew|kitchen|gym|bookstore|cafe)|used to (?:teach|drive|sell|run|work|cook|manage|fly|fish|build|tend|write for|"
    r"report for|deliver|wait)\b|did (?:document review|billing|intake|collections|title work|temp work|contract work|"
    r"nails|hair|makeup|payroll|data entry|landscaping|construction|roofing|"
    r"drywall|catering)|drove (?:an?|"
    r"the|for|\w+s\b)|sold (?!(?:an?|his|her|my|their|the (?:house|farm))\b)|tended bar|"
    r"waited (?:on )?tables|cut hair|bused tables|washed dishes|stocked shelves|"
    r"picked (?:fruit|apples|cherries|berries|strawberries|hops)|delivered|repaired|welded|roofed|framed houses|"
    r"painted houses|cooked (?:at|on|in|for)|flew (?:helicopters|planes|cargo|for)|fished (?:for|on|out)|"
    r"(?:un)?loaded (?:trucks|ships|planes|trailers|freight|boxes|barges|boxcars)|"
    r"(?:was|were) (?:still )?(?:teaching|driving|selling|cleaning|waiting tables|tending bar|cooking|welding|painting|"
    r"framing|roofing|delivering|stocking|serving tables|answering phones|substitute teaching|bartending|waitressing|"
    r"logging|mining|fishing|nursing|reporting|typing|filing) (?!(?:from|up|out|off)\b)|"
    r"[Aa]nswering phones (?:for|at|in) |kept (?:the )?books|dealt (?:cards|blackjack|poker)|tuned pianos|"
    r"laid (?:tile|brick|"
    r"pipe|track)|"
    r"built (?:boats|floats|houses|furniture|fences|decks)|hung drywall|baled hay|milked cows|dug (?:ditches|clams|"
    r"graves)|"
    r"typed (?!to\b)(?:\w+ )?(?:forms|letters|briefs|transcripts)|set (?:obituaries|type)|answered phones|shucked|"
    r"mopped|"
    r"bartended|waitressed|nannied|guided (?:rafts|rafters|hunters|tours|trips|river)|mined|logged (?:in|for|on)|"
    r"worked (?:the|a|an) (?:[\w-]+ ){0,2}(?:counter|line|register|door|shift|desk|floor|fryer|grill|docks?|"
    r"switchboard)|"
    r"worked (?:nights|days|summers) (?:at|in|as|on)|"
    r"taught (?:[A-Z]\w+|school|math|music|middle|high|third|fourth|fifth|kindergarten|second|first)|"
    r"ran (?:a|the) (?:store|shop|diner|bakery|ranch|farm|cafe|café|crew|restaurant|bookstore|print shop|kitchen|"
    r"warehouse))\b[^.;:,]{0,70})",
)
OWN = Cued(
    "acquired bought found got rented struck hung put doors founded had inherited keep keeps launched opened operate "
    "operates "
    "purchased run "
    "runs shingle started took went",
    r"\b(?:(?:hung(?: out| up)?|put (?:out|up)) (?:a|the|my|her|his|their) (?:own )?(?:shingle|sign)|"
    r"(?:took|rented|found|got) (?:my|her|his|their) own (?:office|shop)|"
    r"bought in(?:to (?:the |this |our |a )?(?:practice|firm|partnership|office))?(?= with [A-Z]|[,.;]| as a partner|"
    r" in \d|$)"
    r"(?: with [A-Z]\w+)?|struck out (?:alone|solo|on (?:my|her|his|their) own)|"
    r"went (?:solo|out on (?:my|her|his|their) own)|opened (?:my|her|his|their) (?:own )?doors|"
    r"(?:runs?|operates?|keeps?) an? (?:(?:one|two|three)-(?:man|woman|person|lawyer)|solo|storefront|"
    r"small) (?:[\w-]+ ){0,4}"
    r"(?:practice|office|firm)|"
    r"(?:bought|took over|inherited|purchased|acquired) (?:the|this|a|my|her|his|"
    r"their) (?:[\w'’]+ ){0,3}(?:practice|office|firm)|"
    r"took (?:it|the (?:practice|office|firm)) over|had (?:the|this|an) office (?:on|in|at) [^.;,]{3,40} since \d{4}|"
    r"(?:opened|founded|started|launched) (?:this|the) "
    r"(?:office|firm|practice))\b(?:\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s+in\s+\d{4})?",
)


_SAT = re.compile(r"\b(?:Hon\.|Judge|Justice|Honorable)\s+(?:[A-Z][\w.]*\s+)?$")


def with_years(words: str) -> Iterator[re.Match]:
    """ "Hale & Tobin (2010-2016)", "Formerly Rent Watch (2011-15)": an employer with its years."""
    for found in (*_WAS_AT.finditer(words), *_YEARED.finditer(words)):
        near = words[max(0, found.start() - 25) : found.end()]
        if (place(found["org"]) or ("",))[0] == found["org"] or _SAT.search(words[: found.start()][-30:]):
            continue
        if not (_ELSEWHERE.search(near) or schools_in(found["org"], short_too=True) or degrees_in(near)):
            yield found
