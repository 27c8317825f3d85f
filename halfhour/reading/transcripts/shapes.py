"""What reading a transcript gives: turns in the order they were spoken."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """One turn: who spoke ("" where the file does not say), the words, and seconds from the beginning, if known."""

    speaker: str
    text: str
    start: float | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A transcript as read; `kind` is vtt, srt, sbv, docx or text."""

    kind: str
    turns: tuple[Said, ...]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who is named, in the order in which they first speak."""
        return tuple(dict.fromkeys(each.speaker for each in self.turns if each.speaker))


def joined(turns: Iterable[Said]) -> tuple[Said, ...]:
    """Pieces of one turn put together; a line that rolling captions say again is said once."""
    whole: list[Said] = []
    last = ""
    for each in turns:
        text = " ".join(each.text.split())
        if not text or text == last:
            continue
        last = text
        if whole and each.speaker and whole[-1].speaker == each.speaker:
            whole[-1] = Said(each.speaker, f"{whole[-1].text} {text}", whole[-1].start)
        else:
            whole.append(Said(each.speaker, text, each.start))
    return tuple(whole)
