"""Time and memory of all checks on many pairs, in one process and in two.

Run: ``python benchmarks/checks.py --speed [PAIRS]``. Each run is a program of its own. The wall
clock tells what a person waits, processor time what it costs when others use the machine too.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from check_pairs import Row


def measure(rows: Sequence[Row], count: int) -> None:
    """Check so many pairs of one language pair, each with a text of its own."""
    rows = [row for row in rows if (row.source_lang, row.target_lang) == ("ja", "en")]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pairs.jsonl")
        with path.open("w", encoding="utf-8") as file:
            for number in range(count):
                row = rows[number % len(rows)]
                # a number that is nowhere else: no result is remembered from an earlier round
                texts = {"source": f"{row.source} #{number}", "target": f"{row.target} #{number}"}
                file.write(json.dumps({"id": number, **texts}, ensure_ascii=False) + "\n")
        waits, costs = [], []
        for jobs in (1, 2):
            wall, processor, memory = _run(path, jobs)
            waits.append(wall)
            costs.append(processor)
            print(
                f"{count:,} pairs, --jobs {jobs}: {wall:.1f} s of wall clock, {processor:.1f} s of "
                f"processor, {memory:.0f} MiB in the largest process"
            )
        load = f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
        print(f"--jobs 2 is {waits[0] / waits[1]:.2f} times as fast by the wall clock ({load})")
        best = 2 * costs[0] / costs[1]
        print(f"by processor time it can be {best:.2f} times as fast where two cores are idle")


def _run(path: Path, jobs: int) -> tuple[float, float, float]:
    """Seconds of wall clock and processor, and MiB, of one run."""
    call = [sys.executable, "-c", "from transflow.cli.app import main; main()", "check"]
    call += ["--pairs", str(path), "--source", "ja", "--target", "en", "--json"]
    call += ["--jobs", str(jobs)]
    begin = time.perf_counter()
    with Path(os.devnull).open("w") as nowhere:
        to_nowhere = (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)
        child = os.posix_spawn(call[0], call, os.environ, file_actions=[to_nowhere])
        _, _, used = os.wait4(child, 0)
    wall = time.perf_counter() - begin
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
