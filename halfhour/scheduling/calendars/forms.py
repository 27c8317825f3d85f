"""Where a calendar is, as it is typed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form


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


class WritesToForm(Form):
    collection = forms.CharField(required=False, max_length=500)
