"""What several commands take in the same words, and the example under a command's help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

Wrap = Callable[[Callable[..., Any]], Callable[..., Any]]
A_FILE = "A saved page, PDF, Word file, mail or text."

as_json: Wrap = click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")
at: Wrap = click.option("--at", default="", help="A moment such as 2026-11-24T09:00, instead of now.")


def for_example(*lines: str) -> str:
    """What stands below the help of a command, each line as it is typed."""
    title = "Example:" if len(lines) == 1 else "Examples:"
    return "\n".join(["\b", title, *(f"  {line}" for line in lines)])
