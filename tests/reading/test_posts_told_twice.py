"""A post that a page tells twice is shown once; two posts that only look alike stay two."""

import pytest

from tests.reading.said import reading_of

NAME = "<h1>Ann Lee</h1>"


def posts(body):
    return [(fact.value, fact.start, fact.end) for fact in reading_of(NAME + body).facts if fact.type == "work"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Shareholder, Dunn &amp; Ott LLP</p><p>Ann has been a shareholder of the firm since 2013.</p>",
        "<p>Ann has been with Dunn &amp; Ott LLP since 2013.</p>"
        "<h2>Experience</h2><ul><li>Shareholder, Dunn &amp; Ott LLP, 2013–present</li></ul>",
        "<p>Shareholder</p><p>Ann joined Dunn &amp; Ott in 2013 and is now a shareholder.</p>"
        "<h2>Experience</h2><ul><li>Shareholder, Dunn &amp; Ott LLP (2013–present)</li></ul>",
        "<p>Ms. Lee joined the firm in 2013.</p>"
        "<h2>Experience</h2><ul><li>Dunn &amp; Ott LLP, Shareholder, 2013–present</li></ul>",
    ],
)
def test_a_post_told_twice_is_one_with_all_that_is_said(body):
    assert posts(body) == [("Shareholder, Dunn & Ott LLP", 2013, None)]


@pytest.mark.parametrize(
    ("told", "listed"),
    [
        ("Ann has been with Otter Bank since 2013.", "Shareholder, Dunn &amp; Ott LLP, 2013–present"),
        ("Ann joined Dunn &amp; Ott LLP in 2009.", "Shareholder, Dunn &amp; Ott LLP, 2013–present"),
        ("Ann was an associate at Dunn &amp; Ott LLP in 2009.", "Shareholder, Dunn &amp; Ott LLP, 2009–2015"),
        ("Ann was an extern at Dunn &amp; Ott LLP in 2009.", "Extern, Otter Bank, 2009–2010"),
    ],
)
def test_posts_of_other_houses_roles_or_years_stay_apart(told, listed):
    assert len(posts(f"<p>{told}</p><h2>Experience</h2><ul><li>{listed}</li></ul>")) == 2
