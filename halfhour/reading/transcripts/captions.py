"""Captions: WebVTT, SRT and SBV. Speakers stand in a voice tag, or before a colon."""

import html
import io
import re
from collections.abc import Iterator

from halfhour.foundation.words import marked as _
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.lines import named
from halfhour.reading.transcripts.shapes import Said

NO_CAPTIONS = _("This file has no captions in it. Save the transcript again, or paste it as lines of “Name: words”.")
NOT_CAPTIONS = _("This is not a caption file as its name says. Save the transcript again, or paste its words.")
_ARROW = re.compile(r"^\d{1,2}:\d\d(?::\d\d)?[.,]\d{1,3}[ \t]*-->", re.M)
_SBV = re.compile(r"^\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}$", re.M)
_VOICE = re.compile(r"<v(?:\.[\w.-]+)?[ \t]+(?P<who>[^>\n]+)>(?P<words>.*?)(?=</v>|<v[ .\t]|\Z)(?:</v>)?", re.S)
_TAG = re.compile(r"</?(?:c|i|b|u|v|ruby|rt|lang|font)\b[^<>\n]*>|<\d[\d:.]* *>|\{\\[^}]*\}", re.I)


def kind_of_captions(text: str, filename: str) -> str:
    """vtt, srt, sbv, or "" for what is no caption file: the first words decide, then the times, then the name."""
    ending = filename.lower().rpartition(".")[2]
    if text.lstrip().startswith("WEBVTT"):
        return "vtt"
    if _SBV.search(text):
        return "sbv"
    found = _ARROW.search(text)
    if found and ending != "docx":
        return "srt" if "," in found.group() else "vtt"
    return ending if ending in ("vtt", "srt", "sbv") else ""


def read_captions(text: str, kind: str) -> Iterator[Said]:
    """Each caption's turns, with its seconds. Raises Unreadable for a damaged or an empty file."""
    import webvtt
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    if kind == "vtt":
        text = f"WEBVTT{text.lstrip()[6:]}" if text.lstrip().startswith("WEBVTT") else text
    try:
        captions = webvtt.WebVTT.from_buffer(io.StringIO(text), format=kind).captions
    except (MalformedFileError, MalformedCaptionError, ValueError, IndexError) as fault:
        raise Unreadable(NOT_CAPTIONS) from fault
    if not captions:
        raise Unreadable(NO_CAPTIONS)
    for each in captions:
        yield from _turns(each.raw_text, _seconds(each.start))


def _turns(raw: str, start: float) -> Iterator[Said]:
    """The turns of one caption: what stands before and between voices is said by nobody in particular."""
    reached = 0
    for voice in _VOICE.finditer(raw):
        yield from _plain(raw[reached : voice.start()], start)
        yield Said(_bare(voice["who"]), _bare(voice["words"]), start)
        reached = voice.end()
    yield from _plain(raw[reached:], start)


def _plain(raw: str, start: float) -> Iterator[Said]:
    for line in _bare(raw).split("\n"):
        who, words = named(line)
        if words.strip():
            yield Said(who, words, start)


def _bare(raw: str) -> str:
    return html.unescape(_TAG.sub("", raw)).strip()


def _seconds(clock: str) -> float:
    """Seconds of "00:01:02.500"."""
    whole = 0.0
    for part in clock.split(":"):
        whole = whole * 60 + float(part)
    return whole
