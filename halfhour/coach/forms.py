"""Turns what is typed about a pause into types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form


class PauseForm(Form):
    """Until when it is quiet, and why."""

    ends_on = forms.DateField(label=_("Until, and with"), widget=DateInput())
    why = forms.CharField(label=_("Why (for you alone)"), max_length=200, required=False)
