"""Is a role or a town that of a client or a company: "her clients include an offshore developer in New Bedford"?"""

import re

_PARTY = (
    r"\b(?:clients?|clientele|customers?|plaintiffs?|defendants?|opponents?|landlords?|tenants?|buyers?|sellers?|parties|"
    r"compan(?:y|ies)|business(?:es)?|startups?|corporations?|matters|cases|deals)\b"
)
_IS = r"(?:includ(?:e[sd]?|ing)|are|is|was|were|been|being|such as|like|range[sd]? from|ranging from|became)"
_ON = r"(?:(?!\b(?:she|he|they|I|we)\b)[^.;])"  # as long as nobody else is spoken of
_OF_A_PARTY = re.compile(
    rf"(?i){_PARTY}(?:,? (?:of (?:hers|his|theirs|mine)|today|now|then|once|also|often|mostly|mainly|have|has|had|who|"
    rf"that|which|over the years|in recent years|[a-z]{{4,12}})){{0,3}},? {_IS}\b{_ON}*$"
)
_ACTS_FOR = re.compile(
    rf"(?i)\b(?:represent|advis|counsell?|defend|assist|su)(?:e|es|ed|s|ing)?\b(?! as\b){_ON}{{0,80}}?"
    rf"\b(?:including|among them|such as)\b{_ON}*$"
)
_TRADE = re.compile(  # what a company is called by its business, and hardly anybody by a post
    r"(?i)\b(?:developer|manufacturer|processor|producer|maker|operator|builder|distributor|supplier|carrier|retailer|"
    r"wholesaler|provider|lender|insurer|grower|shipper|importer|exporter|refiner|bottler|brewer|utility)$"
)
_APPOSED = re.compile(r"[A-Z][\w'’&.-]*(?: (?:LLC|LLP|Inc\.?|Corp\.?|Co\.?|Ltd\.?))?,\s+(?:an?|the)\s+$")


FAR = 200  # characters before a role that are looked at


def is_a_clients(lead: str, role: str) -> bool:
    """*lead* is what stands before the role in its sentence."""
    lead = lead[-FAR:]
    if _OF_A_PARTY.search(lead) or _ACTS_FOR.search(lead):
        return True
    return bool(_TRADE.search(role)) and bool(_APPOSED.search(lead)) and lead.count(",") == 1


_ONE_OF_THEM = re.compile(
    r"(?i)\b(?:represent|advis|counsell?|defend|su)(?:e|es|ed|s|ing)?\s+(?:an?|two|three|one)\s+(?:[\w'’-]+\s+){1,5}"
    r"(?:in|near|from|outside)\s+$"
)


def is_a_clients_town(lead: str) -> bool:
    """Is the town before which *lead* stands where a client is: "advises a brewery in Bend"?"""
    lead = lead[-FAR:]
    return bool(_ONE_OF_THEM.search(lead) or _OF_A_PARTY.search(lead) or _ACTS_FOR.search(lead))
