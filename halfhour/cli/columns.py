"""What a person reads in a terminal: rows in columns. Other programs ask for `--json`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

WIDE = 10_000  # columns where nobody looks: a line that is piped on is not broken


def show(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print *rows* below *heads*; words that are too long for the terminal go on in their own column."""
    # Loaded when something is to be shown: `serve` shows nothing.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(width=WIDE, highlight=False)
    table = Table(box=None, pad_edge=False, header_style="bold", show_header=console.is_terminal)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    with console.capture() as told:
        console.print(table, soft_wrap=not console.is_terminal)
    for line in told.get().splitlines():
        click.echo(line.rstrip())  # the last column is filled up to its width, and other programs would read that
