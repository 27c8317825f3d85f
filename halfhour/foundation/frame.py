"""The page frame: masthead, ways, stage track, undo notice. `config` gives it what it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Way:
    """One of the five ways in the masthead."""

    name: Any  # a lazily translated word
    url_name: str
    rooms: tuple[str, ...] = ()  # the rooms in which this way is the current one


@dataclass
class Frame:
    """What later rooms give the frame. Filled once, by `config`, when the program starts."""

    ways: tuple[Way, ...] = ()
    track: Callable[..., Any] | None = None  # (interview, at, here) -> stages, see coach.stage
    next_step: Callable[..., Any] | None = None  # (interview, at) -> (words, url), or None
    foot: Callable[..., Any] | None = None  # (student) -> sentences


frame = Frame()
