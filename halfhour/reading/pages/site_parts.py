"""Which parts of a web page nobody sees, and which are the site's own: menus, footers, banners."""

import re
from itertools import islice

from lxml import etree

from halfhour.reading.sections import topics_of

_HIDDEN_TAGS = (
    "script style noscript template svg math iframe object embed canvas audio video select input textarea datalist head"
)
HIDDEN = frozenset(_HIDDEN_TAGS.split())
SITE = frozenset(("nav", "footer"))
_ROLES = "navigation contentinfo search banner dialog alertdialog menu menubar"
SITE_ROLES = frozenset(_ROLES.split())
SITE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:(?:main|mega|top|site|global|primary|mobile|sub|et)?[_-]?(?:nav|menu)(?:bar|igation)?|"
    r"footer|foot|breadcrumbs?|crumbs|cookies?(?:-?bar|-?banner)?|onetrust|sidebar|skip(?:-link)?|ads?|"
    r"advert\w*|comments?|comment-list|people-also|also-viewed|related-posts|sponsors?|share|social|newsletter|popup|"
    r"masthead|topbar|pager|pagination|mega|gov-banner|"
    r"site[_-]header|site[_-]footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
MAY_HOLD = re.compile(r"(?i)(?:^|[\s_-])(?:sidebar|newsletter|masthead|social|share|mega)(?:$|[\s_-])")  # of those
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOLDS = re.compile(r"(?i)accordion|collaps|toggle|expand|tab\b|panel")
_OWN = frozenset(("education", "admission", "award", "certification", "community", "membership", "language"))
LABEL = 40  # characters of a label
LONGEST_NAME = 2_000  # characters of a class, a style or a label that are looked at
MOST_TEXTS = 100  # pieces of text that a label is put together from


def is_hidden(node: etree._Element) -> bool:
    if node.tag in HIDDEN or (node.tag == "button" and not _opens(node)):
        return True
    return "hidden" in node.attrib or bool(_UNSEEN.search(said_by(node, "style")))


def _opens(node: etree._Element) -> bool:
    """Is a button the head of a part that it folds away, as "Education" is?"""
    folds = "aria-expanded" in node.attrib or "aria-controls" in node.attrib or _FOLDS.search(said_by(node, "class"))
    return topics_of(first_words(node)) is not None or (bool(folds) and not is_site(node))


def is_site(node: etree._Element) -> bool:
    if node.tag in SITE or node.get("role") in SITE_ROLES:
        return True
    if node.tag in ("body", "html", "main", "article"):
        return False
    if not SITE_NAMES.search(_named(node)):
        return False
    return node.tag != "li" or node.find(".//a") is not None  # an item of a menu leads somewhere


def _named(node: etree._Element) -> str:
    return f"{said_by(node, 'class')} {said_by(node, 'id')}"


def said_by(node: etree._Element, attribute: str) -> str:
    return node.get(attribute, "")[:LONGEST_NAME]


def first_words(node: etree._Element) -> str:
    """The words in a node, as far as a label can reach: of a whole page in bold, its beginning."""
    return "".join(islice(node.itertext(), MOST_TEXTS))[:LONGEST_NAME]


def is_surely_site(node: etree._Element) -> bool:
    """Is it no sidebar, newsletter or other part that may hold the page itself?"""
    return node.tag in SITE or node.get("role") in SITE_ROLES or not MAY_HOLD.search(_named(node))


def tells_of_somebody(node: etree._Element) -> bool:
    """Does a sidebar have a part "Education", or another of those that are nobody's but the person's?"""
    heads = (each.text for each in node.iter() if not len(each) and each.tag != "a" and each.text)
    return any(not _OWN.isdisjoint(topics_of(head) or ()) for head in heads if len(head) < LABEL)


def said_in(node: etree._Element) -> int:
    """How many letters stand there outside links, scripts and styles."""
    aside = sum(len(text) for each in node.iter("a", "script", "style", "head") for text in each.itertext())
    return sum(map(len, node.itertext())) - aside
