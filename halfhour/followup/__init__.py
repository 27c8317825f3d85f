"""The day after and what comes of it: debrief, thanks, advice, promises, leads, reports.

Jottings become advice, names and thanks here; nothing is asked twice."""
