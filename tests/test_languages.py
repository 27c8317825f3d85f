"""A second language: each sentence can be found, and one that stands in a catalogue comes out translated."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.utils import translation
from django.utils.translation import trans_real

from tests.catalogue import write_catalogue

READING = Path(__file__).resolve().parent.parent / "halfhour" / "reading"
EMPTY = "This file is empty. Choose another, or paste the words of the page."


@pytest.fixture
def spanish(tmp_path, settings):
    """A catalogue of two sentences; the program is told to forget it afterwards."""
    write_catalogue(tmp_path, "es", {EMPTY: "Este archivo está vacío.", "Add a person": "Añadir una persona"})
    settings.LOCALE_PATHS, settings.LANGUAGES = [tmp_path], [("en", "English"), ("es", "Spanish")]
    _forget()
    yield
    settings.LOCALE_PATHS = configured.LOCALE_PATHS
    _forget()


def _forget() -> None:
    trans_real._translations = {}


def test_a_page_comes_in_the_language_that_a_browser_asks_for(client, world, spanish):
    assert "Añadir una persona" in client.get("/people/", headers={"accept-language": "es"}).content.decode()
    assert "Add a person" in client.get("/people/", headers={"accept-language": "en"}).content.decode()


def test_a_sentence_of_the_reader_that_knows_no_django_comes_out_translated(world, spanish):
    from halfhour.research.intake import CannotRead, Intake, read_ahead, whose

    with translation.override("es"), pytest.raises(CannotRead, match="está vacío"):
        intake = Intake(b"", filename="empty.pdf")
        read_ahead(intake)
        whose(intake)


def unmarked(path: Path):
    """What is given to Unreadable, or stands in a constant that is given to it, without being marked."""
    tree = ast.parse(path.read_text())
    marked = {
        name.id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _is_mark(node.value)
        for name in node.targets
        if isinstance(name, ast.Name)
    } | {name.name for node in tree.body if isinstance(node, ast.ImportFrom) for name in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Unreadable":
            for said in ast.walk(node.args[0]):
                if isinstance(said, ast.Constant) and isinstance(said.value, str) and " " in said.value:
                    if not (isinstance(node.args[0], ast.Call) and _is_mark(node.args[0])):
                        yield said.value
                elif isinstance(said, ast.Name) and said.id.isupper() and said.id not in marked:
                    yield said.id


def _is_mark(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "_"


def test_each_sentence_of_the_reader_can_be_found_for_a_catalogue():
    assert not [each for path in READING.rglob("*.py") for each in unmarked(path)]
