"""Reading and judging from the command line: the promised keys, a line for a line, and nothing kept."""

import json
import subprocess
import sys

import pytest

from halfhour.cli.given import LONGEST_LINE, bytes_of
from halfhour.preparation.looked_up.check import LONG, LONGEST
from halfhour.reading.read import LARGEST, TOO_LARGE
from halfhour.wording.check_text import LONG as LONG_LINE
from halfhour.wording.job_asking import LONGEST as LONGEST_TEXT
from tests.cli.command import halfhour, within
from tests.pages import FIRM_PAGE

QUESTIONS = ["Where did you go to law school?", "What surprised you most about this work?"]


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "page.html"
    file.write_text(FIRM_PAGE)
    return str(file)


@pytest.fixture
def check(home, page):
    def check(asked: bytes, *words, command=within):
        whom = ("--about", "Marisol Quennell")
        return command(home, "check-questions", "--source", page, *whom, "--questions", "-", *words, piped=asked)

    return check


def asked(*questions):
    return "".join(json.dumps({"question": each}) + "\n" for each in questions).encode()


def lines(done):
    return [json.loads(line) for line in done.stdout.split("\n")[:-1]]


def test_read_has_the_promised_keys_and_nothing_else(home, page):
    told = json.loads(within(home, "read", page, "--about", "Marisol Quennell", "--json").stdout)
    assert list(told) == ["text", "repairs", "people", "facts", "others"]
    for fact in (*told["facts"], *told["others"]):
        assert list(fact) == ["type", "value", "quote", "start", "end", "about", "span", "source", "confidence"]
        assert told["text"][slice(*fact["span"])] == fact["quote"]
        assert fact["source"] == page
    assert {fact["about"] for fact in told["facts"]} == {"Marisol Quennell"}


def test_what_the_reader_warns_of_is_told_beside_the_json(home, tmp_path):
    page = tmp_path / "team.html"
    page.write_text(
        "<h2>Ada Finch</h2><p>Ada Finch is a lawyer in Salem. She holds a J.D. from Reed College.</p>"
        "<h2>Ben Marsh</h2><p>Ben Marsh is a lawyer in Bend. He holds a J.D. from Willamette University.</p>"
    )
    done = within(home, "read", str(page), "--json")
    assert json.loads(done.stdout)["people"]
    assert "several people" in done.stderr


def test_people_says_whom_a_page_is_about_and_how_much_of_each(home, tmp_path):
    page = tmp_path / "team.html"
    page.write_text(
        "<h2>Ada Finch</h2><p>Ada Finch is a lawyer in Salem. She holds a J.D. from Reed College.</p>"
        "<h2>Ben Marsh</h2><p>Ben Marsh is a lawyer in Bend. He holds a J.D. from Willamette University.</p>"
    )
    told = json.loads(within(home, "people", str(page), "--json").stdout)
    assert [each["name"] for each in told] == ["Ada Finch", "Ben Marsh"]
    assert all(each["facts"] > 1 for each in told)
    assert json.loads(within(home, "people", "-", "--json", piped=page.read_bytes()).stdout) == told


def test_each_question_gets_its_line_in_order(check, home, page):
    rows = lines(check(asked(*QUESTIONS), "--json"))
    assert [row["question"] for row in rows] == QUESTIONS
    assert [row["state"] for row in rows] == ["answered", "not_found"]
    for row in rows:
        assert list(row) == ["question", "state", "probability", "evidence"]
        assert 0 <= row["probability"] <= 1
        assert all(list(one) == ["quote", "source", "span"] and one["source"] == page for one in row["evidence"])
    text = json.loads(within(home, "read", page, "--json").stdout)["text"]
    best = rows[0]["evidence"][0]
    assert text[slice(*best["span"])] == best["quote"]


@pytest.mark.parametrize("nothing", ["", "?", "...?!"])
def test_a_question_without_a_word_is_answered_by_nothing(check, nothing):
    (row,) = lines(check(asked(nothing), "--json"))
    assert (row["state"], row["evidence"]) == ("not_found", [])


def test_several_sources_are_one_dossier(home, page, tmp_path):
    other, asking = tmp_path / "club.txt", tmp_path / "mine.jsonl"
    other.write_text("Marisol Quennell\n\nMarisol Quennell speaks fluent Korean.\n")
    asking.write_bytes(asked("Do you speak Korean?", QUESTIONS[0]))
    words = ("--source", page, "--source", str(other), "--about", "Marisol Quennell", "--questions", str(asking))
    rows = lines(within(home, "check-questions", *words, "--json"))
    assert [row["evidence"][0]["source"] for row in rows] == [str(other), page]


def test_without_json_it_says_the_passage_and_a_better_question(check):
    told = check(asked(*QUESTIONS)).stdout
    assert told.startswith(f"answered   {QUESTIONS[0]}\n")
    assert f"not found  {QUESTIONS[1]}\n" in told
    assert "“" in told


def test_empty_lines_and_other_keys_are_passed_over_and_odd_letters_survive(check):
    given = b'\xef\xbb\xbf\n{"question": "Why \\ud83d law\\u2028?", "doc": "a"}\r\n\n'
    (row,) = lines(check(given, "--json", command=halfhour))
    assert row["question"] == "Why \ud83d law\u2028?"


ENCODINGS = ["utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_questions_are_read_in_any_encoding_and_with_any_ends(check, encoding, ends):
    said = ["Why José?", "And then?"]
    given = "".join(json.dumps({"question": each}, ensure_ascii=False) + ends for each in said).encode(encoding)
    assert [row["question"] for row in lines(check(given, "--json"))] == said


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_profile_is_read_in_any_encoding(home, tmp_path, encoding):
    profile, source = tmp_path / "me.json", tmp_path / "page.txt"
    mine = json.dumps(PROFILE | {"interests": ["José's kitchen"]}, indent=1, ensure_ascii=False).replace("\n", "\r\n")
    profile.write_bytes(mine.encode(encoding))
    source.write_text(SOURCE)
    words = ("--profile", str(profile), "--source", str(source), "--about", "Rosa Ibarra")
    (link,) = json.loads(within(home, "common-ground", *words, "--json").stdout)
    assert link["kind"] == "school"


def test_a_question_that_does_not_end_is_kept_whole_and_says_what_was_not_read(check):
    long = QUESTIONS[0] + " a" * LONGEST
    row, short = lines(check(asked(long, *QUESTIONS[:1]), "--json"))
    assert row["question"] == long
    assert row["warning"] == LONG
    assert "warning" not in short
    assert LONG in check(asked(long)).stdout


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_longer_than_any_page_is_refused_by_its_number(home, encoding):
    given = ("Hello.\n" + "a" * (LONGEST_LINE + 1)).encode(encoding)
    refused = within(home, "check-text", "--where", "thanks", "--json", piped=given)
    assert (refused.returncode, refused.stderr) == (1, "-, line 2: this line is over 10 MB. Divide it.\n")
    assert [row["text"] for row in lines(refused)] == ["Hello."]


@pytest.mark.parametrize("bad", [b"Why law?", b'{"ask": "Why?"}', b"[1]", b'{"question": 3}', b"[" * 100_000])
def test_a_line_that_is_no_question_is_refused_by_its_number(check, bad):
    refused = check(asked("Why law?") + bad, "--json")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "line 2" in refused.stderr
    assert len(lines(refused)) == 1


def test_each_line_of_text_gets_its_verdict_and_its_place(home, tmp_path):
    text = "Thank you for your time.\n\nCould you pass my resume to your hiring team?"
    file = tmp_path / "letter.txt"
    file.write_text(text)
    rows = lines(within(home, "check-text", "--where", "thanks", str(file), "--json"))
    assert [row["text"] for row in rows] == text.split("\n")
    assert [row["asks_for_job"] for row in rows] == [False, False, True]
    assert all(list(row) == ["text", "asks_for_job", "spans"] for row in rows)
    ((begin, end),) = rows[2]["spans"]
    assert "resume" in rows[2]["text"][begin:end]
    piped = within(home, "check-text", "--where", "thanks", "--json", piped=text.encode())
    assert lines(piped) == rows


def test_without_json_a_text_is_told_what_to_say_instead(home):
    told = within(home, "check-text", "--where", "thanks", piped=b"Hello.\nAre you hiring interns?\n").stdout
    assert "line 2: “" in told
    clean = within(home, "check-text", "--where", "thanks", "-", piped=b"Hello.\n").stdout
    assert clean == "Nothing here asks for a job.\n"


def test_a_line_that_does_not_end_is_judged_by_its_beginning_and_says_so(home):
    text = "Are you hiring? " + "a " * LONGEST_TEXT + "Are you hiring?"
    row, short = lines(within(home, "check-text", "--where", "thanks", "--json", piped=f"{text}\nHello.".encode()))
    assert (row["text"], row["asks_for_job"], row["warning"]) == (text, True, LONG_LINE)
    assert all(end <= LONGEST_TEXT for _, end in row["spans"])
    assert "warning" not in short
    assert f"line 1: {LONG_LINE}" in within(home, "check-text", "--where", "thanks", piped=text.encode()).stdout


def test_a_file_that_is_too_large_is_not_taken_in_further_than_that(home, tmp_path):
    file = tmp_path / "endless.txt"
    file.write_bytes(b"a" * (LARGEST + 2))
    assert len(bytes_of(str(file), LARGEST + 1)) == LARGEST + 1
    refused = within(home, "read", str(file))
    assert (refused.returncode, refused.stderr) == (1, f"{file}: {TOO_LARGE}\n")


PROFILE = {"name": "Sam", "schools": [{"name": "Reed College", "start": 2015, "end": 2019}], "private_notes": ["ill"]}
SOURCE = "Rosa Ibarra\n\nRosa Ibarra is a water lawyer. She holds a B.A. from Reed College (2001).\n"


@pytest.mark.parametrize(
    "mine",
    [json.dumps(PROFILE), json.dumps({"id": "c1", "student": PROFILE}), "Sam Pine\n\nEducation\nReed College, B.A., 2019\n"],
    ids=["profile", "case", "resume"],
)  # fmt: skip
def test_common_ground_has_both_quotes_and_a_way_to_say_it(home, tmp_path, mine):
    profile, source = tmp_path / "me", tmp_path / "page.txt"
    profile.write_text(mine)
    source.write_text(SOURCE)
    words = ("--profile", str(profile), "--source", str(source), "--about", "Rosa Ibarra")
    (link,) = json.loads(within(home, "common-ground", *words, "--json").stdout)
    assert list(link) == ["kind", "student_quote", "source_quote", "strength", "say"]
    assert link["kind"] == "school"
    assert link["source_quote"] in SOURCE
    assert "them: “" in within(home, "common-ground", *words).stdout


@pytest.mark.parametrize("content", ["", "{", '{"schools": 5}', '{"student": 5}', '{"a":' * 100_000])
def test_a_profile_that_is_none_is_refused_in_one_line(home, page, tmp_path, content):
    profile = tmp_path / "me.json"
    profile.write_text(content)
    words = ("--profile", str(profile), "--source", page, "--about", "Marisol Quennell")
    refused = within(home, "common-ground", *words, "--json")
    assert (refused.returncode, refused.stderr.count("\n"), refused.stdout) == (1, 1, "")
    assert "me.json" in refused.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("check-text",),
        ("check-text", "--where", "nowhere"),
        ("check-questions", "--source", "a.html", "--questions", "-"),
        ("check-questions", "--about", "Ada", "--questions", "-"),
        ("check-questions", "--source", "-", "--about", "Ada", "--questions", "-"),
        ("common-ground", "--profile", "-", "--source", "-", "--about", "Ada"),
    ],
)
def test_wrong_use_is_two(home, words):
    assert within(home, *words).returncode == 2


@pytest.mark.parametrize(
    "words",
    [
        ("read", "none.html"),
        ("check-text", "--where", "thanks", "none.html"),
        ("check-questions", "--source", "none.html", "--about", "Ada", "--questions", "-"),
        ("common-ground", "--profile", "none.html", "--source", "none.html", "--about", "Ada"),
    ],
)
def test_a_file_that_is_not_there_is_refused_in_one_line(home, words):
    refused = within(home, *words)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "none.html" in refused.stderr


def test_nothing_is_kept_and_no_django_is_loaded(home, page):
    whom = ("--source", page, "--about", "Marisol Quennell")
    commands = [
        ("read", page),
        ("check-text", "--where", "thanks"),
        ("check-questions", *whom, "--questions", "-"),
        ("common-ground", "--profile", page, *whom),
    ]
    script = (
        "import sys; from halfhour.cli.main import run\n"
        f"for words in {commands!r}:\n"
        f"    sys.argv = ['halfhour', '--home', {str(home)!r}, *words]\n"
        "    try: run()\n    except SystemExit as end: assert end.code in (None, 0), end.code\n"
        "assert 'django' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True, input=b"", capture_output=True)
    assert not home.exists()
