"""Admissions said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import quotes_of, tells


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
    ],
)
def test_an_admission_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("admission", heading, words)
    assert tells(quotes, expected), quotes
