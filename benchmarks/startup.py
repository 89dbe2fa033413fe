"""How long a person waits for ``transflow --help`` and ``transflow status``.

Printed beside a bare interpreter, since that is the floor. Budgets: 100 ms and 150 ms.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
# An installed program has its bytecode cached; so has this one after its first run.
ENVIRON = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
PROGRAM = str(Path(sys.executable).with_name("transflow"))

SOURCE = "海洋協力に関する局長級会合\n\n" + "".join(
    f"{n}　第{n}回会合は、{n}月{n}日に開催された。出席者は{n + 10}名であった。\n"
    for n in range(1, 13)
)
TITLE = "Director-General Meeting on Maritime Cooperation\n[Provisional translation]\n\n"
TARGET = TITLE + "".join(
    f"{n}. Meeting No. {n} was held on {n} {month}. There were {n + 10} participants.\n"
    for n, month in enumerate(
        "January February March April May June July August September October "
        "November December".split(),
        start=1,
    )
)


def milliseconds(command: list[str], cwd: str) -> float:
    """Median wall time of a command."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, cwd=cwd, check=True, capture_output=True, env=ENVIRON)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.ja.txt").write_text(SOURCE, encoding="utf-8")
        Path(folder, "a.en.txt").write_text(TARGET, encoding="utf-8")
        for arguments in (
            ["init", ".", "--source", "ja", "--target", "en"],
            ["align", "a.ja.txt", "a.en.txt", "--name", "a"],
            ["mark", "a", "1-3", "--final"],
        ):
            subprocess.run([PROGRAM, *arguments], cwd=folder, check=True, capture_output=True)
        floor = milliseconds([sys.executable, "-c", "pass"], folder)
        print(f"{'python -c pass':24} {floor:7.1f} ms")
        for name, budget in (("--help", 100), ("status", 150)):
            took = milliseconds([PROGRAM, name], folder)
            print(
                f"{'transflow ' + name:24} {took:7.1f} ms   budget {budget} ms   "
                f"{took / floor:4.1f} x the bare interpreter"
            )


if __name__ == "__main__":
    main()
