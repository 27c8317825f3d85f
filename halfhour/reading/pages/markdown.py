"""Marks that pasted text and Markdown print around words: they say how words look, and are none themselves."""

import re

from halfhour.reading.pages.pieces import Piece

_HEADING = re.compile(
    r"\s*(#{1,6})(?:\s+|(?=(?:(?:[A-Z][\w.'’-]*|\([^()]*\))(?:\s+|$)){2,7}$))"
)  # "#Ann Lee" is one, no hashtag
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s+")
_BULLET = re.compile(r"\s*[-*+•●▪◦‣·–]\s+(?=\S)")
_RULE = re.compile(r"=[= ]{2,}|-[- ]{2,}|\*[* ]{2,}|_[_ ]{2,}")
# None reaches beyond where the next begins: a line of nothing but marks costs no more than another.
_PICTURE = re.compile(r"!\[[^\[\]]*\]\([^)\s\[]*(?: \"[^\"]*\")?\)")
_LINK = re.compile(r"\[([^\[\]]+)\]\((?!\d)[^)\s\[]+(?: \"[^\"]*\")?\)")
_STRONG = re.compile(
    r"\*\*(?=\S)((?:[^*]|\*(?!\*(?!\*)))+?)(?<=\S)\*\*(?!\*)|(?<!\w)__(?=\S)((?:[^_]|_(?!_))+?)(?<=\S)__(?!\w)"
)
_SLANTED = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_]+)(?<=\S)_(?!\w)")
_TAG = re.compile(r"</?(?:u|b|i|em|strong|span|small|sup|sub|br|center|font|mark)(?:\s[^<>]{0,200})?/?>", re.I)
_FOR_THE_MAKER = re.compile(  # "{{< figure src=... >}}", "{% include bio.html %}", "{: .lead}"
    r"\{\{[<%][^{}]{0,600}[>%]\}\}|\{%[^{}]{0,600}%\}|\{\{[^{}\n]{0,200}\}\}|\{:[^{}\n]{0,200}\}"
)
_STRONG_LINES = re.compile(r"\*\*(?=[^\s*])(?:[^*\n]{20,}\n(?!\s*\n)){1,3}[^*\n]*[^*\s]\*\*(?!\*)")
UNDERLINED = 60  # characters of a line that may be a heading because a rule stands below it


def as_shown(text: str) -> str:
    """A text without what only the program reads that makes a page of it, and what is in bold on one line."""
    if "{" in text:
        text = _FOR_THE_MAKER.sub("", text)
    return _STRONG_LINES.sub(lambda found: " ".join(found.group().split()), text) if "**" in text else text


def piece_of(line: str) -> Piece:
    """A line without its marks, and what they make of it: a heading, an item, or a paragraph."""
    if heading := _HEADING.match(line):
        return Piece(plain(line[heading.end() :].rstrip("# ")), "heading", len(heading.group(1)))
    bullet = _BULLET.match(line)
    kind = "item" if bullet or _NUMBERED.match(line) else "paragraph"
    words = line[bullet.end() :] if bullet else line
    strong = _STRONG.match(words)
    whole = bool(strong and strong.end() == len(words))
    return Piece(plain(words), kind, bold=whole, lead=plain(strong.group()) if strong and not whole else "")


def plain(words: str) -> str:
    """Words without the marks of Markdown that stand around them."""
    if not any(mark in words for mark in "*_]<"):
        return words
    bare = _LINK.sub(r"\1", _PICTURE.sub("", _TAG.sub("", words)))
    for pattern in (_STRONG, _SLANTED):
        bare = pattern.sub(lambda found: found[1] or found[2], bare)
    return bare.strip() or words


def is_rule(line: str) -> bool:
    """Is a line a drawn one, which parts what stands above from what stands below?"""
    return bool(_RULE.fullmatch(line.strip()))


def underline(pieces: list[Piece]) -> None:
    """Make the last line a heading, as a rule stands right below it."""
    if pieces and pieces[-1].kind == "paragraph" and len(pieces[-1].words) <= UNDERLINED:
        pieces[-1].kind, pieces[-1].level = "heading", 2
