"""Bodies that are known as they are written, and their parts."""

import pytest

from halfhour.reading.gazetteers import known
from tests.reading.said import facts_told, values_of


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("She leads the Portland chapter of Women in eDiscovery.", ["Women in eDiscovery"]),
        ("She is a member of the Project Management Institute.", ["Project Management Institute"]),
        ("She is past president of the Portland chapter of NALS.", ["NALS"]),
        ("She is a member of the Northwest Territories branch of the NLG.", ["National Lawyers Guild"]),
        ("She is a member of IAPP's KnowledgeNet chapter.", ["IAPP's KnowledgeNet chapter"]),
        ("She is a member of the ABA's Forum on Construction Law.", ["ABA's Forum on Construction Law"]),
        ("She serves on the council of the ABA Section of Dispute Resolution.", ["ABA Section of Dispute Resolution"]),
        ("She served as a lawyer representative to the Ninth Circuit Judicial Conference.", ["Judicial Conference"]),
        ("She is a member of the Edwin Peterson Inn.", ["Edwin Peterson Inn"]),
        ("She was chair of the Douglas County Bar's new lawyers committee.", ["Douglas County Bar"]),
        (
            "She serves on the rules committee of the Oregon Council on Court Procedures.",
            ["Council on Court Procedures"],
        ),
        ("She represents members of the Oregon Realtors Association.", []),
        ("She served as counsel to the Project Management Institute.", []),
        ("She spoke at Women in eDiscovery's annual retreat.", []),
    ],
)
def test_a_body_is_known_by_its_name_and_with_its_parts(words, bodies):
    told = values_of("membership", "Biography", words)
    assert len(told) == len(bodies)
    assert all(body in value for body, value in zip(bodies, told, strict=True))


@pytest.mark.parametrize("entry", ["NFPA Region I Director", "EDRM", "Past Chair, OCBA Library"])
def test_initials_among_involvement_are_of_the_profession(entry):
    assert values_of("membership", "Professional Involvement", entry)
    assert not values_of("community", "Professional Involvement", entry)


def test_initials_that_several_bodies_share_stand_for_none_of_them():
    assert "OCBA" in known.named_bodies() - known.bodies().keys()


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        ("Women in eDiscovery, Portland Chapter", "Women in eDiscovery, Portland Chapter"),
        ("ABOTA, Austin Chapter", "ABOTA, Austin Chapter"),
        ("NALA - The Paralegal Association", "NALA, the Paralegal Association"),
    ],
)
def test_a_body_in_a_list_is_told_with_its_chapter_or_its_whole_name(entry, body):
    assert values_of("membership", "Affiliations", entry) == [body]


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("She was elected to the American Law Institute in 2014.", "American Law Institute"),
        ("Elected to the American Law Institute, 2014", "American Law Institute"),
        ("She was elected to membership in the American Law Institute.", "American Law Institute"),
        ("She was elected to the American College of Bankruptcy in 2011.", "American College of Bankruptcy"),
        (
            "She was elected a Fellow of the American College of Bankruptcy.",
            "American College of Bankruptcy (Fellow)",
        ),
    ],
)
def test_whom_a_learned_body_elects_belongs_to_it_and_does_not_work_there(words, body):
    assert [(fact.type, fact.value) for fact in facts_told("Biography", words)] == [("membership", body)]


def test_whom_voters_elect_to_a_court_works_there():
    assert values_of("work", "Biography", "She was elected to the Oregon Supreme Court.") == ["Oregon Supreme Court"]
