"""Whole pages: their blocks beside what is expected, and a translation written into them."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.formats import html
from transflow.workflow.edits import Put

PAGES = Path(__file__).parents[2] / "golden" / "html"
NAMES = ["table_layout", "statement"]


def listed(extract) -> str:
    """One block a line: kind, level, generated label, text."""
    return "".join(
        f"{block.kind}\t{block.level}\t{block.label}\t"
        + extract.text[block.start : block.end].replace("\n", "⏎")
        + "\n"
        for block in extract.blocks
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_blocks_of_a_page(name):
    data = (PAGES / f"{name}.html").read_bytes()
    extract = html.read(data, path=f"{name}.html")
    assert listed(extract) == (PAGES / f"{name}.blocks.txt").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_translation_in_the_skeleton_of_a_page(name):
    data = (PAGES / f"{name}.html").read_bytes()
    extract = html.read(data, path=f"{name}.html")
    edits = [
        Put(block.start, block.end, f"Text {number}.")
        for number, block in enumerate(extract.blocks or (), 1)
    ]
    written = html.write(
        data, edits, path=f"{name}.html", encoding=extract.encoding, part=extract.part, lang="en"
    )
    assert written == (PAGES / f"{name}.translated.html").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_an_untouched_page_is_the_very_page(name):
    data = (PAGES / f"{name}.html").read_bytes()
    extract = html.read(data, path=f"{name}.html")
    how = {"path": name, "encoding": extract.encoding, "part": extract.part, "lang": "en"}
    assert html.write(data, [], **how) == data
    same = [
        Put(block.start, block.end, extract.text[block.start : block.end])
        for block in extract.blocks or ()
        if block.kind == "cell" and "\n" not in extract.text[block.start : block.end]
    ]
    # plain cells put back as they were: the page is cut and joined, and nothing moves
    assert html.write(data, same, **(how | {"lang": ""})).count(b"\n") == data.count(b"\n")


@pytest.mark.parametrize(
    "headings,title",
    [
        ("<h3>Press release</h3><h2>Signing of the Agreement</h2><h3>1. Purpose</h3>", 1),
        ("<h4>News</h4><h3>Press</h3><h2>Signing of the Agreement</h2>", 2),
        ("<h2>Signing of the Agreement</h2><h3>1. Purpose</h3>", 0),
        ("<h2>Signing</h2><h2>Purpose</h2>", 0),
        ("<h3>Signing</h3><p>Text of the page.</p><h2>Annex</h2>", 0),
        ("<h2>Press</h2><h1>Signing of the Agreement</h1>", 1),
    ],
)
def test_the_kind_of_page_above_its_name_is_not_the_title(headings, title):
    page = f"<main>{headings}<p>The text of the page.</p></main>"
    extract = html.read(page.encode(), path="a.html")
    assert [n for n, b in enumerate(extract.blocks) if b.kind.value == "title"] == [title]
