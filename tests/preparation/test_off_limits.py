"""What is left alone is flagged; the same words about work in general are not."""

import pytest

from halfhour.preparation.off_limits import off_limits


@pytest.mark.parametrize(
    ("question", "matter"),
    [
        ("Who are your biggest clients?", "clients"),
        ("Which clients do you represent in Salem?", "clients"),
        ("Can you tell me about one of your clients?", "clients"),
        ("What is happening in your pending case against the county?", "cases"),
        ("How would you rule on that?", "cases"),
        ("What cases are you working on right now?", "cases"),
        ("How much do you make?", "pay"),
        ("What is your salary as a partner?", "pay"),
        ("Could you get me in with the hiring partner?", "get in"),
        ("My landlord kept my deposit. Can I sue?", "own trouble"),
        ("What would you do about my mother's visa?", "own trouble"),
        ("Are you married?", "private life"),
        ("Are you married or single?", "private life"),
        ("Do you have kids, and how do you manage?", "private life"),
        ("How old are you?", "private life"),
        ("What is your religion?", "private life"),
        ("What church do you go to?", "private life"),
        ("Who did you vote for?", "private life"),
    ],
)
def test_it_is_flagged(question, matter):
    assert off_limits(question).id == matter


@pytest.mark.parametrize(
    "question",
    [
        "What do clients misunderstand about a will?",
        "How do you keep clients informed?",
        "Who are your typical clients?",
        "How much do you charge for a will?",
        "What do paralegals earn in their first year in Portland?",
        "How do you prepare for a trial?",
        "What kind of case taught you the most?",
        "What would you read in my place?",
        "How did you get into elder law?",
        "How do you explain fees to somebody who has never hired a lawyer?",
        "In my case, what would you read first?",
        "Where did you grow up?",
        "Are you married to one way of keeping a calendar?",
        "How old were you when you first saw a courtroom?",
        "Were you engaged in the bar before you were admitted?",
        "How do colleagues with children arrange a trial week?",
        "Do you have a single question that you ask each client?",
        "What did Brown v. Board change in how you write?",
        "",
    ],
)
def test_work_in_general_may_be_asked(question):
    assert off_limits(question) is None
