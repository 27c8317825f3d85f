"""Show my counsellor: what they see, and how their comments come back to their lines."""

import io

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.followup.counsel.marks import Commented, comments_in
from halfhour.followup.counsel.models import Comment
from halfhour.followup.counsel.showing import lines_of, sheet_of, take_in
from halfhour.followup.written_up.files import as_docx
from halfhour.followup.written_up.sheet import as_text
from halfhour.people.models import Note


@pytest.fixture
def path(world):
    return f"/followup/{world.with_ben.id}/counsel/"


@pytest.fixture
def mark(world):
    return lines_of(world.with_ben)["questions"][0][0]


def test_letter_goals_and_questions_are_shown_and_notes_are_not(client, world, path):
    Note.objects.create(student=world.sam, person=world.ben, text="Seemed tired")
    page = client.get(path).content.decode()
    for words in ("Dear you, may we talk?", "Learn how a partner", "What takes more of a partner"):
        assert words in page
    assert "Seemed tired" not in page
    assert "Seemed tired" not in as_text(sheet_of(world.with_ben))


def test_a_comment_is_what_stands_below_a_line():
    text = "* One? [Q-00000001]\n* Comment: Ask it first.\n  And slowly.\n\nOther words\nTwo? [Q-00000002]\nComment: \nThree [G-00000003]\nComment: Narrow."
    assert list(comments_in(text)) == [
        Commented("Q-00000001", "Ask it first.\nAnd slowly."), Commented("G-00000003", "Narrow."),
    ]  # fmt: skip


def test_a_comment_without_a_line_is_nobodys():
    assert list(comments_in("Comment: to nothing")) == []


@pytest.mark.parametrize("htmx", [True, False])
def test_a_word_file_brings_them_back_once(press, client, world, path, mark, htmx):
    made = docx.Document(io.BytesIO(as_docx(sheet_of(world.with_ben))))
    place = next(n for n, each in enumerate(made.paragraphs) if mark in each.text)
    made.paragraphs[place + 1].add_run("Ask this one first.")
    file = io.BytesIO()
    made.save(file)
    for _time in range(2):
        sent = {"file": SimpleUploadedFile("counsellor.docx", file.getvalue())}
        assert press(f"{path}bring-back/", sent, htmx=htmx).status_code in {200, 303}
    comment = Comment.objects.get()
    assert (comment.about, comment.text) == (mark, "Ask this one first.")
    assert "Ask this one first." in client.get(path).content.decode()


def test_pasted_words_do_as_well(press, world, path, mark):
    press(f"{path}bring-back/", {"words": f"What? [{mark}]\nComment: Shorter."})
    assert Comment.objects.get().text == "Shorter."


@pytest.mark.parametrize("words", ["Very good!", "Other [Q-ffffffff]\nComment: of another file"])
def test_where_nothing_is_said_it_tells_where_comments_stand(press, path, words):
    answer = press(f"{path}bring-back/", {"words": words})
    assert answer.status_code == 422
    assert "below the line" in answer.content.decode()


@pytest.mark.parametrize(("kind", "status"), [("docx", 200), ("pdf", 200), ("txt", 200), ("csv", 404), ("exe", 404)])
def test_it_is_saved_as_a_file(client, path, kind, status):
    assert client.get(f"{path}save/?as={kind}").status_code == status


def test_a_comment_is_put_away(press, client, world, mark, clock):
    comment = take_in(world.with_ben, f"[{mark}]\nComment: Shorter.", at=clock.at)[0]
    assert client.get(f"/followup/comments/{comment.id}/drop/").status_code == 405
    press(f"/followup/comments/{comment.id}/drop/")
    assert not Comment.objects.exists()


def test_a_stranger_is_shown_nothing(client, press, world):
    other = f"/followup/{world.evas_interview.id}/counsel/"
    assert client.get(other).status_code == 404
    assert client.get(f"{other}save/").status_code == 404
    assert press(f"{other}bring-back/", {"words": "x"}).status_code == 404
