"""Several files by one press: each a source of one person, a bad one told by its name, and nothing else lost."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.foundation.acts import Act
from halfhour.people.models import Person
from halfhour.research.intake import AT_ONCE
from halfhour.research.models import Blob, Source
from tests.pages import FIRM_PAGE

BAR = b"<title>Marisol Quennell</title><h1>Marisol Quennell</h1><p>Marisol Quennell was admitted in Oregon in 2011.</p>"
TALK = b"<title>Marisol Quennell</title><h1>Marisol Quennell</h1><p>Marisol Quennell speaks Dutch.</p>"
OTHER = b"<title>Gita Rowan</title><h1>Gita Rowan</h1><p>Gita Rowan is a partner in Salem.</p>"
NAMELESS = b"<p>Admitted in Washington in 2013.</p>"
ROWS = b"Name,Firm\nAda Finch,Finch LLP\nBen Marsh,Marsh LLP\nCal Orr,Orr LLP\n"


def file(data: bytes, name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def of(world, name: str = "Marisol Quennell") -> list[str]:
    found = Source.objects.of(world.sam).filter(person__name=name)
    return sorted(each.filename or "pasted" for each in found)


def firm() -> SimpleUploadedFile:
    return file(FIRM_PAGE.encode(), "firm.html")


def said(world) -> str:
    return Act.objects.filter(student=world.sam).exclude(said="").latest("id").said


def test_each_becomes_a_source_of_the_one_whom_they_name(world, press):
    answer = press("/add/", {"file": [firm(), file(BAR, "bar.html"), file(NAMELESS, "clip.html")]})
    assert answer.status_code == 303
    assert of(world) == ["bar.html", "clip.html", "firm.html"]
    assert said(world) == "Added Marisol Quennell, with 3 sources."


def test_one_undo_takes_all_of_them_back(world, press):
    press("/add/", {"file": [firm(), file(BAR, "bar.html")]})
    Act.objects.filter(student=world.sam).exclude(said="").latest("id").undo(world.at)
    assert of(world) == [] and not Person.objects.of(world.sam).named("Marisol Quennell").exists()


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "empty.html", "empty.html"),
        (b"%PDF-1.7 cut", "cut.pdf", "cut.pdf"),
        (b"<p>a</p>" * 1_300_000, "big.html", "big.html was left out: It is over 10 MB."),
        (ROWS, "rows.csv", "rows.csv was left out: It holds rows of people."),
        (FIRM_PAGE.encode(), "again.html", "again.html was left out: It is among the sources already."),
    ],
    ids=["empty", "cut", "too large", "rows", "twice"],
)
def test_a_bad_one_is_told_by_its_name_and_the_others_are_in(world, press, data, name, why):
    press("/add/", {"file": [firm(), file(data, name), file(BAR, "bar.html")]})
    assert of(world) == ["bar.html", "firm.html"]
    assert why in said(world)


def test_the_page_that_follows_tells_what_was_left_out_beside_undo(world, press, client):
    answer = press("/add/", {"file": [firm(), file(b"", "empty.html")]})
    html = client.get(answer["Location"], headers={"sec-fetch-dest": "document"}).content.decode()
    assert "empty.html was left out" in html and "Undo" in html


def test_of_many_bad_ones_all_are_named(world, press):
    press("/add/", {"file": [firm(), *(file(b"", f"empty-{n}.html") for n in range(6))]})
    assert of(world) == ["firm.html"]
    assert all(f"empty-{n}.html" in said(world) for n in range(6))


def test_where_none_can_be_read_nobody_is_added_and_each_is_named(world, press):
    answer = press("/add/", {"file": [file(b"", "one.html"), file(b"%PDF-1.7 cut", "two.pdf")]})
    html = answer.content.decode()
    assert answer.status_code == 422 and "one.html" in html and "two.pdf" in html
    assert not Source.objects.of(world.sam).exists()


def test_more_than_one_press_reads_are_refused_before_any_is_read(world, press):
    many = [file(TALK + str(n).encode(), f"{n}.html") for n in range(AT_ONCE + 1)]
    answer = press("/add/", {"file": many})
    assert answer.status_code == 422 and str(AT_ONCE) in answer.content.decode()
    assert not Source.objects.of(world.sam).exists()


def test_a_name_beside_them_says_whose_they_are_and_words_are_one_more_source(world, press):
    press("/add/", {"said": "Gita Rowan", "file": [firm(), file(BAR, "bar.html")]})
    assert of(world, "Gita Rowan") == ["bar.html", "firm.html"]
    press("/add/", {"said": "Marisol Quennell\n\nShe rows on the Willamette.", "file": firm()})
    assert of(world) == ["firm.html", "pasted"]


def test_where_they_name_two_the_student_chooses_and_all_are_kept(world, press):
    html = press("/add/", {"file": [firm(), file(OTHER, "gita.html"), file(b"", "empty.html")]}).content.decode()
    assert "Whose pages are they?" in html and "empty.html was left out" in html
    press(*chosen(html, "Gita Rowan"))  # all are about one
    assert of(world, "Gita Rowan") == ["firm.html", "gita.html"]


FINCH = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada Finch\nTITLE:Paralegal\nORG:Finch LLP\nEND:VCARD\n"


def of_three(press, *more) -> tuple[str, dict]:
    """The press that the page on three people's files offers, and its fields."""
    html = press("/add/", {"file": [firm(), file(OTHER, "gita.html"), file(FINCH, "ada.vcf"), *more]}).content.decode()
    form = next(each for each in re.findall(r"<form.*?</form>", html, re.S) if "/each/" in each)
    fields: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]+>", form):
        if (key := re.search(r'name="(\w+)"', tag)[1]) != "csrfmiddlewaretoken":
            fields.setdefault(key, []).append(re.search(r'value="([^"]*)"', tag)[1])
    return re.search(r'action="([^"]+)"', form)[1], fields


def test_files_of_three_people_each_go_to_their_own(world, press):
    path, fields = of_three(press, file(NAMELESS, "clip.html"))
    assert fields["name"] == ["Marisol Quennell", "Gita Rowan", "Ada Finch", ""]
    assert press(path, fields).status_code == 303
    assert (of(world), of(world, "Gita Rowan"), of(world, "Ada Finch")) == (["firm.html"], ["gita.html"], ["ada.vcf"])
    assert "Marisol Quennell, Gita Rowan, Ada Finch" in said(world)


def test_one_undo_takes_all_three_back(world, press):
    press(*of_three(press))
    Act.objects.filter(student=world.sam).exclude(said="").latest("id").undo(world.at)
    assert not Source.objects.of(world.sam).exists() and not Person.objects.of(world.sam).named("Ada Finch").exists()


def test_a_file_whose_name_is_taken_out_is_left_out_and_one_typed_counts(world, press):
    path, fields = of_three(press, file(NAMELESS, "clip.html"))
    press(path, fields | {"name": ["", "Gita Rowan", "", "Gita Rowan"]})
    assert of(world, "Gita Rowan") == ["clip.html", "gita.html"] and of(world) == of(world, "Ada Finch") == []


def test_without_any_name_the_files_are_asked_about_again(world, press):
    path, fields = of_three(press)
    answer = press(path, fields | {"name": ["", "", ""]})
    assert answer.status_code == 422 and "Type whom one is about" in answer.content.decode()
    assert all(id in answer.content.decode() for id in fields["blob"])


def test_pressed_twice_each_is_there_once(world, press):
    path, fields = of_three(press)
    assert [press(path, fields).status_code, press(path, fields).status_code] == [303, 422]
    assert len(of(world)) == len(of(world, "Ada Finch")) == 1


def test_who_is_here_already_is_told_beside_their_file(world, press):
    Person.objects.add(world.sam, "Gita Rowan")
    Person.objects.add(world.sam, "Marisol Quénnell")
    html = press("/add/", {"file": [firm(), file(OTHER, "gita.html")]}).content.decode()
    assert "here already: the page is added to theirs" in html and "Perhaps Marisol Quénnell" in html


def test_a_stranger_names_none_of_them(world, press):
    path, fields = of_three(press)
    theirs = Blob.objects.keep(world.eve, TALK)
    assert press(path, fields | {"blob": [str(theirs.id)] * 3}).status_code == 404


def test_the_page_that_refuses_files_takes_several_again(press):
    html = press("/add/", {"file": [file(b"", "one.html"), file(b"", "two.html")]}).content.decode()
    assert " multiple" in html.split('type="file"')[1].split(">")[0]


def chosen(html: str, name: str) -> tuple[str, dict]:
    """The press of the button with that name, and what is hidden beside it."""
    form = next(
        each
        for each in re.findall(r"<form.*?</form>", html, re.S)
        if f'value="{name}" data-stop' in each or f'value="{name}">' in each
    )
    fields: dict[str, list[str]] = {"name": [name]}
    for key, value in re.findall(r'type="hidden" name="(?!csrf)(\w+)" value="([^"]*)"', form):
        fields.setdefault(key, []).append(value)
    return re.search(r'action="([^"]+)"', form)[1], fields


def test_who_may_be_here_already_is_asked_about_once_for_all(world, press):
    known = Person.objects.add(world.sam, "Marisol Quénnell")
    html = press("/add/", {"file": [firm(), file(BAR, "bar.html")]}).content.decode()
    press(*chosen(html, "Marisol Quénnell"))
    assert of(world, known.name) == ["bar.html", "firm.html"]


def test_a_person_who_is_known_gets_all_of_them_with_words_and_a_link_is_told(world, press):
    gita = Person.objects.add(world.sam, "Gita Rowan")
    press(f"/research/{gita.id}/source/", {"file": [firm(), file(ROWS, "rows.csv")], "said": "Speaks Dutch."})
    assert of(world, "Gita Rowan") == ["firm.html", "pasted", "rows.csv"]
    link = "https://www.example.org/people/rowan"
    press(f"/research/{gita.id}/source/", {"file": [file(BAR, "bar.html"), file(TALK, "talk.html")], "said": link})
    assert len(of(world, "Gita Rowan")) == 5
    assert f"{link} was left out" in said(world)


def test_a_stranger_adds_nothing(world, press):
    path = f"/research/{world.evas.id}/source/"
    assert press(path, {"file": [firm(), file(BAR, "bar.html")]}).status_code == 404
    html = press("/add/", {"file": [firm(), file(OTHER, "gita.html")]}).content.decode()
    path, fields = chosen(html, "Gita Rowan")
    theirs = Source.objects.of(world.eve).first()
    assert theirs is None and press(path, fields | {"also": [str(world.evas.id)]}).status_code == 404


def test_the_field_takes_several(client):
    assert "multiple" in client.get("/add/").content.decode().split('type="file"')[1].split(">")[0]
