"""What is typed about a message that came in, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form

ANSWERS = [("yes", _("Yes")), ("no", _("No")), ("later", _("Later"))]


class LookForm(Form):
    password = forms.CharField(max_length=500, required=False, strip=False)


class BringForm(Form):
    text = forms.CharField(required=False, strip=False, max_length=200_000)
    letter = forms.UUIDField(required=False)


class AnswerForm(Form):
    answer = forms.ChoiceField(label=_("They said"), choices=ANSWERS)
    later_on = forms.DateField(label=_("Their day"), required=False, widget=DateInput())


class BelongsForm(Form):
    letter = forms.UUIDField(label=_("The letter"))


class ElsewhereForm(Form):
    address = forms.EmailField(label=_("Another address"), max_length=254)
