"""Towns: where the person lives, works or comes from, and what is only named."""

import pytest

from tests.reading.said import by_rules


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Kim is a native of Sutter County.", "Sutter County (from)"),
        ("Kim is originally from the state of New Jersey.", "New Jersey (from)"),
        ("Kim grew up in Dallas, Texas. Growing up in Texas, she liked heat.", "Dallas, Texas (from)"),
        ("Kim grew up in Wiesbaden and came west for college.", "Wiesbaden (from)"),
        ("Born and raised in Lagos, Nigeria, Kim came to law late.", "Lagos, Nigeria (from)"),
        ("Kim lives in Vermillion, South Dakota, with two dogs.", "Vermillion, South Dakota"),
        ("I work for a two-lawyer office in Macon, Georgia.", "Macon, Georgia"),
        ("Kim is a paralegal at the Oakland City Attorney's Office.", "Oakland"),
        ("Born Yazoo City, Mississippi.", "Yazoo City, Mississippi (from)"),
        ("Lives in: Rapid City, S.D.", "Rapid City, South Dakota"),
        ("I am a solo lawyer in Bend for twelve years now.", "Bend, Oregon"),
        ("A Philomath native, Kim paddles a canoe.", "Philomath, Oregon (from)"),
        ("A native Houstonian, Kim likes heat.", "Houston (from)"),
        ("Kim is a third-generation Fresnan.", "Fresno (from)"),
        ("She attended high school in Wenatchee.", "Wenatchee, Washington (from)"),
        ("Kim commutes from Vallejo by ferry.", "Vallejo, California"),
        ("Kim divides her time between Juneau and her boat.", "Juneau"),
        ("She lives on a small farm near Viroqua, Wisconsin.", "Viroqua, Wisconsin"),
        ("She lives in the Sellwood neighborhood of Tulsa.", "Tulsa, Oklahoma"),
        ("Kim is a Missoula-based mediator.", "Missoula, Montana"),
        ("Kim is a longtime Missoula resident.", "Missoula, Montana"),
        ("Kim, 41, of Missoula, was elected.", "Missoula, Montana"),
        ("She goats at her place near Hilo, Hawaii.", "Hilo, Hawaii"),
        ("Kim lives in St. Paul with two dogs.", "St. Paul"),
        ("Office: 421 W. Oak Ave, Spokane, WA, 99201", "Spokane, Washington"),
        ("Kim is a manager at Tidewrack Outdoor Co. in Missoula.", "Missoula, Montana"),
        ("Q: Where are you from?\nA: Missoula, and proud of it.", "Missoula, Montana (from)"),
        ("Q: Where are you from?\nDana: Missoula, and proud of it.", "Missoula, Montana (from)"),
        ("Kim and her husband Marcus live in Missoula.", "Missoula, Montana"),
        ("A transplant from Missoula, Kim sails.", "Missoula, Montana (from)"),
        ("The daughter of Missoula schoolteachers, Kim sails.", "Missoula, Montana (from)"),
        ("Kim splits the week between Missoula and her boat.", "Missoula, Montana"),
        ("Kim and two dogs share an old house in Missoula.", "Missoula, Montana"),
        ("She came home to Missoula in 2010.", "Missoula, Montana"),
        ("A Third Ward native, she sings.", "Third Ward (from)"),
        ("Missoula resident, quilter.", "Missoula, Montana"),
        ("Kim was deputy county attorney here in Missoula through 2014.", "Missoula, Montana"),
        ("Before coming to Missoula she was a law clerk.", "Missoula, Montana"),
        ("She came up to Missoula for college and pretty much stayed.", "Missoula, Montana"),
        ("Judge Kim, Missoula, was appointed to the bench in 2015.", "Missoula, Montana"),
        ("Kim raises goats on the home place near Zephyr, Texas.", "Zephyr, Texas"),
        ("She lives out on the lake at Missoula with her dog.", "Missoula, Montana"),
        ("When Dana Kim was in eighth grade in Missoula, a counselor told her to type.", "Missoula, Montana (from)"),
        ("I grew up speaking Polish with my grandmother in Missoula.", "Missoula, Montana (from)"),
        ("A rancher from a Basque family in Missoula, Kim graduated in 2014.", "Missoula, Montana (from)"),
        ("Fluent in Igbo and German, she makes her home in Missoula.", "Missoula, Montana"),
        ("Office of the City Attorney | City of Missoula, Montana", "Missoula, Montana"),
        ("I've had a room above a bike shop in Missoula since 2019.", "Missoula, Montana"),
    ],
)
def test_a_town_may_be_tied_to_the_person_in_many_ways(words, value):
    facts = by_rules(f"Dana Kim\n\n{words}", filename="a.txt", about="Dana Kim")
    assert [fact.value for fact in facts if fact.type == "city"] == [value]


@pytest.mark.parametrize(
    "words",
    [
        "Kim graduated from the University of Nevada, Las Vegas.",
        "Her note appeared in the Boston Bar Journal.",
        "Prior to joining the firm, she was counsel to a commission in Washington, D.C.",
        "The firm has offices in Boise and Reno.",
        "Kim practices throughout Spokane County.",
        "Private practice, Lee & Kim, Greenwood, 1977-1990.",
        "Legal Aid in Durham for six years, on the eviction docket.",
        "“Best lawyer I know” - a client from Perrysburg",
        "Kim came to the office from Multnomah County.",
        "Her article appeared in the Michigan Paralegal in Spring 2021.",
        "Offices: Boise - Reno - Missoula",
        "Kim is counsel at Ferris, Quail & Low PC.",
        "Kim practiced land use law with Orchard PS in Wenatchee until 2017.",
        "Kim won the Virginia Legal Aid Award, Virginia State Bar.",
        "Kim tried cases as an assistant district attorney in Missoula before her aunt called.",
        "A lawyer who commutes away from Missoula, Kim likes trains.",
        "Kim is a sixth-generation Californian.",
        "You must live in Missoula and have a low income.",
        "He comes from Copperline Music, where he was a director.",
        "She runs a clinic twice a month at the library in Missoula.",
        "Kim comes to the firm from Sawtooth Title.",
        "Kim came to us from Sawtooth Charities.",
        "Kim was born in April.",
        "Kim is the program director for “Bridging the Gap,” a course for new lawyers.",
    ],
)
def test_a_town_in_passing_is_not_where_the_person_works(words):
    facts = by_rules(f"Dana Kim\n\n{words}", filename="a.txt", about="Dana Kim")
    assert not [fact.value for fact in facts if fact.type == "city"]


@pytest.mark.parametrize(
    ("words", "towns"),
    [
        ("Kim is a litigation partner at Kirkland.", []),
        ("Kim is a partner at Kellogg, Hubbard, Hanson, Todd & Finch, in Topeka, Kansas.", ["Topeka, Kansas"]),
    ],
)
def test_a_firm_of_a_towns_name_is_no_town(words, towns):
    facts = by_rules(f"Dana Kim\n\n{words}", filename="a.txt", about="Dana Kim")
    assert [fact.value for fact in facts if fact.type == "city"] == towns


def test_the_town_of_a_school_in_the_header_is_not_where_the_person_works():
    page = "<h1>Dana Kim</h1><p>B.A., Drake University (Des Moines, Iowa)</p><p>Staff Attorney, Medford, Oregon</p>"
    facts = by_rules(page, filename="a.html", about="Dana Kim")
    assert [fact.value for fact in facts if fact.type == "city"] == ["Medford, Oregon"]
