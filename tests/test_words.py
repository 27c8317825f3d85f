"""Every sentence a student reads can be translated: no bare words in a template, none in a refusal."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "halfhour"
TEMPLATES = sorted(PACKAGE.rglob("templates/**/*.html"))
OUR_NAME = "Halfhour"
NOT_READ = re.compile(
    r"\{%-?\s*block (?:sheet|body_attributes) %\}[\w -]*\{%-?\s*endblock"  # class names
    r"|\{%-?\s*blocktranslate\b.*?endblocktranslate\s*-?%\}|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}"
    r"|<script.*?</script>|<!--.*?-->|<[^>]*>|&#?\w+;",
    re.S,
)
READ_ALOUD = re.compile(r'\b(?:title|aria-label|placeholder|alt|data-label)="([^"{]*[A-Za-z]{2}[^"{]*)"')
SAID_AT_THE_EDGE = {"cli"}  # the command line speaks English


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda each: str(each.relative_to(PACKAGE)))
def test_no_word_stands_bare_in_a_template(path):
    bare = [line.strip() for line in NOT_READ.sub("\n", path.read_text()).replace(OUR_NAME, "").splitlines()]
    assert not [line for line in bare if re.search("[A-Za-z]{2}", line)]
    assert not READ_ALOUD.findall(path.read_text())


def refusals(path: Path):
    """The first word given to whatever is raised by a name that students may see."""
    for node in ast.walk(ast.parse(path.read_text())):
        call = node.exc if isinstance(node, ast.Raise) else None
        if isinstance(call, ast.Call) and call.args and isinstance(call.func, ast.Name):
            yield call.func.id, call.args[0]


def test_no_refusal_is_said_in_bare_words():
    from halfhour.foundation import refusals as known

    meant = {known.Refused.__name__}
    found = []
    for _round in range(2):  # a refusal of a refusal is one too
        for path in PACKAGE.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.ClassDef) and meant & {
                    each.id for each in node.bases if isinstance(each, ast.Name)
                }:
                    meant.add(node.name)
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] not in SAID_AT_THE_EDGE:
            found += [
                path.name
                for name, said in refusals(path)
                if name in meant and isinstance(said, ast.Constant | ast.JoinedStr)
            ]
    assert len(meant) > 10
    assert not found


def test_what_the_check_looks_for_is_found():
    assert re.search("[A-Za-z]{2}", NOT_READ.sub("\n", "<p>Bare words</p>"))
    assert not re.search("[A-Za-z]{2}", NOT_READ.sub("\n", '<p class="x">{% translate "Words" %}</p>'))
    assert READ_ALOUD.findall('<a title="Bare words">')
