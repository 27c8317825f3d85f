"""What of a fact may be said aloud inside a question, in which words, and what is left unsaid."""

import pytest

from halfhour.preparation.banks import aloud, earned, fields
from halfhour.preparation.banks.doings import told
from halfhour.preparation.banks.sayings import places_of, sorts_of
from tests.preparation.test_suggestions import Fact, suggested


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("firm", ""), ("the firm", ""), ("this firm", ""), ("here", ""), ("Court", ""), ("the court", ""),
        ("solo practice", ""), ("private practice", ""), ("Private Practice", ""), ("Law Firm", ""),
        ("a large firm", ""), ("its real estate finance practice", ""), ("our Salem office", ""), ("business", ""),
        ("two years", ""), ("Springfield", ""), ("Los Angeles", ""), ("Rio Rico, AZ", ""), ("Property", ""),
        ("criminal desk", ""), ("started here as a volunteer", ""), ("8 West Orchard, Vancouver", ""),
        ("Solo, Durango", ""), ("4 yrs 2 mos", ""),
        ("a Kalamazoo bank", "a Kalamazoo bank"),
        ("Quillon Marsh LLP", "Quillon Marsh LLP"),
        ("Quillon Marsh in downtown Detroit", "Quillon Marsh"),
        ("Quillon Marsh in Halifax and, by common consent", "Quillon Marsh"),
        ("Quillon, Marsh & Dale in Salem!", "Quillon, Marsh & Dale"),
        ("Marsh & Loom in Fort Stockton (", "Marsh & Loom"),
        ("Quillon & Marsh, P.S", "Quillon & Marsh, P.S."),
        ("Office of Ada Quillon, PLLC, Nogales, AZ", "Office of Ada Quillon, PLLC"),
        ("Supreme Court", "the Supreme Court"),
        ("Social Security Administration", "the Social Security Administration"),
        ("Mayor's Office of Housing", "the Mayor's Office of Housing"),
        ("University of Texas at Austin", "the University of Texas at Austin"),
        ("Quillon, Marsh & Dale, Omaha", "Quillon, Marsh & Dale"), ("law firm of Quillon & Marsh", "Quillon & Marsh"),
        ("Quillon Marsh LLC last week", "Quillon Marsh LLC"), ("Salem firm of six", ""), ("Denver community bank", ""),
        ("Pebble County Court to fill the vacancy left", "the Pebble County Court"), ("Department C", ""),
        ("a member of the Energy Commission", ""), ("Ada's elbow", ""), ("Brad Quillon", ""),
        ("a Elk Grove title company", "an Elk Grove title company"), ("Medical malpractice, trial support", ""),
        ("Harlowton on a part-time contract", ""), ("Head of Reference", ""),
    ],
)  # fmt: skip
def test_a_place_of_work_is_named_or_left_unsaid(words, said):
    assert aloud.employer(words) == said


@pytest.mark.parametrize(("role", "said"), [("legal assistant", ""), ("partner", "Brad Quillon")])
def test_whom_somebody_assists_is_no_place_of_work(role, said):
    assert aloud.employer("Brad Quillon", role) == said


@pytest.mark.parametrize(
    ("way", "words", "said"),
    [
        ("school", "Note", ""), ("school", "Political Science and Norwegian", ""), ("school", "law school", ""), ("school", "Pebble High School", ""),
        ("school", "University of Montana", "the University of Montana"),
        ("school", "Rosecliff College of Law", "Rosecliff College of Law"),
        ("school", "Pebble Law Center Degree", "the Pebble Law Center"), ("school", "American River College", "American River College"),
        ("group", "Law Society of Ontario", ""), ("group", "The Pebble Bar Association picked him", "the Pebble Bar Association"),
        ("group", "Texas Chapter", ""), ("group", "Chaired the Pebble Section", "the Pebble Section"),
        ("group", "Pebble Bar Association 2017 - Present", "the Pebble Bar Association"),
        ("school", "Then Pima Community College", "Pima Community College"),
        ("group", "Oregon State Bar", ""), ("group", "State Bar of Oregon", ""), ("group", "Pebble County Bar", "the Pebble County Bar"),
        ("group", "Oregon State Bar Family Law Section", "the Oregon State Bar Family Law Section"),
        ("group", "Pebble Law Review, Pebble Law Forum", "the Pebble Law Review"), ("group", "American Bar Association, Section", "the American Bar Association"),
        ("group", "Pebble Bar Association board", "the Pebble Bar Association"),
        ("group", "Paralegal Association", ""), ("group", "Member", ""), ("group", "2010 - Present", ""), ("group", "Co-Chair, Pebble Bar Assn", "the Pebble Bar Association"),
        ("group", "Bar's Elder Law Section", "the Bar's Elder Law Section"), ("group", "Advisory Board", ""), ("group", "coordinate the coffee", ""),
        ("group", "Gate City Bar Association", "the Gate City Bar Association"),
        ("group", "Treasurer of the Pebble Bar Association", "the Pebble Bar Association"),
        ("group", "Board member, Pebble Operators Association", "the Pebble Operators Association"),
        ("group", "🤝 Pebble Paralegal Association, litigation section co-chair", "the Pebble Paralegal Association"),
        ("group", "Pebble Clerks' Association of Georgia's", "the Pebble Clerks' Association of Georgia"),
        ("group", "Pebble Riders; life", "Pebble Riders"),
        ("served_as", "past president", "as president of"), ("served_as", "Fellow", ""), ("served_as", "member", ""),
        ("served_as", "board", "on the board of"), ("served_as", "Co-Chair", "as co-chair of"),
        ("role", "coverage counsel", "coverage counsel"), ("role", "Associate", "an associate"),
        ("role", "staff attorney", "a staff attorney"), ("role", "housing counselor", "a housing counselor"),
        ("role", "general counsel", "general counsel"), ("role", "Court Clerk II", "a court clerk"),
        ("role", "U.S. attorney", "a U.S. attorney"), ("role", "", ""),
        ("field_of_work", "Probate inventories for Jackson and Clay Counties", "probate inventories"),
        ("field_of_work", "asylum docket", "asylum"), ("field_of_work", "probate nerd", ""), ("field_of_work", "tenants", ""),
        ("field_of_work", "Workplace Justice Clinic", ""), ("field_of_work", "sundries", ""), ("field_of_work", "Chiefly in tax", ""),
        ("field_of_work", "bike crash", "bike crash cases"), ("field_of_work", "SNAP - general assistance", ""),
        ("field_of_work", "Removal defense before the Pebble court", "removal defense"),
        ("field_of_work", "calendar every deadline", ""), ("field_of_work", "Build trial exhibits", ""),
        ("field_of_work", "evictions both", "evictions"), ("field_of_work", "Elder law: 50%", "elder law"),
        ("field_of_work", "domestic violence", "domestic violence cases"), ("field_of_work", "Family", "family law"),
        ("field_of_work", "Oregon Land Use", "Oregon land use"), ("field_of_work", "ERISA compliance", "ERISA compliance"),
        ("field_of_work", "Workers' Compensation", "workers' compensation"),
        ("field_of_work", "titles to houses get stuck", ""), ("field_of_work", "mostly deeds", ""),
        ("field_of_work", "Probate 60%", "probate"), ("field_of_work", "LEX 250 wills", ""),
        ("field_of_work", "Jones Act", "Jones Act cases"), ("field_of_work", "coverage disputes arising", "coverage disputes"),
        ("field_of_study", "ABA approved", ""), ("field_of_study", "Political Science", "political science"),
        ("field_of_study", "English", "English"), ("field_of_study", "Pebble Maritime Academy", ""), ("field_of_study", "Law", ""),
        ("field_of_study", "Latino Studies", "Latino studies"),
        ("credential", "Notary Public", ""), ("credential", "Certified Professional", ""),
        ("credential", "mediator, 40-hr. basic (", ""), ("credential", "Mississippi Judicial College", ""),
        ("credential", "✅ Certified Court Executive program", "Certified Court Executive"),
        ("honour", "won the Hoffman Cup", "the Hoffman Cup"), ("honour", "named to Legal Elite", ""), ("honour", "Pebble Super Lawyers", ""),
        ("honour", "the award", ""), ("honour", 'Salem "Lawyer of the Year', ""),
        ("title", "wrote the second edition of Cargo and Salvage", "Cargo and Salvage"),
        ("title", "Who Pays for the Bridge?", "Who Pays for the Bridge?"), ("title", "Twenty Years On", "Twenty Years On"),
        ("title", "Chapter 9", ""), ("title", "Pebble Law Quarterly", ""), ("title", "A small guide on fences", ""),
        ("title", "wrote a small book", ""), ("title", "Her glossary of terms", ""), ("title", "Contributing author", ""),
        ("title", "Title: Band Names Publisher: Pebble Press Year: 2016", "Band Names"), ("title", "the chapter on museums", ""),
        ("title", "Dividing the Farm (Sagebrush Press", "Dividing the Farm"),
        ("spoken", "Latin", ""), ("spoken", "Sign Language", ""), ("spoken", "English", ""), ("spoken", "Twi", "Twi"),
    ],
)  # fmt: skip
def test_what_nobody_would_say_is_mended_or_left_unsaid(way, words, said):
    (saying,) = {getattr(room, way) for room in (aloud, earned, fields) if hasattr(room, way)}
    assert saying(words) == said


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        ("Fosters retired sled dogs", "I read that you foster retired sled dogs"),
        ("coaches her old team", "I read that you coach your old team"),
        ("I call bingo on Wednesdays", "I read that you call bingo on Wednesdays"),
        ("Quilt", "I read that you quilt"),
        ("Volunteer, Pebble Legal Clinic", "I read that you volunteer with the Pebble Legal Clinic"),
        ("Volunteer fire department", ""),
        ("Volunteers with the", ""),
        ("Looks after the bees at Pebble Farm", "I read that you look after the bees at Pebble Farm"),
        ("Dances, and chairs the county library", "I read that you dance, and chair the county library"),
        ("Flips pancakes for them every May", ""),
        ("Took up the trombone at 50", "I read that you took up the trombone at 50"),
        ("Chaired in 2018", ""),
        (
            "May be found at the market, selling his honey",
            "I read that you may be found at the market, selling your honey",
        ),
        ("Refereeing volleyball", "I read that you spend time refereeing volleyball"),
        ("bring an appetite", ""),
        ("Youth soccer referee", "I read that you are a youth soccer referee"),
        ("Ultralight pilot", "I read that you are an ultralight pilot"),
        ("CASA volunteer", "I read that you are a CASA volunteer"),
        ("Usher, Pebble Theatre", "I read that you are an usher with Pebble Theatre"),
        ("Wrestling coach, Springfield", "I read that you are a wrestling coach in Springfield"),
        ("Pebble Land Trust, Director", "I read that you are director of Pebble Land Trust"),
        ("Board, Pebble Foundation", "I read that you serve on the board of the Pebble Foundation"),
        ("a board member of the Pebble Fair", "I read that you serve on the board of the Pebble Fair"),
        ("Pebble Rowing Club", "I read that you are part of the Pebble Rowing Club"),
        ("former member, Pebble Board", ""),
        ("elk hunting and fly tying", "I read this on your page: “elk hunting and fly tying”"),
        ("eleven goats", ""),
        ("Leo has been our coach at the park", ""),
        ("Collects", ""),
        ("Foster Home, Pebble Rescue", "I read this on your page: “Foster Home, Pebble Rescue”"),
        ("Pebble resident, survivor, quilter", ""),
        ("Keeps two hives at the community", "I read that you keep two hives"),
        ("the fifth grade", ""),
        ("Grace runs the literacy program", ""),
        ("is an Elk", ""),
        ("About her bees", ""),
        ("Board member", ""),
        ("Mentor", ""),
        ("Fencing", ""),
    ],
)
def test_what_somebody_does_is_said_to_them(activity, said):
    assert told(activity) == said


def test_the_name_of_who_wrote_it_is_no_title():
    fact = Fact(1, "publication", "Ada Quillon, The Lease", {"title": "Ada Quillon"})
    assert places_of(fact, "Ada Quillon") == {"title": ""}
    assert places_of(fact, "Ben Castellan") == {"title": "Ada Quillon"}


@pytest.mark.parametrize(
    ("details", "sort"),
    [
        ({"degree": "J.D.", "school": "Lawrence University"}, "law"),
        ({"degree": "", "school": "Rosecliff College of Law"}, "law"),
        ({"degree": "Bachelor of Music", "school": "Lawrence University"}, "other"),
        ({"degree": "Certificate", "school": "Pima College", "field": "Paralegal Studies"}, "paralegal"),
    ],
)
def test_what_was_studied_decides_what_is_asked(details, sort):
    assert sorts_of(Fact(1, "education", "x", details), ()) == {sort}


@pytest.mark.parametrize(
    ("details", "sorts"),
    [
        ({"role": "Associate", "organisation": "Quillon Marsh LLP", "former": True}, {"former", "post", "legal"}),
        ({"role": "Dispatcher", "organisation": "Pebble Ferry", "former": True}, {"former", "post"}),
        ({"role": "Intern", "organisation": "Pebble Ferry", "former": True}, {"former"}),
        ({"role": "Policy fellow", "organisation": "Pebble Housing"}, set()),
        ({"role": "Partner", "organisation": "Quillon Marsh LLP"}, {"now"}),
    ],
)
def test_what_a_post_was_decides_how_it_is_asked_about(details, sorts):
    assert sorts_of(Fact(1, "work", "x", details), ()) == sorts


def test_a_place_without_a_post_is_not_taken_for_where_somebody_works_now():
    named = Fact(1, "work", "Pebble Legal Services", {"organisation": "Pebble Legal Services"})
    held = Fact(2, "work", "Counsel", {"organisation": "Quillon Marsh LLP", "role": "Counsel"})
    assert sorts_of(named, [named]) == {"now"}
    assert sorts_of(named, [named, held]) == set()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("Relativity Certified Administrator", "Relativity Certified User", "Relativity Certified User"),
        (
            "Certified Information Privacy Professional",
            "CIPP/US certified",
            "Certified Information Privacy Professional",
        ),
        ("Florida Registered Paralegal", "FRP", "Florida Registered Paralegal"),
    ],
)
def test_a_credential_is_named_as_the_page_has_it(name, value, said):
    assert places_of(Fact(1, "certification", value, {"name": name}))["name"] == said


@pytest.mark.parametrize(("places", "asked"), [(["Iowa"], False), (["Iowa", "Iowa"], False), (["Iowa", "Idaho"], True)])
def test_the_difference_between_places_is_asked_of_whoever_is_admitted_in_two(places, asked):
    facts = [Fact(at, "admission", place, {"jurisdiction": place}) for at, place in enumerate(places)]
    assert any("admitted in more than one place" in one.text for one in suggested(facts)) == asked


def test_a_post_held_before_at_the_same_place_is_not_asked_about_as_left():
    facts = [
        Fact(1, "work", "Associate", {"role": "Associate", "organisation": "Quillon Marsh LLP", "former": True}),
        Fact(2, "work", "Partner", {"role": "Partner", "organisation": "Quillon Marsh LLP"}),
    ]
    texts = [one.text for one in suggested(facts) if one.fact_id == "1"]
    assert texts == [
        "You were an associate at Quillon Marsh LLP before you took on what you do there now."
        " What changed, from one month to the next, with that step?"
    ]
