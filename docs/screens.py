"""Draws the pictures of the review screen in these docs, from the real program on the sample.

    python docs/screens.py

writes docs/review.svg: 96 x 24 cells, a unit with a finding.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from transflow.review.decisions import Decisions
from transflow.review.desk import Desk
from transflow.review.keymap import KeyMap
from transflow.review.screen.app import ReviewApp
from transflow.review.unsaved import UnsavedTexts
from transflow.store.workspace import Workspace
from transflow.usecases.session import Session

TOP = Path(__file__).resolve().parent.parent
SAMPLE = TOP / "catalogs" / "samples" / "coastal-cooperation"
SIZE = (96, 24)
AT = "2026-11-23T08:15:00.000000Z"
_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich names fonts on a server; a picture in a repository asks nobody."""


def prepare(folder: Path) -> None:
    """A workspace with the sample aligned in it."""
    run = [sys.executable, "-m", "transflow"]
    subprocess.run([*run, "init", ".", "--source", "ja", "--target", "en"], cwd=folder, check=True)
    shutil.copy(TOP / "glossaries" / "diplomacy.ja-en.csv", folder / "glossaries")
    pair = [f"{SAMPLE}.ja.txt", f"{SAMPLE}.en.txt"]
    subprocess.run([*run, "align", *pair, "--name", "coastal"], cwd=folder, check=True)


async def draw(folder: Path) -> str:
    """The screen after a few keys, as SVG."""
    ids = iter(range(10_000))
    with Workspace.find(folder) as workspace:
        session = Session(workspace, "reviewer", lambda: AT, lambda: f"id{next(ids)}")
        desk = Desk(session, workspace.store.document("coastal"))
        decisions = Decisions(desk, time.monotonic)
        unsaved = UnsavedTexts(folder / "unsaved", desk.document.id, session.by)
        app = ReviewApp(desk, decisions, KeyMap(), unsaved, time.monotonic)
        async with app.run_test(size=SIZE) as pilot:
            while not app.ready:
                await pilot.pause(0.05)
            await pilot.press("a", "a", "X")
            while desk.walk is not None:
                await pilot.pause(0.05)
            await pilot.pause(0.5)
            picture = app.export_screenshot(title="transflow review coastal")
    return _FONTS.sub("", picture)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        picture = asyncio.run(draw(Path(name)))
    (TOP / "docs" / "review.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
