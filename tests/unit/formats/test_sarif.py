import json

import pytest

from transflow.checks.registry import CHECKS
from transflow.formats.sarif import Lines, Place, Region, Result, serialize
from transflow.model import Diagnostic, Severity

FOUND = Diagnostic("number", Severity.NOTICE, "“３０” is missing", (1, 3), None, "u2")


def log(*results):
    data = serialize(results, CHECKS.values(), "1.2.3")
    made = json.loads(data)
    assert made["version"] == "2.1.0"
    [run] = made["runs"]
    return run


def test_every_check_is_a_rule_with_help():
    driver = log()["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("transflow", "1.2.3")
    assert [rule["id"] for rule in driver["rules"]] == list(CHECKS)
    for rule in driver["rules"]:
        assert f"waive DOC UNIT {rule['id']} " in rule["help"]["text"]
        assert f"`transflow waive DOC UNIT {rule['id']} " in rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}


def test_a_result_names_rule_place_and_texts():
    place = Place("texts\\my summit.txt", Region(3, 2, 3, 4))
    run = log(Result(FOUND, "summit/u2", "第30回", "the meeting", place))
    [result] = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "number"
    assert result["level"] == "note"
    assert result["message"] == {"text": "“３０” is missing"}
    [where] = result["locations"]
    assert where["physicalLocation"] == {
        "artifactLocation": {"uri": "texts/my%20summit.txt"},
        "region": {"startLine": 3, "startColumn": 2, "endLine": 3, "endColumn": 4},
    }
    assert where["logicalLocations"][0]["fullyQualifiedName"] == "summit/u2"
    assert result["properties"]["sourceSpan"] == [1, 3]
    assert result["properties"]["targetSpan"] is None
    assert "suppressions" not in result


@pytest.mark.parametrize(
    "place,physical",
    [
        (None, None),
        (Place("a.docx"), {"artifactLocation": {"uri": "a.docx"}}),
        (Place("p.jsonl", Region(7)), {"artifactLocation": {"uri": "p.jsonl"},
                                       "region": {"startLine": 7}}),
    ],
)  # fmt: skip
def test_places_that_are_less_exact(place, physical):
    [result] = log(Result(FOUND, "u2", "s", "t", place))["results"]
    assert result["locations"][0].get("physicalLocation") == physical


def test_what_was_waived_is_suppressed_with_its_reason():
    [result] = log(Result(FOUND, "u2", "s", "t", waived="misquoted"))["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "misquoted"}]


def test_fingerprints_follow_the_finding_and_not_its_place():
    one, two, other = log(
        Result(FOUND, "u2", "s", "t", Place("a", Region(1))),
        Result(FOUND, "u3", "s", "t", Place("a", Region(9))),
        Result(FOUND, "u3", "s", "T", Place("a", Region(9))),
    )["results"]
    assert one["partialFingerprints"] == two["partialFingerprints"] != other["partialFingerprints"]


def test_half_a_surrogate_pair_does_not_break_the_log():
    assert log(Result(FOUND, "u2", "a\ud800", "t"))["results"]


@pytest.mark.parametrize(
    "text,span,region",
    [
        ("one", (0, 3), Region(1, 1, 1, 4)),
        ("one\ntwo", (4, 7), Region(2, 1, 2, 4)),
        ("one\r\ntwo", (5, 6), Region(2, 1, 2, 2)),
        ("one\rtwo", (4, 5), Region(2, 1, 2, 2)),
        ("一\n二三", (0, 4), Region(1, 1, 2, 3)),
        ("", (0, 0), Region(1, 1, 1, 1)),
    ],
)
def test_lines_and_columns_count_from_one(text, span, region):
    assert Lines(text).region(span) == region
