"""One box takes a name, a paste, a file or a link; nothing is lost, nothing half saved."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.foundation.acts import Act, CannotUndo
from halfhour.people.models import Person
from halfhour.research.intake import Intake, add_with_source, read_ahead, times_read, whose
from halfhour.research.models import Blob, Fact, Source
from tests.pages import FIRM_PAGE, LOOK_ALIKE_PASTE


def page(data: bytes, name: str = "quennell.html") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def named(world, name: str) -> Person:
    return Person.objects.of(world.sam).get(name=name)


def test_what_a_networks_screen_put_there_is_kept_and_not_shown(world, press, client):
    pasted = "Gita Rowan\nAttorney at Rowan Law\n500+ connections\nConnect · Message\nI help tenants … see more\n"
    press("/add/", {"said": pasted, "name": "Gita Rowan"})
    source = Source.objects.of(world.sam).get(person__name="Gita Rowan")
    shown = client.get(f"/research/{source.person_id}/?source={source.id}").content.decode()
    assert "I help tenants" in shown
    assert not [each for each in ("500+ connections", "Connect · Message", "see more") if each in shown]
    assert source.blob.data.decode().strip() == pasted.strip()


def test_what_is_pasted_is_called_so_and_a_page_without_a_title_by_its_site(world, press):
    long = "Gita Rowan is a lawyer in Salem, where she has rowed on the river before work every day since 1998, "
    press("/add/", {"said": f"{long}and where the county court has heard her argue for tenants in many a case."})
    source = Source.objects.of(world.sam).get(person__name="Gita Rowan")
    assert str(source) == "Words you pasted"
    source.address = "https://rowan.example.org/people/gita"
    assert str(source) == "rowan.example.org"


def test_adding_a_person_starts_no_interview(world, press):
    press("/add/", {"said": "Gita Rowan"})
    assert not named(world, "Gita Rowan").interviews.exists()


def test_a_saved_page_becomes_a_person_with_a_source_and_facts_with_quotes(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    marisol = named(world, "Marisol Quennell")
    source = Source.objects.of(world.sam).get(person=marisol)
    facts = Fact.objects.of(world.sam).filter(source=source, about="")
    assert {"education", "admission"} <= {each.type for each in facts}
    assert all(source.text[each.span_start : each.span_end] == each.quote for each in facts)
    assert source.blob.data == FIRM_PAGE.encode()


def test_a_page_about_somebody_known_says_that_it_is_one_more(world, press, client):
    for content, said in (
        (FIRM_PAGE, "Added Marisol"),
        (FIRM_PAGE + "<p>Seen again.</p>", "one more source about Marisol"),
    ):
        answer = press("/add/", {"file": page(content.encode())}, htmx=False)
        assert said in client.get(answer["Location"]).content.decode()


def test_a_title_in_look_alike_letters_is_put_right(world, press):
    press("/add/", {"file": page(FIRM_PAGE.replace("<title>Marisol", "<title>Mаrisol").encode())})
    assert Source.objects.of(world.sam).get(person=named(world, "Marisol Quennell")).title.isascii()


def test_a_page_without_a_name_asks_whose_it_is_and_keeps_the_words(world, press):
    words = "Admitted in Oregon in 2011.\nSpeaks Spanish.\nLikes to teach."
    answer = press("/add/", {"said": words})
    assert answer.status_code == 200
    blob = Blob.objects.of(world.sam).get()
    assert press(f"/research/named/{blob.id}/", {"name": "Gita Rowan"}).status_code == 303
    assert Source.objects.of(world.sam).get(person__name="Gita Rowan").text.splitlines()[0] == words.splitlines()[0]


def test_a_page_of_several_offers_each_by_one_press_and_shows_no_older_undo(world, press):
    press("/people/events/add/", {"name": "Panel on housing", "happened_on": world.at.date().isoformat()}, htmx=False)
    team = "Tobias Winterbourne\nPartner\nTobias advises hospitals.\n\nImelda Farrow\nCounsel\nImelda was a prosecutor until 2019.\n"
    html = press("/add/", {"said": team}, htmx=False).content.decode()
    assert len(re.findall(r'<button[^>]*name="name"', html)) == 2
    assert re.findall(r'button-first" name="name" value="([^"]+)"', html) == ["Tobias Winterbourne"]
    assert html.count("button-first") == 1
    assert "Panel on housing" not in html
    blob = Blob.objects.of(world.sam).get()
    assert press(f"/research/named/{blob.id}/", {"name": "Imelda Farrow"}).status_code == 303


TITLED = "<title>{}</title><h1>Gita Rowan</h1><p>Partner</p><h2>Related people</h2><p>Calvin Osterhout, Partner</p>"


@pytest.mark.parametrize(
    ("title", "status"), [("Gita Rowan - Merriweather Stokes", 303), ("Gita Rowan and Calvin Osterhout", 200)]
)
def test_a_page_whose_title_names_one_of_them_is_about_that_one(world, press, title, status):
    assert press("/add/", {"file": page(TITLED.format(title).encode())}).status_code == status
    assert [each.person.name for each in Source.objects.of(world.sam)] == ["Gita Rowan"] * (status == 303)


def test_look_alike_letters_are_repaired_and_counted(world, press):
    press("/add/", {"said": LOOK_ALIKE_PASTE, "name": "Marisol Quennell"})
    source = Source.objects.of(world.sam).get(person__name="Marisol Quennell")
    assert source.repairs > 10
    assert source.text.startswith("Mа")  # as it came


def test_a_link_is_asked_about_before_anything_is_fetched(world, press):
    answer = press("/add/", {"said": "https://heronbay.example/quennell"})
    assert answer.status_code == 200
    assert b"Fetch it" in answer.content
    assert not Source.objects.of(world.sam).exists()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.html"),
        (b"\x00\x01\x02\xff" * 400, "picture.bin"),
        (b"%PDF-1.7 broken", "cut.pdf"),
        (b"PK\x03\x04 broken", "cut.docx"),
    ],
    ids=["empty", "binary", "cut PDF", "cut Word file"],
)
def test_a_bad_file_gets_one_sentence_and_leaves_nothing(world, press, data, name):
    answer = press("/add/", {"file": page(data, name), "name": "Gita Rowan"})
    assert answer.status_code == 422
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()
    assert not Source.objects.of(world.sam).exists()


def test_an_empty_box_says_what_to_do(world, press):
    answer = press("/add/", {"said": "   "}, htmx=True)
    assert answer.status_code == 422
    assert b"Type a name" in answer.content


def test_the_same_page_twice_is_not_added_twice(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    assert press("/add/", {"file": page(FIRM_PAGE.encode())}).status_code == 422
    assert Source.objects.of(world.sam).count() == 1


def test_a_file_over_ten_megabytes_is_refused(world, press):
    answer = press("/add/", {"file": page(b"<p>a</p>" * 1_300_000), "name": "Gita Rowan"})
    assert answer.status_code == 422
    assert not Person.objects.of(world.sam).named("Gita Rowan").exists()


def test_a_source_is_only_ever_given_back_as_a_file_to_save(world, press, client):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    source = Source.objects.of(world.sam).get()
    answer = client.get(f"/research/sources/{source.id}/original/")
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer.content == FIRM_PAGE.encode()


def test_the_saved_script_is_never_part_of_our_page(world, press, client):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    shown = client.get(f"/research/{named(world, 'Marisol Quennell').id}/").content.decode()
    assert "never run" not in shown
    assert "advises families on" in shown


def test_a_page_of_the_firm_is_known_by_its_title_and_counts_as_looked_at(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    assert Source.objects.of(world.sam).get(person__name="Marisol Quennell").place == Source.Place.FIRM


def test_what_a_page_says_plainly_fills_the_card(world, press):
    told = FIRM_PAGE.replace(
        "<p>Spanish</p>", "<p>Spanish</p><p>mquennell@heronbay.example, office@heronbay.example</p>"
    )
    press("/add/", {"file": page(told.encode())})
    marisol = named(world, "Marisol Quennell")
    assert (marisol.kind, marisol.email) == ("partner", "mquennell@heronbay.example")
    assert (marisol.honorific, marisol.pronouns) == ("", "")


def test_a_card_names_a_post_at_a_place_before_work_of_old_and_no_home_town(world, press):
    story = "<p>Marisol Quennell grew up in Yakima, Washington. I drove a school bus for four years.</p>"
    press("/add/", {"file": page(FIRM_PAGE.replace("</h1>", f"</h1>{story}", 1).encode())})
    marisol = named(world, "Marisol Quennell")
    assert marisol.role == "Partner, Heron Bay Law Group"
    assert not marisol.city.startswith("Yakima")


def test_two_addresses_that_bear_the_name_are_left_to_the_student(world, press):
    told = FIRM_PAGE.replace("<p>Spanish</p>", "<p>m.quennell@heronbay.example, quennell@home.example</p>")
    press("/add/", {"file": page(told.encode())})
    assert named(world, "Marisol Quennell").email == ""


def test_who_works_with_the_firms_paralegals_holds_no_post_there(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    posts = Fact.objects.of(world.sam).filter(person=named(world, "Marisol Quennell"), type="work", about="")
    assert [each.value for each in posts] == ["Partner, Heron Bay Law Group"]


def test_what_was_read_ahead_is_not_read_again_while_the_database_is_locked(world):
    intake = Intake(FIRM_PAGE.encode() + b"<!-- read ahead -->", "quennell.html")
    read_ahead(intake)
    readings = times_read()
    add_with_source(world.sam, whose(intake), intake, at=world.at)
    assert times_read() == readings


def test_a_file_that_cannot_be_read_may_be_changed_for_another_on_the_spot(world, press):
    html = press("/add/", {"file": page(b""), "name": "Gita Rowan"}, htmx=False).content.decode()
    assert 'type="file"' in html
    assert "multipart/form-data" in html
    assert "Gita Rowan" in html
    assert not Person.objects.of(world.sam).filter(name="Gita Rowan").exists()


def test_a_name_typed_beside_a_file_says_whose_page_it_is(world, press):
    press("/add/", {"said": "Gita Rowan", "file": page(b"<p>Admitted in Oregon in 2011.</p>")})
    assert Source.objects.of(world.sam).get(person__name="Gita Rowan").filename == "quennell.html"


def test_words_typed_beside_a_file_are_a_source_too(world, press):
    gita = Person.objects.add(world.sam, "Gita Rowan")
    given = {"said": "Gita Rowan\n\nGita speaks Dutch.", "file": page(b"<p>Admitted in Oregon in 2011.</p>")}
    press(f"/research/{gita.id}/source/", given)
    assert sorted(each.kind for each in Source.objects.of(world.sam).filter(person=gita)) == ["html", "text"]


def test_a_link_typed_beside_a_file_is_its_address(world, press):
    press("/add/", {"said": "https://www.example.org/people/quennell", "file": page(FIRM_PAGE.encode())})
    assert Source.objects.of(world.sam).get().address == "https://www.example.org/people/quennell"


def test_adding_a_person_with_a_page_can_be_undone(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    Act.objects.get(student=world.sam, verb="add").undo(world.at)
    assert not Person.objects.of(world.sam).named("Marisol Quennell").exists()
    assert not Source.objects.of(world.sam).exists() and not Blob.objects.of(world.sam).exists()


def test_it_cannot_be_undone_once_another_holds_the_same_page(world, press):
    press("/add/", {"file": page(FIRM_PAGE.encode())})
    press("/add/", {"file": page(FIRM_PAGE.encode()), "name": "Gita Rowan"})
    with pytest.raises(CannotUndo):
        Act.objects.filter(student=world.sam, verb="add").earliest("id").undo(world.at)
    assert Source.objects.of(world.sam).count() == 2
