"""Matched pairs."""

from __future__ import annotations

import pytest

from transflow.text.nesting import pairs


@pytest.mark.parametrize(
    "text, want",
    [
        ("(a)", ["(a)"]),
        ("「a『b』」", ["「a『b』」", "『b』"]),
        ('say "a" and "b"', ['"a"', '"b"']),
        ("„a“ “b” ”c”", ["„a“", "“b”", "”c”"]),
        ("»a« «b»", ["»a«", "«b»"]),
        ("« a »", ["« a »"]),
        ("‘it’s’ don’t", ["‘it’s’"]),
        ("‚a‘ b", ["‚a‘"]),
        ("'Well.' it's", ["'Well.'"]),
        ("a) b] c", []),
        ("(a [b) c]", ["(a [b)"]),
        ('5" and 6"', []),
        ('ד"ר כהן', []),
        ('"a "b" c', ['"b"']),
        ("((((", []),
        ("(a [b] “c (d)”) e", ["(a [b] “c (d)”)", "[b]", "“c (d)”", "(d)"]),
        ("it’s (the Minister's) “own”", ["(the Minister's)", "“own”"]),
        ("“a (b” c) d", ["“a (b”"]),
        ("(a) „b“ «c» ((d)", ["(a)", "„b“", "«c»", "(d)"]),
        ("", []),
    ],
)
def test_pairs(text, want):
    assert [text[a : b + 1] for a, b in pairs(text)] == want
