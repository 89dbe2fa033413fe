"""The review screen through a real pseudo-terminal: ready, a key, memory.

    python benchmarks/review.py [--units 50000] [--keys 100]

"ready" is the time from starting the command to the first unit's text on the screen; "checked" to
its checks. A key is measured from the byte that goes in to the last byte that comes out for it.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

from transflow.document import Document, Entity, EventDraft, Origin, State, Unit
from transflow.model import Block, BlockKind, Layout, Segment
from transflow.store.workspace import Workspace
from transflow.workflow.record import create

AT = "2026-11-23T08:15:00.000000Z"
SOURCES = (
    "両首脳は、地域の平和と安定のために緊密に協力していくことで一致した（第{n}項）。",
    "大臣は、令和６年度に{n}億円の無償資金協力を行うと述べ、先方はこれを歓迎した。",
    "次回の会合は、東京で開かれる予定である（整理番号{n}）。",
)
TARGETS = (
    "The two leaders agreed to cooperate closely for peace and stability (paragraph {n}).",
    "The Minister said that {n} hundred million yen of grant aid would come in fiscal 2024.",
    "The next meeting is expected to be held in Tokyo (file number {n}).",
)
QUIET = 0.03
"""Seconds without a byte after which the screen is taken to be done."""


def layout(texts):
    blocks, segments, at = [], [], 0
    for number, text in enumerate(texts):
        block = Block(BlockKind.PARAGRAPH, number, at, at + len(text), "", 0)
        blocks.append(block)
        segments.append(Segment(text, at, at + len(text), block))
        at += len(text) + 1
    return Layout(tuple(blocks), tuple(segments))


def make(folder, count):
    """A workspace with one document of so many units."""
    sources = [SOURCES[n % 3].format(n=n + 1) for n in range(count)]
    targets = [TARGETS[n % 3].format(n=n + 1) for n in range(count)]
    with Workspace.create(folder, "ja", "en") as workspace:
        store = workspace.store
        digests = [store.put_blob("\n".join(texts).encode()) for texts in (sources, targets)]
        document = Document(
            "d1", "long", "ja", "en", "long.ja.txt", digests[0], "utf-8", "long.en.txt", digests[1],
            "utf-8",
        )  # fmt: skip
        changes = [
            create(Entity.DOCUMENT, "d1", document),
            create(Entity.LAYOUT, "source", layout(sources)),
            create(Entity.LAYOUT, "target", layout(targets)),
        ]
        changes += [
            create(
                Entity.UNIT,
                f"u{n + 1}",
                Unit(
                    f"u{n + 1}",
                    n + 1,
                    sources[n],
                    targets[n],
                    State.TRANSLATED,
                    Origin.PROVISIONAL,
                    f"¶{n + 1}",
                    (n,),
                    (n,),
                    0.97,
                ),
            )
            for n in range(count)
        ]
        store.create(document, EventDraft("document.aligned", "bench", AT, tuple(changes)))


class Screen:
    """The command in a pseudo-terminal."""

    def __init__(self, folder, cells, rows):
        self.began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.chdir(folder)
            os.environ.update(TERM="xterm-256color", TRANSFLOW_USER="bench")
            os.execv(sys.executable, [sys.executable, "-m", "transflow", "review", "long"])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cells, 0, 0))
        self.seen = b""

    def wait_for(self, words, limit=60.0):
        """Seconds since the start when words were on the screen."""
        while words not in self.seen:
            if not self.read(limit):
                raise SystemExit(f"{words!r} never came: {self.seen[-500:]!r}")
        return time.perf_counter() - self.began

    def read(self, limit):
        """Whether anything came within so many seconds."""
        ready, _, _ = select.select([self.fd], [], [], limit)
        if not ready:
            return False
        self.seen += os.read(self.fd, 1 << 16)
        return True

    def key(self, key):
        """Milliseconds to the last byte for a key, and how many bytes came."""
        while self.read(QUIET):
            pass
        self.seen = b""
        begin = last = time.perf_counter()
        os.write(self.fd, key)
        limit = 2.0
        while self.read(limit):
            last, limit = time.perf_counter(), QUIET
        return (last - begin) * 1000, len(self.seen)

    def memory(self):
        """Highest resident memory in MiB."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
        return 0.0

    def close(self):
        """Kill the command."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def show(folder, count, cells, rows, keys):
    screen = Screen(folder, cells, rows)
    ready = screen.wait_for(SOURCES[0][:6].encode())
    quiet = time.perf_counter()
    while screen.read(1.0):
        quiet = time.perf_counter()
    checked = quiet - screen.began
    print(f"{count:>6} units {cells}x{rows}: ready {ready:.2f} s, checked {checked:.2f} s")
    for name, typed in (
        ("j", [b"j"] * keys),
        ("space", [b" "] * (keys // 2)),
        ("G and g", [b"G", b"g"] * (keys // 10)),
        ("a (final)", [b"a"] * (keys // 2)),
        ("u (undo)", [b"u"] * (keys // 4)),
        ("Tab", [b"\t"] * (keys // 4)),
    ):
        times = sorted(screen.key(one) for one in typed)
        took = [milliseconds for milliseconds, _ in times]
        size = statistics.median(size for _, size in times)
        print(
            f"    {name:<10} p50 {statistics.median(took):6.1f} ms  "
            f"p95 {took[int(len(took) * 0.95)]:6.1f} ms  {size:6.0f} bytes"
        )
    print(f"    memory {screen.memory():.0f} MiB")
    screen.close()


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--units", type=int, nargs="*", default=[300, 50_000])
    reader.add_argument("--keys", type=int, default=100)
    given = reader.parse_args()
    for count in given.units:
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder), count)
            for cells, rows in ((80, 24), (200, 50)):
                show(folder, count, cells, rows, given.keys)


if __name__ == "__main__":
    main()
