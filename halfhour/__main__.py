"""`python -m halfhour`."""

from halfhour.cli.main import run

run()
