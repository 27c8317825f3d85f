"""The one entry point: `halfhour`, or `python -m halfhour`."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from halfhour import __version__

EXAMPLES = """
Examples:

  halfhour                              start, and open the browser

  halfhour add "Marisol Quennell"       a person by name

  halfhour add saved-page.html          a person from a saved page

  halfhour read saved-page.html --json  what the page says, with quotes

  halfhour today                        what is due, overdue and next

  halfhour free "Marisol Quennell"       windows that suit both of you

  halfhour backup ~/halfhour.backup     everything in one file
"""
app = typer.Typer(
    help="From a name to a conversation to a network: the informational interview as software.",
    epilog=EXAMPLES, no_args_is_help=False, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
)  # fmt: skip
TAKES_A_VALUE = {"--home"}


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"halfhour {__version__}")
        raise typer.Exit


@app.callback()
def everywhere(
    home: Annotated[Path | None, typer.Option(help="The data folder, instead of the platform's own.")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which.")] = False,
) -> None:
    """What holds for every command."""
    if home:
        os.environ["HALFHOUR_HOME"] = str(home.expanduser().absolute())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.config.settings")


def with_default(arguments: list[str]) -> list[str]:
    """`halfhour` alone, or with options of serve, means `halfhour serve`."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        if arguments[place] in {"--help", "--version"}:
            return arguments
        if arguments[place].split("=")[0] not in TAKES_A_VALUE:
            break
        place += 1 if "=" in arguments[place] else 2
    if place < len(arguments) and not arguments[place].startswith("-"):
        return arguments
    return [*arguments[:place], "serve", *arguments[place:]]


def run() -> None:
    """What the command runs. A refusal is one line and exit code 1; wrong use is exit code 2."""
    from halfhour.cli import commands
    from halfhour.foundation.refusals import Refused

    commands.attach(app)
    os.umask(0o077)  # what is written is for this user alone
    _speak_utf8()
    try:
        app(with_default(sys.argv[1:]), prog_name="halfhour")
    except Refused as refusal:
        typer.echo(refusal.sentence, err=True)
        sys.exit(1)
    except OSError as fault:
        typer.echo(
            f"{fault.filename or 'The disk'}: {fault.strerror}. Is the data folder right, and not full?", err=True
        )
        sys.exit(1)
    except Exception as fault:
        if not (said := _said_of_database(fault)):
            raise
        typer.echo(said, err=True)
        sys.exit(1)


def _said_of_database(fault: Exception) -> str:
    from halfhour.foundation.faults import sentence_for

    return sentence_for(fault)


def _speak_utf8() -> None:
    """Other programs read UTF-8, whatever the platform's habit; half a character becomes its escape, as in JSON."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
