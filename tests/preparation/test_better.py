"""A better question for each common kind of answered one: it passes itself, and nobody minds being asked it."""

import re
from dataclasses import replace
from functools import cache

import pytest

from halfhour.preparation.looked_up.better import better_than, half_of_parts, kind_of_better
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.kinds import kinds
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.off_limits import off_limits
from halfhour.reading.read import read
from halfhour.wording.job_asking import asks_for_job

ABOUT = "Mara Quillon"
PAGE = b"""
<html><body><main><h1>Mara Quillon</h1><p>Partner</p>
<p>Mara Quillon is a partner at Quillon Marsh LLP in Salem, Oregon, where she has practiced since 2014. Her clients are typically family farms, small manufacturers and school districts.</p>
<p>She grew up in Pendleton, Oregon. Outside the office she rows and keeps bees.</p>
<h2>Practice areas</h2><ul><li>Water law</li><li>Real estate</li><li>Estate planning</li></ul>
<h2>Education</h2><ul><li>J.D., Rosecliff College of Law, 2009</li><li>B.A., History, Portland State University, 2004</li></ul>
<h2>Bar admissions</h2><ul><li>Oregon, 2009</li><li>Washington, 2011</li></ul>
<h2>Memberships</h2><ul><li>Oregon State Bar, Real Estate Section, chair 2019-2021</li><li>Marion County Bar Association</li></ul>
<h2>Awards</h2><ul><li>Pebble Pro Bono Award, 2018</li></ul>
<h2>Publications</h2><ul><li>"Who Owns the Ditch", Oregon Water Quarterly, 2020</li></ul>
<h2>Speaking</h2><ul><li>"Leases for Orchards", Oregon State Bar conference, 2021</li></ul>
<h2>Languages</h2><p>English and Spanish</p>
<h2>Teaching</h2><p>Adjunct professor of water law at Rosecliff College of Law since 2016.</p>
<h2>Community</h2><p>Mara volunteers at the Marion County legal clinic twice a month and serves on the board of the Salem Food Bank.</p>
<h2>About the firm</h2><p>Quillon Marsh LLP was founded in 1987 and has 14 attorneys and 9 paralegals. Our offices are at 12 Alder Street, Salem, and in Bend.</p>
<h2>Fees</h2><p>We charge a flat fee of $900 for a simple will; other work is billed by the hour. The first consultation is free.</p>
<h2>Students</h2><p>We take two summer interns each year; applications are due on February 1.</p>
<h2>Contact</h2><p>Assistant: Tess Calloway, 503 555 0101, tess@quillonmarsh.example</p>
</main></body></html>
"""
NO_LINE = {"people", "off"}  # whom else to ask closes each talk, and what is beside the point needs no better one


@cache
def mara() -> Dossier:
    return Dossier(passages_of(read(PAGE, filename="mara.html", about=ABOUT), "mara.html"), ABOUT)


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("What kinds of clients do you represent?", "come to a lawyer|law office"),
        ("What are your practice areas?", "no book shows|work like yours"),
        ("Have you published anything?", "You wrote “Who Owns the Ditch”"),
        ("What languages do you speak?", "switch to Spanish"),
        ("Where are your offices located?", "courthouse|your office"),
        ("Who is your assistant?", "assistant or paralegal|hand to"),
        ("Have you won any awards?", "Pebble Pro Bono Award|prize"),
        ("Are you a member of any bar sections?", "learned in the|other offices|professional meeting"),
        ("Have you held any offices in the bar?", "learned in the|other offices|professional meeting"),
        ("Do you teach?", "students"),
        ("Do you do any volunteer work?", "pa(?:y|id)|an hour|Whom have you met"),
        ("What are your hobbies?", "I read that you keep bees"),
        ("Where did you grow up?", "town|place where"),
        ("How many attorneys work at your firm?", "beginner"),
        ("What are your fees?", "bill|money"),
        ("When are applications for the summer program due?", "student"),
        ("When was your firm founded?", "office"),
        ("Where did you go to law school?", "law school|College of Law"),
        ("Where did you go to college?", "at Portland State University\\."),
        ("What is your job title?", "beside you|all day"),
        ("Have you given any talks?", "room"),
        ("What is your phone number?", "reach you|messages|calls"),
        ("What is your email address?", "reach you|messages|calls"),
        ("How do I contact your assistant?", "reach you|messages|calls"),
    ],
)
def test_an_answered_question_gets_a_better_one_of_its_kind(question, about):
    better = mara().judge(question).better
    assert re.search(about, better)
    assert mara().judge(better).state == "not_found"


@pytest.mark.parametrize("kind", sorted(kind.name for kind in kinds().kinds if kind.name not in NO_LINE))
def test_each_kind_has_a_better_question_that_passes(kind):
    better = better_than(kind, None, lambda text: mara().judge(text).state == "not_found")
    assert better
    assert not asks_for_job(better, "question")
    assert off_limits(better) is None


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("May I have your number?", "reached"), ("How can I reach you?", "reached"),
        ("Do you speak with clients on the phone?", "clients"), ("Where is your office?", "firm_place"),
        ("How do you keep e-mail at bay in a trial week?", "like"), ("How did you reach your clients at first?", "like"),
    ],
)  # fmt: skip
def test_only_who_asks_how_somebody_is_reached_gets_its_better_question(clause, kind):
    assert kind_of_better(kind if kind != "reached" else "firm_place", clause) == kind


@pytest.mark.parametrize(
    ("quote", "said"),
    [("English and Spanish", "to Spanish?"), ("English", "switch languages?"), ("Fluent in German", "to German?")],
)
def test_a_language_that_everybody_speaks_fills_nothing(quote, said):
    passage = Passage(quote, "Languages", "person", "a", (0, len(quote)))
    assert better_than("language", passage, lambda text: True).endswith(said)


@pytest.mark.parametrize(
    ("kind", "said", "school"),
    [
        ("education_law", "After two years at Catholic Family Services she went to Gonzaga University School of Law.",
         "Gonzaga University School of Law"),
        ("education_college", "She studied history at Portland State University, class of 2004.",
         "Portland State University"),
    ],
)  # fmt: skip
def test_a_school_is_named_as_the_reader_found_it(kind, said, school):
    (passage,) = passages_of(read(f"{ABOUT} is a lawyer. {said}".encode(), filename="a.txt", about=ABOUT), "a")[1:]
    assert school + "." in better_than(kind, passage, lambda text: True)
    assert school not in better_than(kind, replace(passage, facts=()), lambda text: True)


@pytest.mark.parametrize("kind", sorted(kind.name for kind in kinds().kinds if kind.name not in NO_LINE))
def test_a_better_question_stands_alone_in_a_list(kind):
    better = better_than(kind, None, lambda text: True)
    assert not re.search(r"\b(?:that (?:field|work|matter|plan|award|way|change|step)|of it|such an?|those)\b", better)


def test_a_university_has_its_article_and_a_high_school_is_not_named():
    page = f"{ABOUT} is a lawyer. She went to Pebble High School and the University of Montana, B.A. in history, 2004."
    (passage,) = passages_of(read(page.encode(), filename="a.txt", about=ABOUT), "a")[1:]
    assert "at the University of Montana." in better_than("education_college", passage, lambda text: True)


def test_another_question_takes_the_place_of_one_that_stands_there_already():
    question = "What are your hobbies?"
    first = mara().judge(question).better
    second = mara().another(question, {first})
    assert second not in ("", first)
    assert mara().judge(second).state == "not_found"


def test_a_private_pastime_is_not_named():
    page = f"{ABOUT} is a lawyer. Outside the office she sings in her church choir."
    (passage,) = passages_of(read(page.encode(), filename="a.txt", about=ABOUT), "a")[1:]
    assert "church" not in better_than("hobby", passage, lambda text: True)


@pytest.mark.parametrize(
    ("known", "unknown", "question", "says"),
    [
        ("Where did you go to law school?", "why there did you go to law school?",
         "Where did you go to law school, and why there?",
         "“where did you go to law school” is there, “why there” is not."),
        ("do you bake", "what do you bake?", "Do you bake and what do you bake?",
         "“do you bake” is there, “what do you bake” is not."),
    ],
)  # fmt: skip
def test_each_half_is_quoted_as_it_was_typed(known, unknown, question, says):
    assert half_of_parts(known, unknown, question) == says
