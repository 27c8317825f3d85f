"""The commands that read and judge. They keep nothing: no data folder, no database, no Django."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from halfhour.cli import options
from halfhour.cli.given import PIPED, lines_of, name_of, page_of, reading_of, readings_of
from halfhour.cli.options import A_FILE, Wrap, for_example
from halfhour.foundation.refusals import Refused

if TYPE_CHECKING:
    from halfhour.preparation.looked_up.shapes import Judgement

sources: Wrap = click.option(
    "--source", multiple=True, required=True, metavar="FILE", help=f"{A_FILE[:-1]}; give it once for each."
)
about_whom: Wrap = click.option(
    "--about", required=True, metavar="NAME", help="Whom the sources are about; others' lines are apart."
)
PARTS = ("outreach", "question", "closing", "thanks")
STATES = {"answered": "answered", "perhaps": "perhaps", "not_found": "not found"}


@click.command(
    short_help="Say what a file says about a person.",
    epilog=for_example(
        'halfhour read saved-page.html --about "Marisol Quennell"', "halfhour read - --json < page.html"
    ),
)
@click.argument("file", metavar="FILE|-")
@click.option("--about", default="", metavar="NAME", help="Whose page it is: facts of others are set apart.")
@options.as_json
def read(file: str, about: str, *, as_json: bool) -> None:
    """Say what a file says about a person, each fact with its quote. Nothing is kept.

    FILE is a saved page, PDF, Word file, mail or text; - is what is piped in.
    """
    from halfhour.reading.read import as_json as plain

    reading = reading_of(file, about)
    if as_json:
        click.echo(json.dumps(plain(reading, file), indent=2, ensure_ascii=False))
        return
    click.echo(
        f"{len(reading.facts)} facts, {reading.repairs} letters repaired. People: {', '.join(reading.people) or '-'}"
    )
    from halfhour.cli.columns import show

    rows = [(fact.type, fact.value, f"“{' '.join(fact.quote.split())}”") for fact in reading.facts]
    show(("Kind", "Fact", "In their words"), rows)


@click.command(short_help="Say whom a file is about.", epilog=for_example("halfhour people our-team.html"))
@click.argument("file", metavar="FILE|-")
@options.as_json
def people(file: str, as_json: bool) -> None:
    """Say whom a file is about, and how many facts it tells of each: choose one with `read --about`."""
    found = [{"name": name, "facts": len(reading.facts)} for name, reading in readings_of(file)]
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    from halfhour.cli.columns import show

    show(("Person", "Facts"), [(str(each["name"]), str(each["facts"])) for each in found])


@click.command(
    short_help="Say which questions the sources answer already.",
    epilog=for_example(
        'halfhour check-questions --source page.html --about "Marisol Quennell" --questions asked.jsonl'
    ),
)
@sources
@about_whom
@click.option(
    "--questions", required=True, metavar="FILE|-",
    help='A line of JSON each: {"question": "..."}; - is what is piped in.',
)  # fmt: skip
@options.as_json
def check_questions(source: tuple[str, ...], about: str, *, questions: str, as_json: bool) -> None:
    """Say for each question whether the sources answer it already, with the passage."""
    _piped_once(questions, *source)
    from halfhour.preparation.looked_up.check import Dossier
    from halfhour.preparation.looked_up.passages import passages_of

    passages = [passage for file in source for passage in passages_of(reading_of(file, about), file)]
    dossier, taken = Dossier(passages, about), set[str]()
    for question in _questions(questions):
        judgement = dossier.judge(question)
        if judgement.better in taken:
            judgement = replace(judgement, better=dossier.another(question, taken))
        taken |= {judgement.better} - {""}
        click.echo(_line(_plain(question, judgement)) if as_json else _told(question, judgement))


@click.command(
    short_help="Say for each line whether it asks for a job.",
    epilog=for_example("halfhour check-text --where thanks letter.txt"),
)
@click.argument("file", metavar="[FILE|-]", default=PIPED)
@click.option("--where", required=True, type=click.Choice(PARTS), help="The part of the exchange the text belongs to.")
@options.as_json
def check_text(file: str, where: str, *, as_json: bool) -> None:
    """Say for each line whether it asks for a job, and where. Without FILE, what is piped in is judged."""
    from halfhour.wording.check_text import check_text as checked
    from halfhour.wording.check_text import warning
    from halfhour.wording.job_asking import asks_for_job

    if as_json:
        for found in checked(lines_of(file), where):
            click.echo(_line(found))
        return
    asking = 0
    for number, line in enumerate(lines_of(file), start=1):
        for finding in asks_for_job(line, where):
            asking += 1
            click.echo(f"line {number}: “{line[finding.start : finding.end]}”\n  {finding.why} {finding.rewrite}")
        if said := warning(line):
            click.echo(f"line {number}: {said}")
    click.echo("Nothing here asks for a job." if not asking else f"Places that ask for a job: {asking}")


@click.command(
    short_help="Say what you and a person share.",
    epilog=for_example('halfhour common-ground --profile me.pdf --source page.html --about "Marisol Quennell"'),
)
@click.option(
    "--profile", required=True, metavar="FILE", help="You: a resume, a paragraph about yourself, or a profile as JSON."
)
@sources
@about_whom
@options.as_json
def common_ground(profile: str, source: tuple[str, ...], *, about: str, as_json: bool) -> None:
    """Say what you and a person share, the rarest first, with both quotes."""
    _piped_once(profile, *source)
    from halfhour.research.common_ground.ground import common_ground_json, compared
    from halfhour.research.common_ground.passages import facts_in
    from halfhour.research.common_ground.profile import profile_in

    try:
        mine = profile_in(page_of(profile), name_of(profile))
    except json.JSONDecodeError as fault:
        raise Refused(f"{profile}, line {fault.lineno}: this is not JSON. Mend the line.") from fault
    except ValueError as fault:
        raise Refused(f"{profile}: {fault}") from fault
    facts = facts_in([reading_of(file, about) for file in source])
    links = common_ground_json(mine, facts)
    for warning in mine.warnings:
        click.echo(f"{profile}: {warning}", err=True)
    if (many := len(compared(mine, facts))) < len(facts):
        click.echo(f"The sources say more than can be compared: their first {many:,} facts and lines were.", err=True)
    if as_json:
        click.echo(json.dumps(links, indent=2, ensure_ascii=False))
        return
    for link in links:
        click.echo(f"{link['say']}\n  you:  “{link['student_quote']}”\n  them: “{link['source_quote']}”")
    if not links:
        click.echo("Nothing shared was found.")


def _piped_once(*files: str) -> None:
    if files.count(PIPED) > 1:
        raise click.BadParameter("Only one file can be piped in.")


def _questions(file: str) -> Iterator[str]:
    """The question of each line of JSON. Raises Refused, and names the line."""
    for number, line in enumerate(lines_of(file), start=1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)["question"]
        except (ValueError, TypeError, KeyError, RecursionError):
            question = None
        if not isinstance(question, str):
            raise Refused(f'{file}, line {number}: write each question as {{"question": "..."}} on a line of its own.')
        yield question


def _plain(question: str, judgement: Judgement) -> dict[str, Any]:
    """The promised keys; one more where a question was too long to be read to its end."""
    plain = {
        "question": question,
        "state": judgement.state,
        "probability": round(judgement.probability, 3),
        "evidence": [{"quote": e.quote, "source": e.source, "span": list(e.span)} for e in judgement.evidence],
    }
    return plain | ({"warning": judgement.warning} if judgement.warning else {})


def _told(question: str, judgement: Judgement) -> str:
    """The verdict as it is read aloud: the passage where one answers, the half that is known, a better question."""
    lines = [f"{STATES[judgement.state]:10} {question}"]
    if judgement.state != "not_found" and judgement.evidence:
        lines.append(f"“{judgement.evidence[0].quote}” ({judgement.evidence[0].source})")
    lines += [each for each in (str(judgement.half), str(judgement.better), judgement.warning) if each]
    return f"\n{'':11}".join(lines)


def _line(found: dict[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False)
