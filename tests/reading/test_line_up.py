"""Pages that present several people: whatever marks each of them, nobody gets another's facts."""

import pytest

from halfhour.reading.read import read

PEOPLE = (
    ("Ann Lee", "Partner", "Oregon", "Reed College", "Spanish"),
    ("Bertrand Okafor", "Associate", "Nevada", "Pomona College", "Igbo"),
    ("Carla Dominguez-Reyes", "Paralegal", "Texas", "Lone Star College", "Portuguese"),
)
MANNERS = (
    "<h3>{name}</h3><p>{role}</p><p>{bio}</p>",
    "<h3>{name}, {role}</h3><p>{bio}</p>",
    "<h3>{name}, J.D.</h3><h4>About</h4><p>{bio}</p>",
    "<h4>{last}, {first}</h4><p>{bio}</p>",
    "<p><strong>{name}</strong> {bio}</p>",
    "<p><b>{name}</b>, {role}. {bio}</p>",
    "<p>{name}: {bio}</p>",
    "<p>{name}</p><p>{role}</p><p>{bio}</p>",
    "<figure><figcaption>{name}</figcaption></figure><p>{bio}</p>",
    "<table><tr><td>{name}</td><td>{role}</td><td>{bio}</td></tr></table>",
    "<table><tr><td><b>{name}</b><br>{role}</td><td>{bio}</td></tr></table>",
    "<dl><dt>{name}</dt><dd>{bio}</dd></dl>",
    "<details><summary>{name}</summary><p>{bio}</p></details>",
    "<ul><li>{name}, {role}. {bio}</li></ul>",
    "{name} - {role}\n{bio}\n\n",
    "{upper}\n{bio}\n\n",
    "* {name} ({role}): {bio}\n",
    "Name: {name}\nRole: {role}\nBio: {bio}\n\n",
)
BIOS = (
    "She joined in 2012. She is admitted in {state} and speaks {tongue}. She graduated from {school} in 1999.",
    "I joined in 2012. I am admitted in {state}. I graduated from {school} in 1999 and I speak {tongue}.",
    "{school}, 1999. Admitted in {state} since 2003. Speaks {tongue}. Likes kayaks.",
)


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("bio", BIOS)
def test_each_person_of_a_line_up_has_their_own_facts_only(manner, bio):
    page = "".join(_presented(manner, bio, *one) for one in PEOPLE)
    page = f"<h1>Our people</h1><p>A small firm in Salem.</p>{page}" if "<" in manner else f"Our people\n\n{page}"
    for name, _, state, school, tongue in PEOPLE:
        facts = read(page.encode(), filename="people.txt", about=name).facts
        found = {fact.type: fact.value for fact in facts}
        assert (found["admission"], found["language"]) == (f"{state} bar", tongue)
        assert found["education"].endswith(school)
        assert len([fact for fact in facts if fact.type in ("admission", "language", "education")]) == 3


def _presented(manner, bio, name, role, state, school, tongue):
    told = bio.format(state=state, school=school, tongue=tongue)
    first, last = name.rsplit(" ", 1)
    return manner.format(name=name, role=role, bio=told, first=first, last=last, upper=name.upper())


def test_a_page_that_nowhere_has_the_name_keeps_the_facts_of_whom_it_speaks_apart():
    page = b"<html><body><h1>Bert Oyelaran</h1><p>He is admitted in Oregon.</p></body></html>"
    reading = read(page, about="Ann Lee")
    assert not reading.facts
    assert [fact.about for fact in reading.others] == ["Bert Oyelaran"]
    assert "not on this page" in reading.warnings[0]


def test_a_page_without_any_name_is_read_with_a_warning_and_less_sure():
    page = b"<html><body><h1>About this blog</h1><p>I am admitted in Oregon.</p></body></html>"
    named = read(page.replace(b"About this blog", b"Ann Lee"), about="Ann Lee")
    unnamed = read(page, about="Ann Lee")
    assert not named.warnings
    assert "not on this page" in unnamed.warnings[0]
    assert unnamed.facts[0].confidence < named.facts[0].confidence


def test_a_list_of_bare_names_beside_a_biography_presents_nobody():
    page = (
        b"<ul><li>Ann Lee</li><li>Bert Oyelaran</li><li>Carla Reyes</li></ul><h1>Ann Lee</h1><p>She speaks Spanish.</p>"
    )
    assert [fact.value for fact in read(page, about="Ann Lee").facts if fact.type == "language"] == ["Spanish"]


def test_names_that_are_set_twice_below_a_picture_and_as_a_head_present_people_too():
    told = "{name}\n\n{name}\n\n{name} teaches torts at Drake University.\n\nFluent in {tongue}, with a garden.\n\n"
    people = (("Ann Lee", "Krio"), ("Cora Oyelar", "Fula"))
    page = "Speakers\n\n" + "".join(told.format(name=name, tongue=tongue) for name, tongue in people)
    for name, tongue in people:
        reading = read(page.encode(), filename="a.txt", about=name)
        own = [reading.text[block.start : block.end] for block in reading.blocks if block.about == "person"]
        assert [words for words in own if "Fluent" in words] == [f"Fluent in {tongue}, with a garden."]


def test_what_a_colleague_is_quoted_with_is_not_the_persons():
    page = b"<h1>Ann Lee</h1><p>Tess Oker, partner: She taught me. I studied at Reed College.</p>"
    reading = read(page, about="Ann Lee")
    assert not reading.facts


def test_a_heading_like_those_with_names_is_a_name_where_what_follows_tells_of_its_bearer():
    page = (
        "<h2>Ann Lee</h2><p>Attorney</p><p>Ann speaks Krio.</p>"
        "<h2>Legal Banda</h2><p>Assistant</p><p>Legal founded Oyelar Aid in 2015. She speaks Thai.</p>"
        "<h2>Bert Oyelar</h2><p>Clerk</p><p>Bert speaks Fula.</p>"
    )
    reading = read(page.encode(), filename="a.html", about="Ann Lee")
    assert [fact.value for fact in reading.facts] == ["Krio"]
    assert "Legal Banda" in reading.people


def test_a_heading_that_names_a_field_among_names_presents_nobody():
    page = (
        "<h2>Ann Lee</h2><p>Ann speaks Krio.</p><h2>Legal Research</h2><p>Legal questions take time.</p>"
        "<h2>Bert Oyelar</h2><p>Bert speaks Fula.</p>"
    )
    assert "Legal Research" not in read(page.encode(), filename="a.html", about="Ann Lee").people


def test_a_court_in_capitals_above_the_person_is_nobody():
    page = (
        "HOLLY SPRINGS MUNICIPAL COURT, IOWA\nBranch No. 2\n\nHon. Ann Lee-Ott, Presiding\n\nBIOGRAPHY\n\n"
        "Judge Lee-Ott was born in Salem, Oregon. She studied at Reed College.\n"
    )
    reading = read(page.encode(), filename="a.txt", about="Ann Lee-Ott")
    assert reading.people == ("Ann Lee-Ott",)
    assert "Reed College" in [fact.value for fact in reading.facts]
