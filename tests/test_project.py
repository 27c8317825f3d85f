"""Locks, documents and commands say what is true."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LINUX = {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"}
MAC = {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"}
WINDOWS = {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"}
OURS = [
    each for each in ROOT.rglob("*") if each.suffix in {".md", ".txt", ".toml", ".in", ".sh", ".py", ".html", ".js"}
]
NOT_OURS = {".venv", "node_modules", "__pycache__", ".git"}


def locked(name: str) -> dict[str, str]:
    """Each locked package with its marker, or an empty text."""
    lines = re.findall(r"^([a-z0-9][\w.-]*)==\S+(?: ; ([^\\\n]+))?", (ROOT / "requirements" / name).read_text(), re.M)
    return {package: marker.strip() for package, marker in lines}


@pytest.mark.parametrize("lock", ["runtime.txt", "test.txt"])
@pytest.mark.parametrize("system", [LINUX, MAC, WINDOWS], ids=["Linux", "macOS", "Windows"])
def test_every_direct_dependency_is_locked_for_every_system(lock, system):
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    packages = locked(lock)
    for each in wanted:
        name = canonicalize_name(Requirement(each).name)
        marker = packages[name]
        assert not marker or Marker(marker).evaluate(system), name


def test_markers_name_what_only_one_system_needs():
    markers = " ".join(locked("runtime.txt").values())
    assert "sys_platform == 'win32'" in markers
    assert "sys_platform == 'linux'" in markers


@pytest.mark.parametrize("lock", ["runtime.txt", "test.txt"])
def test_every_package_is_locked_with_hashes(lock):
    text = (ROOT / "requirements" / lock).read_text()
    entries = re.split(r"^(?=[a-z0-9][\w.-]*==)", text, flags=re.M)[1:]
    assert entries
    assert all("--hash=sha256:" in each for each in entries)


def test_no_file_names_a_package_index_or_a_place_of_one_machine():
    wrong = re.compile(r"py" + r"pi\.org|python" + r"hosted" + r"\.org|index-url [h]ttp|/ro" + r"ot/|/home/[a-z]+/")
    for file in OURS:
        if not NOT_OURS & set(file.relative_to(ROOT).parts):
            assert not wrong.search(file.read_text(errors="replace")), file


def test_the_readme_begins_with_its_two_commands():
    lines = [
        line for line in (ROOT / "README.md").read_text().splitlines() if line and not line.startswith(("#", "```"))
    ]
    assert lines[0].startswith("make run")
    assert lines[1].startswith("make test")


def test_links_between_documents_lead_somewhere():
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for link in re.findall(r"\]\((?!http)([^)#]+)", document.read_text()):
            assert (document.parent / link).exists(), f"{document.name}: {link}"


def test_every_target_that_the_readme_names_is_in_the_makefile():
    makefile = (ROOT / "Makefile").read_text()
    for target in set(re.findall(r"`make ([a-z]+)`", (ROOT / "README.md").read_text())):
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_the_check_calls_the_test_command_of_the_readme():
    assert "make check" in (ROOT / ".ci" / "run").read_text()
    assert "$(MAKE) test" in (ROOT / "Makefile").read_text()


def test_the_rooms_of_the_house_are_in_its_plan():
    rooms = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]["layers"]
    plan = re.findall(r"^\| `(\w+)` \|", (ROOT / "ARCHITECTURE.md").read_text(), re.M)
    assert plan == rooms[::-1]


def test_it_is_named_so_that_it_is_not_taken_for_another():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert (project["name"], list(project["scripts"])) == ("halfhour-app", ["halfhour"])


def test_no_person_and_no_sentence_of_the_held_out_set_is_trained_on():
    held = told(*(ROOT / "lab" / "heldout").rglob("*.jsonl"))
    trained = told(*(ROOT / "lab" / "data").rglob("*.jsonl"))
    assert len(held) > 150
    assert not held & trained


def told(*files: Path) -> set[str]:
    """The people of documents and the sentences of the job-asking check."""
    lines = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines() if line]
    return {line.get("about") or line["text"] for line in lines if "about" in line or "text" in line}
