"""What reading and judging cost on one core, against what is wanted: `python -m bench.reading`.

CPU time of this process, the best of some rounds, and beside it how many times that of counting the words of the same
text: that ratio holds on a busy machine too. The pages are invented ones of lab/data; the first guide is measured where
it lies beside the repository."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "lab" / "data"
GUIDE = HERE.parent / "shared" / "seeds" / "000_a9ec8da43956bf1d.txt"
SIZE = 50_000  # bytes of a page
PASSAGES, MANY, QUESTIONS = 200, 1_000, 200
ROUNDS = 5
IMPORTS = "import halfhour.reading.read, halfhour.wording.job_asking, halfhour.preparation.looked_up.check"
TIMED = "import time; began = time.process_time(); {}; print(time.process_time() - began)"


def cost(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Milliseconds of CPU, the best of some rounds after one to warm up."""
    work()
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return 1000 * min(taken)


def tell(what: str, took: float, wanted: float, text: str = "") -> None:
    """One line: what took how long, and what is wanted."""
    counting = cost(lambda: Counter(re.findall(r"\w+", text))) if text else 0.0
    beside = f", {took / counting:.0f} times counting its words" if counting else ""
    print(f"{what}: {took:.1f} ms{beside} (wanted {wanted:.0f} ms)")


def dense(texts: list[str]) -> str:
    """A page of nothing but sentences."""
    return "\n\n".join(islice(cycle(texts), len(texts)))[:SIZE]


def usual(page: str) -> str:
    """A page of some two thousand words' markup around one biography, as a firm's site has it."""
    head, _, body = page.partition("<body>")
    body = body.partition("</body>")[0]
    links = [f'<li class="menu-item menu-item-{n}"><a href="/practice/{n}/">Area {n}</a></li>' for n in range(60)]
    menu = f'<nav class="site-menu"><ul>{"".join(links)}</ul></nav>'
    style = "".join(f".card-{n}{{margin:0 auto;padding:{n}px;color:#123456}}\n" for n in range(2_000))
    room = SIZE - len(head) - len(body) - 2 * len(menu) - 100
    return f"{head}<style>{style[: max(0, room)]}</style><body>{menu}{body}<footer>{menu}</footer></body></html>"


def importing() -> float:
    """Milliseconds of CPU in a process of its own, with what Python compiled at an earlier import."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", TIMED.format(IMPORTS)]
    runs = [subprocess.run(command, env=kept, capture_output=True, check=True) for _ in range(1 + ROUNDS)]
    return 1000 * min(float(run.stdout) for run in runs)


def main() -> None:
    from halfhour.preparation.looked_up.check import Dossier
    from halfhour.preparation.looked_up.passages import passages_of
    from halfhour.reading.clean.changes import clean
    from halfhour.reading.read import read

    if GUIDE.exists():
        guide = GUIDE.read_text("utf-8")
        tell("the first guide, its letters repaired", cost(lambda: clean(guide)), 50)
    documents = [json.loads(line) for line in (DATA / "docs.jsonl").read_text("utf-8").splitlines()]
    readings = [read((DATA / one["file"]).read_bytes(), filename=one["file"], about=one["about"]) for one in documents]
    html = next(one for one in documents if one["file"].endswith("html"))
    page = usual((DATA / html["file"]).read_text("utf-8"))
    took = cost(lambda: read(page.encode(), filename="page.html", about=html["about"]))
    tell(f"a page of {len(page) // 1000} kB with usual markup, read with facts", took, 60, page)
    sentences = dense([reading.text for reading in readings])
    took = cost(lambda: read(sentences.encode(), filename="page.txt", about=documents[0]["about"]), 2)
    tell(f"{len(sentences) // 1000} kB of nothing but sentences", took, 60, sentences)

    passages = [
        each for one, reading in zip(documents, readings, strict=True) for each in passages_of(reading, one["id"])
    ]
    asking = [json.loads(line)["question"] for line in (DATA / "questions.jsonl").read_text("utf-8").splitlines()]
    asking = asking[:: 1 + len(asking) // (2 * QUESTIONS)]
    thousand = list(islice(cycle(passages), MANY))
    tell(f"{MANY} passages indexed", cost(lambda: Dossier(thousand, "Nobody").judge("x")), 200)
    dossier = Dossier(passages[:PASSAGES], documents[0]["about"])
    for question in asking[::2]:
        dossier.judge(question)
    began = time.process_time()
    for question in asking[1::2]:
        dossier.judge(question)
    took = 1000 * (time.process_time() - began) / len(asking[1::2])
    tell(f"a question over {PASSAGES} passages, of {len(asking[1::2])} asked for the first time", took, 10)
    tell("importing reading, wording and preparation", importing(), 100)


if __name__ == "__main__":
    main()
