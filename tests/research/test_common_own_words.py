"""What students write in words of their own: whose it was, as what they belong, in which of their lists it stands."""

import pytest

from tests.research.sharing import fact, kinds, shared


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Dutch, from my grandmother", "Dutch and English"),
        ("Lithuanian (my father's)", "speaks Lithuanian"),
        ("Halkomelem, second-year class", "some Halkomelem"),
    ],
)
def test_a_language_is_shared_whoever_it_was_learned_from(mine, quote):
    (link,) = shared({"languages": [mine]}, fact("language", quote))
    assert (link.kind, link.student_quote) == ("language", mine)
    assert "my" not in str(link.say).split()


def test_a_language_that_no_list_knows_is_not_met_by_another_word():
    assert shared({"languages": ["Halkomelem"]}, fact("passage", "The Halkomelem Street office is closed.")) == ()


def test_a_pastime_is_shared_whoever_taught_it():
    (link,) = shared({"interests": ["crocheting with my aunt"]}, fact("community", "crochets at lunch"))
    assert "aunt" not in str(link.say)


def test_a_private_pastime_stays_private_without_its_kin():
    assert shared({"interests": ["the church choir with my sister"]}, fact("community", "sings in a choir")) == ()


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Student member, Marsh Inn of Court", "Ida B. Marsh American Inn of Court"),
        ("Student member of the Lane County Bar Association", "Lane County Bar Association"),
        ("Law student affiliate: Oregon Women Lawyers", "Oregon Women Lawyers"),
    ],
)
def test_as_what_somebody_belongs_is_no_part_of_the_name(mine, quote):
    assert kinds({"memberships": [mine]}, fact("membership", quote)) == ["membership"]


@pytest.mark.parametrize(
    ("profile", "quote"),
    [
        ({"employers": ["Volunteer apple gleaner"]}, "treasurer of a gleaning group"),
        ({"memberships": ["Cribbage league"]}, "plays cribbage in the back room"),
    ],
)
def test_what_is_done_for_others_or_for_fun_is_met_in_any_list(profile, quote):
    assert kinds(profile, fact("community", quote)) == ["community"]


@pytest.mark.parametrize(
    ("profile", "quote"),
    [
        ({"memberships": ["Animal Law Society"]}, "keeps goats and dogs"),
        ({"memberships": ["Maritime Law Section"]}, "sails a sloop"),
    ],
)
def test_a_society_of_lawyers_is_no_pastime(profile, quote):
    assert shared(profile, fact("community", quote)) == ()


def test_an_order_named_after_sons_tells_of_nobodys_children():
    quote = "She keeps the books for the Sons of Italy in Astoria."
    assert kinds({"memberships": ["Sons of Italy"]}, fact("passage", quote)) == ["membership"]


def test_the_rest_of_a_sentence_with_something_private_may_be_shared():
    (link,) = shared(
        {"interests": ["rowing"]}, fact("passage", "He sings in the parish choir, and rows in a masters crew.")
    )
    assert "parish" not in link.source_quote


def test_nothing_is_shared_of_a_sentence_that_tells_of_kin():
    quote = "Her son sings in a choir, and rows in a masters crew."
    assert shared({"interests": ["rowing"]}, fact("passage", quote)) == ()


@pytest.mark.parametrize(
    ("mine", "sentence"),
    [
        ("Flight attendant", "In between he flew as a flight attendant for a charter airline."),
        ("Barista at a kiosk", "She represents growers, and before law school was a barista."),
    ],
)
def test_a_former_trade_is_heard_in_a_clause_of_its_own(mine, sentence):
    assert kinds({"employers": [mine]}, fact("passage", sentence)) == ["work"]


def test_a_clients_trade_is_none_of_theirs():
    assert shared({"employers": ["Barista at a kiosk"]}, fact("passage", "In 2012 she represented a barista.")) == ()


def test_a_county_bar_is_known_by_its_initials_where_they_are_a_member():
    quote = "co-chairs the TBA Amicus Committee"
    assert kinds({"memberships": ["Tacoma Bar Association (student)"]}, fact("membership", quote)) == ["membership"]


def test_the_employer_by_name_comes_before_a_like_post():
    post = fact("work", "Senior contracts manager")
    named = fact("passage", "I came to Alder Creek Foods as a temp in 2009.")
    (link,) = shared({"employers": ["Contracts intern, Alder Creek Foods"]}, post, named)
    assert link.source_quote == named.quote


def test_work_in_a_field_comes_before_an_article_on_it():
    written = fact("publication", "Water Law for Ranchers, 2011")
    said = fact("practice_area", "handles water law matters")
    (link,) = shared({"practice_areas": ["water law"]}, written, said)
    assert link.source_quote == said.quote
