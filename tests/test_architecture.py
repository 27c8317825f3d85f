"""The house rules that imports alone do not show: templates, URL names, sizes, owners."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest
from django.apps import apps

from halfhour.foundation.owned import Owned

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "halfhour"
ROOMS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]["layers"]
HEIGHT = {room: len(ROOMS) - place for place, room in enumerate(ROOMS)}
NOT_OF_THE_STUDENT = {"Account", "Student", "Act", "ActRow", "SearchEntry"}
MOST_LINES = {".py": 300, ".html": 120, ".css": 250, ".js": 250}
MOST_FUNCTION_LINES, MOST_VIEW_LINES = 40, 25


def files(*endings: str) -> list[Path]:
    found = (each for each in PACKAGE.rglob("*") if each.suffix in endings and "migrations" not in each.parts)
    return sorted(each for each in found if "__pycache__" not in each.parts)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_a_door_plate(room):
    tree = ast.parse((PACKAGE / room / "__init__.py").read_text())
    assert ast.get_docstring(tree), f"{room} has no door plate"
    assert len(tree.body) == 1, f"{room}/__init__.py holds code"


@pytest.mark.parametrize("path", files(".html", ".txt"), ids=lambda each: str(each.relative_to(PACKAGE)))
def test_a_template_looks_back(path):
    text = path.read_text()
    for room in re.findall(r"\{%-?\s*(?:include|extends)\s+[\"']([a-z_]+)/", text):
        assert HEIGHT[room] <= HEIGHT[room_of(path)], f"{path.name} includes from the later room {room}"
    for room in re.findall(r"\{%-?\s*url\s+[\"']([a-z_]+):", text):
        assert HEIGHT[room] <= HEIGHT[room_of(path)], f"{path.name} links to the later room {room}"


@pytest.mark.parametrize("path", files(".py"), ids=lambda each: str(each.relative_to(PACKAGE)))
def test_a_module_names_no_url_of_a_later_room(path):
    if room_of(path) in HEIGHT:
        for room in re.findall(r"(?:reverse|redirect|otherwise)\W{1,3}[\"']([a-z_]+):[a-z_]+[\"']", path.read_text()):
            assert HEIGHT[room] <= HEIGHT[room_of(path)], f"{path.name} names a URL of the later room {room}"


@pytest.mark.parametrize("path", files(".py", ".html", ".css", ".js"), ids=lambda each: str(each.relative_to(PACKAGE)))
def test_a_file_is_small(path):
    lines = len(path.read_text().splitlines())
    assert lines <= MOST_LINES[path.suffix], f"{lines} lines: does a thing with a name want to come out?"


@pytest.mark.parametrize("path", files(".py"), ids=lambda each: str(each.relative_to(PACKAGE)))
def test_a_function_is_short(path):
    most = MOST_VIEW_LINES if path.name == "views.py" else MOST_FUNCTION_LINES
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            lines = node.end_lineno - node.lineno + 1
            assert lines <= most, f"{node.name} has {lines} lines"
            assert len(node.args.args) - (node.args.args[:1] != [] and node.args.args[0].arg in ("self", "cls")) <= 5


def test_no_style_or_script_stands_in_a_page():
    for path in files(".html"):
        found = re.search(
            r"\sstyle=|<style|\son[a-z]+=\"|<script(?![^>]*src=)|https?://(?!www\.w3\.org)", path.read_text()
        )
        assert not found, f"{path.relative_to(PACKAGE)}: {found and found.group()}"


def test_no_exemption_stands_in_the_code():
    for path in [*files(".py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "lab").rglob("*.py")]:
        assert not re.search(r"# *(no" + r"qa|type: *ignore|pragma: no cover)", path.read_text()), path


def test_every_row_has_one_student():
    for model in apps.get_app_config("halfhour").get_models():
        if model.__name__ not in NOT_OF_THE_STUDENT:
            assert issubclass(model, Owned), model.__name__


def test_indexes_and_constraints_begin_with_the_student():
    for model in apps.get_app_config("halfhour").get_models():
        if issubclass(model, Owned):
            for each in [*model._meta.indexes, *(c for c in model._meta.constraints if hasattr(c, "fields"))]:
                assert each.fields[0] == "student", f"{model.__name__}: {each.name}"


def test_no_earlier_room_hears_of_a_later_one_by_a_reverse_relation():
    heights = {model: HEIGHT[model.__module__.split(".")[1]] for model in apps.get_app_config("halfhour").get_models()}
    for model, height in heights.items():
        later = {
            each.get_accessor_name()
            for each in model._meta.related_objects
            if each.get_accessor_name() and heights[each.related_model] > height
        }
        source = "\n".join(each.read_text() for each in (PACKAGE / model.__module__.split(".")[1]).rglob("*.py"))
        for name in later:
            assert not re.search(rf"\.{name}\b(?!\s*=)(?=\.|\()", source), (
                f"{model.__name__}.{name} belongs to a later room"
            )


def test_pages_of_the_rooms_are_in_the_table_of_contents():
    named = set(re.findall(r"import ([\w, ]+)$", (PACKAGE / "models.py").read_text(), re.M))
    listed = {name.strip() for line in named for name in line.split(",")}
    assert {model.__name__ for model in apps.get_app_config("halfhour").get_models()} <= listed
