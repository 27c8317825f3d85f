"""The one way in: bytes of a transcript become its turns."""

from halfhour.foundation.words import marked as _
from halfhour.reading.clean.decoding import decode
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.captions import kind_of_captions, read_captions
from halfhour.reading.transcripts.lines import read_lines
from halfhour.reading.transcripts.shapes import Script, joined

LARGEST = 10_000_000  # bytes; an hour of talk has a hundredth of it
TOO_LARGE = _("This file is over 10 MB. A transcript is text: choose the transcript, not the recording.")
LONGEST = 2_000_000  # letters: captions that time each word have a tenth of them
MOST_PARAGRAPHS = 50_000  # an hour of talk has a thousand
TOO_LONG = _("This document is too long for a transcript. Divide it, and bring in the part that is this talk.")
EMPTY = _("This file is empty. Save the transcript again, or paste its words.")
OTHER = _("This is no transcript that can be read. Save it as VTT, SRT, DOCX or text, or paste its words.")


def read_transcript(data: bytes, *, filename: str = "") -> Script:
    """Read one transcript. Raises Unreadable, whose message says what to do.

    Runs in this process; a Word file from anywhere is for `apart.read_transcript_apart`."""
    if len(data) > LARGEST:
        raise Unreadable(TOO_LARGE)
    if not data.strip(b" \t\r\n\0"):
        raise Unreadable(EMPTY)
    if data.startswith(b"PK\x03\x04"):
        return Script("docx", joined(read_lines(_paragraphs(data))))
    if data.startswith((b"%PDF", b"\x00\x00\x00", b"ID3", b"RIFF", b"OggS")):
        raise Unreadable(OTHER)
    text = decode(data)
    if len(text) > LONGEST:
        raise Unreadable(TOO_LONG)
    kind = kind_of_captions(text, filename)
    turns = read_captions(text, kind) if kind else read_lines(text.split("\n"))
    script = Script(kind or "text", joined(turns))
    if not script.turns:
        raise Unreadable(EMPTY)
    return script


def _paragraphs(data: bytes) -> list[str]:
    from halfhour.reading.pages.docx import read_docx

    pages = read_docx(data, most=MOST_PARAGRAPHS)
    if pages.warnings:
        raise Unreadable(TOO_LONG)
    return [each.words for each in pages.pieces]
