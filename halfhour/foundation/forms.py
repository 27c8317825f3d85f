"""Forms turn text into types. They never refuse on meaning, and never save."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.forms.renderers import TemplatesSetting
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

TOO_LONG = gettext_lazy("This is longer than %(limit_value)d characters. Leave out what is not needed.")
FIRST_YEAR, LAST_YEAR = 1900, 2199


class Renderer(TemplatesSetting):
    """Draws each field as the look has it: name above, hint between, error below in words."""

    field_template_name = "foundation/templates/_field.html"


def in_reach(day: date) -> None:
    """A day that can be turned to any zone's clock; the calendar ends in the year 9999. Raises ValidationError."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise forms.ValidationError(_("Look at the year again."))


class Form(forms.Form):
    """Every control looks like one of ours and tells a phone which keyboard to show."""

    def __init__(self, *args, **options) -> None:
        options.setdefault("label_suffix", "")
        super().__init__(*args, **options)
        for field in self.fields.values():
            for each in field.validators:
                if isinstance(each, MaxLengthValidator):
                    each.message = TOO_LONG
            if isinstance(field, forms.DateField):
                field.validators.append(in_reach)
            widget = field.widget
            if not isinstance(widget, forms.CheckboxInput | forms.RadioSelect | forms.CheckboxSelectMultiple):
                widget.attrs["class"] = f"input {widget.attrs.get('class', '')}".strip()

    def let_choose(self, name: str, choices: list[tuple[Any, Any]]) -> None:
        """What that field offers, where only the page knows it."""
        field = self.fields[name]
        if not isinstance(field, forms.ChoiceField):
            raise TypeError(f"{name} offers no choice")
        field.choices = choices


def faults(form: forms.Form) -> dict[str, list[str]]:
    """What is wrong with each field, by its label; under no name, what is wrong with the whole."""
    return {
        str(form.fields[name].label or name) if name in form.fields else "": [str(each) for each in errors]
        for name, errors in form.errors.items()
    }


class DateInput(forms.DateInput):
    """The browser's own date picker."""

    input_type = "date"

    def __init__(self, **options) -> None:
        super().__init__(format="%Y-%m-%d", **options)


class TimeInput(forms.TimeInput):
    """The browser's own time picker."""

    input_type = "time"

    def __init__(self, **options) -> None:
        super().__init__(format="%H:%M", **options)
