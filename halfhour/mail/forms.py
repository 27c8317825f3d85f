"""What is typed about a mail account, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form
from halfhour.mail.models import Security

HOST = {"spellcheck": "false", "autocapitalize": "none"}


class AccountForm(Form):
    """One account. An empty server means: that way is not used."""

    address = forms.EmailField(label=_("Your mail address"), max_length=254)
    user = forms.CharField(label=_("User name, if it is not the address"), max_length=254, required=False)
    password = forms.CharField(
        label=_("Password, or app password"), required=False, strip=False, max_length=500,
        help_text=_("Empty: as it is kept already."),
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    smtp_host = forms.CharField(
        label=_("Server for sending (SMTP)"), max_length=253, required=False, widget=forms.TextInput(attrs=HOST)
    )
    smtp_port = forms.IntegerField(label=_("Port"), min_value=1, max_value=65535, initial=587)
    smtp_security = forms.ChoiceField(label=_("Sealed by"), choices=Security.choices, initial="starttls")
    copy_to_me = forms.BooleanField(label=_("Send me a blind copy of each letter"), required=False, initial=True)
    imap_host = forms.CharField(
        label=_("Server for reading (IMAP)"), max_length=253, required=False, widget=forms.TextInput(attrs=HOST)
    )
    imap_port = forms.IntegerField(label=_("Port"), min_value=1, max_value=65535, initial=993)
    imap_security = forms.ChoiceField(label=_("Sealed by"), choices=Security.choices, initial="tls")
    folder = forms.CharField(label=_("Folder in which answers arrive"), max_length=200, required=False, initial="INBOX")

    def clean_folder(self) -> str:
        return self.cleaned_data["folder"].strip() or "INBOX"


class PasswordForm(Form):
    password = forms.CharField(
        label=_("Password, or app password"), strip=False, max_length=500,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
