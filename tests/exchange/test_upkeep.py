"""What the beat lets go, and what it must leave."""

from datetime import timedelta

from halfhour.exchange.upkeep import drop_orphans
from halfhour.foundation.acts import KEPT_FOR, Act, acting, forget_old
from halfhour.research.intake import Intake, take_in
from halfhour.research.models import Blob, Source
from tests.pages import FIRM_PAGE

MONTH = KEPT_FOR + timedelta(days=1)


def with_source(world):
    return take_in(world.ada, Intake(FIRM_PAGE.encode(), "firm.html"), at=world.at)


def test_bytes_that_a_source_holds_stay(world):
    with_source(world)
    assert drop_orphans(world.at + MONTH) == 0


def test_bytes_whose_person_was_never_named_go_after_a_day(world):
    blob = Blob.objects.keep(world.sam, b"a page about nobody")
    assert drop_orphans(blob.created_at + timedelta(hours=23)) == 0
    assert drop_orphans(blob.created_at + timedelta(hours=25)) == 1


def test_a_person_taken_away_comes_back_with_their_pages_as_long_as_undo_is_there(world):
    with_source(world)
    with acting(world.sam, "people:remove", at=world.at) as act:
        world.ada.remove()
    assert drop_orphans(world.at + timedelta(days=29)) == 0
    Act.objects.get(id=act.id).undo(world.at + timedelta(days=29))
    assert Source.objects.of(world.sam).get().blob.data == FIRM_PAGE.encode()


def test_after_thirty_days_nothing_is_left_of_them(world):
    with_source(world)
    with acting(world.sam, "people:remove", at=world.at):
        world.ada.remove()
    later = world.at + MONTH
    assert forget_old(later) == 1
    assert drop_orphans(max(later, Blob.objects.get().created_at + timedelta(days=2))) == 1
    assert not Blob.objects.exists()
