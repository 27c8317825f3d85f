"""Towns: where the person lives, works or comes from, and what is only named."""

import pytest

from halfhour.reading.read import read


@pytest.mark.parametrize(
    ("words", "value"),
    [
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
        ("Office: 421 W. Oak Ave, Spokane, WA, 99201", "Spokane, Washington"),
        ("Kim is a manager at Tidewrack Outdoor Co. in Missoula.", "Missoula, Montana"),
        ("Q: Where are you from?\nA: Missoula, and proud of it.", "Missoula, Montana (from)"),
    ],
)
def test_a_town_may_be_tied_to_the_person_in_many_ways(words, value):
    facts = read(f"Dana Kim\n\n{words}".encode(), filename="a.txt", about="Dana Kim").facts
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
    ],
)
def test_a_town_in_passing_is_not_where_the_person_works(words):
    facts = read(f"Dana Kim\n\n{words}".encode(), filename="a.txt", about="Dana Kim").facts
    assert not [fact.value for fact in facts if fact.type == "city"]
