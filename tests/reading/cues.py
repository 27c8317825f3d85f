"""The words that an expression cannot match without, told from how Python parses it."""

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

_parser = importlib.import_module("re._parser")
_MOST = 400  # strings that are written out of one stretch of an expression
_WORD = re.compile(r"[^\W\d_]+")
_BOUNDS = {
    "AT_BOUNDARY": "both",
    "AT_BEGINNING": "before",
    "AT_BEGINNING_STRING": "before",
    "AT_END": "after",
    "AT_END_STRING": "after",
}


@dataclass
class Part:
    """A part of an expression: the few strings that it may be, or the ways of which it takes one."""

    strings: frozenset[str] = frozenset()
    ways: tuple[tuple["Part", ...], ...] = ()
    optional: bool = False
    bare: bool = False  # one character and more, none of them a letter
    bound: str = ""  # where a word may begin ("before"), end ("after"), or both

    def leaves(self, free: bool, side: str) -> bool:
        """Does no letter stand beside what comes next on this *side*, where none stood beside this part (*free*)?"""
        if self.bound:
            return free or self.bound in (side, "both")
        if self.ways:
            every = all(_leaves(way, free, side) for way in self.ways)
            return every and (free or not self.optional)
        edge = -1 if side == "before" else 0
        ends = all(free if not each else not each[edge].isalpha() for each in self.strings)
        return self.bare and (free or not self.optional) if not self.strings else ends


def _leaves(parts: Iterable[Part], free: bool, side: str) -> bool:
    for part in parts if side == "before" else reversed(list(parts)):
        free = part.leaves(free, side)
    return free


def parts_of(parsed) -> tuple[Part, ...]:
    return tuple(part for op, value in parsed for part in _parts(str(op), value))


def _parts(op: str, value) -> Iterator[Part]:
    if op == "LITERAL":
        yield Part(frozenset([chr(value).lower()]))
    elif op == "IN":
        yield _of_set(value)
    elif op == "SUBPATTERN":
        yield from parts_of(value[3])
    elif op == "BRANCH":
        yield _either([parts_of(way) for way in value[1]])
    elif op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        yield _repeated(*value[:2], parts_of(value[2]))
    elif op == "AT":
        yield Part(bound=_BOUNDS.get(str(value), "none"))
    elif op in ("ASSERT", "ASSERT_NOT"):
        yield _beside(op, *value)
    else:
        yield Part()


def _of_set(members) -> Part:
    found = [(str(op), value) for op, value in members]
    if all(op == "LITERAL" for op, _ in found):
        return Part(frozenset(chr(value).lower() for _, value in found))
    return Part(bare=all(_is_bare(op, value) for op, value in found))


def _is_bare(op: str, value) -> bool:
    if op == "RANGE":
        return not any(chr(code).isalpha() for code in range(value[0], value[1] + 1))
    return (op == "LITERAL" and not chr(value).isalpha()) or (
        op == "CATEGORY" and str(value) in ("CATEGORY_SPACE", "CATEGORY_DIGIT", "CATEGORY_NOT_WORD")
    )


def _either(ways: list[tuple[Part, ...]]) -> Part:
    written = [_written(way) for way in ways]
    if all(written) and sum(map(len, written)) <= _MOST:
        return Part(frozenset().union(*written))
    return Part(ways=tuple(ways))


def _repeated(least: int, most, inner: tuple[Part, ...]) -> Part:
    once = _written(inner)
    if once and int(most) <= 4 and sum(len(once) ** n for n in range(least, int(most) + 1)) <= _MOST:
        several = (product(once, repeat=n) for n in range(least, int(most) + 1))
        return Part(frozenset("".join(each) for some in several for each in some))
    return Part(ways=(inner,), optional=not least)


def _written(parts: Iterable[Part]) -> frozenset[str]:
    """All strings that the parts may be together, empty where they are too many or not known."""
    strings = frozenset([""])
    for part in parts:
        if not part.strings or len(part.strings) * len(strings) > _MOST:
            return frozenset()
        strings = frozenset(a + b for a in strings for b in part.strings)
    return strings


def _beside(op: str, direction: int, inner) -> Part:
    """What a look around says of the letter beside a word."""
    side = "after" if direction > 0 else "before"
    denied = op == "ASSERT_NOT" and any(_takes_letters(way) for way in _ways(inner))
    free = denied or (op == "ASSERT" and _leaves(parts_of(inner), False, side))
    return Part(bound=side if free else "none")


def _ways(parsed) -> list:
    parsed = list(parsed)
    if len(parsed) == 1 and str(parsed[0][0]) == "BRANCH":
        return [list(way) for way in parsed[0][1][1]]
    return [parsed]


def _takes_letters(way: list) -> bool:
    if len(way) != 1 or str(way[0][0]) != "IN":
        return False
    members = [str(value) if str(op) == "CATEGORY" else str(op) for op, value in way[0][1]]
    return "CATEGORY_WORD" in members and "NEGATE" not in members


def _needs(parts: tuple[Part, ...], cues: "_Cues", *, before: bool, after: bool) -> bool:
    """Is one of *cues* sure to stand in the parts? *before* and *after* say that no letter stands beside them."""
    lead = 0  # where the strings begin that each way of the next part goes on
    for at, part in enumerate(parts):
        free = _leaves(parts[:at], before, "before")
        if part.ways and not part.optional:
            begin = _leaves(parts[:lead], before, "before")
            rest = _leaves(parts[at + 1 :], after, "after")
            if all(_needs((*parts[lead:at], *way), cues, before=begin, after=rest) for way in part.ways):
                return True
        lead = lead if part.strings else at + 1
        for upto in range(at + 1, len(parts) + 1):
            strings = _written(parts[at:upto])
            if not strings:
                break
            rest = _leaves(parts[upto:], after, "after")
            if all(cues.stand_in(each, free, rest) for each in strings):
                return True
    return False


def _words(string: str, before: bool, after: bool) -> list[str]:
    return [
        word.group()
        for word in _WORD.finditer(string)
        if (word.start() or before) and (word.end() < len(string) or after)
    ]


@dataclass(frozen=True)
class _Cues:
    cues: frozenset[str]
    anywhere: bool

    def stand_in(self, string: str, before: bool, after: bool) -> bool:
        if self.anywhere:
            return any(cue in string for cue in self.cues)
        return not self.cues.isdisjoint(_words(string, before, after))


def is_sure(expression: re.Pattern, cues: frozenset[str], *, anywhere: bool = False) -> bool:
    """Does each match of the expression hold one of *cues*, as a whole word or *anywhere*?"""
    parts = parts_of(_parser.parse(expression.pattern, expression.flags & ~re.UNICODE))
    return _needs(parts, _Cues(cues, anywhere), before=False, after=False)


def must_hold(parsed, marks: frozenset[str]) -> bool:
    """Does each match of what is parsed hold one of *marks* anywhere?"""
    return _needs(parts_of(parsed), _Cues(marks, True), before=False, after=False)
