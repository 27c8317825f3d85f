"""A saved message: who wrote it, its subject, its words and its signature."""

import re
from email import message_from_bytes, policy
from email.message import MIMEPart

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode, is_of_a_page
from halfhour.reading.pages.html import bounded, from_source
from halfhour.reading.pages.mail_limits import is_monstrous, shortened
from halfhour.reading.pages.pieces import TOO_LONG, Pages, Piece
from halfhour.reading.pages.plain import from_text
from halfhour.reading.shapes import Unreadable

_QUOTED = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)
_REPLY_BELOW = re.compile(
    r"^(?:On .{5,200} wrote:|-{2,} ?Original Message ?-{2,}|_{20,}|From: .+\nSent: .+)\s*$", re.MULTILINE
)

_PROGRAMS = (
    "gmail_quote yahoo_quoted protonmail_quote moz-cite-prefix divRplyFwdMsg appendonsend "
    "mail-editor-reference-message-container"
)
_ANSWERED = re.compile(  # how programs mark in HTML where the message begins that is answered, and not sent on
    rf"(?is)<(?:div|blockquote)\b[^<>]{{0,300}}?\b(?:type\s*=\s*[\"']?cite|(?:class|id)\s*=\s*[\"']?"
    rf"(?:{'|'.join(_PROGRAMS.split())}))\b(?!.{{0,400}}Forwarded message)"
)


def read_mail(data: bytes) -> Pages:
    """The pieces of an `.eml` file, without what it quotes of earlier messages."""
    if is_monstrous(data):
        raise Unreadable(_("This message has too many parts or too long a head to be read. Paste its words instead."))
    data, is_cut = shortened(data)
    try:
        message = message_from_bytes(data, policy=policy.default)
        body = message.get_body(("plain", "html"))
        pages = _body(body)
        sender, subject = str(message.get("From", "")), str(message.get("Subject", ""))
    except Unreadable:
        raise
    except Exception as fault:  # the parser of headers fails in many ways on damaged mail
        raise Unreadable(_("This message cannot be read. Paste its words instead.")) from fault
    name = re.sub(r"<[^>]*>|\"", "", sender).strip()
    head = [Piece(subject, "heading", 1)] if subject.strip() else []
    sent_by = [Piece(f"From: {sender}", "field")] if sender.strip() else []
    stated = {"name": name, "title": ""} if name and "@" not in name else {}
    warnings = [*pages.warnings, *[TOO_LONG] * is_cut]
    return Pages("eml", [*head, *sent_by, *pages.pieces], subject, stated, warnings)


def _body(body: MIMEPart | None) -> Pages:
    if body is None:
        raise Unreadable(_("This message holds no text, only attachments. Save the attachment and add that."))
    if body.get_content_subtype() == "html":
        return _above_answered(body)
    try:
        known = is_of_a_page(_charset(body) or "ascii")
        words = body.get_content() if known else _bytes(body).decode("utf-8", "replace")
    except (LookupError, ValueError):  # bytes that are not what the charset says
        words = _bytes(body).decode("utf-8", "replace")
    words = _REPLY_BELOW.split(words, maxsplit=1)[0]
    return from_text(_QUOTED.sub("", words).replace("\r\n", "\n"), "eml")


def _above_answered(body: MIMEPart) -> Pages:
    """What was written above the message that is answered; where that is nothing, all of it."""
    page, is_cut = bounded(decode(_bytes(body), declared=_charset(body)))
    above, *answered = _ANSWERED.split(page, maxsplit=1)
    try:
        return from_source(above, is_cut and not answered)
    except Unreadable:
        return from_source(page, is_cut)


def _charset(body: MIMEPart) -> str:
    return str(body.get_content_charset() or "")


def _bytes(body: MIMEPart) -> bytes:
    held = body.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""
