"""Telling a link from a name."""

from urllib.parse import urlsplit


def is_link(text: str) -> bool:
    """Whether what was typed is one address of a page."""
    parts = urlsplit(text.strip())
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not text.strip().count(" ")
