"""Posts that somebody only wishes for: "hopes to become a judge", "I wanted to be a prosecutor"."""

import re

_ADVERB = r"(?: (?:one day|some ?day|eventually|ever|also|always|again|first|once))"
_WISHES = (
    r"(?:(?:hop(?:e[sd]?|ing)|want(?:s|ed|ing)?|aspir(?:e[sd]?|ing)|wish(?:es|ed|ing)?|plan(?:s|ned|ning)?|"
    r"aim(?:s|ed|ing)?|inten(?:ds?|ded|ding)|dream(?:s|ed|t|ing)?|long(?:s|ed|ing)|would (?:like|love)|"
    r"look(?:s|ed|ing)? forward|can(?:not|['’]t) wait)"
    r"|(?:goal|dream|ambition|hope|aim|aspiration|intention|plan)s?,? (?:is|was|has (?:always )?been|had been))"
    rf"{_ADVERB}*"
)
_BEING = (
    r"(?:be|being|become|becoming|serv(?:e|ing)|work(?:ing)?|practi[cs](?:e|ing)|act(?:ing)?|join(?:ing)?|"
    r"start(?:ing)?|land(?:ing)?|get(?:ting)?|hold(?:ing)?|return(?:ing)?|go(?:ing)?|transition(?:ing)?)"
)
_ON = r"(?: (?!(?:and|but|or|so|because|who|which|that|when|while|where|after|before|if|since)\b)[\w'’&-]+)"
_SOUGHT = r"seek(?:s|ing)? (?:an? )?(?:[\w-]+ ){0,3}?(?:position|role|post|job|work|opportunity)"
_WISHED = re.compile(
    rf"(?i)\b(?:{_WISHES}(?: (?:to|of){_ADVERB}*(?: {_BEING}{_ON}{{0,5}})?)?|"
    rf"{_SOUGHT}{_ON}{{0,5}})\s*$"
)
_SAYS_ONE = re.compile(rf"(?i)\b(?:{_WISHES} (?:to|of)(?: [\w-]+){{0,2}}? {_BEING}|{_SOUGHT} as)\b")
FAR = 150  # characters before a post that are looked at


def is_wished(lead: str) -> bool:
    """*lead* is what stands before the post, or before the verb that tells of it, in its sentence."""
    return bool(_WISHED.search(lead[-FAR:]))


def tells_a_wish(words: str) -> bool:
    """Do *words* say what somebody wishes to be?"""
    return bool(_SAYS_ONE.search(words))
