"""What the page frame is given by later rooms."""

from django.utils.translation import gettext_lazy as _

from halfhour.foundation.frame import Way, frame


def give() -> None:
    """Called once, when the program starts."""
    from halfhour.coach.track import next_step, track

    frame.track, frame.next_step = track, next_step
    frame.ways = (
        Way(_("Today"), "today", ("today", "coach")),
        Way(_("People"), "people", ("people", "person", "interview", "research", "interviews", "add")),
        Way(_("Letters"), "letters", ("letters", "outreach")),
        Way(_("Network"), "network", ("network",)),
        Way(_("Learned"), "learned", ("learned",)),
    )
