"""When the student is free, and the invitation to a talk, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import click

from halfhour.cli import options
from halfhour.cli.options import for_example
from halfhour.foundation.refusals import Refused


@click.command(
    short_help="Windows that suit you, or you and somebody.",
    epilog=for_example("halfhour free", 'halfhour free "Marisol Quennell" --in-person'),
)
@click.argument("person", metavar="[PERSON]", default="")
@options.as_json
@click.option("--in-person", is_flag=True, help="Keep the way there and back free, too.")
@options.at
def free(person: str, *, as_json: bool, in_person: bool, at: str) -> None:
    """Windows that suit you, or you and PERSON: nothing in your calendars, business hours there."""
    from halfhour.cli import data

    student = data.student()
    rows = windows(student, person, at=data.moment(at, student), in_person=in_person)
    if as_json:
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    if not rows:
        click.echo("No window suits both in the days that are usually offered.")
        return
    from halfhour.cli.columns import show

    show(("Yours", "Theirs"), [(row["mine"], row["theirs"]) for row in rows])


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


@click.command(epilog=for_example('halfhour invite "Marisol Quennell" --out talk.ics'))
@click.argument("interview", metavar="INTERVIEW")
@options.as_json
@click.option("--out", type=click.Path(path_type=Path), help="Write the .ics file there.")
@options.at
def invite(interview: str, *, as_json: bool, out: Path | None, at: str) -> None:
    """The invitation to an agreed talk, as a calendar file. INTERVIEW is its id, or the person's name."""
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
        click.echo(json.dumps(about | {"minutes": meeting.minutes, "ics": held.decode()}, indent=2, ensure_ascii=False))
    elif out:
        click.echo(f"Wrote the invitation for {found} to {out}.")
    else:
        click.echo(held.decode(), nl=False)


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
