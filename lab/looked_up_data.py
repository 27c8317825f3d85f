"""Documents and questions for training and judging the looked-up check, from several authors.

Two forms: folders in the form of ../shared/eval/README.md (pages and JSON lines), and the short form of
lab/data/looked_up_bench_*.txt, explained at the head of those files."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from joblib import Parallel, delayed

from halfhour.preparation.looked_up.asked import asked
from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.factors import Factors
from halfhour.preparation.looked_up.kinds import Kinds
from halfhour.preparation.looked_up.passages import passages_of
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.reading.read import read
from lab.looked_up_kinds import unlike

HERE = Path(__file__).resolve().parent
EVAL = HERE.parent.parent / "shared" / "eval"
OVERLAP = 0.6  # share of a gold quote's words that a passage has to hold to count as the evidence
BESIDE = 4  # colleagues whose pages are mixed in
GROUPS = 5  # of voices, each judged by what was learned without it
BENCH = "bench"


@dataclass(frozen=True)
class Pair:
    """A question about a document, with its label; `gold` tells whether a passage is the evidence."""

    question: str
    answered: bool
    author: str
    page: str
    open: bool  # it quotes the page and asks for a view
    debatable: bool  # readers may differ on it: it trains, and is left out of every figure
    folder: str
    dossier: Dossier
    gold: Callable[[Passage], bool]

    @property
    def teaches(self) -> bool:
        """Whether it may train: every second page of lab/data/noon is kept for figures."""
        number = re.search(r"/noon/docs/n(\d+)\.\w+$", self.page)
        return not (number and int(number[1]) % 2 == 0)

    @property
    def voice(self) -> str:
        """Whom to leave out together: the author, or all who wrote for one sitting."""
        return voice_of(self.folder, self.author)


Learned = Mapping[str, Factors]  # by voice


def pairs(*, mixed: bool = False, but: Sequence[str] = (), learned: Learned | None = None) -> list[Pair]:
    """All pairs that can be found, but for those of some folders; with `mixed`, each dossier also holds four
    colleagues' pages. `learned` are the factors by voice, those of the program unless given."""
    learned = learned or {}
    folders = [EVAL, *sorted(path.parent for path in (HERE / "data").glob("**/questions.jsonl"))]
    folders = [folder for folder in folders if (folder / "questions.jsonl").exists()]
    benches = sorted((HERE / "data").glob("looked_up_*.txt"))
    known = _known(folders, benches)
    found = [pair for folder in folders if folder.name not in but for pair in of_folder(folder, mixed, known, learned)]
    return [*found, *(pair for path in benches for pair in _of_bench(path, known[BENCH], learned.get(BENCH)))]


def groups(voices: Iterable[str]) -> list[tuple[str, ...]]:
    """The voices as they are left out together."""
    known = sorted(set(voices))
    return [tuple(known[at::GROUPS]) for at in range(GROUPS)]


def voice_of(folder: str, author: str) -> str:
    """Whom to leave out together."""
    return folder if folder == "noon" else author


@cache
def _unlike(together: tuple[frozenset[str], ...]) -> list[Kinds]:
    return Parallel(n_jobs=-1, backend="multiprocessing")(delayed(unlike)(clauses) for clauses in together)


def _known(folders: Sequence[Path], benches: Sequence[Path]) -> dict[str, Kinds]:
    """For each voice the kinds as learned without examples that are nearly its questions."""
    said: dict[str, set[str]] = defaultdict(set)
    for folder in folders:
        for row in _rows(folder / "questions.jsonl"):
            said[voice_of(folder.name, row.get("author") or folder.name)] |= _clauses(row["question"])
    said[BENCH] = {clause for path in benches for question in _questions(path) for clause in _clauses(question)}
    voices = set(said)
    together = groups(voices)
    clauses = tuple(frozenset(clause for voice in sitting for clause in said[voice]) for sitting in together)
    return {voice: each for sitting, each in zip(together, _unlike(clauses), strict=True) for voice in sitting}


def _clauses(question: str) -> set[str]:
    return {part.clause for part in asked(question).parts}


def _questions(bench: Path) -> list[str]:
    return re.findall(r"^(?:\+[\d,]+|-) (.+)", bench.read_text("utf-8"), re.M)


def _rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def of_folder(
    folder: Path, mixed: bool, known: Mapping[str, Kinds] | None = None, learned: Learned | None = None
) -> Iterator[Pair]:
    """The pairs of one folder. `known` are the kinds of question by voice and `learned` the factors, those of the
    program unless given."""
    asking = _rows(folder / "questions.jsonl")
    voices = {row["doc"]: voice_of(folder.name, row.get("author") or folder.name) for row in asking}
    documents = {row["id"]: row for row in _rows(folder / "docs.jsonl")}
    names = list(documents)
    dossiers = {}
    for at, name in enumerate(names):
        beside = [names[(at + step * 5 + 1) % len(names)] for step in range(BESIDE)] if mixed else []
        about = documents[name]["about"]
        others = [one for one in beside if documents[one]["about"] != about]
        passages = [p for one in (name, *others) for p in _read(folder, documents[one], about)]
        voice = voices.get(name, "")
        dossiers[name] = Dossier(passages, about, known=(known or {}).get(voice), learned=(learned or {}).get(voice))
    for row in asking:
        author = row.get("author") or folder.name
        page = (folder / documents[row["doc"]]["file"]).resolve().as_posix()
        yield _pair(row, author, page, folder.name, dossiers[row["doc"]])


def _read(folder: Path, document: dict, about: str) -> tuple[Passage, ...]:
    path = folder / document["file"]
    return _passages(path, about, document["id"])


@cache
def _passages(path: Path, about: str, name: str) -> tuple[Passage, ...]:
    return passages_of(read(path.read_bytes(), filename=path.name, about=about), name)


def _pair(row: dict, author: str, page: str, folder: str, dossier: Dossier) -> Pair:
    evidence = row.get("evidence_clean") or row.get("evidence") or []
    quotes = [_plain(quote) for quote in ([evidence] if isinstance(evidence, str) else evidence) if _plain(quote)]

    def gold(passage: Passage) -> bool:
        same = passage.source == row["doc"]
        return same and any(_overlap(_plain(passage.clean or passage.text), quote) for quote in quotes)

    anchored = row.get("kind") in ("anchored", "opinion")
    debatable = bool(row.get("debatable"))
    return Pair(row["question"], row["answered"], author, page, anchored, debatable, folder, dossier, gold)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


def _overlap(passage: str, quote: str) -> bool:
    if (passage in quote and len(passage) > 3) or quote in passage:
        return True
    common = len(set(passage.split()) & set(quote.split()))
    return common >= 2 and common >= OVERLAP * len(set(quote.split()))


def _of_bench(path: Path, known: Kinds, learned: Factors | None) -> Iterator[Pair]:
    for section in re.split(r"^= ", path.read_text("utf-8"), flags=re.M)[1:]:
        head, *lines = [line for line in section.split("\n") if line]
        name, about = head.split(" | ")
        asking = [line for line in lines if re.match(r"[+]\d|- ", line)]
        passages = [_short_form(line, name) for line in lines if line not in asking]
        dossier = Dossier(passages, about, known=known, learned=learned)
        for line in asking:
            numbers, question = line.split(" ", 1)
            gold = {passages[int(number) - 1] for number in numbers.strip("+-").split(",") if number}
            yield Pair(question, bool(gold), BENCH, f"bench:{name}", False, False, BENCH, dossier, gold.__contains__)


def _short_form(line: str, source: str) -> Passage:
    about, heading, text = re.split(r"\s*\|\s*", line, maxsplit=2)
    printed = re.match(r"(.*) \| ([^|]*\?|Tell us[^|]*\.)$", text)
    words, question = (printed[1], printed[2]) if printed else (text, "")
    words = words.replace(" / ", "\n")
    return Passage(words, heading, about, source, (0, len(words)), question)
