"""What is typed about a request, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form
from halfhour.letters.given import COLD, COMMON, INTRODUCED, MET
from halfhour.letters.models import Channel
from halfhour.outreach.models import Approach

BY = [(each, each) for each in (INTRODUCED, MET, COMMON, COLD)]
WAYS = [(each.value, each.label) for each in (Channel.EMAIL, Channel.LINKEDIN, Channel.LETTER, Channel.PHONE)]


class AskForm(Form):
    channel = forms.ChoiceField(label=_("How"), choices=WAYS)
    by = forms.ChoiceField(label=_("What opens the door"), choices=BY)


class WroteForm(Form):
    wrote_on = forms.DateField(label=_("On"), widget=DateInput())
    wrote_by = forms.ChoiceField(label=_("How"), choices=WAYS)
    wrote = forms.CharField(
        label=_("What you wrote, if you have it"), required=False, strip=True, max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "input-said"}),
    )  # fmt: skip


class AnswerForm(Form):
    answer = forms.ChoiceField(label=_("They said"), choices=Approach.Answer.choices, widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("Their words"), required=False, max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "input-said"}),
    )  # fmt: skip
    later_on = forms.DateField(
        label=_("Later: the day they named, or the one you choose"), required=False, widget=DateInput()
    )
    answered_on = forms.DateField(label=_("Answered on, if not today"), required=False, widget=DateInput())


class ManyForm(Form):
    wish = forms.CharField(label=_("What you would like to learn"), required=False, max_length=300)
