"""Segmentation: start-up, speed, exact cases, growth on hostile text, memory and a fuzz run.

Run: python benchmarks/segmentation.py [--data FOLDER] [--megabytes 8] [--fuzz 20000] [TABLE ...]

Peers (pysbd, sentencex) are measured in the same run when they are installed, and no part of the
project. A case is right when every boundary is; white space does not count. The data folder holds
JSON lists of objects with ``lang``, ``text`` and ``expected``; without it that table is left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import subprocess
import sys
import time
import tracemalloc
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import official_prose
from transflow.text.layout import read_layout

if TYPE_CHECKING:
    from collections.abc import Callable

    Engine = Callable[[str, str], list[str]]

PEERS = ("pysbd", "sentencex")
SAMPLES = {
    "short blocks": official_prose.short_blocks,
    "long paragraphs": official_prose.long_paragraphs,
    "wrapped at 72": official_prose.wrapped,
    "a paragraph a line": official_prose.lines,
    "dialogue": official_prose.dialogue,
    "lists": official_prose.listed,
    "releases": official_prose.releases,
}
HOSTILE = {
    "quotes": '"',
    "parentheses": "(",
    "closing": ")",
    "dots": ".",
    "newlines": "\n",
    "spaces": " ",
    "labels": "(1) ",
    "label lines": "1. a\n",
    "lines": "a\n",
    "short wrapped": "of the\n",
    "stops": "a. ",
    "initials": "M. ",
    "nested": "(a. ",
    "open quotes": "“a. ",
    "ja quotes": "「。",
    "bullets": "• a • b ",
    "tabs": "a\t",
    "only tabs": "\t",
    "wide spaces": "\u3000",
    "zero-width": "\u200b",
    "ja stops": "。",
    "ja openers": "「",
    "ja quoted": "「。」",
    "numbered lines": "1.\n",
    "lettered": "a) b) c) ",
    "markers": "[Provisional translation]\n",
}
LANGUAGES = "en ja km fr de es zh ko ru it th lo my hi ar el hy vi xx".split()
PIECES = [
    *"。！？.!?…។؟;:,、「」『』（）()[]“”‘’«»\"'\n\n\r\t\u3000  \x00\u200b\u2028-・•①②※>|#",
    *("\n\n", "Mr. ", "No. 5", "p.m. ", "U.S. ", "Article 5. ", "第３条", "（１）", "(a) ", "1. "),
    *("2. ", "A. ", "iv. ", "The ", "he said ", "と述べた", "会談", "会談した。", "ល", "។ល។"),
    *("[Provisional translation]", "（仮訳）", "\ud800", "😀", "é", "было. ", "한다. ", "คำ "),
]
GAP = re.compile(
    "(?:[\\s\u200b\u200e\u200f\u2060\ufeff]"
    # A line that only divides: three or more of one sign, or the rule of a table.
    r"|(?<![^\s])([-–—―‒─━═_=*~+#·•◇◆○●□■☆★※＊＿＝～〜－])(?:\s*\1){2,}(?![^\s])"
    r"|(?<![^\s])(?=[^-─━]*[-─━])[-─━+|][-─━+|:][-─━+|:\s]+(?![^\s]))*"
)
WRAPS = re.compile("[\\s>＞]+")


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)


def ours(text: str, lang: str) -> list[str]:
    """The segments as they are written, with their labels, which peers do not tell apart."""
    out, seen = [], set()
    for segment in read_layout(text, lang).segments:
        ordinal = segment.block.ordinal
        out.append(text[segment.start if ordinal in seen else segment.block.start : segment.end])
        seen.add(ordinal)
    return out


def peers() -> dict[str, Engine]:
    """Those of the named libraries that are installed."""
    found: dict[str, Engine] = {}
    if importlib.util.find_spec("pysbd"):
        import pysbd

        found["pysbd"] = lambda text, lang: pysbd.Segmenter(language=lang).segment(text)
    if importlib.util.find_spec("sentencex"):
        import sentencex

        found["sentencex"] = lambda text, lang: list(sentencex.segment(lang, text))
    return found


def row(name: str, engines: dict[str, Engine], cells: dict[str, str]) -> None:
    columns = (
        cells.get(e, "-" if e in engines else "not installed") for e in ("transflow", *PEERS)
    )
    print(f"{name:34}", "".join(f"{cell:>16}" for cell in columns))


def seconds(call: Callable[[], object], times: int = 1) -> float:
    """The shortest of some runs, in processor time."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def show_start() -> None:
    """What importing costs over a bare interpreter, and the first call of two languages."""
    script = (
        "import time; a = time.perf_counter()\n"
        "from transflow.text.segmentation import segment\n"
        "b = time.perf_counter(); segment('One. Two.', 'en')\n"
        "c = time.perf_counter(); segment('One. Two.', 'ja')\n"
        "print(b - a, c - b, time.perf_counter() - c)"
    )
    runs = [
        tuple(map(float, subprocess.check_output([sys.executable, "-c", script]).split()))
        for _ in range(7)
    ]
    best = [1000 * min(column) for column in zip(*runs, strict=True)]
    print(
        "start-up: import {:.1f} ms, first call {:.1f} ms, further language {:.1f} ms".format(*best)
    )


def show_speed(engines: dict[str, Engine]) -> None:
    row("speed, MB/s of UTF-8", engines, {e: e for e in ("transflow", *PEERS)})
    for lang in ("en", "ja"):
        for name, sample in SAMPLES.items():
            cells = {}
            for label, engine in engines.items():
                text = sample(lang, 1_000_000 if label == "transflow" else 60_000)
                call = (
                    (lambda t=text, la=lang: read_layout(t, la))
                    if label == "transflow"
                    else (lambda e=engine, t=text, la=lang: e(t, la))
                )
                taken = seconds(call, 7 if label == "transflow" else 2)
                cells[label] = f"{len(text.encode()) / 1e6 / taken:.2f}"
            row(f"  {lang} {name}", engines, cells)


def right(engine: Engine, case: dict[str, object]) -> bool:
    lang = "en" if case["lang"] == "lists" else str(case["lang"])
    try:
        got = engine(str(case["text"]), lang)
    except BaseException as error:  # sentencex panics with a class outside Exception
        if isinstance(error, KeyboardInterrupt):
            raise
        return False
    want = [squeezed(x) for x in case["expected"] if x.strip()]  # type: ignore[attr-defined]
    return [s for s in map(squeezed, got) if s] == want


def show_cases(folder: Path, engines: dict[str, Engine]) -> None:
    for title, file, wanted in (
        ("golden rules", "pysbd", lambda c: "GOLDEN" in c["set"]),
        ("pysbd's whole set", "pysbd", lambda _: True),
        ("sentencex's set", "sentencex", lambda _: True),
        ("official style", "challenge_official", lambda _: True),
    ):
        path = folder / f"{file}.json"
        if not path.exists():
            print(f"{title}: {path.name} is not there, left out")
            continue
        by_language: dict[str, list[dict[str, object]]] = defaultdict(list)
        for case in json.loads(path.read_text(encoding="utf-8")):
            if case["text"] and not case.get("clean") and wanted(case):
                by_language[case["lang"]].append(case)
        good: dict[str, Counter[str]] = {
            label: Counter(
                {la: sum(right(engine, c) for c in cases) for la, cases in by_language.items()}
            )
            for label, engine in engines.items()
        }
        total = sum(map(len, by_language.values()))
        row(
            title,
            engines,
            {e: f"{n.total()}/{total} {100 * n.total() / total:.1f} %" for e, n in good.items()},
        )
        for lang, cases in by_language.items():
            row(f"  {lang}", engines, {e: f"{n[lang]}/{len(cases)}" for e, n in good.items()})


def show_growth(megabytes: int) -> None:
    sizes = [megabytes * 1_000_000 // part for part in (8, 4, 2, 1)]
    print("growth, seconds for", ", ".join(f"{s / 1e6:g}" for s in sizes), "million characters")
    for name, unit in HOSTILE.items():
        times = []
        for size in sizes:
            text = unit * (size // len(unit))
            times.append(seconds(lambda t=text: read_layout(t, "en")))
        factor = times[-1] / max(times[0], 1e-3)
        print(f"  {name:16}", " ".join(f"{t:7.2f}" for t in times), f"  x{factor:.1f} for x8")


def show_memory() -> None:
    print("memory, peak bytes for each byte of text")
    for name, sample in SAMPLES.items():
        shares = []
        for size in (125_000, 250_000, 500_000, 1_000_000):
            text = sample("en", size)
            tracemalloc.start()
            layout = read_layout(text, "en")
            shares.append(tracemalloc.get_traced_memory()[1] / len(text.encode()))
            tracemalloc.stop()
            del layout
        print(f"  {name:16}", " ".join(f"{share:7.2f}" for share in shares))


def fault(text: str, lang: str) -> str:
    """What is wrong with the segments of a text; "" when nothing is."""
    layout = read_layout(text, lang)
    labels = iter(layout.blocks)
    known: list[tuple[int, int]] = [(m.start, m.end) for m in layout.markers]
    known += [(b.start, b.start + len(b.label)) for b in labels if b.label]
    behind = 0
    rebuilt = []
    for segment in layout.segments:
        start, end = segment.start, segment.end
        if not behind <= start < end <= len(text):
            return "segments overlap, or lie outside"
        raw = text[start:end]
        if raw != raw.strip() or WRAPS.sub("", segment.text) != WRAPS.sub("", raw):
            return "a segment's text is not what stands there"
        if segment.text != raw and not ("\n" in raw or len(raw.splitlines()) > 1):
            return "a segment's text was changed without a line wrap"
        rebuilt += [text[behind:start], raw]
        known.append((start, end))
        behind = end
    rebuilt.append(text[behind:])
    if "".join(rebuilt) != text:
        return "segments and gaps do not give back the text"
    at = 0
    for start, end in sorted(known):
        if not GAP.fullmatch(text, at, max(at, start)):
            return "a gap holds more than space, labels and markers"
        at = max(at, end)
    return "" if GAP.fullmatch(text, at) else "something is left behind the last segment"


def show_fuzz(count: int) -> None:
    chance = random.Random(7)
    for number in range(count):
        text = "".join(chance.choices(PIECES, k=chance.randrange(40)))
        lang = chance.choice(LANGUAGES)
        wrong = fault(text, lang)
        if wrong:
            print(f"fuzz: text {number} ({lang}): {wrong}: {text!r}")
            return
    print(f"fuzz: {count} texts in {len(LANGUAGES)} languages: spans ascend, nothing is lost")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument(
        "--data", type=Path, default=Path(__file__).parents[2] / "shared/data/segmentation"
    )
    arguments.add_argument("--megabytes", type=int, default=8)
    arguments.add_argument("--fuzz", type=int, default=20_000)
    arguments.add_argument("table", nargs="*", help="start, speed, cases, growth, memory, fuzz")
    chosen = arguments.parse_args()
    engines: dict[str, Engine] = {"transflow": ours} | peers()
    tables = {
        "start": show_start,
        "speed": lambda: show_speed(engines),
        "cases": lambda: show_cases(chosen.data, engines),
        "growth": lambda: show_growth(chosen.megabytes),
        "memory": show_memory,
        "fuzz": lambda: show_fuzz(chosen.fuzz),
    }
    for name, show in tables.items():
        if not chosen.table or name in chosen.table:
            show()


if __name__ == "__main__":
    main()
