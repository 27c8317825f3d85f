"""Admissions said in many ways, and sentences that look alike and say none."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import facts_told, quotes_of, tells, values_of


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "Called to the Ontario Bar in 2015.", ["Ontario"]),
        (
            "Biography",
            "She was called to the bar of British Columbia in 2009 and practised in Vancouver.",
            ["British Columbia"],
        ),
        ("Biography", "Ann is a member of the Law Society of Ontario.", ["Law Society of Ontario"]),
        (
            "Biography",
            "Licensed in New York, New Jersey and (inactive) Connecticut.",
            ["New York", "New Jersey", "Connecticut"],
        ),
        (
            "Biography",
            "Admitted: NY 2004; NJ 2005; S.D.N.Y. 2006; E.D.N.Y. 2006",
            ["NY 2004", "NJ 2005", "S.D.N.Y.", "E.D.N.Y."],
        ),
        ("Biography", "She is admitted to practice before the Second, Ninth and Federal Circuits.", ["Circuit"]),
        (
            "Biography",
            "Ann is admitted to the bars of California and Nevada, and to the U.S. Supreme Court.",
            ["California", "Nevada", "Supreme Court"],
        ),
        ("Biography", "Illinois bar, 2014.", ["Illinois bar, 2014"]),
        ("Biography", "Texas State Bar since 2001", ["Texas State Bar"]),
        ("Biography", "I got my Oregon license in 2019 after two tries.", ["Oregon license"]),
        ("Biography", "I passed the bar in Nevada on my second attempt.", ["Nevada"]),
        ("Biography", "She has been licensed to practice law in Montana since 1999.", ["Montana"]),
        ("Biography", "Holds active licenses in Washington and Idaho.", ["Washington", "Idaho"]),
        (
            "Bar Admissions",
            "Wash. (2008), Or. (2010), D. Or. (2011), 9th Cir. (2012)",
            ["Wash.", "Or.", "D. Or.", "9th Cir."],
        ),
        ("Admitted", "Colorado, 1998", ["Colorado, 1998"]),
        ("Courts", "All Florida state courts", ["Florida"]),
        (
            "Courts",
            "United States District Courts for the Northern and Central Districts of California",
            ["United States District Court"],
        ),
        ("Bar & Court Admissions", "U.S. Court of Appeals, 9th Circuit", ["9th Circuit"]),
        ("Biography", "Minnesota has licensed me since 2008.", ["Minnesota"]),
        ("Biography", "She is licensed to practise in Alberta.", ["Alberta"]),
        ("Biography", "Sworn in to the Arizona bar in November 2020, over Zoom.", ["Arizona"]),
        ("Biography", "He practised in Dublin before qualifying in Massachusetts.", []),
        (
            "Biography",
            "She is a solicitor of England and Wales (2006) and a member of the New York bar (2010).",
            ["England and Wales", "New York"],
        ),
        ("Biography", "Admitted pro hac vice in federal courts around the country.", []),
        ("Biography", "Bar: Pennsylvania 2003, D.C. 2005.", ["Pennsylvania", "D.C."]),
        ("Biography", "WA 2009; OR 2012", ["WA 2009", "OR 2012"]),
        ("Biography", "She has been a Vermont lawyer for twenty years.", ["Vermont lawyer"]),
        ("Biography", "She may appear in the courts of Maine.", ["courts of Maine"]),
        ("Biography", "WSBA #41234", ["WSBA #41234"]),
        ("Biography", "State Bar No. 221133 (California)", ["State Bar No. 221133"]),
        ("Biography", "Member, State Bar of Georgia (1994)", ["State Bar of Georgia"]),
        ("Biography", "Ann was admitted to the firm's partnership in 2019.", []),
        ("Biography", "She was admitted to Stanford with a scholarship.", []),
        ("Biography", "Ann is a licensed paralegal practitioner in Utah.", []),
        ("Biography", "She is licensed in Oregon as a private investigator.", []),
        ("Bar admissions", "Barreau du Québec, 2011", ["Barreau du Qu"]),
        ("Admissions", "Navajo Nation Bar", ["Navajo Nation"]),
        ("Biography", "Admitted by exam in Ohio and on motion in Kentucky.", ["Ohio", "Kentucky"]),
        ("Biography", "She waived into the D.C. Bar in 2018.", ["D.C. Bar"]),
        ("Biography", "Admission to the New Mexico bar followed in 1987.", ["New Mexico"]),
        ("Biography", "Became a member of the Hawaii bar in 1992.", ["Hawaii bar"]),
        ("Biography", "She's barred in Maryland and Virginia.", ["Maryland", "Virginia"]),
        ("Biography", "Registered to practice before the USPTO, Reg. No. 55,123", ["USPTO"]),
        ("Biography", "Passed the July 2016 Tennessee bar exam; sworn in that October.", ["Tennessee"]),
        ("Licensed to Practice", "Kansas (2002) and Missouri (2003)", ["Kansas", "Missouri"]),
        ("Courts Admitted", "Supreme Court of the United States, 2010", ["Supreme Court"]),
        ("Biography", "Ann, who is licensed in Iowa, leads the team.", ["Iowa"]),
        ("Biography", "I was licensed in Vermont the year the river flooded.", ["Vermont"]),
        ("Biography", "California attorney since 1996.", ["California"]),
        ("Biography", "A Wisconsin lawyer since 2005, Ann runs the clinic.", ["Wisconsin"]),
        ("Biography", "She joined the Alaska bar in 2012.", ["Alaska bar"]),
        (
            "Biography",
            "She took and passed both the Washington and Oregon bar exams in 2014.",
            ["Washington", "Oregon"],
        ),
        ("Biography", "Ann is admitted in Utah, where she sits on a council, and in Iowa.", ["Utah", "Iowa"]),
        ("Biography", "She took the oath in Minnesota in 2019 and in Wisconsin in 2020.", ["Minnesota", "Wisconsin"]),
        ("Biography", "She can practice in Tennessee and Kentucky.", ["Tennessee", "Kentucky"]),
        ("Biography", "Ann's bars: Massachusetts (2003), Rhode Island (2005).", ["Massachusetts", "Rhode Island"]),
        ("Biography", "Licensed? Hawaii, D. Haw., and the Ninth Circuit.", ["Hawaii", "D. Haw.", "Ninth Circuit"]),
        ("Biography", "She qualified as a solicitor in England in 2001.", ["England"]),
        ("Biography", "J.D., University of Montana, 2009; Montana bar.", ["Montana bar"]),
        ("Biography", "She is a member of the bar of the Sixth Circuit.", ["Sixth Circuit"]),
        ("Biography", "Called: Saskatchewan, 14 July 2017. Also NWT.", ["Saskatchewan", "NWT"]),
        ("Biography", "OSB #091234", ["OSB #091234"]),
        ("Bars", "Utah, Colo.", ["Utah", "Colo"]),
        ("Admissions", "Columbus Bar Association, Employee Benefits Committee", []),
        ("Admissions", "Chambers USA, Employee Benefits, Ohio (2019–2025)", []),
        ("Biography", "She is not admitted in California.", []),
        ("Biography", "Candidates must be admitted in California.", []),
        ("Biography", "Her application for admission to the Washington bar is pending.", []),
        ("Biography", "She is a Limited Practice Officer licensed by the Washington Supreme Court since 1994.", []),
        ("Biography", "She keeps her Maine RN license current.", []),
        ("Biography", "She practices in courts throughout Georgia, where she is licensed.", ["Georgia"]),
        ("Biography", "In 2012, the Supreme Court of Ohio admitted her to practice.", ["Supreme Court of Ohio"]),
        ("Biography", "I was called to the Bar in Toronto in March of 1975.", ["called to the Bar"]),
        ("Biography", "Ann received her license to practice law in 2019.", ["license to practice law"]),
        ("Biography", "Ann is a member of the Oregon and Washington bars.", ["Oregon", "Washington"]),
        ("Biography", "OR & WA bars.", ["OR", "WA"]),
        ("Biography", "She holds bar cards in Kansas and Missouri.", ["Kansas", "Missouri"]),
        ("Biography", "Where are you licensed? Montana and Idaho.", ["Montana", "Idaho"]),
        ("Biography", "Barrister and solicitor, Ontario (2004).", ["Ontario"]),
        ("Biography", "The Hawaii bar swore her in in 1999.", ["Hawaii bar"]),
        ("Biography", "BBO #654321", ["BBO #654321"]),
        ("Biography", "Registration: Illinois ARDC 6123456", ["Illinois ARDC"]),
        (
            "Biography",
            "Among her admissions: Mississippi, 1999; the Fifth Circuit, 2000.",
            ["Mississippi", "Fifth Circuit"],
        ),
        ("Biography", "Ann is dual-qualified (England & Wales, New York).", ["England & Wales", "New York"]),
        ("Biography", "She transferred her UBE score to Colorado in 2019.", ["Colorado"]),
        ("Biography", "Ann is a Wyoming-licensed attorney.", ["Wyoming-licensed"]),
        ("Biography", "Ann practices in Oregon (admitted 2009) and elsewhere.", ["Oregon (admitted 2009)"]),
        ("Biography", "Ann supervises lawyers admitted in Oregon and Idaho.", []),
        ("Biography", "Ann has a fishing license in Alaska.", []),
    ],
)
def test_an_admission_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("admission", heading, words)
    assert tells(quotes, expected), quotes


@pytest.mark.parametrize(
    "asked",
    [
        "<h3>Where are you licensed?</h3><p>{}</p>",
        "<p><b>Do you ever appear in Oregon?</b></p><p>{}</p>",
        "<dl><dt>Do you ever appear in Oregon?</dt><dd>{}</dd></dl>",
        "<dl><dt>Where are you licensed?</dt><dd>Both. {}</dd></dl>",
        "<p>Q: Why two states?<br>A: {}</p>",
        "<p><b>Tom Washington:</b> Where do you practice?</p><p><b>Ann Lee:</b> Mostly Clark County. {}</p>",
    ],
)
def test_both_states_of_an_answer_are_admissions_and_the_question_is_none(asked):
    page = "<h1>Five questions for Ann Lee</h1>" + asked.format("I'm licensed in Washington and Oregon.")
    facts = read(page.encode(), filename="a.html", about="Ann Lee").facts
    assert [fact.value for fact in facts if fact.type == "admission"] == ["Washington bar", "Oregon bar"]
    assert not [fact.value for fact in facts if fact.type == "work"]


def test_each_bar_of_a_list_has_its_own_year_and_is_inactive_by_itself():
    words = (
        "Admitted to the bars of Michigan, inactive (1993), Ohio, inactive (1994), Florida (1994), and Maine (1995). "
        "She is admitted before the U.S. District Courts for New Jersey."
    )
    facts = [fact for fact in facts_told("Biography", words) if fact.type == "admission"]
    assert [(fact.value, fact.start) for fact in facts] == [
        ("Michigan bar (inactive)", 1993),
        ("Ohio bar (inactive)", 1994),
        ("Florida bar", 1994),
        ("Maine bar", 1995),
        ("U.S. District Courts for New Jersey", None),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Supreme Court for the United States of America", ["Supreme Court for the United States of America"]),
        ("Supreme Courts of Iowa and Maine", ["Supreme Courts of Iowa", "Maine bar"]),
        ("United States Northern District Illinois", ["United States Northern District Illinois"]),
        (
            "United States District Court- Eastern District of Wisconsin",
            ["United States District Court- Eastern District of Wisconsin"],
        ),
        (
            "United States Court of Appeals For the Tenth Circuit",
            ["United States Court of Appeals For the Tenth Circuit"],
        ),
    ],
)
def test_a_court_is_told_whole_and_the_land_has_no_bar(words: str, expected: list[str]) -> None:
    assert values_of("admission", "Court Admissions", words) == expected
