"""Schools said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import by_rules, quotes_of, tells, values_of


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "Harvard '98, Yale Law '02.", ["Harvard", "Yale Law"]),
        ("Biography", "Queen's Law, 2009.", ["Queen's Law"]),
        ("Biography", "BCL/LLB, McGill, 2014; DEC in computer science, Cégep de Sherbrooke.", ["McGill", "Sherbrooke"]),
        ("Biography", "Red River College 2020.", ["Red River"]),
        ("Biography", "She read law at Trinity College Dublin (LL.B. 2004).", ["Trinity College Dublin"]),
        (
            "Biography",
            "Night school at Middle Georgia State, five years for a bachelor's in legal studies.",
            ["Middle Georgia State"],
        ),
        ("Education", "University Politehnica of Bucharest, Diploma, Electronics, 1994 - 1999", ["Politehnica"]),
        ("Biography", "So, Richardson School of Law, class of 2009.", ["Richardson"]),
        ("Education", "J.D., expected May 2027, Willamette University", ["Willamette"]),
        ("Education", "LL.M. (Tax), NYU, 2011", ["NYU"]),
        ("Biography", "J.S.D. candidate, Stanford", ["Stanford"]),
        ("Biography", "She studied legal technology at Beal College.", ["Beal College"]),
        ("Biography", "Law degree from the University of Lagos; LL.M., Georgetown.", ["Lagos", "Georgetown"]),
        ("Education", "JD/MBA, University of Michigan, 2016", ["Michigan"]),
        ("Biography", "She went to Pomona and then to Duke for law school.", ["Pomona", "Duke"]),
        (
            "Biography",
            "Her undergraduate degree, in philosophy, is from the University of Puerto Rico, Río Piedras.",
            ["Puerto Rico"],
        ),
        ("Biography", "She took a master's in education at Dominican University.", ["Dominican University"]),
        (
            "Biography",
            "She holds degrees from Smith College and the University of Virginia School of Law.",
            ["Smith College", "Virginia"],
        ),
        ("Biography", "She earned both her B.A. and J.D. at Creighton.", ["Creighton"]),
        ("Biography", "As an undergraduate at Howard she edited the Hilltop.", ["Howard"]),
        ("Biography", "I dropped out of Chico State, came back at thirty, and finished in 2009.", ["Chico State"]),
        ("Education", "Portland Community College (AAS, Paralegal, 2015, high honors)", ["Portland Community"]),
        ("Biography", "She teaches contracts at Gonzaga Law.", []),
        ("Biography", "Her son attends Reed College.", []),
        ("Education", "University of Washington, B.A. 1990, M.A. 1994, J.D. 1998", ["University of Washington"]),
        ("Biography", "She put herself through the paralegal program at Pima Community College.", ["Pima"]),
        ("Education", "Paralegal certificate (ABA-approved), Highline College, 2012", ["Highline"]),
        ("Education", "GED, 2006", ["GED"]),
        ("Biography", "Graduated from Lincoln High School, Tacoma.", ["Lincoln High School"]),
        ("Biography", "She completed the Washington APR 6 Law Clerk Program in 2018.", ["Law Clerk Program"]),
        ("Education", "Juris Doctor, summa cum laude, Syracuse University College of Law", ["Syracuse"]),
        ("Education", "École de droit, Université de Moncton, J.D. 2012", ["Moncton"]),
        ("Biography", "Loyola Chicago, 1991.", ["Loyola"]),
        ("Biography", "University of Wyoming law, 1999.", ["Wyoming"]),
        ("Biography", "A proud graduate of the University of Idaho (twice).", ["Idaho"]),
        ("Biography", "She clerked for a judge who taught at Berkeley.", []),
        ("Biography", "Bachelor's, Montana State; J.D., Montana", ["Montana State", "Montana"]),
        ("Biography", "She is an alumna of Bryn Mawr.", ["Bryn Mawr"]),
        ("Biography", "Currently a 2L at Lewis & Clark.", ["Lewis"]),
        ("Biography", "She is a product of the Boise public schools and of Gonzaga Law.", ["Gonzaga Law"]),
        ("Biography", "After Oberlin, she went to Michigan for law school.", ["Oberlin", "Michigan"]),
        (
            "Biography",
            "Her law degree is from Vermont Law School; her bachelor's, in music, from Oberlin.",
            ["Vermont Law", "Oberlin"],
        ),
        (
            "Biography",
            "Two years at Mt. Hood Community College, then a transfer to Portland State (B.S. 2011).",
            ["Hood", "Portland State"],
        ),
        ("Education", "JD, Loyola Law School Los Angeles 2012 (evening)", ["Loyola"]),
        ("Biography", "Law: Dalhousie, 2010. Before that: Mount Allison, commerce.", ["Dalhousie"]),
        (
            "Biography",
            "She holds a diploma in paralegal studies from Humber College and a B.A. from York.",
            ["Humber", "York"],
        ),
        ("Education", "LL.B. (Hons), University of Leeds", ["Leeds"]),
        ("Biography", "I finished law school at Cleveland State in 2003 while driving a bus.", ["Cleveland State"]),
        ("Biography", "Graduate, Washington State University Vancouver", ["Washington State"]),
        ("Biography", "She earned her degree at night from Suffolk.", ["Suffolk"]),
        ("Biography", "She was a Bonner Scholar at Berry College.", ["Berry College"]),
        ("Biography", "She was in the first class of the UNT Dallas College of Law.", ["UNT Dallas"]),
        ("Education", "University of Alberta, BA (Hon.), LLB", ["Alberta"]),
        ("Biography", "Attended: Clackamas Community College (no degree)", ["Clackamas"]),
        ("Biography", "Ph.D. in chemistry, Caltech", ["Caltech"]),
        ("Biography", "Currently finishing a master's in library science at Emporia State.", ["Emporia State"]),
        ("Biography", "Paralegal Certificate, 2014, UCLA Extension", ["UCLA"]),
        ("Biography", "She studied political science at the Universidad de los Andes in Bogotá.", ["Universidad"]),
        ("Biography", "Class of 1999, Harding High; class of 2003, Bethune-Cookman.", ["Harding", "Bethune"]),
        ("Biography", "She came to Seton Hall for law in 2006.", ["Seton Hall"]),
        ("Biography", "Her law school years, at Drake, were paid for by corn.", ["Drake"]),
        ("Biography", "My law degree is from Tulane and my accent is from Ohio.", ["Tulane"]),
        ("Biography", "She got through Humboldt State on a forestry scholarship.", ["Humboldt State"]),
        ("Biography", "Whitman (BA, 1990); Virginia (JD, 1994)", ["Whitman", "Virginia"]),
        ("Biography", "St. Mary's University School of Law '11, UT San Antonio '07", ["Mary's", "San Antonio"]),
        ("Biography", "The Ohio State University Moritz College of Law (J.D., cum laude, 2008)", ["Ohio State"]),
        ("Biography", "Her B.A. is in English, from Grinnell.", ["Grinnell"]),
        ("Biography", "From Fisk University she went on to Vanderbilt for her J.D.", ["Fisk", "Vanderbilt"]),
        ("Biography", "She left Lane Community College with a paralegal degree in 2009.", ["Lane Community"]),
        (
            "Biography",
            "Ann has a J.D. (Idaho, 2001) and an M.S. in hydrology (Utah State, 1996).",
            ["Idaho", "Utah State"],
        ),
        (
            "Biography",
            "After high school in Coos Bay she earned a two-year degree at Southwestern Oregon Community College.",
            ["Southwestern Oregon"],
        ),
        ("Education", "Université Laval, LL.B. 2003", ["Laval"]),
        ("Education", "Thompson Rivers University, Faculty of Law", ["Thompson Rivers"]),
        ("Biography", "She graduated first in her class from the evening division at Chicago-Kent.", ["Chicago-Kent"]),
        ("Biography", "She is finishing her certificate at Parkland this spring.", ["Parkland"]),
        ("Biography", "She guest lectures at Tacoma Community College every fall.", []),
        ("Biography", "She tutors at the University of Utah writing center.", []),
        ("Biography", "The clinic is run with the University of Maine School of Law.", []),
        ("Biography", "Her clients include Duke University and Rice University.", []),
        ("Biography", "She was general counsel of Boise State University.", []),
        ("Biography", "She worked in the registrar's office at Rice University before law school.", []),
        ("Education", "Fort Lewis, B.A. 2003, history", ["Fort Lewis"]),
        ("Education", "SIAST Kelsey, Dental Assisting, 2008", ["SIAST Kelsey"]),
        ("Education", "Managing Editor, Capital University Law Review", []),
        ("Education", "And every summer", []),
        ("Biography", "She is a Double Duck: B.A. 2004, J.D. 2008.", ["Double Duck"]),
        ("Biography", "She studied history at Whitman and law at Oregon.", ["Whitman", "Oregon"]),
        ("Biography", "She was an English major at Kenyon.", ["Kenyon"]),
        ("Biography", "Ann Lee '04 rode the Worcester line for four years.", ["Lee '04"]),
        ("Biography", "Fresh out of Concordia Law in Boise, Ann clerked for a year.", ["Concordia Law"]),
        ("Biography", "U of South Dakota law, 1983.", ["South Dakota"]),
        ("Biography", "Colorado College; Univ. of Utah, Order of the Coif.", ["Colorado College", "Utah"]),
        (
            "Biography",
            "She became a paralegal through the ABA-approved program at Edmonds College.",
            ["Edmonds College"],
        ),
        ("Biography", "She serves on the alumni board of Gonzaga.", []),
        ("Biography", "She hopes to attend law school at Willamette some day.", []),
        ("Biography", "She is a guest lecturer in the paralegal program at Davenport University.", []),
        ("Biography", "In May, Thomas College gave her an honorary doctorate of laws.", []),
        ("Biography", "She might go to San Joaquin College of Law someday.", []),
        ("Experience", "Help desk technician, University of Illinois Chicago, 2002–2006", []),
        (
            "Biography",
            "Where did you go to school? I went to Western Oregon, then Willamette.",
            ["Western", "Willamette"],
        ),
        ("Biography", "Ann read philosophy at Oxford as a Rhodes Scholar.", ["Oxford"]),
        ("Biography", "She left for the University of Wyoming College of Law in 2013.", ["Wyoming"]),
        ("Biography", "Her alma maters are Spelman and Emory Law.", ["Spelman", "Emory Law"]),
        ("Biography", "Ann was salutatorian of her class at Heppner High.", ["Heppner High"]),
        ("Biography", "She is a visiting scholar at the University of Oslo.", []),
        ("Biography", "Her degrees in Latin American studies hang in the hall.", []),
        ("Biography", "My husband does immigration. He went to Drake.", []),
        ("Education", "Lewis & Clark (JD '14), Evergreen (BA '09)", ["Lewis & Clark", "Evergreen"]),
        ("Education", "Laramie, Wyoming", []),
        ("Biography", "At Georgetown Law she edited the tax journal.", ["Georgetown Law"]),
        ("Biography", "She received the Distinguished Alumna Award from Drake University in 2019.", []),
        ("Biography", "Ann spoke at Gonzaga University School of Law in 2019.", []),
        ("Biography", "I studied at the Macy's coffee house.", []),
        ("Biography", "Got my A.A.S. in Paralegal in 2008.", ["A.A.S."]),
        ("Biography", "She earned a bachelor's degree in social work.", ["bachelor"]),
        ("Biography", "She has a law degree.", []),
        ("Biography", "She has her clerk certification from the Stennis Institute at Mississippi State.", []),
    ],
)
def test_an_education_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("education", heading, words)
    assert tells(quotes, expected), quotes


def test_a_saint_is_part_of_the_schools_name():
    page = "<h1>Ann Lee</h1><h2>Education</h2><ul><li>J.D., St. Mary's University School of Law, 2009</li></ul>"
    (fact,) = by_rules(page, about="Ann Lee")
    assert fact.value == "J.D., St. Mary's University School of Law"


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        (
            "Biography",
            "She attended Reed College and then received a law degree from Drake University in 2009.",
            ["Reed College", "J.D., Drake University"],
        ),
        (
            "Biography",
            "He graduated from Juniata College in 2001 and earned his J.D., cum laude, from Drake Law School in 2004.",
            ["Juniata College", "J.D., Drake Law School"],
        ),
        (
            "Biography",
            "She earned both her Bachelor of Arts in Finance and her Juris Doctor from Drake University.",
            ["B.A., Finance, Drake University", "J.D., Drake University"],
        ),
        ("Education", "B.A. and M.A., Grinnell College (2005)", ["B.A., Grinnell College", "M.A., Grinnell College"]),
        ("Education", "Bachelor of Business Administration, Drake University", ["B.B.A., Drake University"]),
        ("Biography", "He received his juris doctorate from Drake University.", ["J.D., Drake University"]),
        ("Education", "D. Phil., Oxford University", ["D. Phil, Oxford University"]),
        (
            "Education",
            "J.D. from State University of New York at Buffalo School of Law (2006)",
            ["J.D., State University of New York at Buffalo School of Law"],
        ),
        (
            "Biography",
            "She graduated from the University of Montana’s College of law in 1982.",
            ["J.D., University of Montana College of Law"],
        ),
        ("Biography", "She spoke at a seminar of the National Association of College and University Attorneys.", []),
    ],
)
def test_a_degree_is_of_the_school_that_it_comes_from(heading: str, words: str, expected: list[str]) -> None:
    assert values_of("education", heading, words) == expected


def test_the_short_form_of_a_towns_state_is_no_degree():
    assert values_of("education", "Biography", "She studied law at home and works at Denova in Cambridge, MA.") == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Quillon University, B.A., Sociology, 2005", "B.A., Sociology, Quillon University"),
        ("Quillon University, B.S. in Marine Biology (2005)", "B.S., Marine Biology, Quillon University"),
        ("Quillon University, B.A., magna cum laude, 2005", "B.A., Quillon University"),
        ("Quillon University School of Law, J.D., Law Review, 2005", "J.D., Quillon University School of Law"),
        ("Quillon University, B.A., Portland, Oregon, 2005", "B.A., Quillon University"),
    ],
)
def test_the_field_may_stand_behind_school_and_degree(line, value):
    page = f"<h1>Ann Lee</h1><h2>Education</h2><ul><li>{line}</li></ul>"
    assert [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "education"] == [value]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Ann holds a B.A. in political science from Reed College.", "Political science"),
        ("Ann holds a bachelor's degree in history from Reed College.", "History"),
        ("Ann finished her B.A. in three years at Reed College.", ""),
        ("Ann holds a B.A. in Russian Literature from Reed College.", "Russian Literature"),
    ],
)
def test_a_field_in_small_letters_is_kept(words, field):
    page = f"<h1>Ann Lee</h1><p>{words}</p>"
    assert [fact.details.field for fact in by_rules(page, about="Ann Lee") if fact.type == "education"] == [field]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Rice University", "College Station, Texas", "B.A."], ["B.A., Rice University"]),
        (["University of Missouri", "Columbia, Missouri", "B.A."], ["B.A., University of Missouri"]),
        (["University Evening Fellow"], []),
        (["Drake University, Juris Doctorate, Summa Cum Laude, 2002"], ["J.D., Drake University"]),
        (
            ["B.A., State University of New York at Binghamton, 1986"],
            ["B.A., State University of New York, Binghamton"],
        ),
        (["A Clemson graduate, Lee took part in Junior Law, a program for pupils."], ["Clemson"]),
        (["Texas A& M University, B.A., 1990"], ["B.A., Texas A& M University"]),
        (
            ["Pace University School of Law, J.D., 1985"],
            ["J.D., Pace University School of Law"],
        ),
        (["NYU Law, J.D., 1985"], ["J.D., NYU School of Law"]),
        (
            ["Rutgers, The State University of New Jersey School of Law, J.D., 1985"],
            ["J.D., Rutgers, The State University of New Jersey School of Law"],
        ),
    ],
)
def test_a_town_is_no_school_and_a_school_has_the_name_that_the_page_gives(lines, expected):
    page = f"<h1>Ann Lee</h1><h2>Education</h2>{''.join(f'<p>{line}</p>' for line in lines)}"
    assert [fact.value for fact in by_rules(page, about="Ann Lee") if fact.type == "education"] == expected
