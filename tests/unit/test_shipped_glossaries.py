"""The glossaries that the repository ships keep the promises of their format."""

from __future__ import annotations

import csv
import itertools
import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from transflow.formats import glossary_csv
from transflow.glossary.enforcement import TermFault, enforce
from transflow.glossary.matcher import Glossary

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "glossaries").glob("*.csv"))
COLUMNS = ["source", "target", "status", "note", "domain", "authority"]
RANK = {"preferred": 0, "admitted": 1, "forbidden": 2}
AT_LEAST = {"diplomacy.ja-en": 400, "diplomacy.ja-fr": 120, "legal.ja-en": 200}

Row = dict[str, str]


def name_of(path: Path) -> str:
    return path.stem


every_file = pytest.mark.parametrize("path", FILES, ids=name_of)


@cache
def rows_of(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, strict=True))


def by_source(path: Path) -> dict[str, list[Row]]:
    rows = rows_of(path)
    return {
        source: list(group) for source, group in itertools.groupby(rows, lambda row: row["source"])
    }


@cache
def glossary_of(*paths: Path) -> Glossary:
    source_lang, target_lang = languages(paths[0])
    concepts = [
        concept
        for path in paths
        for concept in glossary_csv.parse(
            path.read_bytes(), path=path.name, source_lang=source_lang, target_lang=target_lang
        )
    ]
    return Glossary(concepts, source_lang, target_lang)


def languages(path: Path) -> tuple[str, str]:
    source_lang, _, target_lang = path.stem.rpartition(".")[2].partition("-")
    return source_lang, target_lang


def test_the_promised_glossaries_are_there() -> None:
    assert set(AT_LEAST) <= {name_of(path) for path in FILES}


@pytest.mark.parametrize("name, count", AT_LEAST.items(), ids=list(AT_LEAST))
def test_they_hold_as_many_source_terms_as_promised(name: str, count: int) -> None:
    path = ROOT / "glossaries" / f"{name}.csv"
    assert len({row["source"] for row in rows_of(path)}) >= count


@every_file
def test_header_encoding_and_line_ends(path: Path) -> None:
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert data.decode("utf-8").splitlines()[0] == ",".join(COLUMNS)


@every_file
def test_every_row_is_whole_and_tidy(path: Path) -> None:
    for row in rows_of(path):
        assert list(row) == COLUMNS, row
        assert row["source"], row
        assert row["target"], row
        assert row["domain"], row
        assert row["status"] in RANK, row
        for cell in row.values():
            assert cell == cell.strip(), row
            assert "  " not in cell, row
            assert cell == unicodedata.normalize("NFC", cell), row
            assert not re.match(r"[=+\-@'\t]", cell), row
        assert row["source"] == unicodedata.normalize("NFKC", row["source"]), row
        assert len(row["source"]) > 1, row


@every_file
def test_no_rendering_stands_twice_under_a_source_term(path: Path) -> None:
    pairs = [(row["source"], row["target"]) for row in rows_of(path)]
    assert len(pairs) == len(set(pairs))


@every_file
def test_rows_are_sorted_by_domain_source_and_status(path: Path) -> None:
    keys = [(row["domain"], row["source"], RANK[row["status"]]) for row in rows_of(path)]
    assert keys == sorted(keys)


@every_file
def test_a_source_term_has_one_domain_and_one_authority(path: Path) -> None:
    # Rows with different ones would be read as different concepts.
    places = {(row["source"], row["domain"], row["authority"]) for row in rows_of(path)}
    assert len(places) == len({source for source, _, _ in places})


@every_file
def test_two_preferred_renderings_say_when_which_applies(path: Path) -> None:
    for source, rows in by_source(path).items():
        preferred = [row for row in rows if row["status"] == "preferred"]
        assert preferred, source
        if len(preferred) > 1:
            assert all(row["note"] for row in preferred), source


@every_file
def test_no_forbidden_form_is_part_of_a_permitted_one(path: Path) -> None:
    for source, rows in by_source(path).items():
        for row in rows:
            if row["status"] != "forbidden":
                continue
            form = re.compile(rf"(?<!\w){re.escape(row['target'])}(?!\w)")
            for other in rows:
                if other["status"] != "forbidden":
                    assert not form.search(other["target"]), (source, row["target"])


def test_files_of_one_pair_do_not_contradict_each_other() -> None:
    for one, two in itertools.combinations(FILES, 2):
        if languages(one) != languages(two):
            continue
        first, second = by_source(one), by_source(two)
        for source in first.keys() & second.keys():
            renderings = [{(r["target"], r["status"]) for r in f[source]} for f in (first, second)]
            assert renderings[0] == renderings[1], source


@every_file
def test_the_reader_keeps_every_row(path: Path) -> None:
    source_lang, target_lang = languages(path)
    concepts = glossary_csv.parse(
        path.read_bytes(), path=path.name, source_lang=source_lang, target_lang=target_lang
    )
    read = [
        (concept.terms[0].text, term.text, term.status.value, term.note)
        for concept in concepts
        for term in concept.terms
        if term.lang == target_lang
    ]
    written = [(r["source"], r["target"], r["status"], r["note"]) for r in rows_of(path)]
    assert read == written


@every_file
def test_each_rendering_is_judged_by_its_own_status(path: Path) -> None:
    pair = tuple(other for other in FILES if languages(other) == languages(path))
    glossary = glossary_of(*pair)
    for row in rows_of(path):
        found = enforce(glossary, f"{row['source']}。", f"{row['target']}.")
        if row["status"] == "forbidden":
            assert {finding.kind for finding in found} == {TermFault.FORBIDDEN}, row
        else:
            assert not found, (row, found)


@pytest.mark.parametrize(
    "document, target_lang, faults",
    [
        ("coastal-cooperation", "en", [(TermFault.FORBIDDEN, "東アジア首脳会議")]),
        ("climat-littoral", "fr", []),
    ],
)
def test_the_samples_have_the_term_faults_that_their_readme_names(
    document: str, target_lang: str, faults: list[tuple[TermFault, str]]
) -> None:
    glossary = glossary_of(*(path for path in FILES if languages(path) == ("ja", target_lang)))
    beads = json.loads(
        (ROOT / "catalogs" / "samples" / f"{document}.beads.json").read_text(encoding="utf-8")
    )
    found = [
        (finding.kind, finding.source_term)
        for bead in beads
        for finding in enforce(glossary, "".join(bead["source"]), " ".join(bead["target"]))
    ]
    assert found == faults
