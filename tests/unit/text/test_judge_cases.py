"""Official prose in all its kinds, exact by case: one case a line in cases/judge/*.txt.

``‖`` stands where a segment begins, ``\\n`` and ``\\t`` for a new line and a tab. A label counts as
part of its segment; white space and the marks of a block quotation do not count.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from transflow.text.segmentation import segment

CASES = Path(__file__).parent / "cases" / "judge"


def squeezed(text):
    return re.sub(r"[\s>]", "", text)


def cases():
    for path in sorted(CASES.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("# "):
                continue
            lang, case = line.split("|", 1) if path.stem == "other" else (path.stem, line)
            case = case.replace("\\n", "\n").replace("\\t", "\t")
            yield pytest.param(lang, case, id=f"{path.stem}-{number}")


@pytest.mark.parametrize("lang, case", list(cases()))
def test_official_prose(lang, case):
    found = segment(case.replace("‖", ""), lang)
    assert [squeezed(s.label + s.text) for s in found] == [squeezed(x) for x in case.split("‖")]
