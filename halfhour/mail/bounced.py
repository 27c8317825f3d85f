"""A message that says that another one did not arrive: whose, for good or for now, and why."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from halfhour.mail.addresses import ADDRESS
from halfhour.mail.arrived import IDS, Arrived, header

POSTMASTERS = {"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mdaemon"}
FAILED = re.compile(r"deliver|fail|return|rejected", re.IGNORECASE)
LOOKED_THROUGH = 3_000  # characters in which a server names the address


@dataclass(frozen=True)
class Bounced:
    """Whom it did not reach (perhaps nobody named), whether for good, and the server's words."""

    addresses: tuple[str, ...]
    for_good: bool
    why: str = ""
    message_id: str = ""  # of the message that did not arrive, where it is quoted


def bounced(arrived: Arrived) -> Bounced | None:
    """What it says of a delivery that failed: by its report (RFC 3464), else by flufl.bounce; None if it is none."""
    return _by_report(arrived.parsed) or _by_habit(arrived)


def _by_report(message: Any) -> Bounced | None:
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            blocks = [each for each in part.get_payload() if hasattr(each, "get")] if part.is_multipart() else []
            failed = [each for each in blocks if _action(each) in {"failed", "delayed"}]
            if failed:
                found = tuple(dict.fromkeys(a for each in failed for a in _addresses(each)))
                why = next((header(each, "Diagnostic-Code") for each in failed if each.get("Diagnostic-Code")), "")
                for_good = any(_action(each) == "failed" for each in failed)
                return Bounced(found, for_good, " ".join(why.partition(";")[2].split()) or why, _quoted_id(message))
    return None


def _action(block: Any) -> str:
    return header(block, "Action").strip().lower()


def _addresses(block: Any) -> list[str]:
    return ADDRESS.findall(f"{header(block, 'Final-Recipient')} {header(block, 'Original-Recipient')}".lower())


def _by_habit(arrived: Arrived) -> Bounced | None:
    """Servers that send no report have their own habits; flufl.bounce knows many of them."""
    from flufl.bounce import all_failures

    temporary: frozenset[bytes] = frozenset()
    permanent: frozenset[bytes] = frozenset()
    with suppress(Exception):  # its readers trip over damaged messages
        temporary, permanent = all_failures(arrived.parsed)
    found = tuple(sorted(each.decode("ascii", "replace").lower() for each in (permanent or temporary)))
    if found:
        return Bounced(found, bool(permanent), "", _quoted_id(arrived.parsed))
    if not _is_postmaster(arrived):
        return None
    named = [each for each in ADDRESS.findall(arrived.words[:LOOKED_THROUGH].lower()) if each not in arrived.to]
    return Bounced(tuple(named[:1]), True, "", _quoted_id(arrived.parsed))


def _is_postmaster(arrived: Arrived) -> bool:
    """Whether a mail server writes, of a failure: by its name, with an empty return path or a subject that says so."""
    names = {arrived.from_address.partition("@")[0], arrived.from_name.lower()}
    if not names & POSTMASTERS:
        return False
    no_return = header(arrived.parsed, "Return-Path").strip() == "<>"
    return no_return or bool(FAILED.search(arrived.subject))


def _quoted_id(message: Any) -> str:
    """The Message-ID of the message that came back, from its copy or its headers."""
    for part in message.walk():
        if part.get_content_type() in {"message/rfc822", "text/rfc822-headers", "message/global-headers"}:
            inner = part.get_payload()
            text = inner[0].as_string() if isinstance(inner, list) and inner else str(inner or "")
            for line in text.splitlines():
                if line.lower().startswith("message-id:") and (found := IDS.search(line)):
                    return found[0]
    return ""
