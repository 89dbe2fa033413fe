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
        ("", []),
    ],
)
def test_pairs(text, want):
    assert [text[a : b + 1] for a, b in pairs(text)] == want
