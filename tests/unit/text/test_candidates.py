"""Tests for what may end a sentence at all."""

from __future__ import annotations

import pytest

from transflow.text.candidates import candidates
from transflow.text.languages import language


@pytest.mark.parametrize(
    "lang, text, found",
    [
        ("en", "It ended. It began.", [".", "."]),
        ("en", "It rose by 3.5 per cent, e.g. in May.", ["."]),
        ("en", "Under U.S. law it ended.", [".", "."]),
        ("en", "He asked (why?) and left.", ["?)", "."]),
        ("en", "Trade, etc., and more...", ["..."]),
        ("en", "It ended.[1] It began.3) Then", [".[1]", ".3)"]),
        ("ja", "３．５％である。以上。", ["。", "。"]),
        ("ja", "「終わる。」と述べた。", ["。」", "。"]),
        ("ja", "「はい、終わり。」の看板。", ["。」", "。"]),
        ("ja", "劇団。の公演。", ["。"]),
        ("zh", "他说：好。走！", ["。", "！"]),
        ("el", "Τι είναι; Τέλος.", [";", "."]),
    ],
)
def test_candidates(lang, text, found):
    assert [match.group() for match in candidates(language(lang)).finditer(text)] == found


def test_candidates_tell_marks_and_notes_apart():
    match = candidates(language("ja")).search("「終わる。」［注１］")

    assert match is not None
    assert match.groups() == ("。", "」", "［注１］")


def test_languages_of_the_same_signs_share_one_expression():
    assert candidates(language("fr")) is candidates(language("de"))
    assert candidates(language("ja")) is not candidates(language("de"))
