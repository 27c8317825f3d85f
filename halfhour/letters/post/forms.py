"""What is pressed and typed when a letter leaves, as types."""

from django import forms

from halfhour.foundation.forms import Form


class SendForm(Form):
    seen = forms.CharField(max_length=64)
    password = forms.CharField(max_length=500, required=False, strip=False)
