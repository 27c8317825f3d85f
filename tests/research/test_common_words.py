"""The same thing in other words: pastimes, former trades, fields of law, languages, bodies and towns."""

import pytest

from halfhour.research.common_ground.areas import fields
from halfhour.research.common_ground.stems import PLAY, WORK, meaning
from tests.research.sharing import fact, shared

PASTIMES = [
    ("ham radio", "holds an amateur radio licence and is on the air most nights"),
    ("sourdough", "bakes bread for the whole floor"),
    ("open water swimming", "swims a mile in the lake in May"),
    ("cribbage", "plays euchre and cribbage for money"),
    ("sailing", "races a sloop on Thursdays"),
    ("telescopes", "hosts star parties at the ball field"),
    ("old tractors", "restores antique tractors"),
    ("dog rescue", "fosters dogs for the county shelter"),
    ("community theater", "acts in local plays: Shakespeare in the park"),
    ("adult literacy tutoring", "a volunteer with the adult literacy nights"),
    ("volunteer firefighting", "chief of the Oxbow fire company"),
    ("pie baking", "her pies won at the county fair"),
    ("mushroom hunting", "picks chanterelles in October"),
    ("letterpress", "prints wedding cards on a hand press"),
    ("barbershop singing", "sings tenor in a quartet"),
    ("gardening", "treasurer of the Heritage Hill Garden Club"),
    ("book clubs", "started a book club at the mill"),
    ("running", "Coach, Girls on the Run"),
    ("trail running", "volunteers with a trail maintenance crew"),
    ("skiing", "a volunteer ski patroller at Hoodoo"),
    ("string quartets", "still plays viola in the town symphony"),
    ("drumming", "plays tabla"),
    ("volunteer fire department", "volunteer FD in Middlesex"),
    ("oral history", "on the board of the Valley Story Project"),
    ("seed saving", "sells tomato seedlings for the kitchen"),
    ("rock collecting", "hunts for agates with the mineral club"),
    ("tabletop gaming", "runs a D&D campaign for the staff"),
    ("stamp collecting", "president of the philatelic society"),
    ("voter registration", "a poll worker each November"),
    ("rec-league softball", "plays third base for the courthouse team"),
    ("domino nights", "captain of the domino league"),
    ("snapping and taking pictures of barns", "shows at the camera club"),
    ("making beats", "spins records at weddings"),
    ("dog sledding", "mushes six huskies"),
    ("sea shanties", "sings chanteys at the dock"),
    ("college rodeo", "barrel races on a borrowed mare"),
    ("sending books to people in prison", "mails packages for Books Behind Bars"),
]
TRADES = [
    ("Barista, Low Lantern Coffee", "pulled espresso for six years"),
    ("Blackjack dealer, Carson City", "Casino dealer, Silver Lode, 2001-2007"),
    ("Warehouse picker", "drove a forklift on the night shift"),
    ("Third-grade teacher", "taught fourth grade in Dillon"),
    ("CNA, night shift", "nursing assistant at a care home"),
    ("Line cook", "ran a taqueria before law school"),
    ("Mail carrier", "Postal Service, rural route"),
    ("Army medic", "sergeant in the Army National Guard"),
    ("Farm hand, Yuma", "picked lettuce and drove a tractor"),
    ("Claims adjuster", "worked days as an adjuster for a mutual"),
    ("Substitute teacher, Fairhaven", "three years in front of a blackboard"),
    ("Shoe store clerk", "sold shoes at a mall"),
    ("Sternman on a lobster boat", "two years hauling traps"),
    ("Roofing estimator", "code enforcement inspector for the City of Tilden"),
    ("Creamery, summer", "made cheddar for three years"),
    ("Youth shelter, overnight staff", "shelter advocate before law school"),
    ("UPS, package sorter", "drove a forklift in a warehouse"),
    ("X-ray technician", "radiology tech at a county hospital"),
    ("Tenant hotline volunteer", "housing counselor at a nonprofit"),
    ("Freight forwarder", "customs broker in Tacoma"),
    ("Bakery counter", "a night baker of bagels"),
    ("Milk plant tester", "state milk inspector, 1998-2002"),
    ("Parking attendant", "toll collector on a turnpike"),
    ("Trust department file clerk at a bank", "trust officer, Cascade Fiduciary, 2001-2005"),
    ("Claims handler for a farm insurer", "claims examiner at a crop insurer"),
    ("Aide in a resource room", "special education teacher for five years"),
    ("Window clerk at the courthouse", "superior court clerk's office, filing window, 2003-2009"),
]
FIELDS = [
    ("tenants' rights", "Evictions and rent control"),
    ("expungement", "Record sealing"),
    ("ERISA", "Pensions and health plans"),
    ("Social Security disability", "SSI hearings"),
    ("child protection", "Dependency and foster care cases"),
    ("probate", "Letters testamentary, accountings"),
    ("tribal law", "Treaty rights"),
    ("patent prosecution", "Drafts patents for inventors"),
    ("contract management", "Contract lifecycle management (CLM)"),
    ("landlord-tenant", "tenants' union hearings"),
    ("consumer protection", "Payday loans, debt collectors"),
    ("veterans benefits", "Discharge upgrades"),
]


@pytest.mark.parametrize(("mine", "theirs"), PASTIMES)
def test_a_pastime_is_met_in_other_words(mine, theirs):
    assert [link.kind for link in shared({"interests": [mine]}, fact("community", theirs))] == ["interest"]


@pytest.mark.parametrize(("mine", "theirs"), TRADES)
def test_a_former_trade_is_met_in_other_words(mine, theirs):
    assert len(shared({"employers": [mine]}, fact("work", theirs))) == 1


@pytest.mark.parametrize(("mine", "theirs"), FIELDS)
def test_a_field_of_law_is_met_in_its_matters(mine, theirs):
    assert len(shared({"practice_areas": [mine]}, fact("practice_area", theirs))) == 1


@pytest.mark.parametrize(
    ("kind", "mine", "type_", "quote"),
    [
        ("interests", "reading", "work", "reads contracts all day"),
        ("interests", "trail running", "passage", "The trail of documents runs to Reno."),
        ("interests", "running", "community", "Her clients include running shoe companies"),
        ("interests", "local government", "work", "mechanic and union steward of the local"),
        ("interests", "marathon running", "work", "victim specialist in Marathon County"),
        ("interests", "trail running", "education", "Go Mountaineers, class of 2004"),
        ("interests", "theater", "passage", "She is the moderator of our town meeting."),
        ("employers", "Hospital front desk", "work", "legal secretary at a firm"),
        ("interests", "horses", "passage", "She does not ride horses."),
        ("interests", "chess", "community", "plays checkers at the senior center"),
        ("employers", "Line cook, harbor hotel", "passage", "When a hotel cook is shorted, she files the claim."),
        ("employers", "School bus driver", "passage", "She represents school bus drivers in Dover."),
        ("employers", "Insurance clerk", "work", "Partner, insurance defense"),
        ("employers", "Nurse, county hospital", "work", "counsel to hospitals"),
        ("interests", "bridge", "work", "Oxbow Bridge Company"),
        ("interests", "running", "passage", "He is running for judge."),
        ("interests", "poetry", "passage", "Her clients include poetry presses."),
        ("interests", "soccer", "passage", "Our team plays soccer on Fridays."),
        ("memberships", "Tilden Bar Association", "membership", "Tilden Bar Foundation, fellow"),
        ("practice_areas", "immigration", "practice_area", "I do not take immigration cases"),
        ("practice_areas", "bankruptcy", "practice_area", "Wills and probate"),
    ],
)
def test_a_word_of_many_meanings_shares_nothing(kind, mine, type_, quote):
    assert shared({kind: [mine]}, fact(type_, quote)) == ()


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "links"),
    [
        ("Mandarin", "language", "Chinese", 1),
        ("Hmong", "community", "She still takes calls in Hmong.", 1),
        ("Norwegian", "community", "He tells a joke in Norwegian at every wedding.", 1),
        ("French", "work", "Before law she taught French in Bath.", 1),
        ("Latin", "language", "Italian; Latin, on request.", 1),
        ("Korean", "work", "A Korean-speaking lawyer since 2009.", 1),
        ("French", "community", "Interpreters are available in French and Somali.", 0),
        ("Spanish", "language", "Our staff speak Spanish", 0),
        ("Spanish", "community", "He does not speak Spanish.", 0),
        ("French", "community", "Her office is in the French Quarter.", 0),
        ("German", "community", "He is admitted under German law.", 0),
        ("English", "community", "She speaks English.", 0),
        ("Dutch", "language", "Pennsylvania Dutch", 0),
        ("German", "language", "Low German", 0),
        ("Low German", "language", "English, Low German", 1),
        ("ASL", "language", "British Sign Language", 0),
        ("Portuguese", "language", "Brazilian Portuguese", 1),
    ],
)
def test_a_language_is_shared_where_the_person_speaks_it(mine, type_, quote, links):
    assert len(shared({"languages": [mine]}, fact(type_, quote))) == links


@pytest.mark.parametrize(
    ("mine", "quote", "links"),
    [
        ("Tilden County Bar Association (student)", "Tilden County Bar Ass'n, trustee", 1),
        ("Tilden County Bar Association", "the Tilden County Bar", 1),
        ("Coastal Association of Paralegal Students", "CAPS, treasurer", 1),
        ("Marsh Inn of Court (student)", "Marsh American Inn of Court, barrister", 1),
        ("Moot court board", "Moot court, best brief 2002", 1),
        ("Tenant law clinic", "supervised the tenant law clinic", 1),
        ("Coastal Association of Paralegal Students", "Coastal Lawyers", 0),
    ],
)
def test_a_body_is_known_by_its_short_names(mine, quote, links):
    assert len(shared({"memberships": [mine]}, fact("membership", quote))) == links


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "links"),
    [
        ("Monroe, North Carolina", "work", "Bank teller\nFirst Bank, Monroe\n1998 - 2000", 1),
        ("Greenwood", "work", "Private practice, Greenwood, 1977-1990", 1),
        ("Fergus Falls", "passage", "Folks around Fergus Falls know her.", 1),
        ("Waterville, Maine", "passage", "She sits in Skowhegan and Waterville.", 1),
        ("Baltimore", "city", "grew up in West Baltimore", 1),
        ("Dover", "passage", "He is a trustee of the Dover library.", 1),
        ("Spokane", "passage", "She drives to Spokane and Stevens counties.", 0),
        ("Monroe", "work", "Associate, Hale, Monroe & Lee LLP", 0),
        ("Baltimore", "work", "University of Baltimore, adjunct", 0),
        ("Linn", "city", "West Linn, Oregon", 0),
        ("Newark", "passage", "Anything in Newark I leave to others, not me.", 0),
    ],
)
def test_a_town_is_shared_where_it_stands_as_a_place(mine, type_, quote, links):
    assert len(shared({"towns": [mine]}, fact(type_, quote))) == links


def test_a_namesake_is_told_apart_by_the_state_that_a_page_speaks_of_most():
    page = [
        fact("admission", "Nebraska; Nebraska State Bar"),
        fact("admission", "Kansas"),
        fact("admission", "Nebraska"),
    ]
    assert shared({"towns": ["Lincoln, Kansas"]}, fact("work", "clerk in Lincoln"), *page) == ()
    assert len(shared({"towns": ["Lincoln, Nebraska"]}, fact("work", "clerk in Lincoln"), *page)) == 1


def test_the_word_lists_are_whole():
    assert all(field.names and field.matters for field in fields())
    assert all(each == each.lower() for field in fields() for each in field.names | field.matters)
    assert meaning("a retired letter carrier", WORK) and meaning("letterpress", PLAY)


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "strengths"),
    [
        ("Puyallup", "passage", "211 E Example Ave, Puyallup WA.", [2]),
        ("Portland, Maine", "passage", "211 E Example Ave, Portland OR.", []),
        ("McKeesport, PA", "city", "A son of McKeesport", [3]),
        ("McKeesport, PA", "passage", "A son of Ada McKeesport, he keeps the books.", []),
        ("Houston", "passage", "A Third Ward native, she sings in a chorus.", [3]),
        ("Houston", "passage", "The Third Ward is not on her map.", []),
        ("Brooklyn", "passage", "She grew up in Queens.", []),
    ],
)
def test_a_town_is_met_in_an_address_a_quarter_or_its_sons(mine, type_, quote, strengths):
    assert [link.strength for link in shared({"towns": [mine]}, fact(type_, quote))] == strengths


@pytest.mark.parametrize(
    ("mine", "quote"),
    [
        ("Workers' compensation", "workers’ comp hearings"),
        ("Elder law", "nursing-home complaints"),
        ("Land use", "land-use hearings before the county"),
        ("Chapter 7 bankruptcies", "bankruptcy trustees and adversary proceedings"),
        ("Adoptions and probate", "small probate files"),
    ],
)
def test_a_field_is_met_with_a_hyphen_in_the_plural_and_as_one_of_two(mine, quote):
    assert shared({"practice_areas": [mine]}, fact("practice_area", quote))


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "links"),
    [
        ("Real Property Section of the WSBA", "membership", "Real Property Section of the Oregon State Bar", 0),
        ("Real Property Section of the WSBA", "membership", "Real Property Section of the Washington State Bar Association", 1),
        ("State Bar of Nevada, law student", "admission", "State Bar of Nevada, since 2009", 1),
        ("State Bar of Nevada, law student", "admission", "Nevada, 2009", 0),
        ("NELA student member", "practice_area", "NELA member; wage claims", 1),
        ("NELA student member", "practice_area", "referrals from NELA", 0),
    ],
)  # fmt: skip
def test_a_body_is_met_among_admissions_and_by_the_initials_at_its_end(mine, type_, quote, links):
    assert len(shared({"memberships": [mine]}, fact(type_, quote))) == links


@pytest.mark.parametrize(
    ("mine", "quote", "links"),
    [("Bangla", "Bengali", 1), ("Kiswahili, some", "Swahili (fluent)", 1), ("Judeo-Spanish", "Spanish", 0),
     ("Arabic", "Judeo-Arabic", 0)],
)  # fmt: skip
def test_a_language_is_known_by_the_name_its_speakers_use(mine, quote, links):
    assert len(shared({"languages": [mine]}, fact("language", quote))) == links


@pytest.mark.parametrize(
    ("mine", "type_", "quote", "found"),
    [
        ("Commercial mediation", "certification", "Certified Mediator, Nevada Supreme Court", True),
        ("Employment law", "certification", "Certificate for employers, wages", True),
        ("Music rights", "practice_area", "publishing deals for songwriters", True),
        ("School discipline hearings", "practice_area", "expulsions", True),
        ("Nursing home abuse", "practice_area", "guardianship for older adults", True),
    ],
)
def test_a_field_is_met_by_a_matter_in_its_name_and_by_what_a_certificate_makes_one(mine, type_, quote, found):
    assert bool(shared({"practice_areas": [mine]}, fact(type_, quote))) == found


def test_work_that_is_a_pastime_as_well_is_met_outside_the_office():
    profile = {"employers": ["Lifeguard and swim coach", "Bicycle courier"]}
    assert len(shared(profile, fact("community", "swims laps before work"))) == 1
    assert shared(profile, fact("award", "Best swim coach of the county")) == ()
