"""align --pivot, and what finished documents of the workspace bring to the next one."""

import json

import pytest

LANGS = ("--source", "qaa", "--target", "en")
SOURCE = "Kato mera sulo.\nTano peri dusk.\nVemo lira bant.\nGolo mita fers.\nYapo ruti zeng.\n"
DRAFTS = (
    "The rain stopped early.\nNobody wanted breakfast.\n\n"
    "An old dog slept there.\nWe left before sunset.\n"
)
TARGET = (
    "Early on it stopped raining.\nA stranger came through town.\n"
    "An ancient dog was sleeping.\nBefore sunset we had left.\n"
)


@pytest.fixture
def files(tmp_path):
    for name, text in (("a", SOURCE), ("b", TARGET), ("d", DRAFTS), ("short", "One.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_drafts_help(files, ok):
    ok("align", "a", "b", *LANGS, "--presegmented", "--pivot", "d", "-o", "x.jsonl")
    lines = [json.loads(line) for line in (files / "x.jsonl").read_text().splitlines()]
    text = "\n".join(json.dumps(line) for line in lines)
    assert '"draft"' in text


@pytest.mark.parametrize(
    "arguments,code,words",
    [
        (("a", "b", *LANGS, "--pivot", "d", "-o", "x.tsv"), 2, "--presegmented"),
        (("doc", "--pivot", "d"), 2, "--pivot"),
        (
            ("a", "b", *LANGS, "--presegmented", "--pivot", "short", "-o", "x.tsv"),
            3,
            "1 lines of drafts for 5 lines of a",
        ),
        (("--pairs", "m.tsv", "-o", "out", "--pivot", "d"), 2, "--pairs"),
    ],
)
def test_drafts_that_cannot_be_used(files, transflow, arguments, code, words):
    done = transflow("align", *arguments)
    assert done.code == code
    assert words in done.err
