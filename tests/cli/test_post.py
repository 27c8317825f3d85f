"""Letters, who waits, and answers, on the command line."""

import json

from tests.cli.command import halfhour
from tests.folder import ready
from tests.letters.post.test_take_in import raw


def test_letters_waiting_and_answers_as_lines_and_as_json(tmp_path):
    home = ready(tmp_path / "home")
    assert halfhour(home, "letters").stdout == "Nothing.\n"
    assert halfhour(home, "demo").returncode == 0
    letters = json.loads(halfhour(home, "letters", "--json").stdout)
    assert letters and {"draft", "sent"} >= {each["state"] for each in letters}
    assert letters[0]["name"] in halfhour(home, "letters").stdout
    waits = json.loads(halfhour(home, "waiting", "--json").stdout)
    assert all(each["written_on"] and "reminder_from" in each for each in waits)
    assert halfhour(home, "waiting").returncode == 0
    file = tmp_path / "answer.eml"
    file.write_bytes(raw("Gladly.", From="nobody@else.example"))
    done = halfhour(home, "answers", "--mailbox", str(file), "--json")
    assert "1 new" in done.stderr
    (found,) = json.loads(done.stdout)
    assert found["text"] == "Gladly." and found["address"] == "nobody@else.example"
    assert "Gladly." in halfhour(home, "answers").stdout
    refused = halfhour(home, "answers", "--mailbox", str(tmp_path / "gone.eml"))
    assert refused.returncode == 1 and "cannot be opened" in refused.stderr
