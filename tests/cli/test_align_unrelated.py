"""Texts that have nothing to do with each other are called so; translations never are."""

from itertools import permutations
from pathlib import Path

import pytest

from transflow.alignment.knowledge import Knowledge
from transflow.usecases.intake import align_sides, read_path

TEXTS = Path(__file__).parents[1] / "golden" / "official"
NAMES = sorted(path.name.removesuffix(".txt") for path in TEXTS.glob("*.txt"))
EVERY = [
    (one, two) for one, two in permutations(NAMES, 2) if one.split(".")[1] != two.split(".")[1]
]
TRUE = [(one, two) for one, two in EVERY if one.split(".")[0] == two.split(".")[0]]
UNRELATED = [
    (one, two) for one, two in EVERY if one < two and one.split(".")[0] != two.split(".")[0]
]
NO = "these texts do not look like translations of each other"
REASONS = ("confidence is low: ", "linked sentences share no more words")


def align(run, one, two, *more):
    langs = ("--source", one.split(".")[1], "--target", two.split(".")[1])
    return run("align", TEXTS / f"{one}.txt", TEXTS / f"{two}.txt", *langs, *more)


@pytest.fixture(scope="module")
def sides():
    return {name: read_path(TEXTS / f"{name}.txt", name.split(".")[1]) for name in NAMES}


def test_there_are_enough_texts():
    assert len(NAMES) == 12
    assert {name.split(".")[1] for name in NAMES} == {"de", "en", "fr", "ja", "km"}
    assert (len(TRUE), len(UNRELATED)) == (18, 47)


@pytest.mark.parametrize("one,two", TRUE)
def test_translations_are_believed(sides, one, two):
    assert align_sides(sides[one], sides[two], Knowledge()).against == ""


@pytest.mark.parametrize("one,two", UNRELATED)
def test_other_texts_are_not(sides, one, two):
    assert not align_sides(sides[one], sides[two], Knowledge()).related


@pytest.mark.parametrize("one,two", UNRELATED[::9])
def test_the_verdict_is_the_first_line_and_the_exit_code(transflow, tmp_path, one, two):
    done = align(transflow, one, two, "-o", "out.jsonl")
    assert done.code == 1
    first, *rest = done.err.splitlines()
    assert first.startswith(f"{NO}: ")
    assert not any(NO in line for line in rest)
    # What was found is written all the same, for whoever wants to look.
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8").count("\n") > 20


def test_the_verdict_says_why(transflow):
    done = align(transflow, "dogs.fr", "archive.de", "-o", "out.tsv", "--json")
    assert done.code == 1
    assert done.records[0]["related"] is False
    assert done.records[0]["against"].startswith(REASONS)


def test_translations_say_nothing_of_the_kind(ok):
    done = align(ok, "meals.km", "meals.en", "-o", "out.align")
    assert NO not in done.err
    assert "against" not in align(ok, "meals.km", "meals.en", "-o", "out.align", "--json").out


def test_unrelated_texts_are_not_recorded(workspace, transflow, ok):
    done = align(transflow, "dogs.ja", "rice.en", "--name", "odd")
    assert done.code == 1
    assert "do not look like translations of each other: " in done.err
    assert "nothing was recorded" in done.err
    assert ok("status", "--json").records == []


def test_in_a_batch_the_reason_stands_beside_the_pair(transflow, tmp_path):
    rows = ["source\ttarget\tsource_lang\ttarget_lang"]
    for one, two in (("port.ja", "port.fr"), ("dogs.fr", "archive.de")):
        langs = "\t".join(name.split(".")[1] for name in (one, two))
        rows.append(f"{TEXTS / one}.txt\t{TEXTS / two}.txt\t{langs}")
    (tmp_path / "m.tsv").write_text("\n".join(rows), encoding="utf-8")
    done = transflow("align", "--pairs", "m.tsv", "-o", "out")
    assert done.code == 1
    good, bad = done.out.splitlines()[1:]
    assert NO not in good
    assert bad.split(f"{NO}: ")[1].startswith(REASONS)
    again = transflow("align", "--pairs", "m.tsv", "-o", "out")
    assert again.code == 1
    assert bad.split(f"{NO}: ")[1] in again.out


def test_long_lists_are_cut_and_counted(transflow, tmp_path):
    lines = (TEXTS / "port.en.txt").read_text(encoding="utf-8") + "\n".join(
        f"Remark {number} was added by a clerk of the office." for number in range(400, 460)
    )
    (tmp_path / "long.en.txt").write_text(lines, encoding="utf-8")
    done = transflow(
        *("align", TEXTS / "port.fr.txt", "long.en.txt", "--source", "fr", "--target", "en"),
        *("-o", "out.tsv"),
    )
    listed = [line for line in done.err.splitlines() if line.startswith("  no source for: ")]
    assert len(listed) == 31
    assert listed[-1].endswith(" more")
