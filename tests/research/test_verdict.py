"""The student's word on a fact outlives every new reading."""

import pytest

from halfhour.people.models import Person
from halfhour.research.card import introduce
from halfhour.research.dossier import dossier
from halfhour.research.intake import Intake, read_again, take_in
from halfhour.research.models import Fact, Verdict
from tests.pages import FIRM_PAGE


def bar(source) -> Fact:
    return Fact.objects.of(source.student_id).filter(source=source, type="admission").order_by("span_start").first()


def values(source) -> list[str]:
    return [each.value for each in dossier(source.person).facts]


def test_a_rejected_fact_is_left_out(world, source, press):
    fact = bar(source)
    assert fact.value in values(source)
    assert press(f"/research/facts/{fact.id}/reject/").status_code == 303
    assert fact.value not in values(source)


def test_a_corrected_fact_stands_as_the_student_says_also_after_a_new_reading(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon State Bar", "end": "2012"})
    read_again(source)
    held = [each for each in dossier(source.person).facts if each.value == "Oregon State Bar"]
    assert [(each.end, each.word, each.quote) for each in held] == [(2012, "corrected", fact.quote)]


def test_the_latest_word_counts(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/reject/")
    press(f"/research/facts/{fact.id}/confirm/")
    assert [each.word for each in dossier(source.person).facts if each.id == fact.id] == ["confirmed"]
    assert Verdict.objects.of(world.sam).count() == 1


@pytest.mark.parametrize("year", ["1900", "20111", "abc"])
def test_an_impossible_year_is_refused(world, source, press, year):
    fact = bar(source)
    assert press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon", "end": year}).status_code == 422
    assert not Verdict.objects.of(world.sam).exists()


def test_a_fact_added_by_hand_needs_its_quote_to_stand_in_the_source(world, source, press):
    path = f"/research/{source.person_id}/fact/"
    wrong = {"type": "language", "value": "French", "source": str(source.id), "quote": "speaks French"}
    assert press(path, wrong).status_code == 422
    right = wrong | {"value": "Spanish", "quote": "Spanish"}
    answer = press(path, right)
    assert f"?source={source.id}#" in answer["Location"], "the page stays with the source whose words they are"
    added = Verdict.objects.of(world.sam).get()
    assert source.text[added.span_start : added.span_end] == "Spanish"


def test_a_fact_is_made_of_words_chosen_as_the_page_shows_them(world, press):
    words = "Ada Brightwater\n\nShe tеaches “street law” at Mill’s End.\n\nShe rows before work."
    about = take_in(world.ada, Intake(words.encode()), at=world.at)
    chosen = 'She teaches "street law" at Mill\'s End.\n\nShe rows'
    more = {"type": "community", "value": "Teaches street law", "source": str(about.id), "quote": chosen}
    assert press(f"/research/{world.ada.id}/fact/", more).status_code == 303
    added = Verdict.objects.of(world.sam).get()
    assert added.quote == about.text[added.span_start : added.span_end]
    assert added.quote.startswith("She tеaches “street law”") and added.quote.endswith("She rows")


def test_the_page_names_of_whom_else_this_source_speaks_and_no_other(world, client):
    def shown(source) -> str:
        return client.get(f"/research/{source.person_id}/?source={source.id}").content.decode()

    words = "Ada Brightwater is a partner at Hask Moraine LLP.\n\nOwen Castell is an associate at Hask Moraine LLP."
    of_two = take_in(world.ada, Intake(words.encode()), at=world.at)
    of_one = take_in(world.ada, Intake(b"Ada Brightwater speaks Dutch."), at=world.at)
    assert "said of Owen Castell, so not counted for Ada Brightwater" in shown(of_two)
    assert "Underlined with a wave" not in shown(of_one)


def test_two_sources_that_do_not_agree_are_shown_side_by_side(world, source, press):
    other = FIRM_PAGE.replace("Oregon, 2011", "Oregon, 2012").replace("Heron Bay Law Group,", "Heron Bay,")
    take_in(source.person, Intake(other.encode(), "other.html"), at=world.at)
    against = dossier(source.person).against
    assert [{pair.one.years, pair.other.years} for pair in against if "Oregon" in pair.what] == [{"2011", "2012"}]
    pair = next(pair for pair in against if "Oregon" in pair.what)
    press(f"/research/facts/{pair.one.id}/prefer/", {"over": str(pair.other.id)})
    assert not [pair for pair in dossier(source.person).against if "Oregon" in pair.what]


@pytest.mark.parametrize("verb", ["confirm", "reject", "correct", "prefer"])
def test_a_stranger_gets_nothing_and_get_does_nothing(world, source, client, press, verb):
    evas = take_in(world.evas, Intake(FIRM_PAGE.encode(), "page.html"), at=world.at)
    theirs = Fact.objects.of(world.eve).filter(source=evas).first()
    assert press(f"/research/facts/{theirs.id}/{verb}/", {"value": "mine"}).status_code == 404
    assert client.get(f"/research/facts/{bar(source).id}/{verb}/").status_code == 405
    assert not Verdict.objects.exists()


def test_looking_and_finding_nothing_counts(world, press):
    press(f"/research/{world.ada.id}/look/", {"place": "web", "searched": "Ada Brightwater attorney"})
    web = next(each for each in dossier(world.ada).places if each.id == "web")
    assert (web.state, web.searched) == ("nothing", "Ada Brightwater attorney")


def twice_read(source) -> Fact:
    """A fact that a second page tells as well."""
    again = FIRM_PAGE.replace("Example Street", "Other Street")
    take_in(source.person, Intake(again.encode(), "again.html"), at=source.read_at)
    return bar(source)


def test_what_two_pages_tell_is_rejected_by_one_press(world, source, press):
    fact = twice_read(source)
    press(f"/research/facts/{fact.id}/reject/")
    assert fact.value not in values(source)


def test_what_two_pages_tell_is_corrected_by_one_press(world, source, press):
    fact = twice_read(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon State Bar", "end": "2012"})
    assert fact.value not in values(source)
    held = [each for each in dossier(source.person).facts if each.value == "Oregon State Bar"]
    assert [(each.word, len(each.sayings)) for each in held] == [("corrected", 2)]


def revision(source, fact) -> int:
    return next(each.revision for each in dossier(source.person).facts if each.id == fact.id)


def test_a_fact_corrected_in_two_windows_keeps_both_texts(world, source, press):
    fact = bar(source)
    seen = revision(source, fact)
    press(f"/research/facts/{fact.id}/correct/", {"value": "One way", "end": "2012", "revision": seen})
    answer = press(f"/research/facts/{fact.id}/correct/", {"value": "Another", "revision": seen}, htmx=False)
    assert answer.status_code == 422
    assert all(words in answer.content.decode() for words in ("One way", "Another", "changed elsewhere"))
    assert "One way" in values(source)
    now = {"value": "Another", "revision": revision(source, fact)}
    assert press(f"/research/facts/{fact.id}/correct/", now).status_code == 303
    assert "Another" in values(source)


def test_two_windows_are_told_apart_also_after_the_clock_was_set_back(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "One way", "revision": revision(source, fact)})
    an_hour_later = revision(source, fact) + 3_600_000_000
    late = {"value": "Another", "revision": an_hour_later}
    assert press(f"/research/facts/{fact.id}/correct/", late).status_code == 422


def test_a_second_press_on_correct_changes_nothing(world, source, press):
    fact = bar(source)
    pressed = {"value": "One way", "end": "2012", "revision": revision(source, fact)}
    assert [press(f"/research/facts/{fact.id}/correct/", pressed).status_code for _twice in "12"] == [303, 303]
    assert values(source).count("One way") == 1


def test_the_buttons_of_a_fact_lead_to_its_own_address(world, source, client):
    html = client.get(f"/research/{source.person_id}/").content.decode()
    fact = bar(source)
    for verb in ("confirm", "reject"):
        assert f'form="on-facts" formaction="/research/facts/{fact.id}/{verb}/"' in html
    assert f'action="/research/facts/{fact.id}/correct/"' in html


def newer(source, **change) -> list:
    """A newer version of the page, read from its own file, and the facts that stand then."""
    text = FIRM_PAGE.replace("Example Street", "Other Street")
    for before, after in change.items():
        text = text.replace(before, after)
    take_in(source.person, Intake(text.encode(), "newer.html"), at=source.read_at)
    return list(dossier(source.person).facts)


def test_what_is_not_right_does_not_come_back_with_a_newer_page(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/reject/")
    assert fact.value not in [each.value for each in newer(source)]


def test_a_correction_holds_for_a_newer_page_too(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon State Bar", "end": "2012"})
    held = [each for each in newer(source) if each.type == "admission" and "Oregon" in each.value]
    assert [(each.value, each.end, each.word, len(each.sayings)) for each in held] == [
        ("Oregon State Bar", 2012, "corrected", 2)
    ]


def test_a_newer_page_that_says_something_else_is_heard(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/reject/")
    assert 2013 in [each.start or each.end for each in newer(source, **{"2011": "2013"}) if each.type == "admission"]


def test_a_post_that_is_not_right_stays_off_the_card_when_a_newer_page_says_it(world, source, press):
    for fact in source.facts.filter(type="work", about=""):
        press(f"/research/facts/{fact.id}/reject/")
    newer(source)
    person = Person.objects.get(pk=source.person_id)
    introduce(person, person.sources.order_by("-id").first())
    assert person.role == ""


def test_to_confirm_what_was_corrected_keeps_the_correction(world, source, press):
    fact = bar(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon State Bar", "end": "2012"})
    press(f"/research/facts/{fact.id}/confirm/")
    assert "Oregon State Bar" in values(source)


def test_what_was_corrected_and_another_page_tells_otherwise_do_not_agree_until_one_is_chosen(
    world, source, press, client
):
    newer(source, **{"Oregon, 2011": "Oregon, 2012"})
    fact = bar(source)
    press(f"/research/facts/{fact.id}/correct/", {"value": "Oregon State Bar", "start": "2010"})
    (pair,) = [each for each in dossier(source.person).against if "Oregon" in each.what]
    html = client.get(f"/research/{source.person_id}/").content.decode()
    against = html.split('class="against"')[1].split('class="row"')[0]
    assert "You and a source do not agree" in against and "Oregon State Bar" in against
    right, wrong = sorted(pair.sides, key=lambda side: side.word != "corrected")
    press(f"/research/facts/{right.id}/prefer/", {"over": str(wrong.id)})
    held = [each.value for each in dossier(source.person).facts if each.type == "admission" and "Oregon" in each.value]
    assert held == ["Oregon State Bar"]


@pytest.mark.parametrize("quote", ["Oregon", "nothing of the kind"])
def test_a_correction_outlives_a_reading_that_quotes_it_otherwise_or_not_at_all(world, source, press, quote):
    fact = bar(source)
    Fact.objects.filter(pk=fact.pk).update(quote=quote, span_end=fact.span_start + 3)  # as an older reader had it
    older = Fact.objects.get(pk=fact.pk)
    Fact.objects.filter(pk=fact.pk).update(span_start=0 if quote == "nothing of the kind" else fact.span_start)
    older.correct("Oregon State Bar", at=world.at, end=2012)
    read_again(source)
    assert "Oregon State Bar" in values(source)


def test_two_pages_of_one_name_are_told_apart(world, source, press, client):
    newer(source, **{"Oregon, 2011": "Oregon, 2012"})
    html = client.get(f"/research/{source.person_id}/").content.decode()
    against = html.split('class="against"')[1].split("</div>")[0]
    assert f"{source} (1 of 2), read" in against and f"{source} (2 of 2), read" in against


def test_the_page_goes_on_beside_a_fact_that_was_left_out(world, source, press):
    shown = dossier(source.person).facts
    left_out = press(f"/research/facts/{shown[0].id}/reject/")
    assert left_out["Location"].endswith(f"#fact-{shown[1].id}")
    assert press(f"/research/facts/{shown[-1].id}/reject/")["Location"].endswith(f"#fact-{shown[-2].id}")
    only = Fact.objects.of(world.sam).exclude(pk=shown[1].id)
    only.delete()
    assert press(f"/research/facts/{shown[1].id}/reject/")["Location"].endswith("#facts")


def test_the_page_goes_on_at_a_fact_that_was_added(world, source, press):
    added = press(f"/research/{source.person_id}/fact/", {"type": "language", "value": "French"})
    assert added["Location"].endswith(f"#fact-{Verdict.objects.of(world.sam).get().id}")
