"""Regular expressions that are made when first needed: to make those of a whole room takes longer than to import it."""

import re
from typing import Any, cast

_VERBS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags")


class _Later:
    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """Makes the expression; from then on its verbs are found without coming here."""
        if name not in _VERBS:
            raise AttributeError(name)
        made = re.compile(*self._given)
        vars(self).update({verb: getattr(made, verb) for verb in _VERBS})
        return getattr(made, name)


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but made when first asked to do something. Raises re.error then, not here."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
