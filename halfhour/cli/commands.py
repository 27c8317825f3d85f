"""Each command: find, one verb, print. What a page would need too stands in a room, not here."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from halfhour.cli import options
from halfhour.cli.options import for_example

ANY_PORT = click.IntRange(1, 65535)
A_PLACE = click.Path(path_type=Path)


@click.command(epilog=for_example("halfhour serve --port 9000 --no-browser", "halfhour serve --lan"))
@click.option(
    "--port", type=ANY_PORT, default=8765, metavar="PORT", show_default=True, help="The port on this computer."
)
@click.option("--browser/--no-browser", default=True, help="Open the browser, or not.")
@click.option("--lan", is_flag=True, help="For your own devices in the same network too.")
@click.option("--address", default="", help="This computer's address there, if --lan takes the wrong one.")
def serve(*, port: int, browser: bool, lan: bool, address: str) -> None:
    """Start Halfhour, and open the browser."""
    from halfhour.cli import serving

    serving.serve(port=port, open_browser=browser, lan=lan or bool(address), address=address)


@click.command(epilog=for_example("halfhour today", "halfhour today --at 2026-11-24T09:00 --json"))
@options.as_json
@options.at
def today(*, as_json: bool, at: str) -> None:
    """What is due, overdue and next."""
    from halfhour.cli import data

    student = data.student()
    cues = data.cues(student, data.moment(at, student))
    if as_json:
        click.echo(json.dumps(cues, indent=2, ensure_ascii=False, default=str))
        return
    data.print_cues(cues)


@click.command(
    short_help="Add a person: a name, a saved page or file, or -.",
    epilog=for_example('halfhour add "Marisol Quennell"', "halfhour add saved-page.html"),
)
@click.argument("what", metavar="NAME|FILE|-")
def add(what: str) -> None:
    """Add a person: by name, from a saved page or file, or - for what is piped in."""
    from halfhour.cli import data

    click.echo(data.add(what))


@click.command(short_help="Fill in an example of invented people.", epilog=for_example("halfhour demo --remove"))
@click.option("--remove", is_flag=True, help="Take the example away again.")
def demo(remove: bool) -> None:
    """Fill in an example of invented people; `--remove` takes it away in one step."""
    from halfhour.cli import data

    click.echo(data.remove_demo() if remove else data.fill_demo())


@click.command(short_help="Say what works on this computer.", epilog=for_example("halfhour doctor"))
@options.as_json
def doctor(as_json: bool) -> None:
    """Say what works on this computer, and what to do about what does not."""
    from halfhour.cli import health

    findings = health.examine()
    if as_json:
        click.echo(json.dumps([vars(each) for each in findings], indent=2))
    else:
        from halfhour.cli.columns import show

        rows = [("works" if each.works else "look", each.name, each.says) for each in findings]
        show(("", "Part", "What it says"), rows)
    sys.exit(0 if all(each.works for each in findings if each.needed) else 1)


@click.command(
    short_help="Everything in one file, checked after writing.", epilog=for_example("halfhour backup ~/halfhour.backup")
)
@click.argument("file", type=A_PLACE)
def backup(file: Path) -> None:
    """Everything in one FILE, checked after writing; nothing there is overwritten."""
    from halfhour.cli import data

    click.echo(data.back_up(file.expanduser()))


@click.command(
    short_help="Put a backup in place of the data.", epilog=for_example("halfhour restore ~/halfhour.backup")
)
@click.argument("file", type=A_PLACE)
def restore(file: Path) -> None:
    """Put a FILE that `halfhour backup` made in place of the data; what was there is kept aside."""
    from halfhour.cli import data

    click.echo(data.restore(file.expanduser(), at=datetime.now().astimezone()))
