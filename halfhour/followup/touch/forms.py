"""In which rhythm, and the news to tell."""

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import Form

RHYTHMS = [
    ("", _("three times a year")), ("30", _("every month")), ("61", _("every two months")), ("183", _("twice a year")),
    ("365", _("once a year")),
]  # fmt: skip


class RhythmForm(Form):
    days = forms.TypedChoiceField(label=_("How often"), choices=RHYTHMS, coerce=int, empty_value=None, required=False)


class NewsForm(Form):
    news = forms.CharField(
        label=_("Your news, in a sentence or two"), max_length=600,
        widget=forms.Textarea(attrs={"rows": 3, "class": "input-said"}),
        help_text=_("A summer post, a clerkship, the bar, a course you chose because of a talk."),
    )  # fmt: skip
    whom = forms.TypedMultipleChoiceField(label=_("Whom to tell"), required=False)

    def __init__(self, *args, people=(), **options) -> None:
        super().__init__(*args, **options)
        self.let_choose("whom", [(str(each.pk), each.name) for each in people])
