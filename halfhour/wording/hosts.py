"""Mail addresses and links whose host mixes alphabets: what looks like a known office may be another."""

import re
import unicodedata

HOST = re.compile(r"(?:https?://|www\.|(?<![\w.+-])[\w.+-]{1,64}@)([\w.-]{1,253}\.\w{2,})", re.IGNORECASE)


def mixed_hosts(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans, in code points, of hosts with a label that mixes the alphabets of its letters.

    The method is that of Unicode UTS #39: alphabets of one label, not of the whole host.
    """
    return tuple(
        found.span(1) for found in HOST.finditer(text) if any(len(_alphabets(label)) > 1 for label in _labels(found[1]))
    )


def _labels(host: str) -> list[str]:
    """The labels of a host with their letters as they are read: "xn--" is unfolded."""
    return [_unfolded(label) if label.lower().startswith("xn--") else label for label in host.split(".")]


def _unfolded(label: str) -> str:
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _alphabets(label: str) -> set[str]:
    return {unicodedata.name(letter, "UNKNOWN").split()[0] for letter in label if letter.isalpha()}
