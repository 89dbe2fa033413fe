"""Print how well and how fast texts are aligned.

Quality: strict and lax F1, precision at 95 % coverage and calibration on the gold sets of
../shared/data/alignment, where they are present. Speed: pairs of growing size, each in a process of
its own, with its highest memory, in arrays and, where numba is installed, compiled.

    python benchmarks/alignment.py [quality|speed|one KIND BEADS arrays|compiled]
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from ast import literal_eval
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from synthetic_parallel import Parallel, parallel, segments  # noqa: E402 - the generator lies in the tests
from transflow.alignment.aligner import align  # noqa: E402 - likewise
from transflow.alignment.backend import arithmetic, is_compiled  # noqa: E402 - likewise
from transflow.alignment.evaluate import Score, score  # noqa: E402 - likewise
from transflow.alignment.knowledge import Knowledge  # noqa: E402 - likewise
from transflow.alignment.reliability import Reliability, judged  # noqa: E402 - likewise
from transflow.engines.jmdict import open_jmdict  # noqa: E402 - likewise
from transflow.engines.sudachi import load_sudachi  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Iterator

try:
    from nltk.translate import gale_church
except ImportError:  # the peer is not needed
    gale_church = None

DATA = ROOT.parent / "shared" / "data" / "alignment"
SETS = {
    "jaen-wmt21-hard": ("ja", "en"),
    "enja-wmt21-hard": ("en", "ja"),
    "jaen-wmt21-harddoc": ("ja", "en"),
    "jaen-bsd-hard": ("ja", "en"),
    "textberg-dev": ("de", "fr"),
}
SIZES = (1_000, 5_000, 20_000, 50_000)


Gold = list[tuple[tuple[int, ...], tuple[int, ...]]]


def read_gold(path: Path) -> Gold:
    """Beads of a ladder file."""
    beads = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split(":")
        if len(fields) >= 2:
            beads.append((tuple(literal_eval(fields[0])), tuple(literal_eval(fields[1]))))
    return beads


def pairs(name: str) -> Iterator[tuple[Gold, list[str], list[str]]]:
    """Gold and both sides of every pair of a set."""
    for path in sorted((DATA / name).glob("*.gold")):
        source, target = (
            path.with_suffix(end).read_text(encoding="utf-8").split("\n")[:-1]
            for end in (".src", ".tgt")
        )
        yield read_gold(path), source, target


def quality() -> None:
    """Every set without and, where the extra is installed, with what helps Japanese."""
    if not DATA.is_dir():
        print(f"quality: skipped, {DATA} is not there")
        return
    print(
        f"{'set':20} {'with':8} {'strict':>7} {'lax':>7} {'P@95%':>7} {'ECE':>7} {'by length':>10}"
    )
    tables = []
    for extra, knowledge in (("nothing", Knowledge()), ("ja", japanese())):
        whole = Reliability()
        for name, langs in SETS.items():
            if knowledge is None or (extra == "ja" and "ja" not in langs):
                continue
            total, plain, seen = Score(), Score(), Reliability()
            for gold, source, target in pairs(name):
                links = align(segments(source), segments(target), *langs, knowledge=knowledge)
                total += score(gold, [(link.source, link.target) for link in links])
                right = set(gold)
                seen += judged(
                    (link.confidence, (link.source, link.target) in right) for link in links
                )
                plain += score(gold, by_length(source, target))
            whole += seen
            peer = f"{plain.strict.f1:10.4f}" if gale_church else "not there"
            print(
                f"{name:20} {extra:8} {total.strict.f1:7.4f} {total.lax.f1:7.4f}"
                f" {seen.precision():7.4f} {seen.calibration_error:7.4f} {peer:>10}",
                flush=True,
            )
        tables.append((extra, whole))
    print("by length: the aligner of Gale and Church in nltk, where that is installed")
    for extra, whole in tables:
        print(f"reliability with {extra}: said, right, links")
        for part in whole.bins():
            span = f"{part.low:.1f}-{part.high:.1f}"
            print(f"  {span} {part.said:6.3f} {part.right:6.3f} {part.links:6}")


def japanese() -> Knowledge | None:
    """The extra ja, or None where it is not installed."""
    morphology, dictionary = load_sudachi(), open_jmdict()
    if morphology is None or dictionary is None:
        return None
    return Knowledge(dictionaries=[dictionary], morphology={"ja": morphology})


def by_length(source: list[str], target: list[str]) -> Gold:
    """The beads that lengths alone give; none where nltk is not installed."""
    if gale_church is None:
        return []
    spread = [[len(text) for text in side] for side in (source, target)]
    found = gale_church.align_blocks(*spread)
    left: dict[int, set[int]] = {}
    right: dict[int, set[int]] = {}
    for one, two in found:
        left.setdefault(one, set()).add(two)
        right.setdefault(two, set()).add(one)
    beads = set()
    for one, twos in left.items():
        ones = set().union(*(right[two] for two in twos)) | {one}
        beads.add((tuple(sorted(ones)), tuple(sorted(twos))))
    beads |= {((at,), ()) for at in range(len(source)) if at not in left}
    beads |= {((), (at,)) for at in range(len(target)) if at not in right}
    return sorted(beads)


def speed() -> None:
    """Every size and kind of text in a process of its own, on both kinds of arithmetic."""
    print("made-up prose (25 words a sentence), made-up clauses, and the gold sets end to end;")
    print("seconds are of the processor, after a small pair that loads what is loaded once (load)")
    print(
        f"{'text':7} {'beads':>6} {'with':9} {'segments':>9} {'load':>5} {'seconds':>8}"
        f" {'a second':>9} {'MiB':>6} {'strict':>7}"
    )
    rows = [("prose", size) for size in SIZES]
    rows += [("clauses", 5_000), ("real", 5_000), ("hostile", 5_000)]
    for chosen in ("arrays", "compiled"):
        if chosen == "compiled" and not is_compiled():
            print("compiled: skipped, numba is not installed")
            continue
        for kind, size in rows:
            if kind != "real" or DATA.is_dir():
                call = [sys.executable, __file__, "one", kind, str(size), chosen]
                subprocess.run(call, check=True)


def real(size: int) -> Parallel:
    """The Japanese-English gold sets end to end, up to a number of beads."""
    source: list[str] = []
    target: list[str] = []
    gold = []
    for name, langs in SETS.items():
        for path in sorted((DATA / name).glob("*.gold")):
            if set(langs) != {"ja", "en"} or name.endswith("harddoc") or len(gold) >= size:
                continue
            ends = (".src", ".tgt") if langs[0] == "ja" else (".tgt", ".src")
            sides = [path.with_suffix(end).read_text(encoding="utf-8").split("\n") for end in ends]
            for one, two in read_gold(path):
                left, right = (one, two) if langs[0] == "ja" else (two, one)
                gold.append(
                    (
                        tuple(at + len(source) for at in left),
                        tuple(at + len(target) for at in right),
                    )
                )
            source += sides[0][:-1]
            target += sides[1][:-1]
    return Parallel(segments(source), segments(target), gold)


def made(kind: str, size: int) -> tuple[Parallel, str]:
    """A pair of some kind, and its source language; the target is English."""
    if kind == "real":
        return real(size), "ja"
    if kind == "hostile":
        same = segments(["The same line."] * size)
        return Parallel(same, same, [((at,), (at,)) for at in range(size)]), "fr"
    if kind == "prose":
        return parallel(size, seed=1, vocabulary=20_000, prose=True), "fr"
    return parallel(size, seed=1), "fr"


def one_size(kind: str, size: int, chosen: str) -> None:
    """Align one pair and print its row."""
    pair, lang = made(kind, size)
    small = parallel(900, seed=2)
    count = len(pair.source) + len(pair.target)
    with arithmetic("compiled" if chosen == "compiled" else "arrays"):
        began = time.process_time()
        align(small.source, small.target, "fr", "en")
        loaded = time.process_time()
        links = align(pair.source, pair.target, lang, "en")
        seconds = time.process_time() - loaded
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = score(pair.gold, [(link.source, link.target) for link in links])
    print(
        f"{kind:7} {size:6} {chosen:9} {count:9} {loaded - began:5.1f} {seconds:8.2f}"
        f" {count / seconds:9.0f} {memory:6.0f} {found.strict.f1:7.4f}",
        flush=True,
    )


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == "one":
        one_size(sys.argv[2], int(sys.argv[3]), sys.argv[4])
    else:
        if what in {"", "quality"}:
            quality()
        if what in {"", "speed"}:
            speed()
