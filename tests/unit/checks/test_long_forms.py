from __future__ import annotations

import pytest

from transflow.checks.long_forms import long_forms


@pytest.mark.parametrize(
    "text,other,of_source,found",
    [
        ("under the Lake Shipping Act (LkShG), any", "nach § 3 LkShG ist", False, True),
        ("the Lake Shipping Act (LSA), any", "nach dem Gesetz", True, False),
        ("Office statistique du lac (OSL)", "the OSL", True, True),
        ("la Société nationale du lac (SNL)", "the company", False, True),
        ("la Société nationale du lac (SNL)", "the company", True, False),
        ("湖上交通局（ＬＴＢ）", "the LTB", True, True),
        ("the lake (LTB)", "the LTB", True, False),
        ("no brackets at all", "LTB", True, False),
    ],
)
def test_long_forms(text, other, of_source, found):
    spans = long_forms(text, other, of_source=of_source)
    assert bool(spans) == found
    assert all(text[start:end].endswith((")", "）")) for start, end in spans)
