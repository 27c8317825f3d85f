"""Time given to a town, and free time: in many words; family, faith, health and work are left out."""

import pytest

from tests.reading.said import quotes_of, tells

SAID = [
    ("Lee is a docent at the maritime museum.", ["docent at the maritime museum"]),
    ("She's a trustee of the Salem library.", ["trustee of the Salem library"]),
    ("Lee ushers at the playhouse.", ["ushers at the playhouse"]),
    ("She packs boxes at the food pantry.", ["packs boxes at the food pantry"]),
    ("Lee organizes the seed swap every April.", ["seed swap"]),
    ("Seed swap organizer every April.", ["Seed swap organizer"]),
    ("I call square dances at the hall.", ["call square dances"]),
    ("I announce rodeo, badly.", ["announce rodeo"]),
    ("She chairs the Salem Planning Commission.", ["Salem Planning Commission"]),
    ("She sat on the county parks commission for a decade.", ["parks commission"]),
    ("He serves on the board of Meals on Wheels Spokane.", ["Meals on Wheels Spokane"]),
    ("She is a die-hard Blazers fan.", ["die-hard Blazers fan"]),
    ("Lee has a black belt in judo.", ["black belt in judo"]),
    ("She belongs to a book club.", ["book club"]),
    ("She gives her time to Street Roots.", ["Street Roots"]),
    ("She has run twelve marathons.", ["twelve marathons"]),
    ("On Saturdays she runs the scoreboard at the ballpark.", ["runs the scoreboard"]),
    ("She did tax returns for six weeks for free.", []),
    ("I answer on Mondays.", []),
    ("She loves the law.", []),
    ("Lee enjoys spending time with her family.", []),
    ("She runs a six-person team in Bend.", []),
    ("She graduated from night school, attending at night.", []),
    ("She sings in the church choir.", []),
    ("He started here as a volunteer in 2016.", []),
    ("Her husband coaches soccer.", []),
]


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_what_people_do_beyond_work_is_read_whatever_its_verb(words, expected):
    assert tells(quotes_of("community", "Biography", words), expected)


@pytest.mark.parametrize(
    ("heading", "words"),
    [("Interests", "Old maps"), ("Elsewhere", "Ski patrol at the pass"), ("Off hours", "banjo, badly")],
)
def test_lists_of_free_time_need_no_verb(heading, words):
    assert tells(quotes_of("community", heading, words), [words.split(",")[0]])
