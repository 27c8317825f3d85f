"""On which line of a TOML text each thing stands; the standard reader does not tell."""

import tomllib
from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, of every key, table and item of a valid TOML text, by its path: ("quiet", 0, "from").

    The standard reader is the judge: a statement is the shortest run of lines that it accepts by itself,
    and an item of a list begins on the line with which the list, closed there, grows.
    """
    found: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for first, statement in _statements(text):
        said = tomllib.loads("\n".join(statement))
        if statement[0].lstrip().startswith("["):
            table = _table(said, counts)
            found.setdefault(table, first)
        else:
            for path, line in _places(said, statement):
                found.setdefault(table + path, first + line)
    return found


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each statement with the number of its first line."""
    gathered: list[str] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        gathered.append(line)
        if _is_whole("\n".join(gathered)):
            yield number - len(gathered) + 1, gathered
            gathered = []


def _is_whole(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _table(header: dict[str, Any], counts: dict[Path, int]) -> Path:
    """The path that a header opens. A list of tables gets its place in the list as the last step."""
    path: Path = ()
    inside: Any = header
    while inside:
        (name, inside), *_ = inside.items()
        path += (name,)
        if isinstance(inside, list):
            counts[path] = counts.get(path, -1) + 1
            path += (counts[path],)
            inside = inside[0]
    return path


def _places(said: dict[str, Any], statement: list[str]) -> Iterator[tuple[Path, int]]:
    """The paths below a statement, each with how many lines it stands below the statement's first."""
    for name, value in said.items():
        yield (name,), 0
        if isinstance(value, dict):
            yield from (((name, *path), line) for path, line in _places(value, statement))
        elif isinstance(value, list):
            for item, inner in enumerate(value):
                line = _line_of_item(statement, name, item)
                yield (name, item), line
                if isinstance(inner, dict):
                    yield from (((name, item, *path), line) for path, _ in _places(inner, statement))


def _line_of_item(statement: list[str], name: str, item: int) -> int:
    for line in range(len(statement)):
        begun = "\n".join(statement[: line + 1])
        for closing in ("\n]", ""):
            if _is_whole(begun + closing) and len(tomllib.loads(begun + closing).get(name, ())) > item:
                return line
    return 0
