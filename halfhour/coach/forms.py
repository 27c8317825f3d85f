"""Turns what is pressed and typed into types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form


class PauseForm(Form):
    """Until when it is quiet, and why."""

    ends_on = forms.DateField(label=_("Until, and with"), widget=DateInput())
    why = forms.CharField(label=_("Why (for you alone)"), max_length=200, required=False)


class CueForm(Form):
    """Which cue is meant."""

    rule = forms.CharField(max_length=60)
    subject = forms.UUIDField()
