"""The handbook of rules: one set of data for the page in the program and for the document. Pure.

`python -m halfhour.coach.handbook docs/handbook` writes the document and an example of a policy file.
"""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from halfhour.coach.rules.all import RULES
from halfhour.coach.rules.practices import PRACTICES, Practice
from halfhour.coach.rules.rule import BY_STUDENT, STAGES, Rule
from halfhour.coach.rules.sources import Source
from halfhour.foundation.words import Words, words
from halfhour.student.policy import Policy, numbers


@dataclass(frozen=True)
class Number:
    """A number of the policy as it is in force."""

    name: str
    value: int
    unit: str
    because: str
    set_here: bool


@dataclass(frozen=True)
class Entry:
    """One rule, or one practice: what no cue is given for has no times."""

    id: str
    words: Words
    because: Words
    source: Source
    numbers: tuple[Number, ...]
    shown_from: Words | None = None
    due: Words | None = None
    owed: Words | None = None
    settles: Words | None = None
    by_student: bool = False
    hurts_others: bool = False
    is_off: bool = False


@dataclass(frozen=True)
class Chapter:
    """The rules of one stage, and what the pages say there without a cue."""

    stage: str
    name: str
    rules: tuple[Entry, ...]
    practices: tuple[Entry, ...]


def chapters(policy: Policy) -> tuple[Chapter, ...]:
    """All rules by stage, with the numbers in force."""
    return tuple(
        Chapter(
            stage,
            name,
            tuple(_rule(rule, policy) for rule in RULES if rule.stage == stage),
            tuple(_practice(one, policy) for one in PRACTICES if one.stage == stage),
        )
        for stage, name in STAGES.items()
    )


def _rule(rule: Rule, policy: Policy) -> Entry:
    return Entry(
        id=rule.id,
        words=_filled(rule.words, policy),
        because=_filled(rule.because, policy),
        source=rule.source,
        numbers=_numbers(rule.numbers, policy),
        shown_from=_filled(rule.shown_from, policy),
        due=_filled(rule.due, policy),
        owed=_filled(rule.owed, policy) if rule.owed else None,
        settles=_filled(rule.settles, policy),
        by_student=rule.settled_by_student,
        hurts_others=rule.hurts_others,
        is_off=rule.id in policy.rules_off,
    )


def _practice(one: Practice, policy: Policy) -> Entry:
    return Entry(
        id=one.id,
        words=_filled(one.words, policy),
        because=_filled(one.because, policy),
        source=one.source,
        numbers=_numbers(one.numbers, policy),
    )


def _filled(sentence: str, policy: Policy) -> Words:
    """The sentence with its numbers; what depends on the person is shown as three dots."""
    names = re.findall(r"\{(\w+)\}", sentence)
    return words(sentence, **{name: getattr(policy, name, "…") for name in names})


def _numbers(names: Iterable[str], policy: Policy) -> tuple[Number, ...]:
    known = {one.name: one.metadata for one in numbers()}
    return tuple(
        Number(name, getattr(policy, name), known[name]["unit"], known[name]["because"], name in policy.set_here)
        for name in names
    )


def document(policy: Policy) -> str:
    """The handbook as Markdown, with the default numbers."""
    lines = [
        "# The rules of the coach",
        "",
        "Made from the code by `python -m halfhour.coach.handbook docs/handbook`; do not edit by hand.",
        "Numbers are defaults: a school sets its own in `policy.toml` (see `policy.toml` beside this page),",
        "switches a rule off by its name, and names people not to be contacted or to be asked about first.",
        "",
    ]
    for chapter in chapters(policy):
        lines += [f"## {chapter.name}", ""]
        for entry in chapter.rules:
            lines += [*_paragraphs(entry), ""]
        if chapter.practices:
            lines += [f"### Without a cue ({chapter.name})", ""]
            lines += [f"- **{one.words}.** {one.because} *{_cited(one.source)}*" for one in chapter.practices]
            lines += [""]
    return "\n".join(lines)


def _paragraphs(entry: Entry) -> Iterable[str]:
    yield f"### {entry.words} (`{entry.id}`)"
    yield ""
    yield str(entry.because)
    yield ""
    yield f"- Shown from: {entry.shown_from}."
    yield f"- Due: {entry.due}." + (f" Owed: {entry.owed}." if entry.owed else "")
    or_said = " Or you say Done, or Not this time." if entry.by_student and str(entry.settles) != BY_STUDENT else ""
    yield f"- Settled by: {entry.settles}.{or_said}"
    if entry.hurts_others:
        yield "- Shown in a pause too, for it would hurt somebody else."
    if entry.numbers:
        yield "- Numbers: " + "; ".join(f"`{one.name}` = {one.value} {one.unit}" for one in entry.numbers) + "."
    yield f"- Source: {_cited(entry.source)}"


def _cited(source: Source) -> str:
    return f"[{source.title}]({source.address})" if source.address else source.title


REST_OF_EXAMPLE = """

[rules]
off = []   # as ["dress", "no-resume"]; the names stand in rules.md

# People who are not to be written to, by name or by email:
# [[do_not_contact]]
# name = "Orla Quennell"
# because = "She asked for a quiet spring."

# People about whom the office is asked first:
# [[ask_office_first]]
# email = "chambers@court.example.org"

# Days in which no new letter is sent: exams, bar-exam weeks:
# [[quiet]]
# name = "Exams"
# from = 2026-12-01
# to = 2026-12-18

# Days that are no business days here:
# [[holiday]]
# name = "Founder’s day"
# on = 2026-10-20
"""


def example() -> str:
    """A policy file that changes nothing: every number as a comment, with its reason, ready to be set."""
    lines = [
        "# policy.toml: what a school or a student sets instead of the defaults.",
        "# Put it into the data folder (`halfhour doctor` says where). What is left out keeps its default.",
        "# A line that cannot be followed is told with its number and leaves the rest in force.",
        "",
        '# school = "Cedar Valley College"   # who has set the numbers',
        '# country = "US"                    # whose public holidays are no business days',
        '# region = "OR"                     # a state’s own holidays',
        "",
        "[numbers]",
    ]
    for one in numbers():
        about = one.metadata
        lines.append(f"# {one.name} = {one.default}   # {about['unit']}, {about['least']} to {about['most']}.")
        lines.append(f"#   {about['because']}")
    return "\n".join(lines) + REST_OF_EXAMPLE


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rules.md").write_text(document(Policy()), encoding="utf-8")
    (folder / "policy.toml").write_text(example(), encoding="utf-8")
