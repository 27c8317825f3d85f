"""Who agreed; the file, or its words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from halfhour.conversation.transcripts.models import Consent
from halfhour.foundation.forms import DateInput, Form

LONG = 400_000  # characters; a day of talk


class ConsentForm(Form):
    who = forms.MultipleChoiceField(label=_("Who agreed"), required=False, widget=forms.CheckboxSelectMultiple)
    how = forms.ChoiceField(label=_("How"), choices=Consent.How.choices)
    agreed_on = forms.DateField(label=_("When"), widget=DateInput())

    def __init__(self, *args: Any, names: list[str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.let_choose("who", [(each, each) for each in names])


class FileForm(Form):
    file = forms.FileField(
        label=_("The transcript file"), required=False,
        help_text=_("From Zoom, Teams, Meet or Otter: VTT, SRT, DOCX or text."),
        widget=forms.FileInput(attrs={"accept": ".vtt,.srt,.sbv,.docx,.txt,.md,text/plain,text/vtt"}),
    )  # fmt: skip
    words = forms.CharField(
        label=_("Or paste its words"), required=False, max_length=LONG, strip=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("One line for each turn: “Name: what they said”."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not said.get("file") and not (said.get("words") or "").strip() and not self.errors:
            raise forms.ValidationError(say("Choose a file, or paste the words."))
        return said


class MeForm(Form):
    name = forms.CharField(max_length=200)
