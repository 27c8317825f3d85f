"""A saved web page, walked block by block. Nothing in it is run; what is hidden on screen is dropped."""

import re
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.pages.pieces import LONGEST, MOST, TOO_LONG, Pages, Piece
from halfhour.reading.pages.site_parts import (
    LABEL,
    first_words,
    is_hidden,
    is_site,
    is_surely_site,
    said_by,
    said_in,
    tells_of_somebody,
)
from halfhour.reading.pages.stated import pieces_stated, stated_in
from halfhour.reading.pages.tables import head_columns
from halfhour.reading.sections import topics_of
from halfhour.reading.shapes import Unreadable

HEADINGS = {f"h{n}": n for n in range(1, 7)}
_CARD_TAGS = "section article aside main tr fieldset details dl table ul ol div li"
CARDS = frozenset(_CARD_TAGS.split())
_BLOCK_TAGS = (
    "html body p h1 h2 h3 h4 h5 h6 dt dd td th caption blockquote pre address figure figcaption header "
    "footer nav form hr button legend summary center thead tbody tfoot title option menu dir hgroup search"
)
BLOCKS = CARDS | frozenset(_BLOCK_TAGS.split())
KINDS = {
    "li": "item",
    "dd": "item",
    "td": "cell",
    "th": "caption",
    "dt": "caption",
    "caption": "caption",
    "summary": "caption",
    "button": "caption",
    "legend": "caption",
}
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
BOLD = frozenset(("b", "strong"))
INLINE = BOLD | frozenset(("span", "em", "i", "u", "font", "big", "small"))
_LABELS = re.compile(
    r"(?i)(?:^|[\s_-])(?:lbl|label|h\d?|hd|head(?:ing|er|line)?|title|ttl|term|key|name|caption|sub)(?:$|[\s_-])"
)
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{500,}")
_ATTRIBUTE = re.compile(r"""[^\s"'=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?""")
_LONG_TEXT = re.compile(rf"(>[^<]{{{LONGEST}}})[^<]+")
LEAD = 90  # characters in bold that may be a name and a title before the text
MANY_SITES = 30  # more are not weighed: a page has few menus, and one that has not is no page to spend time on
MANY_ATTRIBUTES = 100  # of one tag; the parser compares each with all before it
MANY_TAGS = 400_000  # a page with more is no biography; no more are read


def read_html(data: bytes) -> Pages:
    """The pieces of a web page, raising Unreadable where there is no text in it."""
    return from_source(*bounded(decode(data)))


def from_source(source: str, is_cut: bool) -> Pages:
    """The same of characters that `bounded` gave."""
    root, is_too_deep = _parsed(source)
    walk = _Walk()
    if root is not None:
        walk.through(root)
    head_columns(walk.pieces)
    walk.pieces += pieces_stated(root, walk.pieces)
    title = _title(root)
    pages = Pages("html", walk.pieces, title, stated_in(root), [TOO_LONG] if is_cut or is_too_deep else [])
    if not pages.pieces:
        raise Unreadable(_("This page holds no text. Open it in the browser, save it again, or paste its words."))
    return pages


def bounded(source: str) -> tuple[str, bool]:
    """The page up to the last tag that is read, and whether it was cut there; each text up to what is read of it.

    It is cut before it is parsed: each tag takes memory, and the text in a tag is looked at more than once."""
    source = _LONG_TAG.sub(_with_first_attributes, _LONG_TEXT.sub(r"\1", source))
    if source.count("<") <= MANY_TAGS:
        return source, False
    last = next(islice(re.finditer("<", source), MANY_TAGS, None))
    return source[: last.start()], True


def _with_first_attributes(tag: re.Match) -> str:
    last = next(islice(_ATTRIBUTE.finditer(tag.group()), MANY_ATTRIBUTES, None), None)
    return tag.group()[: last.end()] if last else tag.group()


def _parsed(source: str) -> tuple[etree._Element | None, bool]:
    """The page, and whether so much stands in one another that the parser gave up on what followed."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None, False
    return root, any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log)


def _title(root: etree._Element | None) -> str:
    found = root.find(".//title") if root is not None else None
    return _SPACE.sub(" ", "".join(found.itertext())).strip() if found is not None else ""


@dataclass
class _Walk:
    """The state of one walk: the words of the piece at hand, and what encloses it."""

    pieces: list[Piece] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    cards: list[int] = field(default_factory=lambda: [0])
    tables: list[list[int]] = field(default_factory=list)  # number, row and column of each table that is open
    level: int = 0
    sites: list[etree._Element] = field(default_factory=list)  # what is open of the site's own: menus, footers
    weighed: int = 0  # of what bears a name of the site's, how often was looked whether the page itself is in it
    said: int = 0  # letters of the whole page, once they were counted
    card: int = 0
    bold: int = 0
    pre: int = 0  # inside text whose lines are kept
    plain: bool = False  # words outside bold stand in the piece at hand
    part: etree._Element | None = None  # the name of a part that is open, as "Languages" before what is spoken
    lead: str = ""  # what stood in bold before the first of them
    tight: bool = False

    def through(self, root: etree._Element) -> None:
        """Walk without recursion, so that depth costs nothing."""
        skipped: etree._Element | None = None
        for event, node in etree.iterwalk(root, events=("start", "end")):
            if len(self.pieces) > MOST:
                break
            if skipped is not None:
                if event == "end" and node is skipped:
                    skipped = None
                    self.say(node.tail)
                continue
            if event == "start":
                if is_hidden(node):
                    skipped = node
                    continue
                self.enter(node)
            else:
                self.leave(node)
        self.finish()

    def enter(self, node: etree._Element) -> None:
        tag = node.tag
        if tag in BLOCKS:
            self.finish()
        if tag == "br":
            self.finish(tight=True)
        if is_site(node) and not self.holds_page(node):
            self.sites.append(node)
        if tag in CARDS:
            self.card += 1
            self.cards.append(self.card)
        if tag in KINDS:
            self.kinds.append(KINDS[tag])
        if tag in ("table", "tr", "td", "th", "dl", "dt", "dd"):
            self.place(tag)
        if tag in HEADINGS:
            self.level = HEADINGS[tag]
        if not self.kinds and _names_a_part(node) and not "".join(self.words).strip():
            self.part, self.bold = node, self.bold + 1
        self.pre += tag == "pre"
        if tag in BOLD:
            if self.words and _is_label(node):
                self.finish(tight=True)
            self.bold += 1
        self.say(node.text)

    def holds_page(self, node: etree._Element) -> bool:
        """Does what is only called as a part of the site is, as a sidebar or a newsletter, hold facts or the page?"""
        if self.sites or is_surely_site(node) or self.weighed >= MANY_SITES:
            return False
        self.weighed += 1
        self.said = self.said or said_in(node.getroottree().getroot())
        return 2 * said_in(node) > self.said or tells_of_somebody(node)

    def place(self, tag: str) -> None:
        """Count tables, rows and columns; of a list of terms, each term with what is said of it is a row."""
        if tag in ("table", "dl"):
            self.tables.append([self.card, -1, -1])
        elif self.tables and tag == "tr":
            self.tables[-1][1:] = [self.tables[-1][1] + 1, -1]
        elif self.tables and tag == "dt":
            self.tables[-1][1:] = [self.tables[-1][1] + 1, 0]
        elif self.tables and tag == "dd":
            self.tables[-1][2] = 1
        elif self.tables:
            self.tables[-1][2] += 1

    def leave(self, node: etree._Element) -> None:
        tag = node.tag
        if tag in BLOCKS:
            self.finish()
        if self.sites and self.sites[-1] is node:
            self.sites.pop()
        if tag in CARDS:
            self.cards.pop()
        if tag in ("table", "dl") and self.tables:
            self.tables.pop()
        if tag in KINDS:
            self.kinds.pop()
        if tag in HEADINGS:
            self.level = 0
        self.bold -= tag in BOLD
        self.pre -= tag == "pre"
        if node is self.part:
            self.part, self.bold = None, self.bold - 1
            self.finish(tight=True)
        if tag in ("a", "span") and self.words and node.tail is None and _next_is_alike(node):
            self.words.append(" ")
        self.say(node.tail)

    def say(self, words: str | None) -> None:
        words = words and words[:LONGEST]
        if words and self.pre and "\n" in words:
            for line in words.split("\n")[:-1]:
                self.say(line)
                self.finish(tight=True)
            words = words.rsplit("\n", 1)[-1]
        if words:
            if not (self.plain or self.bold or words.isspace()):
                self.plain, self.lead = True, _SPACE.sub(" ", "".join(self.words)).strip()
            self.words.append(words)

    def finish(self, *, tight: bool = False) -> None:
        words = _SPACE.sub(" ", "".join(self.words)[:LONGEST]).strip()
        self.words.clear()
        if words:
            kind = "heading" if self.level else (self.kinds[-1] if self.kinds else "paragraph")
            bold = not self.plain
            lead = self.lead if self.plain and len(self.lead) < LEAD else ""
            piece = Piece(words, kind, self.level, bool(self.sites), self.cards[-1], bold, self.tight, lead)
            if self.tables and kind in ("cell", "caption", "item") and self.tables[-1][2] >= 0:
                number, row, column = self.tables[-1]
                piece.cell = (number, row, column)
            self.pieces.append(piece)
        if words or not tight:
            self.tight = tight
        self.plain, self.lead = False, ""


def _is_label(node: etree._Element) -> bool:
    """ "<b>Born:</b> Bend <b>Lives:</b> Salem": each label begins a line of its own."""
    words = first_words(node).strip() or "-"
    after = (node.tail or "").lstrip()
    return len(words) < LABEL and words[0].isupper() and (words.endswith(":") or after.startswith(":"))


def _names_a_part(node: etree._Element) -> bool:
    """Is a stretch set apart, in bold or by its class, and nothing but a heading that we know?"""
    if node.tag not in INLINE or not (node.tag in BOLD or _LABELS.search(said_by(node, "class"))):
        return False
    words = _SPACE.sub(" ", first_words(node)).strip()
    runs_in = words.endswith(":") or (node.tail or "").lstrip().startswith(":")
    return words[:1].isupper() and len(words) < LABEL and not runs_in and topics_of(words) is not None


def _next_is_alike(node: etree._Element) -> bool:
    """Links set side by side with no space between them are separate words on screen."""
    following = node.getnext()
    return following is not None and following.tag == node.tag == "a"
