"""A policy file: what it changes, and on which line it errs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.student.policy import Named, Policy, Quiet, numbers
from halfhour.student.policy_file import policy_of, read
from halfhour.student.policy_lines import lines_of

WHOLE = """\
# Cedar Valley College, office of careers
school = "Cedar Valley College"
region = "OR"

[numbers]
nudge_after_business_days = 5   # our alumni answer fast
thanks_due_days = 1

[rules]
off = [
  "dress",
  "no-resume",
]

[[do_not_contact]]
name = "Orla Quennell"
because = "She has asked us to wait until spring."

[[ask_office_first]]
email = "chambers@court.example.org"

[[quiet]]
name = "Exams"
from = 2026-12-01
to = 2026-12-18

[[holiday]]
name = "Founder's day"
on = 2026-10-20
"""


def said(text, **known):
    return [str(fault) for fault in read(text, **known).faults]


def test_a_school_sets_numbers_rules_people_and_days():
    reading = read(WHOLE)
    policy = reading.policy
    assert reading.faults == ()
    assert (policy.school, policy.region, policy.nudge_after_business_days) == (
        "Cedar Valley College",
        "OR",
        5,
    )
    assert policy.set_here == {"nudge_after_business_days", "thanks_due_days"}
    assert policy.rules_off == {"dress", "no-resume"}
    assert policy.not_to_contact == (Named("Orla Quennell", "", "She has asked us to wait until spring."),)
    assert policy.ask_office_first == (Named("", "chambers@court.example.org"),)
    assert policy.quiet == (Quiet("Exams", date(2026, 12, 1), date(2026, 12, 18)),)
    assert policy.holidays == (Quiet("Founder's day", date(2026, 10, 20), date(2026, 10, 20)),)


def test_an_empty_file_leaves_every_default():
    assert read("").policy == Policy()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "[numbers]\n\nnudge_after = 5\n",
            "policy.toml, line 3: “nudge_after” is not known here. Perhaps “nudge_after_business_days”?",
        ),
        (
            "[numbers]\nnudges_most = 4\n",
            "policy.toml, line 2: nudges_most is 4; it may be 0 to 3 follow-ups.",
        ),
        (
            "[numbers]\n# words\nadvice_days = '30'\n",
            "policy.toml, line 3: advice_days is a whole number of days.",
        ),
        ("[numbers]\nadvice_days = true\n", "policy.toml, line 2: advice_days is a whole number of days."),
        ("numbers.advice_days = 0\n", "policy.toml, line 1: advice_days is 0; it may be 1 to 366 days."),
        (
            "[numbers]\ngoals_most = 2\ngoals_least = 3\n",
            "policy.toml, line 3: goals_least (3) is larger than goals_most (2).",
        ),
        ("[numbers]\nadvice_days = \n", "policy.toml, line 2: this cannot be read (Invalid value)."),
        ("\n\n[numbers", "policy.toml, line 3: the file ends in the middle of something."),
        (
            "numbers = 3",
            "policy.toml, line 1: “numbers” is a heading: write [numbers], and the settings below it.",
        ),
        ("school = 3", "policy.toml, line 1: “school” is a text in quotation marks."),
        (
            '[[quiet]]\nname = "Exams"\nfrom = 2026-12-18\n\nto = 2026-12-01\n',
            "policy.toml, line 5: 2026-12-01 does not end what begins on 2026-12-18, or it lasts too long.",
        ),
        (
            '[[quiet]]\nname = "Exams"\nfrom = "December 1"\nto = 2026-12-01\n',
            "policy.toml, line 3: “from” is a day, as from = 2026-12-01, without quotation marks.",
        ),
        (
            '[[holiday]]\nname = "A"\non = 2026-10-20\n[[holiday]]\non = 2026-10-21\n',
            'policy.toml, line 4: what is it called? Give a name, as name = "Exams".',
        ),
        ('[[do_not_contact]]\nbecause = "?"', "policy.toml, line 1: who? Give a name or an email."),
        ("quiet = 3", "policy.toml, line 1: each entry begins with [[quiet]] on a line of its own."),
        (
            '[rules]\noff = "dress"',
            'policy.toml, line 2: “off” is a list of rules, as ["dress", "no-resume"].',
        ),
    ],
)
def test_a_slip_is_told_with_its_line(text, fault):
    assert said(text) == [fault]


def test_a_rule_that_nobody_knows_is_told_on_the_line_where_it_is_named():
    text = '[rules]\noff = [\n  "dress",\n\n  "drees",\n]\n'
    assert said(text, rules={"dress"}) == ["policy.toml, line 5: there is no rule “drees”."]
    assert read(text, {"dress"}).policy.rules_off == {"dress"}


def test_a_slip_leaves_the_rest_of_the_file_in_force():
    reading = read("[numbers]\nadvice_days = 0\nnudges_most = 2\n")
    assert (reading.policy.advice_days, reading.policy.nudges_most) == (30, 2)
    assert len(reading.faults) == 1


def test_faults_come_in_the_order_of_the_file():
    assert [fault.line for fault in read("[rules]\non = 1\n[numbers]\na = 1\nb = 2\n").faults] == [2, 4, 5]


def test_lines_are_counted_as_an_editor_counts_them():
    text = "# one\u2028still one\r\n[numbers]\r\nadvice_days = 0\r\n"
    assert [fault.line for fault in read(text).faults] == [3]


def test_a_folder_without_a_file_has_the_defaults(tmp_path):
    assert policy_of(tmp_path).policy == Policy()


def test_a_changed_file_is_read_anew(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_text("[numbers]\nadvice_days = 20\n", encoding="utf-8")
    assert policy_of(tmp_path).policy.advice_days == 20
    path.write_text("[numbers]\nadvice_days = 21\n", encoding="utf-8-sig")
    assert policy_of(tmp_path).policy.advice_days == 21


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path):
    (tmp_path / "policy.toml").write_bytes('# ok\nschool = "Universität"\n'.encode("latin-1"))
    assert [str(fault) for fault in policy_of(tmp_path).faults] == [
        "policy.toml, line 2: this is not text in UTF-8. Save the file as UTF-8."
    ]


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "policy.toml").mkdir()
    assert [fault.line for fault in policy_of(tmp_path).faults] == [1]


def test_lines_are_found_in_lists_dotted_keys_and_long_strings():
    text = 'a.b = """\nx = 1\n"""\nc = [\n 1, 2,\n 3]\n[t.u]\nd = {e = 1, f = [2,\n3]}\n'
    text += "[[l]]\nk = 1\n[[l]]\nk = 2\n"
    lines = lines_of(text)
    expected = {
        ("a", "b"): 1,
        ("c", 0): 5,
        ("c", 1): 5,
        ("c", 2): 6,
        ("t", "u"): 7,
        ("t", "u", "d", "e"): 8,
        ("l", 0, "k"): 11,
        ("l", 1): 12,
        ("l", 1, "k"): 13,
    }
    assert {path: lines[path] for path in expected} == expected


@given(st.dictionaries(st.sampled_from([one.name for one in numbers()]), st.integers(-5, 500), min_size=1))
def test_every_number_out_of_its_limits_is_told_on_its_own_line(settings):
    text = "[numbers]\n" + "".join(f"{name} = {value}\n" for name, value in settings.items())
    limits = {one.name: one.metadata for one in numbers()}
    wrong = {
        line
        for line, (name, value) in enumerate(settings.items(), start=2)
        if not limits[name]["least"] <= value <= limits[name]["most"]
    }
    assert wrong <= {fault.line for fault in read(text).faults}
    assert all(fault.line >= 2 for fault in read(text).faults)


@given(st.text(alphabet="[]=\"'{}\n a1.,#", max_size=60))
def test_no_text_at_all_breaks_the_reader(text):
    assert all(1 <= fault.line <= max(text.count("\n") + 1, 1) for fault in read(text).faults)
