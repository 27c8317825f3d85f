"""The one entry point: `halfhour`, or `python -m halfhour`."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import click

from halfhour import __version__
from halfhour.cli.options import for_example

EXAMPLES = for_example(
    "halfhour                              start, and open the browser",
    'halfhour add "Marisol Quennell"       a person by name',
    "halfhour add saved-page.html          a person from a saved page",
    "halfhour read saved-page.html --json  what the page says, with quotes",
    "halfhour today                        what is due, overdue and next",
    'halfhour free "Marisol Quennell"      windows that suit both of you',
    "halfhour backup ~/halfhour.backup     everything in one file",
)
# Where each command stands, in the order of the help. A module is loaded when its command is named.
COMMANDS = {
    "serve": "commands", "today": "commands", "add": "commands", "read": "judging", "people": "judging",
    "check-questions": "judging", "check-text": "judging", "common-ground": "judging", "letters": "post",
    "waiting": "post", "answers": "post", "free": "times", "invite": "times", "demo": "commands",
    "doctor": "commands", "backup": "commands", "restore": "commands",
}  # fmt: skip
TAKES_A_VALUE = {"--home"}


class Commands(click.Group):
    """Loads a command when it is named, so that `serve` waits for nothing it does not use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"halfhour.cli.{COMMANDS[cmd_name]}")
        return getattr(module, cmd_name.replace("-", "_"))


@click.command(cls=Commands, epilog=EXAMPLES)
@click.option("--home", type=click.Path(path_type=Path), help="The data folder, instead of the platform's own.")
@click.version_option(__version__, message="halfhour %(version)s", help="Say which.")
def everywhere(home: Path | None) -> None:
    """From a name to a conversation to a network: the informational interview as software."""
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
    from halfhour.foundation.refusals import Refused

    os.umask(0o077)  # what is written is for this user alone
    _speak_utf8()
    try:
        everywhere(with_default(sys.argv[1:]), prog_name="halfhour")
    except Refused as refusal:
        _end(refusal.sentence)
    except OSError as fault:
        _end(f"{fault.filename or 'The disk'}: {fault.strerror}. Is the data folder right, and not full?")
    except Exception as fault:
        if not (said := _said_of_database(fault)):
            raise
        _end(said)


def _end(said: str) -> None:
    click.echo(said, err=True)
    sys.exit(1)


def _said_of_database(fault: Exception) -> str:
    from halfhour.foundation.faults import sentence_for

    return sentence_for(fault)


def _speak_utf8() -> None:
    """Other programs read UTF-8, whatever the platform's habit; half a character becomes its escape, as in JSON."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
