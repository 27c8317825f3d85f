"""What is typed about a person, as types."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form
from halfhour.foundation.time import zone_named
from halfhour.people.models import RELATIONS, Kind

TRI = [("", _("not decided")), ("true", _("yes")), ("false", _("no"))]


class PersonForm(Form):
    name = forms.CharField(label=_("Name, as they write it"), max_length=200)
    honorific = forms.CharField(
        label=_("Honorific"),
        help_text=_("Ms., Mr., Mx., Dr. Only if you know it; otherwise letters use the whole name."),
        max_length=20,
        required=False,
    )
    pronouns = forms.CharField(label=_("Pronouns"), help_text=_("Only if they say so."), max_length=60, required=False)
    say_it_like = forms.CharField(label=_("Said like"), max_length=200, required=False)
    call_them = forms.CharField(label=_("Asked me to call them"), max_length=100, required=False)
    kind = forms.ChoiceField(label=_("What they do"), choices=[("", _("not sure yet")), *Kind.choices], required=False)
    role = forms.CharField(label=_("Role and office"), max_length=200, required=False)
    city = forms.CharField(label=_("City"), max_length=120, required=False)
    zone = forms.CharField(
        label=_("Their time zone"),
        help_text=_("Such as America/Chicago. Leave it empty if you are not sure."),
        max_length=64,
        required=False,
    )
    email = forms.EmailField(label=_("E-mail"), required=False)
    phone = forms.CharField(label=_("Telephone"), max_length=60, required=False)
    address = forms.CharField(label=_("Postal address"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    link = forms.URLField(label=_("Their page"), required=False, assume_scheme="https")
    relation = forms.ChoiceField(label=_("To you"), choices=[("", _("not met yet")), *RELATIONS], required=False)
    keep_in_touch = forms.TypedChoiceField(
        label=_("Keep in touch"), choices=TRI, coerce=lambda each: each == "true", empty_value=None, required=False
    )
    do_not_contact = forms.BooleanField(label=_("Do not contact"), required=False)

    def clean_zone(self) -> str:
        zone = self.cleaned_data["zone"].strip()
        if zone:
            zone_named(zone)
        return zone


class PostForm(Form):
    organisation = forms.CharField(label=_("Firm, court, agency or school"), max_length=200)
    role = forms.CharField(label=_("As what"), max_length=200, required=False)
    start = forms.IntegerField(label=_("From the year"), required=False, min_value=1930, max_value=2100)
    end = forms.IntegerField(label=_("until"), required=False, min_value=1930, max_value=2100)
    former = forms.BooleanField(label=_("No longer there"), required=False)


class EventForm(Form):
    name = forms.CharField(label=_("What it was"), max_length=200, help_text=_("For example: Panel on public defense"))
    happened_on = forms.DateField(label=_("Day"), widget=DateInput())
    place = forms.CharField(label=_("Where"), max_length=200, required=False)


class MetForm(Form):
    name = forms.CharField(label=_("Name"), max_length=200)
    role = forms.CharField(label=_("Who they are"), max_length=200, required=False)
    spoke_of = forms.CharField(
        label=_("What you spoke of"), max_length=2000, required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "input-said"}),
    )  # fmt: skip


class NoteForm(Form):
    text = forms.CharField(label=_("A note"), widget=forms.Textarea(attrs={"rows": 3, "class": "input-said"}))
    is_question = forms.BooleanField(required=False)
