"""Sentence boundaries by language: one case a line in cases/*.txt, ``‖`` where a segment begins."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from transflow.text.layout import read_layout
from transflow.text.segmentation import segment

CASES = Path(__file__).parent / "cases"
SHARED = Path(__file__).parents[4] / "shared"


def written(text, lang):
    """The segments as they stand in the text, labels included, without white space."""
    out = []
    seen = set()
    for found in segment(text, lang):
        start = found.start
        if found.block.ordinal not in seen:
            seen.add(found.block.ordinal)
            start = found.block.start
        out.append(squeezed(text[start : found.end]))
    return out


def squeezed(text):
    return re.sub(r"[\s\u200b]+", "", text)


def cases():
    for path in sorted(CASES.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("# "):
                continue
            lang, case = line.split("|", 1) if path.stem == "other" else (path.stem, line)
            case = case.replace("\\n", "\n").replace("\\t", "\t")
            yield pytest.param(lang, case, id=f"{path.stem}-{number}")


@pytest.mark.parametrize("lang, case", list(cases()))
def test_boundaries(lang, case):
    assert written(case.replace("‖", ""), lang) == [squeezed(x) for x in case.split("‖")]


@pytest.mark.parametrize(
    "lang, text, want",
    [
        (
            "en",
            "The talks held in\nGeneva ended. They\nfailed.",
            ["The talks held in Geneva ended.", "They failed."],
        ),
        ("ja", "会談では、両国の\n協力を確認した。", ["会談では、両国の協力を確認した。"]),
        ("ja", "首脳会談を、ABC\nDEFで開いた。", ["首脳会談を、ABC", "DEFで開いた。"]),
        (
            "en",
            "> The reply of the\n> Minister was brief.",
            ["The reply of the", "Minister was brief."],
        ),
    ],
)
def test_text_joins_wrapped_lines(lang, text, want):
    assert [s.text for s in segment(text, lang)] == want


def test_text_and_label_are_apart():
    first, second = segment("(1) The Parties agree. They sign.", "en")
    assert (first.label, first.text, first.start) == ("(1)", "The Parties agree.", 4)
    assert (second.label, second.text) == ("", "They sign.")


def test_user_abbreviations_end_no_sentence():
    text = "The Rgl. Committee met. It closed."
    assert [s.text for s in read_layout(text, "en", abbreviations=["Rgl."]).segments] == [
        "The Rgl. Committee met.",
        "It closed.",
    ]
    assert len(read_layout("Die Xenf. Klausel gilt.", "de").segments) == 2
    assert len(read_layout("Die Xenf. Klausel gilt.", "de", abbreviations=("Xenf",)).segments) == 1


@pytest.mark.parametrize("lang", ["en-GB", "EN", "en_US"])
def test_region_is_no_matter(lang):
    assert len(segment("It ended at 5 p.m. JST on Monday. All left.", lang)) == 2


def test_unknown_language_is_read_by_the_common_rules():
    assert [s.text for s in segment("Una. Duo! Tria?", "xx")] == ["Una.", "Duo!", "Tria?"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u3000\ufeff", "\u200b\n"])
def test_blank_text_has_no_segment(text):
    assert segment(text, "ja") == []


def shared(name):
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the project")
    return path.read_text(encoding="utf-8")


def test_official_style_cases():
    data = json.loads(shared("data/segmentation/challenge_official.json"))
    wrong = [
        case["text"]
        for case in data
        if written(case["text"], case["lang"]) != [squeezed(x) for x in case["expected"]]
    ]
    assert wrong == []


def test_golden_rules():
    data = json.loads(shared("data/segmentation/pysbd.json"))
    right = {}
    for case in data:
        if case["clean"] or "GOLDEN" not in case["set"]:
            continue
        good = written(case["text"], case["lang"]) == [squeezed(x) for x in case["expected"]]
        right.setdefault(case["lang"], []).append(good)
    for lang in ("ja", "fr", "de", "es", "ru", "zh", "hi", "my"):
        assert all(right[lang]), lang
    assert (sum(right["en"]), len(right["en"])) == (47, 48)


@pytest.mark.parametrize(
    "side, name, lang", [("source", "source.ja.txt", "ja"), ("target", "target.en.txt", "en")]
)
def test_summit(side, name, lang):
    gold = json.loads(shared("acceptance/summit/gold.json"))
    text = shared(f"acceptance/summit/{name}")
    assert [s.text for s in segment(text, lang)] == [x for bead in gold for x in bead[side]]
