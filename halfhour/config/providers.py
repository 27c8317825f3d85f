"""What the page frame is given by later rooms, and what is kept from run to run."""

from collections.abc import Callable

from django.core.cache import caches
from django.utils.translation import gettext_lazy as _

from halfhour.foundation.frame import Way, frame


def give() -> None:
    """Called once, when the program starts."""
    from halfhour.coach.track import next_step, track
    from halfhour.student.business_days import memory

    memory.keep = kept
    frame.track, frame.next_step = track, next_step
    frame.ways = (
        Way(_("Today"), "today", ("today", "coach")),
        Way(_("People"), "people", ("people", "person", "interview", "research", "interviews", "add")),
        Way(_("Letters"), "letters", ("letters", "outreach", "answers", "waiting", "mail")),
        Way(_("Network"), "network", ("network",)),
        Way(_("Learned"), "learned", ("learned",)),
    )


def kept(key: str, work_out: Callable[[], list[str]]) -> list[str]:
    """What was worked out once, from the folder that may be thrown away."""
    return caches["kept"].get_or_set(key, work_out, timeout=None) or []
