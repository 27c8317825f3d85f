"""The law of order: what must come before a letter to somebody may leave."""

from datetime import date, timedelta

from halfhour.coach.present import Present
from halfhour.coach.situation import Interview, Introduction, Person
from halfhour.student.policy import Named


def is_named(person: Person, named: tuple[Named, ...]) -> bool:
    """Whether the school's list means this person: by address, or by name however it is spaced and cased."""
    name, email = " ".join(person.name.split()).casefold(), person.email.casefold()
    return any(
        (one.email and one.email.casefold() == email) or (one.name and " ".join(one.name.split()).casefold() == name)
        for one in named
    )


def asks_office_first(person: Person, present: Present) -> bool:
    return person.kind == "judge" or is_named(person, present.policy.ask_office_first)


def is_left_alone(person: Person, present: Present) -> bool:
    """The student or the school said not to write to them."""
    return person.do_not_contact or is_named(person, present.policy.not_to_contact)


def is_declined(rule: str, person: Person, present: Present) -> bool:
    """Whether the student has said *Done* or *Not this time* of a rule about this person."""
    return any(
        one.rule == rule and one.subject == person.id and (one.until is None or present.today < one.until)
        for one in present.situation.declined
    )


def unthanked(interview: Interview) -> Introduction | None:
    """The introduction to this person whose giver was not thanked yet."""
    return next((one for one in interview.origins if one.thanked_at is None), None)


def colleague_written_to(interview: Interview, present: Present) -> tuple[Interview, date] | None:
    """Another interview whose request reached the same office of late, and the day until which to wait."""
    if not interview.person.offices:
        return None
    for other in present.situation.interviews:
        if other.id == interview.id or not other.approach or other.approach.withdrawn_at:
            continue
        if set(other.person.offices) & set(interview.person.offices):
            until = present.day_of(other.approach.sent_at) + timedelta(days=present.policy.same_office_days)
            if present.today < until:
                return other, until
    return None


def may_be_written(interview: Interview, present: Present) -> bool:
    """Whether nothing stands before the first letter to this person today."""
    person = interview.person
    office_knows = not asks_office_first(person, present) or is_declined("ask-office-first", person, present)
    rests = person.rest_until is not None and present.today < person.rest_until
    return (
        office_knows
        and not rests
        and not is_left_alone(person, present)
        and unthanked(interview) is None
        and not present.is_quiet(present.today)
        and colleague_written_to(interview, present) is None
    )
