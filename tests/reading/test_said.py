"""Many ways of saying one kind of fact, and sentences that look alike and say none."""

import pytest

from halfhour.reading.read import read

PAGE = "<html><body><h1>Ann Lee</h1><h2>{heading}</h2><{tag}>{words}</{tag}></body></html>"
SAID = (
    ("admission", "Biography", "Called to the Ontario Bar in 2015.", ["Ontario"]),
    (
        "admission",
        "Biography",
        "She was called to the bar of British Columbia in 2009 and practised in Vancouver.",
        ["British Columbia"],
    ),
    ("admission", "Biography", "Ann is a member of the Law Society of Ontario.", ["Law Society of Ontario"]),
    (
        "admission",
        "Biography",
        "Licensed in New York, New Jersey and (inactive) Connecticut.",
        ["New York", "New Jersey", "Connecticut"],
    ),
    (
        "admission",
        "Biography",
        "Admitted: NY 2004; NJ 2005; S.D.N.Y. 2006; E.D.N.Y. 2006",
        ["NY 2004", "NJ 2005", "S.D.N.Y.", "E.D.N.Y."],
    ),
    (
        "admission",
        "Biography",
        "She is admitted to practice before the Second, Ninth and Federal Circuits.",
        ["Circuit"],
    ),
    (
        "admission",
        "Biography",
        "Ann is admitted to the bars of California and Nevada, and to the U.S. Supreme Court.",
        ["California", "Nevada", "Supreme Court"],
    ),
    ("admission", "Biography", "Illinois bar, 2014.", ["Illinois bar, 2014"]),
    ("admission", "Biography", "Texas State Bar since 2001", ["Texas State Bar"]),
    ("admission", "Biography", "I got my Oregon license in 2019 after two tries.", ["Oregon license"]),
    ("admission", "Biography", "I passed the bar in Nevada on my second attempt.", ["Nevada"]),
    ("admission", "Biography", "She has been licensed to practice law in Montana since 1999.", ["Montana"]),
    ("admission", "Biography", "Holds active licenses in Washington and Idaho.", ["Washington", "Idaho"]),
    (
        "admission",
        "Bar Admissions",
        "Wash. (2008), Or. (2010), D. Or. (2011), 9th Cir. (2012)",
        ["Wash.", "Or.", "D. Or.", "9th Cir."],
    ),
    ("admission", "Admitted", "Colorado, 1998", ["Colorado, 1998"]),
    ("admission", "Courts", "All Florida state courts", ["Florida"]),
    (
        "admission",
        "Courts",
        "United States District Courts for the Northern and Central Districts of California",
        ["United States District Court"],
    ),
    ("admission", "Bar & Court Admissions", "U.S. Court of Appeals, 9th Circuit", ["9th Circuit"]),
    ("admission", "Biography", "Minnesota has licensed me since 2008.", ["Minnesota"]),
    ("admission", "Biography", "She is licensed to practise in Alberta.", ["Alberta"]),
    ("admission", "Biography", "Sworn in to the Arizona bar in November 2020, over Zoom.", ["Arizona"]),
    ("admission", "Biography", "He practised in Dublin before qualifying in Massachusetts.", []),
    (
        "admission",
        "Biography",
        "She is a solicitor of England and Wales (2006) and a member of the New York bar (2010).",
        ["England and Wales", "New York"],
    ),
    ("admission", "Biography", "Admitted pro hac vice in federal courts around the country.", []),
    ("admission", "Biography", "Bar: Pennsylvania 2003, D.C. 2005.", ["Pennsylvania", "D.C."]),
    ("admission", "Biography", "WSBA #41234", ["WSBA #41234"]),
    ("admission", "Biography", "State Bar No. 221133 (California)", ["State Bar No. 221133"]),
    ("admission", "Biography", "Member, State Bar of Georgia (1994)", ["State Bar of Georgia"]),
    ("admission", "Biography", "Ann was admitted to the firm's partnership in 2019.", []),
    ("admission", "Biography", "She was admitted to Stanford with a scholarship.", []),
    ("admission", "Biography", "Ann is a licensed paralegal practitioner in Utah.", []),
    ("admission", "Biography", "She is licensed in Oregon as a private investigator.", []),
    ("admission", "Bar admissions", "Barreau du Québec, 2011", ["Barreau du Qu"]),
    ("admission", "Admissions", "Navajo Nation Bar", ["Navajo Nation"]),
    ("admission", "Biography", "Admitted by exam in Ohio and on motion in Kentucky.", ["Ohio", "Kentucky"]),
    ("admission", "Biography", "She waived into the D.C. Bar in 2018.", ["D.C. Bar"]),
    ("admission", "Biography", "Admission to the New Mexico bar followed in 1987.", ["New Mexico"]),
    ("admission", "Biography", "Became a member of the Hawaii bar in 1992.", ["Hawaii bar"]),
    ("admission", "Biography", "She's barred in Maryland and Virginia.", ["Maryland", "Virginia"]),
    ("admission", "Biography", "Registered to practice before the USPTO, Reg. No. 55,123", ["USPTO"]),
    ("admission", "Biography", "Passed the July 2016 Tennessee bar exam; sworn in that October.", ["Tennessee"]),
    ("admission", "Licensed to Practice", "Kansas (2002) and Missouri (2003)", ["Kansas", "Missouri"]),
    ("admission", "Courts Admitted", "Supreme Court of the United States, 2010", ["Supreme Court"]),
    ("admission", "Biography", "Ann, who is licensed in Iowa, leads the team.", ["Iowa"]),
    ("admission", "Biography", "I was licensed in Vermont the year the river flooded.", ["Vermont"]),
    ("admission", "Biography", "California attorney since 1996.", ["California"]),
    ("admission", "Biography", "A Wisconsin lawyer since 2005, Ann runs the clinic.", ["Wisconsin"]),
    ("admission", "Biography", "She joined the Alaska bar in 2012.", ["Alaska bar"]),
    (
        "admission",
        "Biography",
        "She took and passed both the Washington and Oregon bar exams in 2014.",
        ["Washington", "Oregon"],
    ),
    ("language", "Biography", "French.", ["French"]),
    ("language", "Biography", "Spanish (fluent), some Italian.", ["Spanish", "Italian"]),
    ("language", "Biography", "She speaks fluent Vietnamese and passable French.", ["Vietnamese", "French"]),
    (
        "language",
        "Biography",
        "I speak Swahili and Kikuyu, and my Somali is good enough for jokes.",
        ["Swahili", "Kikuyu", "Somali"],
    ),
    ("language", "Biography", "She is conversant in Portuguese.", ["Portuguese"]),
    ("language", "Biography", "Ann works with clients in both Spanish and English.", ["Spanish", "English"]),
    ("language", "Biography", "A native Russian speaker, Ann joined the court in 2003.", ["Russian"]),
    ("language", "Biography", "Native speaker of Tigrinya; learned Amharic at school.", ["Tigrinya", "Amharic"]),
    ("language", "Biography", "Ann speaks some Passamaquoddy.", ["Passamaquoddy"]),
    ("language", "Biography", "Ann is a heritage speaker of Ilocano.", ["Ilocano"]),
    ("language", "Biography", "She grew up speaking Punjabi at home.", ["Punjabi"]),
    ("language", "Biography", "Bilingual English/Spanish.", ["English", "Spanish"]),
    ("language", "Biography", "Bilingual in Spanish.", ["Spanish"]),
    ("language", "Biography", "She takes intake calls in Cantonese and Mandarin.", ["Cantonese", "Mandarin"]),
    ("language", "Biography", "She reads Latin and German for fun.", ["Latin", "German"]),
    (
        "language",
        "Biography",
        "Languages: English, French (professional), Arabic (native)",
        ["English", "French", "Arabic"],
    ),
    ("language", "Biography", "Se habla español.", []),
    ("language", "Biography", "Our office offers services in Spanish, Korean and Tagalog.", []),
    ("language", "Biography", "She assists Spanish-speaking families at the border.", []),
    ("language", "Biography", "She majored in French and lived in Lyon.", []),
    ("language", "Biography", "Translation and interpretation available in Somali.", []),
    ("language", "Biography", "Her second language is ASL.", ["ASL"]),
    ("language", "Biography", "Ann signs (ASL) and is learning Braille.", ["ASL"]),
    ("language", "Biography", "Ask her anything in Farsi.", ["Farsi"]),
    (
        "language",
        "Languages",
        "Fluent in Korean; proficient in Japanese; basic Mandarin",
        ["Korean", "Japanese", "Mandarin"],
    ),
    ("language", "Languages", "Polish - limited working proficiency", ["Polish"]),
    ("language", "Biography", "Her Spanish is rusty but serviceable.", ["Spanish"]),
    ("language", "Biography", "She became fluent in Hausa as a Peace Corps volunteer in Niger.", ["Hausa"]),
    ("language", "Biography", "She can read Yiddish, and bargain in Turkish.", ["Yiddish", "Turkish"]),
    ("language", "Biography", "I still dream in Marshallese.", ["Marshallese"]),
    ("language", "Biography", "She interprets for the deaf in American Sign Language.", ["American Sign Language"]),
    ("language", "Biography", "The firm's lawyers speak eleven languages, including Greek.", []),
)


@pytest.mark.parametrize(("kind", "heading", "words", "expected"), SAID)
def test_each_thing_said_is_found_with_its_words_and_nothing_else(kind, heading, words, expected):
    tag = "p" if heading == "Biography" else "li"
    page = PAGE.format(heading=heading, tag=tag, words=words.replace("&", "&amp;"))
    reading = read(page.encode(), about="Ann Lee")
    quotes = [fact.quote for fact in reading.facts if fact.type == kind]
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    assert len([part for part in expected if any(part in quote for quote in quotes)]) == len(expected), quotes
    assert bool(quotes) == bool(expected), quotes
