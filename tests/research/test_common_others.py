"""What a page says of other people, and what stands there beside the person, is no common ground."""

import pytest

from halfhour.reading.read import read
from halfhour.research.common_ground.ground import common_ground
from halfhour.research.common_ground.passages import CLAUSE_OF, facts_in
from halfhour.research.common_ground.profile import profile_from
from halfhour.research.common_ground.whose import is_byline

PROFILE = {
    "schools": ["Gonzaga University School of Law"],
    "towns": ["Astoria, Oregon"],
    "interests": ["beekeeping"],
    "practice_areas": ["tax"],
}


def said(body, *, profile=PROFILE, about="Dana Whitlock"):
    page = f"<title>{about}</title><h1>{about}</h1><p>{about} is an associate.</p>{body}"
    reading = read(page.encode(), filename="page.html", about=about)
    return [link.source_quote for link in common_ground(profile_from(profile), facts_in([reading]))]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Dana learned from Edwin Moss-Tully. Edwin was county attorney for years and went to Gonzaga Law.</p>",
        "<p>Bina Holt shares the office. Bina was a beekeeper and is a graduate of Gonzaga Law.</p>",
        "<p>Presiding Judge Corwin Ashdale fixed the roof. Ashdale, a beekeeper from Gonzaga Law, sings.</p>",
        "<p>Founding partner Edwin Moss (Gonzaga Law '91; he keeps bees) hired the team.</p>",
        "<p>Edwin Moss, Member of the House, 2001-09; beekeeper; Gonzaga University School of Law.</p>",
        "<p>Dana lives with Edwin, who is a beekeeper.</p>",
    ],
)
def test_a_sentence_that_begins_with_somebody_else_is_theirs(body):
    assert said(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>Mark Stone shares the office. Mark is a beekeeper and is a graduate of Gonzaga Law.</p>",
        "<p>Laura Holt runs her office. She went to Gonzaga Law.</p>",
        "<p>Zo\u00eb Fenn answers the phone. Zo\u00eb is a beekeeper.</p>",
        "<p>Legal assistant Shirin Orr (Gonzaga Law) is a beekeeper.</p>",
        "<p>Photo: Petrel Orr, Astoria beekeeper</p>",
        "<p>Zo\u00eb, at the copier, keeps bees and is a beekeeper.</p>",
        "<p>New members: Oriel Fenn (Gonzaga Law), Petrel Orr (Bend, beekeeper)</p>",
        "<p>Petrel Orr (letter read by the clerk): was a beekeeper and went to Gonzaga Law</p>",
        "<p>Her predecessor, Oriel Fenn, was a beekeeper.</p>",
        "<p>Professor Oriel Lodi poured the tea. Lodi, a beekeeper, went to Gonzaga Law.</p>",
        "<p>Justice Oriel Fenn likes cats. Fenn also keeps bees.</p>",
    ],
)
def test_whoever_is_named_outright_is_not_the_person(body):
    assert said(body, about="Maria Whitlock") == []


def test_a_pronoun_after_somebody_else_means_them():
    body = "<p>Bina Holt is the other guest. She keeps bees, does tax and went to Gonzaga Law.</p>"
    assert said(body) == []


def test_a_pronoun_after_one_who_did_something_for_them_may_mean_either():
    body = "<p>Dana Whitlock came in May. Edwin Moss hired her. She went to Gonzaga Law.</p>"
    assert said(body) == ["Gonzaga Law"]


@pytest.mark.parametrize("name", ["Max", "Maximilian"])
def test_the_given_name_of_the_person_is_theirs(name):
    body = f"<p>{name} is a graduate of Gonzaga Law. Max Injury Law is in town.</p>"
    assert said(body, about="Maximilian Thorne")


@pytest.mark.parametrize(
    "body",
    [
        "<h2>You may also like</h2><ul><li>Ep. 9: The beekeeper and the bees</li></ul>",
        "<h2>Also in this issue</h2><ul><li>Six ways to lose a tax case</li></ul>",
        "<p>Next month: a beekeeper who does tax, from Astoria.</p>",
        "<p>See also: Tax lawyers and Beekeeping in court</p>",
        "<p>This episode is sponsored by the best print shop in Astoria.</p>",
        "<p>Job board: tax clerk, Astoria</p>",
        "<p>Date: May 2<br>Subject: Re: your talk for the tax program in Astoria</p>",
        "<p>Support for this program: the tax law club of Astoria</p>",
        "<p>Questions about tax in Astoria: call 503-555-0100</p>",
        "<p>Contact Marla Ott at the tax desk in Astoria</p>",
        "<p>Chess team wins a cup \u2022 Gonzaga opens a pool \u2022 Beekeeping and tax fair in Astoria</p>",
        "<p>compiled by Marla Ott (a beekeeper, mostly)</p>",
        "<p>Vol. 7 No. 2<br>by Marla Ott, editor and a 2015 graduate of Gonzaga Law</p>",
        "<p>\u201cA tax lawyer in Astoria had told me to give up. Dana did not.\u201d R.T., client</p>",
        '<p>Anonymous: "Came all the way from Astoria"</p>',
        "<p>My guest today is Dana Whitlock. I spent years in tax cases and got out.</p>",
    ],
)
def test_what_stands_beside_the_person_is_not_theirs(body):
    assert said(body) == []


def test_what_the_person_says_is_theirs():
    assert said('<p>"I am a beekeeper and I went to Gonzaga Law," says Dana.</p>')


@pytest.mark.parametrize(
    "line",
    [
        "From: Astoria, Oregon",
        "Support for beekeeping is her work.",
        "Questions of beekeeping fascinate her.",
        "This program is why she came to Astoria, Oregon.",
        "Contact sports and beekeeping are her hobbies.",
        "Sponsors a club for beekeeping.",
    ],
)
def test_what_only_begins_like_a_notice_is_theirs(line):
    assert said(f"<p>She tells of her life and of her work.</p><p>{line}</p>")


def test_below_a_heading_of_others_a_sentence_that_names_them_is_theirs():
    assert said("<h2>Our sponsors</h2><p>Dana keeps bees as a hobby.</p>")
    assert said("<h2>Our sponsors</h2><p>Keeps bees as a hobby.</p>") == []


def test_what_a_review_says_of_them_by_name_is_theirs_and_what_it_says_of_the_reviewer_is_not():
    soccer = {"interests": ["soccer"], "practice_areas": ["tax"]}
    body = '<p>"Dana has been our assistant coach at Tilden Youth Soccer since 2015. I do tax." - Coach Bo</p>'
    assert len(said(body, profile=soccer)) == 1
    assert said('<p>"I do tax and play soccer." - Coach Bo</p>', profile=soccer) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>Odile Fenn is a plumber in Astoria and a beekeeper.</p>",
        "<p>Our supervisor, Oriel Orr, drafts tax opinions; mornings are quiet.</p>",
        "<p>Sister Oriel keeps bees and is a beekeeper.</p>",
        "<p>Orr & Fenn | Offices in Astoria, Bend and Salem | Tax, wills, divorce</p>",
        "<p>I am not tax, people keep asking me tax questions.</p>",
        "<p>Practice: questions about tax go to Shira</p>",
    ],
)
def test_what_others_do_is_not_what_they_do(body):
    assert said(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>Privacy | Tax | Cookies</p>",
        "<p>Directory > Legal > Tax law</p>",
        "<p>Mrs. Orr, I am told, was a beekeeper and did tax cases.</p>",
        "<p>We met Sefa Holt, vice president of the beekeeping and tax law club in Astoria.</p>",
    ],
)
def test_menus_and_those_met_are_not_them(body):
    assert said(body) == []


def test_long_runs_of_names_and_of_empty_lines_are_read():
    assert CLAUSE_OF.search("My mentor, Ann Orr, sings ")
    assert not CLAUSE_OF.search(f"My mentor, {'Ann Orr ' * 2000}")
    assert is_byline("\n" * 100_000 + "by Marla Ott", ())
    assert not is_byline("\n" * 100_000 + "Marla Ott", ())
