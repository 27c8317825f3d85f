"""Saying who one is without saying the password: Digest access (RFC 7616), as Baïkal and older servers want it."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

PARAMETER = re.compile(r'(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
HASHES = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}  # MD5 is what most of these servers still offer
LONGEST = 2000


@dataclass(frozen=True)
class Challenge:
    """What a server asks to be answered."""

    realm: str
    nonce: str
    opaque: str = ""
    algorithm: str = "MD5"
    qop: str = ""  # auth, or empty where the server is older than that

    def answered(self, method: str, url: str, user: str, password: str, *, made: str = "") -> str:
        """The Authorization header for one question; `made` is our own number used once."""
        parts, made = urlsplit(url), made or secrets.token_hex(8)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        known = self._hash(f"{user}:{self.realm}:{password}")
        if self.algorithm.endswith("-sess"):
            known = self._hash(f"{known}:{self.nonce}:{made}")
        asked = self._hash(f"{method}:{path}")
        middle = f"{self.nonce}:00000001:{made}:{self.qop}" if self.qop else self.nonce
        said = {"username": user, "realm": self.realm, "nonce": self.nonce, "uri": path}
        said |= {"response": self._hash(f"{known}:{middle}:{asked}")}
        said |= {"opaque": self.opaque} if self.opaque else {}
        line = ", ".join(f'{name}="{_quoted(value)}"' for name, value in said.items())
        more = f', qop={self.qop}, nc=00000001, cnonce="{made}"' if self.qop else ""
        return f"Digest {line}, algorithm={self.algorithm}{more}"

    def _hash(self, text: str) -> str:
        return HASHES[self.algorithm.removesuffix("-sess")](text.encode()).hexdigest()


def challenge(header: str) -> Challenge | None:
    """The Digest challenge in a WWW-Authenticate header, the strongest of several; None without one we know."""
    known = [each for part in re.split(r"(?i)\bDigest\s+", header[:LONGEST])[1:] if (each := _one(part))]
    return max(known, key=lambda each: each.algorithm.startswith("SHA"), default=None)


def _one(part: str) -> Challenge | None:
    said = {name.lower(): quoted or plain for name, quoted, plain in PARAMETER.findall(part)}
    algorithm = said.get("algorithm", "MD5").upper().replace("-SESS", "-sess")
    ways = [each.strip() for each in said.get("qop", "").split(",") if each.strip()]
    if algorithm.removesuffix("-sess") not in HASHES or not said.get("nonce") or (ways and "auth" not in ways):
        return None
    return Challenge(said.get("realm", ""), said["nonce"], said.get("opaque", ""), algorithm, "auth" if ways else "")


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
