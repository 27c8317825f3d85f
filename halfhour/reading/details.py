"""The typed value of each kind of fact: what a letter or a question needs without parsing words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Education:
    degree: str = ""  # as usually written: J.D., LL.M., B.A.; "" when only the school is given
    school: str = ""
    field: str = ""
    honours: str = ""
    campus: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Work:
    role: str = ""
    organisation: str = ""
    former: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Admission:
    jurisdiction: str = ""  # a state or province, or the court's name
    court: bool = False
    year: int | None = None
    inactive: bool = False


@dataclass(frozen=True, slots=True)
class Certification:
    name: str = ""
    body: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    organisation: str = ""
    office: str = ""
    former: bool = False


@dataclass(frozen=True, slots=True)
class Award:
    name: str = ""
    giver: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class PracticeArea:
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    names: tuple[str, ...] = ()
    level: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    title: str = ""
    where: str = ""
    year: int | None = None
    talk: bool = False


@dataclass(frozen=True, slots=True)
class City:
    city: str = ""
    region: str = ""
    tie: str = ""  # works, lives, from


@dataclass(frozen=True, slots=True)
class Community:
    activity: str = ""
    organisation: str = ""


Details = (
    Education
    | Work
    | Admission
    | Certification
    | Membership
    | Award
    | PracticeArea
    | Language
    | Publication
    | City
    | Community
)
