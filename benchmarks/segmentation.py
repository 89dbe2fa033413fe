"""Segmentation: exact cases, speed, growth on hostile text and a bounded fuzz run.

Run: python benchmarks/segmentation.py [--data FOLDER] [--megabytes 4] [--fuzz 20000]

Peers (pysbd, sentencex) are measured in the same run when they are installed. A case is right when
every boundary is; white space does not count. The data folder holds JSON lists of objects with
``lang``, ``text`` and ``expected``; without it that table is left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.text.layout import read_layout

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH = (
    "The Ministers met in Geneva on 4 May and discussed trade, energy and the movement of persons. "
    "H.E. Mr. Tan said that “both sides will gain” (see para. 3 of the Statement). They agreed "
    "to meet again before the end of the year.\n\n"
    "1. Trade\n(1) Tariffs on rice fell by 3.5 per cent. Quotas will end in Dec. 2024.\n\n"
)
JAPANESE = (
    "両国の外務大臣は、五月四日、ジュネーブで会談し、貿易及び人の往来について意見を交換しました。"
    "先方は「双方に利益がある。協力を続けたい。」と述べました。両大臣は、年内に再び会談します。\n\n"
    "１　貿易\n（１）米の関税は３．５％引き下げられました。割当ては来年末に終了します。\n\n"
)
HOSTILE = {
    "quotes": '"',
    "parentheses": "(",
    "full stops": ".",
    "marks": "「。",
    "stops": ". ",
    "lists": "1. a ",
    "lines": "a\n",
}
PIECES = [
    *"。！？.!?…។؟;:「」『』（）()“”‘’«»\"'\n\t\u3000 \x00・①>|",
    "Mr. ",
    "No. 5",
    "p.m. ",
    "第３条",
    "The ",
    "ល",
    "\ud800",
    "会談",
]


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)


def ours(text: str, lang: str) -> list[str]:
    out, seen = [], set()
    for segment in read_layout(text, lang).segments:
        ordinal = segment.block.ordinal
        out.append(text[segment.start if ordinal in seen else segment.block.start : segment.end])
        seen.add(ordinal)
    return out


def peers() -> dict[str, Callable[[str, str], list[str]]]:
    """Those of the named libraries that are installed."""
    found: dict[str, Callable[[str, str], list[str]]] = {}
    if importlib.util.find_spec("pysbd"):
        import pysbd

        found["pysbd"] = lambda text, lang: pysbd.Segmenter(language=lang).segment(text)
    if importlib.util.find_spec("sentencex"):
        import sentencex

        found["sentencex"] = lambda text, lang: list(sentencex.segment(lang, text))
    return found


def right(engine: Callable[[str, str], list[str]], case: dict[str, object]) -> bool:
    lang = "en" if case["lang"] == "lists" else str(case["lang"])
    try:
        got = engine(str(case["text"]), lang)
    except BaseException as error:  # sentencex panics with a class outside Exception
        if isinstance(error, KeyboardInterrupt):
            raise
        return False
    want = [squeezed(x) for x in case["expected"] if x.strip()]  # type: ignore[attr-defined]
    return [s for s in map(squeezed, got) if s] == want


def show_cases(folder: Path, engines: dict[str, Callable[[str, str], list[str]]]) -> None:
    for name in ("challenge_official", "pysbd", "sentencex"):
        path = folder / f"{name}.json"
        if not path.exists():
            continue
        cases = [
            c
            for c in json.loads(path.read_text(encoding="utf-8"))
            if c["text"] and not c.get("clean")
        ]
        for label, engine in engines.items():
            total, good = Counter(), Counter()
            for case in cases:
                total[case["lang"]] += 1
                good[case["lang"]] += right(engine, case)
            share = 100 * good.total() / total.total()
            print(f"{name:20} {label:10} {good.total():4}/{total.total():4} {share:5.1f} %")
            if label == "transflow":
                print("   ", " ".join(f"{lang} {good[lang]}/{total[lang]}" for lang in total))


def seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


def show_speed(megabytes: int, engines: dict[str, Callable[[str, str], list[str]]]) -> None:
    for lang, sample, unit in (("en", ENGLISH, megabytes), ("ja", JAPANESE, megabytes)):
        size = len(sample.encode())
        for label, engine in engines.items():
            size_wanted = unit * 1_000_000 if label == "transflow" else 250_000
            text = sample * (size_wanted // size)
            engine(sample, lang)
            taken = min(seconds(lambda e=engine, t=text, la=lang: e(t, la)) for _ in range(2))
            print(f"speed {lang} {label:10} {len(text.encode()) / 1e6 / taken:7.1f} MB/s")


def show_growth(megabytes: int) -> None:
    for name, unit in HOSTILE.items():
        times = []
        for step in (4, 2, 1):
            text = unit * (megabytes * 1_000_000 // step // len(unit))
            times.append(seconds(lambda t=text: read_layout(t, "en")))
        print(
            f"growth {name:12}",
            " ".join(f"{t:6.2f} s" for t in times),
            f"x{times[2] / max(times[0], 1e-3):.1f} for x4",
        )


def show_fuzz(count: int) -> None:
    chance = random.Random(7)
    for number in range(count):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randrange(40)))
        behind = 0
        for segment in read_layout(text, chance.choice(["en", "ja", "km", "de", "ko"])).segments:
            if not behind <= segment.start < segment.end <= len(text):
                print(f"fuzz: wrong span in text {number}: {text!r}")
                return
            behind = segment.end
    print(f"fuzz: {count} texts, every span ascending and inside")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument(
        "--data", type=Path, default=Path(__file__).parents[2] / "shared/data/segmentation"
    )
    arguments.add_argument("--megabytes", type=int, default=4)
    arguments.add_argument("--fuzz", type=int, default=20_000)
    chosen = arguments.parse_args()
    engines = {"transflow": ours} | peers()
    show_cases(chosen.data, engines)
    show_speed(chosen.megabytes, engines)
    show_growth(chosen.megabytes)
    show_fuzz(chosen.fuzz)


if __name__ == "__main__":
    main()
