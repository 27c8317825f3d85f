"""What the page of questions needs is loaded while nobody waits."""

from halfhour.preparation.looked_up.kinds import kinds
from halfhour.preparation.looked_up.sure import expressions
from halfhour.preparation.ready import make_ready


def test_after_it_nothing_is_left_to_load():
    kinds.cache_clear()
    expressions.cache_clear()
    make_ready()
    before = expressions.cache_info().misses
    for each in kinds().kinds:
        expressions(each.name)
    assert kinds.cache_info().misses == 1
    assert expressions.cache_info().misses == before >= len(kinds().kinds)
