"""Whose page it is: those whom a page only lists beside its subject are not asked about."""

import pytest

from halfhour.reading.read import read

ADA = "<h1>Ada Brightwater</h1><p>Ada Brightwater is a partner at Hask Moraine LLP in New Bedford.</p>"
OTHERS = "<ul><li>Owen Tarrant</li><li>Lucia Ferrante</li></ul>"
PASTED = (
    "Ada Brightwater\nPartner, Hask Moraine LLP\nAda Brightwater advises tenants.\n\n{}\nOwen Tarrant\nLucia Ferrante\n"
)
HEADS = [
    "Colleagues", "Our colleagues", "Similar profiles", "People also viewed", "People you may know", "References",
    "Professional references", "Related attorneys", "Other lawyers in this office", "Recommended by", "Rest of the team",
    "More people like Ada", "Similar attorneys nearby", "Media contacts", "See also",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_names_in_a_list_of_others_are_no_candidates(head):
    assert read(f"<html><body>{ADA}<h2>{head}</h2>{OTHERS}</body></html>".encode()).people == ("Ada Brightwater",)
    assert read(PASTED.format(head).encode()).people == ("Ada Brightwater",)


@pytest.mark.parametrize(
    "page",
    [
        f"{ADA}<h2>Colleagues</h2>{OTHERS}<h2>Owen Tarrant</h2><p>Owen Tarrant is counsel at Hask Moraine LLP.</p>",
        f"<title>Ada Brightwater and Owen Tarrant</title>{ADA}<h2>Colleagues</h2>{OTHERS}",
        f"{ADA}<h2>Colleagues</h2>{OTHERS}<h2>Panel</h2><p>Owen Tarrant, Counsel, Hask Moraine LLP</p>",
    ],
    ids=["who has a part of the page", "whom the title names", "who stands outside the list"],
)
def test_somebody_who_is_presented_apart_stays_a_candidate(page):
    assert "Owen Tarrant" in read(f"<html><body>{page}</body></html>".encode()).people


def test_where_nobody_is_the_subject_all_are_asked_about():
    people = "".join(f"<h2>{name}</h2><p>{name} is a partner.</p>" for name in ("Ada Brightwater", "Owen Tarrant"))
    assert read(f"<html><body>{people}</body></html>".encode()).people == ("Ada Brightwater", "Owen Tarrant")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Five questions for JONAH DE LA CRUZ\n\nBy Winnie Abara, The Advocate\n\nHe talked with us.",
            "JONAH DE LA CRUZ",
        ),
        ("A conversation with Jonah Stroud\nBy Winnie Abara\nHe talked with us of hiring.", "Jonah Stroud"),
        ("Alumni spotlight: Jonah Stroud\nWritten by Winnie Abara\nHe talked with us of hiring.", "Jonah Stroud"),
        ("Coffee with Jonah Stroud\nBy Winnie Abara\nHe talked with us of hiring.", "Jonah Stroud"),
        ("Jonah Stroud\nBy Winnie Abara\nHe is a lawyer in Bend.", "Jonah Stroud"),
        ("Diego Cruz\nPublic defender\nDiego Cruz grew up in Bend.", "Diego Cruz"),
        ("San Diego Lawyers\nMeeting in Santa Cruz\nAll are welcome.", None),
    ],
)
def test_who_wrote_a_page_is_not_its_subject(words, name):
    assert (*read(words.encode()).people, None)[0] == name


@pytest.mark.parametrize(
    "above",
    ["", "Skip to main content\nHome\nMy Network\nJobs\nMessaging\n", "Background Image\n", "Owen Tarrant logo\n"],
    ids=["nothing", "ways", "a picture", "a logo"],
)
def test_a_pasted_profile_is_about_the_name_it_begins_with(above):
    words = (
        f"{above}Rosalind McDonald\nShe/Her\n· 2nd\nParalegal at Tidewater Aid\nNorfolk · Contact info\n312 connections\n"
        "About\nI keep tenants in their homes.\nExperience\nParalegal\nTidewater Aid · Full-time\n2019 - Present\n"
        "Education\nMarlow College\nRecommendations\nTerence Oyelaran\nManaging Attorney\nPeople also viewed\nJanet Holloway"
    )
    assert read(words.encode()).people == ("Rosalind McDonald",)
