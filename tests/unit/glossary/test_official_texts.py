"""Terms in sentences as ministries write them: every fault is told, and nothing else.

The tables beside this file were written before the rules that they hold the code to.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from transflow.glossary.enforcement import enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term, TermStatus

DATA = Path(__file__).parent / "data"
LOUD = (Severity.ERROR, Severity.WARNING)


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def glossary(number: str, pair: str) -> Glossary:
    one, two = pair.split("-")
    concepts = []
    for row in rows("official_terms.tsv"):
        if (row["set"], row["pair"]) != (number, pair):
            continue
        terms = [Term(row["source"], one, do_not_translate=bool(row["kept"]))]
        if not row["kept"]:
            terms.append(Term(row["preferred"], two))
        for status in (TermStatus.ADMITTED, TermStatus.FORBIDDEN):
            terms += [Term(text, two, status) for text in row[status.value].split("|") if text]
        concepts.append(Concept(f"c{len(concepts)}", tuple(terms)))
    return Glossary(concepts, one, two)


@pytest.mark.parametrize(
    "row", rows("official_pairs.tsv"), ids=lambda row: f"{row['pair']} {row['source'][:30]}"
)
def test_official_pair(row: dict[str, str]):
    found = enforce(glossary(row["set"], row["pair"]), row["source"], row["target"])
    loud = {one.kind.value for one in found if one.severity in LOUD}
    if row["fault"]:
        assert row["fault"] in loud
    else:
        assert loud == set()
