"""What a source says as plainly as a visiting card: what somebody does, where, and the address with their name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from halfhour.people.models import Kind, Person
from halfhour.reading.contacts import contacts_in
from halfhour.reading.rows import Row
from halfhour.research.models import Fact, Source

# In this order: an associate professor is a professor, a law clerk to a judge is a clerk.
KINDS = {
    Kind.PROFESSOR: r"professor|lecturer|law faculty",
    Kind.PARALEGAL: r"paralegal|legal assistant",
    Kind.CLERK: r"law clerk|judicial clerk",
    Kind.JUDGE: r"judge|justice|magistrate",
    Kind.PROSECUTOR: r"prosecutor|(?:district|state's|united states|u\.s\.) attorney",
    Kind.DEFENDER: r"(?:public|federal) defender",
    Kind.LEGAL_AID: r"legal aid|legal services",
    Kind.IN_HOUSE: r"in-house|general counsel|corporate counsel",
    Kind.PARTNER: r"partner|shareholder",
    Kind.ASSOCIATE: r"associate",
    Kind.ATTORNEY: r"attorney|lawyer|of counsel",
}
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def introduce(person: Person, source: Source) -> None:
    """Fill what is still empty from what the source says plainly; it can be changed on the person's page."""
    work, city = _post(source), _town(source)
    if work:
        person.role = person.role or work.value[:200]
        person.kind = person.kind or kind_of(work)
    if city and not person.city:
        person.city = city.value[:120]
    if source.kind == "vcard":
        _copy(person, next(iter(contacts_in(source.blob.data)), None))
    person.email = person.email or address_of(person, source.text)
    person.save()


def _copy(person: Person, card: Row | None) -> None:
    """Where they can be reached, as their own card says."""
    for name in ("email", "phone", "link", "city") if card else ():
        setattr(person, name, getattr(person, name) or getattr(card, name))


def restate(person: Person, facts: Iterable[Fact], value: str = "") -> None:
    """Where the card says what these facts said, it says the value instead; nothing, where they are not right."""
    told = {(each.type, each.value) for each in facts}
    before = person.role, person.city
    if any(type == "work" and said[:200] == person.role for type, said in told):
        person.role = value[:200]
    if any(type == "city" and said[:120] == person.city for type, said in told):
        person.city = value[:120]
    if (person.role, person.city) != before:
        person.save()


def _post(source: Source) -> Fact | None:
    """The post that the source names first, of those held now: one at a named place before one without."""
    facts = source.facts.held().filter(type="work").order_by("span_start")
    held = [each for each in facts if not each.details.get("former")]
    return next((each for each in held if each.details.get("organisation")), next(iter(held), None))


def _town(source: Source) -> Fact | None:
    """The town that the source names first, of those that it does not only call their home of old."""
    towns = source.facts.held().filter(type="city").order_by("span_start")
    return next((each for each in towns if each.details.get("tie") != "from"), None)


def kind_of(work: Fact) -> str:
    """The kind that the role of a post names; "" where it names none."""
    return kind_said(f"{work.details.get('role', '')} {work.details.get('organisation', '')}")


def kind_said(post: str) -> str:
    """The kind that the words of a post name; "" where they name none."""
    said = post.casefold()
    return next((kind for kind, words in KINDS.items() if re.search(rf"\b(?:{words})\b", said)), "")


def address_of(person: Person, text: str) -> str:
    """The one e-mail address that bears the family name; "" where there is none, or several."""
    name = re.sub(r"[^a-z]", "", person.family_name.casefold())
    found = {each.rstrip(".-").casefold() for each in ADDRESS.findall(text)}
    theirs = [each for each in found if name and name in re.sub(r"[^a-z]", "", each.partition("@")[0])]
    return theirs[0] if len(theirs) == 1 else ""
