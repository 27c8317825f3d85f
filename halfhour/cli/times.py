"""When the student is free, and the invitation to a talk, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from halfhour.cli.judging import AsJson
from halfhour.foundation.refusals import Refused

Whom = Annotated[str, typer.Argument(metavar="[PERSON]", help="Somebody with whom times are to be found.")]
Talk = Annotated[str, typer.Argument(metavar="INTERVIEW", help="The interview's id, or the person's name.")]
At = Annotated[str, typer.Option(help="A moment such as 2026-11-24T09:00, instead of now.")]


def free(
    person: Whom = "",
    as_json: AsJson = False,
    in_person: Annotated[bool, typer.Option("--in-person", help="Keep the way there and back free, too.")] = False,
    at: At = "",
) -> None:
    """Windows that suit you, or you and somebody: nothing in your calendars, business hours there."""
    from halfhour.cli import data

    student = data.student()
    rows = windows(student, person, at=data.moment(at, student), in_person=in_person)
    if as_json:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        typer.echo(f"{row['mine']}{'   ' + row['theirs'] if row['theirs'] else ''}")
    if not rows:
        typer.echo("No window suits both in the days that are usually offered.")


def windows(student: Any, name: str, *, at: Any, in_person: bool) -> list[dict[str, Any]]:
    """Each window on both walls, with its moments in UTC. Raises Refused."""
    from halfhour.cli.data import policy
    from halfhour.scheduling.offers.offering import calendars_for
    from halfhour.scheduling.offers.windows import free_windows, suggested
    from halfhour.scheduling.saying import on_both_walls

    interview = _interview(student, name) if name else None
    zone = interview.person.zone if interview else student.zone
    if not zone or not student.zone:
        raise Refused("A time zone is not known yet: type yours under About you, and theirs where times are offered.")
    seen = calendars_for(student, interview, at=at, policy=policy(), in_person=in_person)
    found = free_windows(seen)
    proposed = suggested(found, seen)
    rows = []
    for each in found:
        walls = on_both_walls(each.starts_at, each.ends_at, student=student, person=_whom(interview), zone=zone)
        rows.append(
            {
                "starts_at": each.starts_at.isoformat(), "ends_at": each.ends_at.isoformat(), "minutes": each.minutes,
                "mine": walls.mine, "theirs": walls.theirs, "proposed": each in proposed,
            }
        )  # fmt: skip
    return rows


def invite(
    interview: Talk,
    as_json: AsJson = False,
    out: Annotated[Path | None, typer.Option(help="Write the .ics file there.")] = None,
    at: At = "",
) -> None:
    """The invitation to an agreed talk, as a calendar file."""
    from halfhour.cli import data

    student = data.student()
    from halfhour.scheduling.invitations.invitation import invitation
    from halfhour.scheduling.models import Meeting

    moment = data.moment(at, student)
    found = _interview(student, interview)
    meeting = Meeting.objects.of(student).coming(moment).filter(interview=found).first()
    if meeting is None:
        raise Refused(f"No talk with {found} is agreed yet.")
    held = invitation(meeting, who=student, at=moment, policy=data.policy())
    if out:
        out.expanduser().write_bytes(held)
    if as_json:
        about = {"uid": meeting.uid, "sequence": meeting.sequence, "starts_at": meeting.starts_at.isoformat()}
        typer.echo(json.dumps(about | {"minutes": meeting.minutes, "ics": held.decode()}, indent=2, ensure_ascii=False))
    elif out:
        typer.echo(f"Wrote the invitation for {found} to {out}.")
    else:
        typer.echo(held.decode(), nl=False)


def _interview(student: Any, name: str) -> Any:
    """By id, or by the person's name: the open one first. Raises Refused."""
    from halfhour.interviews.models import Interview

    mine = Interview.objects.of(student).select_related("person")
    try:
        found = mine.filter(pk=UUID(name)).first()
    except ValueError:
        named = mine.filter(person__name__icontains=name.strip())
        found = named.filter(closed_at=None).first() or named.order_by("-wanted_at").first()
    if found is None:
        raise Refused(f"No interview with “{name}” is known.")
    return found


def _whom(interview: Any) -> Any:
    from halfhour.people.models import Person

    return interview.person if interview else Person(name="me")
