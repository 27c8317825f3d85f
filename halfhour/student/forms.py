"""What students say of themselves, as types."""

from datetime import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.forms import DateInput, Form, TimeInput
from halfhour.foundation.manner import MANNERS, clock_time, in_manner, short_day
from halfhour.student.models import Background

HINTS = {
    "school": _("For example: Rosecliff College of Law, 2025-2028"),
    "employer": _("For example: Night clerk, Harbor Hotel, 2021-2024"),
    "membership": _("For example: Student member of a county bar, since 2025"),
}

SHOWN = datetime(2026, 11, 24, 14, 30)  # day and month cannot be taken for each other, nor morning for afternoon
_NAMES = {
    "en-us": _("United States"), "en-ca": _("Canada"), "en-gb": _("United Kingdom"), "en-ie": _("Ireland"),
    "en-au": _("Australia"), "en-nz": _("New Zealand"), "en-in": _("India"), "de": _("Germany"), "es": _("Spain"),
    "es-mx": _("Mexico"), "fr": _("France"), "fr-ca": _("Quebec"), "it": _("Italy"), "nl": _("Netherlands"),
    "pt-br": _("Brazil"),
}  # fmt: skip


def line(label, *, longest: int = 200, hint="", **attributes) -> forms.CharField:
    return forms.CharField(
        label=label, required=False, max_length=longest, help_text=hint, widget=forms.TextInput(attrs=attributes)
    )


def lines(label, *, rows: int = 3, hint="", said: bool = True) -> forms.CharField:
    look = {"rows": rows, "class": "input-said" if said else ""}
    return forms.CharField(
        label=label, required=False, max_length=20_000, help_text=hint, widget=forms.Textarea(attrs=look)
    )


def lines_of(kind: str) -> str:
    """The name of the field for the lines of one kind of background."""
    return f"{kind}_lines"


def manners() -> list[tuple[str, str]]:
    """Each way to write dates and times, shown by one."""
    return [("", str(_("As in your browser"))), *((name, _shown_in(name)) for name in MANNERS)]


def _shown_in(name: str) -> str:
    with in_manner(name):
        return f"{short_day(SHOWN)}, {clock_time(SHOWN)} ({_NAMES[name]})"


class WhoForm(Form):
    """The first short step: who I am, and where my clock stands."""

    name = line(_("Your name, as you want to be called"), autocomplete="name")
    pronouns = line(_("Your pronouns, if you want them known"), longest=60, hint=_("For example: she/her"))
    school = line(_("Your school"), hint=_("As a letter should name it"), autocomplete="organization")
    programme = line(_("Your programme and year"), hint=_("For example: first year of law school"))
    email = line(_("Your e-mail address"), longest=254, autocomplete="email", inputmode="email")
    zone = line(
        _("Your time zone"), longest=64, hint=_("Type a city, and choose from the list: America/Chicago"),
        list="zones", autocomplete="off", **{"data-zone-here": ""},
    )  # fmt: skip


class BringForm(Form):
    """The second short step: what I bring, one line each, kept as typed."""

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        for kind in Background.Kind:
            self.fields[lines_of(kind)] = field = lines(kind.label, rows=2, hint=HINTS.get(kind.value, ""))
            field.widget.attrs["class"] = "input input-said"


class ProfileForm(BringForm, WhoForm):
    """All of it on one page."""

    legal_name = line(_("Your legal name, only for security desks"), hint=_("Where a building checks an identity card"))
    phone = line(_("Your telephone number"), longest=60, autocomplete="tel", inputmode="tel")
    locale = forms.ChoiceField(label=_("Dates and times are written"), required=False, choices=manners)
    works_from = forms.TimeField(label=_("You can talk from"), widget=TimeInput())
    works_until = forms.TimeField(label=_("until"), widget=TimeInput())
    overview = lines(_("What you say of yourself in a minute"), rows=7)
    overview_keys = line(_("Its key words, for the talk screen"), longest=300, hint=_("Words, not sentences"))
    signature = lines(_("How your letters end"), hint=_("Name, school, telephone"))
    needs = lines(
        _("What you need in a talk"), rows=2, said=False,
        hint=_("Captions, a step-free way, more minutes. Nobody is told unless you say so."),
    )  # fmt: skip
    linkedin_premium = forms.BooleanField(label=_("I have LinkedIn Premium: notes may be longer"), required=False)
    pace_days = forms.IntegerField(
        label=_("A new talk every so many days"), required=False, min_value=3, max_value=366,
        help_text=_("30 is one a month. Empty: no rhythm."),
    )  # fmt: skip


class AimForm(Form):
    text = forms.CharField(label=_("What you want to find out"), max_length=300)


class QuietForm(Form):
    starts_on = forms.DateField(label=_("From"), widget=DateInput())
    ends_on = forms.DateField(label=_("until and with"), widget=DateInput())
    why = line(_("Why, for your own eyes"), hint=_("For example: exams"))
