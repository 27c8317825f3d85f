"""Letters, who has not answered, and what came in: for the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from halfhour.cli import options
from halfhour.cli.options import for_example


@click.command(epilog=for_example("halfhour letters --json"))
@options.as_json
def letters(as_json: bool) -> None:
    """Drafts, and the letters that left."""
    from halfhour.cli import data

    student = data.student()
    from halfhour.letters.models import Channel, LetterKind
    from halfhour.letters.models import Letter as LetterRow

    values = ("id", "to_name", "person__name", "kind", "channel", "subject", "created_at", "sent_at")
    found = LetterRow.objects.of(student).order_by("-sent_at", "-created_at").values_list(*values)
    rows = [
        {
            "id": str(id), "state": "sent" if sent_at else "draft", "name": to_name or name or "",
            "kind": str(LetterKind(kind).label), "channel": str(Channel(channel).label), "subject": subject,
            "at": (sent_at or created_at).isoformat(),
        }
        for id, to_name, name, kind, channel, subject, created_at, sent_at in found
    ]  # fmt: skip
    rows.sort(key=lambda row: row["state"])
    _print(rows, as_json, ("State", "On", "To", "Letter"), _letter_row)


@click.command(short_help="Who has not answered yet.", epilog=for_example("halfhour waiting"))
@options.as_json
def waiting(as_json: bool) -> None:
    """Who has not answered yet, and from which day on a reminder is polite."""
    from halfhour.cli import data
    from halfhour.foundation.time import now

    student = data.student()
    from halfhour.coach.look import policy_in_force
    from halfhour.outreach.waiting import waiting_rows

    found = waiting_rows(student, today=student.today(now()), policy=policy_in_force())
    rows = [
        {
            "name": each.name, "written_on": each.written_on.isoformat(), "business_days": each.business_days,
            "reminded_on": each.reminded_on.isoformat() if each.reminded_on else None,
            "reminder_from": each.nudge_on.isoformat() if each.nudge_on else None, "came": each.came or None,
        }
        for each in found
    ]  # fmt: skip
    _print(rows, as_json, ("Who", "Written", "Business days", "And now"), _waiting_row)


@click.command(
    short_help="What came in and waits for your word.",
    epilog=for_example("halfhour answers --mailbox saved.mbox"),
)
@click.option("--mailbox", type=click.Path(path_type=Path), help="An .eml, .mbox or saved text to take in first.")
@options.as_json
def answers(mailbox: Path | None, as_json: bool) -> None:
    """What came in and waits for your word; a file is taken in first."""
    from halfhour.cli import data
    from halfhour.cli.given import bytes_of

    given = bytes_of(str(mailbox)) if mailbox else b""
    student = data.student()
    from django.utils.translation import gettext as _

    from halfhour.desk import arriving
    from halfhour.desk.answers import plain_answers
    from halfhour.foundation import acts
    from halfhour.foundation.time import now

    at = now()
    if given:
        with acts.acting(student, "desk:bring", at=at, told=_("Answers were taken in.")):
            came = arriving.bring(student, [given], at=at)
        said = f"{len(came.new)} new, {came.known} known already, {came.passed} about other things."
        click.echo(" ".join([said, *came.refused]), err=True)
    _print(plain_answers(student, at=at), as_json, ("On", "From", "Seems to say", "Words"), _answer_row)


def _letter_row(row: dict[str, Any]) -> tuple[str, ...]:
    return row["state"], row["at"][:10], row["name"], f"{row['kind']}, {row['channel']}"


def _waiting_row(row: dict[str, Any]) -> tuple[str, ...]:
    then = f"a reminder from {row['reminder_from']} on" if row["reminder_from"] else "let it rest"
    return row["name"], row["written_on"], str(row["business_days"]), row["came"] or then


def _answer_row(row: dict[str, Any]) -> tuple[str, ...]:
    words = " ".join(row["text"].split())[:160]
    return row["came_at"][:10], f"{row['person'] or row['from']} ({row['kind']})", row["seems_to_say"] or "", words


def _print(
    rows: list[dict[str, Any]], as_json: bool, heads: Sequence[str], told: Callable[[dict[str, Any]], Sequence[str]]
) -> None:
    if as_json:
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False, default=str))
    elif not rows:
        click.echo("Nothing.")
    else:
        from halfhour.cli.columns import show

        show(heads, [told(row) for row in rows])
