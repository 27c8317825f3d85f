"""A Reading as JSON and back: how it comes out of the process that read it."""

from dataclasses import asdict

from halfhour.reading import details
from halfhour.reading.shapes import Block, Change, Fact, Reading

_DETAILS = {
    "education": details.Education,
    "work": details.Work,
    "admission": details.Admission,
    "certification": details.Certification,
    "membership": details.Membership,
    "award": details.Award,
    "practice_area": details.PracticeArea,
    "language": details.Language,
    "publication": details.Publication,
    "city": details.City,
    "community": details.Community,
}


def to_plain(reading: Reading) -> dict:
    """Only what JSON knows: dictionaries, lists, text and numbers."""
    return asdict(reading)


def from_plain(plain: dict) -> Reading:
    """The Reading that `to_plain` took apart. Raises KeyError or TypeError for anything else."""
    return Reading(
        **{
            **plain,
            "changes": tuple(Change(**change) for change in plain["changes"]),
            "blocks": tuple(Block(**block) for block in plain["blocks"]),
            "people": tuple(plain["people"]),
            "facts": tuple(fact_from_plain(fact) for fact in plain["facts"]),
            "others": tuple(fact_from_plain(fact) for fact in plain["others"]),
            "warnings": tuple(plain["warnings"]),
        }
    )


def fact_from_plain(plain: dict) -> Fact:
    """The Fact that `asdict` took apart, its details typed again."""
    value = {k: tuple(v) if isinstance(v, list) else v for k, v in plain["details"].items()}
    return Fact(**{**plain, "span": tuple(plain["span"]), "details": _DETAILS[plain["type"]](**value)})
