"""The addresses of many rows: the pattern is asked for once, each row's id put into it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.urls import reverse

NOBODY = UUID(int=0)  # stands in the pattern until a row's id does


def addresses(name: str) -> Callable[[UUID], str]:
    """From a row's id to the path of that page; `name` is that of a URL with one id."""
    before, after = reverse(name, args=[NOBODY]).split(str(NOBODY))
    return lambda id: f"{before}{id}{after}"
