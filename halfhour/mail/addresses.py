"""What can be said of a mail address from its letters alone. Nothing is looked up."""

import re

from halfhour.wording.hosts import mixed_hosts

ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@(?:[\w](?:[\w-]*[\w])?\.)+[\w-]*\w{2,}")


def is_address(text: str) -> bool:
    """Whether it is one mail address and nothing besides: no name, no list, no line break."""
    return len(text) <= 254 and ADDRESS.fullmatch(text) is not None


def mixes_alphabets(address: str) -> bool:
    """Whether a label of the host mixes letters of two alphabets, as look-alikes do."""
    return bool(mixed_hosts(address if "@" in address else f"www.{address}"))
