"""Posts in prose, and what only looks like one: one line a case."""

import pytest

from tests.reading.said import by_rules, facts_told, quotes_of, tells, values_of

TOLD = (
    ("She came to Pierce County when her mother was stationed there.", ""),
    ("In 2006 I came to Texas and had to begin from zero.", ""),
    ("I went to UGA too, so I've a soft spot.", ""),
    ("She went to the Oregon Department of Justice in 2012.", "Oregon Department of Justice"),
    ("That award went to Walter Achter of Hibbing.", ""),
    ("The Washington State Paralegal Association gave her a prize in 2021.", ""),
    ("She has second-chaired three jury trials in Maricopa County Superior Court.", ""),
    ("She is a member of the county bar and chaired its Elder Law Committee in 2016.", ""),
    ("She chaired the firm's hiring committee from 2016 to 2018.", "hiring committee"),
    ("She is Board Certified in Civil Trial Law as a paralegal by the Texas Board of Legal Specialization.", ""),
    ("She was placed on the court's roster as a master mediator in 2023.", ""),
    ("She is assistant chief of the volunteer fire department in Two Harbors.", ""),
    ("She directs the clinic in which students represent workers.", ""),
    ("She directs the Youth Advocacy Clinic.", "Youth Advocacy Clinic"),
    ("She majored in social work at UGA (2015).", ""),
    ("She serves as bond counsel on more than forty issues a year.", ""),
    ("She acts as township attorney for six communities.", "township attorney"),
    ("She is a contributing editor of The Developing Labor Law (2020).", ""),
    ("The Milwaukee Journal named her a Top Corporate Counsel in 2020.", ""),
    ("She teaches the beginners' class at the Irish American Heritage Center.", ""),
    ("She teaches copyright basics to teens at the Oasis Center.", ""),
    ("She teaches copyright at Nashville State Community College.", "Nashville State"),
    ("I taught Ann at Lowndes High.", ""),
    ("He knows it well, which landlords’ counsel find out the hard way.", ""),
    ("The City retains outside counsel for bond issues.", ""),
    ("I will probably be your advisor.", ""),
    ("She came onto our board in 2019 as events chair.", ""),
    ("I was president of our chapter in 2021.", ""),
    ("I was president of our company until 2021.", "president of our company"),
    ("The award will be given to attorney Ann Lee at the annual dinner on November 14.", ""),
    ("She practices workers' compensation and disability law at Ashdown & Frye in Vancouver.", "Ashdown & Frye"),
    ("She practices family, probate and elder law with Dunn Abbott.", "Dunn Abbott"),
    ("She spent four years auditing hospitals for a regional accounting house.", "auditing hospitals"),
    ("She spent a decade trying felony cases for the Harris County Public Defender.", "Harris County Public Defender"),
    ("She put in six years defending nursing homes at Dunn Abbott.", "Dunn Abbott"),
    ("She spent two summers hiking with friends.", ""),
    ("Before that she was six years in the Barbour County Circuit Clerk's office.", "Circuit Clerk's office"),
    ("Before that he was 9 years with the Mecklenburg County Public Defender.", "Mecklenburg County Public Defender"),
    ("I worked for him from 2010 to 2014.", "worked for him from 2010 to 2014"),
    ("I typed for her until 1998.", "typed for her"),
    ("She joined the College of Law in 2014.", "College of Law"),
    ("She has been elected to the partnership effective January 1.", "elected to the partnership"),
    ("She was admitted to the firm's partnership in 2011.", ""),
    ("She held a hearings-officer fellowship with the Oregon Land Use Board of Appeals.", "Land Use Board of Appeals"),
    ("She worked for the National Labor Relations Board in Peoria.", "National Labor Relations Board"),
    ("She clerked at the Board of Immigration Appeals.", "Board of Immigration Appeals"),
    ("Then she hung her shingle on Willamette Street.", "hung her shingle"),
    ("I put out my own sign in 1999.", "put out my own sign"),
    ("I opened my own doors in 2013.", "opened my own doors"),
    ("In 2014 she bought in with Rolf.", "bought in with Rolf"),
    ("She bought into the practice in 2014.", "bought into the practice"),
    ("She struck out on her own in 2012.", "struck out on her own"),
    (
        "She has practiced elder law since 1999, the last eleven years under her own name in Dormont.",
        "under her own name",
    ),
    ("She has been there since the fall of 2020.", "been there since the fall of 2020"),
    ("She has been doing it at the same desk since 1996.", "since 1996"),
    ("I do one class in the spring at Central Piedmont, criminal law.", "Central Piedmont"),
    ("I was teaching fractions in Lawrence.", "teaching fractions in Lawrence"),
    ("I paid for it myself because I was still welding days.", "welding days"),
    ("I loaded planes at UPS Worldport the whole three years.", "loaded planes"),
    ("I typed deeds for a title company in Zanesville from 1992 to 1997.", "title company"),
    ("I wrote patents at a large firm in Salt Lake City, Brimhall Cottle, from 2005 to 2019.", "Brimhall Cottle"),
    (
        "I was a paralegal at Amstutz & Farr for seven years, and after the bar exam a consumer lawyer at Legal Aid of Columbus.",
        "consumer lawyer at Legal Aid of Columbus",
    ),
    ("The people of Lamar County elected her Chancery Clerk in 2003.", "Chancery Clerk in 2003"),
    ("She won the November election by 1,106 votes.", "won the November election"),
    ("You have met Ann Lee, its director since 2011.", "director since 2011"),
    ("She was a certified law student in the Civil Practice Clinic.", "Civil Practice Clinic"),
    ("She was a Rule 9 intern with the King County Prosecutor.", "King County Prosecutor"),
    ("She worked three years as public notary assistant in Juárez before she came.", "notary assistant"),
    ("I was two years trainee of an old advocate.", "trainee"),
    ("From 2015 I am at Puente Norte.", "Puente Norte"),
    ("She started with our office as a misdemeanor attorney in August 2009.", "misdemeanor attorney"),
    (
        "She has been named director of the Family Law Clinic at the University of Arizona.",
        "director of the Family Law Clinic",
    ),
    ("She is one of the staff attorneys on the court's central staff.", "staff attorneys"),
    ("Answering phones for the Volunteer Lawyers Program.", "Answering phones"),
    ("She did tenancy and consumer cases at Navajo Legal Services in Chinle.", "Navajo Legal Services"),
    ("After graduation she did clearance searches at a big firm in Mountain View.", "big firm in Mountain"),
    ("She did billing at Kaweah Health.", "Kaweah Health"),
    ("She did her undergraduate work at Reed College.", ""),
    ("She ended up staying five years there, on the residuals desk.", "staying five years"),
    ("She stayed six years, 2006 to 2012, first writing dairy rules.", "stayed six years, 2006 to 2012"),
    ("She has been defending people under her own name since 1999.", "under her own name since 1999"),
    ("Before that came six years in the Pima County Public Defender's Office.", "Pima County Public Defender's Office"),
    ("Before that, ten years, 2004-2014, in a Salem firm of six.", "Salem firm of six"),
    ("She was a certified law student in 2018.", "certified law student in 2018"),
    ("He is vice president of SCALL.", ""),
    ("We come from Hilmar.", ""),
    ("She looks forward to joining the Zinc Guild.", ""),
    ("She hopes one day to work for the Zinc Guild.", ""),
    ("She cannot wait to join Pell Orr LLP.", ""),
    ("She joined the Zinc Guild in 2012.", "Zinc Guild in 2012"),
    ("She sold a pasture.", ""),
    ("She hung the sign in 2010.", "hung the sign"),
    ("She teaches folklórico at the Selma rec center.", ""),
)


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_what_prose_tells_is_found_and_nothing_else(words, expected):
    quotes = quotes_of("work", "Biography", words)
    assert tells(quotes, expected.split(" & ") if expected else []), quotes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ann is an adjunct professor of law at Drake Law School.", ["Adjunct professor of law, Drake Law School"]),
        ("She is Director of Litigation at Idaho Legal Aid.", ["Director of Litigation, Idaho Legal Aid"]),
        (
            "Ann is a partner at Kellner, Hubbard, Hanson, Todd, Evers & Finch, P.L.L.C., in Topeka, Kansas.",
            ["Partner, Kellner, Hubbard, Hanson, Todd, Evers & Finch, P.L.L.C."],
        ),
        (
            "She practiced law as a Senior Associate, Miller & Chevron, Chartered (2001-2004).",
            ["Senior Associate, Miller & Chevron, Chartered"],
        ),
        (
            "She worked as an Assistant State's Attorney in Kent County for about five years.",
            ["Assistant State's Attorney, Kent County"],
        ),
        ("She was chief compliance officer at Lakeside Advisors.", ["Chief compliance officer, Lakeside Advisors"]),
        (
            "She served as General Counsel of the Bristow Fund and Adjunct Professor at Drake Law School.",
            ["General Counsel, Bristow Fund", "Adjunct Professor, Drake Law School"],
        ),
        ("After college she was a newspaper reporter for awhile.", ["Newspaper reporter"]),
        (
            "She became Chief Justice of the Kansas Court of Appeals on January 1, 2025.",
            ["Chief Justice, Kansas Court of Appeals"],
        ),
        (
            "She was an associate (2001-2005) and partner (2005-2009) at McKee Nolan LLP.",
            ["Associate, McKee Nolan LLP", "Partner, McKee Nolan LLP"],
        ),
        (
            "Ann practices as a commercial litigator with McGuire Dunn in Tysons Corner, Virginia.",
            ["Commercial litigator, McGuire Dunn"],
        ),
        (
            "My first job as Assistant Public Defender of Moore County introduced me to the courtroom.",
            ["Assistant Public Defender, Moore County"],
        ),
        ("Ann Lee has joined Alder & Jeffers in the firm's Houston office.", ["Alder & Jeffers"]),
        ("She is the right partner to help you recover compensation.", []),
    ],
)
def test_a_post_has_its_whole_role_and_nothing_but_its_place(words, expected):
    assert values_of("work", "Biography", words) == expected


def test_a_post_takes_no_years_from_the_bracket_of_another():
    words = "Counsel with Dunn & Ott (2011-2019); an associate with Bird & Low, Salem, Oregon (2008-2011)."
    assert [(fact.start, fact.end) for fact in facts_told("Biography", words) if fact.type == "work"] == [
        (2011, 2019),
        (2008, 2011),
    ]


def test_a_post_now_is_not_dropped_for_one_like_it_elsewhere_before():
    page = "<h1>Ann Lee</h1><p>General Counsel</p><p>She served as general counsel at Dunn Mills until 2009.</p>"
    assert [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "work"] == [
        "General Counsel",
        "General counsel, Dunn Mills",
    ]


def test_what_was_before_a_post_takes_none_of_its_years_and_is_over():
    words = "She joined the firm in 2018 after three years with the Marion County Assessor's Office."
    told = [(each.start, each.details.former) for each in facts_told("Biography", words) if each.type == "work"]
    assert told == [(2018, False), (None, True)]
    words = "She joined Pell Orr LLP in 2018 after working at Lane Legal Aid from 2012 to 2015."
    assert [each.start for each in facts_told("Biography", words) if each.type == "work"] == [2018, 2012]
