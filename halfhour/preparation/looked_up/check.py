"""The dossier: all passages gathered on one person, and the judgement on a question against them."""

from collections.abc import Iterable

from halfhour.preparation.looked_up.shapes import Judgement, Passage


class Dossier:
    """Passages indexed once, so that a question can be judged while it is typed.

    `about` is the name of the person the passages are about, "" where it is not known.
    """

    def __init__(self, passages: Iterable[Passage], about: str = ""):
        self.passages = tuple(passages)
        self.about = about

    def judge(self, question: str) -> Judgement:
        """Say whether the passages answer `question`."""
        return Judgement("not_found", 0.0)
