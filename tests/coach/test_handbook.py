"""The handbook: the same data on the page, in the document and in the rules."""

import re
from pathlib import Path

from halfhour.coach.handbook import chapters, document, example
from halfhour.coach.rules.all import RULES
from halfhour.coach.rules.practices import PRACTICES
from halfhour.student.policy import Policy
from halfhour.student.policy_file import read

DOCS = Path(__file__).resolve().parents[2] / "docs" / "handbook"


def test_the_document_says_what_the_rules_say():
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == document(Policy()), "run `make handbook`"


def test_the_example_of_a_policy_file_changes_nothing_and_names_every_number():
    text = (DOCS / "policy.toml").read_text(encoding="utf-8")
    assert text == example(), "run `make handbook`"
    assert read(text, {rule.id for rule in RULES}).faults == ()
    assert read(text).policy == Policy()


def test_every_line_of_the_example_can_be_put_in_force():
    text = re.sub(r"^# (?=[a-z_]+ = |\[\[)", "", example(), flags=re.MULTILINE)
    reading = read(text, {rule.id for rule in RULES})
    assert reading.faults == ()
    assert reading.policy.not_to_contact and reading.policy.quiet and reading.policy.holidays


def test_every_rule_stands_in_one_chapter():
    found = [entry.id for chapter in chapters(Policy()) for entry in (*chapter.rules, *chapter.practices)]
    assert sorted(found) == sorted(one.id for one in (*RULES, *PRACTICES))


def test_the_page_shows_each_rule_and_the_number_in_force(client, world, settings):
    path = Path(settings.HOME) / "policy.toml"
    path.write_text(
        'school = "Cedar Valley College"\n[numbers]\nadvice_days = 21\nnudges_most = 9\n[rules]\noff = ["dress"]\n'
    )
    try:
        page = client.get("/handbook/").content.decode()
    finally:
        path.unlink()
    for rule in RULES:
        assert f'id="rule-{rule.id}"' in page
    assert "<code>advice_days</code> = 21 days, set by Cedar Valley College" in page
    assert "switched off here" in page
    assert "policy.toml, line 4</code>: nudges_most is 9; it may be 0 to 3 follow-ups." in page
    assert page.count("<h1") == 1
