"""The pages of the checks: complete, true to the code, and every case as it is told there."""

from dataclasses import replace
from pathlib import Path

import pytest

from transflow.checks.base import Pair
from transflow.checks.pages import Case, markdown, pages
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document
from transflow.formats.glossary_csv import parse
from transflow.model import Severity
from transflow.text.segmentation import segment
from transflow.usecases.terminology import glossary_for

DOCS = Path(__file__).parents[3] / "docs"
CASES = [
    pytest.param(name, case, fires, id=f"{name}-{word}-{number}")
    for name, page in pages().items()
    for word, fires, cases in (("fires", True, page.fires), ("silent", False, page.silent))
    for number, case in enumerate(cases)
]


def pairs(name: str, case: Case) -> list[Pair]:
    langs = case.source_lang, case.target_lang
    made = []
    for number, texts in enumerate(case.pairs):
        if name == "numbering":
            one, other = (segment(t, lang)[0] for t, lang in zip(texts, langs, strict=True))
            pair = Pair(one.text, other.text, *langs, one.label, other.label)
        else:
            pair = Pair(*texts, *langs)
        made.append(replace(pair, unit=f"u{number}"))
    return made


@pytest.mark.parametrize("name,case,fires", CASES)
def test_a_case_is_as_its_page_says(name, case, fires):
    langs = case.source_lang, case.target_lang
    table = pages()[name].glossaries.get("-".join(langs), "")
    glossary = None
    if table:
        concepts = parse(table.encode(), path="g", source_lang=langs[0], target_lang=langs[1])
        glossary = glossary_for(concepts, *langs)
    told = [
        d
        for d in check_document(pairs(name, case), glossary=glossary)
        if d.check == name and d.severity is not Severity.NOTICE
    ]
    assert bool(told) is fires, told


@pytest.mark.parametrize("name", CHECKS)
def test_a_page_has_cases_of_both_kinds_and_stands_in_the_docs(name):
    page = pages()[name]
    assert page.fires
    assert page.silent
    written = (DOCS / "checks" / f"{name}.md").read_text("utf-8")
    assert written == markdown(page), "make check-pages writes the pages anew"


def test_the_docs_have_a_page_for_no_other_check():
    assert {path.stem for path in (DOCS / "checks").iterdir()} == set(CHECKS)


def test_the_index_names_every_check_with_its_severity():
    index = (DOCS / "checks.md").read_text("utf-8")
    rows = [
        f"| [{c.id}](checks/{c.id}.md) | {c.severity} | {c.summary} |\n" for c in CHECKS.values()
    ]
    assert "".join(rows) in index


def test_what_nobody_sees_is_named_on_a_page():
    page = markdown(pages()["whitespace"])
    assert "⟨U+FE00⟩" in page
    assert "⟨U+00A0⟩" in page
    assert all(char.isprintable() for char in page.replace("\n", ""))
