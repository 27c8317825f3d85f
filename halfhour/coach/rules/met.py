"""After a panel, a fair or an evening: two lines to whom one met there."""

from collections.abc import Iterator
from datetime import timedelta

from halfhour.coach.present import Present
from halfhour.coach.rules import order, sources
from halfhour.coach.rules.rule import Duty, places, rule
from halfhour.coach.situation import Met
from halfhour.foundation.words import marked as _

FORGOTTEN = 7  # so many times the days asked for: then two lines need another reason than the evening


@rule(
    "event-follow-up",
    "reach_out",
    "met",
    words=_("Write {name} two lines about “{event}”"),
    verb="person",
    because=_("Within two days they still know who you are, and what you spoke of is a reason to write."),
    source=sources.SENSE,
    settles=_("a letter to them, another contact, or a wish for a talk"),
    shown_from=_("the day of the event, where those days are not quiet"),
    due=_("{event_follow_up_days} days after it"),
    numbers=("event_follow_up_days",),
    settled_by_student=True,
)
def event_follow_up(met: Met, present: Present) -> Iterator[Duty]:
    days = present.policy.event_follow_up_days
    gone = present.today > met.happened_on + timedelta(days=days * FORGOTTEN)
    if met.is_wished or gone or order.is_left_alone(met.person, present) or present.is_quiet(present.today):
        return
    if met.in_touch_at and present.day_of(met.in_touch_at) >= met.happened_on:
        return
    yield Duty(
        subject=met.id,
        person=met.person,
        target=met.person.id,
        shown_at=present.start_of(met.happened_on),
        due_at=present.end_of(met.happened_on + timedelta(days=days)),
        places=places(event=met.event),
    )


RULES = (event_follow_up,)
