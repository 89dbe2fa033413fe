"""Real child processes for tests of what survives them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WRITER = Path(__file__).with_name("store_writer.py")


def start_writer(mode, database, number):
    """Start a writer (see store_writer) that waits for a line before it begins."""
    # Measuring coverage inside a process that gets killed would leave broken data files behind.
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    child = subprocess.Popen(
        [sys.executable, str(WRITER), mode, str(database), str(number)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    )
    assert child.stdout.readline() == "ready\n", child.stderr.read()
    return child


def let_go(child):
    """Give a waiting writer its line."""
    child.stdin.write("go\n")
    child.stdin.flush()
