"""What stands where a post might, but is a scrap of a sentence: praise, a duration, an aside without a house."""

import re

_PRAISE = re.compile(  # "steady leader", "highly skilled and respected legal advisor": what one is called, not a post
    r"(?i)^(?:very |most |highly[ -])*(?:steady|passionate|skilled|seasoned|respected|dedicated|trusted|accomplished|"
    r"effective|tireless|fierce|zealous|compassionate|proven|natural|thoughtful|innovative|committed|true|strong|"
    r"gifted)\b.*\b(?:leader|advis[eo]r|executive|advocate|litigator|attorney|lawyer|negotiator|communicator|"
    r"strategist|paralegal|professional|problem.solver)$"
)
_ABOUT = re.compile(r"(?i)\babout\b")
_AN_ASIDE = re.compile(  # a clause that tells when or how, of a post that it does not name
    r"(?i)^(?:from (?:the )?\d|since\b|in (?:my|her|his|their|this)\b|having\b|during\b|as well as\b|well as\b|"
    r"this work\b|"
    r"(?:an? )?[\w-]+[ -]years? term\b|when (?:I|she|he|they)\b|until \w+ (?:needed|wanted|was|were)\b|complete\b|"
    r"(?:I|she|he|they) (?:was|were|am|is) (?:elected|appointed)$)"
)
_TELLS = re.compile(
    r"\b(?:has|have) (?:earned|gained|litigated|built|become)\b|\b(?:demonstrating|ensures|one of my)\b"
)
_ANY_HOUSE = re.compile(  # "Law firm", "been at the Center": whichever
    r"(?i)(?:(?:(?:she|he|they|I) )?(?:has |have )?been at )?(?:the |an? |our |her |his |their |my )?"
    r"(?:(?:big|several|various|other|different) )?(?:law )?"
    r"(?:firms?|offices?|cent(?:er|re)|compan(?:y|ies)|agency|department)"
)
LONG = 16  # words of a post that names neither role nor house


def is_scrap(value: str, role: str, organisation: str) -> bool:
    """Does a post's *value* name neither what somebody was nor where, but tell of something else?"""
    if not organisation and (_PRAISE.match(role or value) or _ABOUT.search(role)):
        return True
    if value.endswith("?") or (not role and _ANY_HOUSE.fullmatch(value)):
        return True
    if role and organisation:
        return False
    return bool(_AN_ASIDE.match(value) or _TELLS.search(value)) or (not role and len(value.split()) > LONG)
