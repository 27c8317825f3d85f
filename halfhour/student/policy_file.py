"""The policy of a school or a student, read from `policy.toml` in the data folder, and told where it errs."""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from halfhour.foundation.words import Words, words
from halfhour.foundation.words import marked as _
from halfhour.student import policy_lines
from halfhour.student.policy import Named, Policy, Quiet, numbers

FILE_NAME = "policy.toml"
LONGEST_QUIET = timedelta(days=200)  # longer is a wrong year, and no day would be left to write on
LISTS = ("do_not_contact", "ask_office_first", "quiet", "holiday")
TEXTS = ("school", "country", "region")


@dataclass(frozen=True)
class Fault:
    """One thing in the file that cannot be followed. Its place keeps the default; the rest is in force."""

    line: int
    problem: Words

    def __str__(self) -> str:
        return f"{FILE_NAME}, line {self.line}: {self.problem}"


@dataclass(frozen=True)
class Reading:
    """What a policy file says: the policy in force, and what in the file was set aside."""

    policy: Policy
    faults: tuple[Fault, ...] = ()


def policy_of(folder: Path, rules: Collection[str] | None = None) -> Reading:
    """The policy of a data folder. An edge: it looks at the disk. No file means the defaults."""
    path = folder / FILE_NAME
    try:
        seen = path.stat()
        return _read_once(path.read_bytes(), seen.st_mtime_ns, frozenset(rules) if rules is not None else None)
    except FileNotFoundError:
        return Reading(Policy())
    except OSError as error:
        return Reading(Policy(), (Fault(1, words(_("the file cannot be opened ({reason})."), reason=error.strerror)),))


@lru_cache(maxsize=8)
def _read_once(content: bytes, _changed: int, rules: frozenset[str] | None) -> Reading:
    try:
        return read(content.decode("utf-8-sig"), rules)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return Reading(Policy(), (Fault(line, words(_("this is not text in UTF-8. Save the file as UTF-8."))),))


def read(text: str, rules: Collection[str] | None = None) -> Reading:
    """The policy that a TOML text gives. `rules` are the ids that may be switched off; None accepts any."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Reading(Policy(), (_broken(text, str(error)),))
    reader = _Reader(policy_lines.lines_of(text))
    changes: dict[str, Any] = {
        **reader.texts(said),
        **reader.numbers(reader.table(said, "numbers")),
        "rules_off": reader.rules_off(reader.table(said, "rules"), rules),
        "not_to_contact": reader.entries(said, "do_not_contact", reader.named),
        "ask_office_first": reader.entries(said, "ask_office_first", reader.named),
        "quiet": reader.entries(said, "quiet", reader.quiet),
        "holidays": reader.entries(said, "holiday", reader.quiet),
    }
    reader.strangers((), said, (*TEXTS, "numbers", "rules", *LISTS))
    set_here = frozenset(changes) & {one.name for one in numbers()}
    policy = _in_order(replace(Policy(), **changes, set_here=set_here), reader)
    return Reading(policy, tuple(sorted(reader.faults, key=lambda fault: fault.line)))


def _broken(text: str, message: str) -> Fault:
    place = re.search(r" \(at line (\d+), column \d+\)$", message)
    if place:
        problem = words(_("this cannot be read ({reason})."), reason=message[: place.start()])
        return Fault(int(place[1]), problem)
    return Fault(text.rstrip().count("\n") + 1, words(_("the file ends in the middle of something.")))


# Pairs of which the first may not be larger than the second.
PAIRS = (
    ("letter_words_least", "letter_words_most"),
    ("letter_words_most", "letter_words_warn"),
    ("windows_least", "windows_most"),
    ("offer_earliest_business_days", "offer_latest_business_days"),
    ("talk_minutes_least", "talk_minutes_most"),
    ("last_reminder_minutes", "first_reminder_minutes"),
    ("goals_least", "goals_most"),
    ("questions_short_least", "questions_short_most"),
    ("questions_long_least", "questions_long_most"),
    ("must_ask_least", "must_ask_most"),
    ("closing_minutes_least", "closing_minutes_most"),
    ("thanks_due_days", "thanks_owed_days"),
    ("keep_in_touch_days", "keep_in_touch_owed_days"),
)


def _in_order(policy: Policy, reader: "_Reader") -> Policy:
    for small, large in PAIRS:
        least, most = getattr(policy, small), getattr(policy, large)
        if least > most:
            name = small if small in policy.set_here else large
            problem = _("{small} ({least}) is larger than {large} ({most}).")
            reader.fault(("numbers", name), problem, small=small, least=least, large=large, most=most)
            defaults: dict[str, Any] = {one.name: one.default for one in numbers() if one.name in (small, large)}
            policy = replace(policy, **defaults, set_here=policy.set_here - {small, large})
    return policy


class _Reader:
    """Turns what a file says into what a policy holds, and notes each fault with its line."""

    def __init__(self, lines: Mapping[policy_lines.Path, int]) -> None:
        self.lines = lines
        self.faults: list[Fault] = []

    def fault(self, path: policy_lines.Path, problem: str, **places: Any) -> None:
        while path and path not in self.lines:
            path = path[:-1]
        self.faults.append(Fault(self.lines.get(path, 1), words(problem, **places)))

    def strangers(self, path: policy_lines.Path, said: Mapping[str, Any], known: Collection[str]) -> None:
        for name in said:
            if name not in known:
                begun = [one for one in known if one.startswith(name)]
                near, *_rest = begun or get_close_matches(name, known, n=1, cutoff=0)
                problem = _("“{name}” is not known here. Perhaps “{near}”?")
                self.fault((*path, name), problem, name=name, near=near)

    def table(self, said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        value = said.get(name, {})
        if isinstance(value, dict):
            return value
        self.fault((name,), _("“{name}” is a heading: write [{name}], and the settings below it."), name=name)
        return {}

    def texts(self, said: Mapping[str, Any]) -> dict[str, str]:
        for name in TEXTS:
            if name in said and not isinstance(said[name], str):
                self.fault((name,), _("“{name}” is a text in quotation marks."), name=name)
        return {name: said[name] for name in TEXTS if isinstance(said.get(name), str)}

    def numbers(self, said: Mapping[str, Any]) -> dict[str, int]:
        known = {one.name: one.metadata for one in numbers()}
        self.strangers(("numbers",), said, tuple(known))
        kept = {}
        for name in [name for name in said if name in known]:
            value, unit = said[name], known[name]["unit"]
            least, most = known[name]["least"], known[name]["most"]
            if type(value) is not int:
                self.fault(("numbers", name), _("{name} is a whole number of {unit}."), name=name, unit=unit)
            elif not least <= value <= most:
                problem = _("{name} is {value}; it may be {least} to {most} {unit}.")
                places = {"name": name, "value": value, "least": least, "most": most, "unit": unit}
                self.fault(("numbers", name), problem, **places)
            else:
                kept[name] = value
        return kept

    def rules_off(self, said: Mapping[str, Any], rules: Collection[str] | None) -> frozenset[str]:
        self.strangers(("rules",), said, ("off",))
        named = said.get("off", [])
        if not isinstance(named, list) or not all(isinstance(rule, str) for rule in named):
            self.fault(("rules", "off"), _('“off” is a list of rules, as ["dress", "no-resume"].'))
            return frozenset()
        for place, rule in enumerate(named):
            if rules is not None and rule not in rules:
                self.fault(("rules", "off", place), _("there is no rule “{rule}”."), rule=rule)
        return frozenset(rule for rule in named if rules is None or rule in rules)

    def entries(
        self, said: Mapping[str, Any], name: str, entry: Callable[[policy_lines.Path, Mapping[str, Any]], Any]
    ) -> tuple[Any, ...]:
        listed = said.get(name, [])
        if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
            self.fault((name,), _("each entry begins with [[{name}]] on a line of its own."), name=name)
            return ()
        read_in = [entry((name, place), one) for place, one in enumerate(listed)]
        return tuple(one for one in read_in if one is not None)

    def named(self, path: policy_lines.Path, said: Mapping[str, Any]) -> Named | None:
        known = ("name", "email", "because")
        self.strangers(path, said, known)
        for key in known:
            if not isinstance(said.get(key, ""), str):
                self.fault((*path, key), _("“{name}” is a text in quotation marks."), name=key)
                return None
        if not said.get("name") and not said.get("email"):
            self.fault(path, _("who? Give a name or an email."))
            return None
        return Named(**{key: said[key] for key in known if key in said})

    def quiet(self, path: policy_lines.Path, said: Mapping[str, Any]) -> Quiet | None:
        self.strangers(path, said, ("name", "on", "from", "to"))
        first, last = ("on", "on") if "on" in said else ("from", "to")
        for key in (first, last):
            if not isinstance(said.get(key), date) or isinstance(said[key], datetime):
                problem = _("“{name}” is a day, as {name} = 2026-12-01, without quotation marks.")
                self.fault((*path, key), problem, name=key)
                return None
        if not isinstance(said.get("name"), str):
            self.fault((*path, "name"), _('what is it called? Give a name, as name = "Exams".'))
            return None
        starts, ends = said[first], said[last]
        if not starts <= ends <= starts + LONGEST_QUIET:
            problem = _("{last} does not end what begins on {first}, or it lasts too long.")
            self.fault((*path, last), problem, last=ends, first=starts)
            return None
        return Quiet(said["name"], starts, ends)
