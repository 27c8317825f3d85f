"""What stands beside the person on a page: other issues and episodes, sponsors, reviews, headers of a mail, hosts."""

import re
from functools import lru_cache

HEADED = re.compile(
    r"\W*(?:you (?:may|might) also|(?:also|elsewhere) in\b|see also"
    r"|(?:related|latest)(?: (?:articles|episodes|issue|links|news|people|posts|stories|updates))?$"
    r"|more (?:from|in|stories|episodes|posts|news|profiles)\b"
    r"|recent(?:ly)? (?:posts?|comments|articles|stories|episodes)|(?:law|quick|useful)? ?links\b|in the news$"
    r"|upcoming\b|(?:next|coming|last) (?:week|month|issue|episode|up)\b|coming soon|popular\b|trending"
    r"|most read|(?:pages|people) (?:liked|also)|(?:client |customer )?(?:reviews?|testimonials?)\b"
    r"|what (?:our )?clients\b|(?:our )?sponsors?\b|tags$|categories$|archives?$|subscribe)",
    re.IGNORECASE,
)
BEGUN = re.compile(
    r"\W*(?:see also\b|(?:also|elsewhere) in\b[^,.]{0,40}:|in this issue(?:[,:]|$)"
    r"|(?:next|coming) (?:week|month|issue|time|episode|up)\b[^:,]{0,20}:|(?:our )?sponsors?(?::|$)"
    r"|our sponsors\b|this (?:episode|issue|program|show|post) (?:is|was) "
    r"(?:brought|sponsored|supported|funded|made possible|produced)"
    r"|jobs? (?:for you|bank|board|alerts?|postings?|openings?|listings?)\b[^:]{0,20}:"
    r"|brought to you by|support (?:comes from|for (?:this|our|the) (?:episode|issue|program|show|podcast|station)\b)"
    r"|for (?:more |further )?(?:information|details|questions)(?:[,:]| (?:about|on|contact|call|visit|write|see)\b)"
    r"|questions(?:[:?]|\b.{0,80}(?:@|\d{3}-\d{4}|\b(?:call|contact|e-?mail|go to|write)\b))|rsvp\b"
    r"|contact (?:us\b|(?-i:(?:[A-Z][\w'.-]+,? ){1,4})(?:at|or|on|by|for|to|with|if)\b|.{0,60}(?:@|\d{3}-\d{4}))"
    r"|(?:follow|visit) us\b|(?:like|share) (?:us|this (?:article|episode|page|post|story))\b)",
    re.IGNORECASE,
)
HEADER = re.compile(r"(?i)\W*(subject|from|to|cc|sent|date|re|fwd?):")  # of a mail, where two stand together
HEADLINE = re.compile(
    r"\b(?:wins|named|heads|joins|announces|launches|welcomes|hosts|opens|receives|elects|honou?red)\b"
)
OFFICES = re.compile(r"\b[Oo]ffices? (?:in|at)\b")
MENU = re.compile(  # "Privacy | Cookies", "Directory > Legal > Contracts"
    r"(?i)\| ?(?:privacy|cookies?|terms|site ?map|contact(?: us)?|search|log ?in|accessibility|home|open records)\b"
    r"|\b(?:privacy|cookies?|terms|home|pay \w+(?: \w+)?) ?\||\w > \w[^>]* > \w"
)
TICKER = 2  # bullets
HOSTS = re.compile(r"\b(?:[Mm]y|[Oo]ur) (?:next |first )?guests?\b|\b[Jj]oining (?:me|us)\b")
OWN_VOICE = re.compile(r"\W*(?:I|I'\w+|I\u2019\w+|My|Mine|We|Our)\b")
REVIEWED = re.compile(  # "... home by Friday.” R.T., Ames", "... my papers.” - Jo from Ames"; or "Anonymous: "Came ..."
    r"[\"\u201d]\s*(?:[-\u2012-\u2015~]\s*(?:(?P<name>[A-Z][\w'-]*)"
    r"|(?:an? |the |our )?(?:\w+ ){0,2}(?:clients?|customers?|jurors?|patients?|tenants?|reviewer|caller|reader)\b)"
    r"|(?:[A-Z]\.\s?){2})[^\"\u201d]{0,60}$"
)
WROTE = re.compile(r"(?m)^[> ]*On [^\n]{3,60}\b(?P<who>[A-Z][\w'-]+) wrote:[ \t]*$")
QUOTED = re.compile(r"(?m)^>[^\n]*")
SENDER = re.compile(r"(?m)^From: *(?P<who>[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3})")
REVIEWER = re.compile(r"\W*(?P<name>Anonymous|[A-Z][\w'-]+(?: [A-Z][\w'.-]*){0,2}): ?[\"\u201c]")


def stands_beside(sentence: str, heading: str, people: tuple[str, ...]) -> bool:
    """Is it of another issue, a sponsor, or below a heading of such and not by name theirs?"""
    parted = len(re.findall(r"[\u2022|]", sentence)) >= TICKER
    ticker = parted and bool(HEADLINE.search(sentence) or OFFICES.search(sentence))
    below = bool(HEADED.match(heading)) and _own_names(people).isdisjoint(re.findall(r"[\w'-]+", sentence.lower()))
    return ticker or below or bool(MENU.search(sentence)) or bool(BEGUN.match(sentence))


def is_of_a_mails_head(sentence: str, before: str, after: str) -> bool:
    """Is it one of the lines that head a mail, with another before or after it?"""
    own = HEADER.match(sentence)
    beside = (before.rstrip().rpartition("\n")[2], after.lstrip().partition("\n")[0])
    found = filter(None, map(HEADER.match, beside))
    return own is not None and any(each[1].lower() != own[1].lower() for each in found)


@lru_cache(maxsize=8)
def of_other_writers(text: str, people: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Of a mail, where another writes: the lines that it quotes, and what stands below the sender's name."""
    own = _own_names(people)
    wrote, sender = WROTE.search(text), SENDER.search(text)
    spans: list[tuple[int, int]] = []
    if wrote and own and wrote["who"].lower() not in own:
        spans += [line.span() for line in QUOTED.finditer(text, wrote.end())]
    if sender and own and own.isdisjoint(sender["who"].lower().split()):
        signed = re.compile(rf"(?m)^{re.escape(sender['who'])}\b(?=,|[ \t]*$)")
        spans += [(found.start(), len(text)) for found in list(signed.finditer(text, sender.end()))[-1:]]
    return tuple(spans)


def is_hosts(sentence: str, block: str) -> bool:
    """Does one who introduces a guest speak of themselves?"""
    introduces = HOSTS.search(sentence)
    return bool(OWN_VOICE.match(sentence) and HOSTS.search(block)) and not introduces


@lru_cache(maxsize=8)  # each sentence of a block asks
def is_review(text: str, people: tuple[str, ...]) -> bool:
    """Is it what a client says, with the client's name or initials before or after it?"""
    found = REVIEWED.search(text) if text.lstrip()[:1] in {'"', "\u201c"} else REVIEWER.match(text)
    return found is not None and _own_names(people).isdisjoint((found["name"] or "").lower().split())


def _own_names(people: tuple[str, ...]) -> set[str]:
    return {part.lower() for part in re.findall(r"[\w'-]+", people[0])} if people else set()
