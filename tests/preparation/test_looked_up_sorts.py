"""Which sort of word an answer needs, what a later part leans on, and what the facts of a dossier leave open."""

import pytest

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.expected import sort_of
from halfhour.preparation.looked_up.holds import held, signs
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.looked_up.recorded import recorded
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.spoken import unsaid
from halfhour.preparation.looked_up.whose import told
from halfhour.reading.read import read

SORTS = (
    ("How long have you been with the firm?", "standing"),
    ("Since when do you teach?", "standing"),
    ("How many years has she practiced?", "standing"),
    ("How long were you a deputy clerk?", "length"),
    ("For how many years did you teach?", "length"),
    ("How old were you when you came?", "age"),
    ("How much is a first talk?", "money"),
    ("How many lawyers are there?", "number"),
    ("How many languages do you speak?", "words"),
    ("Whom do you represent?", "words"),
    ("What practice group are you in?", "words"),
    ("Who hired you?", "name"),
    ("When did you begin?", "date"),
    ("Do you speak Tagalog?", "yes"),
)
DATED = (
    "Applications open in May.",
    "Law clerk: each January.",
    "Office: Tues–Fri.",
    "Licenses until 4.15.",
    "Sat & Sun by appointment",
)
UNDATED = ("She may write again.", "We sat down.", "The sun rose over the marsh.")
OF_HOUSE = (
    "The firm has 120 lawyers in three towns.",
    "Second-year students may apply in the fall.",
    "Parking in lot C.",
    "Law students join free.",
)
OF_SOMEBODY = (
    "She takes eight students a term.",
    "Bo Ramsey, of the firm, fishes.",
    "J.D., Alder Law School, 2014",
    "I run the clinic.",
)
PAGE = "Mira Halloran\n\nEducation:\nWillow Creek College of Law, J.D., 2011\nAlder State University, B.A., 2006\n"


@pytest.mark.parametrize(("question", "sort"), SORTS)
def test_a_question_wants_a_sort_of_word(question, sort):
    assert sort_of(asked(question).parts[0]) == sort


@pytest.mark.parametrize("text", DATED)
def test_months_days_and_hours_are_dates(text):
    assert held(Passage(text, "", "person", "page", (0, len(text)))).mask & signs().mask_any(("date", "clock_time"))


@pytest.mark.parametrize("text", UNDATED)
def test_words_that_only_look_like_months_and_days_are_none(text):
    assert not held(Passage(text, "", "person", "page", (0, len(text)))).mask & signs().mask_any(("date",))


@pytest.mark.parametrize("text", OF_HOUSE)
def test_what_a_page_of_several_people_says_of_the_place_is_kept_as_the_firms(text):
    assert [one.about for one in told((Passage(text, "Bo Ramsey", "colleague", "page", (0, len(text))),), "")] == [
        "firm"
    ]


@pytest.mark.parametrize("text", OF_SOMEBODY)
def test_what_it_says_of_a_colleague_is_not_kept(text):
    assert told((Passage(text, "Bo Ramsey", "colleague", "page", (0, len(text))),), "") == []


def test_a_later_part_that_says_little_leans_on_the_part_before_it():
    taken = asked("Which years did you work at the shelter, and what was it called?")
    assert "shelter" in taken.context_of(taken.parts[1])
    assert taken.context_of(taken.parts[0]) == ""


def test_a_later_part_that_speaks_for_itself_leans_on_nothing():
    taken = asked("Where did you go to college, and which courts does your firm practice in?")
    assert taken.context_of(taken.parts[1]) == ""


def steps(question):
    dossier = Dossier(
        passages_of(read(PAGE.encode(), filename="page.txt", about="Mira Halloran"), "page"), "Mira Halloran"
    )
    taken = asked(question)
    return recorded(dossier.wanted(taken.parts[0], taken))


def test_facts_tell_what_is_all_there_and_what_is_not():
    assert steps("When did you graduate from Alder State?")["recorded_date_all"] > 0.5
    assert "recorded_date_all" not in steps("When did you pass the bar in Oregon?")


def test_a_name_stands_in_a_fact_of_its_sort_or_nowhere():
    assert steps("Did you study at Willow Creek?")["named_in_yes_right"] == 1
    assert steps("Did you study at Gonzaga?")["named_in_yes_nowhere"] == 1


def test_facts_say_nothing_of_a_question_for_a_view():
    assert steps("Why did you choose your law school?") == {}


def test_a_word_is_unsaid_in_the_best_passage_or_in_all():
    shown = [{"unsaid_margin": 0.7, "unsaid_vote": 0.7}, {"unsaid_margin": 0.7}]
    assert set(unsaid(shown)) == {"first_unsaid_margin", "first_unsaid_vote", "ever_unsaid_margin"}
    assert unsaid([]) == {}
