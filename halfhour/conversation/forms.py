"""What is tapped and typed during a talk."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.conversation.events import EventKind, JottingKind
from halfhour.foundation.forms import Form
from halfhour.interviews.models import MayUseName


class BeginForm(Form):
    minutes = forms.IntegerField(label=_("How many minutes do you have?"))


class AskForm(Form):
    question = forms.UUIDField()
    kind = forms.ChoiceField(
        choices=[(each, each) for each in (EventKind.ASKED, EventKind.SKIPPED, EventKind.CAME_UP, EventKind.OPEN_AGAIN)]
    )


class JotForm(Form):
    said = forms.CharField(label=_("Note"), required=False, max_length=10_000)
    kind = forms.ChoiceField(label=_("Kind"), choices=JottingKind.choices, required=False)
    question = forms.UUIDField(required=False)

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or JottingKind.NOTE


class SpeakForm(Form):
    who = forms.ChoiceField(choices=[(each, each) for each in (EventKind.THEY, EventKind.ME)])


class SwitchForm(Form):
    on = forms.TypedChoiceField(choices=[("yes", "yes"), ("no", "no")], coerce=lambda said: said == "yes")


class NameForm(Form):
    name = forms.CharField(label=_("A name they gave"), required=False, max_length=200)
    may_use_name = forms.ChoiceField(choices=MayUseName.choices, required=False)

    def clean_may_use_name(self) -> str:
        return self.cleaned_data["may_use_name"] or MayUseName.UNASKED


class ExtendForm(Form):
    minutes = forms.IntegerField(label=_("Minutes more"))


class AddForm(Form):
    text = forms.CharField(label=_("A question that came up"), required=False, max_length=400)


class FileForm(Form):
    file = forms.FileField(label=_("A file saved by hand"))
