"""Pages that another author labelled, and real files: what is read there holds, whatever the figures are.

The material lies in ../shared, beside this repository; where it is absent, the output says so."""

import time

import pytest

from halfhour.reading.likely.weighing import weights
from halfhour.reading.read import read
from halfhour.reading.shapes import FACT_TYPES, Unreadable
from lab.facts import judged
from lab.likely_data import labelled
from tests.beside import beside, files, rows

PATIENCE = 30  # seconds on a busy machine; alone each takes under two
MOST_TAKEN = 0.02  # share of facts read that may be another's


def readings():
    for row in rows("eval", "docs.jsonl"):
        file = beside("eval", row["file"])
        yield row, read(file.read_bytes(), filename=file.name, about=row["about"])


def test_every_quote_stands_in_its_page():
    for row, reading in readings():
        assert reading.facts, row["id"]
        for fact in (*reading.facts, *reading.others):
            assert reading.text[slice(*fact.span)] == fact.quote, row["id"]
            assert fact.type in FACT_TYPES
        for block in reading.blocks:
            assert 0 <= block.start <= block.end <= len(reading.text), row["id"]


def test_what_is_said_of_others_is_not_taken_for_the_persons():
    folder = beside("eval")
    if folder:
        tally = judged(labelled(folder), weights())
        assert tally.not_verbatim == 0
        assert tally.taken / sum(tally.read.values()) < MOST_TAKEN


def judge(file):
    """Read, or refused in a sentence, in time."""
    began = time.monotonic()
    try:
        reading = read(file.read_bytes(), filename=file.name)
    except Unreadable as reason:
        assert str(reason).endswith("."), file
        return
    assert time.monotonic() - began < PATIENCE, file
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in (*reading.facts, *reading.others)), file


def test_no_real_file_is_too_much_for_the_reader():
    """Of hundreds of calendars, which are no pages, one in ten; the rest is for long evenings."""
    for at, file in enumerate(files("corpus")):
        if file.suffix != ".ics" or at % 10 == 0:
            judge(file)


@pytest.mark.soak
def test_no_calendar_is_too_much_for_the_reader():
    for file in files("corpus", "icalendar"):
        judge(file)


@pytest.mark.soak
def test_no_real_file_cut_short_or_damaged_is_too_much_for_the_reader(tmp_path):
    for at, file in enumerate(files("corpus")):
        data = bytearray(file.read_bytes())
        part = tmp_path / file.name
        part.write_bytes(data[: len(data) * (at % 7) // 7])
        judge(part)
        for place in range(at % 50, len(data), 50):
            data[place] ^= 1 << (place % 8)
        part.write_bytes(data)
        judge(part)
