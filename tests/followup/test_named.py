"""A jotting about somebody: the name, and what was said of them."""

import pytest

from halfhour.followup.named import name_in


@pytest.mark.parametrize(
    ("jotted", "name", "about"),
    [
        ("Dana Whitlock", "Dana Whitlock", ""),
        ("Talk to Tomás Beña Arriaga at the Iron Range office; may use her name", "Tomás Beña Arriaga", "all"),
        ("call Dana Whitlock, tax", "Dana Whitlock", "all"),
        ("Ask Ana de la Cruz about clerking", "Ana de la Cruz", "all"),
        ("Priya Raman (clerk, 8th Cir.)", "Priya Raman", "all"),
        ("her old boss at the PD", "her old boss at the PD", ""),
        ("Marta", "Marta", ""),
    ],
)
def test_the_name_is_told_from_what_is_said_of_them(jotted, name, about):
    assert name_in(jotted) == (name, jotted if about else "")
