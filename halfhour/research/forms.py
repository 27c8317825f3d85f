"""What is typed while researching, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form
from halfhour.research.models import FactType, Source

LARGEST = 10_000_000  # bytes of an uploaded file
OR_FILES = _("or files: saved pages, PDFs, Word files, a vCard, a CSV")


class File(forms.FileField):
    """A file of at most 10 MB. An empty one is let through: reading says what is wrong with it."""

    def __init__(self, label="", **options) -> None:
        super().__init__(label=label, required=False, allow_empty_file=True, **options)

    def clean(self, data, initial=None):
        file = super().clean(data, initial)
        if file and file.size > LARGEST:
            raise forms.ValidationError(
                _("This file is over 10 MB. Save the one page about the person, or paste its words.")
            )
        return file


class SeveralFiles(forms.FileInput):
    """As many as the student chooses."""

    allow_multiple_selected = True

    def value_from_datadict(self, data, files, name):
        return files.getlist(name) if hasattr(files, "getlist") else files.get(name)


class Files(File):
    """The files that were chosen, as a list. Of several each is judged by itself when it is read."""

    widget = SeveralFiles

    def clean(self, data, initial=None):
        given = [each for each in (data or []) if each is not None]
        return [super(Files, self).clean(each) for each in given] if len(given) == 1 else given


class AddForm(Form):
    said = forms.CharField(
        label=_("A name, a link, or the words of a page"), required=False, max_length=400_000,
        widget=forms.Textarea(attrs={"rows": 3, "autofocus": True, "autocomplete": "off"}),
    )  # fmt: skip
    file = Files(label=OR_FILES)
    name = forms.CharField(label=_("Their name, if you have it"), required=False, max_length=200)


class AddToForm(Form):
    said = forms.CharField(
        label=_("The words of a page, or a link"), required=False, max_length=400_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    file = Files(label=OR_FILES)
    place = forms.ChoiceField(
        label=_("Where it is from"), choices=[("", _("as it says")), *Source.Place.choices], required=False
    )


class ResumeForm(Form):
    file = File(label=_("Your resume: a PDF, a Word file, a text"))
    said = forms.CharField(
        label=_("or its words"), required=False, max_length=400_000, widget=forms.Textarea(attrs={"rows": 6})
    )


class NameForm(Form):
    name = forms.CharField(label=_("Name"), max_length=200)


class FactForm(Form):
    type = forms.ChoiceField(label=_("Kind"), choices=FactType.choices)
    value = forms.CharField(label=_("The fact, in your words"), max_length=500)
    start = forms.IntegerField(label=_("From year"), required=False)
    end = forms.IntegerField(label=_("Year, or until"), required=False)
    quote = forms.CharField(
        label=_("Its words in the source, if they stand there"), required=False, max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "input-said"}),
    )  # fmt: skip
    source = forms.UUIDField(required=False, widget=forms.HiddenInput)


class CorrectForm(Form):
    value = forms.CharField(label=_("How it should stand"), max_length=500)
    start = forms.IntegerField(label=_("From year"), required=False)
    end = forms.IntegerField(label=_("Year, or until"), required=False)
    revision = forms.IntegerField(required=False, widget=forms.HiddenInput)


class NotForMeForm(Form):
    words = forms.CharField(max_length=1000, strip=False)


class LookForm(Form):
    place = forms.ChoiceField(choices=Source.Place.choices)
    searched = forms.CharField(required=False, max_length=300)
    found = forms.BooleanField(required=False)
