"""Times, places and numbers as they are typed, as types."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form, TimeInput
from halfhour.people.models import Person
from halfhour.scheduling.models import WHO_CALLS, Meeting
from halfhour.scheduling.offers.windows import Span
from halfhour.student.policy import Policy

WINDOW = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)Z~(\d{1,3})")


def span_of(value: str) -> Span:
    """A window as the page carries it. Raises ValueError."""
    if not (read := WINDOW.fullmatch(value)):
        raise ValueError(value)
    starts_at = datetime.fromisoformat(read[1]).replace(tzinfo=UTC)
    return Span(starts_at, starts_at + timedelta(minutes=int(read[2])))


class Spans(forms.Field):
    """Windows that were ticked."""

    widget = forms.SelectMultiple

    def to_python(self, value: Any) -> list[Span]:
        try:
            return [span_of(each) for each in value or ()]
        except ValueError as error:
            raise forms.ValidationError(_("A time could not be read. Open the page again and choose anew.")) from error


class OfferForm(Form):
    windows = Spans(label=_("Times"), required=False)
    in_person = forms.BooleanField(required=False, widget=forms.HiddenInput())
    own_on = forms.DateField(label=_("Another day"), required=False, widget=DateInput())
    own_from = forms.TimeField(label=_("from, on your clock"), required=False, widget=TimeInput())
    own_until = forms.TimeField(label=_("until"), required=False, widget=TimeInput())

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        own = [said.get("own_on"), said.get("own_from"), said.get("own_until")]
        if any(own) and not self.errors:
            if not all(own):
                raise forms.ValidationError(_("Another time needs its day, its beginning and its end."))
            if said["own_until"] <= said["own_from"]:
                raise forms.ValidationError(_("That time ends before it begins. Change one of the two."))
        return said


class ZoneForm(Form):
    zone = forms.CharField(
        label=_("Their time zone"), required=False, max_length=64,
        widget=forms.TextInput(attrs={"list": "zones", "autocomplete": "off"}),
        help_text=_("Type a city, and choose from the list: America/Chicago"),
    )  # fmt: skip


class WhenForm(Form):
    """A time as it was said; `clash` tells what stands in the student's calendar then, where it is known already."""

    clash = ""
    on = forms.DateField(label=_("Day"), widget=DateInput())
    starts = forms.TimeField(label=_("Begins at"), widget=TimeInput())
    minutes = forms.TypedChoiceField(label=_("For"), coerce=int)
    clock = forms.ChoiceField(label=_("Whose clock"), widget=forms.RadioSelect)
    zone = forms.CharField(
        label=_("Their time zone, or another one"), required=False, max_length=64,
        widget=forms.TextInput(attrs={"list": "zones", "autocomplete": "off"}),
    )  # fmt: skip
    which = forms.ChoiceField(
        label=_("If that hour comes twice"), required=False,
        choices=[("", _("it does not")), ("first", _("the first, before the change")), ("second", _("the second"))],
    )  # fmt: skip

    def __init__(self, *args, person: Person, policy: Policy, **options) -> None:
        usual = (policy.talk_minutes_least + policy.talk_minutes_most) // 2
        self.usual = policy.talk_minutes_judge if person.kind == "judge" else usual
        initial = {"minutes": self.usual, "clock": "theirs" if person.zone else "mine"} | options.pop("initial", {})
        super().__init__(*args, initial=initial, **options)
        lengths = {policy.talk_minutes_judge, policy.talk_minutes_least, usual, policy.talk_minutes_most, 45, 60}
        lengths.add(int(initial["minutes"]))
        self.let_choose("minutes", [(each, _("%(n)s minutes") % {"n": each}) for each in sorted(lengths)])
        theirs = _("%(name)s’s clock") % {"name": person.given_name}
        self.let_choose("clock", [("theirs", theirs), ("mine", _("my clock")), ("other", _("another one"))])
        if person.zone:
            self.fields["zone"].label = _("If another: its time zone")
        else:
            self.fields["zone"].help_text = _("Where %(name)s sits is not known yet.") % {"name": person.given_name}


class HowForm(Form):
    """How both reach each other."""

    medium = forms.ChoiceField(label=_("How"), choices=Meeting.Medium.choices, widget=forms.RadioSelect)
    link = forms.CharField(label=_("Link of the video call"), required=False, max_length=1000)
    place = forms.CharField(label=_("Place"), required=False, max_length=300)
    is_secured = forms.BooleanField(label=_("A court, prison or agency with a security desk"), required=False)
    devices = forms.CharField(
        label=_("Which devices may be brought"), required=False, max_length=200,
        help_text=_("Courts and prisons often let no telephone in"),
    )  # fmt: skip
    needs_card = forms.BooleanField(label=_("An identity card is asked for"), required=False)
    security_minutes = forms.IntegerField(
        label=_("Minutes that the security desk takes"), required=False, min_value=0, max_value=180
    )
    their_phone = forms.CharField(
        label=_("Their telephone, if all else fails"), required=False, max_length=60,
        widget=forms.TextInput(attrs={"inputmode": "tel"}),
    )  # fmt: skip
    my_phone = forms.CharField(
        label=_("My telephone"), required=False, max_length=60, widget=forms.TextInput(attrs={"inputmode": "tel"})
    )
    who_calls = forms.ChoiceField(
        label=_("Who calls whom"), required=False,
        choices=[("", _("nobody calls")), *WHO_CALLS],
    )  # fmt: skip
    scheduler_name = forms.CharField(label=_("Who arranges it for them"), required=False, max_length=200)
    scheduler_email = forms.CharField(label=_("The assistant’s e-mail"), required=False, max_length=254)
    scheduler_phone = forms.CharField(label=_("The assistant’s telephone"), required=False, max_length=60)
    needs = forms.CharField(
        label=_("What you or they need"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Captions, a step-free way, an interpreter, more minutes"),
    )  # fmt: skip


class AgreeForm(HowForm, WhenForm):
    """A time, and how."""

    invite = forms.BooleanField(
        label=_("Begin the letter with the invitation"), required=False, initial=True,
        help_text=_("Not where they booked it themselves: their own invitation comes then."),
    )  # fmt: skip


class TheirWayForm(Form):
    """What they sent instead of choosing: a link to book by, or a stretch in which to call."""

    link = forms.CharField(
        label=_("The link that they sent"), required=False, max_length=1000,
        widget=forms.TextInput(attrs={"inputmode": "url"}),
    )  # fmt: skip
    words = forms.CharField(
        label=_("What they said"), required=False, max_length=500, help_text=_("For example: call me any time Thursday")
    )
    way_on = forms.DateField(label=_("Day"), required=False, widget=DateInput())
    way_from = forms.TimeField(label=_("from, on their clock"), required=False, widget=TimeInput())
    way_until = forms.TimeField(label=_("until"), required=False, widget=TimeInput())

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        stretch = [said.get("way_on"), said.get("way_from"), said.get("way_until")]
        if not self.errors and any(stretch) and not all(stretch):
            raise forms.ValidationError(_("The stretch needs its day, its beginning and its end."))
        if not self.errors and all(stretch) and said["way_until"] <= said["way_from"]:
            raise forms.ValidationError(_("That time ends before it begins. Change one of the two."))
        if not self.errors and not said.get("link") and not any(stretch):
            raise forms.ValidationError(_("Paste their link, or say from when until when."))
        return said


class WordsForm(Form):
    text = forms.CharField(label=_("The words"), max_length=10_000, widget=forms.Textarea(attrs={"rows": 7}))


class MissedForm(Form):
    by = forms.ChoiceField(choices=Meeting.Missed.choices)
