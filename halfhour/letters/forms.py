"""What is typed on the page of a letter, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form


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
