"""What a verb raises when it cannot accept. Its words go to the student as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command reads and judges without Django
    from django.utils.functional import Promise


class Refused(Exception):
    """A verb says no: one clear sentence that says what to do. Nothing was changed."""

    def __init__(self, sentence: str | Promise) -> None:
        super().__init__(str(sentence))
        self.sentence = str(sentence)


class Unclear(Refused):
    """A form could not be turned into types. `fields` maps a field's label to what is wrong with it."""

    def __init__(self, sentence: str | Promise, fields: dict[str, list[str]]) -> None:
        super().__init__(sentence)
        self.fields = fields


class Stale(Refused):
    """A text was saved from an older page. `kept` is what stands now, `mine` what was typed; both are shown.

    `revision` is the one that stands now: whoever has seen both texts may save on top of it.
    """

    def __init__(self, sentence: str | Promise, *, kept: str, mine: str, revision: int | None = None) -> None:
        super().__init__(sentence)
        self.kept, self.mine, self.revision = kept, mine, revision
