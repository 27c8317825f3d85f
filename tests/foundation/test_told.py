"""Every press has a sentence in *What you did*: the one that stood beside *Undo*, or the one it is told by."""

import ast
from pathlib import Path

import halfhour
from halfhour.foundation.acts import acting
from halfhour.foundation.history import what_you_did

ROOMS = Path(halfhour.__file__).parent


def functions(path: Path) -> list[ast.FunctionDef]:
    return [each for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(each, ast.FunctionDef)]


def wants_a_sentence(function: ast.FunctionDef) -> bool:
    """Whether it cannot be called without `said`."""
    given = function.args.args[: len(function.args.args) - len(function.args.defaults)]
    return "said" in {each.arg for each in given}


def says(function: ast.FunctionDef, ways: set[str]) -> bool:
    calls = [each for each in ast.walk(function) if isinstance(each, ast.Call)]
    named = any(each.arg == "said" for call in calls for each in call.keywords)
    return named or any(ast.unparse(call.func) in ways for call in calls)


def test_each_verb_says_something_or_is_told():
    verbs, silent = 0, []
    for path in sorted(ROOMS.rglob("*.py")):
        known = functions(path)
        ways = {each.name for each in known if wants_a_sentence(each)}
        pressed = [each for each in known if "verb" in {ast.unparse(by) for by in each.decorator_list}]
        verbs += len(pressed)
        silent += [f"{path.relative_to(ROOMS)}: {each.name}" for each in pressed if not says(each, ways)]
    assert verbs > 40, "the verbs were not found"
    assert not silent


def test_each_act_outside_a_verb_is_told():
    calls = [
        (path, node)
        for path in sorted(ROOMS.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"acting", "acts.acting"}
    ]
    assert len(calls) > 4, "the acts were not found"
    assert not [f"{path}:{node.lineno}" for path, node in calls if "told" not in {each.arg for each in node.keywords}]


def test_a_press_that_showed_no_sentence_is_told_by_its_own(world, press):
    press(f"/followup/people/{world.dana.id}/stay-in-touch/", {"on": "yes"})
    assert what_you_did(world.sam, at=world.at).lines[0].words == "Keeping in touch was switched on or off."


def test_what_it_said_comes_before_what_it_is_told_by(world):
    with acting(world.sam, "people:rename", at=world.at, told="Somebody was renamed.") as act:
        act.said = "Ada is Adela now."
        world.ada.name = "Adela Brightwater"
        world.ada.save()
    assert what_you_did(world.sam, at=world.at).lines[0].words == "Ada is Adela now."


def test_what_was_kept_before_presses_were_told_has_words_too(world):
    with acting(world.sam, "people:rename", at=world.at):
        world.ada.name = "Adela Brightwater"
        world.ada.save()
    assert what_you_did(world.sam, at=world.at).lines[0].words == "What you typed was kept."
