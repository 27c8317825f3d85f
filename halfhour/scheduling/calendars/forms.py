"""Where a calendar is, as it is typed."""

from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form, TimeInput
from halfhour.foundation.manner import manner


class FileForm(Form):
    file = forms.FileField(
        label=_("A calendar file"), help_text=_("Export it from your calendar program; it ends in .ics."),
        widget=forms.FileInput(attrs={"accept": ".ics,.ical,.ifb,text/calendar"}),
    )  # fmt: skip


class AddressForm(Form):
    address = forms.CharField(
        label=_("A private address"), max_length=2000,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "spellcheck": "false"}),
        help_text=_("Google, Outlook and Apple call it the secret or published address in iCal format."),
    )  # fmt: skip


class ServerForm(Form):
    url = forms.CharField(
        label=_("Address of the server"), max_length=500,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "spellcheck": "false"}),
        help_text=_("For example caldav.icloud.com, or what your school or Nextcloud names"),
    )  # fmt: skip
    user = forms.CharField(label=_("Name"), max_length=254, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    password = forms.CharField(
        label=_("Password"), max_length=500, strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=_("Better one made for programs. It goes to this computer’s keyring, not into the file."),
    )  # fmt: skip


def weekdays() -> list[tuple[int, Any]]:
    """The days of a week by their number, 0 for Monday, in the order of the student's week."""
    return [(day % 7, WEEKDAYS[day % 7]) for day in range(manner().first_weekday, manner().first_weekday + 7)]


class WeeklyForm(Form):
    what = forms.CharField(label=_("What it is, for your own eyes"), required=False, max_length=100)
    weekdays = forms.TypedMultipleChoiceField(
        label=_("On"), coerce=int, choices=weekdays, widget=forms.CheckboxSelectMultiple
    )
    begins = forms.TimeField(label=_("from, on your clock"), widget=TimeInput())
    ends = forms.TimeField(label=_("until"), widget=TimeInput())
    first_on = forms.DateField(label=_("First day, if it is to come"), required=False, widget=DateInput())
    last_on = forms.DateField(label=_("Last day, if you know it"), required=False, widget=DateInput())


class WritesToForm(Form):
    collection = forms.CharField(required=False, max_length=500)
