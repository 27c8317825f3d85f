"""The student's own words, kept without the person they were written to, and fitted to another."""

from halfhour.letters.given import You
from halfhour.letters.models import Letter, Template
from halfhour.wording.letter_parts import GREETING

GREETING_HERE, NAME_HERE, OFFICE_HERE = "[greeting]", "[name]", "[office]"


def without(text: str, you: You) -> str:
    """The text with the greeting, the name and the office of its reader as blanks."""
    found = GREETING.match(text)
    if found:
        text = f"{GREETING_HERE},{text[found.end() :]}"
    for known, blank in [(you.name, NAME_HERE), (you.office, OFFICE_HERE)]:
        text = text.replace(known, blank) if known else text
    return text


def fitted(text: str, you: You) -> str:
    """The kept words for this reader. What is not known of them stays a blank."""
    text = text.replace(GREETING_HERE, you.greeting)
    for known, blank in [(you.name, NAME_HERE), (you.office, OFFICE_HERE)]:
        text = text.replace(blank, known) if known else text
    return text


def keep(letter: Letter, name: str) -> Template:
    """The words of a letter for others, without its reader."""
    you = _reader(letter)
    return Template.objects.create(
        student_id=letter.student_id, name=name, kind=letter.kind, channel=letter.channel,
        subject=without(letter.subject, you), text=without(letter.text, you),
    )  # fmt: skip


def fit(template: Template, letter: Letter) -> None:
    """Put kept words into a draft, for its reader. Raises SentAlready."""
    you = _reader(letter)
    letter.write(fitted(template.text, you), subject=fitted(template.subject, you), revision=letter.revision)


def _reader(letter: Letter) -> You:
    return You.of(letter.person) if letter.person else You.named(letter.to_name)
