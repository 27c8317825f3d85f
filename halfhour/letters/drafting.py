"""A draft from what is on record: our own words by kind of letter, channel and person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from django.template import Context, Engine, Template

from halfhour.letters.given import Given
from halfhour.letters.models import Channel, LetterKind

SHAPES: dict[str, str] = {Channel.LINKEDIN: "_note", Channel.PHONE: "_phone", Channel.CARD: "_card"}
ENGINE = Engine(libraries={"i18n": "django.templatetags.i18n"})


@dataclass(frozen=True)
class Drafted:
    """What a letter starts from. Blanks stand in square brackets, each named in words."""

    subject: str
    text: str


def draft(kind: str, given: Given, *, channel: str = Channel.EMAIL, variant: str = "") -> Drafted:
    """A draft that claims nothing but what is in `given`.

    `kind` is a LetterKind; `variant` names one of several letters of that kind (of a reply: yes, no, later).
    """
    written = _template(kind, channel, variant).render(Context({"given": given.flat()}, autoescape=False))
    subject, text = "", written.strip()
    if text.startswith("Subject: "):
        subject, _line, text = text.removeprefix("Subject: ").partition("\n")
    subject = subject.strip() if channel == Channel.EMAIL else ""
    return Drafted(subject, _tidy(text, given, channel))


@cache
def _template(kind: str, channel: str, variant: str) -> Template:
    """The most particular text that there is: by shape of channel, else the one for mail."""
    from pathlib import Path

    if kind not in LetterKind.values:
        raise ValueError(f"no kind of letter: {kind!r}")
    folder = Path(__file__).parent / "templates"
    named = f"letter_{kind}_{variant}" if variant else f"letter_{kind}"
    for name in (f"{named}{SHAPES.get(channel, '')}", named):
        path = folder / f"{name}.txt"
        if path.exists():
            return ENGINE.from_string(path.read_text("utf-8"))
    raise ValueError(f"no text for {named}")


def _tidy(text: str, given: Given, channel: str) -> str:
    """Single spaces, one empty line between paragraphs; below, the signature unless it is spoken or cramped."""
    paragraphs = [
        "\n".join(" ".join(line.split()) for line in each.strip().splitlines() if line.strip())
        for each in re.split(r"\n\s*\n", text)
    ]
    if channel not in {Channel.LINKEDIN, Channel.PHONE}:
        paragraphs.append(signed(given))
    return "\n\n".join(filter(None, paragraphs)) + ("" if channel == Channel.LINKEDIN else "\n")


def signed(given: Given) -> str:
    """The words above the name, and the student's own signature, or the name with the telephone number."""
    formal = given.you.kind in {"judge", "professor"}
    name = given.me.signature.strip() or "\n".join(filter(None, [given.me.name or "[your name]", given.me.phone]))
    return f"{'Respectfully' if formal else 'With kind regards'},\n{name}"
