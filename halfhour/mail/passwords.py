"""The password of a mail account: in the system's keyring, else in memory until the program stops. Never elsewhere."""

from __future__ import annotations

from contextlib import suppress

NAME = "halfhour"  # under which the keyring lists it
_this_run: dict[str, str] = {}


def keep(account: object, password: str) -> bool:
    """Keep it. Returns whether the keyring took it; if not, it is asked for once each time the program starts."""
    import keyring
    from keyring.errors import KeyringError

    _this_run[str(account)] = password
    try:
        keyring.set_password(NAME, str(account), password)
    except (KeyringError, RuntimeError, OSError):  # none on this machine, locked, or not to be reached
        return False
    return True


def password_of(account: object) -> str:
    """The password, or "" where it has to be asked for."""
    import keyring
    from keyring.errors import KeyringError

    if known := _this_run.get(str(account)):
        return known
    found = None
    with suppress(KeyringError, RuntimeError, OSError):
        found = keyring.get_password(NAME, str(account))
    if found:
        _this_run[str(account)] = found
    return found or ""


def forget(account: object) -> None:
    """Let it go, everywhere."""
    import keyring
    from keyring.errors import KeyringError

    _this_run.pop(str(account), None)
    with suppress(KeyringError, RuntimeError, OSError):
        keyring.delete_password(NAME, str(account))
