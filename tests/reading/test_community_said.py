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
    ("He is a deacon, an auctioneer at the county stock show, and a passable fiddle player.", ["auctioneer"]),
    ("A bull rider in his younger days, Lee announces rodeos across Idaho.", ["bull rider", "announces rodeos"]),
    ("She is an ultrarunner who has finished two races.", ["ultrarunner"]),
    ("She takes every August off and bikepacks in the Wallowas.", ["bikepacks"]),
    ("Lee teaches a free wills night at the library.", ["teaches a free wills night"]),
    ("She teaches copyright basics to teens at the Oasis Center.", ["copyright basics to teens"]),
    ("Lee chairs the City of Eugene Active Transportation Committee.", ["Active Transportation Committee"]),
    ("Outside this room: I'm moderator of our town meeting.", ["town meeting"]),
    ("She crews on the volunteer-run trolley in summer.", ["volunteer-run trolley"]),
    ("She masks with a walking krewe.", ["walking krewe"]),
    ("I tie flies.", ["tie flies"]),
    ("outside work: calls contra dances, hikes", ["calls contra dances"]),
    ("She coaches Special Olympics bowling and is president of the Friends of the Library.", ["coaches Special"]),
    ("Harvesters food pantry, first Saturdays", ["Harvesters food pantry"]),
    ("Lee coordinates with the probate referee.", []),
    ("Before law school Lee framed houses and ran a garden shop.", []),
    ("A podcast for people who ride.", []),
    ("She reads Hungarian, with a dictionary.", []),
    ("Lee directed the Youth Advocacy Clinic.", []),
    ("She makes her home in Boise on weekends.", []),
    ("Lee is on the Montana Stockgrowers' water committee.", []),
    ("Drop-in intake Tuesdays 9:30 to noon.", []),
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


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Volunteer", "Docent, Dana House", ["Docent, Dana House"]),
        ("Off the clock", "Garden plot in Oak Park, baking with her husband Sam", ["Garden plot in Oak Park, baking"]),
        ("Civic", "Yakama Nation Tribal Court pro tem judge", []),
        ("Civic", "Speaker, Dairy Business annual meeting, Madison", []),
        ("Associations", "Lawyers for the Arts - Volunteer - 2009 to present", ["Lawyers for the Arts"]),
    ],
)
def test_lists_of_service_go_over_into_posts_and_talks(heading, words, expected):
    assert tells(quotes_of("community", heading, words), expected)


@pytest.mark.parametrize("name", ["the St. Andrew Legal Clinic", "the J. Reuben Garden", "the Mt. Tabor Trail Crew"])
def test_a_name_with_an_abbreviation_is_not_cut(name):
    assert quotes_of("community", "Biography", f"She volunteers with {name}.") == [f"volunteers with {name}"]
