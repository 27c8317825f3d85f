"""What is given on the command line: a file, or `-` for what is piped in, as bytes, lines or a reading."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from io import BufferedReader, RawIOBase, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, AnyStr, BinaryIO, cast

import click

from halfhour.foundation.refusals import Refused

if TYPE_CHECKING:
    from halfhour.reading.shapes import Reading

PIPED = "-"
LONGEST_LINE = 10_000_000  # letters of a line, as many as a page that is read may have


def bytes_of(file: str, most: int = -1) -> bytes:
    """The bytes of a file, or of what is piped in, up to *most*. Raises Refused."""
    if file == PIPED:
        return sys.stdin.buffer.read(most)
    try:
        with _path(file).open("rb") as opened:
            return opened.read(most)
    except OSError as error:
        raise _unopened(file, error) from error


def is_there(file: str) -> bool:
    """Is there a file of this name? None has a name of thousands of letters."""
    try:
        return _path(file).exists()
    except OSError:
        return False


def _path(file: str) -> Path:
    """Where a file stands; a ~ before a name that is nobody's here is a letter of its own."""
    try:
        return Path(file).expanduser()
    except RuntimeError:
        return Path(file)


def page_of(file: str) -> bytes:
    """The bytes of what is to be read, up to where the reader refuses it as too large. Raises Refused."""
    from halfhour.reading.read import LARGEST

    return bytes_of(file, LARGEST + 1)


def name_of(file: str) -> str:
    """The name without its folder; what is piped in has none."""
    return "" if file == PIPED else Path(file).name


def lines_of(file: str) -> Iterator[str]:
    """Each line as soon as it is there, its end taken off; so two programs can talk. Raises Refused."""
    if file == PIPED:
        yield from _lines(sys.stdin.buffer, file)
        return
    try:
        with _path(file).open("rb") as opened:
            yield from _lines(opened, file)
    except OSError as error:
        raise _unopened(file, error) from error


def reading_of(file: str, about: str = "") -> Reading:
    """The file as read, its warnings told beside the output. Raises Refused."""
    return _read(file, page_of(file), about)


def readings_of(file: str) -> Iterator[tuple[str, Reading]]:
    """Each person whom the file is about, and the file as read for them. Raises Refused."""
    data = page_of(file)
    for name in _read(file, data).people:
        yield name, _read(file, data, name)


def _read(file: str, data: bytes, about: str = "") -> Reading:
    from halfhour.reading.apart import read_apart
    from halfhour.reading.shapes import Unreadable

    try:
        reading = read_apart(data, filename=name_of(file), about=about)
    except Unreadable as fault:
        raise Refused(f"{file}: {fault}") from fault
    for warning in reading.warnings:
        click.echo(f"{file}: {warning}", err=True)
    return reading


def _lines(given: BinaryIO, file: str) -> Iterator[str]:
    """In whatever encoding a source may be, with any ends of lines. Raises Refused where one does not end."""
    from halfhour.reading.clean.decoding import HEAD, wide_in

    given = given if isinstance(given, BufferedReader) else BufferedReader(cast(RawIOBase, given))
    if wide := wide_in(given.peek(HEAD)[:HEAD]):
        lines = TextIOWrapper(given, wide, "replace")
        yield from (line.removeprefix("\ufeff").rstrip("\n") for line in _each(lines.readline, file))
        lines.detach()
        return
    for number, line in enumerate(_each(given.readline, file)):
        try:
            text = line.decode("utf-8-sig" if number == 0 else "utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1252", "replace")  # what an older editor writes on Windows
        yield from text.rstrip("\r\n").split("\r")


def _each(readline: Callable[[int], AnyStr], file: str) -> Iterator[AnyStr]:
    number = 0
    while line := readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise Refused(f"{file}, line {number}: this line is over 10 MB. Divide it.")
        yield line


def _unopened(file: str, error: OSError) -> Refused:
    return Refused(f"{file} cannot be opened: {error.strerror}.")
