"""What stands above a page of Markdown between two rules, for the program that makes the page: few of its lines tell of
a person."""

import re
from collections.abc import Iterator

from halfhour.reading.sections import topics_of

_RULE = re.compile(r"\A\s*---[ \t]*\n(?=\s*[A-Za-z_][\w-]*[ \t]*:)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,40}?)\s*:(?:\s+(?P<value>.*)|\s*$)")
_BLOCK = re.compile(r"[|>][-+\d]*")
_NAMES = frozenset(("name", "full name", "fullname"))
_ROLES = frozenset(("role", "position", "job title", "jobtitle"))
_PLACES = frozenset(("location", "city", "office"))
_HOUSES = frozenset(("organization", "organisation", "company", "employer", "firm", "affiliation"))
_SITES = frozenset(("layout", "permalink", "image", "tags", "categories", "url", "slug", "date"))
_OF_SITE = re.compile(r"\b(?:time|date|at|urls?|links?|images?|img|photo|order|id|type|layout)$")
PROSE = 8  # words of a value that tells something, whatever its key
MOST = 30_000  # characters that may stand there


def told_above(text: str) -> str:
    """*text* with its front matter as a page would show it: the name, the role, what announces facts, and prose."""
    begins = _RULE.match(text)
    if not begins:
        return text
    ends = _END.search(text, begins.end(), begins.end() + MOST)
    if not ends and len(text) > MOST:
        return text
    last, rest = ends.span() if ends else (len(text), len(text))
    said = dict(_settings(text[begins.end() : last]))
    return "\n\n".join((*_shown(said), text[rest:].lstrip("\n")))


def _settings(text: str) -> Iterator[tuple[str, str]]:
    """Keys in small letters as words ("practice areas"), and what is said to each."""
    key, quote = "", ""
    lines: list[str] = []
    for line in text.split("\n"):
        found = None if quote else _KEY.fullmatch(line)
        if found and not line[0].isspace():
            if key:
                yield key, _value(lines)
            key, lines = _in_words(found["key"]), [found["value"] or ""]
        else:
            lines.append(line)
        quote = _open_quote(lines)
    if key:
        yield key, _value(lines)


def _in_words(key: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", key).lower()


def _open_quote(lines: list[str]) -> str:
    """The mark of a text that has begun and not ended."""
    mark = lines[0].lstrip()[:1] if lines else ""
    whole = "\n".join(lines).strip()
    ended = len(whole) > 1 and whole.endswith(mark) and not whole.endswith(f"\\{mark}")
    return mark if mark in ('"', "'") and mark and not ended else ""


def _value(lines: list[str]) -> str:
    """The words of a value: of a list each entry, with what is told of it, and of a text its paragraphs."""
    first, rest = lines[0].strip(), [line.strip() for line in lines[1:]]
    if _BLOCK.fullmatch(first):
        return "\n".join(rest).strip()
    if any(line.startswith("- ") for line in rest):
        return "; ".join(_entries(rest))
    whole = "\n".join((first, *rest)).strip()
    if whole.startswith("[") and whole.endswith("]"):
        return "; ".join(_bare(each) for each in whole[1:-1].split(","))
    return _bare(whole)


def _entries(lines: list[str]) -> Iterator[str]:
    entry: list[str] = []
    for line in lines:
        if line.startswith("- ") and entry:
            yield ", ".join(entry)
            entry = []
        inner = _KEY.fullmatch(line.removeprefix("- "))
        if words := _bare((inner["value"] or "") if inner else line.removeprefix("- ")):
            entry.append(words)
    if entry:
        yield ", ".join(entry)


def _bare(words: str) -> str:
    words = words.strip()
    quoted = len(words) > 1 and words[0] == words[-1] and words[0] in "\"'"
    return words[1:-1].strip() if quoted else words


def _shown(said: dict[str, str]) -> Iterator[str]:
    """The lines of a page that tell what was *said* above it."""
    name = next((said[key] for key in said if key in _NAMES), "")
    title = said.get("title", "")
    role = next((said[key] for key in said if key in _ROLES), title if name else "")
    house = next((said[key] for key in said if key in _HOUSES), "")
    place = next((said[key] for key in said if key in _PLACES), "")
    if name or title:
        yield f"# {name or title}"
    if role or house:
        yield ", ".join(filter(None, (role, house)))
    if place:
        yield place
    for key, value in said.items():
        if key in {*_NAMES, *_ROLES, *_HOUSES, *_PLACES, *_SITES, "title"} or not value:
            continue
        announced = topics_of(key)
        if announced and "none" not in announced and not _OF_SITE.search(key):
            yield f"{key.title()}: {value}"
        elif len(value.split()) >= PROSE:
            yield value
