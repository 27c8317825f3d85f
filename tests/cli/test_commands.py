"""The command line: one line on refusal and exit code 1, wrong use 2, and it needs nothing but a folder."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from string import ascii_lowercase

import click
import pytest

from halfhour.cli.main import COMMANDS, everywhere, with_default
from halfhour.research.listed import SHOWN
from tests.cli.command import halfhour, within
from tests.folder import ready
from tests.pages import FIRM_PAGE


@pytest.fixture
def home(tmp_path):
    return ready(tmp_path / "home")


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """A folder that the program made by itself, with the first person."""
    folder = tmp_path_factory.mktemp("begun") / "home"
    assert "Added Gita Rowan." in halfhour(folder, "add", "Gita Rowan").stdout
    return folder


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ([], ["serve"]),
        (["--port", "9000"], ["serve", "--port", "9000"]),
        (["--home", "x"], ["--home", "x", "serve"]),
        (["--home=x", "--no-browser"], ["--home=x", "serve", "--no-browser"]),
        (["today"], ["today"]),
        (["--home", "x", "today"], ["--home", "x", "today"]),
        (["--version"], ["--version"]),
    ],
)
def test_serve_is_what_it_does_by_default(typed, meant):
    assert with_default(typed) == meant


def test_help_gives_examples_and_version_a_number(home):
    assert "Examples" in within(home, "--help").stdout
    assert within(home, "--version").stdout.startswith("halfhour 0.")


def test_wrong_use_is_two_and_a_refusal_is_one_in_one_line(home):
    assert within(home, "nonsense").returncode == 2
    refused = halfhour(home, "read", "no-such-file.html")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "no-such-file.html" in refused.stderr


def test_add_takes_a_name_a_file_and_what_is_piped_in(home, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(FIRM_PAGE)
    assert "Added Gita Rowan." in halfhour(home, "add", "Gita Rowan").stdout
    assert "Added Marisol Quennell, with a source" in halfhour(home, "add", str(page)).stdout
    again = halfhour(home, "add", "-", piped=FIRM_PAGE.encode())
    assert (again.returncode, "already" in again.stderr) == (1, True)


@pytest.mark.parametrize("mistyped", ["no-such-page.html", "pages/quennell", "."])
def test_a_file_that_is_not_there_makes_no_person_of_that_name(home, mistyped):
    refused = halfhour(home, "add", mistyped)
    assert (refused.returncode, mistyped in refused.stderr) == (1, True)


def test_a_name_may_have_dots_and_commas(home):
    assert "Added J.D. Rowan, Jr." in halfhour(home, "add", "J.D. Rowan, Jr.").stdout


@pytest.mark.parametrize("name", ["Ann" * 3_000, "Ann " * 2_000])
def test_what_is_longer_than_any_name_is_refused_in_one_sentence(home, name):
    refused = halfhour(home, "add", name)
    assert (refused.returncode, refused.stderr) == (1, "That is longer than any name. Type the name alone.\n")


def test_a_name_with_half_a_letter_is_kept_without_it(home):
    assert halfhour(home, "add", "Ann \udcff Lee").stdout == "Added Ann ? Lee.\n"


def test_of_very_many_rows_it_says_how_many_are_added(home):
    names = [f"Ann {first.upper()}{second}ow" for first in ascii_lowercase for second in ascii_lowercase]
    told = halfhour(home, "add", "-", piped="\n".join(["Name,Firm", *(f"{each},Lee Law" for each in names)]).encode())
    assert told.stdout == f"Added {SHOWN} of {len(names)} people; up to {SHOWN} are added at once.\n"


def test_a_home_that_is_nobodys_is_the_name_of_a_file(home):
    refused = halfhour(home, "read", "~nobody-by-that-name/page.html")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)


def test_the_example_comes_and_goes_in_one_step(home):
    assert halfhour(home, "demo").returncode == 0
    assert halfhour(home, "demo").returncode == 1
    cues = json.loads(halfhour(home, "today", "--json").stdout)
    assert any("Tomas Birdsong" in cue["what"] for cue in cues)
    halfhour(home, "demo", "--remove")
    with closing(sqlite3.connect(home / "halfhour.sqlite3")) as database:
        for table in ("person", "interview", "letter", "talkevent", "thanks", "searchentry", "source"):
            assert database.execute(f"SELECT count(*) FROM halfhour_{table}").fetchone() == (0,), table


def test_today_at_a_moment_that_is_none_is_refused(home):
    refused = halfhour(home, "today", "--at", "next week")
    assert (refused.returncode, "2026-11-24T09:00" in refused.stderr) == (1, True)


def test_doctor_looks_at_the_folder_and_the_database(begun, tmp_path):
    home = Path(shutil.copytree(begun, tmp_path / "home"))
    told = {each["name"]: each for each in json.loads(halfhour(home, "doctor", "--json").stdout)}
    assert told["database"]["works"]
    home.chmod(0o755)
    told = halfhour(home, "doctor", "--json")
    assert told.returncode == 1
    assert "chmod 700" in told.stdout


def test_doctor_tells_the_line_of_a_slip_in_the_policy(home):
    halfhour(home, "today")
    (home / "policy.toml").write_text("[rules]\noff = [\n  'drees',\n]\n", encoding="utf-8")
    told = {each["name"]: each for each in json.loads(halfhour(home, "doctor", "--json").stdout)}
    assert told["policy"]["says"] == "policy.toml, line 3: there is no rule “drees”."
    assert told["policy"]["works"] is False


@pytest.mark.parametrize("command", ["today", "doctor", "serve"])
def test_a_data_folder_that_cannot_be_made_is_one_line(tmp_path, command):
    (tmp_path / "file").write_text("in the way")
    refused = halfhour(tmp_path / "file" / "home", command)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "data folder" in refused.stderr


def test_what_is_written_is_for_this_user_alone(begun, tmp_path):
    assert halfhour(begun, "backup", str(tmp_path / "backup")).returncode == 0
    for file in (begun, *begun.iterdir(), tmp_path / "backup"):
        assert file.stat().st_mode & 0o077 == 0, file


def test_each_command_says_how_it_is_used_with_an_example(home):
    listed = within(home, "--help").stdout
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        context = click.Context(everywhere, info_name="halfhour")
        command = everywhere.get_command(context, name)
        told = command.get_help(click.Context(command, parent=context, info_name=name))
        assert f"Usage: halfhour {name}" in told
        assert f"    halfhour {name}" in told.split("Example")[1]
    assert "..." not in listed.split("Commands:")[1].split("Examples:")[0]  # no line is cut


def test_serve_loads_nothing_that_only_other_commands_use(home):
    script = (
        "import sys; from halfhour.cli.main import everywhere; everywhere(['serve', '--help'], standalone_mode=False)"
    )
    then = "; print(*sorted(each for each in sys.modules if each.startswith(('halfhour.cli.', 'rich', 'django'))))"
    loaded = subprocess.run([sys.executable, "-c", script + then], capture_output=True, text=True, check=True).stdout
    assert loaded.splitlines()[-1].split() == ["halfhour.cli.commands", "halfhour.cli.main", "halfhour.cli.options"]


def test_rows_of_a_directory_are_added_and_nobody_twice(home):
    halfhour(home, "add", "Gita Rowan")
    table = b"Name,Firm\nGita Rowan,Rowan Law\nNell Farrow,Fenwick Tarn PC\n"
    assert "Added 1 of 2 people" in halfhour(home, "add", "-", piped=table).stdout
