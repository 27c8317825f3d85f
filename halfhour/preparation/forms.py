"""What is typed on the page of goals and questions, as types."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form


class SetGoal(Form):
    text = forms.CharField(label=_("Goal"), required=False)


class Change(Form):
    """Words, and the revision that they were written from."""

    text = forms.CharField(label=_("Your words"), required=False)
    revision = forms.IntegerField(min_value=1)


class Step(Form):
    by = forms.TypedChoiceField(choices=[(-1, _("Up")), (1, _("Down"))], coerce=int)


class AddQuestion(Form):
    """A question, and what it came from."""

    text = forms.CharField(label=_("Question"), required=False)
    goal = forms.UUIDField(required=False)
    fact = forms.UUIDField(required=False)
    note = forms.UUIDField(required=False)
    suggested_as = forms.CharField(required=False, max_length=500)


class NotForMe(Form):
    text = forms.CharField(label=_("Question"), max_length=500)


class Serve(Form):
    """A goal, none for “no goal”, and the place there; the last if none is named."""

    goal = forms.UUIDField(label=_("Goal"), required=False)
    place = forms.IntegerField(required=False)


class Take(Form):
    minutes = forms.IntegerField(label=_("Minutes"))


class Must(Form):
    must = forms.BooleanField(required=False)
