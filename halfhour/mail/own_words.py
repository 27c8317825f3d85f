"""What somebody wrote themselves in a reply, without what it quotes of earlier messages.

Programs name what they quote in every language. What they share is the shape: a line with a date and an address that
ends in a colon, or a block of lines “Name: value” with an address and a date among them."""

from __future__ import annotations

import re

LONGEST = 200_000  # characters: beyond this only the beginning is looked through
LONGEST_LINE = 400
LONGEST_SIGNATURE = 12  # lines
MOST_WRAPPED = 3  # lines over which a program breaks “On …, somebody wrote:”
RULE = re.compile(
    r"^\W{0,3}[-_]{2,60} ?(?:Original (?:Message|Appointment)|Forwarded message|Oprindelig besked"
    r"|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message (?:d.origine|transféré)|Mensaje (?:original|reenviado)"
    r"|Mensagem original|Messaggio originale|Oorspronkelijk bericht) ?[-_]{2,60}\W{0,3}$"
    r"|^Begin forwarded message:$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[^\s<>()\[\]]+@[^\s<>()\[\]]+|@\w[\w.-]*>")
DATE = re.compile(r"\b\d{4}\b|\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}([./-])\d{1,2}\1\d{2,4}\b|\b[A-Z][a-z]{2,8} \d{1,2}\b")
SOMEBODY = re.compile(
    r"[<(]\s*[^\s<>()]+@[^\s<>()]+\s*[>)]"
    r"|\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev) ?:$|\b(?:schrieb|schreef|skrev)\b",
    re.IGNORECASE,
)
FIELD = re.compile(r"^\W{0,8}[^\W\d][\w ’'-]{0,20}?\*?\s?:\*?(?: |\t|$|\*)")
FIELDS_LEAST, FIELDS_MOST = 3, 8
SIGNATURE = re.compile(r"^(?:--|—|–|_{2,}) ?$")
DEVICE = re.compile(
    r"(?:Sent (?:from|via|with)|Get Outlook for|Envoyé (?:de|depuis|à partir)|Gesendet (?:von|mit)|Enviado (?:desde|do)"
    r"|Inviato da) ",
    re.IGNORECASE,
)
DEVICE_WORDS = 9  # more is a sentence


def own_words(text: str) -> str:
    """The words that are not quoted. Where nothing would be left, all of it: better too much than nothing."""
    text = text[:LONGEST].replace("\r\n", "\n")
    rows = text.split("\n")
    kept: list[str] = []
    at = 0
    while at < len(rows):
        begun = _quotes_from(rows, at)
        if begun and not _is_marked(rows, at + begun):
            break  # what follows is the earlier message, to its end
        if not begun and not rows[at].startswith(">"):
            kept.append(rows[at])
        at += begun or 1
    return _unsigned(kept) or "\n".join(kept).strip() or text.strip()


def _quotes_from(rows: list[str], at: int) -> int:
    """How many lines from here say that an earlier message follows; 0 where they do not."""
    if RULE.match(rows[at].strip()):
        return 1
    for count in range(1, MOST_WRAPPED + 1) if DATE.search(rows[at]) else ():
        line = " ".join(each.strip() for each in rows[at : at + count])
        if len(line) > LONGEST_LINE or not rows[at + count - 1 : at + count] or not rows[at + count - 1].strip():
            break
        if line.endswith(":"):
            return count if SOMEBODY.search(line) else 0
    fields = _fields(rows, at)
    return len(fields) if len(fields) >= FIELDS_LEAST and _is_head(fields) else 0


def _fields(rows: list[str], at: int) -> list[str]:
    """The lines “Name: value” from here; an address may stand on a line of its own between them."""
    found: list[str] = []
    for row in rows[at : at + FIELDS_MOST]:
        goes_on = FIELD.match(row) or (found and row.strip().startswith("<"))
        if len(row) > LONGEST_LINE or not goes_on:
            break
        found.append(row)
    return found


def _is_head(fields: list[str]) -> bool:
    return any(ADDRESS.search(each) for each in fields) and any(DATE.search(each) for each in fields)


def _is_marked(rows: list[str], at: int) -> bool:
    """Whether the next words are quoted with a mark: then somebody may answer between them."""
    return next((row for row in rows[at:] if row.strip()), "").startswith(">")


def _unsigned(rows: list[str]) -> str:
    """Without the signature: what stands below a line that says so, and the name of a device."""
    end = next((at for at, row in enumerate(rows) if SIGNATURE.match(row) and not _goes_on(rows, at)), len(rows))
    return "\n".join(row for row in rows[:end] if not _is_device(row.strip())).strip()


def _is_device(row: str) -> bool:
    """“Sent from my telephone”, which is no sentence: no mark ends it, and none stands in it."""
    return bool(DEVICE.match(row)) and len(row.split()) <= DEVICE_WORDS and not re.search(r"[,!?]|\.$", row)


def _goes_on(rows: list[str], at: int) -> bool:
    """Whether too much follows for a signature: then the line is an ornament."""
    return len([row for row in rows[at + 1 :] if row.strip()]) > LONGEST_SIGNATURE
