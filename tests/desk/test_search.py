"""Search finds names and words of all rooms, without minding accents, and only the student's own."""

import importlib

from halfhour.people.models import Note, Person
from halfhour.research.intake import Intake, take_in
from halfhour.search.index import find, rebuild
from halfhour.search.models import SearchEntry


def titles(student, asked: str) -> list[str]:
    return [each.title for each in find(student, asked)]


def test_accents_and_case_do_not_matter(world):
    Person.objects.create(student=world.sam, name="Zoë Ärgermann")
    assert titles(world.sam, "ARGERMANN zoe") == ["Zoë Ärgermann"]


def test_strokes_ligatures_wide_letters_and_unseen_marks_do_not_matter(world):
    for name in ("Jørgen Łukasiewicz", "Ｗｉｄｅ Æsop", "Soft\u00adhyphen Zero\u200bwidth"):
        Person.objects.create(student=world.sam, name=name)
    assert titles(world.sam, "jorgen lukasiewicz") == ["Jørgen Łukasiewicz"]
    assert titles(world.sam, "Wide Aesop") == ["Ｗｉｄｅ Æsop"]
    assert titles(world.sam, "softhyphen zerowidth") == ["Soft\u00adhyphen Zero\u200bwidth"]


def test_a_source_is_found_by_its_words_as_they_are_shown(world):
    page = "<h1>Ada Brightwater</h1><p>She adv\u0456ses orch\u0430rds and c\u043eld\u00adstores on water rights.</p>".encode()
    source = take_in(world.ada, Intake(page, "page.html"), at=world.at)
    assert "orch\u0430rds" in source.text
    assert source.pk in {each.subject for each in find(world.sam, "orchards coldstores")}


def test_the_beginning_of_a_word_is_enough(world):
    assert titles(world.sam, "bright") == ["Ada Brightwater"]


def test_another_students_words_are_not_found(world):
    assert titles(world.sam, "Hartigan") == []
    assert titles(world.eve, "Hartigan") == ["Zoe Hartigan"]


def test_signs_of_the_search_language_are_only_signs(world):
    for asked in ['"', "NEAR(", "a* OR *", "'; DROP TABLE", "()", "-", "🙂"]:
        assert isinstance(find(world.sam, asked), list)


def test_a_changed_word_is_found_and_the_old_one_is_not(world):
    note = Note.objects.create(student=world.sam, person=world.ada, text="likes orchards")
    note.text = "likes rivers"
    note.save()
    assert titles(world.sam, "orchards") == []
    assert titles(world.sam, "rivers") == ["Ada Brightwater"]


def test_rebuilding_gives_the_same_entries(world):
    before = set(SearchEntry.objects.values_list("subject", "folded"))
    assert rebuild() == len(before)
    assert set(SearchEntry.objects.values_list("subject", "folded")) == before
    assert titles(world.sam, "bright") == ["Ada Brightwater"]


def test_the_page_answers_while_one_types(world, client):
    answer = client.get("/search/?q=brigh", HTTP_HX_REQUEST="true").content.decode()
    assert "Ada Brightwater" in answer
    assert "<html" not in answer


def test_what_was_entered_before_the_folding_is_folded_anew(world):
    """The migration of people's own files."""
    from django.apps import apps
    from django.db import connection

    Person.objects.create(student=world.sam, name="Jørgen Vale")
    SearchEntry.objects.filter(title="Jørgen Vale").update(folded="jørgen vale")
    anew = importlib.import_module("halfhour.migrations.0015_search_folds_further")
    anew.fold_anew(apps, connection.schema_editor(atomic=False))
    assert titles(world.sam, "jorgen vale") == ["Jørgen Vale"]
