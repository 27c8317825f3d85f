"""The name in a jotting about somebody: "Talk to Ana de la Cruz, tax" names Ana de la Cruz. Pure."""

import re

_CAPITAL = r"[^\W\d_a-z][\w'’-]*\.?"
_NAME = re.compile(rf"{_CAPITAL}(?: (?:(?:de|da|del|la|van|von|der|den|bin|al|el) ){{0,2}}{_CAPITAL})+")
_ASKED_TO = re.compile(r"(?:Talk|Speak|Call|Ask|See|Meet|Try|Email|E-mail|Write|Contact|Reach|Also|And) (?:to |with )?")


def name_in(jotted: str) -> tuple[str, str]:
    """The first name of two words or more, and all that was jotted where it says more; else what was jotted alone."""
    words = " ".join(jotted.split())
    lead = _ASKED_TO.match(words)
    found = _NAME.search(words, lead.end() if lead else 0)
    if not found:
        return words, ""
    name = found.group().rstrip(".") if not re.search(r"\b(?:Jr|Sr)\.$", found.group()) else found.group()
    return name, "" if name == words else words
