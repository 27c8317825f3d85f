"""What is typed on the page of a letter, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form
from halfhour.letters.begin import BY_ID
from halfhour.letters.models import Channel, LetterKind


class LetterForm(Form):
    """The text as a whole, or the text with blanks as the page had it (`base`) and what was typed for each."""

    to = forms.CharField(label=_("To"), max_length=254, required=False)
    subject = forms.CharField(label=_("Subject"), max_length=200, required=False)
    text = forms.CharField(label=_("Text"), max_length=100_000, required=False, strip=False)
    base = forms.CharField(max_length=100_000, required=False, strip=False)
    revision = forms.IntegerField(min_value=1)


class SentForm(Form):
    sent_on = forms.DateField(label=_("Left on"), required=False)


class KeepForm(Form):
    own_name = forms.CharField(label=_("Name for your own words"), max_length=120)


class UseForm(Form):
    template = forms.UUIDField(label=_("Your own words"))


class BeginForm(Form):
    beginning = forms.ChoiceField(choices=[(each, each) for each in BY_ID])
    channel = forms.ChoiceField(choices=Channel.choices)

    def clean(self) -> dict:
        got = super().clean() or {}
        beginning = BY_ID.get(got.get("beginning", ""))
        if beginning and got.get("channel") not in beginning.channels:
            self.add_error("channel", _("This letter does not go that way."))
        return got


class WordsForm(Form):
    name = forms.CharField(label=_("Name"), max_length=120)
    kind = forms.ChoiceField(label=_("For"), choices=LetterKind.choices)
    channel = forms.ChoiceField(label=_("By"), choices=Channel.choices)
    subject = forms.CharField(label=_("Subject"), max_length=200, required=False)
    text = forms.CharField(
        label=_("Words"), max_length=20_000, strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "class": "input-said"}),
    )  # fmt: skip
