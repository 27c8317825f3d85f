"""The second opinion: what weights make of a page beside the rules. The weights here are made up for the tests."""

import json
from importlib.resources import files

import pytest

from halfhour.reading.facts.extract import with_quote
from halfhour.reading.likely.again import AGAIN
from halfhour.reading.likely.agreed import agreed
from halfhour.reading.likely.measured import NAMES
from halfhour.reading.likely.opinion import facts_of
from halfhour.reading.likely.told import KNOWN, Told, all_parts, lifted
from halfhour.reading.likely.trees import added_up
from halfhour.reading.likely.values import speaks_of
from halfhour.reading.likely.weighing import weights, weights_of
from halfhour.reading.pages.formats import pages_of
from halfhour.reading.passages import lay_out
from halfhour.reading.shapes import FACT_TYPES
from halfhour.reading.whom.assign import assign
from tests.reading.test_profiles import PASTED

AGREED = {"odds": 1.0, "not the person": -9.0, "whose": 1.0, "not theirs": -1.0}


def heard(**signs):
    """Weights that go by these signs alone: `city={"word:lair": 9}`."""
    return weights_of(
        {
            "signs": {known: {"1": -6.0, **signs.get(known, {})} for known in KNOWN},
            "agreed": dict.fromkeys(FACT_TYPES, AGREED),
            "trees": signs.get("trees", {}),
            "parts": {"1": -1.0, **signs.get("parts", {})},
        }
    )


def told(body, by, about="Ann Lee"):
    pages = pages_of(f"<html><body>{body}</body></html>".encode(), "a.html")
    laid = lay_out(pages)
    assigned = assign(laid, pages, about)
    own, _ = facts_of(laid, assigned, pages.title, pages.kind, heard=by)
    facts = [with_quote(fact, laid, "Ann Lee") for fact in own]
    assert all(laid.text[slice(*fact.span)] == fact.quote for fact in facts)
    return [(fact.type, fact.quote) for fact in facts]


PAGE = "<h1>Ann Lee</h1><p>Her lair is Bend, where she sorts mail. She speaks Krio.</p>"


def test_what_rules_found_and_nobody_believes_is_dropped():
    assert ("language", "Krio") in told(PAGE, heard(language={"word:krio": 9.0}))
    assert not [fact for fact in told(PAGE, heard()) if fact[0] == "language"]


def test_what_no_rule_found_is_added_with_its_words():
    assert ("community", "where she sorts mail") in told(PAGE, heard(community={"word:mail": 9.0}))


def test_the_items_of_a_list_are_a_fact_each():
    items = "<ul><li>Zinc</li><li>Lead</li></ul>"
    found = told(f"<h1>Ann Lee</h1><h2>Odds</h2>{items}", heard(community={"head:odds": 9.0}))
    assert found == [("community", "Zinc"), ("community", "Lead")]


def test_neighbouring_clauses_that_are_likely_are_one_fact():
    found = told("<h1>Ann Lee</h1><p>Zinc, tin, lead: hers since birth.</p>", heard(community={"begins:zinc": 9.0}))
    assert found == [("community", "Zinc, tin, lead: hers since birth")]


OTHERS = "<h1>Ann Lee</h1><h2>Bert Oyelar</h2><p>Bert sorts mail.</p>"


def test_what_is_said_of_others_is_not_added():
    assert not [fact for fact in told(OTHERS, heard(community={"word:mail": 9.0})) if fact[0] == "community"]


def test_what_rules_take_for_anothers_is_added_where_the_weights_know_better():
    by = heard(community={"word:mail": 20.0}, whose={"word:mail": 20.0})
    assert ("community", "Bert sorts mail") in told(OTHERS, by)


def test_what_a_rule_found_of_somebody_else_is_not_added_as_the_persons():
    page = "<h1>Ann Lee</h1><h2>Bert Oyelar</h2><p>Bert speaks Krio.</p>"
    by = heard(language={"word:krio": 20.0}, whose={"word:krio": 20.0})
    assert told(page, by) == []


def test_what_the_site_says_is_never_added():
    body = "<h1>Ann Lee</h1><p>She speaks Krio.</p><footer><p>We sort mail.</p></footer>"
    by = heard(community={"word:mail": 20.0}, whose={"word:mail": 20.0})
    assert not [fact for fact in told(body, by) if fact[0] == "community"]


def test_what_stands_beside_a_fact_that_a_rule_found_is_added_alone():
    page = "<h1>Ann Lee</h1><p>She coaches youth soccer; sorts mail.</p>"
    likely = {"community": {"with:mail": 12.0}}
    coaches = ("community", "coaches youth soccer")
    assert told(page, heard(**likely, parts={"community": 9.0})) == [coaches, ("community", "sorts mail")]
    assert told(page, heard(**likely)) == [coaches], "the rest of one fact is none of its own"


def test_what_goes_on_beside_a_sure_clause_belongs_to_it():
    page = "<h1>Ann Lee</h1><p>She sorts mail, and stamps of all lands.</p>"
    by = heard(practice_area={"word:mail": 9.0, "word:stamps": 6.5}, parts={"practice_area": -9.0})
    assert ("practice_area", "She sorts mail, and stamps of all lands") in told(page, by)


def test_neighbouring_clauses_that_say_two_facts_are_given_as_two():
    page = "<h1>Ann Lee</h1><p>Zinc, tin: hers since birth.</p>"
    found = told(page, heard(community={"begins:zinc": 9.0}, parts={"community&after:,": 9.0}))
    assert found == [("community", "Zinc"), ("community", "tin: hers since birth")]


@pytest.mark.parametrize("words", ["Hometown: Zincville", "© 2024 Zincville"])
def test_a_label_and_clutter_are_never_added(words):
    found = told(f"<h1>Ann Lee</h1><p>{words}</p>", heard(city={"with:hometown": 9.0, "with:zincville": 9.0}))
    assert not [quote for _, quote in found if quote == "Hometown" or "©" in quote]


def test_a_question_is_never_added():
    page = "<h1>Ann Lee</h1><p>Does she sort mail in Zincville? She does, in Zincville.</p>"
    assert told(page, heard(city={"with:zincville": 9.0})) == [("city", "She does, in Zincville")]


@pytest.mark.parametrize("words", ["She sorts mail with her husband.", "She sorts mail for the parish."])
def test_family_and_faith_are_never_added(words):
    assert not told(f"<h1>Ann Lee</h1><p>{words}</p>", heard(community={"with:mail": 9.0}))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("language", "reads every post"),
        ("language", "in Cherokee County"),
        ("admission", "on a windy day"),
        ("city", "by the river"),
    ],
)
def test_what_names_nothing_of_its_kind_is_not_added(kind, words):
    found = told(f"<h1>Ann Lee</h1><p>She sat there, {words}.</p>", heard(**{kind: {f"word:{words.split()[-1]}": 9.0}}))
    assert kind not in dict(found)


@pytest.mark.parametrize("words", ["She has lived in Ohio, Iowa and Maine.", "Her mail goes to Bend, Oregon."])
def test_one_of_several_states_and_the_state_of_a_town_are_not_added_by_themselves(words):
    signs = {f"word:{place}": 9.0 for place in ("maine", "oregon")}
    assert not [fact for fact in told(f"<h1>Ann Lee</h1><p>{words}</p>", heard(city=signs)) if fact[0] == "city"]


def test_the_persons_own_name_is_no_town_that_is_added():
    page = "<h1>Ann Bend</h1><p>Ms. Bend is licensed to sort mail there.</p>"
    assert not [fact for fact in told(page, heard(city={"word:licensed": 9.0}), "Ann Bend") if fact[0] == "city"]


def test_a_post_that_names_neither_role_nor_place_is_added():
    page = "<h1>Ann Lee</h1><p>Before that she shelved books all winter.</p>"
    assert told(page, heard(work={"word:shelved": 9.0})) == [("work", "shelved books all winter")]


def test_languages_said_together_are_a_fact_each():
    found = told("<h1>Ann Lee</h1><p>She speaks Krio, and some Twi.</p>", heard(language={"with:speaks": 9.0}))
    assert [kind for kind, _ in found] == ["language", "language"]


def test_the_second_opinion_hears_all_lines_of_a_profile_also_those_that_its_layout_told():
    pages = pages_of(PASTED.encode(), "a.txt")
    laid = lay_out(pages)
    assigned = assign(laid, pages, "Ann Lee")
    own, _ = facts_of(laid, assigned, pages.title, pages.kind, heard=heard(award={"word:clerk": 9.0}))
    assert assigned.profile
    assert [fact.type for fact in own] == ["award"], "nobody else believes the posts"


def test_a_post_that_a_rule_found_hides_no_fact_of_another_kind():
    page = "<h1>Ann Lee</h1><h2>Experience</h2><ul><li>Partner, Heron Bay LLP</li></ul>"
    assert set(told(page, heard(work={"word:partner": 9.0}, award={"word:partner": 9.0, "word:heron": 9.0}))) >= {
        ("work", "Partner, Heron Bay LLP"),
        ("award", "Partner, Heron Bay LLP"),
    }


def test_the_field_in_a_headline_is_no_second_post():
    page = "<h1>Ann Lee</h1><p>Partner, Heron Bay LLP</p><p>Chair of many things, Housing at Heron Bay LLP</p>"
    assert ("work", "Housing at Heron Bay LLP") not in told(page, heard(work={"word:housing": 9.0}))


def test_a_page_of_several_people_gets_no_opinion():
    body = "".join(f"<h2>{name}</h2><p>Paralegal. Sorts mail.</p>" for name in ("Ann Lee", "Bert Oyelar", "Cy Marsh"))
    assert not [fact for fact in told(body, heard(community={"word:mail": 9.0}), about="") if fact[0] == "community"]


SILENT_ON_A_PAGE_OF_TWO = [NAMES.index("clauses"), 2.5, -20.0, 0.0]
LOUD_BESIDE_A_LIKELY_ONE = [len(NAMES) + AGAIN.index("agreed before"), 0.0, 0.0, 20.0]


def test_a_page_without_clauses_leaves_nothing_to_agree_on():
    assert agreed([], [], [], heard()) == []


def test_trees_correct_what_was_agreed_on():
    body = "<h1>Ann Lee</h1><p>She sorts mail.</p>"
    by = {"community": {"word:mail": 9.0}}
    assert told(body, heard(**by)) == [("community", "She sorts mail")]
    assert told(body, heard(**by, trees={"community": [SILENT_ON_A_PAGE_OF_TWO]})) == []


def test_trees_see_what_was_agreed_on_beside():
    body = "<h1>Ann Lee</h1><p>She sorts mail; she bakes.</p>"
    by = {"community": {"word:mail": 9.0, "word:bakes": 5.0}, "parts": {"community": 9.0}}
    assert told(body, heard(**by)) == [("community", "She sorts mail")]
    assert told(body, heard(**by, trees={"community": [LOUD_BESIDE_A_LIKELY_ONE]})) == [
        ("community", "She sorts mail"),
        ("community", "bakes"),
    ]


def test_the_answers_of_trees_are_added_up():
    tree = [0, 0.5, -1.0, [1, 2.0, 3.0, 4.0]]
    assert added_up([tree, tree], [0.5, 9.0]) == -2.0
    assert added_up([tree, tree], [0.6, 2.0]) == 6.0
    assert added_up([tree], [0.6, 2.1]) == 4.0


def test_nothing_is_added_to_a_sentence_about_a_marriage():
    by = heard(city={"word:drexel": 20.0}, community={"word:mail": 9.0})
    assert told("<h1>Ann Lee</h1><p>She married Skip (Drexel, sorts mail).</p>", by) == []


def test_what_is_said_of_a_spouse_is_theirs_though_a_rule_took_it():
    page = "<h1>Ann Lee</h1><p>Ann is married to Bert Ode, who speaks Krio.</p>"
    assert told(page, heard(language={"word:krio": 20.0})) == []


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("the firm's two paralegals", False),
        ("rebuilt how they meet", False),
        ("a clerk in town", True),
        ("at Acme", True),
    ],
)
def test_a_post_names_a_role_or_a_place(words, holds):
    assert speaks_of("work", words) == holds


def measures_of(tree):
    return {tree[0]} | measures_of(tree[2]) | measures_of(tree[3]) if isinstance(tree, list) else set()


def test_the_program_comes_with_weights_for_every_kind():
    ours = weights()
    assert all(any(weight for weight in by_measure) for _, by_measure in ours.agreed)
    assert len(ours.trees) == len(FACT_TYPES)
    assert max(at for trees in ours.trees for tree in trees for at in measures_of(tree)) < len(NAMES) + len(AGAIN)
    told = {at for each in ours.of_sign.values() for at, weight in enumerate(all_parts(lifted(each))) if weight}
    assert told == set(range(len(KNOWN)))


def test_numbers_side_by_side_add_up_each_for_itself():
    table = {"word:a": {"work": 1.5, "whose": -2.0}, "word:b": {"work": -9.25, "whose": 0.5}}
    signs = {known: {sign: given[known] for sign, given in table.items() if known in given} for known in KNOWN}
    ours = weights_of({"signs": signs, "agreed": {}, "trees": {}, "parts": {}}).of_sign
    given = lifted(ours["word:a"] + ours["word:b"] + ours["word:b"])
    assert {known: each for known, each in zip(KNOWN, all_parts(given), strict=True) if each} == {
        "work": -17.0,
        "whose": -1.0,
    }
    assert Told([], given).parts_of(KNOWN.index("work")) == [-17.0, 0.0, 0.0, 0.0, 0.0]


def test_every_measure_has_a_weight_in_the_file():
    table = json.loads((files("halfhour.reading.likely") / "weights.json").read_text("utf-8"))["agreed"]
    assert {frozenset(each) for each in table.values()} == {frozenset(NAMES) | {"1"}}


def test_a_study_that_rules_found_is_not_added_again_where_the_page_tells_it_a_second_time():
    page = "<h1>Ann Lee</h1><h2>Education</h2><p>J.D., Drake University, 2001</p><h2>About</h2><p>She has a J.D.</p>"
    weights = heard(education={"word:d": 9.0})
    assert told(page, weights).count(("education", "She has a J.D.")) == 0
    assert [quote for kind, quote in told(page, weights) if kind == "education"] == ["J.D., Drake University, 2001"]
