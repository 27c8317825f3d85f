"""All rules, in the order of the process."""

from halfhour.coach.rules import (
    drafts,
    find,
    follow_up,
    invited,
    leads,
    meeting_day,
    met,
    prepare,
    reach_out,
    schedule,
    talk,
    thanks,
    waiting,
)

RULES = (
    *find.RULES,
    *met.RULES,
    *reach_out.RULES,
    *drafts.RULES,
    *waiting.RULES,
    *schedule.RULES,
    *invited.RULES,
    *meeting_day.RULES,
    *prepare.RULES,
    *talk.RULES,
    *thanks.RULES,
    *follow_up.RULES,
    *leads.RULES,
)
BY_ID = {rule.id: rule for rule in RULES}
