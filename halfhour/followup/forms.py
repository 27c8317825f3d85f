"""What is typed on the page after a talk. A debrief is one form: rows of each kind, each row with its id."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from halfhour.followup.debrief import ADVICE, LEAD, LEARNED, MINE, NAME, THEIRS, Typed
from halfhour.followup.models import Debrief
from halfhour.foundation.forms import Form, faults
from halfhour.foundation.refusals import Unclear
from halfhour.interviews.models import MayUseName
from halfhour.letters.models import Channel

LONG = 10_000
BY_LETTER = [(each, each) for each in (Channel.EMAIL, Channel.CARD, Channel.LETTER)]


class Row(Form):
    """One row; its id was made with the page, so that it is kept once."""

    id = forms.UUIDField()


class LearnedRow(Row):
    text = forms.CharField(label=_("What you learned"), required=False, max_length=LONG)
    goal_id = forms.UUIDField(label=_("For which goal"), required=False)


class AdviceRow(Row):
    said = forms.CharField(label=_("What they advised"), required=False, max_length=LONG)
    plan = forms.CharField(label=_("What you will do"), required=False, max_length=LONG)
    by_on = forms.DateField(label=_("By when"), required=False)


class NameRow(Row):
    name = forms.CharField(label=_("A name they gave"), required=False, max_length=200)
    about = forms.CharField(label=_("Who that is"), required=False, max_length=300)
    may_use_name = forms.ChoiceField(label=_("May you use their name?"), choices=MayUseName.choices, required=False)

    def clean_may_use_name(self) -> str:
        return self.cleaned_data["may_use_name"] or MayUseName.UNASKED

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())


class PromiseRow(Row):
    mine = forms.TypedChoiceField(choices=[("yes", "yes"), ("no", "no")], coerce=lambda said: said == "yes")
    text = forms.CharField(label=_("What was promised"), required=False, max_length=LONG)
    by_on = forms.DateField(label=_("By when"), required=False)


class LeadRow(Row):
    what = forms.CharField(label=_("The opening they mentioned"), required=False, max_length=LONG)
    who = forms.CharField(label=_("Whom to turn to"), required=False, max_length=200)
    by_on = forms.DateField(label=_("By when"), required=False)


ROWS: dict[str, type[Row]] = {
    "learned": LearnedRow, "advice": AdviceRow, "name": NameRow, "promise": PromiseRow, "lead": LeadRow,
}  # fmt: skip


class AnswersForm(Form):
    """How it was. Whatever is not said stays open."""

    formality = forms.ChoiceField(choices=[("", ""), *Debrief.Formality.choices], required=False)
    talk_again = forms.NullBooleanField(required=False)
    may_write_again = forms.NullBooleanField(required=False)
    asks_names = forms.BooleanField(required=False)


class PageForm(Form):
    revision = forms.IntegerField(required=False)
    writer = forms.CharField(max_length=40, required=False)


class SortForm(Form):
    """Which jotting, and what it is: “advice:<id>”."""

    sort = forms.RegexField(rf"^({LEARNED}|{ADVICE}|{NAME}|{MINE}|{THEIRS}|{LEAD}):[0-9a-f-]{{36}}$")


class ThankForm(Form):
    whom = forms.UUIDField(required=False)  # nobody's id: the assistant who arranged
    channel = forms.ChoiceField(choices=BY_LETTER)


class OutcomeForm(Form):
    outcome = forms.CharField(label=_("What came of it"), required=False, max_length=LONG)


class SwitchForm(Form):
    on = forms.TypedChoiceField(choices=[("yes", "yes"), ("no", "no")], coerce=lambda said: said == "yes")


class ContactForm(Form):
    how = forms.ChoiceField(choices=[("hello", "hello"), ("chance", "chance"), ("call", "call"), ("letter", "letter")])
    about = forms.CharField(required=False, max_length=LONG)


class WishForm(Form):
    wish = forms.CharField(label=_("What you want to learn this time"), required=False, max_length=LONG)


def debrief_typed(post: QueryDict) -> Typed:
    """The whole page as types. Raises Unclear with every field that could not be read."""
    wrong: dict[str, list[str]] = {}
    rows = {kind: _rows(post, kind, form_class, wrong) for kind, form_class in ROWS.items()}
    answers, page = AnswersForm(post), PageForm(post)
    if not answers.is_valid() or not page.is_valid() or wrong:
        wrong |= faults(answers) | faults(page)
        raise Unclear(say("Something there could not be read. What you typed is kept below."), wrong)
    return Typed(answers.cleaned_data, rows, page.cleaned_data["revision"] or 0, page.cleaned_data["writer"])


def _rows(post: QueryDict, kind: str, form_class: type[Row], wrong: dict[str, list[str]]) -> list[dict[str, Any]]:
    columns = {name: post.getlist(f"{kind}_{name}") for name in form_class.base_fields}
    found = []
    for each in zip_longest(*columns.values(), fillvalue=""):
        form = form_class(dict(zip(columns, each, strict=True)))
        if form.is_valid():
            found.append(form.cleaned_data)
        else:
            wrong |= faults(form)
    return found
