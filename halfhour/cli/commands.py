"""Each command: find, one verb, print. What a page would need too stands in a room, not here."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from halfhour.cli.judging import AsJson, check_questions, check_text, common_ground, people, read
from halfhour.cli.post import answers, letters, waiting
from halfhour.cli.times import free, invite

POST = (letters, waiting, answers)
READING = (read, people, check_questions, check_text, common_ground)
TIMES = (free, invite)


def attach(app: typer.Typer) -> None:
    """Give the entry point its commands."""
    for command in (serve, today, add, *READING, *POST, *TIMES, demo, doctor, backup, restore):
        app.command()(command)


def serve(
    port: Annotated[int, typer.Option(help="The port on this computer.", min=1, max=65535)] = 8765,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the browser.")] = True,
    lan: Annotated[bool, typer.Option("--lan", help="For your own devices in the same network too.")] = False,
    address: Annotated[str, typer.Option(help="This computer's address there, if --lan takes the wrong one.")] = "",
) -> None:
    """Start Halfhour, and open the browser."""
    from halfhour.cli import serving

    serving.serve(port=port, open_browser=browser, lan=lan or bool(address), address=address)


def today(
    as_json: AsJson = False,
    at: Annotated[str, typer.Option(help="A moment such as 2026-11-24T09:00, instead of now.")] = "",
) -> None:
    """What is due, overdue and next."""
    from halfhour.cli import data

    student = data.student()
    cues = data.cues(student, data.moment(at, student))
    if as_json:
        typer.echo(json.dumps(cues, indent=2, ensure_ascii=False, default=str))
        return
    data.print_cues(cues)


def add(
    what: Annotated[str, typer.Argument(metavar="NAME|FILE|-", help="A name, a file, or - for what is piped in.")],
) -> None:
    """Add a person: by name, from a saved page or file, or from what is piped in."""
    from halfhour.cli import data

    typer.echo(data.add(what))


def demo(remove: Annotated[bool, typer.Option("--remove", help="Take the example away again.")] = False) -> None:
    """Fill in an example of invented people; `--remove` takes it away in one step."""
    from halfhour.cli import data

    typer.echo(data.remove_demo() if remove else data.fill_demo())


def doctor(as_json: AsJson = False) -> None:
    """Say what works on this computer, and what to do about what does not."""
    from halfhour.cli import health

    findings = health.examine()
    if as_json:
        typer.echo(json.dumps([vars(each) for each in findings], indent=2))
    else:
        for each in findings:
            typer.echo(f"{'works ' if each.works else 'look  '} {each.name:14} {each.says}")
    raise typer.Exit(0 if all(each.works for each in findings if each.needed) else 1)


def backup(file: Annotated[Path, typer.Argument(help="Where the backup goes; nothing there is overwritten.")]) -> None:
    """Everything in one file, checked after writing."""
    from halfhour.cli import data

    typer.echo(data.back_up(file.expanduser()))


def restore(file: Annotated[Path, typer.Argument(help="A file that `halfhour backup` made.")]) -> None:
    """Put a backup in place of the data; what was there is kept aside."""
    from halfhour.cli import data

    typer.echo(data.restore(file.expanduser(), at=datetime.now().astimezone()))
