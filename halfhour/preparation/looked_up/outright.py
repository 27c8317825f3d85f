"""Whether a passage says the wanted fact outright, with the form and the words that are wanted."""

from halfhour.preparation.looked_up.holds import Held, form_there
from halfhour.preparation.looked_up.sure import Saying, sayings
from halfhour.preparation.looked_up.wanted import Wanted
from halfhour.preparation.looked_up.weighing import Measures

_FAMILIES = (
    ("education_law", "education_college", "education_more", "education_paralegal", "education_field"),
    ("start", "experience", "promotion", "before", "worked_as", "appointed", "first_job", "job", "clerkship"),
    ("firm_size", "team"),
    ("practice", "clients", "firm_work", "duties", "docket"),
    ("hobby", "volunteer"),
    ("membership", "award", "certification"),
    ("publication", "talk"),
    ("hometown", "residence", "firm_place"),
    ("firm_program", "pay", "firm_work"),
)
_UNLIKELY = 0.08  # share of a kind below which its expressions are not tried


class _Tally:
    """What one passage says outright of what is wanted, kind by kind."""

    def __init__(self, wanted: Wanted, one: Held):
        self.wanted, self.one = wanted, one
        self.text = one.passage.clean or one.passage.text
        self.form = wanted.part.form
        names = ("sure", "sure_form", "sure_particular", "sure_all", "sure_closed", "kin", "kin_form", "kin_all")
        self.total: Measures = dict.fromkeys(names, 0.0)

    def said(self, name: str) -> list[Saying]:
        return sayings(name, self.text, self.one.passage.heading)

    def count(self, said: list[Saying], share: float, *, opens: bool = False, kin: bool = False) -> None:
        forms = [form_there(self.form, place.around) for place in said]
        words = [1.0] * len(said)
        if particular := self.wanted.particular:
            words = [self.wanted.share_found(particular, place.words | self.one.heading) for place in said]
        total = self.total
        if kin:
            total["kin"] += share
            total["kin_form"] += share * any(forms)
            total["kin_all"] += share * max(f * w for f, w in zip(forms, words, strict=True))
            return
        total["sure"] += share
        total["sure_closed"] += share * (not opens)
        total["sure_form"] += share * any(forms)
        total["sure_particular"] += share * max(words)
        total["sure_all"] += share * max(f * w for f, w in zip(forms, words, strict=True))


def outright(wanted: Wanted, one: Held) -> Measures:
    """Measures of what the passage says outright; a neighbouring kind of fact is counted apart."""
    tally = _Tally(wanted, one)
    for kind, share in wanted.kinds[:3]:
        if share < _UNLIKELY:
            continue
        if said := tally.said(kind.name):
            tally.count(said, share, opens=kind.opens)
        elif not kind.opens and (kin := [place for name in _kin(kind.name) for place in tally.said(name)]):
            tally.count(kin, share, kin=True)
    return tally.total


def _kin(name: str) -> tuple[str, ...]:
    return next((tuple(n for n in family if n != name) for family in _FAMILIES if name in family), ())
