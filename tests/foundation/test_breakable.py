"""A long address breaks where a reader would break it."""

import pytest

from halfhour.foundation.tags import breakable


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("who@else.example", "who@<wbr>else.<wbr>example"),
        ("Ada Brightwater", "Ada Brightwater"),
        ("<b>@x", "&lt;b&gt;@<wbr>x"),
        ("", ""),
    ],
)
def test_an_address_breaks_behind_its_signs(address, shown):
    assert breakable(address) == shown
