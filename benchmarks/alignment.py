"""Print how well and how fast texts are aligned.

Quality: strict and lax F1, precision at 95 % coverage and calibration on the gold sets of
../shared/data/alignment, where they are present. Speed: made-up pairs of growing size, each in a
process of its own, with its highest memory.

    python benchmarks/alignment.py [quality|speed|memory SEGMENTS]
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from ast import literal_eval
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from synthetic_parallel import parallel, segments  # noqa: E402 - the generator lies in the tests
from transflow.alignment.aligner import align  # noqa: E402 - likewise
from transflow.alignment.evaluate import Score, score  # noqa: E402 - likewise

DATA = ROOT.parent / "shared" / "data" / "alignment"
SETS = {
    "jaen-wmt21-hard": ("ja", "en"),
    "enja-wmt21-hard": ("en", "ja"),
    "jaen-wmt21-harddoc": ("ja", "en"),
    "jaen-bsd-hard": ("ja", "en"),
    "textberg-dev": ("de", "fr"),
}
SIZES = (1_000, 5_000, 20_000, 50_000)


def read_gold(path: Path) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Beads of a ladder file."""
    beads = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split(":")
        if len(fields) >= 2:
            beads.append((tuple(literal_eval(fields[0])), tuple(literal_eval(fields[1]))))
    return beads


def quality() -> None:
    if not DATA.is_dir():
        print(f"quality: skipped, {DATA} is not there")
        return
    print(f"{'set':20} {'strict':>7} {'lax':>7} {'P@95%':>7} {'ECE':>7}")
    for name, (source, target) in SETS.items():
        total = Score()
        judged: list[tuple[float, bool]] = []
        for path in sorted((DATA / name).glob("*.gold")):
            gold = read_gold(path)
            sides = [
                path.with_suffix(end).read_text(encoding="utf-8").split("\n")[:-1]
                for end in (".src", ".tgt")
            ]
            links = align(segments(sides[0]), segments(sides[1]), source, target)
            total = total + score(gold, [(link.source, link.target) for link in links])
            right = set(gold)
            judged += [(link.confidence, (link.source, link.target) in right) for link in links]
        judged.sort(reverse=True)
        kept = judged[: int(0.95 * len(judged))]
        precise = sum(hit for _, hit in kept) / max(1, len(kept))
        print(
            f"{name:20} {total.strict.f1:7.4f} {total.lax.f1:7.4f} {precise:7.4f}"
            f" {calibration_error(judged):7.4f}"
        )


def calibration_error(judged: list[tuple[float, bool]]) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, hit in judged:
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, hit))
    gaps = (
        abs(sum(confidence for confidence, _ in part) - sum(hit for _, hit in part))
        for part in bins.values()
    )
    return sum(gaps) / max(1, len(judged))


def speed() -> None:
    print(f"{'beads':>7} {'segments':>9} {'seconds':>8} {'a second':>9} {'MiB':>6} {'strict':>7}")
    for size in SIZES:
        subprocess.run([sys.executable, __file__, "memory", str(size)], check=True)


def one_size(size: int) -> None:
    """Align one made-up pair and print its row; seconds are of the processor."""
    pair = parallel(size, seed=1)
    count = len(pair.source) + len(pair.target)
    began = time.process_time()
    links = align(pair.source, pair.target, "fr", "en")
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = score(pair.gold, [(link.source, link.target) for link in links])
    print(
        f"{size:7} {count:9} {seconds:8.1f} {count / seconds:9.0f} {memory:6.0f}"
        f" {found.strict.f1:7.4f}"
    )


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == "memory":
        one_size(int(sys.argv[2]))
    else:
        if what in {"", "quality"}:
            quality()
        if what in {"", "speed"}:
            speed()
