"""Which reader takes a file: its first bytes decide, its name only where they do not."""

import re

from halfhour.reading.pages.html import read_html
from halfhour.reading.pages.pieces import Pages
from halfhour.reading.pages.plain import read_text

_HTML_SIGNS = (
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<div",
    b"<p>",
    b"<p ",
    b"<table",
    b"<article",
)
_TAG = re.compile(rb"<[a-z][a-z0-9]*[\s>]|<!--")
_WORD = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")  # .docx; what is older, or locked; and rich text
_LINK = re.compile(rb"(?m)^\[internetshortcut\]|\Abplist00|\A(?:<\?xml[^>]*>\s*)?(?:<!doctype plist[^>]*>\s*)?<plist")
HEAD = 2048  # bytes looked at


def kind_of(data: bytes, filename: str = "") -> str:
    """html, pdf, docx, eml, vcard, link or text."""
    head = data[:HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    low = head.lower().replace(b"\0", b"")
    name = filename.lower()
    if b"%pdf-" in low[:1024]:
        return "pdf"
    if head.startswith(_WORD):
        return "docx"
    if low.startswith(b"begin:vcard"):
        return "vcard"
    if _LINK.search(low) or name.endswith((".webloc", ".url")):
        return "link"
    if any(sign in low for sign in _HTML_SIGNS) or _TAG.match(low) or name.endswith((".html", ".htm", ".xhtml")):
        return "eml" if _is_mail(low, name) else "html"
    return "eml" if _is_mail(low, name) else "text"


def _is_mail(low: bytes, name: str) -> bool:
    if name.endswith((".eml", ".msg.txt")):
        return True
    headers = low.split(b"\n\n", 1)[0].replace(b"\r", b"")
    lines = headers.split(b"\n")
    signs = (b"from:", b"received:", b"message-id:", b"mime-version:", b"return-path:", b"subject:", b"date:")
    return b":" in lines[0] and sum(line.startswith(signs) for line in lines) >= 3


def pages_of(data: bytes, filename: str = "") -> Pages:
    """The pieces of a file of any kind that can be read."""
    kind = kind_of(data, filename)
    if kind == "html":
        return read_html(data)
    if kind == "pdf":
        from halfhour.reading.pages.pdf import read_pdf

        return read_pdf(data)
    if kind == "docx":
        from halfhour.reading.pages.docx import read_docx

        return read_docx(data)
    if kind == "eml":
        from halfhour.reading.pages.mail import read_mail

        return read_mail(data)
    if kind in ("vcard", "link"):
        from halfhour.reading.pages import cards

        return cards.read_vcard(data) if kind == "vcard" else cards.read_link(data)
    return read_text(data)
