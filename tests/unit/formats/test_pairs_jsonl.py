import json

import pytest

from transflow.errors import InputError
from transflow.formats.pairs_jsonl import PairLine, parse, serialize
from transflow.model import Diagnostic, Severity


@pytest.mark.parametrize(
    "line,pair",
    [
        ('{"id": "a", "source": "会", "target": "b"}', PairLine("a", "会", "b")),
        ('{"id": 7, "source": "", "target": ""}', PairLine(7, "", "")),
        ('{"source": "a", "target": "b", "x": [1]}', PairLine(1, "a", "b")),
        ('{"id": "a", "source": ["一。", "二。"], "target": ["x", "y"]}',
         PairLine("a", "一。二。", "x y")),
        ('{"id": "a", "source": [], "target": ["y"]}', PairLine("a", "", "y")),
        ('{"id": "a", "source": "a\\u2028\\ud842\\udfb7", "target": "\\u0000"}',
         PairLine("a", "a\u2028𠮷", "\x00")),
    ],
)  # fmt: skip
def test_pairs_are_read(line, pair):
    assert parse(line.encode(), path="p.jsonl", source_lang="ja", target_lang="en") == [pair]


def test_a_raw_line_separator_ends_no_line_and_blank_lines_are_passed_over():
    first = '\ufeff{"id": 1, "source": "a\u2028b", "target": "c\x85"}'
    text = first + '\r\n\r\n \n{"source": "", "target": ""}'
    assert parse(text.encode(), path="p.jsonl") == [
        PairLine(1, "a\u2028b", "c\x85"),
        PairLine(4, "", ""),
    ]


@pytest.mark.parametrize(
    "line,words",
    [
        ("source,target", "not JSON"),
        ('{"id": 1, "source": "a", "target": "b"', "not JSON"),
        ('["a", "b"]', "not a JSON object"),
        ('"text"', "not a JSON object"),
        ('{"id": 1, "source": "a"}', "“target” is missing"),
        ('{"id": 1, "source": null, "target": ""}', "“source” is missing"),
        ('{"id": 1, "source": 5, "target": ""}', "“source” is not a text"),
        ('{"id": 1, "source": ["a", 5], "target": ""}', "“source” is not a text"),
        ('{"id": null, "source": "a", "target": ""}', "“id” is neither"),
        ('{"id": true, "source": "a", "target": ""}', "“id” is neither"),
        ('{"id": 1.5, "source": "a", "target": ""}', "“id” is neither"),
        ('{"id": 1, "source": "\\ud800", "target": ""}', "half of a surrogate pair"),
        ('{"id": "\\ud800", "source": "", "target": ""}', "half of a surrogate pair"),
        ("[" * 100_000, "too large or too deep"),
        ('{"id": ' + "1" * 5000 + ', "source": "", "target": ""}', "too large or too deep"),
    ],
)
def test_a_wrong_line_is_named(line, words):
    good = '{"id": 1, "source": "a", "target": "b"}\n'
    with pytest.raises(InputError) as caught:
        parse((good + line).encode(), path="p.jsonl")
    assert words in str(caught.value)
    assert (caught.value.path, caught.value.line) == ("p.jsonl", 2)


def test_an_empty_file_is_refused():
    with pytest.raises(InputError, match="empty"):
        parse(b"", path="p.jsonl")


def test_diagnostics_are_one_object_a_line():
    found = [
        (7, Diagnostic("number", Severity.ERROR, "三 is not there", (0, 1), None)),
        ("b", Diagnostic("doubled", Severity.NOTICE, "the the", None, (4, 11), unit="u1")),
    ]
    assert [json.loads(line) for line in serialize(found).splitlines()] == [
        {"id": 7, "check": "number", "severity": "error", "message": "三 is not there",
         "source_span": [0, 1], "target_span": None},
        {"id": "b", "check": "doubled", "severity": "notice", "message": "the the",
         "source_span": None, "target_span": [4, 11]},
    ]  # fmt: skip
